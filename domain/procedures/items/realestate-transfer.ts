/** 不动产转移登记: registration, tax and trade at one window; the entry in the register is the decision (不动产登记暂行条例 20). */
import { known, law, policy } from '../../law/basis.ts';
import { applicantId, applicantName, contactPhone, identityCard } from '../common-fields.ts';
import { choice, defineProcedure, field, required, shared, stepDays, words, workingDays } from '../define-procedure.ts';
import { HALL_HOURS, LICENSING_LIMITS, OWN_DELIVERY, OWN_NOTICE, OWN_SUPPLY, SUPPLY_WAITS } from '../licensing-law.ts';

export default defineProcedure({
  code: 'realestate-transfer',
  version: 1,
  validFrom: '2026-01-01',
  name: words('不动产转移登记', 'Registration of a transfer of real estate'),
  kind: 'CONFIRMATION',
  form: 'PROMISED',
  level: 'CITY',
  itemCode: '11320600TBMN0008813320715001000',

  limits: {
    preReview: LICENSING_LIMITS.preReview,
    notice: OWN_NOTICE,
    supply: OWN_SUPPLY,
    statutory: workingDays(30, 'ACCEPTED', law('不动产登记暂行条例 第二十条')),
    promised: workingDays(3, 'ACCEPTED', policy('示例承诺期限')),
    issue: OWN_DELIVERY,
  },
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
      name: words('受理（登记、缴税、交易一窗）', 'acceptance: registration, tax and trade at one window'),
      phase: 'ACCEPTANCE',
      role: 'WINDOW',
      limit: stepDays(1),
    },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(1), differentFrom: ['accept'] },
    {
      id: 'register',
      name: words('审核登簿', 'entry in the register'),
      phase: 'DECISION',
      role: 'CHECKER',
      limit: stepDays(1),
      differentFrom: ['accept', 'handle'],
    },
    { id: 'issue', name: words('缮证发证', 'issuing the certificate'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(1) },
  ],
  materials: [
    required('form', '不动产登记申请书', 'application form'),
    required('deed', '不动产转让合同', 'deed of transfer'),
    required('oldCertificate', '原不动产权证书', 'former certificate of title', { trust: ['A', 'B'] }),
    shared('tax', '完税凭证', 'proof that the tax is paid', '税收完税信息'),
    identityCard,
  ],
  fields: [
    applicantName,
    applicantId,
    contactPhone,
    field('counterparty', 'TEXT', '转让方姓名（名称）', 'name of the transferor', { required: true, personal: 'NAME', maxLength: 100 }),
    field('unitNo', 'TEXT', '不动产单元号', 'number of the real estate unit', { required: true, maxLength: 40 }),
    field('address', 'TEXT', '不动产坐落', 'address of the property', { required: true, personal: 'ADDRESS', maxLength: 200 }),
    choice('use', '用途', 'use', { HOME: words('住宅', 'home'), OTHER: words('非住宅', 'other') }, { required: true }),
    field('price', 'NUMBER', '成交价（元）', 'price (yuan)', { required: true, personal: 'OTHER', min: 0 }),
  ],

  result: {
    licence: words('不动产权证书', 'certificate of title'),
    licenceTypeCode: '11320600TBMN000881001',
    document: words('不动产权证书', 'certificate of title'),
  },
  fee: { amount: '80.00', basis: known('不动产登记收费标准（住宅每件80元，未核对原文）') },
  auth: { person: 3, organisation: 2 },
  channels: ['WINDOW', 'WEB', 'MOBILE'],
  visitsMax: 1,
  deciding: '市不动产登记中心',
  regulating: '市自然资源和规划局',
});
