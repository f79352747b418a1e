import { describe, expect, test } from 'vitest';
import { atLeast, longestPath } from '../../../domain/procedures/longest-path.ts';
import type { Step } from '../../../domain/procedures/procedure.ts';

const step = (id: string, phase: Step['phase'], after?: readonly string[]): Step => ({
  id,
  phase,
  role: 'HANDLER',
  name: { zh: id, en: id },
  ...(after === undefined ? {} : { after }),
});
const days = (lengths: Readonly<Record<string, number>>) => (one: Step) => lengths[one.id] ?? 0;

describe('the longest path', () => {
  const branches = {
    steps: [
      step('accept', 'ACCEPTANCE'),
      step('content', 'REVIEW', ['accept']),
      step('security', 'REVIEW', ['accept']),
      step('test', 'REVIEW', ['content', 'security']),
      step('approve', 'DECISION'),
      step('issue', 'ISSUANCE'),
    ],
  };
  const lengthOf = days({ accept: 1, content: 3, security: 4, test: 2, approve: 3, issue: 9 });

  test('takes the longer of two branches', () => {
    expect(longestPath(branches, ['REVIEW', 'DECISION'], lengthOf)).toEqual({ length: 9, stepIds: ['security', 'test', 'approve'] });
  });

  test('counts only the phases asked for: a term from receipt includes the acceptance', () => {
    expect(longestPath(branches, ['ACCEPTANCE', 'REVIEW', 'DECISION'], lengthOf)?.length).toBe(10);
  });

  test('is nothing for no steps and unknown for a circle', () => {
    expect(longestPath({ steps: [] }, ['REVIEW'], lengthOf)).toEqual({ length: 0, stepIds: [] });
    expect(longestPath({ steps: [step('a', 'REVIEW', ['b']), step('b', 'REVIEW', ['a'])] }, ['REVIEW'], lengthOf)).toBeNull();
  });
});

describe('the least a limit can be in another unit', () => {
  const table: readonly [
    n: number,
    unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR',
    other: 'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR',
    least: number,
  ][] = [
    [5, 'WORKING_DAY', 'WORKING_DAY', 5],
    [20, 'WORKING_DAY', 'CALENDAR_DAY', 20],
    [7, 'CALENDAR_DAY', 'WORKING_DAY', 5],
    [24, 'HOUR', 'WORKING_DAY', 0],
    [48, 'HOUR', 'CALENDAR_DAY', 2],
    [1, 'WORKING_DAY', 'HOUR', 0],
    [2, 'WORKING_DAY', 'HOUR', 24],
  ];
  for (const [n, unit, other, least] of table) {
    test(`${n} ${unit} are at least ${least} ${other}`, () => expect(atLeast({ n, unit }, other)).toBe(least));
  }
});
