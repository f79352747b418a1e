/** A second, slow way to the same answers: one day after the other, in Date arithmetic of UTC, sharing no code with domain/clocks. */
import type { CalendarData } from '../../../domain/clocks/clock.ts';

export const nextDay = (on: string): string => new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export function worked(calendar: CalendarData, on: string): boolean {
  if (on in calendar.workdays) return true;
  if (on in calendar.holidays) return false;
  if (on > calendar.knownUntil && ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].includes(on.slice(5))) return false;
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

export interface DayPause {
  readonly from: string;
  readonly to: string;
}

const taken = (pauses: readonly DayPause[], on: string): boolean => pauses.some((pause) => pause.from < on && on <= pause.to);

export function usedByHand(
  calendar: CalendarData,
  calendarDays: boolean,
  start: string,
  pauses: readonly DayPause[],
  until: string,
): number {
  let used = 0;
  for (let on = nextDay(start); on <= until; on = nextDay(on)) if ((calendarDays || worked(calendar, on)) && !taken(pauses, on)) used++;
  return used;
}

export function dueByHand(
  calendar: CalendarData,
  calendarDays: boolean,
  start: string,
  pauses: readonly DayPause[],
  limit: number,
): string {
  let on = start;
  while (usedByHand(calendar, calendarDays, start, pauses, on) < limit) on = nextDay(on);
  if (!calendarDays) return on;
  if (worked(calendar, on)) return on;
  while (!worked(calendar, on) || taken(pauses, on)) on = nextDay(on);
  return on;
}
