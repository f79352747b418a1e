/** A calendar cut down to some years, small enough to travel in the input of a workflow. */
import type { CalendarData, Instant, LocalDate } from './clock.ts';

/**
 * The part of `data` from 1 January of `fromYear` to 31 December of `toYear`. What lies outside is unknown to the result and
 * so provisional; the version stays, as the days inside are the same.
 */
export function calendarWindow(data: CalendarData, fromYear: number, toYear: number): CalendarData {
  const first = `${String(fromYear).padStart(4, '0')}-01-01`;
  const last = `${String(toYear).padStart(4, '0')}-12-31`;
  const within = (days: Readonly<Record<LocalDate, string>>): Record<LocalDate, string> =>
    Object.fromEntries(Object.entries(days).filter(([on]) => on >= first && on <= last));
  return {
    version: data.version,
    knownFrom: data.knownFrom > first ? data.knownFrom : first,
    knownUntil: data.knownUntil < last ? data.knownUntil : last,
    holidays: within(data.holidays),
    workdays: within(data.workdays),
  };
}

/** What a case, a card, an order or a rating takes along: the year of `on`, the one before, for paper told late, and three after. */
export function calendarAround(data: CalendarData, on: LocalDate | Instant): CalendarData {
  const year = Number(on.slice(0, 4));
  return calendarWindow(data, year - 1, year + 3);
}
