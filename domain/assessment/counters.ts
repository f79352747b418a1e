/**
 * What is counted (计数项): each counter is a day, conditions, and one per case or a sum. As data, the same counter is a column of
 * the rollups, a sum over facts, and the condition that finds exactly the cases behind a number.
 */
import type { AnswerField, CaseFact, DayField, NumberField } from './case-fact.ts';
import { isCounted } from './case-fact.ts';
import type { LocalDate } from '../clocks/clock.ts';

export type Condition =
  | readonly [field: AnswerField, is: boolean]
  | readonly [field: AnswerField | NumberField | DayField, known: 'KNOWN']
  | readonly [field: NumberField, sign: 'POSITIVE' | 'ZERO']
  | readonly [field: 'form' | 'state' | 'decision' | 'statutoryUnit' | 'promisedUnit', is: string];

export interface Counter {
  /** The case counts in the period of this day. */
  readonly on: DayField;
  readonly where: readonly Condition[];
  /** Adds this figure of each case, which `where` shows to be known; absent: one per case. */
  readonly sum?: NumberField;
  /** Counts voided cases, and only those. */
  readonly voided?: true;
}

const count = (on: DayField, ...where: readonly Condition[]): Counter => ({ on, where });
const total = (sum: NumberField, on: DayField, ...where: readonly Condition[]): Counter => ({ on, where: [[sum, 'KNOWN'], ...where], sum });

export const COUNTERS = {
  received: count('receivedOn'),
  receivedByKnownWay: count('receivedOn', ['appliedOnline', 'KNOWN']),
  receivedOnline: count('receivedOn', ['appliedOnline', true]),
  returned: count('receivedOn', ['returns', 'POSITIVE']),
  answered: count('answeredOn'),
  accepted: count('acceptedOn'),
  acceptedTold: count('acceptedOn', ['corrections', 'KNOWN']),
  acceptedAtOnce: count('acceptedOn', ['corrections', 'ZERO']),
  deemedAccepted: count('acceptedOn', ['deemed', true]),
  corrections: total('corrections', 'acceptedOn'),
  decided: count('decidedOn'),
  granted: count('decidedOn', ['decision', 'GRANT']),
  denied: count('decidedOn', ['decision', 'DENY']),
  decidedPromised: count('decidedOn', ['inPromise', 'KNOWN']),
  decidedInPromise: count('decidedOn', ['inPromise', true]),
  decidedEarly: count('decidedOn', ['early', true]),
  decidedStatutory: count('decidedOn', ['inStatute', 'KNOWN']),
  decidedInStatute: count('decidedOn', ['inStatute', true]),
  // Days of one unit only: a working day is not a calendar day.
  decidedInWorkingDays: count('decidedOn', ['statutoryUnit', 'WORKING_DAY']),
  statutoryDaysUsed: total('usedStatutory', 'decidedOn', ['statutoryUnit', 'WORKING_DAY']),
  statutoryDaysAllowed: total('statutoryLimit', 'decidedOn', ['statutoryUnit', 'WORKING_DAY']),
  decidedPromisedInWorkingDays: count('decidedOn', ['promisedUnit', 'WORKING_DAY']),
  promisedDaysUsed: total('usedPromised', 'decidedOn', ['promisedUnit', 'WORKING_DAY']),
  decidedWaited: count('decidedOn', ['waitedDays', 'KNOWN']),
  daysWaited: total('waitedDays', 'decidedOn'),
  decidedInstant: count('decidedOn', ['form', 'INSTANT']),
  decidedVisits: count('decidedOn', ['visits', 'KNOWN']),
  decidedNoVisit: count('decidedOn', ['visits', 'ZERO']),
  visits: total('visits', 'decidedOn'),
  decidedWayKnown: count('decidedOn', ['fullOnline', 'KNOWN']),
  decidedFullOnline: count('decidedOn', ['fullOnline', true]),
  licencesOwed: count('decidedOn', ['licenceOwed', true]),
  licencesCollected: count('decidedOn', ['licenceCollected', true]),
  decidedStopped: count('decidedOn', ['stops', 'POSITIVE']),
  stoppedDays: total('stoppedDays', 'decidedOn'),
  decidedExtended: count('decidedOn', ['extensions', 'POSITIVE']),
  decidedLateStep: count('decidedOn', ['lateSteps', 'POSITIVE']),
  lateSteps: total('lateSteps', 'decidedOn'),
  decidedReworked: count('decidedOn', ['rework', 'POSITIVE']),
  decidedMisdispatched: count('decidedOn', ['misdispatched', 'POSITIVE']),
  handovers: total('handovers', 'decidedOn'),
  delivered: count('deliveredOn', ['deliveredInTerm', 'KNOWN']),
  deliveredInTerm: count('deliveredOn', ['deliveredInTerm', true]),
  closed: count('closedOn'),
  // Of those received: what was ended before any receipt never was open.
  closedReceived: count('closedOn', ['receivedOn', 'KNOWN']),
  withdrawn: count('closedOn', ['state', 'WITHDRAWN']),
  lapsed: count('closedOn', ['state', 'LAPSED']),
  terminated: count('closedOn', ['state', 'TERMINATED']),
  becameOverdue: count('overdueOn'),
  overdueEnded: count('overdueEndedOn'),
  voided: { on: 'closedOn', where: [], voided: true },
  rated: count('ratedOn', ['ratingEffective', true]),
  ratedBad: count('ratedOn', ['ratingEffective', true], ['ratingBad', true]),
  ratedDecided: count('decidedOn', ['ratingEffective', 'KNOWN']),
  rectificationDue: count('rectifyDueOn', ['ratingEffective', true]),
  rectifiedInTerm: count('rectifyDueOn', ['ratingEffective', true], ['rectifiedInTerm', true]),
  namedBad: count('ratedOn', ['ratingEffective', true], ['ratingBad', true], ['ratingNamed', true]),
  namedBadCalledBack: count('ratedOn', ['ratingEffective', true], ['ratingBad', true], ['ratingNamed', true], ['satisfied', 'KNOWN']),
  calledBack: count('calledBackOn', ['satisfied', 'KNOWN']),
  satisfied: count('calledBackOn', ['satisfied', true]),
} as const satisfies Readonly<Record<string, Counter>>;

export type CounterId = keyof typeof COUNTERS;
export const COUNTER_IDS = Object.keys(COUNTERS) as readonly CounterId[];

export function holds(fact: CaseFact, [field, wanted]: Condition): boolean {
  const value = fact[field];
  switch (wanted) {
    case 'KNOWN':
      return value !== null;
    case 'POSITIVE':
      return typeof value === 'number' && value > 0;
    case 'ZERO':
      return value === 0;
    default:
      return value === wanted;
  }
}

/** Whether a case is among those the counter counts, on whatever day. */
export const countsIn = (fact: CaseFact, counter: Counter): boolean =>
  isCounted(fact) !== (counter.voided === true) && counter.where.every((condition) => holds(fact, condition));

/** What the case adds to the counter on its day; null: nothing, on no day. */
export function addsTo(fact: CaseFact, id: CounterId): { readonly on: LocalDate; readonly amount: number } | null {
  const counter: Counter = COUNTERS[id];
  const on = fact[counter.on];
  if (on === null || !countsIn(fact, counter)) return null;
  return { on, amount: counter.sum === undefined ? 1 : (fact[counter.sum] ?? 0) };
}
