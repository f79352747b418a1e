/** The clocks of a case as they stand: which run, which share its stops, what is due next. */
import type { CalendarData, Clock, ClockId, ClockKind, ClockReading, Derivation, DuePoint, Instant, Pause } from '../clocks/clock.ts';
import { explainClock } from '../clocks/explain-clock.ts';
import { idleAt, lateAt, nextLatePoint } from '../clocks/late-points.ts';
import { isPausable } from '../clocks/pausable.ts';
import { readClock } from '../clocks/read-clock.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';

const NO_PAUSES: readonly Pause[] = [];

/** Statutory and promised clocks share one list of stops; those of the applicant have none. */
export const pausesOf = (state: CaseState, clock: Clock): readonly Pause[] => (isPausable(clock.kind) ? state.stops : NO_PAUSES);

export function readCaseClock(state: CaseState, procedure: Procedure, calendar: CalendarData, clock: Clock, now: Instant): ClockReading {
  return readClock(clock, pausesOf(state, clock), calendar, procedure.businessHours, now);
}

export function readCaseClocks(state: CaseState, procedure: Procedure, calendar: CalendarData, now: Instant): readonly ClockReading[] {
  return Object.values(state.clocks).map((clock) => readCaseClock(state, procedure, calendar, clock, now));
}

/** Why a clock of this case is due when it is; undefined for a clock it does not have. */
export function explainCaseClock(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  clockId: ClockId,
  asOf: Instant,
): Derivation | undefined {
  const clock = state.clocks[clockId];
  return clock && explainClock(clock, pausesOf(state, clock), calendar, procedure.businessHours, asOf);
}

export const runningClocks = (state: CaseState): readonly Clock[] =>
  Object.values(state.clocks).filter((clock) => clock.stoppedAt === undefined);

/** The clock of a kind that still runs; there is at most one. */
export const runningClock = (state: CaseState, kind: ClockKind): Clock | undefined =>
  runningClocks(state).find((clock) => clock.kind === kind);

/** Clocks whose approach is worth a warning (R-T01, R-T06); the rest only tell when they are due. */
const WARNED: readonly ClockKind[] = ['PROMISED', 'STATUTORY', 'JOINT', 'SPECIAL'];

/** Accepted, and no one has laid hands on it since (R-T05): told once, by the first step that waits. */
const isUntouched = (state: CaseState, procedure: Procedure, clock: Clock): boolean =>
  clock.kind === 'STEP' &&
  state.state === 'ACCEPTED' &&
  procedure.form !== 'INSTANT' &&
  state.openSteps.some(({ assignee, stepId }) => assignee === undefined && clock.id === `STEP/${stepId}`) &&
  !Object.values(state.clocks).some(({ fired }) => fired.includes('IDLE'));

/** Points that exist only for a case gone astray; each is worked out when the one before it has been reached. */
function laterPoints(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  clock: Clock,
): readonly (readonly [DuePoint, Instant | null])[] {
  const late = nextLatePoint(clock, procedure.kind);
  return [
    ...(isUntouched(state, procedure, clock) ? [['IDLE', idleAt(clock, calendar, procedure.businessHours)] as const] : []),
    ...(late === undefined
      ? []
      : [[late.point, lateAt(clock, late.by, pausesOf(state, clock), calendar, procedure.businessHours)] as const]),
  ];
}

/** When this point of a clock is reached, as things stand; null: never, or not while a pause is open. */
export function duePointAt(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  clock: Clock,
  point: DuePoint,
  now: Instant,
): Instant | null {
  const reading = readCaseClock(state, procedure, calendar, clock, now);
  if (reading.status !== 'RUNNING') return null;
  if (point === 'WARN') return reading.warnAt;
  if (point === 'DUE') return reading.dueAt;
  return laterPoints(state, procedure, calendar, clock).find(([name]) => name === point)?.[1] ?? null;
}

export interface NextDuePoint {
  readonly clock: ClockId;
  readonly point: DuePoint;
  readonly at: Instant;
}

/**
 * The earliest due point not yet recorded; paused and stopped clocks have none. Ties go to the clock that started first.
 * `readings`: of the case's clocks at `now`, where the caller has them already.
 */
export function nextDuePoint(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  now: Instant,
  readings?: readonly ClockReading[],
): NextDuePoint | null {
  let next: NextDuePoint | null = null;
  for (const clock of runningClocks(state)) {
    const reading = readings?.find(({ id }) => id === clock.id) ?? readCaseClock(state, procedure, calendar, clock, now);
    if (reading.status !== 'RUNNING') continue;
    const points: readonly (readonly [DuePoint, Instant | null])[] = [
      ['WARN', WARNED.includes(clock.kind) ? reading.warnAt : null],
      ['DUE', reading.dueAt],
      ...laterPoints(state, procedure, calendar, clock),
    ];
    for (const [point, at] of points) {
      if (at === null || clock.fired.includes(point) || (point === 'WARN' && clock.fired.includes('DUE'))) continue;
      if (next === null || at < next.at) next = { clock: clock.id, point, at };
    }
  }
  return next;
}
