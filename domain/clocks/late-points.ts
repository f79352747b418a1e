/**
 * Points of a clock beyond warning and due (domain.md 3.1, 3.2), as data: so that what a supervision rule waits for is reached by
 * the case's own durable timer and never by polling. Only a clock that is due already has any, so an ordinary case arms none.
 */
import type { ItemKind } from '../law/code-lists.ts';
import type { BusinessHours, CalendarData, Clock, ClockBasis, ClockKind, Instant, Pause } from './clock.ts';
import { addWorkingDays } from './working-calendar.ts';
import { dayNumber, instantInLocalDay, millisOfLocalDay } from './local-date.ts';
import { readClock } from './read-clock.ts';

export const LATER_POINTS = ['IDLE', 'LATE_1', 'LATE_2'] as const;
/** IDLE: a step that nobody has touched. LATE_1, LATE_2: further points after the due one, in this order. */
export type LaterPoint = (typeof LATER_POINTS)[number];

/** So many working days after the due day, or once more the whole limit. */
export type LateBy = { readonly workingDays: number } | { readonly limits: number };

export interface LatePoint {
  readonly point: 'LATE_1' | 'LATE_2';
  readonly by: LateBy;
  /** Kinds of matter it exists for; absent: all. */
  readonly kinds?: readonly ItemKind[];
  /** Ways of counting it exists for; absent: both. */
  readonly counting?: ClockBasis;
}

/** Earliest first. Each waits for the one before it. */
export const LATE_POINTS: Readonly<Partial<Record<ClockKind, readonly LatePoint[]>>> = {
  // R-T08: the table of 3.1.
  PRE_REVIEW: [
    { point: 'LATE_1', by: { workingDays: 3 } },
    { point: 'LATE_2', by: { workingDays: 5 } },
  ],
  // R-T04: again at twice the limit.
  STEP: [{ point: 'LATE_1', by: { limits: 1 } }],
  // R-T06: a day beyond what the notice announced.
  SPECIAL: [{ point: 'LATE_1', by: { workingDays: 1 } }],
  // R-T07: the table of the other way of counting has no red here.
  ISSUE: [{ point: 'LATE_1', by: { workingDays: 5 }, counting: 'DAY_END' }],
  // R-T10: a hotline order has its promise only.
  PROMISED: [
    { point: 'LATE_1', by: { workingDays: 5 }, kinds: ['HOTLINE'], counting: 'DAY_END' },
    { point: 'LATE_1', by: { workingDays: 1 }, kinds: ['HOTLINE'], counting: 'INSTANT' },
  ],
};

/** R-T05: a working day after a step was opened. */
const IDLE_AFTER = 1;

/** The next late point of a clock that has passed its due point, if it has any left. */
export function nextLatePoint(clock: Clock, kind: ItemKind): LatePoint | undefined {
  if (!clock.fired.includes('DUE')) return undefined;
  return LATE_POINTS[clock.kind]?.find(
    ({ counting = clock.counting, kinds, point }) =>
      !clock.fired.includes(point) && counting === clock.counting && (kinds?.includes(kind) ?? true),
  );
}

/** When the clock is late by so much; null while an open pause hides it. The pauses of the clock count as they do for its due point. */
export function lateAt(clock: Clock, by: LateBy, pauses: readonly Pause[], calendar: CalendarData, hours: BusinessHours): Instant | null {
  const limit = clock.limit.n + (clock.extension?.n ?? 0);
  if ('limits' in by) return dueWith(clock, clock.limit.n + limit * by.limits, pauses, calendar, hours);
  if (clock.limit.unit === 'WORKING_DAY') return dueWith(clock, clock.limit.n + by.workingDays, pauses, calendar, hours);
  const { dueAt, dueOn } = readClock(clock, pauses, calendar, hours, clock.startedAt);
  if (dueAt === null || dueOn === null) return null;
  return instantInLocalDay(dayNumber(addWorkingDays(calendar, dueOn, by.workingDays)), millisOfLocalDay(dueAt));
}

/** When the step of this clock has lain untouched for too long. */
export function idleAt({ extension: _none, ...clock }: Clock, calendar: CalendarData, hours: BusinessHours): Instant | null {
  return readClock({ ...clock, limit: { ...clock.limit, n: IDLE_AFTER, unit: 'WORKING_DAY' } }, [], calendar, hours, clock.startedAt).dueAt;
}

const dueWith = (clock: Clock, n: number, pauses: readonly Pause[], calendar: CalendarData, hours: BusinessHours): Instant | null =>
  readClock({ ...clock, limit: { ...clock.limit, n } }, pauses, calendar, hours, clock.startedAt).dueAt;
