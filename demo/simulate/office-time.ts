/** Time as an office knows it: minutes of opening hours on working days, counted from a first day (Asia/Shanghai, no summer time). */
import type { BusinessHours, CalendarData } from '../../domain/clocks/clock.ts';
import { isWorkingDayNumber } from '../../domain/clocks/working-calendar.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;

export interface OfficeTime {
  /** Minutes of opening hours between the first day's opening and this instant (epoch milliseconds). */
  minutesAt(ms: number): number;
  /** The instant at which so many minutes have passed; always inside opening hours. */
  at(minutes: number): number;
  /** This instant if the office is open, else the next opening. */
  nextOpen(ms: number): number;
  isOpen(ms: number): boolean;
  /** First instant of the nth working day before (negative) or after the day of `ms`. */
  workingDay(ms: number, n: number): number;
  readonly minutesPerDay: number;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
export const localDay = (ms: number): number => Math.floor((ms + SHANGHAI) / DAY);
export const localDate = (ms: number): string => new Date(ms + SHANGHAI).toISOString().slice(0, 10);
export const startOfDay = (day: number): number => day * DAY - SHANGHAI;

/** Office time over `days` calendar days from `firstDay` (days since 1970-01-01, local). Instants outside are clamped. */
export function officeTime(calendar: CalendarData, hours: BusinessHours, firstDay: number, days: number): OfficeTime {
  const opens = minutesOf(hours.opens);
  const closes = minutesOf(hours.closes);
  const minutesPerDay = closes - opens;
  const open: number[] = [];
  for (let day = firstDay; day < firstDay + days; day += 1) if (isWorkingDayNumber(calendar, day)) open.push(day);
  const indexFrom = (day: number): number => {
    let low = 0;
    let high = open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((open[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const dayAt = (index: number): number => {
    const day = open[Math.min(Math.max(index, 0), open.length - 1)];
    if (day === undefined) throw new Error('office time needs at least one working day');
    return day;
  };
  const minutesAt = (ms: number): number => {
    const day = localDay(ms);
    const index = indexFrom(day);
    if (open[index] !== day) return index * minutesPerDay;
    const inDay = (ms - startOfDay(day)) / MINUTE - opens;
    return index * minutesPerDay + Math.min(Math.max(inDay, 0), minutesPerDay);
  };
  const at = (minutes: number): number => {
    const index = Math.floor(minutes / minutesPerDay);
    return startOfDay(dayAt(index)) + Math.round((opens + (minutes - index * minutesPerDay)) * MINUTE);
  };
  return {
    minutesPerDay,
    minutesAt,
    at,
    nextOpen: (ms) => Math.max(ms, at(minutesAt(ms))),
    isOpen: (ms) => at(minutesAt(ms)) === ms,
    workingDay: (ms, n) => startOfDay(dayAt(indexFrom(localDay(ms)) + n)),
  };
}
