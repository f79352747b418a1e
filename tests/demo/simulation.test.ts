import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeParties } from '../../demo/city/parties.ts';
import { makeStaff } from '../../demo/city/staff.ts';
import { formDigest, sha256 } from '../../demo/digests.ts';
import { PARAMS } from '../../demo/params.ts';
import { simulate, type Simulation } from '../../demo/simulate/run.ts';
import { published } from '../../domain/procedures/content-hash.ts';
import { PROCEDURES } from '../../domain/procedures/items/index.generated.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';

const procedures = PROCEDURES.map((definition) => published(definition, (bytes) => createHash('sha256').update(bytes).digest()));

function run(seed: number, until: string, casesWanted: number): Simulation {
  return simulate({
    seed,
    now: Date.parse(until),
    params: { ...PARAMS, casesWanted },
    calendar: CALENDAR_2026,
    procedures,
    staff: makeStaff(seed, PROCEDURES),
    parties: makeParties(seed, 400, 80),
    sha256,
    formDigest,
  });
}

describe('a simulated half year', () => {
  const city = run(PARAMS.seed, '2026-11-24T01:00:00.000Z', PARAMS.casesWanted);
  const count = (state: string): number => city.cases.filter((one) => one.state.state === state).length;
  const happened = new Set(city.cases.flatMap(({ entries }) => entries.flatMap(({ events = [] }) => events.map(({ type }) => type))));

  it('has several thousand cases, some hundred of them open', () => {
    const open = city.cases.filter(({ state }) => state.closedAt === undefined);
    expect(city.cases.length).toBeGreaterThan(3_000);
    expect(open.length).toBeGreaterThan(200);
    expect(open.length).toBeLessThan(800);
  });

  it('ends cases in every way the law knows, and has something of everything a supervisor looks for', () => {
    for (const state of [
      'DELIVERED',
      'WITHDRAWN',
      'NOT_ACCEPTED',
      'NOT_REQUIRED',
      'VOIDED',
      'TERMINATED',
      'REVIEW',
      'SPECIAL',
      'CORRECTION',
    ]) {
      expect([state, count(state) > 0]).toEqual([state, true]);
    }
    for (const type of [
      'FilingReturned',
      'CorrectionRequested',
      'Supplied',
      'AcceptedDeferred',
      'DeferredFilled',
      'DeemedAccepted',
      'StepSentBack',
      'StepReleased',
      'Delegated',
      'Reassigned',
      'SpecialStarted',
      'SpecialEnded',
      'HearingRequested',
      'HearingRecorded',
      'RespondentAnswered',
      'ExtensionGranted',
      'CommitmentVerified',
      'PackageClosed',
      'ClockWarned',
      'ClockExpired',
    ]) {
      expect([type, happened.has(type as never)]).toEqual([type, true]);
    }
  });

  it('takes nobody in at a window that is shut, and nothing after its end', () => {
    for (const { entries } of city.cases) {
      const first = entries[0];
      if (first === undefined) throw new Error('a case without an entry');
      expect(entries.every(({ recordedAt }) => recordedAt <= '2026-11-24T01:00:00.000Z')).toBe(true);
      if (first.command !== 'receive') continue;
      const local = new Date(Date.parse(first.recordedAt) + 8 * 3_600_000);
      const on = local.toISOString().slice(0, 10);
      expect([on, CALENDAR_2026.holidays[on]]).toEqual([on, undefined]);
      expect(local.getUTCHours()).toBeGreaterThanOrEqual(9);
      expect(local.getUTCHours()).toBeLessThan(17);
    }
  });
});

describe('the conduct of the demo', () => {
  for (const [seed, until] of [
    [1, '2026-11-24T01:00:00.000Z'],
    [2, '2026-10-05T13:30:00.000Z'],
    [3, '2026-12-31T15:59:00.000Z'],
    [4, '2027-03-02T08:00:00.000Z'],
  ] as const) {
    it(`asks nothing unlawful and finds somebody for everything: seed ${seed}, history up to ${until}`, () => {
      const { refused, unmanned } = run(seed, until, 1_200);
      expect(refused.map(({ caseNo, command, refusals }) => [caseNo, command, refusals.map(({ code }) => code)])).toEqual([]);
      expect(unmanned).toEqual([]);
    });
  }
});
