/** 移动应用接入: an app joins the provincial client through the city's portal (plan tasks 3 and 10). */
import { policy } from '../../law/basis.ts';
import { contactName, contactPhone } from '../common-fields.ts';
import { choice, defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'mobile-access',
  version: 1,
  validFrom: '2026-01-01',
  name: words('移动应用接入审核', 'Admission of a mobile application'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00045K3329101003000',

  limits: { notice: OWN_NOTICE, supply: OWN_SUPPLY, promised: workingDays(15, 'ACCEPTED', policy('示例承诺期限')), issue: OWN_DELIVERY },
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
    {
      id: 'content',
      name: words('内容审核', 'content check'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(4),
      after: ['accept'],
      differentFrom: ['accept'],
    },
    {
      id: 'security',
      name: words('安全检测', 'security check'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(6),
      after: ['accept'],
      differentFrom: ['accept'],
    },
    {
      id: 'test',
      name: words('联调测试', 'joint test'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(4),
      after: ['content', 'security'],
    },
    {
      id: 'approve',
      name: words('省政务办批准', 'approval by the provincial office'),
      phase: 'DECISION',
      role: 'APPROVER',
      unit: 'PROVINCE',
      limit: stepDays(4),
      differentFrom: ['accept', 'content', 'security', 'test'],
    },
    { id: 'live', name: words('上线通知', 'notice of going live'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(1) },
  ],
  materials: [
    required('form', '移动应用接入申请表', 'application form'),
    required('securityReport', '安全检测报告', 'security report', { trust: ['A', 'B', 'C'] }),
    required('itemList', '接入服务清单', 'list of the services offered'),
  ],
  fields: [
    contactName,
    contactPhone,
    field('appName', 'TEXT', '应用名称', 'name of the application', { required: true, maxLength: 100 }),
    choice(
      'appKind',
      '应用形态',
      'kind of application',
      { APP: words('应用程序', 'app'), MINI: words('小程序', 'mini program'), H5: words('网页应用', 'web application') },
      { required: true },
    ),
    field('serviceCount', 'NUMBER', '接入服务数', 'services offered', { required: true, min: 1, max: 10000 }),
  ],

  result: { document: words('上线通知', 'notice of going live') },
  serves: ['ORGAN'],
  auth: { person: 2, organisation: 2 },
  channels: ['WEB'],
  visitsMax: 0,
  deciding: '市大数据管理局',
  regulating: '市大数据管理局',
});
