/** 任务督查: a task of the plan with its own date, reported on month by month and closed after a check. */
import { policy } from '../../law/basis.ts';
import { defineProcedure, calendarDays, field, required, stepDays, words } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, SUPPLY_WAITS } from '../licensing-law.ts';

const { startsAt: _, ...MONTHLY } = calendarDays(30, 'EVENT', policy('每月报告进展（示例政策）'));

export default defineProcedure({
  code: 'task-supervise',
  version: 1,
  validFrom: '2026-01-01',
  name: words('任务督查', 'Supervision of a plan task'),
  kind: 'INTERNAL',
  form: 'OTHER',
  level: 'CITY',
  itemCode: '11320600TBMN00037Q3329102003000',

  limits: { issue: OWN_DELIVERY },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'assign', name: words('交办', 'assignment'), phase: 'ACCEPTANCE', role: 'HANDLER', limit: stepDays(1) },
    {
      id: 'plan',
      name: words('制定实施计划', 'plan of the responsible unit'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'REGULATING',
      limit: stepDays(5),
    },
    {
      id: 'report',
      name: words('承办并报告进展', 'work and monthly reports'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'REGULATING',
      limit: MONTHLY,
    },
    {
      id: 'check',
      name: words('核查', 'check of the evidence'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(5),
      differentFrom: ['assign', 'plan', 'report'],
    },
    {
      id: 'close',
      name: words('批准销号', 'closing'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(3),
      differentFrom: ['assign', 'plan', 'report', 'check'],
    },
    { id: 'note', name: words('办结通知', 'close note'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  materials: [required('evidence', '任务书', 'task sheet')],
  fields: [
    field('task', 'TEXT', '任务名称', 'task', { required: true, maxLength: 200 }),
    field('responsible', 'TEXT', '责任单位', 'responsible unit', { required: true, maxLength: 200 }),
    field('planDueOn', 'DATE', '计划完成时限', 'date of the plan', { required: true }),
    field('measure', 'TEXT', '衡量标准', 'measure', { required: true, maxLength: 200 }),
  ],

  result: { document: words('任务办结通知', 'close note') },
  serves: ['ORGAN'],
  auth: { person: 1, organisation: 1 },
  channels: ['WEB', 'OTHER'],
  visitsMax: 0,
  deciding: '市政务服务管理办公室',
  regulating: '责任单位（按任务书确定）',
  notes: [
    words(
      '完成时限是计划写明的日期，遇节假日不顺延（示例政策）。',
      'The date is the one written in the plan; it is not moved when it falls on a day off (sample policy).',
    ),
  ],
});
