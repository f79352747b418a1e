/** Two branches that run side by side in different hands and meet before the decision. */
import { policy } from '../../domain/law/basis.ts';
import { defineProcedure, required, stepDays, words, workingDays } from '../../domain/procedures/define-procedure.ts';
import {
  EXPERT_REVIEW,
  HALL_HOURS,
  HEARING,
  LICENSING_LIMITS,
  ORDINARY_TERM,
  SUPPLY_WAITS,
} from '../../domain/procedures/licensing-law.ts';

const basis = policy('示例');

export const parallel = defineProcedure({
  code: 'parallel-check',
  version: 1,
  validFrom: '2026-01-01',
  name: words('并行审查', 'Review in two branches'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320119001000',
  limits: { ...LICENSING_LIMITS, statutory: ORDINARY_TERM, promised: workingDays(10, 'ACCEPTED', basis) },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [HEARING, EXPERT_REVIEW],
  hearing: 'NONE',
  outcome: 'DECISION',
  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW' },
    {
      id: 'fire',
      name: words('消防', 'fire'),
      phase: 'REVIEW',
      role: 'HANDLER',
      after: ['accept'],
      differentFrom: ['accept', 'health'],
      limit: stepDays(3),
    },
    {
      id: 'health',
      name: words('卫生', 'health'),
      phase: 'REVIEW',
      role: 'HANDLER',
      after: ['accept'],
      differentFrom: ['accept'],
      limit: stepDays(3),
    },
    {
      id: 'check',
      name: words('审核', 'checking'),
      phase: 'REVIEW',
      role: 'CHECKER',
      after: ['fire', 'health'],
      differentFrom: ['fire', 'health'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      differentFrom: ['accept', 'fire', 'health', 'check'],
    },
    { id: 'issue', name: words('制证', 'issuing'), phase: 'ISSUANCE', role: 'ISSUER', differentFrom: ['approve'] },
  ],
  materials: [required('form', '申请书', 'application form')],
  fields: [],
  result: { document: words('决定书', 'decision') },
  auth: { person: 1, organisation: 1 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市行政审批局',
});
