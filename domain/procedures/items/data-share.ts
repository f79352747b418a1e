/** 政务数据共享申请: the data authority checks, the provider answers where sharing is conditional, then access is opened. */
import { known, policy } from '../../law/basis.ts';
import { contactName, contactPhone } from '../common-fields.ts';
import { choice, defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'data-share',
  version: 1,
  validFrom: '2026-01-01',
  name: words('政务数据共享申请', 'Request to share government data'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00045K3329101002000',

  limits: {
    notice: workingDays(2, 'RECEIVED', policy('合规性检查2个工作日（示例政策）')),
    supply: OWN_SUPPLY,
    statutory: workingDays(10, 'ACCEPTED', known('国发〔2016〕51号：提供部门10个工作日内答复（未核对原文）')),
    promised: workingDays(7, 'ACCEPTED', policy('示例承诺期限：检查2个工作日，提供部门答复5个工作日')),
    issue: OWN_DELIVERY,
  },
  limitsWhen: [
    {
      when: { field: 'shareAttribute', op: 'EQ', value: 'UNCONDITIONAL' },
      limits: { promised: workingDays(2, 'ACCEPTED', policy('无条件共享直接授权（示例政策）')) },
    },
  ],
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
      id: 'check',
      name: words('合规性检查', 'compliance check'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(1),
      differentFrom: ['accept'],
    },
    {
      id: 'provide',
      name: words('提供部门审核', 'review by the provider'),
      phase: 'REVIEW',
      role: 'CHECKER',
      unit: 'REGULATING',
      limit: stepDays(5),
      differentFrom: ['accept', 'check'],
      when: { field: 'shareAttribute', op: 'EQ', value: 'CONDITIONAL' },
    },
    {
      id: 'grant',
      name: words('批准授权', 'authorisation'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(1),
      differentFrom: ['accept', 'check', 'provide'],
    },
    {
      id: 'register',
      name: words('接口登记、开通', 'registration of the interface'),
      phase: 'ISSUANCE',
      role: 'ISSUER',
      limit: stepDays(2),
    },
  ],
  materials: [
    required('form', '数据共享申请表', 'application form'),
    required('purpose', '用途说明', 'statement of purpose', { trust: ['A', 'B', 'D'] }),
  ],
  fields: [
    contactName,
    contactPhone,
    field('resource', 'TEXT', '数据资源名称', 'data resource', { required: true, maxLength: 200 }),
    choice(
      'shareAttribute',
      '共享属性',
      'share attribute',
      { UNCONDITIONAL: words('无条件共享', 'unconditional'), CONDITIONAL: words('有条件共享', 'conditional') },
      { required: true },
    ),
    field('caseTypes', 'TEXT', '使用的办件类型', 'case types it is used for', { required: true, maxLength: 500 }),
    field('dataFields', 'LONG_TEXT', '所需字段', 'fields wanted', { required: true, maxLength: 2000 }),
    field('until', 'DATE', '使用期限', 'wanted until', { required: true }),
  ],

  result: { document: words('数据共享授权书', 'authorisation to share data') },
  serves: ['ORGAN'],
  auth: { person: 2, organisation: 2 },
  channels: ['WEB'],
  visitsMax: 0,
  deciding: '市大数据管理局',
  regulating: '数据提供部门（按资源目录确定）',
});
