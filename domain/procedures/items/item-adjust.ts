/** 事项动态调整: a change of law becomes a new item version, which running cases do not feel. */
import { known, policy } from '../../law/basis.ts';
import { contactName, contactPhone } from '../common-fields.ts';
import { choice, defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'item-adjust',
  version: 1,
  validFrom: '2026-01-01',
  name: words('政务服务事项动态调整', 'Adjustment of a service item'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00037Q3329102002000',

  limits: {
    notice: OWN_NOTICE,
    supply: OWN_SUPPLY,
    statutory: workingDays(20, 'ACCEPTED', known('法律法规变动后20个工作日内调整（未核对原文）')),
    promised: workingDays(10, 'ACCEPTED', policy('示例承诺期限')),
    issue: OWN_DELIVERY,
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(3), differentFrom: ['accept'] },
    {
      id: 'legal',
      name: words('司法局合法性审核', 'legal check by the justice bureau'),
      phase: 'REVIEW',
      role: 'CHECKER',
      unit: 'REGULATING',
      limit: stepDays(4),
      after: ['handle'],
      differentFrom: ['accept', 'handle'],
    },
    {
      id: 'powers',
      name: words('职权审核（编办）', 'check of powers (establishment office)'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(4),
      after: ['handle'],
      differentFrom: ['accept', 'handle'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(2),
      after: ['legal', 'powers'],
      differentFrom: ['accept', 'handle', 'legal', 'powers'],
    },
    { id: 'publish', name: words('发布新版本', 'publication of the new version'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  materials: [
    required('form', '事项调整申请表', 'application form'),
    required('basis', '调整依据文本', 'text that the change rests on', { trust: ['A', 'B'] }),
  ],
  fields: [
    contactName,
    contactPhone,
    field('item', 'TEXT', '事项名称', 'item', { required: true, maxLength: 200 }),
    choice(
      'change',
      '调整类型',
      'kind of change',
      { ADD: words('新增', 'add'), CHANGE: words('变更', 'change'), CANCEL: words('取消', 'cancel') },
      { required: true },
    ),
    field('lawChangedOn', 'DATE', '依据生效日期', 'day the law took effect', { required: true }),
  ],

  result: { document: words('事项版本发布通知', 'notice of the new item version') },
  serves: ['ORGAN'],
  auth: { person: 2, organisation: 2 },
  channels: ['WEB'],
  visitsMax: 0,
  deciding: '市政务服务管理办公室',
  regulating: '市司法局',
  notes: [words('在办件沿用受理时的事项版本。', 'Running cases keep the version of their acceptance.')],
});
