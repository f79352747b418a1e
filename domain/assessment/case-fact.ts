/** What statistics know of one case: one flat row, derived from its audit entries alone. Days are of Asia/Shanghai. */
import type { CaseStateName } from '../case/case-state.ts';
import type { Instant, LimitUnit, LocalDate } from '../clocks/clock.ts';
import type { CaseForm, CaseOrigin, Channel, ItemKind, Provenance } from '../law/code-lists.ts';

/** By what figures may be divided; every case has exactly one value of each, so that parts add up to the whole. */
export interface FactDimensions {
  readonly region: string;
  readonly unitId: string;
  readonly procedure: string;
  readonly kind: ItemKind;
  /** `NONE`: no filing says by which way it came. */
  readonly channel: Channel | 'NONE';
  readonly provenance: Provenance;
}

/** The days on which something happened that is counted; null: it has not. */
export interface FactDays {
  /** Day of receipt (收件), fixed once. */
  readonly receivedOn: LocalDate | null;
  /** The filing was answered: accepted, or refused acceptance. */
  readonly answeredOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly deliveredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** The promised or statutory limit ran out while the case was open; null again when it was moved lawfully. */
  readonly overdueOn: LocalDate | null;
  /** An overdue case was decided or closed. */
  readonly overdueEndedOn: LocalDate | null;
  readonly ratedOn: LocalDate | null;
  readonly rectifyDueOn: LocalDate | null;
  readonly calledBackOn: LocalDate | null;
}

/** Yes, no, or null where the question does not arise (no such clock, not decided yet). */
export interface FactAnswers {
  /** Decided within the promise (承诺期限), within the law (法定期限), in fewer days than promised. */
  readonly inPromise: boolean | null;
  readonly inStatute: boolean | null;
  readonly early: boolean | null;
  readonly appliedOnline: boolean | null;
  /** Applied, supplemented and delivered online (全程网办). */
  readonly fullOnline: boolean | null;
  /** Silence accepted it (视为受理). */
  readonly deemed: boolean;
  readonly licenceOwed: boolean;
  readonly licenceCollected: boolean;
  readonly deliveredInTerm: boolean | null;
  // From the entries of the case's rating; null where it was not rated.
  readonly ratingBad: boolean | null;
  /** Not found mistaken or malicious. */
  readonly ratingEffective: boolean | null;
  readonly ratingNamed: boolean | null;
  readonly rectifiedInTerm: boolean | null;
  readonly satisfied: boolean | null;
}

export interface FactNumbers {
  /** Notices of missing papers; null: another system's, which does not tell. */
  readonly corrections: number | null;
  readonly returns: number;
  readonly stops: number;
  /** Calendar days within stops that have ended. */
  readonly stoppedDays: number;
  readonly extensions: number;
  /** Days on which a party had to come; null: not told. */
  readonly visits: number | null;
  /** Steps whose own limit ran out. */
  readonly lateSteps: number;
  /** Steps sent back. */
  readonly rework: number;
  /** A hotline order sent back to dispatch: the wrong unit had it. */
  readonly misdispatched: number;
  /** Changes of the member of staff who acts. */
  readonly handovers: number;
  /** Of the clock at decision, in its own unit. */
  readonly usedPromised: number | null;
  readonly promisedLimit: number | null;
  readonly usedStatutory: number | null;
  readonly statutoryLimit: number | null;
  /** Working days from receipt to decision, stops included: what the applicant waited. */
  readonly waitedDays: number | null;
}

/** How the case stands; not counted, but listed. */
export interface FactStanding {
  readonly caseNo: string;
  /** Entry of the case that this row follows from. */
  readonly seq: number;
  /** When that entry was recorded: the row is what was known from then on. */
  readonly knownFrom: Instant;
  readonly origin: CaseOrigin;
  readonly form: CaseForm;
  readonly procedureVersion: number;
  readonly calendarVersion: string;
  readonly state: CaseStateName;
  readonly decision: 'GRANT' | 'DENY' | null;
  readonly promisedUnit: LimitUnit | null;
  readonly statutoryUnit: LimitUnit | null;
  /** Of the open case as it stood at `knownFrom`; null while a stop hides it. */
  readonly dueAt: Instant | null;
  readonly paused: boolean;
  readonly openSteps: readonly string[];
  readonly assignees: readonly string[];
}

export type CaseFact = FactDimensions & FactDays & FactAnswers & FactNumbers & FactStanding;

export const DAY_FIELDS = [
  'receivedOn',
  'answeredOn',
  'acceptedOn',
  'decidedOn',
  'deliveredOn',
  'closedOn',
  'overdueOn',
  'overdueEndedOn',
  'ratedOn',
  'rectifyDueOn',
  'calledBackOn',
] as const satisfies readonly (keyof FactDays)[];
export type DayField = (typeof DAY_FIELDS)[number];

export type AnswerField = keyof FactAnswers;
export type NumberField = keyof FactNumbers;

/** Voided cases (duplicates, errors of entry) count in nothing but the number of voided. */
export const isCounted = (fact: Pick<CaseFact, 'state'>): boolean => fact.state !== 'VOIDED';
