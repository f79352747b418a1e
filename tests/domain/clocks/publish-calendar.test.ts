import { describe, expect, test } from 'vitest';
import { readCalendarNotice } from '../../../domain/clocks/calendar-notice.ts';
import type { CalendarProblem } from '../../../domain/clocks/calendar-notice.ts';
import type { CalendarData } from '../../../domain/clocks/clock.ts';
import { addDays } from '../../../domain/clocks/local-date.ts';
import { calendarDifference, importCalendar } from '../../../domain/clocks/publish-calendar.ts';
import { isWorkingDay } from '../../../domain/clocks/working-calendar.ts';
import { CALENDAR, dueOn, workingDays } from './builders.ts';

const span = (first: string, last: string, label: string): string[] => {
  const rows: string[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) rows.push(`${on},off,${label}`);
  return rows;
};

// Made up for the test: nobody has announced 2027 yet.
const ROWS_2027 = [
  'date,kind,label',
  ...span('2027-01-01', '2027-01-03', '元旦'),
  ...span('2027-02-05', '2027-02-11', '春节'),
  '2027-01-30,working,春节',
  '2027-02-20,working,春节',
  ...span('2027-04-03', '2027-04-05', '清明'),
  ...span('2027-05-01', '2027-05-05', '劳动节'),
  '2027-04-25,working,劳动节',
  '2027-05-08,working,劳动节',
  ...span('2027-06-09', '2027-06-09', '端午'),
  ...span('2027-09-15', '2027-09-15', '中秋'),
  ...span('2027-10-01', '2027-10-07', '国庆节'),
  '2027-09-26,working,国庆节',
  '2027-10-09,working,国庆节',
];
const CSV_2027 = ROWS_2027.join('\n');
const GIVEN = { year: 2027, noticeNo: '国办发明电〔2026〕0号（测试）' };

const imported = (text: string, given: Parameters<typeof importCalendar>[2] = GIVEN, base = CALENDAR): CalendarData => {
  const publication = importCalendar(base, text, given);
  if (!publication.ok) throw new Error(JSON.stringify(publication.problems));
  return publication.calendar;
};
const problems = (text: string, given: Parameters<typeof importCalendar>[2] = GIVEN): readonly CalendarProblem[] => {
  const publication = importCalendar(CALENDAR, text, given);
  return publication.ok ? [] : publication.problems;
};
const placed = (found: readonly CalendarProblem[]): string[] => found.map(({ line, field }) => `${line ?? '-'}:${field}`);

describe('publishing the notice of the next year', () => {
  test('makes a new version that is known until the end of that year', () => {
    const calendar = imported(CSV_2027);
    expect(calendar).toMatchObject({ version: 'cn-2027.1', knownFrom: '2004-01-01', knownUntil: '2027-12-31' });
    expect(calendar.holidays['2027-02-05']).toBe('春节');
    expect(isWorkingDay(calendar, '2027-01-30')).toBe(true);
    expect(isWorkingDay(calendar, '2026-10-08')).toBe(true);
  });

  test('counts the working days of the year for the person who publishes', () => {
    // 261 days Monday to Friday, less 17 of them off, plus 6 weekend days worked.
    expect(importCalendar(CALENDAR, CSV_2027, GIVEN)).toMatchObject({ ok: true, workingDays: 250 });
  });

  test('moves the due date of a case that runs over the New Year', () => {
    const clock = workingDays(41, '2026-12-10');
    expect(dueOn(clock)).toBe('2027-02-08');
    expect(dueOn(clock, [], imported(CSV_2027))).toBe('2027-02-12');
  });

  test('JSON says the same as CSV, byte order mark, Chinese columns and quotes included', () => {
    const rows = ROWS_2027.slice(1).map((row) => row.split(','));
    const json = JSON.stringify({ ...GIVEN, days: rows.map(([date, kind, label]) => ({ date, kind, label })) }, null, 1);
    const chinese =
      '\uFEFF类型,名称,日期\r\n' +
      rows.map(([date, kind, label]) => `${kind === 'off' ? '放假' : '上班'},"${label}",${date}`).join('\r\n') +
      '\r\n';
    expect(imported(json, {})).toEqual(imported(CSV_2027));
    expect(imported(chinese)).toEqual(imported(CSV_2027));
  });

  test('a notice may reach back into the last days of December', () => {
    const calendar = imported(`${CSV_2027}\n2026-12-27,working,元旦`);
    expect(isWorkingDay(calendar, '2026-12-27')).toBe(true);
    expect(placed(problems(`${CSV_2027}\n2026-11-01,working,元旦`))).toEqual([`${ROWS_2027.length + 1}:date`]);
  });

  test('the difference lists every day that counts otherwise or is called otherwise', () => {
    const changes = calendarDifference(CALENDAR, imported(CSV_2027));
    expect(changes).toHaveLength(ROWS_2027.length - 1 - 6); // six days were off by the law's fixed dates already, under the same name
    expect(changes.find(({ on }) => on === '2027-02-08')).toEqual({
      on: '2027-02-08',
      before: { working: true, label: null, provisional: true },
      after: { working: false, label: '春节', provisional: false },
    });
    expect(calendarDifference(CALENDAR, CALENDAR)).toEqual([]);
  });
});

describe('a change in mid-year', () => {
  const change = (rows: string): CalendarData => imported(`date,kind,label\n${rows}`, { year: 2026, noticeNo: '测试' });

  test('touches only the days it names and counts the version up', () => {
    const calendar = change('2026-12-01,off,临时放假');
    expect(calendar).toMatchObject({ version: 'cn-2026.2', knownUntil: '2026-12-31' });
    expect(calendarDifference(CALENDAR, calendar).map(({ on }) => on)).toEqual(['2026-12-01']);
  });

  test('gives a day off back to work, and a worked weekend back to rest', () => {
    const calendar = change('2026-10-07,working,国庆节\n2026-10-10,off,国庆节');
    expect(isWorkingDay(calendar, '2026-10-07')).toBe(true);
    expect(isWorkingDay(calendar, '2026-10-10')).toBe(false);
    expect(calendar.workdays).not.toHaveProperty('2026-10-07');
  });
});

describe('a notice that cannot be right', () => {
  test('all its faults are told at once, each with line, field and remedy in both languages', () => {
    const found = problems(
      [
        'date,kind,label',
        '2027-02-30,off,春节',
        '2027-03-01,perhaps,春节',
        '2027-03-02,off,',
        '2027-03-03,off,春节',
        '2027-03-03,off,春节',
      ].join('\n'),
    );
    expect(placed(found)).toEqual(['2:date', '3:kind', '4:label', '6:date']);
    for (const { problem, remedy } of found) for (const { zh, en } of [problem, remedy]) expect(zh.length * en.length).toBeGreaterThan(0);
  });

  test('a working row on an ordinary Wednesday is a slip of the date', () => {
    expect(placed(problems(`${CSV_2027}\n2027-03-03,working,春节`))).toEqual([`${ROWS_2027.length + 1}:kind`]);
  });

  test('a year without National Day, or with half a Spring Festival, is not whole', () => {
    const without = problems(ROWS_2027.filter((row) => !row.includes('国庆')).join('\n'));
    expect(without.map(({ problem }) => problem.zh)).toEqual([
      '2027-10-01（国庆）没有列为放假',
      '2027-10-02（国庆）没有列为放假',
      '2027-10-03（国庆）没有列为放假',
    ]);
    const half = problems(ROWS_2027.filter((row) => !/2027-02-(08|09|10|11),off/.test(row)).join('\n'));
    expect(half.map(({ problem }) => problem.zh)).toEqual(['“春节”放假不足4天：只有3天']);
  });

  test('a year may not be left out', () => {
    expect(placed(problems(CSV_2027.replaceAll('2027-', '2028-'), { ...GIVEN, year: 2028 }))).toContain('-:year');
    expect(placed(problems('date,kind,label\n2003-05-01,off,劳动节', { ...GIVEN, year: 2003 }))).toContain('-:year');
  });

  test('year and number must be there, and agree', () => {
    expect(placed(problems(CSV_2027, {}))).toEqual(['-:year', '-:noticeNo']);
    const json = '{"year":2026,"noticeNo":"甲","days":[{"date":"2026-12-01","kind":"off","label":"临时"}]}';
    expect(placed(problems(json, { year: 2027, noticeNo: '乙' }))).toEqual(['-:year', '-:noticeNo']);
  });

  test('JSON names the line of a bad row, and of a broken text', () => {
    const json =
      '{\n "year": 2026, "noticeNo": "甲 [{",\n "days": [\n  {"date": "2026-12-01", "kind": "off", "label": "临时"},\n  {"date": 5, "kind": "off", "label": "临时"}\n ]\n}';
    expect(placed(problems(json, {}))).toEqual(['5:date']);
    expect(placed(problems('{"year": 2026,\n"days": [}', {}))[0]).toMatch(/^(2|-):text$/);
    expect(placed(problems('{"year": 2026, "noticeNo": "甲"}', {}))).toEqual(['-:text']);
    expect(placed(problems('[1, null, "x"]'))).toContain('1:date');
  });

  test.each([
    ['nothing', ''],
    ['no header', '2027-01-01,off,元旦'],
    ['a header alone', 'date,kind,label'],
    ['a million characters', 'x'.repeat(1_000_000)],
    ['a NUL in the name', 'date,kind,label\n2027-01-01,off,\u0000'],
    ['more rows than days', `date,kind,label\n${'2027-01-01,off,元旦\n'.repeat(500)}`],
    ['a name of the language', '{"__proto__":{},"days":[{"date":"__proto__","kind":"constructor","label":"x"}]}'],
  ])('%s is refused, not half read', (_, text) => {
    const reading = readCalendarNotice(text, GIVEN);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(JSON.stringify(reading.problems).length).toBeLessThan(5000);
  });
});
