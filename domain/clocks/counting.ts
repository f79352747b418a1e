/** The counting common to every reading of a clock: which days count, and when a number of them is reached (domain.md 1.6). */
import type { CalendarData, Clock, Instant, Pause } from './clock.ts';
import { instantInLocalDay, localDayNumberOf, millisOf, millisOfLocalDay } from './local-date.ts';
import { isWorkingDayNumber } from './working-calendar.ts';

const HOUR = 3_600_000;
/** 9999-12-31: a count that has not ended by then is a defect of its input. */
const LAST_DAY = 2_932_896;

/** A pause as this clock feels it; `until` is Infinity while it is open. */
export interface Stop {
  readonly pause: Pause;
  readonly from: Instant;
  readonly to: Instant | null;
  /** Days with `afterDay < day <= untilDay` are excluded: the day it starts is consumed, the day the result arrives is not. */
  readonly afterDay: number;
  readonly untilDay: number;
}

/**
 * The pauses that touch this clock, earliest first: those begun before its last restart are forgotten, those begun after it
 * stopped never mattered, and one still open when it stopped ends there.
 */
export function stopsOf(clock: Clock, pauses: readonly Pause[]): readonly Stop[] {
  const restartedAt = clock.restarts.at(-1)?.to;
  const stoppedAt = clock.stoppedAt;
  return pauses
    .filter((pause) => (restartedAt === undefined || pause.from >= restartedAt) && (stoppedAt === undefined || pause.from < stoppedAt))
    .map((pause) => {
      const to = stoppedAt !== undefined && (pause.to === undefined || pause.to > stoppedAt) ? stoppedAt : (pause.to ?? null);
      return {
        pause,
        from: pause.from,
        to,
        afterDay: localDayNumberOf(pause.from),
        untilDay: to === null ? Infinity : localDayNumberOf(to),
      };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

export const openStopOf = (stops: readonly Stop[]): Stop | undefined => stops.find((stop) => stop.to === null);

/** The first stop that takes the day out, if any. */
export const stopOn = (stops: readonly Stop[], day: number): Stop | undefined =>
  stops.find((stop) => stop.afterDay < day && day <= stop.untilDay);

/** Limit plus granted extension, in the limit's unit. */
export const wholeLimit = (clock: Clock): number => clock.limit.n + (clock.extension?.n ?? 0);

/** Whether the day would count if no pause took it out: working days for a working-day limit, all days for a calendar-day limit. */
export const isCountedKind = (clock: Clock, calendar: CalendarData, day: number): boolean =>
  clock.limit.unit === 'CALENDAR_DAY' || isWorkingDayNumber(calendar, day);

export const counts = (clock: Clock, calendar: CalendarData, stops: readonly Stop[], day: number): boolean =>
  isCountedKind(clock, calendar, day) && stopOn(stops, day) === undefined;

/** used(d): counted days later than the start, up to and with `day`. */
export function usedUntil(clock: Clock, calendar: CalendarData, stops: readonly Stop[], day: number): number {
  let used = 0;
  for (let x = localDayNumberOf(clock.startedAt) + 1; x <= day; x++) if (counts(clock, calendar, stops, x)) used++;
  return used;
}

/** First day with used(d) = `n`; null when an open pause is met before. */
export function dayWhenUsed(clock: Clock, calendar: CalendarData, stops: readonly Stop[], n: number): number | null {
  const lastBeforeOpen = openStopOf(stops)?.afterDay ?? Infinity;
  let day = localDayNumberOf(clock.startedAt);
  for (let left = n; left > 0;) {
    day++;
    if (day > lastBeforeOpen) return null;
    if (day > LAST_DAY) throw new RangeError(`clock ${clock.id} with limit ${n} does not end before the year 10000`);
    if (counts(clock, calendar, stops, day)) left--;
  }
  return day;
}

/** The day a limit ends on: `day`, or when nobody works then, the next working day that no pause takes out (民法典 203). */
export function rolledDay(calendar: CalendarData, stops: readonly Stop[], day: number): number | null {
  const lastBeforeOpen = openStopOf(stops)?.afterDay ?? Infinity;
  let end = day;
  while (!isWorkingDayNumber(calendar, end) || (end > day && stopOn(stops, end) !== undefined)) {
    end++;
    if (end > lastBeforeOpen) return null;
  }
  return end;
}

/** Milliseconds run by an hour clock until `at`: plain time, nights and holidays included, less the pauses. */
export function elapsedMillis(clock: Clock, stops: readonly Stop[], at: Instant): number {
  const end = millisOf(at);
  let mark = millisOf(clock.startedAt);
  let elapsed = 0;
  for (const stop of stops) {
    const from = millisOf(stop.from);
    if (from >= end) break;
    if (from > mark) elapsed += from - mark;
    mark = Math.max(mark, stop.to === null ? Infinity : millisOf(stop.to));
  }
  return elapsed + Math.max(0, end - mark);
}

/** The moment (milliseconds) at which an hour clock has run `millis`; null when an open pause is met before. */
export function momentWhenElapsed(clock: Clock, stops: readonly Stop[], millis: number): number | null {
  let mark = millisOf(clock.startedAt);
  let left = millis;
  for (const stop of stops) {
    const from = millisOf(stop.from);
    if (from > mark) {
      if (from - mark >= left) return mark + left;
      left -= from - mark;
    }
    if (stop.to === null) return null;
    mark = Math.max(mark, millisOf(stop.to));
  }
  return mark + left;
}

/** Time of day of the anchor, at which the days of an INSTANT clock end. */
export const boundaryIn = (clock: Clock, day: number): Instant => instantInLocalDay(day, millisOfLocalDay(clock.startedAt));

export const hours = (n: number): number => n * HOUR;
