/** 运维工单: four priorities, the most urgent counted in hours from the moment it is taken. */
import { policy } from '../../law/basis.ts';
import { choice, defineProcedure, field, hours, optional, required, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'ops-ticket',
  version: 1,
  validFrom: '2026-01-01',
  name: words('运维工单', 'Operations ticket'),
  kind: 'INTERNAL',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00045K3329101001000',

  limits: { promised: workingDays(10, 'ACCEPTED', policy('四级工单10个工作日（示例政策）')), issue: OWN_DELIVERY },
  limitsWhen: [
    {
      when: { field: 'priority', op: 'EQ', value: 'P1' },
      limits: { promised: hours(4, 'ACCEPTED', policy('一级工单4小时（示例政策）')) },
    },
    {
      when: { field: 'priority', op: 'EQ', value: 'P2' },
      limits: { promised: workingDays(1, 'ACCEPTED', policy('二级工单1个工作日（示例政策）')) },
    },
    {
      when: { field: 'priority', op: 'EQ', value: 'P3' },
      limits: { promised: workingDays(3, 'ACCEPTED', policy('三级工单3个工作日（示例政策）')) },
    },
  ],
  counting: 'INSTANT',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理分诊', 'triage'), phase: 'ACCEPTANCE', role: 'WINDOW' },
    { id: 'fix', name: words('承办（处置）', 'handling: the fix'), phase: 'REVIEW', role: 'HANDLER' },
    { id: 'verify', name: words('验证', 'verification'), phase: 'REVIEW', role: 'CHECKER', differentFrom: ['accept', 'fix'] },
    { id: 'close', name: words('批准关闭', 'closing'), phase: 'DECISION', role: 'APPROVER', differentFrom: ['accept', 'fix', 'verify'] },
    { id: 'reply', name: words('反馈修复说明', 'note on the fix'), phase: 'ISSUANCE', role: 'ISSUER' },
  ],
  materials: [required('form', '运维申请单', 'ticket form'), optional('screenshot', '故障截图', 'screenshot')],
  fields: [
    field('system', 'TEXT', '系统名称', 'system', { required: true, maxLength: 100 }),
    choice(
      'priority',
      '优先级',
      'priority',
      {
        P1: words('一级（业务中断）', 'P1: service down'),
        P2: words('二级（严重）', 'P2: serious'),
        P3: words('三级（一般）', 'P3: ordinary'),
        P4: words('四级（改进）', 'P4: improvement'),
      },
      { required: true },
    ),
    field('problem', 'LONG_TEXT', '故障描述', 'problem', { required: true, maxLength: 2000 }),
  ],

  result: { document: words('修复说明', 'note on the fix') },
  serves: ['ORGAN'],
  auth: { person: 1, organisation: 1 },
  channels: ['WEB', 'MOBILE', 'OTHER'],
  visitsMax: 0,
  deciding: '市大数据管理局',
  regulating: '市大数据管理局',
});
