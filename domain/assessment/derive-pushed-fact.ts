/** Facts of a pushed case: the other system's word on start, end, deadline and plan, as its entries tell it. */
import type { EntryContent } from '../audit/entry.ts';
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { daysBetween, localDateOf } from '../clocks/local-date.ts';
import { workingDaysBetween } from '../clocks/working-calendar.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFact } from './case-fact.ts';
import type { Cited } from './derive-fact.ts';

/** What `data` of a pushed entry says of the whole trace. */
interface Told {
  readonly startAt?: Instant;
  readonly endAt?: Instant;
  readonly deadlineAt?: Instant;
  readonly plannedEndAt?: Instant;
}

export function pushedFacts(entries: readonly EntryContent[], procedure: Procedure, cited: Cited): CaseFact[] {
  const acts: Act[] = [];
  return entries.map((entry) => {
    for (const event of entry.events ?? []) if (event.type === 'PushedEvent') acts.push(event);
    return pushedFact(entry, acts, procedure, cited);
  });
}

interface Act {
  readonly stepId?: string;
  readonly resource?: string;
  readonly occurredAt: Instant;
}

const day = (at: Instant | undefined): LocalDate | null => (at === undefined ? null : localDateOf(at));

function pushedFact(entry: EntryContent, acts: readonly Act[], procedure: Procedure, cited: Cited): CaseFact {
  const told = (entry.data ?? {}) as Told;
  const { endAt } = told;
  const startAt = told.startAt ?? acts[0]?.occurredAt;
  const acceptedOn = day(acts.find(({ stepId }) => stepId === 'accept')?.occurredAt);
  const decidedOn = day(endAt);
  const limit = (due: Instant | undefined) => (due === undefined || startAt === undefined ? null : calendarDays(startAt, due));
  const used = (due: Instant | undefined) =>
    due === undefined || startAt === undefined || endAt === undefined ? null : calendarDays(startAt, endAt);
  const inTime = (due: Instant | undefined) => (due === undefined || endAt === undefined ? null : endAt <= due);
  const passed = [told.plannedEndAt, told.deadlineAt].filter((due) => due !== undefined && due < (endAt ?? entry.recordedAt)).sort()[0];
  const online = entry.channel === undefined ? null : entry.channel === 'WEB' || entry.channel === 'MOBILE';
  const hands = acts.flatMap(({ resource }) => resource ?? []);
  return {
    caseNo: entry.caseNo ?? '',
    seq: entry.caseSeq ?? 0,
    knownFrom: entry.recordedAt,
    region: entry.region ?? '',
    unitId: entry.unitId ?? '',
    procedure: procedure.code,
    kind: procedure.kind,
    channel: entry.channel ?? 'NONE',
    provenance: 'IMPORTED',
    origin: 'PUSHED_SELF_BUILT',
    form: procedure.form,
    procedureVersion: procedure.version,
    calendarVersion: entry.calendarVersion ?? '',
    state: endAt !== undefined ? 'DELIVERED' : acts.length > 0 ? 'REVIEW' : 'RECEIVED',
    decision: null,
    receivedOn: day(startAt),
    answeredOn: acceptedOn,
    acceptedOn,
    decidedOn,
    // The other system tells an end, not a decision and a delivery apart.
    deliveredOn: null,
    closedOn: decidedOn,
    overdueOn: day(passed),
    overdueEndedOn: passed === undefined ? null : decidedOn,
    ratedOn: null,
    rectifyDueOn: null,
    calledBackOn: null,
    inPromise: inTime(told.plannedEndAt),
    inStatute: inTime(told.deadlineAt),
    early: endAt === undefined || told.plannedEndAt === undefined ? null : (used(told.plannedEndAt) ?? 0) < (limit(told.plannedEndAt) ?? 0),
    appliedOnline: online,
    fullOnline: null,
    deemed: false,
    licenceOwed: false,
    licenceCollected: false,
    deliveredInTerm: null,
    ratingBad: null,
    ratingEffective: null,
    ratingNamed: null,
    rectifiedInTerm: null,
    satisfied: null,
    corrections: null,
    returns: 0,
    stops: 0,
    stoppedDays: 0,
    extensions: 0,
    visits: null,
    lateSteps: 0,
    rework: 0,
    misdispatched: 0,
    handovers: hands.filter((hand, index) => index > 0 && hand !== hands[index - 1]).length,
    usedPromised: used(told.plannedEndAt),
    promisedLimit: endAt === undefined ? null : limit(told.plannedEndAt),
    promisedUnit: endAt === undefined || told.plannedEndAt === undefined ? null : 'CALENDAR_DAY',
    usedStatutory: used(told.deadlineAt),
    statutoryLimit: endAt === undefined ? null : limit(told.deadlineAt),
    statutoryUnit: endAt === undefined || told.deadlineAt === undefined ? null : 'CALENDAR_DAY',
    waitedDays: waited(startAt, endAt, entry, cited),
    dueAt: endAt === undefined ? (told.plannedEndAt ?? told.deadlineAt ?? null) : null,
    paused: false,
    openSteps: [],
    assignees: [],
  };
}

const calendarDays = (from: Instant, to: Instant): number => Math.max(0, daysBetween(localDateOf(from), localDateOf(to)));

function waited(startAt: Instant | undefined, endAt: Instant | undefined, { calendarVersion }: EntryContent, cited: Cited): number | null {
  if (startAt === undefined || endAt === undefined || calendarVersion === undefined) return null;
  return workingDaysBetween(cited.calendar(calendarVersion), localDateOf(startAt), localDateOf(endAt));
}
