/** The transition rules of the licensing law, one by one: what code must enforce whoever asks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hours, workingDays } from '../../../domain/procedures/define-procedure.ts';
import { law, policy } from '../../../domain/law/basis.ts';
import { SPECIAL_KINDS_ART_45, SPECIAL_KINDS_BY_SPECIAL_LAW } from '../../../domain/law/code-lists.ts';
import type { SpecialKind } from '../../../domain/law/code-lists.ts';
import { addDays, instantOfMillis, millisOf } from '../../../domain/clocks/local-date.ts';
import fireSafety from '../../../domain/procedures/items/fire-safety.ts';
import foodBusiness from '../../../domain/procedures/items/food-business.ts';
import hotlineAppeal from '../../../domain/procedures/items/hotline-appeal.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import soleTraderChange from '../../../domain/procedures/items/sole-trader-change.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { ACase } from '../../support/a-case.ts';
import { aCase, intake, when } from '../../support/a-case.ts';
import {
  accepted,
  corrected,
  DENY,
  GAP,
  GRANT,
  hearingSet,
  heard,
  LICENCE,
  received,
  reviewed,
  SHA,
  special,
  submitted,
} from '../../support/cases.ts';
import { allHands, chen, lin, msLi, neighbour, qian, sun, wu, zhao, zheng } from '../../support/people.ts';

/** Any moment of 2026 in which the hall could be open or shut. */
const moments = fc.integer({ min: millisOf('2026-01-01T00:00:00.000Z'), max: millisOf('2026-10-31T00:00:00.000Z') }).map(instantOfMillis);
const codes = (refusals: readonly { readonly code: string }[]): readonly string[] => refusals.map(({ code }) => code);

describe('rule 1: silence accepts from the day of receipt', () => {
  test('whenever it was received, acceptance by silence is dated from that day and no later answer undoes it', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(waterIntake, outdoorSign, foodBusiness), (at, procedure) => {
        const deemed = aCase(procedure)
          .does(lin, 'receive', { intake: intake(procedure) }, at)
          .until(addDays(at.slice(0, 10), 20));
        expect(deemed.state.deemedAccepted).toBe(true);
        expect(deemed.state.acceptedAt).toBe(at);
        const late = { ground: 'NOT_OUR_POWER', reason: '不属于', rightOrgan: '市城管局', remedies: '复议' } as const;
        expect(codes(deemed.refusalsOf(lin, 'notAccept', late, addDays(at.slice(0, 10), 21)))).toEqual(['WRONG_STATE']);
      }),
      { numRuns: 50 },
    );
  });

  test('an answer after the notice ended on 03-09 comes too late even before the alarm has gone off', () => {
    const kase = received(waterIntake);
    const late = { ground: 'NOT_OUR_POWER', reason: '不属于', rightOrgan: '市城管局', remedies: '复议' } as const;
    expect(codes(kase.refusalsOf(lin, 'notAccept', late, '2026-03-09T16:59'))).toEqual([]);
    expect(codes(kase.refusalsOf(lin, 'notAccept', late, '2026-03-09T17:01'))).toEqual(['NOTICE_CLOCK_EXPIRED']);
    expect(codes(kase.refusalsOf(lin, 'accept', {}, '2026-03-09T17:01'))).toEqual(['NOTICE_CLOCK_EXPIRED']);
  });

  test('what silence accepted incomplete may be completed, and is not granted before', () => {
    const deemed = received(outdoorSign, ['effectDrawing'])
      .until('2026-03-10')
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实' }, '2026-03-11');
    expect(codes(deemed.refusalsOf(chen, 'decide', GRANT, '2026-03-12'))).toEqual(['MATERIALS_MISSING']);
    expect(codes(deemed.refusalsOf(chen, 'decide', DENY, '2026-03-12'))).toEqual([]);
    const filled = deemed.does(msLi, 'fillDeferred', { materials: [{ id: 'effectDrawing' }] }, '2026-03-12');
    expect(codes(filled.refusalsOf(chen, 'decide', GRANT, '2026-03-12T15:00'))).toEqual([]);
  });
});

describe('rule 2: one notice tells every gap', () => {
  test('a second notice is refused, unless the defect first appears in the supplement', () => {
    const supplied = corrected(waterIntake).does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-06');
    const again = (firstSeenInSupplement: boolean) =>
      codes(supplied.refusalsOf(lin, 'requestCorrection', { gaps: [GAP], firstSeenInSupplement }, '2026-03-09'));
    expect(again(false)).toEqual(['CORRECTION_TWICE']);
    expect(again(true)).toEqual([]);
  });

  test('after acceptance none may be asked at all', () => {
    expect(codes(accepted(waterIntake).refusalsOf(lin, 'requestCorrection', { gaps: [GAP] }, '2026-03-03'))).toEqual([
      'CORRECTION_AFTER_ACCEPTANCE',
    ]);
  });

  test('handing an incomplete filing back is that notice; filed again on 03-06 it has a new notice clock and the old day of receipt', () => {
    const again = submitted(waterIntake)
      .does(lin, 'returnFiling', { ground: 'INCOMPLETE', reason: '缺少论证报告' }, '2026-03-04')
      .until('2026-03-06')
      .does(msLi, 'submit', intake(waterIntake), '2026-03-06', { channel: 'WEB' });
    expect(again.state).toMatchObject({ receivedAt: when('2026-03-02'), completedAt: when('2026-03-06'), corrections: 1, supplied: true });
    expect(again.clock('NOTICE', '2026-03-06').status).toBe('STOPPED');
    expect(again.clock('NOTICE/2', '2026-03-06').dueOn).toBe('2026-03-13');
    const taken = again.does(lin, 'receive', {}, '2026-03-09');
    expect(codes(taken.refusalsOf(lin, 'requestCorrection', { gaps: [GAP] }, '2026-03-09T11:00'))).toEqual(['CORRECTION_TWICE']);
  });

  test('handing it back for the wrong item is no notice: the clock of 03-02 runs on and the day of receipt stays', () => {
    const back = submitted(waterIntake).does(lin, 'returnFiling', { ground: 'WRONG_ITEM', reason: '应办延续' }, '2026-03-04');
    expect(back.state).toMatchObject({ state: 'DRAFT', corrections: 0 });
    const again = back.does(msLi, 'submit', intake(waterIntake), '2026-03-05', { channel: 'WEB' });
    expect(again.clock('NOTICE', '2026-03-05')).toMatchObject({ status: 'RUNNING', dueOn: '2026-03-09' });
    expect(again.until('2026-03-10').state.acceptedAt).toBe(when('2026-03-02'));
  });

  test('what came back only after that clock had run out is answered anew, not accepted years ago', () => {
    const again = submitted(waterIntake)
      .does(lin, 'returnFiling', { ground: 'WRONG_ITEM', reason: '应办延续' }, '2026-03-04')
      .until('2026-05-11')
      .does(msLi, 'submit', intake(waterIntake), '2026-05-11', { channel: 'WEB' });
    expect(again.clock('NOTICE/2', '2026-05-11').dueOn).toBe('2026-05-18');
    expect(again.until('2026-05-19').state.acceptedAt).toBe(when('2026-05-11'));
  });

  test('the office’s own step does not run while the applicant has the filing', () => {
    const kase = corrected(waterIntake);
    expect(kase.clock('STEP/accept', '2026-03-10').status).toBe('STOPPED');
    expect(kase.does(msLi, 'supply', { materials: [{ id: 'form' }] }, '2026-03-10').clock('STEP/accept', '2026-03-10')).toMatchObject({
      status: 'RUNNING',
      used: 0,
    });
  });
});

test('rule 3: what can be put right on the spot is, without a notice', () => {
  const kase = received(waterIntake, ['assessment']).does(msLi, 'supply', { materials: [{ id: 'assessment', trust: 'A' }] }, '2026-03-03');
  expect(kase.state).toMatchObject({ state: 'RECEIVED', corrections: 0, supplied: false, completedAt: when('2026-03-02') });
  expect(kase.clock('NOTICE', '2026-03-03').dueOn).toBe('2026-03-09');
  expect(kase.does(lin, 'accept', {}, '2026-03-03T11:00').state.state).toBe('ACCEPTED');
});

describe('rules 4 and 5: the clock stops for the closed list only, by written notice', () => {
  const every = [...Object.keys(SPECIAL_KINDS_ART_45), ...Object.keys(SPECIAL_KINDS_BY_SPECIAL_LAW)] as SpecialKind[];
  const ask = (procedure: Procedure, kind: string, more: object = {}) =>
    accepted(procedure).refusalsOf(
      zhao,
      'propose',
      { act: 'startSpecial', data: { kind: kind as SpecialKind, days: 5, reason: '需要', noticeNo: '特1', ...more } },
      '2026-03-03',
    );

  test('of all kinds only those the item lists; looking at the site or publicity never', () => {
    for (const kind of [...every, 'SITE_SURVEY', 'PUBLICITY', 'CORRECTION', 'AWAIT_SUPERIOR']) {
      const listed = waterIntake.special.some((one) => one.kind === kind);
      expect(codes(ask(waterIntake, kind)), kind).toEqual(listed ? [] : ['SPECIAL_KIND_NOT_ALLOWED']);
    }
  });

  test('an item adds a ground of its own by law, not by policy', () => {
    const adding = (basis: ReturnType<typeof law>): Procedure => ({ ...waterIntake, special: [{ kind: 'CONSULT_DEPT', basis }] });
    expect(codes(ask(adding(law('国务院令第460号 第十九条')), 'CONSULT_DEPT'))).toEqual([]);
    expect(codes(ask(adding(policy('征求意见')), 'CONSULT_DEPT'))).toEqual(['SPECIAL_KIND_NOT_ALLOWED']);
  });

  test('without notice, reason or sensible days there is no stop', () => {
    expect(codes(ask(waterIntake, 'HEARING', { noticeNo: ' ' }))).toEqual(['FIELD_MISSING']);
    expect(codes(ask(waterIntake, 'HEARING', { reason: '' }))).toEqual(['FIELD_MISSING']);
    for (const days of [0, 26, 1.5, -3])
      expect(codes(ask(waterIntake, 'HEARING', { days })), String(days)).toEqual(['SPECIAL_DAYS_OUT_OF_RANGE']);
  });

  test('one proposes, another starts', () => {
    const data = { kind: 'HEARING', days: 5, reason: '听证', noticeNo: '特1' } as const;
    const asked = accepted(waterIntake).does(allHands, 'propose', { act: 'startSpecial', data }, '2026-03-03');
    const proposalId = asked.state.proposals[0]!.id;
    expect(codes(asked.refusalsOf(allHands, 'startSpecial', { proposalId }, '2026-03-03T11:00'))).toEqual(['PROPOSER_MAY_NOT_APPROVE']);
    expect(codes(asked.refusalsOf(chen, 'startSpecial', { proposalId }, '2026-03-03T11:00'))).toEqual([]);
  });

  test('a second stop waits for the first to end, and the applicant’s withdrawal ends it', () => {
    const stopped = special(accepted(waterIntake));
    const data = { kind: 'HEARING', days: 5, reason: '听证', noticeNo: '特2' } as const;
    expect(codes(stopped.refusalsOf(zhao, 'propose', { act: 'startSpecial', data }, '2026-03-06'))).toEqual(['CLOCK_STOPPED']);
    const gone = stopped.does(msLi, 'withdraw', {}, '2026-03-09');
    expect(gone.state.stops[0]!.to).toBe(when('2026-03-09'));
    expect(gone.state.special).toBeUndefined();
  });
});

describe('rule 6: one extension, in time, by the right head', () => {
  const reason = { reason: '案情复杂', noticeNo: '延1' };

  test('twice, late, by another, or where no law gives one: refused', () => {
    const kase = accepted(outdoorSign);
    expect(codes(kase.refusalsOf(chen, 'extend', reason, '2026-03-27'))).toEqual(['WRONG_ROLE']);
    expect(codes(kase.refusalsOf(zheng, 'extend', reason, '2026-03-30T17:01'))).toEqual(['EXTENSION_TOO_LATE']);
    expect(codes(kase.refusalsOf(zheng, 'extend', { reason: '', noticeNo: '' }, '2026-03-27'))).toEqual(['FIELD_MISSING', 'FIELD_MISSING']);
    expect(codes(kase.does(zheng, 'extend', reason, '2026-03-27').refusalsOf(zheng, 'extend', reason, '2026-03-28'))).toEqual([
      'EXTENSION_TWICE',
    ]);
    expect(codes(accepted(waterIntake).refusalsOf(zheng, 'extend', reason, '2026-03-27'))).toEqual(['EXTENSION_NOT_ALLOWED']);
  });

  test('where no law sets a term the promise is extended; a term of the law never by policy alone', () => {
    const agent = { ...lin, roles: ['HOTLINE_AGENT'] as const };
    const take = (matter: string): ACase =>
      aCase(hotlineAppeal)
        .does(agent, 'receive', { intake: intake(hotlineAppeal, [], { matter }) }, '2026-03-02')
        .does(agent, 'accept', {}, '2026-03-02T10:30');
    const longer = take('GENERAL').does(zheng, 'extend', reason, '2026-03-05');
    expect(longer.clock('PROMISED', '2026-03-05').dueOn).toBe('2026-03-16');
    expect(codes(take('MARKET_COMPLAINT').refusalsOf(zheng, 'extend', reason, '2026-03-05'))).toEqual(['EXTENSION_NOT_ALLOWED']);
  });
});

describe('rule 7: hearing before decision', () => {
  test('untold, unanswered or unheld, there is no decision', () => {
    expect(codes(reviewed(waterIntake).refusalsOf(chen, 'decide', GRANT, '2026-03-05'))).toEqual(['HEARING_RIGHT_NOT_TOLD']);
    const told = reviewed(waterIntake).does(
      zhao,
      'tellHearingRight',
      { parties: ['party-li', 'party-neighbour'], noticeNo: 'n' },
      '2026-03-04',
    );
    const one = told.does(msLi, 'waiveHearing', {}, '2026-03-05');
    expect(codes(one.refusalsOf(chen, 'decide', GRANT, '2026-03-06'))).toEqual(['HEARING_RIGHT_NOT_TOLD']);
    expect(codes(one.does(neighbour, 'waiveHearing', {}, '2026-03-06').refusalsOf(chen, 'decide', GRANT, '2026-03-06T11:00'))).toEqual([]);
    // Told 03-04, five working days: silence until 03-11 is an answer too.
    expect(codes(told.until('2026-03-12').refusalsOf(chen, 'decide', GRANT, '2026-03-12'))).toEqual([]);
    expect(codes(hearingSet(waterIntake).refusalsOf(chen, 'decide', GRANT, '2026-03-12'))).toEqual(['HEARING_RECORD_MISSING']);
  });

  test('the record is signed by an independent host, and whoever presided decides nothing after', () => {
    const kase = hearingSet(waterIntake);
    expect(codes(kase.refusalsOf(wu, 'recordHearing', { recordSha256: SHA, signed: true }, '2026-03-17'))).toEqual([
      'HEARING_RECORD_MISSING',
    ]);
    expect(codes(kase.refusalsOf(wu, 'recordHearing', { recordSha256: SHA, signed: false }, '2026-03-18T15:00'))).toEqual([
      'FIELD_INVALID',
    ]);
    const held = kase.does(wu, 'recordHearing', { recordSha256: SHA, signed: true }, '2026-03-18T15:00');
    expect(codes(held.refusalsOf(chen, 'decide', GRANT, '2026-03-19'))).toEqual([]);
    const alsoApprover = { ...wu, roles: ['HOST', 'APPROVER'] as const };
    expect(held.refusalsOf(alsoApprover, 'decide', GRANT, '2026-03-19')).toMatchObject([
      { code: 'SAME_PERSON', facts: { signedBefore: 'hearing' } },
    ]);
  });

  test('notice is given seven working days ahead, and no reviewer presides', () => {
    const asked = reviewed(waterIntake)
      .does(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: 'n' }, '2026-03-04')
      .does(msLi, 'requestHearing', {}, '2026-03-05');
    const plan = (day: string, host: string) =>
      codes(asked.refusalsOf(zhao, 'scheduleHearing', { at: when(day), place: '听证室', host, noticeNo: '听通1' }, '2026-03-06'));
    expect(plan('2026-03-16', 'wu')).toEqual(['HEARING_NOTICE_TOO_SHORT']);
    expect(plan('2026-03-17', 'wu')).toEqual([]);
    expect(plan('2026-03-17', 'qian')).toEqual(['HOST_NOT_INDEPENDENT']);
    expect(plan('2030-03-17', 'wu')).toEqual(['DATE_OUT_OF_RANGE']);
  });
});

describe('rule 8: time told by people stands beside the server’s', () => {
  test('papers brought on 03-02 and entered on 03-04 count from 03-02; the entry keeps both', () => {
    const kase = aCase(waterIntake).does(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-04', { occurredAt: when('2026-03-02') });
    expect(kase.state.receivedAt).toBe(when('2026-03-02'));
    expect(kase.told[0]!.events[0]).toMatchObject({ at: when('2026-03-04'), occurredAt: when('2026-03-02') });
    expect(kase.clock('NOTICE', '2026-03-04').dueOn).toBe('2026-03-09');
  });

  test('nothing happened tomorrow, nor years ago', () => {
    for (const told of ['2026-03-05', '2024-03-04', '2026-02-30T10:00:00.000Z']) {
      const occurredAt = told.endsWith('Z') ? told : when(told);
      expect(
        codes(aCase(waterIntake).refusalsOf(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-04', { occurredAt })),
        told,
      ).toEqual(['DATE_OUT_OF_RANGE']);
    }
  });

  test('a clock that is behind does not turn time back', () => {
    const kase = received(waterIntake).does(lin, 'accept', {}, '2026-03-02T09:00');
    expect(kase.state.acceptedAt).toBe(when('2026-03-02'));
  });
});

describe('rule 10: an instant item is decided in the same visit, by one person, and its clock is on record', () => {
  test('accepted at 10:05, decided at 10:15, in hand at 10:30', () => {
    const window = allHands;
    const kase = aCase(soleTraderChange)
      .does(window, 'receive', { intake: intake(soleTraderChange) }, '2026-03-02T10:00')
      .does(window, 'accept', {}, '2026-03-02T10:05')
      .does(window, 'decide', GRANT, '2026-03-02T10:15')
      .does(window, 'issue', { licenceNo: LICENCE, documentSha256: SHA, sealId: 's' }, '2026-03-02T10:20')
      .does(
        window,
        'deliver',
        { means: 'WINDOW', receipts: [{ partyId: 'party-li', receivedAt: when('2026-03-02T10:30') }] },
        '2026-03-02T10:30',
      );
    expect(kase.state.state).toBe('DELIVERED');
    expect(kase.clock('PROMISED', '2026-03-05')).toMatchObject({ status: 'STOPPED', used: 0, overdue: 0 });
  });

  test('a filing is acknowledged as it is accepted; nothing of the organ runs on', () => {
    const filing: Procedure = {
      ...soleTraderChange,
      outcome: 'FILING',
      hearing: 'NONE',
      steps: soleTraderChange.steps.filter(({ phase }) => phase !== 'DECISION'),
    };
    const kase = received(filing).does(lin, 'accept', {}, '2026-03-02T11:00');
    expect(kase.state).toMatchObject({ state: 'DECIDED_APPROVED', decision: 'GRANT' });
    expect(kase.clock('STATUTORY', '2026-03-03').status).toBe('STOPPED');
    const silent = received(filing).until('2026-03-10');
    expect(silent.state.state).toBe('DECIDED_APPROVED');
  });
});

describe('commitment: decided at once, verified after the grant', () => {
  const granted = (): ACase => accepted(fireSafety).does(chen, 'decide', GRANT, '2026-03-02T11:30');
  const delivered = (): ACase =>
    granted()
      .does(sun, 'issue', { licenceNo: LICENCE, documentSha256: SHA, sealId: 's' }, '2026-03-03')
      .does(
        sun,
        'deliver',
        { means: 'WINDOW', receipts: [{ partyId: 'party-li', receivedAt: when('2026-03-03T11:00') }] },
        '2026-03-03T11:00',
      );
  const found = (result: 'KEPT' | 'BROKEN') => ({ result, staff: ['zhao', 'han'], findings: '现场情况' });

  test('without the signed commitment there is no acceptance', () => {
    expect(codes(received(fireSafety).refusalsOf(lin, 'accept', {}, '2026-03-02T11:00'))).toEqual(['COMMITMENT_MISSING']);
  });

  test('kept: the case ends', () => {
    const kase = delivered();
    expect(kase.clock('VERIFY', '2026-03-03').dueOn).toBe('2026-03-30');
    const kept = kase.does(zhao, 'recordVerification', found('KEPT'), '2026-03-10');
    expect(kept.state.openSteps).toEqual([]);
    expect(codes(kept.refusalsOf(chen, 'revoke', { reasons: '虚假', remedies: '复议' }, '2026-03-11'))).toEqual(['WRONG_STATE']);
  });

  test('broken, and broken still at the re-check: revoked, and only then', () => {
    const broken = delivered().does(zhao, 'recordVerification', found('BROKEN'), '2026-03-10');
    expect(broken.clock('RECTIFY', '2026-03-10').dueOn).toBe('2026-03-13');
    expect(codes(broken.refusalsOf(chen, 'revoke', { reasons: '虚假', remedies: '复议' }, '2026-03-11'))).toEqual(['WRONG_STATE']);
    const still = broken.does(zhao, 'recordRecheck', { ...found('BROKEN'), result: 'BROKEN' }, '2026-03-13');
    expect(still.does(chen, 'revoke', { reasons: '承诺不实', remedies: '复议' }, '2026-03-16').state).toMatchObject({
      revoked: true,
      state: 'DELIVERED',
    });
  });

  test('whoever accepted does not verify, and one inspector is not two', () => {
    const kase = delivered();
    expect(codes(kase.refusalsOf(zhao, 'recordVerification', { ...found('KEPT'), staff: ['lin', 'han'] }, '2026-03-10'))).toEqual([
      'SAME_PERSON',
    ]);
    expect(codes(kase.refusalsOf(zhao, 'recordVerification', { ...found('KEPT'), staff: ['zhao', 'zhao'] }, '2026-03-10'))).toEqual([
      'SITE_VERIFICATION_SHORT',
    ]);
  });

  test('found broken before the licence is out, it is not handed out', () => {
    const broken = granted().does(zhao, 'recordVerification', found('BROKEN'), '2026-03-03');
    expect(codes(broken.refusalsOf(sun, 'issue', { licenceNo: LICENCE, documentSha256: SHA, sealId: 's' }, '2026-03-04'))).toEqual([
      'WRONG_STATE',
    ]);
    const gone = broken
      .does(zhao, 'recordRecheck', { result: 'BROKEN', staff: ['zhao', 'han'], findings: '未改' }, '2026-03-06')
      .does(chen, 'revoke', { reasons: '承诺不实', remedies: '复议' }, '2026-03-09');
    expect(gone.state).toMatchObject({ state: 'TERMINATED', revoked: true });
  });
});

describe('容缺: acceptance with gaps promised in writing', () => {
  const promise = (promisedOn: string) => ({ deferred: [{ id: 'siteRight', promisedOn }] });
  const kase = received(outdoorSign, ['siteRight']);

  test('within five working days, for what may be deferred and is missing', () => {
    const on = (data: { deferred: { id: string; promisedOn: string }[] }) =>
      codes(kase.refusalsOf(lin, 'acceptDeferred', data, '2026-03-02T11:00'));
    expect(on(promise('2026-03-09'))).toEqual([]);
    expect(on(promise('2026-03-10'))).toEqual(['PROMISE_TOO_LATE']);
    expect(on(promise('2026-03-02'))).toEqual(['PROMISE_TOO_LATE']);
    expect(on(promise('2026-13-01'))).toEqual(['PROMISE_TOO_LATE']);
    expect(on({ deferred: [...promise('2026-03-05').deferred, { id: 'form', promisedOn: '2026-03-05' }] })).toEqual([
      'MATERIAL_NOT_DEFERRABLE',
    ]);
  });

  test('no decision before it is filled; not filled by 03-05, the application counts as withdrawn', () => {
    const open = kase
      .does(lin, 'acceptDeferred', promise('2026-03-05'), '2026-03-02T11:00')
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实' }, '2026-03-03');
    expect(codes(open.refusalsOf(chen, 'decide', GRANT, '2026-03-04'))).toEqual(['DEFERRED_OPEN']);
    expect(open.clock('DEFERRED', '2026-03-03').dueOn).toBe('2026-03-05');
    expect(codes(open.refusalsOf(msLi, 'fillDeferred', { materials: [{ id: 'siteRight' }] }, '2026-03-05T18:00'))).toEqual([
      'PROMISE_TOO_LATE',
    ]);
    expect(open.until('2026-03-06').state.state).toBe('LAPSED');
    const filled = open.does(msLi, 'fillDeferred', { materials: [{ id: 'siteRight' }] }, '2026-03-05');
    expect(codes(filled.refusalsOf(chen, 'decide', GRANT, '2026-03-05T11:00'))).toEqual([]);
  });

  test('of two promises the earlier runs first, then the later', () => {
    const two: Procedure = {
      ...outdoorSign,
      materials: outdoorSign.materials.map((one) => (one.id === 'effectDrawing' ? { ...one, deferrable: true } : one)),
    };
    const both = received(two, ['siteRight', 'effectDrawing']).does(
      lin,
      'acceptDeferred',
      {
        deferred: [
          { id: 'siteRight', promisedOn: '2026-03-06' },
          { id: 'effectDrawing', promisedOn: '2026-03-04' },
        ],
      },
      '2026-03-02T11:00',
    );
    expect(both.clock('DEFERRED', '2026-03-02').dueOn).toBe('2026-03-04');
    const one = both.does(msLi, 'fillDeferred', { materials: [{ id: 'effectDrawing' }] }, '2026-03-04');
    expect(one.clock('DEFERRED/2', '2026-03-04').dueOn).toBe('2026-03-06');
  });
});

test('a two-party matter is decided when the other side has answered or let its time pass, and no bystander answers for it', async () => {
  const { default: workInjury } = await import('../../../domain/procedures/items/work-injury.ts');
  const { employer } = await import('../../support/people.ts');
  const kase = accepted(workInjury)
    .does(zhao, 'askRespondent', { respondent: { partyId: 'party-employer', kind: 'ENTERPRISE' }, noticeNo: '举1' }, '2026-03-03')
    .does(zhao, 'tellHearingRight', { parties: ['party-neighbour'], noticeNo: '听1' }, '2026-03-03T11:00')
    .does(zhao, 'passOn', { stepId: 'inquire', opinion: '属实', staff: ['zhao', 'han'] }, '2026-03-04')
    .does(qian, 'passOn', { stepId: 'check', opinion: '同意' }, '2026-03-05');
  expect(codes(kase.refusalsOf(chen, 'decide', GRANT, '2026-03-06'))).toEqual(['RESPONDENT_NOT_HEARD']);
  expect(codes(kase.refusalsOf(neighbour, 'recordAnswer', { summary: '同意' }, '2026-03-06'))).toEqual(['NOT_A_PARTY']);
  expect(
    codes(kase.does(employer, 'recordAnswer', { summary: '认可' }, '2026-03-06').refusalsOf(chen, 'decide', GRANT, '2026-03-06T11:00')),
  ).toEqual([]);
  expect(codes(kase.until('2026-03-14').refusalsOf(chen, 'decide', GRANT, '2026-03-16'))).toEqual([]);
});

test('a matter that is only passed up ends with the lower organ’s own clock', () => {
  const lower: Procedure = {
    ...waterIntake,
    outcome: 'FORWARD',
    limits: { ...waterIntake.limits, lower: workingDays(20, 'ACCEPTED', law('行政许可法 第四十三条')) },
    steps: waterIntake.steps.filter(({ phase }) => phase !== 'DECISION' && phase !== 'ISSUANCE'),
  };
  expect(codes(accepted(lower).refusalsOf(chen, 'forward', { to: '省水利厅', opinion: '同意' }, '2026-03-03'))).toEqual([
    'STEPS_UNFINISHED',
  ]);
  const up = reviewed(lower).does(chen, 'forward', { to: '省水利厅', opinion: '同意上报' }, '2026-03-05');
  expect(up.state.state).toBe('FORWARDED');
  expect(up.clock('LOWER', '2026-03-10')).toMatchObject({ status: 'STOPPED', used: 3 });
});

test('an hour limit runs from the moment, through the night', () => {
  const urgent: Procedure = { ...outdoorSign, limits: { ...outdoorSign.limits, promised: hours(4, 'ACCEPTED', policy('示例')) } };
  expect(accepted(urgent).clock('PROMISED', '2026-03-02T12:00').dueAt).toBe(when('2026-03-02T15:00'));
});

test('oracle 5: the same case a whole number of plain weeks later has used as many days', () => {
  // No holiday between 2026-05-11 and 2026-06-12.
  const tell = (weeks: number): ACase => {
    const on = (day: string) => `${addDays(day, 7 * weeks)}T10:00`;
    return aCase(waterIntake)
      .does(lin, 'receive', { intake: intake(waterIntake) }, on('2026-05-11'))
      .does(lin, 'accept', {}, on('2026-05-12'))
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] }, on('2026-05-15'));
  };
  const used = (weeks: number) =>
    Object.keys(tell(weeks).state.clocks).map((id) => [id, tell(weeks).clock(id, addDays('2026-05-22', 7 * weeks)).used]);
  expect(used(1)).toEqual(used(0));
  expect(used(2)).toEqual(used(0));
});

test('heard cases may be decided', () => expect(codes(heard(waterIntake).refusalsOf(chen, 'decide', GRANT, '2026-03-06'))).toEqual([]));
