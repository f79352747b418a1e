import { expect, test } from 'vitest';
import { conditionHolds } from '../../../domain/procedures/condition.ts';
import type { Condition } from '../../../domain/procedures/procedure.ts';

const asks = (op: Condition['op'], value: Condition['value']): Condition => ({ field: 'area', op, value });

const table: readonly [op: Condition['op'], value: Condition['value'], answer: string | number | boolean, holds: boolean][] = [
  ['EQ', 300, 300, true],
  ['EQ', 300, '300', false],
  ['EQ', true, true, true],
  ['NE', 300, 301, true],
  ['NE', 300, 300, false],
  ['GT', 300, 301, true],
  ['GT', 300, 300, false],
  ['GTE', 300, 300, true],
  ['GTE', 300, 299, false],
  ['LT', 300, 299, true],
  ['LT', 300, 300, false],
  ['LTE', 300, 300, true],
  ['LTE', 300, 301, false],
  ['GT', '2026-03-02', '2026-03-03', true],
  ['GT', 300, '400', false],
  ['GT', false, true, false],
  ['LT', 300, Number.NaN, false],
];
for (const [op, value, answer, holds] of table) {
  test(`${JSON.stringify(answer)} ${op} ${JSON.stringify(value)} is ${String(holds)}`, () => {
    expect(conditionHolds(asks(op, value), { area: answer })).toBe(holds);
  });
}

test('no condition always holds', () => {
  expect(conditionHolds(undefined, {})).toBe(true);
});

test('an unanswered field satisfies nothing, not even "is not"', () => {
  for (const op of ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'] as const) expect(conditionHolds(asks(op, 300), {})).toBe(false);
});

test('a name that every object inherits is not an answer', () => {
  expect(conditionHolds({ field: 'constructor', op: 'NE', value: 'x' }, {})).toBe(false);
});
