/** What a clock shows at a moment: used, remaining, due, warning (domain.md 1.6; 民法典 201 and 203 by analogy). Recomputed on every read. */
import type { BusinessHours, CalendarData, Clock, ClockReading, Instant, Pause } from './clock.ts';
import type { Stop } from './counting.ts';
import {
  boundaryIn,
  counts,
  dayWhenUsed,
  elapsedMillis,
  hours,
  momentWhenElapsed,
  openStopOf,
  rolledDay,
  stopsOf,
  usedUntil,
  wholeLimit,
} from './counting.ts';
import {
  dateOfDayNumber,
  instantInLocalDay,
  instantOfMillis,
  localDateOf,
  localDayNumberOf,
  millisOfLocalDay,
  millisOfTime,
} from './local-date.ts';
import { isProvisionalDayNumber } from './working-calendar.ts';

interface Progress {
  readonly used: number;
  readonly overdue: number;
}

/** Units left at which a warning is due (domain.md 3.1): a fifth of the limit but at least 1, and 2 for limits of 5 or more. */
export const warningMargin = (limit: number): number => Math.max(1, Math.ceil(limit / 5), limit >= 5 ? 2 : 0);

/** Counted to the same time of day, a warning is due three days before, as found in practice (domain.md 3.1). */
const INSTANT_MARGIN = 3;

/**
 * Whether the due point has been passed at `at`: one millisecond late is late. `overdue` of the same reading counts whole days
 * under DAY_END, so between close of business and midnight of the last day a clock is late with an overdue of 0.
 */
export const isLate = (reading: Pick<ClockReading, 'dueAt'>, at: Instant): boolean => reading.dueAt !== null && at > reading.dueAt;

/** The due day under a day unit, rolled to a working day; null when an open pause hides it. */
export function dueDay(clock: Clock, calendar: CalendarData, stops: readonly Stop[]): number | null {
  const raw = dayWhenUsed(clock, calendar, stops, wholeLimit(clock));
  return raw === null ? null : rolledDay(calendar, stops, raw);
}

/** A point that lies after the start of an open pause is not known; one reached before it stays. */
const unlessHidden = (at: Instant | null, open: Stop | undefined): Instant | null =>
  at !== null && open !== undefined && at > open.from ? null : at;

function dueAtOf(clock: Clock, due: number | null, closesAt: number): Instant | null {
  if (due === null) return null;
  if (clock.counting === 'DAY_END') return instantInLocalDay(due, closesAt);
  return boundaryIn(clock, due);
}

function warnAtOf(clock: Clock, calendar: CalendarData, stops: readonly Stop[]): Instant | null {
  const limit = wholeLimit(clock);
  if (limit === 0) return null;
  const margin = clock.counting === 'INSTANT' ? INSTANT_MARGIN : warningMargin(limit);
  const day = dayWhenUsed(clock, calendar, stops, limit - Math.min(limit, margin));
  if (day === null) return null;
  const at = clock.counting === 'DAY_END' ? instantInLocalDay(day, 0) : boundaryIn(clock, day);
  return at > clock.startedAt ? at : clock.startedAt;
}

/** Counted days later than `after` whose end, at the anchor's time of day, has come by `at`; with `strictly`, has passed. */
function boundariesPassed(
  clock: Clock,
  calendar: CalendarData,
  stops: readonly Stop[],
  after: number,
  at: Instant,
  strictly: boolean,
): number {
  const today = localDayNumberOf(at);
  const [end, time] = [millisOfLocalDay(clock.startedAt), millisOfLocalDay(at)];
  const last = end < time || (end === time && !strictly) ? today : today - 1;
  let passed = 0;
  for (let day = after + 1; day <= last; day++) if (counts(clock, calendar, stops, day)) passed++;
  return passed;
}

function progressInDays(clock: Clock, calendar: CalendarData, stops: readonly Stop[], due: number | null, at: Instant): Progress {
  const today = localDayNumberOf(at);
  if (clock.counting === 'DAY_END') {
    const used = usedUntil(clock, calendar, stops, today);
    // From the due day, not from the limit: a calendar-day limit that rolled over a holiday is not late on the days it rolled over.
    const overdue = due === null || today <= due ? 0 : used - usedUntil(clock, calendar, stops, due);
    return { used, overdue };
  }
  const used = boundariesPassed(clock, calendar, stops, localDayNumberOf(clock.startedAt), at, false);
  // One second late counts as late: a day begun after the due instant is a day over.
  const overdue = due === null || at <= boundaryIn(clock, due) ? 0 : 1 + boundariesPassed(clock, calendar, stops, due, at, true);
  return { used, overdue };
}

function readHours(clock: Clock, stops: readonly Stop[], at: Instant): Progress & { dueAt: Instant | null; warnAt: Instant | null } {
  const limit = hours(wholeLimit(clock));
  const elapsed = elapsedMillis(clock, stops, at);
  const due = momentWhenElapsed(clock, stops, limit);
  const warn = limit === 0 ? null : momentWhenElapsed(clock, stops, (limit / 5) * 4);
  return {
    used: Math.floor(elapsed / hours(1)),
    overdue: Math.ceil(Math.max(0, elapsed - limit) / hours(1)),
    dueAt: due === null ? null : instantOfMillis(due),
    warnAt: warn === null ? null : instantOfMillis(warn),
  };
}

/**
 * Reads a clock at `now`. A clock that has stopped is read at the moment it stopped; what it waited for stands still after that.
 *
 * Units: under DAY_END a day begun counts as used, as the law counts it. Under INSTANT and for hours, `used` are whole units
 * gone by, and a unit begun after the due instant is one unit overdue. `dueAt` under DAY_END is the close of business of the
 * due day (`hours.closes`, `24:00` where an organ counts to midnight). While a pause is open, due and warning are null unless
 * they were reached before it began.
 *
 * Throws RangeError on malformed instants and on a limit that does not end before the year 10000.
 */
export function readClock(
  clock: Clock,
  pauses: readonly Pause[],
  calendar: CalendarData,
  businessHours: BusinessHours,
  now: Instant,
): ClockReading {
  const stops = stopsOf(clock, pauses);
  const at = clock.stoppedAt !== undefined && clock.stoppedAt < now ? clock.stoppedAt : now;
  const open = openStopOf(stops);
  const status = clock.stoppedAt !== undefined ? 'STOPPED' : open ? 'PAUSED' : 'RUNNING';
  const limit = wholeLimit(clock);
  const head = { id: clock.id, kind: clock.kind, status, limit, unit: clock.limit.unit } as const;

  if (clock.limit.unit === 'HOUR') {
    const { used, overdue, dueAt, warnAt } = readHours(clock, stops, at);
    const dueOn = dueAt === null ? null : localDateOf(dueAt);
    return { ...head, used, remaining: Math.max(0, limit - used), overdue, dueOn, dueAt, warnAt, provisional: false };
  }

  const due = dueDay(clock, calendar, stops);
  const { used, overdue } = progressInDays(clock, calendar, stops, due, at);
  const dueAt = unlessHidden(dueAtOf(clock, due, millisOfTime(businessHours.closes)), open);
  return {
    ...head,
    used,
    remaining: Math.max(0, limit - used),
    overdue,
    dueOn: dueAt === null || due === null ? null : dateOfDayNumber(due),
    dueAt,
    warnAt: unlessHidden(warnAtOf(clock, calendar, stops), open),
    provisional:
      isProvisionalDayNumber(calendar, localDayNumberOf(clock.startedAt)) || isProvisionalDayNumber(calendar, due ?? localDayNumberOf(at)),
  };
}
