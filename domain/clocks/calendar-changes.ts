/** Days on which two versions of the calendar differ: worked or not, by another name, or no longer provisional on a named day. */
import type { CalendarData, LocalDate } from './clock.ts';
import { dayLabel, isWorkingDay } from './working-calendar.ts';

export function calendarChanges(before: CalendarData, after: CalendarData): readonly LocalDate[] {
  const named = [before, after].flatMap(({ holidays, workdays }) => [...Object.keys(holidays), ...Object.keys(workdays)]);
  return [...new Set(named)]
    .filter((on) => isWorkingDay(before, on) !== isWorkingDay(after, on) || dayLabel(before, on) !== dayLabel(after, on))
    .sort();
}
