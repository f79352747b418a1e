/** 烟花爆竹经营（零售）许可: twenty days from acceptance by a special regulation, two staff on the site (国务院令第455号). */
import { law, policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactName, contactPhone, premises, uscc } from '../common-fields.ts';
import { calendarDays, defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { GENERAL_SUPERVISION, HALL_HOURS, HEARING, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'fireworks-retail',
  version: 1,
  validFrom: '2026-01-01',
  name: words('烟花爆竹经营（零售）许可', 'Licence to sell fireworks (retail)'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'COUNTY',
  itemCode: '11320600TBMN00109H4320125001000',

  limits: {
    ...LICENSING_LIMITS,
    statutory: calendarDays(20, 'ACCEPTED', law('烟花爆竹安全管理条例（国务院令第455号）第十九条')),
    promised: workingDays(10, 'ACCEPTED', policy('示例承诺期限')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [HEARING],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(2), differentFrom: ['accept'] },
    {
      id: 'verify',
      name: words('现场核查', 'site verification'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(5),
      differentFrom: ['accept'],
      needs: { siteVerification: 2 },
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(2),
      differentFrom: ['accept', 'handle', 'verify'],
    },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(3) },
  ],
  materials: [
    required('form', '烟花爆竹零售许可申请书', 'application form'),
    required('training', '主要负责人安全培训合格证明', 'proof of safety training'),
    required('fireGear', '消防器材配备说明', 'statement of fire gear'),
    required('site', '零售点及周围安全条件说明', 'statement on the site and its surroundings'),
    required('supplyContract', '与批发企业签订的供货合同', 'supply contract with a wholesaler'),
    businessLicence,
  ],
  fields: [
    applicantName,
    uscc,
    contactName,
    contactPhone,
    premises,
    field('stockLimit', 'NUMBER', '申请存放总量（箱）', 'stock applied for (cartons)', { required: true, min: 1, max: 1000 }),
  ],

  result: {
    licence: words('烟花爆竹经营（零售）许可证', 'licence to sell fireworks (retail)'),
    licenceTypeCode: '11320600TBMN00109H001',
    document: words('准予行政许可决定书', 'decision to grant the licence'),
  },
  subjectMatters: ['PUBLIC_SAFETY'],
  afterGrantChecks: [{ name: words('零售点安全检查', 'safety check of the point of sale'), basis: GENERAL_SUPERVISION }],
  serves: ['ENTERPRISE', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '县（市、区）应急管理局',
  regulating: '县（市、区）应急管理局',
  notes: [
    words(
      '条例写“20日”，未写明工作日，此处按日历日计；批发许可为30日，另行设立事项。',
      'The regulation says “20 days” and not working days, so calendar days are counted. Wholesale has 30 days and is an item of its own.',
    ),
  ],
});
