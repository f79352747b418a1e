/** What the clocks are called and what each is for, in Chinese and English. */
import type { ClockKind, LimitUnit } from './clock.ts';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface ClockName extends Words {
  /** One sentence: from what to what it runs. */
  readonly explained: Words;
}

export const CLOCK_NAMES: Readonly<Record<ClockKind, ClockName>> = {
  PRE_REVIEW: {
    zh: '网上预审时限',
    en: 'pre-review',
    explained: { zh: '网上提交至给出预审结果。', en: 'From filing online to the result of the pre-review.' },
  },
  NOTICE: {
    zh: '受理审查时限',
    en: 'acceptance notice',
    explained: {
      zh: '收到材料至受理、不予受理或一次性告知补正；逾期不告知的，自收到材料之日起即为受理。',
      en: 'From receipt to acceptance, non-acceptance or the one correction notice; silence accepts from the day of receipt.',
    },
  },
  SUPPLY: {
    zh: '申请人补正时限',
    en: 'supply of missing materials',
    explained: { zh: '告知补正至申请人补齐材料。', en: 'From the correction notice to the materials coming in.' },
  },
  STATUTORY: {
    zh: '法定期限',
    en: 'statutory limit',
    explained: { zh: '法律规定的作出决定的期限。', en: 'The time the law gives for the decision.' },
  },
  PROMISED: {
    zh: '承诺期限',
    en: 'promised limit',
    explained: {
      zh: '本机关公布的、不长于法定期限的承诺。',
      en: 'The time the organ has published for the decision, never longer than the statutory limit.',
    },
  },
  JOINT: {
    zh: '并联办理期限',
    en: 'joint handling limit',
    explained: {
      zh: '联合办理受理至各部门全部作出决定。',
      en: 'From acceptance of the joint case to the last decision of its departments.',
    },
  },
  LOWER: {
    zh: '下级机关初审期限',
    en: 'lower organ limit',
    explained: { zh: '下级机关受理至报送上级机关。', en: 'From acceptance by the lower organ to passing the case up.' },
  },
  ISSUE: {
    zh: '颁证送达期限',
    en: 'issue and delivery',
    explained: { zh: '作出准予决定至证件颁发并送达。', en: 'From the decision to the licence issued and delivered.' },
  },
  INSPECT: {
    zh: '指派检验人员期限',
    en: 'assignment of inspectors',
    explained: { zh: '受理至指派两名以上工作人员。', en: 'From acceptance to two or more inspectors assigned.' },
  },
  SPECIAL: {
    zh: '特别程序时限',
    en: 'special procedure',
    explained: {
      zh: '书面告知至取得结果，天数以告知书为准。',
      en: 'From the written notice to the result; as many days as the notice announced.',
    },
  },
  HEARING_REQUEST: {
    zh: '申请听证期限',
    en: 'request for a hearing',
    explained: { zh: '被告知听证权利至提出听证申请。', en: 'From being told of the right to a hearing to asking for it.' },
  },
  HEARING_HOLD: {
    zh: '组织听证期限',
    en: 'holding of the hearing',
    explained: { zh: '提出听证申请至举行听证。', en: 'From the request to the hearing.' },
  },
  DEFERRED: {
    zh: '容缺补齐时限',
    en: 'deferred materials',
    explained: { zh: '容缺受理至补齐承诺后补的材料。', en: 'From acceptance with gaps to the materials promised for later.' },
  },
  RESPONDENT: {
    zh: '被申请人举证期限',
    en: 'answer of the respondent',
    explained: { zh: '通知对方当事人至其答复、举证。', en: 'From notice to the other party to its answer and evidence.' },
  },
  VERIFY: {
    zh: '事后核查时限',
    en: 'verification after commitment',
    explained: { zh: '告知承诺作出决定至核查完毕。', en: 'From a decision on commitment to its verification.' },
  },
  RECTIFY: {
    zh: '限期整改时限',
    en: 'rectification',
    explained: { zh: '责令整改至整改完成。', en: 'From the order to rectify to its fulfilment.' },
  },
  RECHECK: {
    zh: '复查时限',
    en: 're-check',
    explained: { zh: '整改完成至复查完毕。', en: 'From rectification to the re-check.' },
  },
  STEP: {
    zh: '环节时限',
    en: 'step limit',
    explained: { zh: '环节开始至环节完成。', en: 'From the opening of a step to its end.' },
  },
};

/** What a clock counts from. A name not listed is shown as it stands. */
export const ANCHOR_NAMES: Readonly<Record<string, Words>> = {
  RECEIPT: { zh: '收件', en: 'receipt' },
  COMPLETION: { zh: '材料补齐', en: 'completion of the materials' },
  ACCEPTANCE: { zh: '受理', en: 'acceptance' },
  DECISION: { zh: '作出决定', en: 'the decision' },
  AT: { zh: '起算事件', en: 'the event that started it' },
};

export const UNIT_NAMES: Readonly<Record<LimitUnit, Words>> = {
  WORKING_DAY: { zh: '个工作日', en: 'working day' },
  CALENDAR_DAY: { zh: '日', en: 'calendar day' },
  HOUR: { zh: '小时', en: 'hour' },
};
