/** Which days count as working days (行政许可法 82): Monday to Friday with the exceptions of the yearly notice of 国务院办公厅. */
import type { CalendarData, LocalDate } from './clock.ts';
import { dateOfDayNumber, dayNumber, weekdayOfDayNumber } from './local-date.ts';

/**
 * Holidays of 全国年节及纪念日放假办法 (2024) with a fixed solar date; those after the moon are unknown until the notice.
 * They stand in past `knownUntil` only, where every date is provisional anyway.
 */
const FIXED_HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

interface Exceptions {
  readonly working: ReadonlyMap<number, boolean>;
  readonly knownFrom: number;
  readonly knownUntil: number;
}

// The exceptions by day number, worked out once per calendar object. A value of its content only, so a replay sees the same.
const compiled = new WeakMap<CalendarData, Exceptions>();

function exceptionsOf(data: CalendarData): Exceptions {
  const found = compiled.get(data);
  if (found) return found;
  const working = new Map<number, boolean>();
  for (const on of Object.keys(data.holidays)) working.set(dayNumber(on), false);
  for (const on of Object.keys(data.workdays)) working.set(dayNumber(on), true);
  const made = { working, knownFrom: dayNumber(data.knownFrom), knownUntil: dayNumber(data.knownUntil) };
  compiled.set(data, made);
  return made;
}

const fixedHoliday = (on: LocalDate): string | undefined => FIXED_HOLIDAYS[on.slice(5)];

/** As `isWorkingDay`, of a day number; for loops. */
export function isWorkingDayNumber(data: CalendarData, day: number): boolean {
  const { working, knownUntil } = exceptionsOf(data);
  const exception = working.get(day);
  if (exception !== undefined) return exception;
  if (weekdayOfDayNumber(day) > 5) return false;
  return day <= knownUntil || fixedHoliday(dateOfDayNumber(day)) === undefined;
}

/** Whether organs work on that day. Past `knownUntil` this is the best guess: see `isProvisional`. */
export const isWorkingDay = (data: CalendarData, on: LocalDate): boolean => isWorkingDayNumber(data, dayNumber(on));

/** What the calendar calls the day: the holiday off, the holiday it is worked in lieu of, or null for an ordinary day or weekend. */
export const dayLabel = (data: CalendarData, on: LocalDate): string | null =>
  data.workdays[on] ?? data.holidays[on] ?? (on > data.knownUntil ? (fixedHoliday(on) ?? null) : null);

/** As `isProvisional`, of a day number. */
export function isProvisionalDayNumber(data: CalendarData, day: number): boolean {
  const { knownFrom, knownUntil } = exceptionsOf(data);
  return day > knownUntil || day < knownFrom;
}

/** Whether no notice speaks of the day yet: then only weekends and the holidays of a fixed date are off. */
export const isProvisional = (data: CalendarData, on: LocalDate): boolean => isProvisionalDayNumber(data, dayNumber(on));

/** The `n`-th working day after `from`, which itself is not counted; before it when `n` is negative; `from` when `n` is 0. */
export function addWorkingDays(data: CalendarData, from: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let day = dayNumber(from);
  for (let left = Math.abs(n); left > 0;) {
    day += step;
    if (isWorkingDayNumber(data, day)) left--;
  }
  return dateOfDayNumber(day);
}

/** Working days later than `afterExclusive`, up to and with `untilInclusive`; 0 when that is not later. */
export function workingDaysBetween(data: CalendarData, afterExclusive: LocalDate, untilInclusive: LocalDate): number {
  const until = dayNumber(untilInclusive);
  let count = 0;
  for (let day = dayNumber(afterExclusive) + 1; day <= until; day++) if (isWorkingDayNumber(data, day)) count++;
  return count;
}

/** The day itself when it is worked, else the next working day (民法典 203). */
export function rollForward(data: CalendarData, on: LocalDate): LocalDate {
  let day = dayNumber(on);
  while (!isWorkingDayNumber(data, day)) day++;
  return dateOfDayNumber(day);
}
