/** 旗舰店上线审核: content and security are checked side by side, the provincial office approves going live (plan task 2). */
import { policy } from '../../law/basis.ts';
import { contactName, contactPhone } from '../common-fields.ts';
import { defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'flagship-review',
  version: 1,
  validFrom: '2026-01-01',
  name: words('江苏政务服务旗舰店上线审核', 'Review of a flagship store before going live'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00037Q3329102001000',

  limits: { notice: OWN_NOTICE, supply: OWN_SUPPLY, promised: workingDays(10, 'ACCEPTED', policy('示例承诺期限')), issue: OWN_DELIVERY },
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
      limit: stepDays(3),
      after: ['accept'],
      differentFrom: ['accept'],
    },
    {
      id: 'security',
      name: words('安全检测', 'security check'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(4),
      after: ['accept'],
      differentFrom: ['accept'],
    },
    {
      id: 'test',
      name: words('联调测试', 'joint test'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(2),
      after: ['content', 'security'],
    },
    {
      id: 'approve',
      name: words('省政务办批准', 'approval by the provincial office'),
      phase: 'DECISION',
      role: 'APPROVER',
      unit: 'PROVINCE',
      limit: stepDays(3),
      differentFrom: ['accept', 'content', 'security', 'test'],
    },
    { id: 'live', name: words('上线通知', 'notice of going live'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(1) },
  ],
  materials: [
    required('form', '旗舰店上线申请表', 'application form'),
    required('securityReport', '安全检测报告', 'security report', { trust: ['A', 'B', 'C'] }),
    required('itemList', '上线事项清单', 'list of the items offered'),
  ],
  fields: [
    contactName,
    contactPhone,
    field('storeName', 'TEXT', '旗舰店名称', 'name of the store', { required: true, maxLength: 100 }),
    field('itemCount', 'NUMBER', '上线事项数', 'items offered', { required: true, min: 1, max: 10000 }),
  ],

  result: { document: words('上线通知', 'notice of going live') },
  serves: ['ORGAN'],
  auth: { person: 2, organisation: 2 },
  channels: ['WEB'],
  visitsMax: 0,
  deciding: '市政务服务管理办公室',
  regulating: '市政务服务管理办公室',
});
