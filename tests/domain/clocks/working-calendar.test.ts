import { describe, expect, test } from 'vitest';
import { calendarWindow } from '../../../domain/clocks/calendar-window.ts';
import {
  addWorkingDays,
  dayLabel,
  isProvisional,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from '../../../domain/clocks/working-calendar.ts';
import { CALENDAR } from './builders.ts';
import { nextDay, worked } from './oracle.ts';
import { WORKING_DAY_COUNTS } from './vectors.ts';

describe('counting working days', () => {
  test.each(WORKING_DAY_COUNTS)('from %s, %i working days end on %s', (from, n, last) => {
    expect(addWorkingDays(CALENDAR, from, n)).toBe(last);
    expect(workingDaysBetween(CALENDAR, from, last)).toBe(n);
  });

  test('seven working days before a hearing on 2026-10-12 is 2026-09-24: the days off do not count backwards either', () => {
    expect(addWorkingDays(CALENDAR, '2026-10-12', -7)).toBe('2026-09-24');
  });

  test('no working days move nothing, and none lie between a day and an earlier one', () => {
    expect(addWorkingDays(CALENDAR, '2026-10-01', 0)).toBe('2026-10-01');
    expect(workingDaysBetween(CALENDAR, '2026-10-12', '2026-10-09')).toBe(0);
    expect(() => addWorkingDays(CALENDAR, '2026-10-01', 0.5)).toThrow(RangeError);
  });
});

describe('what a day is', () => {
  test('Saturday 2026-02-14 is worked for 春节, and 2026-02-16 is off', () => {
    expect(isWorkingDay(CALENDAR, '2026-02-14')).toBe(true);
    expect(dayLabel(CALENDAR, '2026-02-14')).toBe('春节');
    expect(isWorkingDay(CALENDAR, '2026-02-16')).toBe(false);
    expect(dayLabel(CALENDAR, '2026-02-16')).toBe('春节');
    expect(dayLabel(CALENDAR, '2026-03-03')).toBeNull();
  });

  test('changes made in mid-year are in: 2019 Labour Day, 2020 Spring Festival, 2015-09-03', () => {
    expect(isWorkingDay(CALENDAR, '2019-05-02')).toBe(false);
    expect(isWorkingDay(CALENDAR, '2019-04-28')).toBe(true);
    expect(isWorkingDay(CALENDAR, '2020-01-31')).toBe(false);
    expect(isWorkingDay(CALENDAR, '2015-09-03')).toBe(false);
  });

  test('half holidays (8 March 2024, 4 May 2023) are working days', () => {
    expect(isWorkingDay(CALENDAR, '2024-03-08')).toBe(true);
    expect(isWorkingDay(CALENDAR, '2023-05-04')).toBe(true);
  });

  test('past the notices known every day is provisional; holidays of a fixed date are off all the same', () => {
    expect(isProvisional(CALENDAR, '2026-12-31')).toBe(false);
    expect(isProvisional(CALENDAR, '2027-01-01')).toBe(true);
    expect(isProvisional(CALENDAR, '2003-12-31')).toBe(true);
    const off = ['2027-01-01', '2028-05-01', '2028-05-02', '2027-10-01', '2029-10-02', '2028-10-03'];
    expect(off.filter((on) => isWorkingDay(CALENDAR, on))).toEqual([]);
    expect(dayLabel(CALENDAR, '2027-01-01')).toBe('元旦');
    // 2027-02-08 will surely be off for 春节, but nobody has said so yet.
    expect(isWorkingDay(CALENDAR, '2027-02-08')).toBe(true);
  });

  test('a limit that ends on National Day 2026 moves to 2026-10-08', () => {
    expect(rollForward(CALENDAR, '2026-10-01')).toBe('2026-10-08');
    expect(rollForward(CALENDAR, '2026-10-08')).toBe('2026-10-08');
  });

  test('every day from 2003 to 2029 agrees with a second reading of the same tables', () => {
    const different: string[] = [];
    for (let on = '2003-01-01'; on < '2030-01-01'; on = nextDay(on))
      if (isWorkingDay(CALENDAR, on) !== worked(CALENDAR, on)) different.push(on);
    expect(different).toEqual([]);
  });
});

describe('a calendar cut down for a workflow', () => {
  const window = calendarWindow(CALENDAR, 2025, 2028);

  test('answers the same inside its years and holds nothing of others', () => {
    for (let on = '2025-01-01'; on <= '2028-12-31'; on = nextDay(on)) expect(isWorkingDay(window, on), on).toBe(isWorkingDay(CALENDAR, on));
    const years = new Set([...Object.keys(window.holidays), ...Object.keys(window.workdays)].map((on) => on.slice(0, 4)));
    expect([...years].sort()).toEqual(['2025', '2026']);
  });

  test('does not pretend to know what the whole does not, nor what was cut away', () => {
    expect(window).toMatchObject({ version: CALENDAR.version, knownFrom: '2025-01-01', knownUntil: '2026-12-31' });
    expect(isProvisional(window, '2024-12-31')).toBe(true);
    expect(calendarWindow(CALENDAR, 2018, 2019).knownUntil).toBe('2019-12-31');
  });
});
