/** 职责分离 under every kind of handing over: read again from the events alone, by a checker that knows nothing of the engine's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parallel } from '../../support/parallel-procedure.ts';
import type { CaseEvent } from '../../../domain/case/events.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { aCase, when } from '../../support/a-case.ts';
import { walk } from '../../support/acts-at-random.ts';
import { accepted, hearingSet, SHA } from '../../support/cases.ts';
import { allHands, feng, qian, wu, zhao } from '../../support/people.ts';

/** Who did something in which step, from the trail. */
function actors(events: readonly CaseEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const by = new Map<string, Set<string>>();
  const note = (step: string, ...persons: readonly string[]): void => {
    by.set(step, new Set([...(by.get(step) ?? []), ...persons]));
  };
  for (const event of events) {
    if (event.type === 'StepPassed') note(event.stepId, event.by, ...event.staff);
    if (event.type === 'StepOpined' || event.type === 'StepSentBack' || event.type === 'DecisionMade') note(event.stepId, event.by);
    if (event.type === 'HearingRecorded') note('hearing', event.host);
  }
  return by;
}

function breaches(procedure: Procedure, events: readonly CaseEvent[]): readonly string[] {
  const by = actors(events);
  const both = (a: string, b: string): readonly string[] =>
    [...(by.get(a) ?? [])].filter((person) => by.get(b)?.has(person)).map((person) => `${person}: ${a} and ${b}`);
  return procedure.steps.flatMap((step) => [
    ...(step.differentFrom ?? []).flatMap((other) => both(step.id, other)),
    ...(step.phase === 'REVIEW' || step.phase === 'DECISION' ? both(step.id, 'hearing') : []),
  ]);
}

const walks = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 20, max: 120 }) });

describe('nobody ever acts on two steps that must be in different hands', () => {
  test('in parallel branches, through claiming, passing, sending back, lending, reassigning and releasing', { timeout: 60_000 }, () => {
    let acts = 0;
    fc.assert(
      fc.property(walks, (one) => {
        const kase = walk(aCase(parallel), one, when('2026-03-02'));
        acts += [...actors(kase.events).values()].reduce((sum, persons) => sum + persons.size, 0);
        expect(breaches(parallel, kase.events)).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(acts).toBeGreaterThan(100);
  });

  test('in any shipped procedure', { timeout: 60_000 }, () => {
    for (const procedure of PROCEDURES) {
      fc.assert(
        fc.property(walks, (one) => {
          expect(breaches(procedure, walk(aCase(procedure), one, when('2026-03-02')).events)).toEqual([]);
        }),
        { numRuns: 4 },
      );
    }
  });

  test('control: the checker cries when the rule is taken away', { timeout: 60_000 }, () => {
    const lax: Procedure = { ...parallel, steps: parallel.steps.map(({ differentFrom: _none, ...step }) => step) };
    const found = fc
      .sample(walks, { numRuns: 120, seed: 20_260_302 })
      .flatMap((one) => breaches(parallel, walk(aCase(lax), one, when('2026-03-02')).events));
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('hands are kept as long as they must be, and no longer', () => {
  test('a claim that was given up leaves its holder free; one that is held does not', () => {
    const both = accepted(parallel).does(allHands, 'claim', { stepId: 'fire' }, '2026-03-03');
    expect(both.refusalsOf(allHands, 'claim', { stepId: 'health' }, '2026-03-03T11:00')).toMatchObject([
      { code: 'SAME_PERSON', facts: { signedBefore: 'fire' } },
    ]);
    const given = both.does(allHands, 'release', { stepId: 'fire', reason: '临时出差' }, '2026-03-03T12:00');
    expect(given.refusalsOf(allHands, 'claim', { stepId: 'health' }, '2026-03-03T13:00')).toEqual([]);
  });

  test('whoever was given a step by reassignment holds it like one who claimed it', () => {
    const given = accepted(parallel).does(
      feng,
      'reassign',
      { stepId: 'fire', to: 'jiang', toRoles: allHands.roles, toUnitId: allHands.unitId!, reason: '轮岗' },
      '2026-03-03',
    );
    expect(given.refusalsOf(allHands, 'claim', { stepId: 'health' }, '2026-03-03T11:00').map(({ code }) => code)).toEqual(['SAME_PERSON']);
  });

  test('a thousand rounds of claiming and giving up leave the state no larger', () => {
    let kase = accepted(waterIntake);
    const round = (): void => {
      kase = kase
        .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03')
        .does(zhao, 'opine', { stepId: 'handle', opinion: '属实' }, '2026-03-03')
        .does(zhao, 'propose', { act: 'terminate', data: { ground: '申请人死亡', reason: '待核' } }, '2026-03-03')
        .does(zhao, 'release', { stepId: 'handle', reason: '换人' }, '2026-03-03');
    };
    for (let n = 0; n < 10; n++) round();
    const ten = JSON.stringify(kase.state).length;
    for (let n = 0; n < 990; n++) round();
    expect(kase.state.seq).toBe(4_002);
    expect(JSON.stringify(kase.state).length - ten).toBeLessThan(100);
  });

  test('lent until 03-05, the step is the borrower’s on 03-05 and the lender’s again on 03-06', () => {
    const lent = accepted(waterIntake)
      .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-03')
      .does(
        feng,
        'delegate',
        { stepId: 'handle', to: 'han', toRoles: ['HANDLER'], toUnitId: feng.unitId!, until: '2026-03-05', reason: '出差' },
        '2026-03-03T11:00',
      );
    const han = { ...zhao, personId: 'han' };
    const pass = { stepId: 'handle', opinion: '属实', staff: ['han', 'tao'] };
    const on = (who: typeof zhao, day: string) => lent.refusalsOf(who, 'passOn', pass, day).map(({ code }) => code);
    expect([on(han, '2026-03-05'), on(zhao, '2026-03-05')]).toEqual([[], ['NOT_ASSIGNED_TO_YOU']]);
    expect([on(han, '2026-03-06'), on(zhao, '2026-03-06')]).toEqual([['NOT_ASSIGNED_TO_YOU'], []]);
    // Given to somebody for good, the loan is over.
    const given = lent.does(
      feng,
      'reassign',
      { stepId: 'handle', to: 'tao', toRoles: ['HANDLER'], toUnitId: feng.unitId!, reason: '调岗' },
      '2026-03-04',
    );
    expect(given.refusalsOf({ ...zhao, personId: 'tao' }, 'passOn', pass, '2026-03-09')).toEqual([]);
    // Neither lender nor borrower may check what both had in hand.
    for (const personId of ['han', 'zhao']) {
      const done = lent.does(han, 'passOn', pass, '2026-03-04');
      expect(done.refusalsOf({ ...qian, personId }, 'passOn', { stepId: 'check', opinion: '同意' }, '2026-03-05')).toMatchObject([
        { code: 'SAME_PERSON', facts: { signedBefore: 'handle' } },
      ]);
    }
  });

  test('sending back from one branch undoes what followed, not the other branch, and not the hands', () => {
    const done = accepted(parallel)
      .does(zhao, 'passOn', { stepId: 'fire', opinion: '合格' }, '2026-03-03')
      .does({ ...zhao, personId: 'han' }, 'passOn', { stepId: 'health', opinion: '合格' }, '2026-03-03')
      .does(qian, 'sendBack', { stepId: 'check', to: 'fire', reason: '缺照片' }, '2026-03-04');
    expect(done.state.openSteps.map(({ stepId }) => stepId)).toEqual(['fire']);
    expect(done.state.doneSteps).toContain('health');
    const health = { ...zhao, personId: 'han' };
    expect(done.refusalsOf(health, 'claim', { stepId: 'fire' }, '2026-03-05').map(({ code }) => code)).toEqual(['SAME_PERSON']);
  });

  test('inspectors on the spot have a hand in the step: the acceptor cannot be one of them', () => {
    expect(
      accepted(waterIntake).refusalsOf(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'lin'] }, '2026-03-03'),
    ).toMatchObject([{ code: 'SAME_PERSON', facts: { person: 'lin', signedBefore: 'accept' } }]);
  });

  test('the host of a hearing is not drawn into the review between notice and record', () => {
    const kase = hearingSet(waterIntake).does(
      { ...wu, roles: ['APPROVER'] },
      'opine',
      { stepId: 'approve', opinion: '待听证' },
      '2026-03-09',
    );
    expect(kase.refusalsOf(wu, 'recordHearing', { recordSha256: SHA, signed: true }, '2026-03-18T15:00').map(({ code }) => code)).toEqual([
      'HOST_NOT_INDEPENDENT',
    ]);
  });
});

test('the parallel procedure of these tests has two branches that meet', () => {
  expect(parallel.steps.filter(({ after }) => after?.join() === 'accept').length).toBe(2);
});
