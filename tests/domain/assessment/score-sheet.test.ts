/** Scores by the sheets: points with their reasons, no marks for want of data, ties, caps, volume, months. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { admitManualPoints, admitObjectionDecision, admitPublication } from '../../../domain/assessment/admit-assessment.ts';
import { evaluateScores, meanOfMonths, toHundredths, type ScoreInput } from '../../../domain/assessment/evaluate-score.ts';
import { MEASURES } from '../../../domain/assessment/measures/index.generated.ts';
import { linesOf, sheetFaults, sheetHash } from '../../../domain/assessment/score-sheet.ts';
import { defaultSheet } from '../../../domain/assessment/sheets/default-sheet.ts';
import { historicSheet } from '../../../domain/assessment/sheets/historic-sheet.ts';
import { personSheet } from '../../../domain/assessment/sheets/person-sheet.ts';
import { SCORE_SHEETS } from '../../../domain/assessment/sheets/shipped-sheets.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const rate = (numerator: number, denominator: number) => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  n: denominator,
});
const input = (more: Partial<ScoreInput> = {}): ScoreInput => ({ subject: 'u-1', measures: {}, cards: [], manual: [], cases: 50, ...more });
const card = (level: 'WARN' | 'YELLOW' | 'RED', ruleId = 'R-T02', cardNo = `c-${level}`) => ({
  cardNo,
  ruleId,
  level,
  caseNo: null as string | null,
  issuedAt: '2026-03-02T02:00:00.000Z',
});
/** A card on a case, on a day of March. */
const onCase = (caseNo: string | null, day: number, level: 'WARN' | 'YELLOW' = 'WARN') => ({
  ...card(level, 'R-T04', `${caseNo ?? 'none'}-${day}`),
  caseNo,
  issuedAt: `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`,
});
const time = { onTimeRate: rate(45, 50), earlyRate: rate(20, 50), actualSpeedup: rate(30, 50) };
const most = { ...time, oncePassRate: rate(50, 50), deemedAcceptedRate: rate(0, 50), lateStepRate: rate(0, 50) };

describe('the shipped sheets', () => {
  for (const sheet of SCORE_SHEETS) {
    test(`${sheet.id} adds up to 100 and names only measures that exist`, () => {
      expect(sheetFaults(sheet)).toEqual([]);
      const named = linesOf(sheet).flatMap(({ source }) => (source.from === 'MEASURE' ? source.measure : []));
      expect(named.filter((id) => !MEASURES.some((measure) => measure.id === id))).toEqual([]);
    });
  }

  test('the default sheet: time 30, procedure 20, service 20, online 15, data quality 10, hotline 5; cards cost at most 30', () => {
    expect(defaultSheet.parts.map(({ points }) => points)).toEqual([30, 20, 20, 15, 10, 5]);
    expect(defaultSheet.cards).toEqual({ red: 10, yellow: 5, warnings: 3, perWarnings: 3 });
    expect(defaultSheet.adjustments[0]).toMatchObject({ kind: 'CARDS', most: 30 });
  });

  test('the historic sheet has nine parts of 10, 14, 14, 8, 10, 10, 14, 10, 10', () => {
    expect(historicSheet.parts.map(({ points }) => points)).toEqual([10, 14, 14, 8, 10, 10, 14, 10, 10]);
  });

  test('a sheet whose parts add up to 95, or with a line twice, is faulty', () => {
    const [first, ...rest] = defaultSheet.parts;
    expect(sheetFaults({ ...defaultSheet, parts: rest }).length).toBeGreaterThan(0);
    expect(sheetFaults({ ...defaultSheet, parts: [first!, first!, ...rest] })).toContain('onTimeRate is there twice');
  });

  test('the hash follows the content', () => {
    expect(sheetHash(defaultSheet, sha256)).toMatch(/^[0-9a-f]{64}$/);
    expect(sheetHash({ ...defaultSheet, minimumN: 11 }, sha256)).not.toBe(sheetHash(defaultSheet, sha256));
  });
});

describe('points of a line', () => {
  test('are linear between nothing and all: 90 % in time is half of 20 between 80 % and 100 %', () => {
    const [score] = evaluateScores(defaultSheet, [input({ measures: time })]);
    const lines = Object.fromEntries(score!.lines.map((line) => [line.id, line.points]));
    expect(lines).toMatchObject({ onTimeRate: 10, earlyRate: 2.5, actualSpeedup: 3.75 });
    expect(score!.lines[0]!.how.zh).toBe('20 × (0.9 − 0.8) ÷ (1 − 0.8) = 10，限于 0 到满分； n = 50');
  });

  test('stay within nothing and all', () => {
    const [low] = evaluateScores(defaultSheet, [input({ measures: { onTimeRate: rate(0, 50), badRate: rate(0, 50) } })]);
    expect(low!.lines.find(({ id }) => id === 'onTimeRate')!.points).toBe(0);
    expect(low!.lines.find(({ id }) => id === 'badRate')!.points).toBe(8);
  });

  test('an empty denominator earns nothing, costs nothing, and is shown as not measured', () => {
    const [score] = evaluateScores(defaultSheet, [input({ measures: { ...time, earlyRate: rate(0, 0) } })]);
    expect(score!.lines.find(({ id }) => id === 'earlyRate')).toMatchObject({ points: null, status: 'NOT_MEASURED', n: 0 });
    expect(score!.measuredOf).toBe(25);
    expect(score!.total).toBe(55);
  });

  test('nine cases are too few for a line, ten are enough', () => {
    const of = (n: number) => evaluateScores(defaultSheet, [input({ measures: { onTimeRate: rate(n, n) } })])[0]!;
    expect(of(9).lines[0]).toMatchObject({ status: 'TOO_FEW', points: null, value: 1 });
    expect(of(9).total).toBeNull();
    expect(of(10).lines[0]).toMatchObject({ status: 'MEASURED', points: 20 });
  });

  test('without any data there is no total, no rank and no grade', () => {
    for (const sheet of SCORE_SHEETS)
      expect(evaluateScores(sheet, [input({ cases: 0 })])[0]).toMatchObject({ total: null, rank: null, grade: null, measuredOf: 0 });
  });

  test('too little of the sheet measured: a total, but neither rank nor grade', () => {
    expect(evaluateScores(defaultSheet, [input({ measures: time })])[0]).toMatchObject({
      measuredOf: 30,
      total: 54.17,
      rank: null,
      grade: null,
    });
    expect(evaluateScores(defaultSheet, [input({ measures: most })])[0]).toMatchObject({
      measuredOf: 45,
      rank: 1,
      grade: 'PASS',
      total: 69.44,
    });
  });
});

describe('cards', () => {
  const total = (...cards: ReturnType<typeof card>[]) =>
    evaluateScores(defaultSheet, [input({ measures: most, cards })])[0]!.adjustments[0]!.points;
  test('red 10, yellow 5, three warnings 3, two warnings nothing', () => {
    expect(total(card('RED'))).toBe(-10);
    expect(total(card('YELLOW'))).toBe(-5);
    expect(total(card('WARN'), card('WARN'))).toBe(0);
    expect(total(card('WARN'), card('WARN'), card('WARN'))).toBe(-3);
  });
  test('cost at most 30 together', () => {
    expect(total(card('RED'), card('RED'), card('RED'))).toBe(-30);
    expect(total(card('RED'), card('RED'), card('RED'), card('YELLOW'))).toBe(-30);
  });
  test('the historic sheet takes each card off the part its rule belongs to, not below 0', () => {
    const cards = [card('RED', 'R-T03'), card('YELLOW', 'R-T02'), card('YELLOW', 'R-T09'), card('YELLOW', 'R-F02')];
    const lines = Object.fromEntries(evaluateScores(historicSheet, [input({ cards })])[0]!.lines.map((line) => [line.id, line.points]));
    expect(lines).toMatchObject({ timeLimit: 0, supervision: 9, fees: 3, process: 14, openness: null });
  });
});

describe('consecutive warnings of the historic sheet', () => {
  const timeLimit = (...cards: ReturnType<typeof onCase>[]) =>
    evaluateScores(historicSheet, [input({ cards })])[0]!.lines.find(({ id }) => id === 'timeLimit')!.points;
  test('three on one case cost 3, whatever order they are read in; six cost 6, five cost 3', () => {
    expect(timeLimit(onCase('a', 5), onCase('a', 3), onCase('a', 4))).toBe(11);
    expect(timeLimit(...[1, 2, 3, 4, 5].map((day) => onCase('a', day)))).toBe(11);
    expect(timeLimit(...[1, 2, 3, 4, 5, 6].map((day) => onCase('a', day)))).toBe(8);
  });
  test('three on three cases, or about no case, are not in a row', () => {
    expect(timeLimit(onCase('a', 1), onCase('b', 2), onCase('c', 3))).toBe(14);
    expect(timeLimit(onCase(null, 1), onCase(null, 2), onCase(null, 3))).toBe(14);
  });
  test('another card between them breaks the row, and costs its own price', () => {
    expect(timeLimit(onCase('a', 1), onCase('a', 2), onCase('a', 3, 'YELLOW'), onCase('a', 4))).toBe(9);
    expect(timeLimit(onCase('a', 1), onCase('a', 2), onCase('b', 3, 'YELLOW'), onCase('a', 4))).toBe(6);
  });
  test('the default sheet takes any three of the period together', () => {
    const cards = [onCase('a', 1), onCase('b', 2), onCase('c', 3)];
    expect(evaluateScores(defaultSheet, [input({ measures: most, cards })])[0]!.adjustments[0]!.points).toBe(-3);
  });
});

describe('the historic model', () => {
  test('an inspected part counts, also when nothing was found; the others are left out', () => {
    const manual = [
      { id: 'm1', line: 'openness', points: 0 },
      { id: 'm2', line: 'integrity', points: -3 },
    ];
    const [score] = evaluateScores(historicSheet, [input({ manual })]);
    const of = (id: string) => score!.lines.find((line) => line.id === id)!;
    expect([of('openness').points, of('integrity').points, of('attitude').points]).toEqual([10, 7, null]);
    expect(score!.measuredOf).toBe(14 + 14 + 8 + 14 + 20);
  });

  test.each([
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [15, 3],
    [50, 10],
  ])('closing %i of 50 early adds %i', (early, points) => {
    const [score] = evaluateScores(historicSheet, [input({ measures: { earlyRate: rate(early, 50) } })]);
    expect(score!.adjustments.find(({ id }) => id === 'earlyClosing')!.points).toBe(points);
  });

  test('the volume factor compares with the mean of all', () => {
    const scores = evaluateScores(historicSheet, [
      input({ subject: 'a', cases: 10 }),
      input({ subject: 'b', cases: 190 }),
      input({ subject: 'c', cases: 100 }),
    ]);
    expect(scores.map(({ factor, total }) => [factor, total])).toEqual([
      [96, 96],
      [100, 100],
      [100, 100],
    ]);
  });

  test('half a year is the mean of the months that could be scored', () => {
    const month = (total: number | null) => [{ ...evaluateScores(historicSheet, [input()])[0]!, total }];
    expect(meanOfMonths(historicSheet, [month(90), month(80), month(null)])[0]).toMatchObject({ total: 85, grade: 'GOOD', rank: 1 });
    expect(meanOfMonths(historicSheet, [month(null)])[0]).toMatchObject({ total: null, grade: null, rank: null });
  });
});

test('ties share a rank and the next goes on after them: 1, 2, 2, 4', () => {
  const inputs = [50, 45, 45, 40].map((good, index) => input({ subject: `u-${index}`, measures: { ...most, onTimeRate: rate(good, 50) } }));
  expect(evaluateScores(defaultSheet, inputs).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});

test.each([
  [100, 'EXCELLENT'],
  [90, 'EXCELLENT'],
  [89.99, 'GOOD'],
  [80, 'GOOD'],
  [60, 'PASS'],
  [59.99, 'FAIL'],
  [0, 'FAIL'],
])('%d points are %s', (total, grade) => {
  const month = [{ ...evaluateScores(historicSheet, [input()])[0]!, total }];
  expect(meanOfMonths(historicSheet, [month])[0]!.grade).toBe(grade);
});

test('a person is scored by cards that name him and by inspections', () => {
  const [score] = evaluateScores(personSheet, [input({ cards: [card('YELLOW')], manual: [{ id: 'm', line: 'conduct', points: -6 }] })]);
  expect(score).toMatchObject({ total: 89, grade: 'GOOD', measuredOf: 100 });
});

test('half a hundredth goes away from zero', () => {
  expect([1.005, 54.165, -1.005, 2.5].map(toHundredths)).toEqual([1.01, 54.17, -1.01, 2.5]);
});

describe('points given by people', () => {
  const given = { line: 'conduct', points: -2, reason: '迟到', evidence: [{ name: '巡查记录', sha256: 'a'.repeat(64) }] };
  const codes = (more: object) => admitManualPoints(personSheet, { ...given, ...more }).map(({ code, field }) => [code, field]);
  test('need a line for people, a figure within it, a reason and evidence', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ line: 'time' })).toEqual([['FIELD_INVALID', 'line']]);
    expect(codes({ points: -31 })).toEqual([['FIELD_INVALID', 'points']]);
    expect(codes({ points: 1 })).toEqual([['FIELD_INVALID', 'points']]);
    expect(codes({ reason: ' ', evidence: [] })).toEqual([
      ['REASONS_MISSING', 'reason'],
      ['FIELD_INVALID', 'evidence'],
    ]);
    expect(codes({ line: 'objections' })).toEqual([['FIELD_INVALID', 'line']]);
  });
});

describe('an objection', () => {
  const open = { objectedBy: 'p-head', givenBy: 'p-inspector', outcome: null };
  const decision = { outcome: 'ACCEPT', reasons: '证据不足', correction: null } as const;
  const codes = (objection: object, by: string, more: object = {}) =>
    admitObjectionDecision({ ...open, ...objection }, by, { ...decision, ...more }).map(({ code }) => code);
  test('is decided by neither who gave the points nor who objected', () => {
    expect(codes({}, 'p-inspector')).toEqual(['SAME_PERSON']);
    expect(codes({}, 'p-head')).toEqual(['SAME_PERSON']);
    expect(codes({}, 'p-other')).toEqual([]);
  });
  test('is decided once, with reasons', () => {
    expect(codes({ outcome: 'REJECT' }, 'p-other')).toEqual(['WRONG_MATTER_STATE']);
    expect(codes({}, 'p-other', { reasons: '' })).toEqual(['REASONS_MISSING']);
  });
  test('to a computed line is accepted with a correction, and only then', () => {
    expect(codes({ givenBy: null }, 'p-other')).toEqual(['FIELD_MISSING']);
    expect(codes({ givenBy: null }, 'p-other', { correction: 1.5 })).toEqual([]);
    expect(codes({}, 'p-other', { correction: 1.5 })).toEqual(['FIELD_INVALID']);
  });
});

test('a bulletin is published by another person than the one who made it, once', () => {
  expect(admitPublication({ state: 'PROPOSED', proposedBy: 'a' }, 'a').map(({ code }) => code)).toEqual(['PROPOSER_MAY_NOT_APPROVE']);
  expect(admitPublication({ state: 'PROPOSED', proposedBy: 'a' }, 'b')).toEqual([]);
  expect(admitPublication({ state: 'PUBLISHED', proposedBy: 'a' }, 'b').map(({ code }) => code)).toEqual(['WRONG_MATTER_STATE']);
});
