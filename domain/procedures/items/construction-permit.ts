/** 建筑工程施工许可: the term runs from receipt of the application, not from acceptance (建筑法 8). */
import { law, policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactName, contactPhone, uscc } from '../common-fields.ts';
import { defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { GENERAL_SUPERVISION, HALL_HOURS, HEARING, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'construction-permit',
  version: 1,
  validFrom: '2026-01-01',
  name: words('建筑工程施工许可', 'Construction permit'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320116001000',

  limits: {
    ...LICENSING_LIMITS,
    statutory: workingDays(7, 'RECEIVED', law('建筑法 第八条（自收到申请之日起七日；日的性质法律未写明，按工作日计系示例政策）')),
    promised: workingDays(3, 'RECEIVED', policy('示例承诺期限')),
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
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW' },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(1), differentFrom: ['accept'] },
    {
      id: 'check',
      name: words('审核', 'checking'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(1),
      differentFrom: ['accept', 'handle'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(1),
      differentFrom: ['accept', 'handle', 'check'],
    },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  materials: [
    required('form', '建筑工程施工许可申请表', 'application form'),
    required('landApproval', '建筑工程用地批准手续', 'approval of the land use'),
    required('planningPermit', '建设工程规划许可证', 'planning permit', { trust: ['A', 'B'] }),
    required('contract', '施工合同', 'construction contract'),
    required('drawingsReview', '施工图设计文件审查合格书', 'certificate of the drawings review', { trust: ['A', 'B'] }),
    required('safetyMeasures', '保证工程质量和安全的具体措施', 'measures for quality and safety'),
    required('funds', '建设资金已落实承诺书', 'undertaking that funds are in place', { trust: ['D'] }),
    businessLicence,
  ],
  fields: [
    applicantName,
    uscc,
    contactName,
    contactPhone,
    field('projectName', 'TEXT', '工程名称', 'name of the works', { required: true, maxLength: 200 }),
    field('projectPlace', 'TEXT', '建设地址', 'place of the works', { required: true, maxLength: 200 }),
    field('contractSum', 'NUMBER', '合同价款（万元）', 'contract sum (10,000 yuan)', { required: true, min: 0 }),
    field('builtArea', 'NUMBER', '建筑面积（平方米）', 'built area (square metres)', { required: true, min: 0 }),
  ],

  result: {
    licence: words('建筑工程施工许可证', 'construction permit'),
    licenceTypeCode: '11320600TBMN001257001',
    document: words('准予行政许可决定书', 'decision to grant the permit'),
  },
  subjectMatters: ['PUBLIC_SAFETY'],
  afterGrantChecks: [
    { name: words('三个月内开工核查', 'check that work began within three months'), basis: law('建筑法 第九条') },
    { name: words('工程质量安全监督', 'supervision of quality and safety'), basis: GENERAL_SUPERVISION },
  ],
  serves: ['ENTERPRISE', 'INSTITUTION', 'ORGAN', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市住建局',
  notes: [
    words(
      '应当自领取施工许可证之日起三个月内开工；可以延期两次，每次不超过三个月（建筑法第九条）。',
      'Work must start within three months of the permit; two extensions of at most three months each (Construction Law, article 9).',
    ),
  ],
});
