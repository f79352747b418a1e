/** 个体工商户设立登记: the registration that opening a restaurant begins with; instant like every registration (国务院令第746号). */
import { law, policy } from '../../law/basis.ts';
import { applicantId, applicantName, contactPhone, identityCard, premises } from '../common-fields.ts';
import { defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { GENERAL_SUPERVISION, HALL_HOURS, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'sole-trader-registration',
  version: 1,
  validFrom: '2026-01-01',
  name: words('个体工商户设立登记', 'Registration of a sole trader'),
  kind: 'LICENCE',
  form: 'INSTANT',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320101003000',

  limits: {
    ...LICENSING_LIMITS,
    statutory: workingDays(3, 'ACCEPTED', law('市场主体登记管理条例（国务院令第746号）第十九条')),
    promised: workingDays(1, 'ACCEPTED', policy('当场办结（示例承诺；时钟按1个工作日记录）')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  extension: { n: 3, by: 'ORGAN_HEAD', basis: law('市场主体登记管理条例（国务院令第746号）第十九条') },
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'approve', name: words('批准', 'approval'), phase: 'DECISION', role: 'APPROVER', limit: stepDays(1) },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(1) },
  ],
  materials: [
    required('form', '个体工商户登记申请书', 'application form'),
    required('premisesRight', '经营场所使用证明', 'proof of the right to use the premises'),
    identityCard,
  ],
  fields: [
    applicantName,
    applicantId,
    contactPhone,
    premises,
    field('businessName', 'TEXT', '拟用名称', 'name of the business', { required: true, maxLength: 100 }),
  ],

  result: {
    licence: words('营业执照', 'business licence'),
    licenceTypeCode: '11320600TBMN00029X002',
    document: words('登记通知书', 'notice of registration'),
  },
  afterGrantChecks: [{ name: words('登记事项抽查', 'random check of registered facts'), basis: GENERAL_SUPERVISION }],
  serves: ['PERSON'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市市场监管局',
});
