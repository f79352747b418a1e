/** 开餐馆一件事: one form and one intake, the departments decide side by side, one window hands everything out (行政许可法 26(2)). */
import { law, policy } from '../../law/basis.ts';
import { applicantId, applicantName, contactName, contactPhone, floorArea, identityCard, premises } from '../common-fields.ts';
import { choice, defineProcedure, field, optional, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'open-restaurant',
  version: 1,
  validFrom: '2026-01-01',
  name: words('开餐馆一件事', 'Opening a restaurant (joint package)'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0001013320101900000',

  limits: {
    ...LICENSING_LIMITS,
    joint: workingDays(45, 'ACCEPTED', law('行政许可法 第四十二条第二款、第二十六条第二款')),
    promised: workingDays(7, 'ACCEPTED', policy('示例承诺期限')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  extension: { n: 15, by: 'GOVERNMENT_HEAD', basis: law('行政许可法 第四十二条第二款') },
  special: [],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('综合窗口受理', 'acceptance at one window'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'issue', name: words('综合窗口出件', 'delivery at one window'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  children: [
    { procedure: 'sole-trader-registration', when: { field: 'registered', op: 'EQ', value: false }, requires: true },
    { procedure: 'food-business', after: ['sole-trader-registration'], requires: true },
    { procedure: 'fire-safety', when: { field: 'floorArea', op: 'GT', value: 300 }, after: ['sole-trader-registration'] },
    { procedure: 'outdoor-sign', when: { field: 'wantsSign', op: 'EQ', value: true }, after: ['sole-trader-registration'] },
  ],
  materials: [
    required('form', '开餐馆一件事申请表（一表通）', 'one form for everything'),
    required('premisesRight', '经营场所使用证明', 'proof of the right to use the premises'),
    required('layout', '经营场所平面布局图', 'layout plan of the premises'),
    required('safetyRules', '食品安全管理制度', 'food safety rules'),
    optional('commitment', '消防安全告知承诺书（面积超过300平方米的）', 'signed fire safety commitment (over 300 square metres)', {
      trust: ['D'],
    }),
    optional('fireRules', '消防安全制度、灭火和应急疏散预案', 'fire rules and evacuation plan'),
    optional('effectDrawing', '招牌设置效果图（设招牌的）', 'drawing of the sign, where there is one'),
    optional('siteRight', '招牌场地使用权证明', 'proof of the right to use the site of the sign'),
    identityCard,
  ],
  fields: [
    applicantName,
    applicantId,
    contactName,
    contactPhone,
    premises,
    floorArea,
    field('businessName', 'TEXT', '拟用名称', 'name of the business', { required: true, maxLength: 100 }),
    field('registered', 'BOOLEAN', '已有营业执照', 'already has a business licence', { required: true }),
    field('uscc', 'TEXT', '统一社会信用代码（已有营业执照的）', 'credit code, if registered', { check: 'USCC' }),
    choice(
      'businessType',
      '主体业态',
      'type of business',
      { CATERING: words('餐饮服务', 'catering'), SALES: words('食品销售', 'food sales'), CANTEEN: words('单位食堂', 'canteen') },
      { required: true },
    ),
    field('wantsSign', 'BOOLEAN', '是否设置户外招牌', 'an outdoor sign is wanted', { required: true }),
    field('place', 'TEXT', '招牌设置地点', 'place of the sign', { maxLength: 200 }),
    field('signArea', 'NUMBER', '招牌展示面积（平方米）', 'area of the sign (square metres)', { min: 1, max: 10000 }),
    field('showFrom', 'DATE', '招牌设置开始日期', 'sign shown from'),
  ],

  result: { document: words('一件事联办结果清单', 'list of the results of the package') },
  serves: ['PERSON', 'ENTERPRISE', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '市行政审批局',
  regulating: '市市场监管局',
  notes: [
    words('面积300平方米以上须办消防安全检查，系示例门槛。', 'The threshold of 300 square metres for the fire check is a sample policy.'),
    words(
      '子事项补正合并为一份告知；一个子事项不予许可不影响其他子事项，营业执照与食品经营许可除外。',
      'Gaps of all children are told in one notice. A denied child does not deny the others, except the business licence and the food licence.',
    ),
  ],
});
