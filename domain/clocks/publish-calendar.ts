/** Turns a notice into the next version of the working calendar, if it makes sense beside the one in force (放假办法 2024). */
import type { CalendarNotice, CalendarProblem, NoticeDay } from './calendar-notice.ts';
import { readCalendarNotice } from './calendar-notice.ts';
import type { CalendarData, LocalDate } from './clock.ts';
import type { Words } from './clock-names.ts';
import { addDays, weekdayOf } from './local-date.ts';
import { dayLabel, isProvisional, isWorkingDay, workingDaysBetween } from './working-calendar.ts';

export type CalendarPublication =
  | { readonly ok: true; readonly calendar: CalendarData; readonly notice: CalendarNotice; readonly workingDays: number }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** Holidays every year has, by a word of their name, with the days the law of 2024 gives. */
const STATUTORY: readonly { readonly word: string; readonly days: number; readonly fixed?: readonly string[] }[] = [
  { word: '元旦', days: 1, fixed: ['01-01'] },
  { word: '春节', days: 4 },
  { word: '清明', days: 1 },
  { word: '劳动节', days: 2, fixed: ['05-01', '05-02'] },
  { word: '端午', days: 1 },
  { word: '中秋', days: 1 },
  { word: '国庆', days: 3, fixed: ['10-01', '10-02', '10-03'] },
];

const yearOf = (on: LocalDate): number => Number(on.slice(0, 4));

/** A notice may reach into the last days of the year before: 2011-12-31 was worked for the New Year of 2012. */
const mayRegulate = (year: number, on: LocalDate): boolean => yearOf(on) === year || (on >= `${year - 1}-12-25` && on < `${year}-01-01`);

function outsideYear(notice: CalendarNotice): readonly CalendarProblem[] {
  return notice.days
    .filter(({ on }) => !mayRegulate(notice.year, on))
    .map(({ on, line }) => ({
      line,
      field: 'date',
      problem: { zh: `${on} 不属于 ${notice.year} 年`, en: `${on} is not of the year ${notice.year}` },
      remedy: { zh: '删去，或改年份', en: 'remove it, or correct the year' },
    }));
}

/** A worked day must be a weekend or a day off till now; else the row says nothing and is likely a slip of the date. */
function emptyRows(base: CalendarData, notice: CalendarNotice): readonly CalendarProblem[] {
  return notice.days
    .filter(({ on, working }) => working && weekdayOf(on) <= 5 && base.holidays[on] === undefined)
    .map(({ on, line }) => ({
      line,
      field: 'kind',
      problem: { zh: `${on} 本来就是工作日`, en: `${on} is a working day anyway` },
      remedy: { zh: '核对日期：调休上班应在周六或周日', en: 'check the date: a day worked in lieu is a Saturday or Sunday' },
    }));
}

function missingHolidays(notice: CalendarNotice): readonly CalendarProblem[] {
  const off = notice.days.filter((day) => !day.working && yearOf(day.on) === notice.year);
  const missing = (zh: string, en: string): CalendarProblem => ({
    line: null,
    field: 'date',
    problem: { zh, en },
    remedy: { zh: '补上该节日的每一个放假日', en: 'add every day off of that holiday' },
  });
  return STATUTORY.flatMap(({ word, days, fixed }) => {
    const found = off.filter(({ label }) => label.includes(word)).length;
    const absent = (fixed ?? []).map((day) => `${notice.year}-${day}`).filter((on) => !off.some((day) => day.on === on));
    return [
      ...absent.map((on) => missing(`${on}（${word}）没有列为放假`, `${on} (${word}) is not listed as a day off`)),
      ...(absent.length === 0 && found < days
        ? [missing(`“${word}”放假不足${days}天：只有${found}天`, `${word} has ${found} days off, the law gives ${days}`)]
        : []),
    ];
  });
}

function nextVersion(base: CalendarData, year: number, newYear: boolean): string {
  const parts = /^cn-(\d{4})\.(\d+)$/.exec(base.version);
  if (newYear || !parts) return `cn-${year}.1`;
  return `cn-${parts[1]}.${Number(parts[2]) + 1}`;
}

function withDays(base: CalendarData, days: readonly NoticeDay[]): Pick<CalendarData, 'holidays' | 'workdays'> {
  const named = new Map(days.map((day) => [day.on, day]));
  const kept = (table: Readonly<Record<LocalDate, string>>): [LocalDate, string][] =>
    Object.entries(table).filter(([on]) => !named.has(on));
  const added = (working: boolean): [LocalDate, string][] =>
    days.filter((day) => day.working === working).map(({ on, label }) => [on, label]);
  const sorted = (rows: [LocalDate, string][]): Record<LocalDate, string> => Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    holidays: sorted([...kept(base.holidays), ...added(false)]),
    // A weekday given back to work needs no entry: it is a working day once it is no holiday.
    workdays: sorted([...kept(base.workdays), ...added(true).filter(([on]) => weekdayOf(on) > 5)]),
  };
}

/**
 * Publishes a checked notice on top of `base`. A notice of the year after `knownUntil` must be whole and moves `knownUntil` to
 * its end; one of a year already known changes only the days it names (2019 Labour Day, 2020 Spring Festival).
 * `workingDays` is the count of the notice's year, for the person who publishes to check.
 */
export function publishCalendar(base: CalendarData, notice: CalendarNotice): CalendarPublication {
  const known = yearOf(base.knownUntil);
  const newYear = notice.year > known;
  const problems: CalendarProblem[] = [...outsideYear(notice), ...emptyRows(base, notice), ...(newYear ? missingHolidays(notice) : [])];
  const wrongYear = (zh: string, en: string, remedy: Words): CalendarProblem => ({
    line: null,
    field: 'year',
    problem: { zh, en },
    remedy,
  });
  if (notice.year > known + 1) {
    problems.push(
      wrongYear(`日历只到 ${known} 年，不能跳过 ${known + 1} 年`, `the calendar ends with ${known}; ${known + 1} cannot be left out`, {
        zh: `先导入 ${known + 1} 年的通知`,
        en: `import the notice of ${known + 1} first`,
      }),
    );
  }
  if (notice.year < yearOf(base.knownFrom)) {
    problems.push(
      wrongYear(`日历从 ${base.knownFrom} 开始`, `the calendar begins with ${base.knownFrom}`, {
        zh: '改年份',
        en: 'correct the year',
      }),
    );
  }
  if (problems.length > 0) return { ok: false, problems };
  const calendar: CalendarData = {
    version: nextVersion(base, notice.year, newYear),
    knownFrom: base.knownFrom,
    knownUntil: newYear ? `${notice.year}-12-31` : base.knownUntil,
    ...withDays(base, notice.days),
  };
  return { ok: true, calendar, notice, workingDays: workingDaysBetween(calendar, `${notice.year - 1}-12-31`, `${notice.year}-12-31`) };
}

/** Reads and publishes in one go. */
export function importCalendar(
  base: CalendarData,
  text: string,
  given: { readonly year?: number; readonly noticeNo?: string } = {},
): CalendarPublication {
  const reading = readCalendarNotice(text, given);
  return reading.ok ? publishCalendar(base, reading.notice) : reading;
}

export interface DayStatus {
  readonly working: boolean;
  readonly label: string | null;
  readonly provisional: boolean;
}

export interface CalendarChange {
  readonly on: LocalDate;
  readonly before: DayStatus;
  readonly after: DayStatus;
}

/** The days that `a` and `b` treat or name differently, earliest first, over all days either of them speaks of. */
export function calendarDifference(a: CalendarData, b: CalendarData): readonly CalendarChange[] {
  const status = (data: CalendarData, on: LocalDate): DayStatus => ({
    working: isWorkingDay(data, on),
    label: dayLabel(data, on),
    provisional: isProvisional(data, on),
  });
  const from = a.knownFrom < b.knownFrom ? a.knownFrom : b.knownFrom;
  const until = a.knownUntil > b.knownUntil ? a.knownUntil : b.knownUntil;
  const changes: CalendarChange[] = [];
  for (let on = from; on <= until; on = addDays(on, 1)) {
    const before = status(a, on);
    const after = status(b, on);
    if (before.working !== after.working || before.label !== after.label) changes.push({ on, before, after });
  }
  return changes;
}
