/** Everything that can be asked of a case (domain.md 1.7): one type per act, one object of facts per command. */
import type { CalendarData, ClockId, DuePoint, Instant, LocalDate } from '../clocks/clock.ts';
import type { Channel, MaterialTrust, SpecialKind, SubjectKind } from '../law/code-lists.ts';
import type { Actor } from './actor.ts';

export interface PartyRef {
  readonly partyId: string;
  readonly kind: SubjectKind;
}

/** Non-personal answers of the form: what conditions of the procedure may ask. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface MaterialGiven {
  readonly id: string;
  readonly trust?: MaterialTrust;
  /** SHA-256 of the document, hex. */
  readonly sha256?: string;
}

/** The form is stored apart (it holds personal data); a command carries its id and digest only. */
export interface FormRef {
  readonly formId: string;
  readonly digest: string;
}

export interface Intake {
  readonly applicant: PartyRef;
  readonly agent?: PartyRef & { readonly mandateNo: string };
  readonly form: FormRef;
  readonly facts: Facts;
  readonly materials: readonly MaterialGiven[];
}

export interface Gap {
  /** Material or field id of the procedure. */
  readonly item: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface Proposable {
  startSpecial: { readonly kind: SpecialKind; readonly days: number; readonly reason: string; readonly noticeNo: string };
  terminate: { readonly ground: string; readonly reason: string };
  void: { readonly ground: 'DUPLICATE' | 'DATA_ENTRY'; readonly reason: string };
}

export interface CommandData {
  submit: Intake;
  /** `intake` on paper; without it the filing that was submitted online is taken. */
  receive: { readonly intake?: Intake };
  returnFiling: { readonly ground: 'WRONG_ITEM' | 'DUPLICATE' | 'INCOMPLETE'; readonly reason: string };
  requestCorrection: { readonly gaps: readonly Gap[]; readonly firstSeenInSupplement?: boolean };
  supply: { readonly materials: readonly MaterialGiven[]; readonly form?: FormRef; readonly facts?: Facts };
  accept: { readonly clear?: boolean; readonly commitment?: { readonly sha256: string } };
  acceptDeferred: { readonly deferred: readonly { readonly id: string; readonly promisedOn: LocalDate }[] };
  notAccept: {
    readonly ground: 'NOT_OUR_POWER' | 'BARRED';
    readonly reason: string;
    readonly rightOrgan: string;
    readonly remedies: string;
  };
  notRequired: { readonly reason: string; readonly remedies: string };
  claim: { readonly stepId: string };
  release: { readonly stepId: string; readonly reason: string };
  opine: { readonly stepId: string; readonly opinion: string };
  passOn: { readonly stepId: string; readonly opinion: string; readonly staff?: readonly string[] };
  sendBack: { readonly stepId: string; readonly to: string; readonly reason: string };
  propose: { [A in keyof Proposable]: { readonly act: A; readonly data: Proposable[A] } }[keyof Proposable];
  startSpecial: { readonly proposalId: string };
  endSpecial: { readonly result: string; readonly documentSha256?: string };
  tellHearingRight: { readonly parties: readonly string[]; readonly noticeNo: string };
  requestHearing: Record<never, never>;
  waiveHearing: Record<never, never>;
  scheduleHearing: { readonly at: Instant; readonly place: string; readonly host: string; readonly noticeNo: string };
  recordHearing: { readonly recordSha256: string; readonly signed: boolean };
  askRespondent: { readonly respondent: PartyRef; readonly noticeNo: string };
  recordAnswer: { readonly summary: string; readonly documentSha256?: string };
  extend: { readonly reason: string; readonly noticeNo: string };
  fillDeferred: { readonly materials: readonly MaterialGiven[] };
  decide: {
    readonly decision: 'GRANT' | 'DENY';
    readonly opinion: string;
    readonly reasons?: string;
    readonly remedies?: string;
    readonly feePaid?: boolean;
  };
  issue: { readonly licenceNo?: string; readonly documentSha256: string; readonly sealId: string };
  deliver: {
    readonly means: 'WINDOW' | 'POST' | 'ONLINE';
    readonly receipts: readonly { readonly partyId: string; readonly receivedAt: Instant }[];
  };
  serveDenial: { readonly receipts: readonly { readonly partyId: string; readonly receivedAt: Instant }[] };
  withdraw: { readonly reason?: string };
  terminate: { readonly proposalId: string };
  void: { readonly proposalId: string };
  forward: { readonly to: string; readonly opinion: string };
  reassign: {
    readonly stepId: string;
    readonly to: string;
    readonly toRoles: Actor['roles'];
    readonly toUnitId: string;
    readonly reason: string;
  };
  delegate: {
    readonly stepId: string;
    readonly to: string;
    readonly toRoles: Actor['roles'];
    readonly toUnitId: string;
    readonly until: LocalDate;
    readonly reason: string;
  };
  correctRecord: { readonly entrySeq: number; readonly field: string; readonly correct: string; readonly reason: string };
  recordVerification: { readonly result: 'KEPT' | 'BROKEN'; readonly staff: readonly string[]; readonly findings: string };
  recordRecheck: { readonly result: 'FIXED' | 'BROKEN'; readonly staff: readonly string[]; readonly findings: string };
  revoke: { readonly reasons: string; readonly remedies: string };
  // Said by the case itself or by its parent package, never by people.
  timePassed: { readonly clock: ClockId; readonly point: DuePoint; readonly dueAt: Instant };
  changeCalendar: { readonly calendar: CalendarData; readonly notice: string };
  openFromPackage: { readonly parentCaseNo: string; readonly intake: Intake };
  childOpened: { readonly caseNo: string; readonly procedure: string };
  childClosed: { readonly caseNo: string; readonly outcome: string };
}

export type CommandType = keyof CommandData;

/** What people may ask for; the rest is said by the case itself. */
export const HUMAN_COMMANDS = [
  'submit',
  'receive',
  'returnFiling',
  'requestCorrection',
  'supply',
  'accept',
  'acceptDeferred',
  'notAccept',
  'notRequired',
  'claim',
  'release',
  'opine',
  'passOn',
  'sendBack',
  'propose',
  'startSpecial',
  'endSpecial',
  'tellHearingRight',
  'requestHearing',
  'waiveHearing',
  'scheduleHearing',
  'recordHearing',
  'askRespondent',
  'recordAnswer',
  'extend',
  'fillDeferred',
  'decide',
  'issue',
  'deliver',
  'serveDenial',
  'withdraw',
  'terminate',
  'void',
  'forward',
  'reassign',
  'delegate',
  'correctRecord',
  'recordVerification',
  'recordRecheck',
  'revoke',
] as const satisfies readonly CommandType[];
export type HumanCommandType = (typeof HUMAN_COMMANDS)[number];

export interface Command<T extends CommandType = CommandType> {
  readonly type: T;
  /** Client's idempotency key, also Temporal's updateId: the command is accepted once however often it is sent. */
  readonly requestId: string;
  readonly actor: Actor;
  /** Server time at which the API received it. */
  readonly receivedAt: Instant;
  /** When it happened by a person's word (paper intake): kept beside the server's time, never instead of it. */
  readonly occurredAt?: Instant;
  readonly channel: Channel;
  /** Human acts seen by the sender's screen; another count means the screen is stale. */
  readonly expectedActSeq?: number;
  /** Committed entries of the case in the record when the command was sent: a workflow that knows fewer reads up first. */
  readonly recordSeq?: number;
  readonly data: CommandData[T];
}

/** A union over all command types, so that `switch (command.type)` narrows `data`. */
export type AnyCommand = { [T in CommandType]: Command<T> }[CommandType];
