/** 食品经营许可（新办）: the ordinary licence, twenty working days by 行政许可法 42. */
import { policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactName, contactPhone, floorArea, premises, uscc } from '../common-fields.ts';
import { choice, defineProcedure, required, stepDays, words, workingDays } from '../define-procedure.ts';
import {
  GENERAL_SUPERVISION,
  HALL_HOURS,
  HEARING,
  LICENSING_LIMITS,
  ORDINARY_EXTENSION,
  ORDINARY_TERM,
  SUPPLY_WAITS,
  TESTING,
} from '../licensing-law.ts';

export default defineProcedure({
  code: 'food-business',
  version: 1,
  validFrom: '2026-01-01',
  name: words('食品经营许可（新办）', 'Food business licence (new)'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320101001000',

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
  special: [HEARING, TESTING],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(1), differentFrom: ['accept'] },
    {
      id: 'verify',
      name: words('现场核查', 'site verification'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(2),
      differentFrom: ['accept'],
      needs: { siteVerification: 2 },
    },
    {
      id: 'check',
      name: words('审核', 'checking'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(1),
      differentFrom: ['accept', 'handle', 'verify'],
    },
    {
      id: 'approve',
      name: words('批准', 'approval'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(1),
      differentFrom: ['accept', 'handle', 'verify', 'check'],
    },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(3) },
  ],
  materials: [
    required('form', '食品经营许可申请书', 'application form'),
    required('layout', '经营场所平面布局图', 'layout plan of the premises'),
    required('safetyRules', '食品安全管理制度', 'food safety rules'),
    businessLicence,
  ],
  fields: [
    applicantName,
    uscc,
    contactName,
    contactPhone,
    premises,
    floorArea,
    choice(
      'businessType',
      '主体业态',
      'type of business',
      { CATERING: words('餐饮服务', 'catering'), SALES: words('食品销售', 'food sales'), CANTEEN: words('单位食堂', 'canteen') },
      { required: true },
    ),
  ],

  result: {
    licence: words('食品经营许可证', 'food business licence'),
    licenceTypeCode: '11320600TBMN00029X001',
    document: words('准予行政许可决定书', 'decision to grant the licence'),
    validYears: 5,
    renewBefore: { n: 15, unit: 'WORKING_DAY', basis: { text: '食品经营许可和备案管理办法（延续申请）', certainty: 'E' } },
  },
  subjectMatters: ['LIFE_AND_HEALTH'],
  afterGrantChecks: [{ name: words('食品安全监督检查', 'food safety inspection'), basis: GENERAL_SUPERVISION }],
  serves: ['ENTERPRISE', 'INSTITUTION', 'SOCIAL_ORGANISATION', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE', 'POST'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市市场监管局',
  notes: [
    words(
      '部门规章另有更短期限（10个工作日，可延长5个工作日），原文未核对，故此处按行政许可法计算。',
      'A ministry rule is said to set a shorter term (10 working days, 5 more by extension). Its text has not been checked, so the general law is applied here.',
    ),
  ],
});
