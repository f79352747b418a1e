/** 政府信息公开申请: the term runs from receipt and begins anew when a correction completes the filing (政府信息公开条例 30-34). */
import { law, policy } from '../../law/basis.ts';
import { applicantName, contactPhone } from '../common-fields.ts';
import { choice, defineProcedure, field, required, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, OWN_DELIVERY } from '../licensing-law.ts';

export default defineProcedure({
  code: 'gov-info',
  version: 1,
  validFrom: '2026-01-01',
  name: words('政府信息公开申请', 'Request for government information'),
  kind: 'PUBLIC_SERVICE',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN00141W3322001001000',

  limits: {
    notice: workingDays(7, 'RECEIVED', law('政府信息公开条例 第三十条')),
    supply: workingDays(15, 'EVENT', policy('补正期限15个工作日（示例政策；条例要求合理期限）')),
    statutory: workingDays(20, 'RECEIVED', law('政府信息公开条例 第三十三条')),
    promised: workingDays(15, 'RECEIVED', policy('示例承诺期限')),
    issue: OWN_DELIVERY,
  },
  counting: 'DAY_END',
  businessHours: HALL_HOURS,
  silence: 'NONE',
  supplyExpiry: { then: 'LAPSE', basis: law('政府信息公开条例 第三十条') },
  afterSupply: 'RESTART',
  extension: { n: 20, by: 'ORGAN_HEAD', basis: law('政府信息公开条例 第三十三条') },
  special: [
    { kind: 'THIRD_PARTY_OPINION', basis: law('政府信息公开条例 第三十二条、第三十三条'), maxAnnounced: 15 },
    { kind: 'CONSULT_DEPT', basis: law('政府信息公开条例 第三十三条、第三十四条'), maxAnnounced: 15 },
  ],
  hearing: 'NONE',
  outcome: 'DECISION',

  steps: [
    { id: 'accept', name: words('登记受理', 'registration'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    {
      id: 'draft',
      name: words('承办（拟答复）', 'handling: draft of the reply'),
      phase: 'REVIEW',
      role: 'HANDLER',
      limit: stepDays(8),
      differentFrom: ['accept'],
    },
    {
      id: 'legal',
      name: words('合法性审核', 'legal check'),
      phase: 'REVIEW',
      role: 'CHECKER',
      limit: stepDays(3),
      differentFrom: ['accept', 'draft'],
    },
    {
      id: 'approve',
      name: words('批准签发', 'approval of the reply'),
      phase: 'DECISION',
      role: 'APPROVER',
      limit: stepDays(3),
      differentFrom: ['accept', 'draft', 'legal'],
    },
    { id: 'reply', name: words('制作答复书、送达', 'delivery of the reply'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(2) },
  ],
  materials: [required('form', '政府信息公开申请表', 'application form')],
  fields: [
    applicantName,
    contactPhone,
    field('request', 'LONG_TEXT', '所需政府信息的名称、文号或特征', 'the information asked for', { required: true, maxLength: 2000 }),
    choice(
      'wantedAs',
      '获取信息的方式',
      'how it is wanted',
      { PAPER: words('纸质', 'paper'), ELECTRONIC: words('电子文档', 'electronic') },
      { required: true },
    ),
  ],

  result: { document: words('政府信息公开答复书', 'reply to the request') },
  auth: { person: 1, organisation: 1 },
  channels: ['WINDOW', 'WEB', 'POST'],
  visitsMax: 0,
  deciding: '市人民政府办公室',
  regulating: '市人民政府办公室',
  notes: [
    words(
      '补正的，答复期限自收到补正的申请之日起重新计算；征求第三方和其他机关意见所需时间不计算在内，第三方15个工作日内答复。',
      'After a correction the term begins anew on the day the complete request arrives; the time of asking third parties (15 working days) and other organs does not count.',
    ),
  ],
});
