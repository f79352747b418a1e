/** 最低生活保障审核确认: the town accepts, visits the household and posts the result; the county confirms. */
import { known, policy } from '../../law/basis.ts';
import { applicantId, applicantName, contactPhone, identityCard } from '../common-fields.ts';
import { defineProcedure, field, required, shared, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

const RULE = '民发〔2021〕57号（未核对原文）';

export default defineProcedure({
  code: 'min-living',
  version: 1,
  validFrom: '2026-01-01',
  name: words('最低生活保障审核确认', 'Minimum living allowance'),
  kind: 'BENEFIT',
  form: 'PROMISED',
  level: 'COUNTY',
  itemCode: '11320600TBMN0007X14320511001000',

  limits: {
    notice: OWN_NOTICE,
    supply: OWN_SUPPLY,
    statutory: workingDays(30, 'ACCEPTED', known(`${RULE}：一般30个工作日`)),
    promised: workingDays(22, 'ACCEPTED', policy('示例承诺期限')),
    issue: OWN_DELIVERY,
  },
  limitsWhen: [
    {
      when: { field: 'complex', op: 'EQ', value: true },
      limits: {
        statutory: workingDays(45, 'ACCEPTED', known(`${RULE}：情况复杂45个工作日`)),
        promised: workingDays(35, 'ACCEPTED', policy('情况复杂的示例承诺期限')),
      },
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
    {
      id: 'accept',
      name: words('镇（街道）受理', 'acceptance by the town'),
      phase: 'ACCEPTANCE',
      role: 'WINDOW',
      unit: 'TOWN',
      limit: stepDays(1),
    },
    {
      id: 'visit',
      name: words('入户调查', 'visit to the household'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'TOWN',
      limit: stepDays(7),
      differentFrom: ['accept'],
      needs: { siteVerification: 2 },
    },
    {
      id: 'publicity',
      name: words('公示（7日）', 'public notice of seven days'),
      phase: 'REVIEW',
      role: 'HANDLER',
      unit: 'TOWN',
      limit: stepDays(8),
      differentFrom: ['accept'],
    },
    {
      id: 'check',
      name: words('县级审核', 'check by the county'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(4),
      differentFrom: ['accept', 'visit', 'publicity'],
    },
    {
      id: 'confirm',
      name: words('县级确认', 'confirmation by the county'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(3),
      differentFrom: ['accept', 'visit', 'publicity', 'check'],
    },
    { id: 'issue', name: words('制发确认书、送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(3) },
  ],
  materials: [
    required('form', '最低生活保障申请书', 'application form'),
    required('authorisation', '家庭经济状况核对授权书', 'authorisation to check means', { trust: ['B', 'C', 'D'] }),
    shared('means', '家庭经济状况核对报告', 'report on the means of the household', '居民家庭经济状况核对信息'),
    identityCard,
  ],
  fields: [
    applicantName,
    applicantId,
    contactPhone,
    field('home', 'TEXT', '家庭住址', 'home address', { required: true, personal: 'ADDRESS', maxLength: 200 }),
    field('householdSize', 'NUMBER', '共同生活家庭成员人数', 'members of the household', { required: true, min: 1, max: 30 }),
    field('monthlyIncome', 'NUMBER', '家庭月人均收入（元）', 'monthly income per head (yuan)', {
      required: true,
      personal: 'OTHER',
      min: 0,
    }),
    field('complex', 'BOOLEAN', '情况复杂', 'a complex case', { required: true }),
  ],

  result: { document: words('最低生活保障确认通知书', 'notice of confirmation') },
  serves: ['PERSON'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '县（市、区）民政局',
  regulating: '县（市、区）民政局',
  notes: [words('公示不停止计时。', 'The public notice does not stop the clock.')],
});
