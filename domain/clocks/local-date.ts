/** Days and instants of Asia/Shanghai (fixed +08:00, no summer time since 1991) by integer arithmetic, without the zone of the process. */
import type { Instant, LocalDate } from './clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHANGHAI = 8 * HOUR;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const TIME_OF_DAY = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; `month` 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Days in 400 years of the Gregorian calendar, after which it repeats. */
const ERA = 146_097;
/** Day number of 1970-01-01 counted from 0000-03-01, where years are made to begin so that the leap day is their last. */
const EPOCH = 719_468;

/** Day number of a day that exists; years beginning in March need no table of months. */
function dayNumberOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** A year, 0 to 9999, and what fits in two digits. */
const written = (year: number, month: number, day: number): LocalDate =>
  `${TWO_DIGITS[Math.floor(year / 100)]!}${TWO_DIGITS[year % 100]!}-${TWO_DIGITS[month]!}-${TWO_DIGITS[day]!}`;

/** The number that the two digits at `at` write. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Day number of the `YYYY-MM-DD` that `text` begins with; undefined when the calendar has no such day. */
function dayNumberIn(text: string): number | undefined {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? dayNumberOf(year, month, day) : undefined;
}

/** A real day, written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): boolean => DATE.test(text) && dayNumberIn(text) !== undefined;

/** A UTC instant written exactly as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export const isInstant = (text: string): boolean => INSTANT.test(text) && dayNumberIn(text) !== undefined;

/** Days since 1970-01-01. Throws RangeError when `date` is not a day of the calendar. */
export function dayNumber(date: LocalDate): number {
  const day = DATE.test(date) ? dayNumberIn(date) : undefined;
  if (day === undefined) throw new RangeError(`not a day written YYYY-MM-DD: ${date}`);
  return day;
}

/** The day that is `n` days after 1970-01-01. Throws RangeError outside the years 0000 to 9999. */
export function dateOfDayNumber(n: number): LocalDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  const days = n + EPOCH;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  if (year < 0 || year > 9999) throw new RangeError(`outside the years 0000 to 9999: day ${n}`);
  return written(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** Milliseconds since 1970-01-01T00:00Z. Throws RangeError when `instant` is malformed. */
export function millisOf(instant: Instant): number {
  const day = INSTANT.test(instant) ? dayNumberIn(instant) : undefined;
  if (day === undefined) throw new RangeError(`not a UTC instant like 2026-03-02T01:00:00.000Z: ${instant}`);
  const [hour, minute, second] = [twoDigits(instant, 11), twoDigits(instant, 14), twoDigits(instant, 17)];
  return day * DAY + hour * HOUR + minute * MINUTE + second * 1000 + Number(instant.slice(20, 23));
}

/** The instant `millis` milliseconds after 1970-01-01T00:00Z. */
export function instantOfMillis(millis: number): Instant {
  if (!Number.isInteger(millis)) throw new RangeError(`not a whole number of milliseconds: ${millis}`);
  const day = Math.floor(millis / DAY);
  const rest = millis - day * DAY;
  const hour = TWO_DIGITS[Math.floor(rest / HOUR)]!;
  const minute = TWO_DIGITS[Math.floor(rest / MINUTE) % 60]!;
  const second = TWO_DIGITS[Math.floor(rest / 1000) % 60]!;
  return `${dateOfDayNumber(day)}T${hour}:${minute}:${second}.${String(rest % 1000).padStart(3, '0')}Z`;
}

/** Day number of the Shanghai day in which the instant `millis` milliseconds after 1970-01-01T00:00Z falls. */
export const localDayNumberOfMillis = (millis: number): number => Math.floor((millis + SHANGHAI) / DAY);

/** Milliseconds after 1970-01-01T00:00Z at which the Shanghai day with that number begins. */
export const millisOfDayStart = (day: number): number => day * DAY - SHANGHAI;

/** Day number of the Shanghai day in which `instant` falls. */
export const localDayNumberOf = (instant: Instant): number => localDayNumberOfMillis(millisOf(instant));

/** Milliseconds from local midnight to `instant`. */
export function millisOfLocalDay(instant: Instant): number {
  const millis = millisOf(instant);
  return millis - millisOfDayStart(localDayNumberOfMillis(millis));
}

/** The instant `millis` milliseconds into the Shanghai day with that day number. */
export const instantInLocalDay = (day: number, millis: number): Instant => instantOfMillis(millisOfDayStart(day) + millis);

/** The Shanghai day in which `instant` falls. */
export const localDateOf = (instant: Instant): LocalDate => dateOfDayNumber(localDayNumberOf(instant));

/** Milliseconds from local midnight of a time `HH:MM`, or `24:00`. */
export function millisOfTime(time: string): number {
  if (!TIME_OF_DAY.test(time)) throw new RangeError(`not a time of day HH:MM: ${time}`);
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;
}

/** The UTC instant of a Shanghai day and time `HH:MM`; `24:00` is the midnight that ends the day. */
export const instantOf = (date: LocalDate, time: string): Instant => instantInLocalDay(dayNumber(date), millisOfTime(time));

/** The day `n` calendar days later; earlier when `n` is negative. */
export const addDays = (date: LocalDate, n: number): LocalDate => dateOfDayNumber(dayNumber(date) + n);

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumber(b) - dayNumber(a);

/** 1 Monday … 7 Sunday, of a day number (1970-01-01 was a Thursday). */
export const weekdayOfDayNumber = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => weekdayOfDayNumber(dayNumber(date));

/** 民法典 202: the same day `months` later, or the last day of that month where it has no such day. */
export function nextMonthSameDay(date: LocalDate, months: number): LocalDate {
  if (!isLocalDate(date)) throw new RangeError(`not a day written YYYY-MM-DD: ${date}`);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (year < 0 || year > 9999) throw new RangeError(`outside the years 0000 to 9999: ${date} and ${months} months`);
  const day = Math.min(Number(date.slice(8, 10)), monthLength(year, month));
  return written(year, month, day);
}
