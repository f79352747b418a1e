/** Facts from entries: the case folded by the engine's own `evolve`, read with the calendar of the day. Nothing but the trail is asked. */
import type { EntryContent } from '../audit/entry.ts';
import { withPlainNumbers } from '../audit/canonical.ts';
import { readCaseClock } from '../case/case-clocks.ts';
import { isTerminal, type CaseState } from '../case/case-state.ts';
import type { CaseEvent } from '../case/events.ts';
import { initialState } from '../case/initial-state.ts';
import { foldEntry } from '../case/refold.ts';
import type { Json } from '../case/refusal.ts';
import type { CalendarData, Clock, ClockReading, Instant, LocalDate } from '../clocks/clock.ts';
import { daysBetween, localDateOf } from '../clocks/local-date.ts';
import { isLate } from '../clocks/read-clock.ts';
import { workingDaysBetween } from '../clocks/working-calendar.ts';
import type { Provenance } from '../law/code-lists.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFact, FactAnswers, FactDays, FactNumbers } from './case-fact.ts';
import { pushedFacts } from './derive-pushed-fact.ts';

/** What entries cite and do not repeat: published versions never change, so citing is enough. */
export interface Cited {
  readonly procedure: (code: string, version: number) => Procedure;
  readonly calendar: (version: string) => CalendarData;
}

/** What is told about a case along the way and does not stay in its state. */
interface Tale {
  readonly provenance: Provenance;
  readonly returns: number;
  readonly extensions: number;
  readonly rework: number;
  readonly misdispatched: number;
  readonly lateSteps: readonly string[];
  readonly visits: readonly LocalDate[];
  readonly suppliedOffline: boolean;
  readonly deliveredOnline: boolean;
  readonly refusedOn: LocalDate | null;
  readonly overdueOn: LocalDate | null;
  readonly handovers: number;
  readonly lastHand: string | null;
  readonly decided: Decided | null;
}

type Decided = Pick<
  CaseFact,
  | 'inPromise'
  | 'inStatute'
  | 'early'
  | 'usedPromised'
  | 'promisedLimit'
  | 'promisedUnit'
  | 'usedStatutory'
  | 'statutoryLimit'
  | 'statutoryUnit'
  | 'waitedDays'
>;

const UNDECIDED: Decided = {
  inPromise: null,
  inStatute: null,
  early: null,
  usedPromised: null,
  promisedLimit: null,
  promisedUnit: null,
  usedStatutory: null,
  statutoryLimit: null,
  statutoryUnit: null,
  waitedDays: null,
};

/**
 * Every row the case has had, oldest first: the last is what is known now. An entry that changes nothing makes no row.
 * @param entries committed entries (`outcome: 'ok'`) of one case, oldest first
 * @throws TypeError when entries are missing or tell no procedure
 */
export function factsOf(entries: readonly EntryContent[], cited: Cited): readonly CaseFact[] {
  const first = entries[0];
  if (first?.caseNo === undefined || first.procedure === undefined || first.caseSeq !== 1)
    throw new TypeError(`entries of case ${first?.caseNo ?? '?'} do not begin at its beginning`);
  const procedure = cited.procedure(first.procedure.code, first.procedure.version);
  const plain = entries.map(withPlainEvents);
  return distinct(first.role === 'PUSHED' ? pushedFacts(plain, procedure, cited) : nativeFacts(plain, procedure, cited));
}

const withPlainEvents = (entry: EntryContent): EntryContent =>
  entry.events === undefined
    ? entry
    : { ...entry, events: withPlainNumbers(entry.events as unknown as Json) as unknown as readonly CaseEvent[] };

function nativeFacts(entries: readonly EntryContent[], procedure: Procedure, cited: Cited): CaseFact[] {
  const first = entries[0]!;
  let state = initialState({
    caseNo: first.caseNo!,
    procedure,
    procedureHash: first.procedure!.hash,
    calendarVersion: first.calendarVersion ?? '',
    region: first.region ?? '',
    unitId: first.unitId ?? '',
    origin: 'NATIVE',
    provenance: 'LIVE',
  });
  let tale: Tale = {
    provenance: 'LIVE',
    returns: 0,
    extensions: 0,
    rework: 0,
    misdispatched: 0,
    lateSteps: [],
    visits: [],
    suppliedOffline: false,
    deliveredOnline: false,
    refusedOn: null,
    overdueOn: null,
    handovers: 0,
    lastHand: null,
    decided: null,
  };
  return entries.map((entry) => {
    state = foldEntry({ ...state, unitId: entry.unitId ?? state.unitId, region: entry.region ?? state.region }, procedure, entry);
    const calendar = cited.calendar(state.calendarVersion);
    tale = toldOn(tale, entry, state, procedure, calendar);
    return factOf(state, tale, procedure, calendar, entry.recordedAt);
  });
}

function toldOn(before: Tale, entry: EntryContent, state: CaseState, procedure: Procedure, calendar: CalendarData): Tale {
  const tale = (entry.events ?? []).reduce<Tale>((so, event) => toldEvent(so, event, entry, procedure), withHand(before, entry));
  const overdue = LIMITS.some((kind) => state.clocks[kind]?.fired.includes('DUE'));
  return {
    ...tale,
    // What a simulator has touched is no real case, whoever else acts on it.
    provenance: entry.actor.kind === 'SIMULATOR' ? 'SIMULATED' : tale.provenance,
    overdueOn: overdue || tale.decided !== null ? tale.overdueOn : null,
    decided: tale.decided ?? (state.decidedAt === undefined ? null : decidedAt(state, procedure, calendar, state.decidedAt)),
  };
}

/** The limits whose passing makes a case overdue; a step's own does not. */
const LIMITS = ['PROMISED', 'JOINT', 'STATUTORY'] as const;

function withHand(tale: Tale, { actor }: EntryContent): Tale {
  const isStaff = actor.unitId !== undefined && actor.partyId === undefined;
  if (!isStaff || actor.personId === tale.lastHand) return tale;
  return { ...tale, lastHand: actor.personId, handovers: tale.handovers + (tale.lastHand === null ? 0 : 1) };
}

function toldEvent(tale: Tale, event: CaseEvent, entry: EntryContent, procedure: Procedure): Tale {
  const on = localDateOf(event.at);
  const came = (): Pick<Tale, 'visits'> => ({ visits: tale.visits.includes(on) ? tale.visits : [...tale.visits, on] });
  switch (event.type) {
    case 'Submitted':
      return event.channel === 'WINDOW' ? { ...tale, ...came() } : tale;
    case 'Received':
      return event.intake !== undefined && event.channel === 'WINDOW' ? { ...tale, ...came() } : tale;
    case 'Supplied':
    case 'DeferredFilled': {
      const online = isOnline(entry.channel);
      return { ...tale, suppliedOffline: tale.suppliedOffline || !online, ...(entry.channel === 'WINDOW' ? came() : {}) };
    }
    case 'Delivered':
      return { ...tale, deliveredOnline: event.means === 'ONLINE', ...(event.means === 'WINDOW' ? came() : {}) };
    case 'FilingReturned':
      return { ...tale, returns: tale.returns + 1 };
    case 'ExtensionGranted':
      return { ...tale, extensions: tale.extensions + 1 };
    case 'NotAccepted':
    case 'NotRequired':
      return { ...tale, refusedOn: on };
    case 'StepSentBack': {
      const wrongUnit = procedure.kind === 'HOTLINE' && event.to === 'dispatch';
      return { ...tale, rework: tale.rework + 1, misdispatched: tale.misdispatched + (wrongUnit ? 1 : 0) };
    }
    case 'ClockExpired':
      if (event.clock.startsWith('STEP/'))
        return tale.lateSteps.includes(event.clock) ? tale : { ...tale, lateSteps: [...tale.lateSteps, event.clock] };
      return LIMITS.some((kind) => kind === event.clock) ? { ...tale, overdueOn: tale.overdueOn ?? on } : tale;
    default:
      return tale;
  }
}

const isOnline = (channel: string | undefined): boolean => channel === 'WEB' || channel === 'MOBILE';

function decidedAt(state: CaseState, procedure: Procedure, calendar: CalendarData, at: Instant): Decided {
  const read = (clock: Clock | undefined): ClockReading | undefined => clock && readCaseClock(state, procedure, calendar, clock, at);
  const promised = read(state.clocks.PROMISED ?? state.clocks.JOINT);
  const statutory = read(state.clocks.STATUTORY);
  return {
    inPromise: promised === undefined ? null : !isLate(promised, at),
    inStatute: statutory === undefined ? null : !isLate(statutory, at),
    early: promised === undefined ? null : promised.used < promised.limit,
    usedPromised: promised?.used ?? null,
    promisedLimit: promised?.limit ?? null,
    promisedUnit: promised?.unit ?? null,
    usedStatutory: statutory?.used ?? null,
    statutoryLimit: statutory?.limit ?? null,
    statutoryUnit: statutory?.unit ?? null,
    waitedDays: state.receivedAt === undefined ? null : workingDaysBetween(calendar, localDateOf(state.receivedAt), localDateOf(at)),
  };
}

function factOf(state: CaseState, tale: Tale, procedure: Procedure, calendar: CalendarData, recordedAt: Instant): CaseFact {
  const day = (at: Instant | undefined): LocalDate | null => (at === undefined ? null : localDateOf(at));
  const acceptedOn = day(state.acceptedAt);
  const decidedOn = day(state.decidedAt);
  const closedOn = day(state.closedAt);
  const standing = LIMITS.flatMap((kind) => state.clocks[kind] ?? [])
    .map((clock) => readCaseClock(state, procedure, calendar, clock, recordedAt))
    .filter(({ status }) => status !== 'STOPPED');
  const dues = standing.flatMap(({ dueAt, status }) => (status === 'RUNNING' && dueAt !== null ? [dueAt] : []));
  const days: FactDays = {
    receivedOn: day(state.receivedAt),
    answeredOn: acceptedOn ?? tale.refusedOn,
    acceptedOn,
    decidedOn,
    deliveredOn: day(state.deliveredAt),
    closedOn,
    overdueOn: tale.overdueOn,
    overdueEndedOn: tale.overdueOn === null ? null : (decidedOn ?? closedOn),
    ratedOn: null,
    rectifyDueOn: null,
    calledBackOn: null,
  };
  const licenceOwed = state.decision === 'GRANT' && procedure.result?.licence !== undefined;
  const answers: Omit<FactAnswers, keyof Decided> = {
    appliedOnline: state.channel === undefined ? null : isOnline(state.channel),
    fullOnline: decidedOn === null ? null : isOnline(state.channel) && !tale.suppliedOffline && tale.deliveredOnline,
    deemed: state.deemedAccepted,
    licenceOwed,
    licenceCollected: licenceOwed && state.licenceNo !== undefined,
    deliveredInTerm: deliveredInTerm(state, procedure, calendar),
    ratingBad: null,
    ratingEffective: null,
    ratingNamed: null,
    rectifiedInTerm: null,
    satisfied: null,
  };
  const ended = state.stops.flatMap(({ from, to }) => (to === undefined ? [] : [daysBetween(localDateOf(from), localDateOf(to))]));
  const numbers: Omit<FactNumbers, keyof Decided> = {
    corrections: state.corrections,
    returns: tale.returns,
    stops: state.stops.length,
    stoppedDays: ended.reduce((sum, days) => sum + days, 0),
    extensions: tale.extensions,
    visits: tale.visits.length,
    lateSteps: tale.lateSteps.length,
    rework: tale.rework,
    misdispatched: tale.misdispatched,
    handovers: tale.handovers,
  };
  return {
    caseNo: state.caseNo,
    seq: state.seq,
    knownFrom: recordedAt,
    region: state.region,
    unitId: state.unitId,
    procedure: state.procedureCode,
    kind: procedure.kind,
    channel: state.channel ?? 'NONE',
    provenance: tale.provenance,
    origin: 'NATIVE',
    form: procedure.form,
    procedureVersion: state.procedureVersion,
    calendarVersion: state.calendarVersion,
    state: state.state,
    decision: state.decision ?? null,
    ...days,
    ...answers,
    ...numbers,
    ...(tale.decided ?? UNDECIDED),
    dueAt: isTerminal(state.state) ? null : (dues.sort()[0] ?? null),
    paused: standing.some(({ status }) => status === 'PAUSED'),
    openSteps: state.openSteps.map(({ stepId }) => stepId),
    assignees: [...new Set(state.openSteps.flatMap(({ assignee }) => assignee ?? []))],
  };
}

/** 行政许可法 44: of the clock from decision to delivery. */
function deliveredInTerm(state: CaseState, procedure: Procedure, calendar: CalendarData): boolean | null {
  const clock = state.clocks.ISSUE;
  if (state.deliveredAt === undefined || clock === undefined) return null;
  return !isLate(readCaseClock(state, procedure, calendar, clock, state.deliveredAt), state.deliveredAt);
}

/** Rows that differ from the one before in more than when they were made. */
function distinct(facts: readonly CaseFact[]): readonly CaseFact[] {
  const said = ({ seq: _seq, knownFrom: _from, ...rest }: CaseFact): string => JSON.stringify(rest);
  return facts.filter((fact, index) => index === 0 || said(fact) !== said(facts[index - 1]!));
}
