/** 工伤认定: two parties and calendar days; sixty days, fifteen when the facts are clear (工伤保险条例 20). */
import { law, policy } from '../../law/basis.ts';
import { contactPhone } from '../common-fields.ts';
import { calendarDays, choice, defineProcedure, field, optional, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, LICENSING_LIMITS, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'work-injury',
  version: 1,
  validFrom: '2026-01-01',
  name: words('工伤认定', 'Recognition of a work injury'),
  kind: 'CONFIRMATION',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0006193320714001000',

  limits: {
    preReview: LICENSING_LIMITS.preReview,
    notice: OWN_NOTICE,
    supply: OWN_SUPPLY,
    statutory: calendarDays(60, 'ACCEPTED', law('工伤保险条例 第二十条')),
    statutoryClear: calendarDays(15, 'ACCEPTED', law('工伤保险条例 第二十条')),
    promised: calendarDays(30, 'ACCEPTED', policy('示例承诺期限')),
    issue: workingDays(10, 'DECIDED', policy('作出决定后10个工作日内送达双方（示例政策）')),
    respondent: calendarDays(10, 'EVENT', policy('用人单位举证期限10日（示例政策）')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [{ kind: 'AWAIT_CONCLUSION', basis: law('工伤保险条例 第二十条') }],
  hearing: 'NONE',
  respondent: words('用人单位', 'employer'),
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    {
      id: 'inquire',
      name: words('承办（调查核实）', 'handling: inquiry'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(12),
      differentFrom: ['accept'],
      needs: { siteVerification: 2 },
    },
    {
      id: 'check',
      name: words('审核', 'checking'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(4),
      differentFrom: ['accept', 'inquire'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(4),
      differentFrom: ['accept', 'inquire', 'check'],
    },
    { id: 'serve', name: words('制作文书、送达双方', 'service on both parties'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(5) },
  ],
  materials: [
    required('form', '工伤认定申请表', 'application form'),
    required('employment', '劳动关系证明（劳动合同等）', 'proof of employment (contract)'),
    required('diagnosis', '医疗诊断证明', 'medical diagnosis', { trust: ['A', 'B'] }),
    optional('accidentRecord', '事故证明材料', 'record of the accident'),
  ],
  fields: [
    field('workerName', 'TEXT', '受伤职工姓名', 'name of the injured worker', { required: true, personal: 'NAME', maxLength: 50 }),
    field('workerId', 'TEXT', '公民身份号码', 'citizen identity number', { required: true, personal: 'ID_NUMBER', check: 'CITIZEN_ID' }),
    contactPhone,
    field('employerName', 'TEXT', '用人单位名称', 'name of the employer', { required: true, maxLength: 100 }),
    field('employerUscc', 'TEXT', '用人单位统一社会信用代码', 'credit code of the employer', { required: true, check: 'USCC' }),
    field('injuredOn', 'DATE', '受伤日期', 'day of the injury', { required: true }),
    field('injury', 'LONG_TEXT', '受伤经过与伤情', 'how it happened, and the injury', {
      required: true,
      personal: 'OTHER',
      maxLength: 2000,
    }),
    choice(
      'filedBy',
      '申请人身份',
      'who applies',
      { WORKER: words('职工或近亲属', 'worker or close relative'), EMPLOYER: words('用人单位', 'employer') },
      { required: true },
    ),
  ],

  result: { document: words('认定工伤决定书', 'decision on the work injury') },
  serves: ['PERSON', 'ENTERPRISE', 'INSTITUTION', 'SOCIAL_ORGANISATION', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE', 'POST'],
  visitsMax: 1,
  deciding: '市人社局',
  regulating: '市人社局',
  notes: [
    words(
      '事实清楚、权利义务明确的，受理之日起15日内作出决定；需要等待司法机关或者有关行政主管部门结论的，期间中止。',
      'Fifteen days where facts, rights and duties are clear; the term stops while the conclusion of a court or organ is awaited.',
    ),
  ],
});
