/** 取水许可（首次）: forty-five working days by a special law, with grounds of its own that stop the clock (国务院令第460号). */
import { law, policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactPhone, uscc } from '../common-fields.ts';
import { defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { EXPERT_REVIEW, GENERAL_SUPERVISION, HALL_HOURS, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'water-intake',
  version: 1,
  validFrom: '2026-01-01',
  name: words('取水许可（首次）', 'Water intake licence (first)'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320119001000',

  limits: {
    ...LICENSING_LIMITS,
    notice: workingDays(5, 'RECEIVED', law('取水许可和水资源费征收管理条例（国务院令第460号）第十三条')),
    statutory: workingDays(45, 'ACCEPTED', law('取水许可和水资源费征收管理条例（国务院令第460号）第十九条')),
    promised: workingDays(20, 'ACCEPTED', policy('示例承诺期限')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [
    { kind: 'HEARING', basis: law('行政许可法 第四十五条；国务院令第460号 第十九条'), maxAnnounced: 25 },
    { kind: 'CONSULT_DEPT', basis: law('国务院令第460号 第十九条'), maxAnnounced: 5 },
    EXPERT_REVIEW,
  ],
  hearing: 'TELL',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    {
      id: 'handle',
      name: words('承办（含现场核查）', 'handling, with site verification'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(8),
      differentFrom: ['accept'],
      needs: { siteVerification: 2 },
    },
    {
      id: 'check',
      name: words('审核', 'checking'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(4),
      differentFrom: ['accept', 'handle'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(4),
      differentFrom: ['accept', 'handle', 'check'],
    },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(3) },
  ],
  materials: [
    required('form', '取水许可申请书', 'application form'),
    required('thirdParty', '与第三者利害关系的相关说明', 'statement on the interests of third parties'),
    required('assessment', '建设项目水资源论证报告书', 'water resources assessment', { trust: ['A', 'B'] }),
    businessLicence,
  ],
  fields: [
    applicantName,
    uscc,
    contactPhone,
    field('intakePlace', 'TEXT', '取水地点', 'place of intake', { required: true, maxLength: 200 }),
    field('yearlyVolume', 'NUMBER', '年取水量（立方米）', 'yearly volume (cubic metres)', {
      required: true,
      min: 1,
      max: 10000000000,
    }),
    field('groundwater', 'BOOLEAN', '取用城市规划区地下水', 'groundwater within the urban planning area', { required: true }),
    field('purpose', 'TEXT', '取水用途', 'purpose of the water', { required: true, maxLength: 200 }),
  ],

  result: {
    licence: words('取水许可证', 'water intake licence'),
    licenceTypeCode: '11320600TBMN001332001',
    document: words('取水申请批准文件', 'approval of the water intake'),
    validYears: 5,
    maxYears: 10,
    renewBefore: { n: 45, unit: 'CALENDAR_DAY', basis: law('国务院令第460号（延续取水，有效期届满45日前）') },
  },
  subjectMatters: ['ECOLOGY'],
  afterGrantChecks: [{ name: words('取水计划与计量检查', 'check of intake plan and metering'), basis: GENERAL_SUPERVISION }],
  auth: { person: 3, organisation: 2 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市水利局',
  notes: [
    words(
      '第四十五条以外，取水条例第十九条另将听证和征求有关部门意见的时间排除在期限之外；取用城市规划区地下水的，征求意见期限为5个工作日。',
      'Beyond article 45 of the licensing law, article 19 of the regulation excludes the time of a hearing and of consulting departments; consultation on urban groundwater has 5 working days.',
    ),
    words(
      '先核发取水申请批准文件；取水工程建成并验收合格后核发取水许可证。',
      'The approval comes first; the licence itself follows when the works are built and have passed acceptance.',
    ),
  ],
});
