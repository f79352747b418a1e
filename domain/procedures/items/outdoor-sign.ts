/** 设置大型户外广告及招牌: one paper may follow later (容缺受理), and looking at the site does not stop the clock. */
import { policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactPhone, uscc } from '../common-fields.ts';
import { defineProcedure, deferrable, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import {
  GENERAL_SUPERVISION,
  HALL_HOURS,
  HEARING,
  LICENSING_LIMITS,
  ORDINARY_EXTENSION,
  ORDINARY_TERM,
  SUPPLY_WAITS,
} from '../licensing-law.ts';

export default defineProcedure({
  code: 'outdoor-sign',
  version: 1,
  validFrom: '2026-01-01',
  name: words('设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品（招牌）审批', 'Permit for large outdoor advertisements and signs'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320117001000',

  limits: {
    ...LICENSING_LIMITS,
    statutory: ORDINARY_TERM,
    promised: workingDays(5, 'ACCEPTED', policy('示例承诺期限')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  extension: ORDINARY_EXTENSION,
  special: [HEARING],
  hearing: 'NONE',
  deferral: { maxDays: 5, basis: policy('容缺受理：承诺补齐日不得超过本事项承诺期限（示例政策）') },
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    {
      id: 'handle',
      name: words('承办（含现场踏勘）', 'handling, with a look at the site'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(3),
      differentFrom: ['accept'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(2),
      differentFrom: ['accept', 'handle'],
    },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  materials: [
    required('form', '户外广告设置申请书', 'application form'),
    required('effectDrawing', '设置效果图', 'drawing of the intended effect'),
    deferrable('siteRight', '场地使用权证明', 'proof of the right to use the site'),
    businessLicence,
  ],
  fields: [
    applicantName,
    uscc,
    contactPhone,
    field('place', 'TEXT', '设置地点', 'place of the sign', { required: true, maxLength: 200 }),
    field('signArea', 'NUMBER', '展示面积（平方米）', 'area shown (square metres)', { required: true, min: 1, max: 10000 }),
    field('showFrom', 'DATE', '设置开始日期', 'shown from', { required: true }),
  ],

  result: {
    licence: words('户外广告设置批准书', 'permit for an outdoor advertisement'),
    licenceTypeCode: '11320600TBMN00117C001',
    document: words('准予行政许可决定书', 'decision to grant the permit'),
    validYears: 3,
  },
  afterGrantChecks: [{ name: words('设施安全与设置位置检查', 'check of safety and position'), basis: GENERAL_SUPERVISION }],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市城管局',
  notes: [
    words(
      '现场踏勘不属于行政许可法第四十五条所列情形，不停止计时。',
      'A look at the site is not among the grounds of article 45: the clock runs on.',
    ),
  ],
});
