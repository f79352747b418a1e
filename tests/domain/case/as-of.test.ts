/** "As it stood on that day" and "had it gone otherwise": the same case, asked for another day or another course. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastEntry } from '../../../domain/case/as-of.ts';
import { stateAsOf } from '../../../domain/case/as-of.ts';
import { explainCaseClock, readCaseClock } from '../../../domain/case/case-clocks.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import type { CaseSupposition } from '../../../domain/case/supposed-case.ts';
import { supposedCase } from '../../../domain/case/supposed-case.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { PROCEDURES } from '../../../domain/procedures/shipped.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, when } from '../../support/a-case.ts';
import { walk } from '../../support/acts-at-random.ts';
import { accepted, corrected, GAP, received, special } from '../../support/cases.ts';
import { lin, msLi, zhao } from '../../support/people.ts';

const entriesOf = (kase: ACase): readonly PastEntry[] =>
  kase.told.map(({ command, events }, index) => ({ seq: index + 1, command, events, recordedAt: events[0]!.at }));

const before = (kase: ACase) => ({ ...kase.desk, state: aCase(kase.desk.procedure).state });
const had = (kase: ACase, suppositions: readonly CaseSupposition[], until: string) =>
  supposedCase(before(kase), entriesOf(kase), suppositions, when(until));
const dueOn = (kase: ACase, state: CaseState, id: string, on: string) =>
  readCaseClock(state, kase.desk.procedure, kase.desk.calendar, state.clocks[id]!, when(on)).dueOn;

describe('a case as it stood', () => {
  const kase = special(accepted(waterIntake), '2026-03-10').does(zhao, 'endSpecial', { result: '评审通过' }, '2026-03-24');

  test('on 03-09 the review was running and due 03-30; on 03-12 experts were at it and no date was known', () => {
    const then = (day: string) => stateAsOf(before(kase).state, waterIntake, entriesOf(kase), when(day));
    expect(then('2026-03-09')).toMatchObject({ state: 'ACCEPTED', seq: 2, stops: [] });
    expect(dueOn(kase, then('2026-03-09'), 'PROMISED', '2026-03-09')).toBe('2026-03-30');
    expect(then('2026-03-12').state).toBe('SPECIAL');
    expect(dueOn(kase, then('2026-03-12'), 'PROMISED', '2026-03-12')).toBeNull();
    expect(dueOn(kase, then('2026-03-24T18:00'), 'PROMISED', '2026-03-24T18:00')).toBe('2026-04-14');
  });

  test('before it came in there was nothing', () => {
    expect(stateAsOf(before(kase).state, waterIntake, entriesOf(kase), when('2026-03-01'))).toEqual(before(kase).state);
  });
});

describe('a case supposed otherwise', () => {
  test('with nothing supposed it is the case that was, whatever people did', { timeout: 30_000 }, () => {
    for (const procedure of PROCEDURES) {
      fc.assert(
        fc.property(fc.record({ seed: fc.nat(), steps: fc.integer({ min: 5, max: 60 }) }), (one) => {
          const walked = walk(aCase(procedure), one, when('2026-03-02'));
          const until = walked.state.updatedAt ?? when('2026-03-02');
          // An alarm due at the very instant of the last act goes off too: a one-day promise warns from its start.
          const kase = walked.until(until);
          const again = supposedCase(before(kase), entriesOf(kase), [], until);
          expect(again.impossible).toEqual([]);
          expect(again.state).toEqual(kase.state);
        }),
        { numRuns: 3 },
      );
    }
  });

  test('silence accepted from 03-02; had the notice gone out on day 3, 03-05, it would wait for the applicant', () => {
    const silent = received(outdoorSign).until('2026-03-12');
    const asked = corrected(outdoorSign);
    expect(silent.state.deemedAccepted).toBe(true);
    const late = [...entriesOf(asked)].map((entry) => (entry.seq === 2 ? { ...entry, recordedAt: when('2026-03-11') } : entry));
    const { state } = supposedCase(before(asked), late, [{ move: 2, to: when('2026-03-05') }], when('2026-03-12'));
    expect(state).toMatchObject({ state: 'CORRECTION', deemedAccepted: false });
    expect(dueOn(asked, state, 'SUPPLY', '2026-03-12')).toBe('2026-03-26');
  });

  test('had that notice never gone out, silence would have accepted, and the supplement could not have come', () => {
    const kase = corrected(outdoorSign).does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-11');
    const { impossible, state } = had(kase, [{ omit: 2 }], '2026-03-12');
    expect(state).toMatchObject({ deemedAccepted: true, acceptedAt: when('2026-03-02') });
    expect(impossible).toEqual([3]);
    expect(dueOn(kase, state, 'STATUTORY', '2026-03-12')).toBe('2026-03-30');
  });

  test('had the papers come in on 03-06, everything counted from receipt would move', () => {
    const kase = received(outdoorSign);
    const { state } = had(kase, [{ move: 1, to: when('2026-03-06') }], '2026-03-07');
    expect(explainCaseClock(state, outdoorSign, kase.desk.calendar, 'NOTICE', when('2026-03-07'))).toMatchObject({
      anchor: { event: 'RECEIPT', on: '2026-03-06' },
      reading: { dueOn: '2026-03-13' },
    });
  });

  test('had experts reviewed from 03-10 to 03-24, or the term been extended on 03-27', () => {
    const kase = accepted(outdoorSign);
    const pause = { id: 'p', ground: 'EXPERT_REVIEW', from: when('2026-03-10'), to: when('2026-03-24') };
    expect(dueOn(kase, had(kase, [{ pause }], '2026-03-25').state, 'STATUTORY', '2026-03-25')).toBe('2026-04-14');
    const open = { id: 'p', ground: 'EXPERT_REVIEW', from: when('2026-03-10') };
    expect(dueOn(kase, had(kase, [{ pause: open }], '2026-03-25').state, 'STATUTORY', '2026-03-25')).toBeNull();
    expect(dueOn(kase, had(kase, [{ extendAt: when('2026-03-27') }], '2026-03-28').state, 'STATUTORY', '2026-03-28')).toBe('2026-04-14');
    expect(dueOn(kase, had(kase, [], '2026-03-28').state, 'STATUTORY', '2026-03-28')).toBe('2026-03-30');
  });

  test('nothing of it is left in the case itself', () => {
    const kase = received(outdoorSign).does(lin, 'requestCorrection', { gaps: [GAP] }, '2026-03-04');
    const told = JSON.stringify(kase.told);
    had(kase, [{ omit: 2 }, { move: 1, to: when('2026-03-03') }], '2026-04-01');
    expect(JSON.stringify(kase.told)).toBe(told);
  });
});
