/** 开餐馆一件事: one intake, children side by side, and what becomes of the package when one of them is denied. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYSTEM_ACTOR } from '../../../domain/case/actor.ts';
import { packagePlan } from '../../../domain/case/package-plan.ts';
import foodBusiness from '../../../domain/procedures/items/food-business.ts';
import openRestaurant from '../../../domain/procedures/items/open-restaurant.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, intake, when } from '../../support/a-case.ts';
import { governor, lin, zheng } from '../../support/people.ts';

const FACTS = { registered: true, floorArea: 500, wantsSign: true };
const parent = (facts: Record<string, string | number | boolean> = FACTS): ACase =>
  aCase(openRestaurant)
    .does(lin, 'receive', { intake: intake(openRestaurant, [], facts) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00');
const plan = (kase: ACase) => packagePlan(openRestaurant, kase.state);
const opened = (kase: ACase, procedure: string, on = '2026-03-02T11:00'): ACase =>
  kase.does(SYSTEM_ACTOR, 'childOpened', { caseNo: `c-${procedure}`, procedure }, on);
const closed = (kase: ACase, procedure: string, outcome: string, on = '2026-03-06'): ACase =>
  kase.does(SYSTEM_ACTOR, 'childClosed', { caseNo: `c-${procedure}`, outcome }, on);
const OF_THREE = ['food-business', 'fire-safety', 'outdoor-sign'] as const;

describe('which children open', () => {
  test('those the form calls for; one with a predecessor waits for its grant', () => {
    expect(plan(parent()).toOpen).toEqual(OF_THREE);
    const unregistered = parent({ registered: false, floorArea: 100, wantsSign: false });
    expect(plan(unregistered).toOpen).toEqual(['sole-trader-registration']);
    const running = opened(unregistered, 'sole-trader-registration');
    expect(plan(running)).toMatchObject({ toOpen: [], running: ['sole-trader-registration'] });
    expect(plan(closed(running, 'sole-trader-registration', 'GRANTED')).toOpen).toEqual(['food-business']);
  });

  test('a predecessor denied: those after it never open, and the package that requires it is denied', () => {
    const running = opened(parent({ registered: false, floorArea: 500, wantsSign: true }), 'sole-trader-registration');
    const over = closed(running, 'sole-trader-registration', 'DENIED');
    expect(plan(over).givenUp).toEqual(['food-business', 'fire-safety', 'outdoor-sign']);
    expect(over.state).toMatchObject({ state: 'DECIDED_DENIED', decision: 'DENY' });
  });
});

describe('how a package ends', () => {
  const end = (outcomes: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(outcomes)): ACase =>
    order.reduce(
      (kase, code) => closed(kase, code, outcomes[code]!),
      OF_THREE.reduce((kase, code) => opened(kase, code), parent()),
    );

  test('only when every child has ended', () => {
    const two = closed(
      closed(
        OF_THREE.reduce((kase, code) => opened(kase, code), parent()),
        'food-business',
        'GRANTED',
      ),
      'fire-safety',
      'GRANTED',
    );
    expect(two.state.state).toBe('REVIEW');
    const all = closed(two, 'outdoor-sign', 'GRANTED');
    expect(all.state).toMatchObject({ state: 'DECIDED_APPROVED', decision: 'GRANT' });
    expect(all.clock('PROMISED', '2026-03-20').status).toBe('STOPPED');
    expect(all.clock('JOINT', '2026-03-20').status).toBe('STOPPED');
  });

  test('a denied sign does not deny the rest; a denied food licence denies the package', () => {
    const outcome = (kase: ACase) => kase.events.find(({ type }) => type === 'PackageClosed');
    expect(outcome(end({ 'food-business': 'GRANTED', 'fire-safety': 'GRANTED', 'outdoor-sign': 'DENIED' }))).toMatchObject({
      outcome: 'PARTLY_GRANTED',
    });
    expect(outcome(end({ 'food-business': 'DENIED', 'fire-safety': 'GRANTED', 'outdoor-sign': 'GRANTED' }))).toMatchObject({
      outcome: 'DENIED',
    });
  });

  test('oracle 4: in whatever order the children end, the outcome and the due dates are the same', () => {
    const outcomes = fc.record(Object.fromEntries(OF_THREE.map((code) => [code, fc.constantFrom('GRANTED', 'DENIED', 'WITHDRAWN')])));
    fc.assert(
      fc.property(outcomes, fc.shuffledSubarray([...OF_THREE], { minLength: 3 }), (told, order) => {
        const one = end(told, OF_THREE);
        const other = end(told, order);
        expect(other.state.state).toBe(one.state.state);
        expect(other.clock('JOINT', '2026-03-20')).toEqual(one.clock('JOINT', '2026-03-20'));
      }),
      { numRuns: 40 },
    );
  });

  test('an end that is reported twice is told once', () => {
    const once = closed(opened(parent(), 'food-business'), 'food-business', 'GRANTED');
    expect(closed(once, 'food-business', 'GRANTED').told).toHaveLength(once.told.length);
  });

  test('forty-five working days by law, fifteen more by the head of government only', () => {
    const reason = { reason: '涉及多个部门', noticeNo: '延1' };
    expect(parent().clock('JOINT', '2026-03-02').dueOn).toBe('2026-05-08');
    expect(
      parent()
        .refusalsOf(zheng, 'extend', reason, '2026-04-01')
        .map(({ code }) => code),
    ).toEqual(['WRONG_ROLE']);
    expect(parent().does(governor, 'extend', reason, '2026-04-01').clock('JOINT', '2026-04-01').limit).toBe(60);
  });
});

test('a child opens accepted, on the day its package was', () => {
  const child = aCase(foodBusiness).does(
    SYSTEM_ACTOR,
    'openFromPackage',
    { parentCaseNo: 'p-1', intake: intake(foodBusiness) },
    '2026-03-02T11:00',
  );
  expect(child.state).toMatchObject({ state: 'ACCEPTED', acceptedAt: when('2026-03-02T11:00'), parentCaseNo: 'p-1' });
  expect(child.state.openSteps.length).toBeGreaterThan(0);
});
