/** Our states under the names of the construction approval standard and the finish kinds. */
import { describe, expect, test } from 'vitest';
import { BLZT, blztOf, blztOfEvent, FINISH_KINDS, finishKindOf } from '../../../domain/case/blzt.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, when } from '../../support/a-case.ts';
import { accepted, corrected, decided, DENY, GRANT, received, reviewed, special } from '../../support/cases.ts';
import { chen, lin, msLi, zhao } from '../../support/people.ts';

const told = (kase: ACase): readonly string[] => {
  let state = aCase(kase.desk.procedure).state;
  return kase.events.flatMap((event) => {
    const code = blztOfEvent(state, event);
    state = evolve(state, kase.desk.procedure, event);
    return code === null ? [] : [BLZT[code]];
  });
};

describe('BLZT', () => {
  test('a case with correction and experts reads as the standard would tell it', () => {
    const kase = special(
      corrected(waterIntake)
        .does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-05')
        .does(lin, 'accept', {}, '2026-03-06')
        .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-09'),
      '2026-03-10',
    ).does(zhao, 'endSpecial', { result: '通过' }, '2026-03-17');
    expect(told(kase)).toEqual(['接件', '补正开始', '补正结束', '受理', '部门开始办理', '特别程序开始', '特别程序结束']);
    expect(blztOf(kase.state)).toBe(8);
  });

  test('granted 11, denied 13, granted after deferred gaps 12', () => {
    expect(blztOf(decided(waterIntake).state)).toBe(11);
    expect(blztOf(decided(waterIntake, DENY).state)).toBe(13);
    const deferred = received(outdoorSign, ['siteRight'])
      .does(lin, 'acceptDeferred', { deferred: [{ id: 'siteRight', promisedOn: '2026-03-05' }] }, '2026-03-02T11:00')
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实' }, '2026-03-03')
      .does(msLi, 'fillDeferred', { materials: [{ id: 'siteRight' }] }, '2026-03-04')
      .does(chen, 'decide', GRANT, '2026-03-05');
    expect(blztOf(deferred.state)).toBe(12);
    expect(told(deferred).at(-1)).toBe('办结容缺通过');
  });

  test('withdrawn before acceptance 2, after it 14', () => {
    expect(blztOf(received(waterIntake).does(msLi, 'withdraw', {}, '2026-03-03').state)).toBe(2);
    expect(blztOf(reviewed(waterIntake).does(msLi, 'withdraw', {}, '2026-03-05').state)).toBe(14);
  });

  test('what the standard has no word for is a finish kind', () => {
    const kase = accepted(waterIntake);
    const twice = kase.does(zhao, 'propose', { act: 'terminate', data: { ground: '法人终止', reason: '注销' } }, '2026-03-03');
    const ended = twice.does(chen, 'terminate', { proposalId: twice.state.proposals[0]!.id }, '2026-03-03');
    expect([blztOf(ended.state), finishKindOf(ended.state)]).toEqual([null, 6]);
    const lapsed = { ...kase.state, state: 'LAPSED' } as const;
    expect([blztOf(lapsed), FINISH_KINDS[finishKindOf(lapsed)!]]).toEqual([null, '补交不来办结']);
    expect(finishKindOf({ ...kase.state, state: 'FORWARDED' })).toBe(4);
    expect(finishKindOf({ ...kase.state, state: 'VOIDED' })).toBe(2);
    expect(finishKindOf(kase.state)).toBeNull();
    expect(when('2026-03-02')).toBe(kase.state.receivedAt);
  });
});
