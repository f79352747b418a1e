/**
 * What has happened to a case (domain.md 1.8). One accepted command yields one or more events, all at the same instant;
 * state is nothing but the fold of these, so a stored trail can be re-read at any past day.
 */
import type { ClockBasis, ClockId, ClockKind, Instant, Limit, LocalDate } from '../clocks/clock.ts';
import type { LaterPoint } from '../clocks/late-points.ts';
import type { Basis } from '../law/basis.ts';
import type { Attribute } from '../eventlog/event-log.ts';
import type { Channel, SpecialKind } from '../law/code-lists.ts';
import type { Facts, FormRef, Gap, Intake, MaterialGiven, PartyRef, Proposable } from './commands.ts';

/** The day a clock counts from, named rather than dated, so that moving an earlier event moves the clock. */
export type ClockAnchor = 'AT' | 'RECEIPT' | 'COMPLETION' | 'ACCEPTANCE' | 'DECISION';

export interface EventData {
  CaseDrafted: Record<never, never>;
  /** `anew`: filed again after the notice clock of the first filing had ended, so that a new one begins. */
  Submitted: Intake & { readonly channel: Channel; readonly anew?: boolean };
  FilingReturned: { readonly ground: string; readonly reason: string; readonly countsAsCorrection: boolean };
  Received: {
    readonly intake?: Intake;
    readonly channel: Channel;
    readonly voucherNo: string;
    readonly occurredAt?: Instant;
    readonly anew?: boolean;
  };
  CorrectionRequested: { readonly gaps: readonly Gap[]; readonly noticeNo: string; readonly firstSeenInSupplement: boolean };
  Supplied: { readonly materials: readonly MaterialGiven[]; readonly form?: FormRef; readonly facts?: Facts };
  Accepted: { readonly voucherNo: string; readonly clear: boolean; readonly commitment?: { readonly sha256: string } };
  AcceptedDeferred: { readonly voucherNo: string; readonly deferred: readonly { readonly id: string; readonly promisedOn: LocalDate }[] };
  DeemedAccepted: { readonly basis: Basis };
  NotAccepted: {
    readonly ground: string;
    readonly reason: string;
    readonly rightOrgan: string;
    readonly remedies: string;
    readonly voucherNo: string;
  };
  NotRequired: { readonly reason: string; readonly remedies: string; readonly voucherNo: string };
  StepStarted: { readonly stepId: string };
  StepClaimed: { readonly stepId: string; readonly by: string; readonly unitId: string };
  StepReleased: { readonly stepId: string; readonly by: string; readonly reason: string };
  StepOpined: { readonly stepId: string; readonly by: string; readonly opinion: string };
  StepPassed: { readonly stepId: string; readonly by: string; readonly opinion: string; readonly staff: readonly string[] };
  StepSentBack: { readonly stepId: string; readonly to: string; readonly by: string; readonly reason: string };
  Proposed: {
    readonly proposalId: string;
    readonly by: string;
    readonly act: keyof Proposable;
    readonly data: Proposable[keyof Proposable];
  };
  SpecialStarted: {
    readonly id: string;
    readonly kind: SpecialKind;
    readonly days: number;
    readonly reason: string;
    readonly noticeNo: string;
    readonly basis: Basis;
  };
  SpecialEnded: { readonly id: string; readonly result: string; readonly documentSha256?: string };
  HearingRightTold: { readonly parties: readonly string[]; readonly noticeNo: string };
  HearingRequested: { readonly partyId: string };
  HearingWaived: { readonly partyId: string };
  HearingScheduled: { readonly heldAt: Instant; readonly place: string; readonly host: string; readonly noticeNo: string };
  HearingRecorded: { readonly recordSha256: string; readonly host: string };
  RespondentAsked: { readonly respondent: PartyRef; readonly noticeNo: string };
  RespondentAnswered: { readonly summary: string; readonly documentSha256?: string };
  ExtensionGranted: { readonly n: number; readonly basis: Basis; readonly reason: string; readonly noticeNo: string };
  DeferredFilled: { readonly materials: readonly MaterialGiven[] };
  DecisionMade: {
    readonly decision: 'GRANT' | 'DENY';
    readonly stepId: string;
    readonly by: string;
    readonly opinion: string;
    readonly reasons?: string;
    readonly remedies?: string;
    readonly documentNo: string;
  };
  FeeCharged: { readonly amount: string };
  Sealed: { readonly documentSha256: string; readonly sealId: string };
  LicenceIssued: { readonly licenceNo?: string; readonly by: string };
  Delivered: {
    readonly means: string;
    readonly receipts: readonly { readonly partyId: string; readonly receivedAt: Instant }[];
    readonly by: string;
  };
  Withdrawn: { readonly reason?: string };
  Lapsed: { readonly ground: 'SUPPLY_EXPIRED' | 'DEFERRED_EXPIRED'; readonly basis: Basis };
  Terminated: { readonly ground: string; readonly reason: string; readonly proposedBy: string };
  Forwarded: { readonly to: string; readonly opinion: string };
  Voided: { readonly ground: string; readonly reason: string; readonly proposedBy: string };
  Reassigned: { readonly stepId: string; readonly to: string; readonly toUnitId: string; readonly reason: string };
  Delegated: {
    readonly stepId: string;
    readonly from: string;
    readonly to: string;
    readonly toUnitId: string;
    readonly until: LocalDate;
    readonly reason: string;
  };
  RecordCorrected: { readonly entrySeq: number; readonly field: string; readonly correct: string; readonly reason: string };
  CommitmentVerified: { readonly result: 'KEPT' | 'BROKEN'; readonly staff: readonly string[]; readonly findings: string };
  CommitmentRechecked: { readonly result: 'FIXED' | 'BROKEN'; readonly staff: readonly string[]; readonly findings: string };
  LicenceRevoked: { readonly reasons: string; readonly remedies: string };
  OpenedFromPackage: { readonly parentCaseNo: string; readonly intake: Intake; readonly channel: Channel; readonly voucherNo: string };
  ChildOpened: { readonly caseNo: string; readonly procedure: string };
  ChildClosed: { readonly caseNo: string; readonly outcome: string };
  PackageClosed: { readonly outcome: 'GRANTED' | 'PARTLY_GRANTED' | 'DENIED' };
  ClockStarted: {
    readonly clock: ClockId;
    readonly kind: ClockKind;
    readonly limit: Limit;
    readonly counting: ClockBasis;
    readonly anchor: ClockAnchor;
  };
  ClockPaused: { readonly clock: ClockId; readonly pauseId: string; readonly ground: string };
  ClockResumed: { readonly clock: ClockId; readonly pauseId: string };
  ClockExtended: { readonly clock: ClockId; readonly n: number; readonly basis: Basis; readonly reason: string };
  ClockRestarted: { readonly clock: ClockId; readonly reason: string };
  ClockStopped: { readonly clock: ClockId };
  ClockWarned: { readonly clock: ClockId; readonly dueAt: Instant };
  ClockExpired: { readonly clock: ClockId; readonly dueAt: Instant };
  /** A further point that supervision waits for: a step left untouched, or lateness beyond the due point. */
  ClockPassed: { readonly clock: ClockId; readonly point: LaterPoint; readonly dueAt: Instant };
  CalendarChanged: { readonly from: string; readonly calendarVersion: string; readonly notice: string };
  ClockRecomputed: {
    readonly clock: ClockId;
    readonly from: LocalDate | null;
    readonly to: LocalDate | null;
    readonly calendarVersion: string;
  };
  /** A pushed case: what the other system reported, under its own names. */
  PushedEvent: {
    readonly activity: string;
    readonly resource?: string;
    readonly group?: string;
    readonly lifecycle?: string;
    /** Step of the procedure that the activity is mapped to. */
    readonly stepId?: string;
    readonly occurredAt: Instant;
    /** What else the other system told of it. */
    readonly attributes?: readonly Attribute[];
  };
}

export type EventType = keyof EventData;

export type EventOf<T extends EventType> = { readonly type: T; readonly at: Instant } & EventData[T];
export type CaseEvent = { [T in EventType]: EventOf<T> }[EventType];

/** Makes one event; `at` is the instant all events of one command share. */
export function event<T extends EventType>(type: T, at: Instant, data: EventData[T]): EventOf<T> {
  return { type, at, ...data };
}
