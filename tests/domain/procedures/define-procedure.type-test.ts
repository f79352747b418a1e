/**
 * What the compiler must refuse in a procedure file. Not run: `tsc` fails when one of the marked lines compiles,
 * and when one of the unmarked does not.
 */
import { policy } from '../../../domain/law/basis.ts';
import { defineProcedure, field, required, words, workingDays } from '../../../domain/procedures/define-procedure.ts';
import { HALL_HOURS, SUPPLY_WAITS } from '../../../domain/procedures/licensing-law.ts';

const head = {
  code: 'example',
  version: 1,
  validFrom: '2026-01-01',
  name: words('示例', 'example'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '',
  limits: { promised: workingDays(5, 'ACCEPTED', policy('示例')) },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',
  auth: { person: 0, organisation: 0 },
  channels: ['WEB'],
  visitsMax: 0,
  deciding: '市行政审批局',
  regulating: '市行政审批局',
} as const;
const accept = { id: 'accept', name: words('受理', 'accept'), phase: 'ACCEPTANCE', role: 'WINDOW' } as const;
const approve = { id: 'approve', name: words('批准', 'approve'), phase: 'DECISION', role: 'APPROVER' } as const;
const materials = [required('form', '申请书', 'form')];
const fields = [field('area', 'NUMBER', '面积', 'area')];

export const right = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [accept, { ...approve, after: ['accept'], differentFrom: ['accept'], when: { field: 'area', op: 'GT', value: 300 } }],
});

export const wrongSeparation = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [
    accept,
    // @ts-expect-error a step id that does not exist
    { ...approve, differentFrom: ['acept'] },
  ],
});

export const wrongOrder = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [
    accept,
    // @ts-expect-error a step id that does not exist
    { ...approve, after: ['receive'] },
  ],
});

export const wrongRole = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [
    accept,
    // @ts-expect-error a role that does not exist
    { ...approve, role: 'MINISTER' },
  ],
});

export const wrongField = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [
    accept,
    // @ts-expect-error a field the form does not have
    { ...approve, when: { field: 'size', op: 'GT', value: 300 } },
  ],
});

export const wrongLimit = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [accept, approve],
  limitsWhen: [
    {
      // @ts-expect-error a field the form does not have
      when: { field: 'priority', op: 'EQ', value: 'P1' },
      limits: {},
    },
  ],
});

export const limitWithoutBasis = defineProcedure({
  ...head,
  materials,
  fields,
  steps: [accept, approve],
  // @ts-expect-error a limit says on what it rests
  limits: { promised: { n: 5, unit: 'WORKING_DAY', startsAt: 'ACCEPTED' } },
});
