/** Points beyond due: reached by the case's own timer, one after the other, and only where a case has gone astray. */
import { describe, expect, test } from 'vitest';
import { nextDuePoint } from '../../../domain/case/case-clocks.ts';
import hotlineAppeal from '../../../domain/procedures/items/hotline-appeal.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, intake, when } from '../../support/a-case.ts';
import { chen, lin, msLi, qian, sun, zhao } from '../../support/people.ts';

const passed = (kase: ACase): string[] =>
  kase.events.flatMap((event) => (event.type === 'ClockPassed' ? [`${event.clock} ${event.point} ${event.dueAt}`] : []));
const accepted = (procedure: Procedure): ACase =>
  aCase(procedure)
    .does(lin, 'receive', { intake: intake(procedure) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00');

/** A complaint taken in and dispatched to nobody yet. */
function order(): ACase {
  const agent = { ...lin, roles: ['HOTLINE_AGENT'] as const };
  const facts = { appealKind: 'COMPLAINT', matter: 'GENERAL' };
  return aCase(hotlineAppeal)
    .does(agent, 'receive', { intake: intake(hotlineAppeal, [], facts) }, '2026-03-02')
    .does(agent, 'accept', {}, '2026-03-02T11:00');
}

describe('a step of the case', () => {
  test('left untouched for a working day after acceptance says so once; the claim that comes next morning is too late', () => {
    const kase = accepted(outdoorSign).until('2026-03-04T09:00');
    expect(passed(kase)).toEqual([`STEP/handle IDLE ${when('2026-03-03T17:00')}`]);
    expect(kase.does(zhao, 'claim', { stepId: 'handle' }, '2026-03-04T10:00').state.state).toBe('REVIEW');
  });

  test('claimed within the day is never idle', () => {
    const kase = accepted(outdoorSign).does(zhao, 'claim', { stepId: 'handle' }, '2026-03-02T15:00');
    expect(passed(kase.until('2026-03-04T18:00'))).toEqual([]);
  });

  test('is late again at twice its limit, with the days its stops took out', () => {
    const kase = accepted(outdoorSign).does(zhao, 'claim', { stepId: 'handle' }, '2026-03-02T15:00').until('2026-03-20');
    const limit = outdoorSign.steps.find(({ id }) => id === 'handle')!.limit!.n;
    expect(limit).toBe(3);
    expect(passed(kase)).toEqual([`STEP/handle LATE_1 ${when('2026-03-10T17:00')}`]);
  });
});

test('a special procedure is late at its announced days, and a working day later once more', () => {
  const stopped = accepted(waterIntake)
    .does(
      zhao,
      'propose',
      { act: 'startSpecial', data: { kind: 'EXPERT_REVIEW', days: 5, reason: '专家评审', noticeNo: '特1' } },
      '2026-03-03T09:00',
    )
    .does(qian, 'startSpecial', { proposalId: 'startSpecial/3' }, '2026-03-03T10:00');
  const kase = stopped.until('2026-03-12');
  expect(
    kase.events.some((event) => event.type === 'ClockExpired' && event.clock === 'SPECIAL/1' && event.dueAt === when('2026-03-10T17:00')),
  ).toBe(true);
  expect(passed(kase)).toEqual([`SPECIAL/1 LATE_1 ${when('2026-03-11T17:00')}`]);
});

test('an online filing that nobody looks at is late thrice where it has a pre-review term', () => {
  const procedure: Procedure = {
    ...waterIntake,
    silence: 'NONE',
    limits: {
      ...waterIntake.limits,
      preReview: { n: 2, unit: 'WORKING_DAY', startsAt: 'SUBMITTED', basis: { text: '示例', certainty: 'P' } },
    },
  };
  const kase = aCase(procedure).does(msLi, 'submit', intake(procedure), '2026-03-02').until('2026-03-20');
  expect(passed(kase).filter((line) => line.startsWith('PRE_REVIEW'))).toEqual([
    `PRE_REVIEW LATE_1 ${when('2026-03-09T17:00')}`,
    `PRE_REVIEW LATE_2 ${when('2026-03-11T17:00')}`,
  ]);
});

test('only a hotline order is late again at its promise plus five working days', () => {
  const late = (procedure: Procedure): string[] =>
    passed(accepted(procedure).until('2026-03-31')).filter((line) => line.startsWith('PROMISED'));
  expect(late(outdoorSign)).toEqual([]);
  const kase = order().until('2026-03-31');
  expect(passed(kase).filter((line) => line.startsWith('PROMISED'))).toEqual([`PROMISED LATE_1 ${when('2026-03-16T17:00')}`]);
});

test('an hour clock doubles in hours, through the night', () => {
  expect(hotlineAppeal.steps.find(({ id }) => id === 'dispatch')?.limit).toMatchObject({ n: 4, unit: 'HOUR' });
  expect(passed(order().until('2026-03-03T09:00'))).toEqual([`STEP/dispatch LATE_1 ${when('2026-03-02T19:00')}`]);
});

test('a case handled in time arms nothing beyond warning and due', () => {
  const kase = accepted(outdoorSign).does(zhao, 'claim', { stepId: 'handle' }, '2026-03-02T11:05');
  const next = nextDuePoint(kase.state, outdoorSign, kase.desk.calendar, when('2026-03-02T11:06'));
  expect([next?.clock, next?.point]).toEqual(['PROMISED', 'WARN']);
  const done = kase
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '同意', staff: ['zhao', 'qian'] }, '2026-03-03')
    .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, '2026-03-03T15:00');
  expect(
    passed(
      done
        .does(
          sun,
          'issue',
          {
            documentSha256: 'b'.repeat(64),
            sealId: 's1',
            licenceNo: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
          },
          '2026-03-03T16:00',
        )
        .until('2026-03-05'),
    ),
  ).toEqual([]);
});
