import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  instantOf,
  instantOfMillis,
  isInstant,
  isLocalDate,
  localDateOf,
  millisOf,
  nextMonthSameDay,
  weekdayOf,
} from '../../../domain/clocks/local-date.ts';

const anyDay = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 10);

describe('days and instants of Shanghai', () => {
  test('the day changes at 16:00 UTC', () => {
    expect(localDateOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01');
    expect(localDateOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02');
  });

  test('09:00 is 01:00 UTC, and 24:00 is the midnight that ends the day', () => {
    expect(instantOf('2026-03-02', '09:00')).toBe('2026-03-02T01:00:00.000Z');
    expect(instantOf('2026-03-02', '24:00')).toBe('2026-03-02T16:00:00.000Z');
    expect(instantOf('2026-03-02', '24:00')).toBe(instantOf('2026-03-03', '00:00'));
  });

  test('2026-03-02 is a Monday and 2026-03-08 a Sunday', () => {
    expect(weekdayOf('2026-03-02')).toBe(1);
    expect(weekdayOf('2026-03-08')).toBe(7);
  });

  test('29 February is a day in 2024 and 2000, not in 2026 or 1900', () => {
    expect(['2024-02-29', '2000-02-29', '2026-02-29', '1900-02-29'].map(isLocalDate)).toEqual([true, true, false, false]);
  });

  test('texts that only look like days or instants are refused', () => {
    for (const text of [
      '2026-3-2',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      ' 2026-03-02',
      '2026-03-02\n',
      '2026-03-02T00:00',
      '',
      '\u0000',
    ]) {
      expect(isLocalDate(text), text).toBe(false);
      expect(() => addDays(text, 1), text).toThrow(RangeError);
    }
    for (const text of ['2026-03-02T01:00:00Z', '2026-03-02T24:00:00.000Z', '2026-02-30T01:00:00.000Z', '2026-03-02T01:00:00.000+08:00']) {
      expect(isInstant(text), text).toBe(false);
      expect(() => localDateOf(text), text).toThrow(RangeError);
    }
    for (const time of ['24:01', '9:00', '09:60', '25:00', '']) expect(() => instantOf('2026-03-02', time), time).toThrow(RangeError);
  });

  test('a plan that ends a month after an event ends on the same day next month, or on the last one there is (民法典 202)', () => {
    expect(nextMonthSameDay('2019-06-30', 1)).toBe('2019-07-30');
    expect(nextMonthSameDay('2026-01-31', 1)).toBe('2026-02-28');
    expect(nextMonthSameDay('2024-01-31', 1)).toBe('2024-02-29');
    expect(nextMonthSameDay('2026-11-30', 3)).toBe('2027-02-28');
    expect(nextMonthSameDay('2026-03-31', -1)).toBe('2026-02-28');
  });

  test('day arithmetic agrees with the Date of the language, in UTC', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        const moved = new Date(date.getTime() + n * 86_400_000);
        expect(addDays(iso(date), n)).toBe(iso(moved));
        expect(daysBetween(iso(date), iso(moved))).toBe(n);
        expect(weekdayOf(iso(date))).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test('instants go to milliseconds and back as the language has them', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(millisOf(date.toISOString())).toBe(date.getTime());
        expect(instantOfMillis(date.getTime())).toBe(date.toISOString());
        expect(localDateOf(date.toISOString())).toBe(new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
      }),
    );
  });
});
