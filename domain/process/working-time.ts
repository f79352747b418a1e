/** Working time (工作时间): what of a span lies within business hours of working days. */
import type { BusinessHours, CalendarData } from '../clocks/clock.ts';
import { dayNumber, localDayNumberOfMillis, millisOfDayStart, millisOfTime } from '../clocks/local-date.ts';
import { isWorkingDayNumber } from '../clocks/working-calendar.ts';

/** Counting starts here; earlier instants are counted day by day. */
const BASE = dayNumber('2000-01-01');

/** A function of two instants in milliseconds UTC, answering working milliseconds between them; negative when they are turned round. */
export function workingTime(calendar: CalendarData, hours: BusinessHours): (from: number, to: number) => number {
  const opens = millisOfTime(hours.opens);
  const span = millisOfTime(hours.closes) - opens;
  /** Working days from BASE on before each day. */
  const before: number[] = [0];
  const daysBefore = (day: number): number => {
    if (day < BASE) {
      let n = 0;
      for (let at = day; at < BASE; at++) if (isWorkingDayNumber(calendar, at)) n -= 1;
      return n;
    }
    while (before.length <= day - BASE) before.push(before.at(-1)! + (isWorkingDayNumber(calendar, BASE + before.length - 1) ? 1 : 0));
    return before[day - BASE]!;
  };
  const position = (ms: number): number => {
    const day = localDayNumberOfMillis(ms);
    const time = ms - millisOfDayStart(day);
    return daysBefore(day) * span + (isWorkingDayNumber(calendar, day) ? Math.min(Math.max(time - opens, 0), span) : 0);
  };
  return (from, to) => position(to) - position(from);
}
