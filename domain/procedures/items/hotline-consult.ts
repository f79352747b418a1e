/** 12345热线咨询: what the agent cannot answer from the knowledge base goes to a unit and comes back within a working day. */
import { policy } from '../../law/basis.ts';
import { contactPhone } from '../common-fields.ts';
import { defineProcedure, field, stepDays, stepHours, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'hotline-consult',
  version: 1,
  validFrom: '2026-01-01',
  name: words('12345热线咨询', 'Hotline 12345: question'),
  kind: 'HOTLINE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00053E3329001001000',

  limits: { promised: workingDays(1, 'ACCEPTED', policy('示例承诺期限')), issue: OWN_DELIVERY },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('登记受理', 'registration'), phase: 'ACCEPTANCE', role: 'HOTLINE_AGENT', limit: stepHours(1) },
    {
      id: 'answer',
      name: words('承办（答复意见）', 'handling: the answer'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'REGULATING',
      limit: stepDays(1),
    },
    {
      id: 'confirm',
      name: words('审核答复', 'check of the answer'),
      phase: 'DECISION',
      role: 'HOTLINE_AGENT',
      differentFrom: ['accept', 'answer'],
    },
    { id: 'reply', name: words('答复来电人', 'reply to the caller'), phase: 'ISSUANCE', role: 'HOTLINE_AGENT', limit: stepDays(1) },
  ],
  materials: [],
  fields: [
    contactPhone,
    field('callerName', 'TEXT', '来电人', 'caller', { personal: 'NAME', maxLength: 50 }),
    field('question', 'LONG_TEXT', '咨询内容', 'question', { required: true, maxLength: 2000 }),
  ],

  result: { document: words('热线答复', 'reply of the hotline') },
  auth: { person: 0, organisation: 0 },
  channels: ['WEB', 'MOBILE', 'OTHER'],
  visitsMax: 0,
  deciding: '市12345政府公共服务中心',
  regulating: '承办单位（按派单确定）',
});
