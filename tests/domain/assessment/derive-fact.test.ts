/** Facts of cases told act by act: the worked examples of the clocks, and every kind of ending. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../domain/assessment/derive-fact.ts';
import { addsTo, COUNTER_IDS } from '../../../domain/assessment/counters.ts';
import { contributions } from '../../../domain/assessment/rollup.ts';
import { workingDays } from '../../../domain/procedures/define-procedure.ts';
import { policy } from '../../../domain/law/basis.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { aCase, intake, type ACase } from '../../support/a-case.ts';
import { chen, gu, lin, msLi, qian, sun, zhao } from '../../support/people.ts';
import { citedBy, entriesOf, factOf } from './entries-of.ts';

/** Ten working days promised, twenty by law. */
const tenDays: Procedure = {
  ...outdoorSign,
  limits: {
    ...outdoorSign.limits,
    statutory: { ...workingDays(20, 'ACCEPTED', policy('示例')) },
    promised: workingDays(10, 'ACCEPTED', policy('示例')),
  },
  special: [{ kind: 'HEARING', basis: policy('示例') }],
};
const LICENCE_NO = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';

const received = (on: string): ACase => aCase(tenDays).does(lin, 'receive', { intake: intake(tenDays) }, on);
const accepted = (on: string): ACase => received(on).does(lin, 'accept', {}, `${on}T11:00`);
const decided = (kase: ACase, on: string): ACase =>
  kase
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] }, `${on}T09:30`)
    .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, `${on}T10:00`);
const paused = (kase: ACase, from: string, to: string): ACase => {
  const asked = kase.does(
    zhao,
    'propose',
    { act: 'startSpecial', data: { kind: 'HEARING', days: 15, reason: '听证', noticeNo: 'n-1' } },
    from,
  );
  return asked
    .does(chen, 'startSpecial', { proposalId: asked.state.proposals[0]!.id }, `${from}T10:30`)
    .does(zhao, 'endSpecial', { result: '已举行' }, `${to}T09:00`);
};

describe('days used of the promise at decision', () => {
  // Accepted 2026-09-18, ten working days: due 10-09; the vectors of the clock algorithm, one day before, on and after the due day.
  const vectors: readonly [string, string, readonly [string, string] | null, number, boolean, boolean][] = [
    ['without a pause, decided on the due day', '2026-10-09', null, 10, true, false],
    ['without a pause, decided the day before', '2026-10-08', null, 9, true, true],
    ['without a pause, decided a day late', '2026-10-10', null, 11, false, false],
    ['paused 09-21 to 09-24, decided on the due day', '2026-10-13', ['2026-09-21', '2026-09-24'], 10, true, false],
    ['paused 09-21 to 09-24, decided a day late', '2026-10-14', ['2026-09-21', '2026-09-24'], 11, false, false],
    ['paused 09-24 to 10-09, decided on the due day', '2026-10-15', ['2026-09-24', '2026-10-09'], 10, true, false],
    ['paused and resumed on 09-21, decided on the due day', '2026-10-09', ['2026-09-21', '2026-09-21'], 10, true, false],
  ];
  for (const [name, on, pause, used, inPromise, early] of vectors) {
    test(`${name}: ${used}, ${inPromise ? 'in time' : 'late'}${early ? ', early' : ''}`, () => {
      const kase = accepted('2026-09-18');
      const fact = factOf(decided((pause === null ? kase : paused(kase, `${pause[0]}`, pause[1])).until(`${on}T08:00`), on));
      expect(fact).toMatchObject({
        decidedOn: on,
        usedPromised: used,
        promisedLimit: 10,
        promisedUnit: 'WORKING_DAY',
        inPromise,
        early,
        inStatute: true,
      });
      expect(fact.stops).toBe(pause === null ? 0 : 1);
      expect(fact.overdueOn === null).toBe(inPromise);
    });
  }

  test('the applicant waited through the pause: working days from receipt to decision', () => {
    const fact = factOf(decided(paused(accepted('2026-03-02'), '2026-03-10', '2026-04-07'), '2026-04-08'));
    // 21 worked days of March after the 2nd, and of April 1, 2, 3, 7 and 8: the 6th is a holiday.
    expect(fact.waitedDays).toBe(26);
    expect(fact).toMatchObject({ stops: 1, stoppedDays: 28 });
    expect(fact.usedPromised).toBeLessThan(10);
  });
});

test('silence accepts: the case counts as deemed on the day of receipt, and was answered that day', () => {
  const fact = factOf(received('2026-03-02').until('2026-03-10'));
  expect(fact).toMatchObject({ receivedOn: '2026-03-02', acceptedOn: '2026-03-02', answeredOn: '2026-03-02', deemed: true });
  expect(addsTo(fact, 'deemedAccepted')).toEqual({ on: '2026-03-02', amount: 1 });
});

test('overdue begins when the limit runs out and ends with the decision; until then the case is overdue and open', () => {
  const late = accepted('2026-03-02').until('2026-03-17');
  expect(factOf(late)).toMatchObject({ overdueOn: '2026-03-16', overdueEndedOn: null, closedOn: null });
  expect(factOf(decided(late, '2026-03-18'))).toMatchObject({ overdueOn: '2026-03-16', overdueEndedOn: '2026-03-18', inPromise: false });
});

test('a correction asked and answered at the window: two visits, one correction, not at once', () => {
  const kase = aCase(tenDays)
    .does(lin, 'receive', { intake: intake(tenDays, ['siteRight']) }, '2026-03-02')
    .does(lin, 'requestCorrection', { gaps: [{ item: 'siteRight', problem: '缺', remedy: '补' }] }, '2026-03-03')
    .does(msLi, 'supply', { materials: [{ id: 'siteRight', trust: 'B' }] }, '2026-03-05', { channel: 'WINDOW' })
    .does(lin, 'accept', {}, '2026-03-06');
  const fact = factOf(kase);
  expect(fact).toMatchObject({ corrections: 1, visits: 2, receivedOn: '2026-03-02', acceptedOn: '2026-03-06' });
  expect(addsTo(fact, 'acceptedAtOnce')).toBeNull();
  expect(addsTo(fact, 'acceptedTold')).toEqual({ on: '2026-03-06', amount: 1 });
});

test('applied and delivered online counts as without a visit and wholly online; a licence with a number is collected', () => {
  const kase = aCase(tenDays)
    .does(msLi, 'submit', intake(tenDays), '2026-03-02', { channel: 'WEB' })
    .does(lin, 'receive', {}, '2026-03-02T14:00')
    .does(lin, 'accept', {}, '2026-03-03');
  const granted = decided(kase, '2026-03-04').does(
    sun,
    'issue',
    { licenceNo: LICENCE_NO, documentSha256: 'b'.repeat(64), sealId: 's' },
    '2026-03-05',
  );
  expect(factOf(granted)).toMatchObject({ fullOnline: false, licenceOwed: true, licenceCollected: true, deliveredInTerm: null });
  const online = factOf(
    granted.does(
      sun,
      'deliver',
      { means: 'ONLINE', receipts: [{ partyId: 'party-li', receivedAt: '2026-03-05T08:00:00.000Z' }] },
      '2026-03-05T16:00',
    ),
  );
  expect(online).toMatchObject({
    channel: 'WEB',
    visits: 0,
    appliedOnline: true,
    fullOnline: true,
    deliveredInTerm: true,
    deliveredOn: '2026-03-05',
    closedOn: '2026-03-05',
  });
  const window = factOf(
    granted.does(
      sun,
      'deliver',
      { means: 'WINDOW', receipts: [{ partyId: 'party-li', receivedAt: '2026-03-05T08:00:00.000Z' }] },
      '2026-03-05T16:00',
    ),
  );
  expect(window).toMatchObject({ visits: 1, fullOnline: false });
});

test('each new officer is one handover; the applicant is none', () => {
  expect(factOf(accepted('2026-03-02')).handovers).toBe(0);
  expect(factOf(decided(accepted('2026-03-02'), '2026-03-04')).handovers).toBe(2);
});

test('a filing withdrawn before acceptance is received, closed and withdrawn, and nothing else', () => {
  const fact = factOf(received('2026-03-02').does(msLi, 'withdraw', {}, '2026-03-03'));
  const counted = COUNTER_IDS.filter((id) => addsTo(fact, id) !== null && addsTo(fact, id)!.amount > 0);
  expect(counted).toEqual(['received', 'receivedByKnownWay', 'closed', 'closedReceived', 'withdrawn']);
});

test('a duplicate that is voided counts as voided alone', () => {
  const asked = accepted('2026-03-02').does(zhao, 'propose', { act: 'void', data: { ground: 'DUPLICATE', reason: '重复' } }, '2026-03-03');
  const fact = factOf(asked.does(gu, 'void', { proposalId: asked.state.proposals[0]!.id }, '2026-03-04'));
  expect(COUNTER_IDS.filter((id) => addsTo(fact, id) !== null)).toEqual(['voided']);
  expect(contributions(fact).every(({ key }) => ['2026-03-04', '2026-03-01', '2026-01-01'].includes(key.day))).toBe(true);
});

test('the rows of a case are its history: each is what would have been derived had the trail ended there', () => {
  const kase = decided(paused(accepted('2026-03-02'), '2026-03-10', '2026-03-20'), '2026-03-24');
  const entries = entriesOf(kase);
  const rows = factsOf(entries, citedBy(kase));
  expect(rows.length).toBeGreaterThan(4);
  for (let n = 1; n <= entries.length; n++) {
    const then = factsOf(entries.slice(0, n), citedBy(kase)).at(-1)!;
    const known = rows.filter(({ seq }) => seq <= n).at(-1)!;
    expect(then).toEqual(known);
  }
});

test('what a simulator has touched is simulated, and a trail without its beginning has no fact', () => {
  const entries = entriesOf(accepted('2026-03-02'));
  const simulated = entries.map((entry, index) =>
    index === 0 ? { ...entry, actor: { ...entry.actor, kind: 'SIMULATOR' as const } } : entry,
  );
  expect(factsOf(simulated, citedBy(accepted('2026-03-02'))).at(-1)!.provenance).toBe('SIMULATED');
  expect(factOf(accepted('2026-03-02')).provenance).toBe('LIVE');
  expect(() => factsOf(entries.slice(1), citedBy(accepted('2026-03-02')))).toThrow(TypeError);
});

test('a checked and sent-back step is rework', () => {
  const kase = aCase(waterIntake)
    .does(lin, 'receive', { intake: intake(waterIntake) }, '2026-03-20')
    .does(lin, 'accept', {}, '2026-03-20T11:00')
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] }, '2026-03-23')
    .does(qian, 'sendBack', { stepId: 'check', to: 'handle', reason: '缺图' }, '2026-03-24');
  expect(factOf(kase)).toMatchObject({ rework: 1, misdispatched: 0, openSteps: ['handle'] });
});
