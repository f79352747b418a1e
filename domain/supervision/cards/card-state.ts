/** One supervision card (预警、黄牌、红牌): issued from a finding, answered, perhaps appealed, never deleted (domain.md 3.1, 3.3). */
import type { Instant } from '../../clocks/clock.ts';
import type { Provenance } from '../../law/code-lists.ts';
import type { Json } from '../../case/refusal.ts';
import type { IssuingMode } from '../define-rule.ts';
import type { Evidence, MatterState } from '../matters/matter.ts';

export const CARD_STATES = {
  DRAFT: { zh: '待发', en: 'draft, awaiting confirmation', code: 'D' },
  ISSUED: { zh: '已发', en: 'issued', code: 'Y' },
  ANSWERED: { zh: '已反馈', en: 'answered', code: 'Y' },
  APPEALED: { zh: '申诉中', en: 'under appeal', code: 'Y' },
  UPHELD: { zh: '打回（维持）', en: 'upheld on appeal', code: 'D' },
  REPORTED: { zh: '上报', en: 'reported one level up', code: 'B' },
  CLOSED: { zh: '已办结', en: 'closed', code: 'Y' },
  WITHDRAWN: { zh: '撤销', en: 'withdrawn, struck out', code: 'C' },
  CANCELLED: { zh: '取消', en: 'cancelled before issue, or replaced by a higher card', code: 'Q' },
} as const;
export type CardStateName = keyof typeof CARD_STATES;

export const CARD_ENDS = ['CLOSED', 'WITHDRAWN', 'CANCELLED'] as const satisfies readonly CardStateName[];

/** Kept and shown, and of no weight in scores; `tongban.effective_card` says the same. */
export const WEIGHTLESS = ['DRAFT', 'WITHDRAWN', 'CANCELLED'] as const satisfies readonly CardStateName[];

export const CARD_LEVELS = ['WARN', 'YELLOW', 'RED'] as const;
export type CardLevel = (typeof CARD_LEVELS)[number];

export const APPEAL_GROUNDS = {
  SYSTEM_FAULT: { zh: '系统故障', en: 'fault of the system' },
  DATA_SYNC_DELAY: { zh: '数据同步延迟', en: 'delayed exchange of data' },
  APPLICANT_CAUSE: { zh: '申请人原因', en: 'caused by the applicant' },
  LEGAL_SUSPENSION_NOT_RECORDED: { zh: '依法中止未登记', en: 'a lawful stop that was not recorded' },
  CALENDAR_ERROR: { zh: '工作日历错误', en: 'error of the calendar' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'force majeure' },
  OTHER: { zh: '其他', en: 'other' },
} as const;
export type AppealGround = keyof typeof APPEAL_GROUNDS;

export const APPEAL_OUTCOMES = {
  WITHDRAW: { zh: '撤销', en: 'withdraw the card' },
  UPHOLD: { zh: '打回', en: 'uphold the card' },
  ESCALATE: { zh: '上报', en: 'report one level up' },
} as const;
export type AppealOutcome = keyof typeof APPEAL_OUTCOMES;

/** The finding a card rests on, as it was when the card was opened. */
export interface CardCause {
  readonly dedupKey: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly caseNo: string | null;
  readonly stepId: string | null;
  readonly threshold: string;
  readonly facts: Readonly<Record<string, Json>>;
  readonly dutyUnit: string;
  readonly dutyPerson: string | null;
  readonly region: string;
  readonly firedAt: Instant;
  readonly calendarVersion: string;
  readonly provenance: Provenance;
  readonly ladder: string;
}

export interface CardAnswer {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly measures: string | null;
  readonly evidence: readonly Evidence[];
  readonly late: boolean;
}

export interface CardAppeal {
  readonly at: Instant;
  readonly by: string;
  readonly ground: AppealGround;
  readonly statement: string;
  readonly evidence: readonly Evidence[];
  /** Every decision on it, oldest first: ESCALATE may be followed by one of another person. */
  readonly decisions: readonly { readonly at: Instant; readonly by: string; readonly outcome: AppealOutcome; readonly reasons: string }[];
}

export interface CardState extends MatterState {
  readonly kind: 'CARD';
  readonly state: CardStateName;
  /** As it stands: R-T09 may have raised it. */
  readonly level: CardLevel;
  readonly firstLevel: CardLevel;
  readonly cause: CardCause;
  /** CONFIRM: a draft until a supervisor confirms it. */
  readonly mode: IssuingMode;
  readonly issuedAt?: Instant;
  /** `system`, or the supervisor who confirmed the draft: never the one who decides an appeal against it. */
  readonly issuedBy?: string;
  readonly answers: readonly CardAnswer[];
  readonly appeal?: CardAppeal;
  /** Each time R-T09 raised it. */
  readonly raises: readonly { readonly at: Instant; readonly from: CardLevel; readonly to: CardLevel }[];
  readonly reportedBecause?: ReportedBecause;
  readonly withdrawn?: { readonly at: Instant; readonly by: string; readonly reason: string };
  readonly cancelled?: { readonly at: Instant; readonly by: string; readonly reason: string; readonly replacedBy?: string };
  readonly closedAt?: Instant;
  readonly closedBecause?: ClosedBecause;
}

export type ReportedBecause = 'UNANSWERED' | 'APPEAL_ESCALATED' | 'APPEAL_NOT_DECIDED';
/** NOTICED: a warning against which no appeal came in its term. */
export type ClosedBecause = 'NOTICED' | 'ANSWERED' | 'UPHELD_ANSWERED' | 'ANSWERED_AFTER_REPORT';

export const hasOpenAppeal = ({ appeal }: Pick<CardState, 'appeal'>): boolean =>
  appeal !== undefined && (appeal.decisions.at(-1)?.outcome ?? 'ESCALATE') === 'ESCALATE';

export const isCardOver = ({ state }: Pick<CardState, 'state'>): boolean => (CARD_ENDS as readonly CardStateName[]).includes(state);

export function newCard(cardNo: string, level: CardLevel, mode: IssuingMode, cause: CardCause, calendarVersion: string): CardState {
  return {
    kind: 'CARD',
    no: cardNo,
    state: 'DRAFT',
    region: cause.region,
    unitId: cause.dutyUnit,
    provenance: cause.provenance,
    calendarVersion,
    seq: 0,
    actSeq: 0,
    terms: {},
    forBulletin: false,
    recentActs: [],
    level,
    firstLevel: level,
    cause,
    mode,
    answers: [],
    raises: [],
  };
}
