/** 公众聚集场所投入使用、营业前消防安全检查: decided at once on a signed commitment, verified after the grant (消防法 15). */
import { found, law, policy } from '../../law/basis.ts';
import { applicantName, businessLicence, contactName, contactPhone, floorArea, premises, uscc } from '../common-fields.ts';
import { defineProcedure, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, LICENSING_LIMITS, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'fire-safety',
  version: 1,
  validFrom: '2026-01-01',
  name: words('公众聚集场所投入使用、营业前消防安全检查（告知承诺）', 'Fire safety check before opening (informed commitment)'),
  kind: 'LICENCE',
  form: 'INSTANT',
  level: 'CITY',
  itemCode: '11320600TBMN00096U3320195001000',

  limits: {
    ...LICENSING_LIMITS,
    promised: workingDays(1, 'ACCEPTED', found('消防法 第十五条；地方办事指南：现场当场决定，网上1个工作日内')),
    verify: workingDays(20, 'GRANTED', found('地方办事指南：作出许可之日起20个工作日内核查')),
    rectify: workingDays(3, 'EVENT', found('地方办事指南：3个工作日内发出责令改正')),
    recheck: workingDays(3, 'EVENT', found('地方办事指南：3个工作日内复查')),
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: SUPPLY_WAITS,
  afterSupply: 'NEW_NOTICE',
  special: [],
  hearing: 'NONE',
  commitment: { basis: law('消防法 第十五条') },
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'approve', name: words('批准', 'approval'), phase: 'DECISION', role: 'APPROVER', limit: stepDays(1) },
    { id: 'issue', name: words('制证送达', 'issuing and delivery'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(1) },
    {
      id: 'verify',
      name: words('事后核查', 'verification after the grant'),
      phase: 'AFTER_GRANT',
      role: 'HANDLER',
      differentFrom: ['accept', 'approve'],
      needs: { siteVerification: 2 },
    },
    { id: 'recheck', name: words('复查', 're-check'), phase: 'AFTER_GRANT', role: 'HANDLER', needs: { siteVerification: 2 } },
  ],
  materials: [
    required('form', '消防安全检查申报表', 'application form'),
    required('commitment', '消防安全告知承诺书', 'signed commitment', { trust: ['D'] }),
    required('fireRules', '消防安全制度、灭火和应急疏散预案', 'fire rules and evacuation plan'),
    required('layout', '场所平面布置图', 'layout plan of the premises'),
    businessLicence,
  ],
  fields: [applicantName, uscc, contactName, contactPhone, premises, floorArea],

  result: {
    licence: words('公众聚集场所投入使用、营业前消防安全检查意见书', 'statement on the fire safety check'),
    licenceTypeCode: '11320600TBMN00096U001',
    document: words('准予行政许可决定书', 'decision to grant'),
  },
  subjectMatters: ['PUBLIC_SAFETY'],
  afterGrantChecks: [{ name: words('消防监督检查', 'fire inspection'), basis: policy('双随机抽查（示例政策）') }],
  serves: ['ENTERPRISE', 'INSTITUTION', 'SOCIAL_ORGANISATION', 'OTHER'],
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '市消防救援支队',
  regulating: '市消防救援支队',
  notes: [
    words(
      '公共安全事项一般不适用告知承诺，本事项由消防法第十五条自行规定。不选择承诺的，按一般程序检查，另行设立事项。',
      'Matters of public safety are normally closed to commitments; this one rests on article 15 of the Fire Law itself. The ordinary route is an item of its own.',
    ),
  ],
});
