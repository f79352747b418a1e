import { describe, expect, test } from 'vitest';
import type { Step } from '../../../domain/procedures/procedure.ts';
import {
  acceptanceStep,
  decisionStep,
  effectivePredecessors,
  firstSteps,
  nextSteps,
  predecessorsOf,
  stepById,
  stepsAfter,
} from '../../../domain/procedures/step-order.ts';

const step = (id: string, phase: Step['phase'], more: Partial<Step> = {}): Step => ({
  id,
  phase,
  role: 'HANDLER',
  name: { zh: id, en: id },
  ...more,
});

const straight = {
  steps: [
    step('accept', 'ACCEPTANCE'),
    step('handle', 'REVIEW'),
    step('check', 'REVIEW'),
    step('approve', 'DECISION'),
    step('issue', 'ISSUANCE'),
  ],
};
const parallel = {
  steps: [
    step('accept', 'ACCEPTANCE'),
    step('water', 'REVIEW', { after: ['accept'] }),
    step('fire', 'REVIEW', { after: ['accept'], when: { field: 'area', op: 'GT', value: 300 } }),
    step('approve', 'DECISION', { after: ['water', 'fire'] }),
  ],
};
const ids = (steps: readonly Step[]) => steps.map((one) => one.id);

describe('the order of steps', () => {
  test('a step without `after` waits for the step listed before it', () => {
    expect(predecessorsOf(straight, 'check')).toEqual(['handle']);
    expect(predecessorsOf(straight, 'accept')).toEqual([]);
    expect(predecessorsOf(straight, 'no-such-step')).toEqual([]);
  });

  test('only the acceptance is open at first', () => {
    expect(ids(firstSteps(straight, {}))).toEqual(['accept']);
  });

  test('each step opens the next, and a finished procedure opens none', () => {
    expect(ids(nextSteps(straight, ['accept'], {}))).toEqual(['handle']);
    expect(ids(nextSteps(straight, ['accept', 'handle', 'check'], {}))).toEqual(['approve']);
    expect(ids(nextSteps(straight, ids(straight.steps), {}))).toEqual([]);
  });

  test('parallel branches open together and the decision waits for all of them', () => {
    const large = { area: 500 };
    expect(ids(nextSteps(parallel, ['accept'], large))).toEqual(['water', 'fire']);
    expect(ids(nextSteps(parallel, ['accept', 'water'], large))).toEqual(['fire']);
    expect(ids(nextSteps(parallel, ['accept', 'fire', 'water'], large))).toEqual(['approve']);
  });

  test('a step the form does not call for is neither opened nor waited for', () => {
    expect(ids(nextSteps(parallel, ['accept'], { area: 100 }))).toEqual(['water']);
    expect(ids(nextSteps(parallel, ['accept', 'water'], { area: 100 }))).toEqual(['approve']);
  });

  test('leaving out the only step between two others does not open the later one before the earlier is done', () => {
    const optional = {
      steps: [
        step('accept', 'ACCEPTANCE'),
        step('survey', 'REVIEW', { when: { field: 'site', op: 'EQ', value: true } }),
        step('approve', 'DECISION'),
      ],
    };
    expect(effectivePredecessors(optional, 'approve', { site: false })).toEqual(['accept']);
    expect(ids(nextSteps(optional, [], { site: false }))).toEqual(['accept']);
    expect(ids(nextSteps(optional, ['accept'], { site: false }))).toEqual(['approve']);
    expect(effectivePredecessors(optional, 'approve', { site: true })).toEqual(['survey']);
  });

  test('a cycle opens nothing and does not hang', () => {
    const cycle = { steps: [step('a', 'REVIEW', { after: ['b'] }), step('b', 'REVIEW', { after: ['a'] })] };
    expect(ids(nextSteps(cycle, [], {}))).toEqual([]);
    const skippedCycle = {
      steps: cycle.steps.map((one) => ({ ...one, when: { field: 'x', op: 'EQ', value: 1 } as const })),
    };
    expect(effectivePredecessors(skippedCycle, 'a', {})).toEqual([]);
  });

  test('sending back to a step undoes everything that waits for it, on every branch', () => {
    expect(ids(stepsAfter(straight, 'handle'))).toEqual(['check', 'approve', 'issue']);
    expect(ids(stepsAfter(parallel, 'water'))).toEqual(['approve']);
    expect(ids(stepsAfter(parallel, 'accept'))).toEqual(['water', 'fire', 'approve']);
  });

  test('steps are found by id and by what they do', () => {
    expect(stepById(straight, 'check')?.id).toBe('check');
    expect(stepById(straight, 'nothing')).toBeUndefined();
    expect(acceptanceStep(straight)?.id).toBe('accept');
    expect(decisionStep(straight)?.id).toBe('approve');
    expect(decisionStep({ steps: [step('accept', 'ACCEPTANCE')] })).toBeUndefined();
  });
});
