/** 12345热线投诉、举报、求助、建议: dispatched to a unit and reviewed by the centre; where a special law sets the term, that law wins. */
import { law, policy } from '../../law/basis.ts';
import { contactPhone } from '../common-fields.ts';
import { choice, defineProcedure, field, stepDays, stepHours, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, SUPPLY_WAITS } from '../licensing-law.ts';

const MARKET = '市场监督管理投诉举报处理暂行办法';

export default defineProcedure({
  code: 'hotline-appeal',
  version: 1,
  validFrom: '2026-01-01',
  name: words('12345热线投诉、举报、求助、建议', 'Hotline 12345: complaint, report, request for help, suggestion'),
  kind: 'HOTLINE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00053E3329001002000',

  limits: { promised: workingDays(5, 'ACCEPTED', policy('示例承诺期限（各地热线条例多为5个工作日）')), issue: OWN_DELIVERY },
  limitsWhen: [
    {
      when: { field: 'matter', op: 'EQ', value: 'MARKET_COMPLAINT' },
      limits: {
        notice: workingDays(7, 'RECEIVED', law(`${MARKET}：7个工作日内决定是否受理`)),
        statutory: workingDays(45, 'ACCEPTED', law(`${MARKET}：45个工作日内调解`)),
        promised: workingDays(45, 'ACCEPTED', policy('特别规定优先：与法定期限相同')),
      },
    },
    {
      when: { field: 'matter', op: 'EQ', value: 'MARKET_REPORT' },
      limits: {
        statutory: workingDays(15, 'ACCEPTED', law(`${MARKET}：15个工作日内核查`)),
        promised: workingDays(15, 'ACCEPTED', policy('特别规定优先：与法定期限相同')),
      },
    },
  ],
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  extension: { n: 5, by: 'ORGAN_HEAD', basis: policy('承办单位负责人同意可延长5个工作日（示例政策，参照外地热线条例）') },
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('登记受理', 'registration'), phase: 'ACCEPTANCE', role: 'HOTLINE_AGENT', limit: stepHours(1) },
    { id: 'dispatch', name: words('派单', 'dispatch'), phase: 'REVIEW', role: 'HOTLINE_AGENT', limit: stepHours(4) },
    {
      id: 'sign',
      name: words('签收', 'signing for the order'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'REGULATING',
      limit: stepHours(24),
    },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', unit: 'REGULATING', limit: stepDays(3) },
    {
      id: 'check',
      name: words('审核答复', 'check of the answer'),
      phase: 'REVIEW',
      role: 'CHECKER',
      unit: 'REGULATING',
      limit: stepDays(1),
      differentFrom: ['accept', 'sign', 'handle'],
    },
    {
      id: 'close',
      name: words('中心审核办结', 'closing by the centre'),
      phase: 'DECISION',
      role: 'HOTLINE_AGENT',
      limit: stepDays(1),
      differentFrom: ['accept', 'sign', 'handle', 'check'],
    },
    { id: 'callBack', name: words('回访', 'call back'), phase: 'ISSUANCE', role: 'HOTLINE_AGENT', limit: stepDays(3) },
  ],
  materials: [],
  fields: [
    contactPhone,
    field('callerName', 'TEXT', '来电人', 'caller', { personal: 'NAME', maxLength: 50 }),
    choice(
      'appealKind',
      '诉求类型',
      'kind of appeal',
      {
        COMPLAINT: words('投诉', 'complaint'),
        REPORT: words('举报', 'report'),
        HELP: words('求助', 'request for help'),
        SUGGESTION: words('建议', 'suggestion'),
      },
      { required: true },
    ),
    choice(
      'matter',
      '适用期限的事项',
      'matter, for the term that applies',
      {
        GENERAL: words('一般事项', 'general'),
        MARKET_COMPLAINT: words('市场监管投诉', 'market supervision complaint'),
        MARKET_REPORT: words('市场监管举报', 'market supervision report'),
      },
      { required: true },
    ),
    field('place', 'TEXT', '事发地点', 'place', { maxLength: 200 }),
    field('appeal', 'LONG_TEXT', '诉求内容', 'what is wanted', { required: true, maxLength: 2000 }),
  ],

  result: { document: words('办理情况答复', 'answer on what was done') },
  auth: { person: 0, organisation: 0 },
  channels: ['WEB', 'MOBILE', 'OTHER'],
  visitsMax: 0,
  deciding: '市12345政府公共服务中心',
  regulating: '承办单位（按派单确定）',
  notes: [
    words('派单错误的，24小时内退回。', 'A wrong dispatch is returned within 24 hours.'),
    words('实名举报核查结果另须在5个工作日内告知举报人。', 'A named reporter is told the result within 5 working days.'),
  ],
});
