import { describe, expect, test } from 'vitest';
import { law, policy } from '../../../domain/law/basis.ts';
import { field, required, shared, stepDays, words, workingDays } from '../../../domain/procedures/define-procedure.ts';
import {
  HALL_HOURS,
  HEARING,
  LICENSING_LIMITS,
  ORDINARY_EXTENSION,
  ORDINARY_TERM,
  SUPPLY_WAITS,
} from '../../../domain/procedures/licensing-law.ts';
import type { FormField, Procedure, Step } from '../../../domain/procedures/procedure.ts';
import { checkProcedure, errorsOf, PUBLISH_CHECKS } from '../../../domain/procedures/publish-check.ts';
import { PROCEDURES, procedureByCode } from '../../../domain/procedures/shipped.ts';

const ACCEPT: Step = { id: 'accept', name: words('受理', 'accept'), phase: 'ACCEPTANCE', role: 'WINDOW' };
const HANDLE: Step = {
  id: 'handle',
  name: words('承办', 'handle'),
  phase: 'REVIEW',
  role: 'HANDLER',
  limit: stepDays(2),
  differentFrom: ['accept'],
};
const CHECK: Step = {
  id: 'check',
  name: words('审核', 'check'),
  phase: 'REVIEW',
  role: 'CHECKER',
  limit: stepDays(1),
  differentFrom: ['accept', 'handle'],
};
const APPROVE: Step = {
  id: 'approve',
  name: words('批准', 'approve'),
  phase: 'DECISION',
  role: 'APPROVER',
  limit: stepDays(1),
  differentFrom: ['accept', 'handle', 'check'],
};
const ISSUE: Step = { id: 'issue', name: words('制证送达', 'issue'), phase: 'ISSUANCE', role: 'ISSUER' };
const AREA = field('area', 'NUMBER', '面积', 'area', { required: true, min: 1, max: 1000 });
const OWNER = field('owner', 'TEXT', '业主', 'owner', { required: true, personal: 'NAME' });

/** A licence with nothing wrong: each case below spoils one thing. */
const GOOD: Procedure = {
  code: 'example',
  version: 1,
  validFrom: '2026-01-01',
  name: words('示例许可', 'example licence'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320101009000',
  limits: { ...LICENSING_LIMITS, statutory: ORDINARY_TERM, promised: workingDays(5, 'ACCEPTED', policy('示例')) },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  extension: ORDINARY_EXTENSION,
  special: [HEARING],
  hearing: 'TELL',
  deferral: { maxDays: 3, basis: policy('示例') },
  outcome: 'DECISION',
  steps: [ACCEPT, HANDLE, CHECK, APPROVE, ISSUE],
  materials: [
    required('form', '申请书', 'form'),
    { ...required('plan', '图纸', 'plan'), deferrable: true },
    shared('licence', '营业执照', 'business licence', '营业执照'),
  ],
  fields: [AREA, OWNER],
  result: {
    licence: words('示例许可证', 'example licence'),
    licenceTypeCode: '11320600TBMN000101001',
    document: words('决定书', 'decision'),
    validYears: 5,
    maxYears: 10,
  },
  fee: { amount: '80.00', basis: policy('示例') },
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市市场监管局',
};

const STATUTORY = ORDINARY_TERM;
const PROMISED = workingDays(5, 'ACCEPTED', policy('示例'));
const withLimits = (limits: Partial<Procedure['limits']>): Procedure => ({ ...GOOD, limits: { ...GOOD.limits, ...limits } });
const withSteps = (...steps: readonly Step[]): Procedure => ({ ...GOOD, steps });
const withField = (one: FormField): Procedure => ({ ...GOOD, fields: [...GOOD.fields, one] });
const without = <K extends keyof Procedure>(key: K, procedure: Procedure = GOOD): Procedure => {
  const { [key]: _, ...rest } = procedure;
  return rest as Procedure;
};
const withoutLimit = (name: keyof Procedure['limits']): Procedure => {
  const { [name]: _, ...limits } = GOOD.limits;
  return { ...GOOD, limits };
};
const PACKAGE: Procedure = {
  ...GOOD,
  code: 'bundle',
  steps: [ACCEPT, ISSUE],
  children: [{ procedure: 'example' }],
};
const CHILD_FIELDS: Procedure = {
  ...GOOD,
  code: 'other',
  fields: [...GOOD.fields, field('place', 'TEXT', '地点', 'place', { required: true })],
};
const CHILD_MATERIALS: Procedure = { ...GOOD, code: 'third', materials: [...GOOD.materials, required('site', '场地证明', 'site')] };
const LOOP: Procedure = { ...PACKAGE, code: 'loop', children: [{ procedure: 'bundle' }] };
const catalogue = (code: string): Procedure | undefined =>
  [GOOD, PACKAGE, CHILD_FIELDS, CHILD_MATERIALS, LOOP].find((one) => one.code === code);

/** One fault each: the code it must give, where, and the definition that makes it. */
const FAULTS: readonly [code: string, path: string, made: string, procedure: Procedure][] = [
  ['CODE_MALFORMED', 'code', 'a code with a space', { ...GOOD, code: 'my licence' }],
  ['VERSION_NOT_POSITIVE', 'version', 'version 0', { ...GOOD, version: 0 }],
  ['VALID_FROM_NOT_A_DATE', 'validFrom', 'the 30th of February', { ...GOOD, validFrom: '2026-02-30' }],
  [
    'NAME_EMPTY',
    'steps.4.name.en',
    'no English name for a step',
    withSteps(ACCEPT, HANDLE, CHECK, APPROVE, { ...ISSUE, name: words('制证', ' ') }),
  ],
  ['NUMBER_NOT_WHOLE', 'fields.2.min', 'a bound of 0.1', withField(field('height', 'NUMBER', '高度', 'height', { min: 0.1 }))],
  [
    'NUMBER_NOT_WHOLE',
    'steps.1.when.value',
    'a condition at 1.5',
    withSteps(ACCEPT, { ...HANDLE, when: { field: 'area', op: 'GT', value: 1.5 } }, CHECK, APPROVE, ISSUE),
  ],
  ['ORGAN_EMPTY', 'deciding', 'no deciding organ', { ...GOOD, deciding: '' }],
  ['ITEM_CODE_INVALID', 'itemCode', 'one character of the item code altered', { ...GOOD, itemCode: '11320600TBMN0001023320101009000' }],
  ['ITEM_CODE_INVALID', 'itemCode', 'the item code of a county', { ...GOOD, itemCode: '11320600TBMN0001014320101009000' }],
  ['ITEM_CODE_OTHER_KIND', 'itemCode', 'the item code of a benefit', { ...GOOD, itemCode: '11320600TBMN0001013320501009000' }],
  [
    'BUSINESS_HOURS_WRONG',
    'businessHours',
    'a hall that closes before it opens',
    { ...GOOD, businessHours: { opens: '17:00', closes: '09:00' } },
  ],
  ['CHANNELS_EMPTY', 'channels', 'no channel', { ...GOOD, channels: [] }],
  ['CHANNEL_TWICE', 'channels.1', 'the window twice', { ...GOOD, channels: ['WINDOW', 'WINDOW'] }],
  ['VISITS_WRONG', 'visitsMax', 'half a visit', { ...GOOD, visitsMax: 0.5 }],
  [
    'LICENCE_WITHOUT_CODE',
    'result.licence',
    'a licence without its type',
    { ...GOOD, result: { licence: words('证', 'licence'), document: words('决定书', 'decision') } },
  ],
  [
    'LICENCE_CODE_INVALID',
    'result.licenceTypeCode',
    'a licence type with a wrong check character',
    {
      ...GOOD,
      result: { licence: words('证', 'licence'), licenceTypeCode: '11320600TBMN000102001', document: words('决定书', 'decision') },
    },
  ],
  [
    'VALIDITY_WRONG',
    'result.maxYears',
    'valid longer than allowed',
    { ...GOOD, result: { document: words('决定书', 'decision'), validYears: 11, maxYears: 10 } },
  ],
  ['FEE_MALFORMED', 'fee.amount', 'a fee in words', { ...GOOD, fee: { amount: 'eighty', basis: policy('示例') } }],

  [
    'STEP_TWICE',
    'steps.2.id',
    'two steps of one id',
    withSteps(
      ACCEPT,
      HANDLE,
      { ...HANDLE, after: ['accept'] },
      { ...APPROVE, after: ['handle'], differentFrom: ['accept', 'handle'] },
      ISSUE,
    ),
  ],
  [
    'STEP_UNKNOWN',
    'steps.3.differentFrom.0',
    'separation from a step that is not there',
    withSteps(ACCEPT, HANDLE, CHECK, { ...APPROVE, differentFrom: ['chek', 'accept', 'handle', 'check'] }, ISSUE),
  ],
  [
    'ROLE_UNKNOWN',
    'steps.4.role',
    'an office nobody holds',
    withSteps(ACCEPT, HANDLE, CHECK, APPROVE, { ...ISSUE, role: 'PRINTER' as Step['role'] }),
  ],
  [
    'STEP_CYCLE',
    'steps.1.after',
    'two steps that wait for each other',
    withSteps(ACCEPT, { ...HANDLE, after: ['accept', 'check'] }, CHECK, APPROVE, ISSUE),
  ],
  [
    'STEP_UNREACHABLE',
    'steps.3',
    'a step behind a circle',
    withSteps(ACCEPT, { ...HANDLE, after: ['accept', 'check'] }, CHECK, APPROVE, ISSUE),
  ],
  [
    'ACCEPTANCE_NOT_FIRST',
    'steps.0.phase',
    'handling before acceptance',
    withSteps({ ...HANDLE, differentFrom: [] }, { ...APPROVE, differentFrom: ['handle'] }, ISSUE),
  ],
  [
    'ACCEPTANCE_TWICE',
    'steps.1.phase',
    'two acceptances',
    withSteps(
      ACCEPT,
      { ...ACCEPT, id: 'again' },
      HANDLE,
      { ...CHECK, differentFrom: ['accept', 'again', 'handle'] },
      { ...APPROVE, differentFrom: ['accept', 'again', 'handle', 'check'] },
      ISSUE,
    ),
  ],
  [
    'PHASE_OUT_OF_ORDER',
    'steps.4.phase',
    'issuance listed before the decision',
    withSteps(ACCEPT, HANDLE, CHECK, { ...ISSUE, after: ['approve'] }, { ...APPROVE, after: ['check'] }),
  ],
  [
    'STEP_BEFORE_ACCEPTANCE',
    'steps.2.after',
    'a branch that waits for nothing',
    withSteps(ACCEPT, HANDLE, { ...CHECK, after: [] }, { ...APPROVE, after: ['handle', 'check'] }, ISSUE),
  ],
  ['DECISION_COUNT', 'steps', 'no decision', withSteps(ACCEPT, HANDLE, CHECK, ISSUE)],
  [
    'DECISION_COUNT',
    'steps.4.phase',
    'two decisions',
    withSteps(ACCEPT, HANDLE, CHECK, APPROVE, { ...APPROVE, id: 'again', differentFrom: ['accept', 'handle', 'check'] }, ISSUE),
  ],
  ['DECISION_COUNT', 'steps.3.phase', 'a filing with a decision', { ...GOOD, outcome: 'FILING' }],
  [
    'DECISION_COUNT',
    'steps.1.phase',
    'a package that decides itself',
    { ...PACKAGE, steps: [ACCEPT, { ...APPROVE, differentFrom: ['accept'] }, ISSUE] },
  ],
  [
    'DECISION_DOES_NOT_WAIT',
    'steps.3.after',
    'a decision that leaves a branch behind',
    withSteps(ACCEPT, HANDLE, { ...CHECK, after: ['accept'] }, { ...APPROVE, after: ['check'] }, ISSUE),
  ],
  [
    'ISSUANCE_BRANCHES',
    'steps.5',
    'two issuances side by side',
    withSteps(ACCEPT, HANDLE, CHECK, APPROVE, ISSUE, { ...ISSUE, id: 'post', after: ['approve'] }),
  ],
  [
    'SEPARATION_FROM_SELF',
    'steps.4.differentFrom.0',
    'a step kept apart from itself',
    withSteps(ACCEPT, HANDLE, CHECK, APPROVE, { ...ISSUE, differentFrom: ['issue'] }),
  ],
  [
    'SEPARATION_MISSING',
    'steps.3.differentFrom',
    'a handler who may approve',
    withSteps(ACCEPT, HANDLE, CHECK, { ...APPROVE, differentFrom: ['accept', 'check'] }, ISSUE),
  ],
  [
    'SITE_VERIFICATION_ALONE',
    'steps.1.needs.siteVerification',
    'one person on the site',
    withSteps(ACCEPT, { ...HANDLE, needs: { siteVerification: 1 } }, CHECK, APPROVE, ISSUE),
  ],
  [
    'INSTANT_WITH_REVIEW',
    'steps.1.phase',
    'an instant item with a review',
    { ...GOOD, form: 'INSTANT', steps: [ACCEPT, HANDLE, APPROVE, ISSUE].map((step) => ({ ...step, differentFrom: [] })) },
  ],

  ['COUNT_NOT_POSITIVE', 'limits.supply.n', 'a limit of 0 days', withLimits({ supply: { ...LICENSING_LIMITS.supply, n: 0 } })],
  ['COUNT_NOT_POSITIVE', 'special.0.maxAnnounced', 'a pause of 1.5 days', { ...GOOD, special: [{ ...HEARING, maxAnnounced: 1.5 }] }],
  [
    'PROMISE_OVER_STATUTORY',
    'limits.promised.n',
    'a promise of 21 days under a term of 20',
    withLimits({ promised: { ...PROMISED, n: 21 } }),
  ],
  [
    'PROMISE_IN_OTHER_UNIT',
    'limits.promised.unit',
    'a promise in calendar days under a term in working days',
    withLimits({ promised: { ...PROMISED, unit: 'CALENDAR_DAY' } }),
  ],
  [
    'PROMISE_FROM_LATER_START',
    'limits.promised.startsAt',
    'a term from receipt, a promise from acceptance',
    withLimits({ statutory: { ...STATUTORY, startsAt: 'RECEIVED' } }),
  ],
  ['CLEAR_TERM_LONGER', 'limits.statutoryClear.n', 'more time for clear facts', withLimits({ statutoryClear: { ...STATUTORY, n: 21 } })],
  [
    'STEPS_OVER_PROMISE',
    'limits.promised.n',
    'steps of 2, 1 and 1 days under a promise of 3',
    withLimits({ promised: { ...PROMISED, n: 3 } }),
  ],
  ['PROMISE_MISSING', 'limits.promised', 'a promised item without a promise', withoutLimit('promised')],
  [
    'DEFERRAL_OVER_PROMISE',
    'deferral.maxDays',
    'gaps open for 6 days under a promise of 5',
    { ...GOOD, deferral: { maxDays: 6, basis: policy('示例') } },
  ],
  [
    'RESPONDENT_LIMIT_WITHOUT_RESPONDENT',
    'limits.respondent',
    'a term for nobody',
    withLimits({ respondent: workingDays(10, 'EVENT', policy('示例')) }),
  ],

  [
    'BASIS_MISSING',
    'limits.notice.basis.text',
    'a limit without a basis',
    withLimits({ notice: { ...LICENSING_LIMITS.notice, basis: law(' ') } }),
  ],
  [
    'SPECIAL_WITHOUT_OWN_BASIS',
    'special.1.basis',
    'consulting departments by article 45',
    { ...GOOD, special: [HEARING, { kind: 'CONSULT_DEPT', basis: law('行政许可法 第四十五条') }] },
  ],
  [
    'SPECIAL_WITHOUT_OWN_BASIS',
    'special.1.basis',
    'consulting departments by our own policy',
    { ...GOOD, special: [HEARING, { kind: 'CONSULT_DEPT', basis: policy('示例') }] },
  ],
  ['SPECIAL_TWICE', 'special.1.kind', 'the hearing twice', { ...GOOD, special: [HEARING, HEARING] }],
  ['HEARING_WITHOUT_STOP', 'special', 'a hearing whose time would count', { ...GOOD, special: [] }],
  ['EXTENSION_OF_NOTHING', 'extension', 'an extension of no term', { ...GOOD, form: 'OTHER', limits: LICENSING_LIMITS }],
  [
    'EXTENSION_WITHOUT_LAW',
    'extension.basis',
    'a licence extended by policy',
    { ...GOOD, extension: { ...ORDINARY_EXTENSION, basis: policy('示例') } },
  ],
  [
    'EXTENSION_BORROWED',
    'extension.basis',
    'a special term extended by article 42',
    withLimits({ statutory: workingDays(45, 'ACCEPTED', law('国务院令第460号 第十九条')) }),
  ],
  ['LAPSE_WITHOUT_LAW', 'supplyExpiry.then', 'a lapse by policy', { ...GOOD, supplyExpiry: { then: 'LAPSE', basis: policy('示例') } }],
  [
    'SILENCE_WITHOUT_NOTICE',
    'limits.notice',
    'silence that accepts after no term',
    { ...withoutLimit('notice'), kind: 'CONFIRMATION', itemCode: '11320600TBMN0001013320701009000' },
  ],
  ['LICENCE_WITHOUT_DEEMED_ACCEPTANCE', 'silence', 'a licence where silence means nothing', { ...GOOD, silence: 'NONE' }],
  ['LICENCE_LIMIT_TOO_LONG', 'limits.notice', 'six days for the notice', withLimits({ notice: { ...LICENSING_LIMITS.notice, n: 6 } })],
  ['LICENCE_LIMIT_TOO_LONG', 'limits.issue', 'no term to deliver', withoutLimit('issue')],
  [
    'STATUTORY_UNCHECKED',
    'limits.statutory.basis.certainty',
    'a legal term nobody checked',
    { ...without('extension'), limits: { ...GOOD.limits, statutory: { ...STATUTORY, basis: { text: '某规章', certainty: 'K' } } } },
  ],
  [
    'COMMITMENT_EXCLUDED',
    'commitment',
    'a commitment on public safety by policy',
    {
      ...GOOD,
      commitment: { basis: policy('示例') },
      subjectMatters: ['PUBLIC_SAFETY'],
      limits: { ...GOOD.limits, verify: workingDays(20, 'GRANTED', policy('示例')) },
      steps: [...GOOD.steps, { ...HANDLE, id: 'verify', phase: 'AFTER_GRANT' }],
    },
  ],
  ['COMMITMENT_WITHOUT_VERIFICATION', 'commitment', 'a commitment nobody verifies', { ...GOOD, commitment: { basis: policy('示例') } }],

  [
    'MATERIAL_TWICE',
    'materials.1.id',
    'the form twice',
    { ...without('deferral'), materials: [required('form', '申请书', 'form'), required('form', '申请书', 'form')] },
  ],
  ['FIELD_TWICE', 'fields.2.id', 'the area twice', withField(AREA)],
  [
    'DEFERRABLE_OPTIONAL',
    'materials.1.deferrable',
    'an optional paper to be deferred',
    {
      ...GOOD,
      materials: [required('form', '申请书', 'form'), { id: 'plan', name: words('图纸', 'plan'), mandatory: false, deferrable: true }],
    },
  ],
  ['DEFERRABLE_WITHOUT_RULE', 'materials.1.deferrable', 'a deferrable paper without a rule', without('deferral')],
  ['DEFERRAL_OF_NOTHING', 'deferral', 'a rule for deferring nothing', { ...GOOD, materials: [required('form', '申请书', 'form')] }],
  [
    'SHARED_DEFERRABLE',
    'materials.3.deferrable',
    'a shared paper to be deferred',
    { ...GOOD, materials: [...GOOD.materials, { ...shared('id', '身份证', 'identity card', '身份证'), deferrable: true }] },
  ],
  [
    'SHARED_WITHOUT_RESOURCE',
    'materials.3.resource',
    'sharing from nowhere',
    { ...GOOD, materials: [...GOOD.materials, { id: 'id', name: words('身份证', 'identity card'), mandatory: true, source: 'SHARED' }] },
  ],
  [
    'SHARED_BUT_ASKED',
    'materials.3.source',
    'asking for what is shared',
    { ...GOOD, materials: [...GOOD.materials, { ...required('id', '身份证', 'identity card'), resource: '身份证' }] },
  ],
  ['LICENCE_WITHOUT_MATERIALS', 'materials', 'a licence for nothing', { ...without('deferral'), materials: [] }],
  [
    'CHOICES_WRONG',
    'fields.2.choices',
    'a choice of one',
    withField({ id: 'use', type: 'CHOICE', name: words('用途', 'use'), choices: [{ value: 'A', name: words('甲', 'A') }] }),
  ],
  [
    'CHOICES_WRONG',
    'fields.2.choices',
    'answers to a text',
    withField({ id: 'use', type: 'TEXT', name: words('用途', 'use'), choices: [] }),
  ],
  [
    'CHOICES_WRONG',
    'fields.2.choices.1.value',
    'one answer twice',
    withField({
      id: 'use',
      type: 'CHOICE',
      name: words('用途', 'use'),
      choices: [
        { value: 'A', name: words('甲', 'A') },
        { value: 'A', name: words('乙', 'B') },
      ],
    }),
  ],
  ['RANGE_EMPTY', 'fields.2.max', 'at least 10, at most 1', withField(field('height', 'NUMBER', '高度', 'height', { min: 10, max: 1 }))],
  [
    'PERSONAL_UNMARKED',
    'fields.2.personal',
    'an identity number in the open',
    withField(field('idNo', 'TEXT', '证件号码', 'identity number', { check: 'CITIZEN_ID' })),
  ],
  ['PERSONAL_SUSPECTED', 'fields.2', 'a telephone in the open', withField(field('phone', 'TEXT', '联系电话', 'telephone'))],
  [
    'CONDITION_FIELD_UNKNOWN',
    'steps.1.when.field',
    'a condition on nothing',
    withSteps(ACCEPT, { ...HANDLE, when: { field: 'size', op: 'GT', value: 1 } }, CHECK, APPROVE, ISSUE),
  ],
  [
    'CONDITION_ON_PERSONAL',
    'steps.1.when.field',
    'a condition on a name',
    withSteps(ACCEPT, { ...HANDLE, when: { field: 'owner', op: 'EQ', value: '李' } }, CHECK, APPROVE, ISSUE),
  ],
  [
    'CONDITION_NEVER_HOLDS',
    'limitsWhen.0.when.value',
    'a number compared with a word',
    { ...GOOD, limitsWhen: [{ when: { field: 'area', op: 'GT', value: 'large' }, limits: {} }] },
  ],
  [
    'CONDITION_ON_OPTIONAL',
    'steps.1.when.field',
    'a condition on what may stay empty',
    {
      ...withField(field('height', 'NUMBER', '高度', 'height')),
      steps: [ACCEPT, { ...HANDLE, when: { field: 'height', op: 'GT', value: 3 } }, CHECK, APPROVE, ISSUE],
    },
  ],

  [
    'CHILD_UNKNOWN',
    'children.1.procedure',
    'a child that does not exist',
    { ...PACKAGE, children: [{ procedure: 'example' }, { procedure: 'nothing' }] },
  ],
  [
    'CHILD_TWICE',
    'children.1.procedure',
    'one child twice',
    { ...PACKAGE, children: [{ procedure: 'example' }, { procedure: 'example' }] },
  ],
  ['PACKAGE_EMPTY', 'children', 'a package of nothing', { ...PACKAGE, children: [] }],
  [
    'PACKAGE_CYCLE',
    'children.1.procedure',
    'a package inside itself',
    { ...PACKAGE, children: [{ procedure: 'example' }, { procedure: 'loop' }] },
  ],
  [
    'CHILD_AFTER_UNKNOWN',
    'children.0.after.0',
    'waiting for a stranger',
    { ...PACKAGE, children: [{ procedure: 'example', after: ['other'] }] },
  ],
  [
    'CHILD_AFTER_CYCLE',
    'children.0.after',
    'a child that waits for itself',
    { ...PACKAGE, children: [{ procedure: 'example', after: ['example'] }] },
  ],
  ['PACKAGE_WITH_REVIEW', 'steps.1.phase', 'a package that reviews', { ...PACKAGE, steps: [ACCEPT, HANDLE, ISSUE] }],
  [
    'CHILD_FIELD_MISSING',
    'children.1.procedure',
    'a form that leaves out an answer of a child',
    { ...PACKAGE, children: [{ procedure: 'example' }, { procedure: 'other' }] },
  ],
  [
    'CHILD_MATERIAL_MISSING',
    'children.1.procedure',
    'a package that leaves out a paper of a child',
    { ...PACKAGE, children: [{ procedure: 'example' }, { procedure: 'third' }] },
  ],
];
/** Faults that cannot be made alone. */
const COMES_WITH: Readonly<Record<string, readonly string[]>> = {
  STEP_CYCLE: ['STEP_UNREACHABLE'],
  STEP_UNREACHABLE: ['STEP_CYCLE'],
};

describe('the publish check', () => {
  test('finds nothing wrong with a good licence and a good package (control)', () => {
    expect(checkProcedure(GOOD, catalogue)).toEqual([]);
    expect(checkProcedure(PACKAGE, catalogue)).toEqual([]);
  });

  for (const [code, path, made, procedure] of FAULTS) {
    test(`${code}: ${made}`, () => {
      const problems = checkProcedure(procedure, catalogue);
      expect([...new Set(problems.map((problem) => problem.code))].toSorted()).toEqual([code, ...(COMES_WITH[code] ?? [])].toSorted());
      const one = problems.find((problem) => problem.code === code && problem.path === path);
      expect(one, problems.map((problem) => `${problem.code} at ${problem.path}`).join('\n')).toBeDefined();
      for (const words of [one?.message, one?.remedy]) {
        expect(words?.zh).toMatch(/\p{Script=Han}/u);
        expect(words?.en).toMatch(/[a-z]/);
      }
    });
  }

  test('every check has a fault of its own above', () => {
    const made = new Set(FAULTS.map(([code]) => code));
    expect(PUBLISH_CHECKS.map(({ code }) => code).filter((code) => !made.has(code))).toEqual([]);
  });

  test('no two checks share a code', () => {
    expect(new Set(PUBLISH_CHECKS.map(({ code }) => code)).size).toBe(PUBLISH_CHECKS.length);
  });

  test('tells all faults at once', () => {
    const spoilt = { ...GOOD, validFrom: 'soon', channels: [], steps: [ACCEPT, HANDLE, CHECK, ISSUE] };
    expect(errorsOf(checkProcedure(spoilt, catalogue)).map(({ code }) => code)).toEqual([
      'VALID_FROM_NOT_A_DATE',
      'CHANNELS_EMPTY',
      'DECISION_COUNT',
    ]);
  });
});

describe('the shipped procedures', () => {
  for (const procedure of PROCEDURES) {
    test(`${procedure.code} (${procedure.name.zh}) can be published`, () => {
      expect(errorsOf(checkProcedure(procedure, procedureByCode))).toEqual([]);
    });
  }

  test('warn only of what is known: terms of unchecked sources, and one promise in another unit', () => {
    const warnings = PROCEDURES.flatMap((procedure) =>
      checkProcedure(procedure, procedureByCode).map(({ code, path }) => `${procedure.code} ${code} ${path}`),
    );
    expect(warnings).toEqual([
      'data-share STATUTORY_UNCHECKED limits.statutory.basis.certainty',
      'fireworks-retail PROMISE_IN_OTHER_UNIT limits.promised.unit',
      'item-adjust STATUTORY_UNCHECKED limits.statutory.basis.certainty',
      'min-living STATUTORY_UNCHECKED limits.statutory.basis.certainty',
      'min-living STATUTORY_UNCHECKED limitsWhen.0.limits.statutory.basis.certainty',
    ]);
  });
});
