/** Periods: steps, their pieces in stored grains, and the period to compare with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWith, pieces, stepsOf, stepStart, type PeriodStep } from '../../../domain/assessment/periods.ts';
import { distributionOf } from '../../../domain/assessment/distribution.ts';
import { grainStart } from '../../../domain/assessment/rollup.ts';
import { addDays, weekdayOf } from '../../../domain/clocks/local-date.ts';

const period = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 1_500 }))
  .map(([start, length]) => ({ from: addDays('2023-01-01', start), to: addDays('2023-01-01', start + length) }));
const step = fc.constantFrom<PeriodStep | null>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', null);

test('the pieces of a period are its days, each once, and whole months and years only', () => {
  fc.assert(
    fc.property(period, step, (whole, by) => {
      let at = whole.from;
      for (const { from, grain, to } of pieces(whole, by)) {
        expect(from).toBe(at);
        expect(from < to).toBe(true);
        expect(grainStart(grain, from)).toBe(from);
        expect(grainStart(grain, to)).toBe(to);
        if (by === 'DAY' || by === 'WEEK') expect(grain).toBe('D');
        at = to;
      }
      expect(at).toBe(whole.to);
    }),
  );
});

test('few pieces tell a long period: a year is one, half a decade with ragged ends no more than five', () => {
  expect(pieces({ from: '2026-01-01', to: '2027-01-01' }, null)).toEqual([{ grain: 'Y', from: '2026-01-01', to: '2027-01-01' }]);
  expect(pieces({ from: '2021-03-15', to: '2026-08-20' }, null).map(({ grain }) => grain)).toEqual(['D', 'M', 'Y', 'M', 'D']);
  expect(pieces({ from: '2026-03-01', to: '2026-06-01' }, 'MONTH')).toEqual([{ grain: 'M', from: '2026-03-01', to: '2026-06-01' }]);
});

test('the steps of a period follow on each other, begin where steps begin, and are cut at its ends only', () => {
  fc.assert(
    fc.property(period, fc.constantFrom<PeriodStep>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'), (whole, by) => {
      const steps = stepsOf(by, whole);
      expect(steps[0]!.from).toBe(whole.from);
      expect(steps.at(-1)!.to).toBe(whole.to);
      for (const [index, { from }] of steps.entries()) {
        if (index === 0) continue;
        expect(from).toBe(steps[index - 1]!.to);
        expect(stepStart(by, from)).toBe(from);
      }
    }),
  );
});

describe('steps', () => {
  test('a week begins on Monday, a quarter in January, April, July and October', () => {
    expect(stepStart('WEEK', '2026-03-01')).toBe('2026-02-23');
    expect(weekdayOf(stepStart('WEEK', '2026-11-24'))).toBe(1);
    expect(stepStart('QUARTER', '2026-12-31')).toBe('2026-10-01');
    expect(stepStart('QUARTER', '2026-03-31')).toBe('2026-01-01');
  });
});

describe('compared with', () => {
  test('the month before, the quarter before, the days before', () => {
    expect(comparedWith({ from: '2026-03-01', to: '2026-04-01' }, 'PREVIOUS_PERIOD')).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(comparedWith({ from: '2026-01-01', to: '2026-04-01' }, 'PREVIOUS_PERIOD')).toEqual({ from: '2025-10-01', to: '2026-01-01' });
    expect(comparedWith({ from: '2026-03-05', to: '2026-03-12' }, 'PREVIOUS_PERIOD')).toEqual({ from: '2026-02-26', to: '2026-03-05' });
  });
  test('the same days of the year before, the end of February included', () => {
    expect(comparedWith({ from: '2024-02-01', to: '2024-03-01' }, 'PREVIOUS_YEAR')).toEqual({ from: '2023-02-01', to: '2023-03-01' });
    expect(comparedWith({ from: '2024-02-29', to: '2024-03-01' }, 'PREVIOUS_YEAR')).toEqual({ from: '2023-02-28', to: '2023-03-01' });
  });
});

test('median and nine in ten are those of the sorted list of cases', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 200 }), (days) => {
      const sorted = [...days].sort((a, b) => a - b);
      const bars = [...new Set(sorted)].map((day) => ({ days: day, cases: days.filter((other) => other === day).length }));
      const rank = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1]!;
      expect(distributionOf(bars)).toMatchObject({ n: days.length, median: rank(0.5), p90: rank(0.9) });
    }),
  );
  expect(distributionOf([])).toEqual({ n: 0, mean: null, median: null, p90: null });
});
