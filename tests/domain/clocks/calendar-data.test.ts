import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workingDaysBetween } from '../../../domain/clocks/working-calendar.ts';
import { calendarModule } from '../../../scripts/generate-calendar.ts';
import { CALENDAR } from './builders.ts';

// 2019, 2020, 2024, 2025 and 2026 were checked against the notices; the rest hold the data still.
const WORKING_DAYS: Readonly<Record<number, number>> = {
  2004: 252,
  2005: 250,
  2006: 251,
  2007: 249,
  2008: 251,
  2009: 250,
  2010: 250,
  2011: 250,
  2012: 249,
  2013: 250,
  2014: 250,
  2015: 249,
  2016: 250,
  2017: 249,
  2018: 250,
  2019: 250,
  2020: 249,
  2021: 250,
  2022: 249,
  2023: 249,
  2024: 251,
  2025: 248,
  2026: 248,
};

test('each year has the working days it had when the data was checked', () => {
  const years = Array.from({ length: 23 }, (_, i) => 2004 + i);
  expect(Object.fromEntries(years.map((year) => [year, workingDaysBetween(CALENDAR, `${year - 1}-12-31`, `${year}-12-31`)]))).toEqual(
    WORKING_DAYS,
  );
});

test('the generated calendar is fresh; else run: node scripts/generate-calendar.ts', () => {
  const file = readFileSync(new URL('../../../schema/calendar/calendar-data.ts', import.meta.url), 'utf8');
  expect(file === calendarModule()).toBe(true);
});

test('every exception lies in the years known, and no day is both off and worked', () => {
  const exceptions = [...Object.keys(CALENDAR.holidays), ...Object.keys(CALENDAR.workdays)];
  expect(exceptions.filter((on) => on < CALENDAR.knownFrom || on > CALENDAR.knownUntil)).toEqual([]);
  expect(new Set(exceptions).size).toBe(exceptions.length);
});
