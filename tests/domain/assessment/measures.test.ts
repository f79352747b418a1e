/** Measures: the registry is whole, values and ranks are those an inspector would work out by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTER_IDS } from '../../../domain/assessment/counters.ts';
import { countersOf, defineMeasure, measured, ranks } from '../../../domain/assessment/define-measure.ts';
import { MEASURES } from '../../../domain/assessment/measures/index.generated.ts';
import { policy } from '../../../domain/law/basis.ts';
import { MEASURES_FILE, measuresSource } from '../../../scripts/generate-measures.ts';

test('the registry lists every file of the folder (if this fails: npm run generate)', () => {
  expect(readFileSync(MEASURES_FILE, 'utf8')).toBe(measuresSource());
});

test('every formula of the catalogue is there, under one id, in both languages, with its basis', () => {
  const ids = MEASURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [
    'onTimeRate',
    'legalOnTimeRate',
    'earlyRate',
    'actualSpeedup',
    'instantShare',
    'noVisitRate',
    'fullOnlineRate',
    'acceptanceRate',
    'returnRate',
    'oncePassRate',
    'badRate',
    'rectifiedRate',
    'callbackRate',
    'ratingRate',
    'licenceCollectRate',
    'sharingAnswerRate',
    'hotlineOnTimeRate',
    'hotlineSatisfaction',
    'hotlineReturnRate',
    'hotlineReworkRate',
    'overdueOpen',
  ])
    expect(ids).toContain(id);
  for (const { basis, exclusions, formula, name } of MEASURES) {
    for (const words of [name, formula, ...(exclusions === undefined ? [] : [exclusions])]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/[a-z]/i);
    }
    expect(basis.text).not.toBe('');
  }
  expect([...new Set(MEASURES.flatMap(countersOf))].filter((id) => !COUNTER_IDS.includes(id))).toEqual([]);
});

const rate = defineMeasure({
  id: 'r',
  name: { zh: '率', en: 'rate' },
  formula: { zh: '率', en: 'rate' },
  unit: 'RATIO',
  basis: policy('示例'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedInPromise',
  denominator: 'decidedPromised',
});
const values = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([decidedInPromise, decidedPromised]) => measured(rate, { decidedInPromise, decidedPromised }));

describe('values', () => {
  test('an empty denominator has no value, and nothing is divided by zero', () => {
    expect(measured(rate, {})).toEqual({ value: null, numerator: 0, denominator: 0, n: 0 });
    expect(measured(rate, { decidedInPromise: 9, decidedPromised: 12 })).toEqual({ value: 0.75, numerator: 9, denominator: 12, n: 12 });
  });
  test('time saved is one less the share used; the n beside it are cases, not days', () => {
    const speedup = MEASURES.find(({ id }) => id === 'actualSpeedup')!;
    expect(measured(speedup, { statutoryDaysUsed: 60, statutoryDaysAllowed: 400, decidedInWorkingDays: 20 })).toEqual({
      value: 0.85,
      numerator: 60,
      denominator: 400,
      n: 20,
    });
    expect(measured(speedup, {}).value).toBeNull();
  });
  test('what is open at the end is what came less what left', () => {
    const open = MEASURES.find(({ id }) => id === 'open')!;
    expect(measured(open, { received: 100, closedReceived: 64 })).toEqual({ value: 36, numerator: 36, denominator: null, n: 36 });
  });
});

describe('ranks', () => {
  test('ties share a rank and the next goes on after them: 1, 2, 2, 4', () => {
    expect(ranks(rate, values([19, 20], [18, 20], [9, 10], [8, 10]))).toEqual([1, 2, 2, 4]);
  });
  test('fewer than ten cases are shown and not ranked, and take no place from others', () => {
    expect(ranks(rate, values([9, 9], [18, 20], [0, 0], [10, 10]))).toEqual([null, 2, null, 1]);
  });
  test('where less is better the smallest is first', () => {
    expect(ranks({ ...rate, better: 'LOWER' }, values([1, 20], [2, 20], [1, 20]))).toEqual([1, 3, 1]);
  });
  test('what has no better side has no rank', () => {
    const { better: _none, ...plain } = rate;
    expect(ranks(plain, values([1, 20], [2, 20]))).toEqual([null, null]);
  });
});
