/** Code sets of GB/T 39046-2020 appendix A (kept as enums, mapped to digits only at the edge), and our own closed lists. */

/** A.1 事项类型. INTERNAL and HOTLINE are ours: work that has a handler and a deadline but is no item of the standard. */
export const ITEM_KINDS = {
  LICENCE: { code: '01', zh: '行政许可', en: 'licence' },
  BENEFIT: { code: '05', zh: '行政给付', en: 'benefit' },
  CONFIRMATION: { code: '07', zh: '行政确认', en: 'confirmation' },
  AWARD: { code: '08', zh: '行政奖励', en: 'award' },
  ADJUDICATION: { code: '09', zh: '行政裁决', en: 'adjudication' },
  OTHER_POWER: { code: '10', zh: '其他行政权力', en: 'other power' },
  PUBLIC_SERVICE: { code: '20', zh: '公共服务', en: 'public service' },
  HOTLINE: { code: '90', zh: '热线工单', en: 'hotline order' },
  INTERNAL: { code: '91', zh: '内部事项', en: 'internal matter' },
} as const;
export type ItemKind = keyof typeof ITEM_KINDS;

/** A.5 申请渠道. */
export const CHANNELS = {
  WINDOW: { code: '1', zh: '窗口', en: 'window' },
  WEB: { code: '2', zh: '电脑网上', en: 'web' },
  MOBILE: { code: '3', zh: '移动端', en: 'mobile' },
  POST: { code: '4', zh: '快递', en: 'post' },
  OTHER: { code: '9', zh: '其他', en: 'other' },
} as const;
export type Channel = keyof typeof CHANNELS;

/** A.6 办件类型: instant (即办件), promised (承诺件), other. */
export const CASE_FORMS = {
  INSTANT: { code: '1', zh: '即办件', en: 'instant' },
  PROMISED: { code: '2', zh: '承诺件', en: 'promised' },
  OTHER: { code: '9', zh: '其他', en: 'other' },
} as const;
export type CaseForm = keyof typeof CASE_FORMS;

/** A.4 服务对象, as far as a case needs it. */
export const SUBJECT_KINDS = {
  PERSON: { code: '1', zh: '自然人', en: 'natural person' },
  ENTERPRISE: { code: '2', zh: '企业法人', en: 'enterprise' },
  INSTITUTION: { code: '3', zh: '事业法人', en: 'public institution' },
  SOCIAL_ORGANISATION: { code: '4', zh: '社会组织法人', en: 'social organisation' },
  ORGAN: { code: '5', zh: '行政机关', en: 'government organ' },
  OTHER: { code: '6', zh: '其他组织', en: 'other organisation' },
} as const;
export type SubjectKind = keyof typeof SUBJECT_KINDS;

/** A.2 行使层级. */
export const LEVELS = { COUNTRY: 1, PROVINCE: 2, CITY: 3, COUNTY: 4, TOWN: 5, VILLAGE: 6 } as const;
export type Level = keyof typeof LEVELS;

/** 国办函〔2016〕108号: how far a material can be trusted (A from an organ … D the applicant's own promise). */
export type MaterialTrust = 'A' | 'B' | 'C' | 'D';

/** Where a case came from: worked here, or pushed by a ministry's or a department's own system (plan 2(2)). */
export type CaseOrigin = 'NATIVE' | 'PUSHED_MINISTRY' | 'PUSHED_SELF_BUILT';

/** Whether a record is real here, brought in from another log, or made by the demo's simulation. */
export type Provenance = 'LIVE' | 'IMPORTED' | 'SIMULATED';

/** 行政许可法 45: the closed list of grounds that stop the clock. An item may add kinds only with a legal basis of its own. */
export const SPECIAL_KINDS_ART_45 = {
  HEARING: { zh: '听证', en: 'hearing' },
  TENDER: { zh: '招标', en: 'tender' },
  AUCTION: { zh: '拍卖', en: 'auction' },
  INSPECTION: { zh: '检验', en: 'inspection' },
  TESTING: { zh: '检测', en: 'testing' },
  QUARANTINE: { zh: '检疫', en: 'quarantine' },
  APPRAISAL: { zh: '鉴定', en: 'appraisal' },
  EXPERT_REVIEW: { zh: '专家评审', en: 'expert review' },
} as const;
/** Grounds that special laws add for their own items. */
export const SPECIAL_KINDS_BY_SPECIAL_LAW = {
  CONSULT_DEPT: { zh: '征求有关部门意见', en: 'consultation of departments' },
  AWAIT_CONCLUSION: { zh: '等待司法机关或有关部门结论', en: 'awaiting the conclusion of a court or organ' },
  THIRD_PARTY_OPINION: { zh: '征求第三方意见', en: 'opinion of a third party' },
} as const;
export type SpecialKind = keyof typeof SPECIAL_KINDS_ART_45 | keyof typeof SPECIAL_KINDS_BY_SPECIAL_LAW;
