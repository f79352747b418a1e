/** The worked examples of the clock algorithm, told as cases: every date is the law's, counted with the calendar of 2026. */
import { describe, expect, test } from 'vitest';
import constructionPermit from '../../../domain/procedures/items/construction-permit.ts';
import govInfo from '../../../domain/procedures/items/gov-info.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import workInjury from '../../../domain/procedures/items/work-injury.ts';
import { workingDays } from '../../../domain/procedures/define-procedure.ts';
import { policy } from '../../../domain/law/basis.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, intake, when } from '../../support/a-case.ts';
import { chen, lin, msLi, qian, zhao, zheng } from '../../support/people.ts';

const accepted = (procedure: Procedure, on: string): ACase =>
  aCase(procedure)
    .does(lin, 'receive', { intake: intake(procedure) }, on)
    .does(lin, 'accept', procedure.commitment === undefined ? {} : { commitment: { sha256: 'c'.repeat(64) } }, `${on}T11:00`);

const pausedFor = (kase: ACase, kind: 'HEARING' | 'EXPERT_REVIEW', from: string, to: string): ACase => {
  const asked = kase.does(
    zhao,
    'propose',
    { act: 'startSpecial', data: { kind, days: 15, reason: '听证', noticeNo: 'n-1' } },
    `${from}T10:00`,
  );
  return asked
    .does(chen, 'startSpecial', { proposalId: asked.state.proposals[0]!.id }, `${from}T10:30`)
    .does(zhao, 'endSpecial', { result: '已举行' }, `${to}T15:00`);
};

/** The water intake with ten days promised instead of twenty: the vectors of ten working days. */
const tenDays: Procedure = { ...waterIntake, limits: { ...waterIntake.limits, promised: workingDays(10, 'ACCEPTED', policy('示例')) } };

describe('due dates through the life of a case', () => {
  test('received 2026-03-02, silence: notice ends 03-09, accepted from 03-02, twenty working days end 03-30, extended by ten 04-14', () => {
    const received = aCase(outdoorSign).does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02');
    expect(received.clock('NOTICE', '2026-03-02').dueOn).toBe('2026-03-09');
    const deemed = received.until('2026-03-10');
    expect(deemed.state.deemedAccepted).toBe(true);
    expect(deemed.state.acceptedAt).toBe(received.state.receivedAt);
    expect(deemed.clock('STATUTORY', '2026-03-10')).toMatchObject({ dueOn: '2026-03-30', used: 6 });
    const extended = deemed.does(zheng, 'extend', { reason: '案情复杂', noticeNo: '延1' }, '2026-03-27');
    expect(extended.clock('STATUTORY', '2026-03-27').dueOn).toBe('2026-04-14');
    expect(extended.clock('PROMISED', '2026-03-27').dueOn).toBe('2026-03-09');
  });

  test('decided 2026-03-30: ten working days to issue and deliver end on 04-14, with 清明 between', () => {
    const licence = aCase(waterIntake)
      .does(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-20')
      .does(lin, 'accept', {}, '2026-03-20T11:00')
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] }, '2026-03-23')
      .does(qian, 'passOn', { stepId: 'check', opinion: '同意' }, '2026-03-24')
      .does(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: '听告1' }, '2026-03-24T15:00')
      .does(msLi, 'waiveHearing', {}, '2026-03-25')
      .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, '2026-03-30');
    expect(licence.clock('ISSUE', '2026-03-30').dueOn).toBe('2026-04-14');
  });

  test('accepted 2026-03-02, twenty working days, hearing from 03-10 to 04-07: due 04-27', () => {
    const kase = pausedFor(accepted(waterIntake, '2026-03-02'), 'HEARING', '2026-03-10', '2026-04-07');
    expect(kase.clock('PROMISED', '2026-04-07').dueOn).toBe('2026-04-27');
  });

  test('while the hearing is open the due date is not known, and the time left stands still', () => {
    const asked = accepted(waterIntake, '2026-03-02').does(
      zhao,
      'propose',
      { act: 'startSpecial', data: { kind: 'HEARING', days: 20, reason: '听证', noticeNo: 'n-1' } },
      '2026-03-10',
    );
    const open = asked.does(chen, 'startSpecial', { proposalId: asked.state.proposals[0]!.id }, '2026-03-10T10:30');
    expect(open.clock('PROMISED', '2026-03-31')).toMatchObject({ status: 'PAUSED', dueOn: null, used: 6, remaining: 14 });
    expect(open.clock('SPECIAL/1', '2026-03-10').dueOn).toBe('2026-04-08');
  });

  for (const [what, pause, due] of [
    ['no pause', undefined, '2026-10-09'],
    ['a pause from 09-21 to 09-24', ['2026-09-21', '2026-09-24'], '2026-10-13'],
    ['a pause over both holidays, 09-24 to 10-09', ['2026-09-24', '2026-10-09'], '2026-10-15'],
    ['a pause that starts and ends on 09-21', ['2026-09-21', '2026-09-21'], '2026-10-09'],
  ] as const) {
    test(`accepted 2026-09-18, ten working days, ${what}: due ${due}`, () => {
      const kase = accepted(tenDays, '2026-09-18');
      const read = pause === undefined ? kase : pausedFor(kase, 'EXPERT_REVIEW', ...(pause as readonly [string, string]));
      expect(read.clock('PROMISED', '2026-10-10').dueOn).toBe(due);
    });
  }

  test('a pause inside the long holiday, 2026-10-01 to 10-07, takes out nothing', () => {
    const kase = pausedFor(accepted(tenDays, '2026-09-18'), 'EXPERT_REVIEW', '2026-10-01', '2026-10-07');
    expect(kase.clock('PROMISED', '2026-10-08').dueOn).toBe('2026-10-09');
  });

  test('a work injury accepted 2026-08-03: sixty calendar days end in 国庆 and roll to 2026-10-08', () => {
    expect(accepted(workInjury, '2026-08-03').clock('STATUTORY', '2026-08-03').dueOn).toBe('2026-10-08');
  });

  test('a clear work injury accepted 2026-07-24: fifteen calendar days end on Saturday 08-08 and roll to 08-10', () => {
    const kase = aCase(workInjury)
      .does(lin, 'receive', { intake: intake(workInjury) }, '2026-07-24')
      .does(lin, 'accept', { clear: true }, '2026-07-24T11:00');
    expect(kase.clock('STATUTORY', '2026-07-24')).toMatchObject({ limit: 15, dueOn: '2026-08-10' });
  });

  test('the term of a construction permit runs from receipt, whatever day it is accepted (建筑法 8)', () => {
    const kase = aCase(constructionPermit)
      .does(lin, 'receive', { intake: intake(constructionPermit) }, '2026-03-02')
      .does(lin, 'accept', {}, '2026-03-05');
    expect(kase.clock('STATUTORY', '2026-03-05')).toMatchObject({ dueOn: '2026-03-11', used: 3 });
  });

  test('after a correction the term of an information request begins anew: received 03-02, complete 03-10, twenty days end 04-08', () => {
    const asked = aCase(govInfo)
      .does(lin, 'receive', { intake: intake(govInfo) }, '2026-03-02')
      .does(lin, 'requestCorrection', { gaps: [{ item: 'form', problem: '描述不明', remedy: '补充特征' }] }, '2026-03-04');
    const supplied = asked.does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-10');
    expect(supplied.clock('STATUTORY', '2026-03-10')).toMatchObject({ dueOn: '2026-04-08', used: 0 });
    expect(supplied.state.receivedAt).toBe(when('2026-03-02'));
  });

  test('silence after a supplement of 2026-03-10 accepts from that day, not from the first receipt', () => {
    const kase = aCase(outdoorSign)
      .does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02')
      .does(lin, 'requestCorrection', { gaps: [{ item: 'form', problem: '未签字', remedy: '签字' }] }, '2026-03-04')
      .does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-10')
      .until('2026-03-18');
    expect(kase.state.acceptedAt).toBe(when('2026-03-10'));
  });
});
