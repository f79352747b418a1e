/**
 * What a new version or a new calendar would do to the running cases, before anybody publishes it: each case it touches, with
 * its due dates and open steps before and after. A running case keeps the version of its acceptance, so for a version this is
 * what WOULD move if the case were rebased; a calendar does move the due dates of every running case.
 */
import { pausesOf, runningClocks } from '../case/case-clocks.ts';
import type { CaseState } from '../case/case-state.ts';
import { isTerminal } from '../case/case-state.ts';
import type { CalendarData, Clock, ClockId, ClockKind, Instant, LocalDate } from '../clocks/clock.ts';
import { readClock } from '../clocks/read-clock.ts';
import { limitsFor } from './limits-for.ts';
import type { LimitStart, Procedure, ProcedureLimit } from './procedure.ts';
import { nextSteps, stepById } from './step-order.ts';

export interface RunningCase {
  readonly state: CaseState;
  /** The version the case is pinned to. */
  readonly procedure: Procedure;
}

/** Where a clock stands: null dates while it is paused. */
export interface DueOn {
  readonly dueOn: LocalDate | null;
  readonly provisional: boolean;
}

export interface MovedClock {
  readonly clock: ClockId;
  /** null: the case has no such clock. */
  readonly before: DueOn | null;
  readonly after: DueOn | null;
}

export interface TouchedCase {
  readonly caseNo: string;
  readonly clocks: readonly MovedClock[];
  /** Open now; open if rebased. Equal lists are not reported. */
  readonly steps: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  /** Steps already done that the new version does not know: work that would be lost from sight. */
  readonly doneUnknown: readonly string[];
}

const LIMIT_OF: Readonly<Partial<Record<ClockKind, keyof Procedure['limits']>>> = {
  PRE_REVIEW: 'preReview',
  NOTICE: 'notice',
  SUPPLY: 'supply',
  STATUTORY: 'statutory',
  PROMISED: 'promised',
  JOINT: 'joint',
  LOWER: 'lower',
  ISSUE: 'issue',
  INSPECT: 'inspect',
  RESPONDENT: 'respondent',
  VERIFY: 'verify',
  RECTIFY: 'rectify',
  RECHECK: 'recheck',
};
/** Clocks a new version may add to a case that has none of them yet. */
const ADDABLE = ['STATUTORY', 'PROMISED', 'JOINT', 'LOWER', 'INSPECT'] as const;

/** Cases that the new version of their procedure would touch, by case number. Cases of other procedures are left out. */
export function previewVersion(
  cases: readonly RunningCase[],
  next: Procedure,
  calendar: CalendarData,
  now: Instant,
): readonly TouchedCase[] {
  return touched(
    cases.filter(({ procedure }) => procedure.code === next.code),
    ({ state, procedure }) => ({
      clocks: clockIds(state, next).flatMap((id) => {
        const clock = state.clocks[id];
        const rebased = clock === undefined ? addedClock(state, next, id) : rebasedClock(state, procedure, next, clock);
        return moved(id, dueOn(state, procedure, calendar, clock, now), dueOn(state, next, calendar, rebased, now));
      }),
      steps: stepsMoved(state, next),
      doneUnknown: state.doneSteps.filter((id) => stepById(next, id) === undefined),
    }),
  );
}

/** Cases whose running clocks end on another day, or become certain, under the new calendar. */
export function previewCalendar(
  cases: readonly RunningCase[],
  before: CalendarData,
  after: CalendarData,
  now: Instant,
): readonly TouchedCase[] {
  return touched(cases, ({ state, procedure }) => ({
    clocks: runningClocks(state).flatMap((clock) =>
      moved(clock.id, dueOn(state, procedure, before, clock, now), dueOn(state, procedure, after, clock, now)),
    ),
    steps: null,
    doneUnknown: [],
  }));
}

function touched(cases: readonly RunningCase[], look: (one: RunningCase) => Omit<TouchedCase, 'caseNo'>): readonly TouchedCase[] {
  return cases
    .filter(({ state }) => !isTerminal(state.state))
    .map((one) => ({ caseNo: one.state.caseNo, ...look(one) }))
    .filter(({ clocks, steps, doneUnknown }) => clocks.length > 0 || steps !== null || doneUnknown.length > 0)
    .toSorted((a, b) => (a.caseNo < b.caseNo ? -1 : 1));
}

/** Running clocks of the case, and those the new version would add. */
function clockIds(state: CaseState, next: Procedure): readonly ClockId[] {
  const limits = limitsFor(next, state.facts);
  const added = ADDABLE.filter((kind) => state.clocks[kind] === undefined && limits[LIMIT_OF[kind]!] !== undefined);
  return [...runningClocks(state).map(({ id }) => id), ...added];
}

function limitFor(procedure: Procedure, state: CaseState, kind: ClockKind): ProcedureLimit | undefined {
  const name = LIMIT_OF[kind];
  if (name === undefined) return undefined;
  const limits = limitsFor(procedure, state.facts);
  return name === 'statutory' && state.clear ? (limits.statutoryClear ?? limits.statutory) : limits[name];
}

function anchorOf(state: CaseState, startsAt: LimitStart): Instant | undefined {
  switch (startsAt) {
    case 'SUBMITTED':
    case 'RECEIVED':
      return state.receivedAt;
    case 'ACCEPTED':
      return state.acceptedAt;
    case 'DECIDED':
    case 'GRANTED':
      return state.decidedAt;
    case 'EVENT':
      return undefined;
  }
}

/** The clock as it would run under the new version; undefined when that version has no such limit. */
function rebasedClock(state: CaseState, pinned: Procedure, next: Procedure, clock: Clock): Clock | undefined {
  if (clock.kind === 'STEP') {
    const limit = stepById(next, clock.id.slice('STEP/'.length))?.limit;
    return limit && { ...clock, limit };
  }
  // Terms announced for this one case (special procedures, hearings, deferred papers) come from no version.
  if (LIMIT_OF[clock.kind] === undefined) return clock;
  const limit = limitFor(next, state, clock.kind);
  if (limit === undefined) return undefined;
  const before = limitFor(pinned, state, clock.kind);
  const startedAt = before?.startsAt === limit.startsAt ? clock.startedAt : (anchorOf(state, limit.startsAt) ?? clock.startedAt);
  return { ...clock, limit, startedAt, counting: countingOf(next, limit) };
}

function addedClock(state: CaseState, next: Procedure, id: ClockId): Clock | undefined {
  const kind = ADDABLE.find((one) => one === id);
  const limit = kind && limitFor(next, state, kind);
  const startedAt = limit && anchorOf(state, limit.startsAt);
  if (kind === undefined || limit === undefined || startedAt === undefined) return undefined;
  return { id, kind, limit, counting: countingOf(next, limit), anchorEvent: limit.startsAt, startedAt, restarts: [], fired: [] };
}

const countingOf = (procedure: Procedure, limit: ProcedureLimit): Clock['counting'] =>
  limit.unit === 'HOUR' ? 'INSTANT' : procedure.counting;

function dueOn(state: CaseState, procedure: Procedure, calendar: CalendarData, clock: Clock | undefined, now: Instant): DueOn | null {
  if (clock === undefined) return null;
  const { dueOn: on, provisional } = readClock(clock, pausesOf(state, clock), calendar, procedure.businessHours, now);
  return { dueOn: on, provisional };
}

function moved(clock: ClockId, before: DueOn | null, after: DueOn | null): readonly MovedClock[] {
  const same = before?.dueOn === after?.dueOn && before?.provisional === after?.provisional && (before === null) === (after === null);
  return same ? [] : [{ clock, before, after }];
}

/** After the decision steps are opened by the grant, not by their order: nothing would move. */
function stepsMoved(state: CaseState, next: Procedure): TouchedCase['steps'] {
  const before = state.openSteps.map(({ stepId }) => stepId);
  if (state.decidedAt !== undefined || before.length === 0) return null;
  const after = nextSteps(next, state.doneSteps, state.facts)
    .filter(({ phase }) => phase === 'ACCEPTANCE' || phase === 'REVIEW' || phase === 'DECISION')
    .map(({ id }) => id);
  return before.length === after.length && before.every((id) => after.includes(id)) ? null : { before, after };
}
