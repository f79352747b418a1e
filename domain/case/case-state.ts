/** The state of one case (domain.md 1.1): plain JSON, the fold of its events. */
import type { Clock, ClockId, Instant, LocalDate, Pause } from '../clocks/clock.ts';
import type { Channel, CaseOrigin, MaterialTrust, Provenance, SpecialKind } from '../law/code-lists.ts';
import type { StepUnit } from '../procedures/procedure.ts';
import type { CommandType, Facts, FormRef, Gap, PartyRef, Proposable } from './commands.ts';

export const CASE_STATES = {
  DRAFT: { zh: '草稿', en: 'draft' },
  SUBMITTED: { zh: '网上申请·待预审', en: 'submitted, awaiting pre-review' },
  RECEIVED: { zh: '收件', en: 'received' },
  CORRECTION: { zh: '补正告知中', en: 'correction asked' },
  ACCEPTED: { zh: '受理', en: 'accepted' },
  REVIEW: { zh: '审查', en: 'in review' },
  SPECIAL: { zh: '特别程序', en: 'special procedure' },
  DECIDED_APPROVED: { zh: '准予许可', en: 'granted' },
  DECIDED_DENIED: { zh: '不予许可', en: 'denied' },
  ISSUED: { zh: '已制证', en: 'issued' },
  DELIVERED: { zh: '已送达·办结', en: 'delivered' },
  NOT_REQUIRED: { zh: '不受理（无需许可）', en: 'no licence required' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'not accepted' },
  WITHDRAWN: { zh: '申请人撤回', en: 'withdrawn' },
  LAPSED: { zh: '逾期视为撤回', en: 'lapsed' },
  TERMINATED: { zh: '终止', en: 'terminated' },
  FORWARDED: { zh: '转报办结', en: 'forwarded' },
  VOIDED: { zh: '作废', en: 'voided' },
} as const;
export type CaseStateName = keyof typeof CASE_STATES;

export const TERMINAL_STATES = [
  'DELIVERED',
  'NOT_REQUIRED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'LAPSED',
  'TERMINATED',
  'FORWARDED',
  'VOIDED',
] as const satisfies readonly CaseStateName[];

export const isTerminal = (state: CaseStateName): boolean => (TERMINAL_STATES as readonly CaseStateName[]).includes(state);

export interface MaterialState {
  readonly id: string;
  readonly status: 'MISSING' | 'GIVEN' | 'DEFERRED';
  readonly trust?: MaterialTrust;
  readonly sha256?: string;
  readonly promisedOn?: LocalDate;
}

export interface OpenStep {
  readonly stepId: string;
  readonly openedAt: Instant;
  readonly assignee?: string;
  readonly unitId?: string;
  /** Set while the work is delegated: who handed it over, until when. */
  readonly delegatedBy?: string;
  readonly delegatedUntil?: LocalDate;
  readonly opinion?: string;
}

/** A hand laid on a step: it stays, whatever is sent back, delegated or taken back later. One per person, step and manner. */
export interface Hand {
  readonly stepId: string;
  readonly personId: string;
  readonly how: 'OPINED' | 'PASSED' | 'DELEGATED' | 'VERIFIED' | 'PRESIDED';
  readonly at: Instant;
}

export interface Proposal {
  readonly id: string;
  readonly act: keyof Proposable;
  readonly data: Proposable[keyof Proposable];
  readonly by: string;
  readonly at: Instant;
}

export interface Hearing {
  readonly toldAt?: Instant;
  readonly told: readonly string[];
  readonly requestedAt?: Instant;
  readonly requestedBy?: string;
  readonly waivedBy: readonly string[];
  readonly heldAt?: Instant;
  readonly place?: string;
  readonly host?: string;
  readonly noticeAt?: Instant;
  readonly recordedAt?: Instant;
}

export interface CaseState {
  readonly caseNo: string;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly procedureHash: string;
  readonly calendarVersion: string;
  readonly origin: CaseOrigin;
  readonly provenance: Provenance;
  readonly region: string;
  /** Unit that handles it. */
  readonly unitId: string;
  readonly parentCaseNo?: string;
  /** Units that steps name relative to the case; a missing one falls to the handling unit. */
  readonly units: Readonly<Partial<Record<StepUnit, string>>>;

  readonly state: CaseStateName;
  /** Committed entries of this case, dense from 1. */
  readonly seq: number;
  /** Human acts among them: what a screen compares to know whether it is stale. */
  readonly actSeq: number;
  /** Instant of the last entry: later events are never earlier. */
  readonly updatedAt?: Instant;
  /** The last human acts, newest last: what a stale screen has missed. */
  readonly recentActs: readonly { readonly actSeq: number; readonly command: CommandType; readonly by: string; readonly at: Instant }[];

  readonly applicant?: PartyRef;
  readonly agent?: PartyRef & { readonly mandateNo: string };
  readonly respondent?: PartyRef & { readonly askedAt: Instant; readonly answeredAt?: Instant };
  readonly form?: FormRef;
  readonly facts: Facts;
  readonly channel?: Channel;
  readonly materials: readonly MaterialState[];

  readonly submittedAt?: Instant;
  /** Instant whose local date is the day of receipt; fixed once. */
  readonly receivedAt?: Instant;
  /** When the filing was complete that is to be answered: the day of the supplement or of filing anew, else the receipt. */
  readonly completedAt?: Instant;
  readonly acceptedAt?: Instant;
  readonly deemedAccepted: boolean;
  readonly clear: boolean;
  readonly committed: boolean;
  readonly decidedAt?: Instant;
  readonly decision?: 'GRANT' | 'DENY';
  readonly issuedAt?: Instant;
  readonly licenceNo?: string;
  readonly deliveredAt?: Instant;
  readonly closedAt?: Instant;
  readonly revoked: boolean;

  readonly corrections: number;
  readonly gaps: readonly Gap[];
  /** A supplement came since the last notice: only its own defects may be noticed again. */
  readonly supplied: boolean;

  readonly openSteps: readonly OpenStep[];
  readonly doneSteps: readonly string[];
  readonly hands: readonly Hand[];
  /** At most one of each kind: a later proposal takes the place of the earlier one. */
  readonly proposals: readonly Proposal[];

  readonly clocks: Readonly<Record<ClockId, Clock>>;
  /** Stops of the organ's clocks; one list for statutory and promised alike. */
  readonly stops: readonly Pause[];
  readonly special?: { readonly id: string; readonly kind: SpecialKind; readonly days: number; readonly startedAt: Instant };
  readonly specials: number;
  readonly hearing?: Hearing;
  readonly verification?: { readonly result: 'KEPT' | 'BROKEN'; readonly at: Instant; readonly rechecked?: 'FIXED' | 'BROKEN' };
  readonly children: readonly { readonly caseNo: string; readonly procedure: string; readonly outcome?: string }[];
}

/** The broken promise was not mended: rectified, then revoked (消防法 15). */
export const isRevocationOwed = ({ revoked, verification }: CaseState): boolean => verification?.rechecked === 'BROKEN' && !revoked;

/** Nothing more can happen: ended, no verification owed, and no broken commitment that still has to be revoked. */
export const isOver = (state: CaseState): boolean => isTerminal(state.state) && state.openSteps.length === 0 && !isRevocationOwed(state);
