/**
 * kill -9 of the worker in the middle of steps (audit-security R2): at named points of a commit and at random moments.
 * Every acknowledged command is in the record once, the cases go on with the next worker, and nothing is done twice.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { chance } from '../support/chance.ts';
import { checkRecord, spoken, type RecordReport } from '../../scripts/check-record/judge.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { openFaultStage, type BreakPoint, type FaultStage } from '../support/fault-stage.ts';
import { desks, Office, underWay } from '../support/office.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const POINTS: readonly BreakPoint[] = [
  'before the commit',
  'in the commit',
  'after the commit',
  'after the answer',
  'in the patient commit',
];
const DESKS = 4;
/** Each named point, and at random, so many times. */
const ROUNDS = sized({ small: 1, nightly: 40, release: 150 });
const RANDOM_KILLS = sized({ small: 4, nightly: 200, release: 600 });
const luck = chance('worker killed');

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage('worker');
}, 120_000);
afterAll(() => stage.close());

async function judged(office: Office, asked: FaultStage): Promise<RecordReport> {
  office.log.close();
  return checkRecord({
    databaseUrl: asked.ownerUrl,
    log: readClientLog(office.log.file),
    procedures: [outdoorSign],
    calendar: office.calendar,
    workflows: await asked.statesInTemporal(office.cases),
  });
}

test(
  'whatever the moment at which the worker dies, an acknowledged command is in the record once and the case goes on',
  async () => {
    const office = new Office(stage);
    const working = desks(office, DESKS, 4);
    const kills: string[] = [];

    for (const point of Array.from({ length: ROUNDS }, () => POINTS).flat()) {
      const worker = await stage.startBreakingWorker({ BREAK_POINT: point, BREAK_AT: String(luck.between(3, 9)) });
      const { signal } = await worker.exited;
      expect(signal).toBe('SIGKILL');
      if (office.inFlight > 0) kills.push(`${point}: ${office.inFlight} in flight`);
    }
    let worker: Child = await stage.startWorker();
    for (let n = 0; n < RANDOM_KILLS; n += 1) {
      await delay(luck.between(50, 900));
      const inFlight = await underWay(office);
      await worker.kill();
      if (inFlight > 0) kills.push(`at random: ${inFlight} in flight`);
      worker = await stage.startWorker();
    }
    await working.stop();

    const report = await judged(office, stage);
    const { acknowledged, cases, doubled, lost } = report;
    const tried = POINTS.length * ROUNDS + RANDOM_KILLS;
    tellFigures({
      ...{ suite: 'R2', fault: 'worker kill -9', seed: luck.seed, faults: kills.length, idle: tried - kills.length },
      ...{ acknowledged, lost, doubled },
      more: { cases, 'sent again': office.repeated, 'at named points': POINTS.length * ROUNDS },
    });
    expect(spoken(report)).toBe('');
    expect(report.cases).toBe(office.cases.length);
    expect(kills.length).toBe(tried);
  },
  patience(240_000),
);

test('control: a worker whose commits know nothing of having been made before does things twice, and the judge sees it', async () => {
  const forgetful = await openFaultStage('forgetful');
  try {
    const office = new Office(forgetful, { answerWithinMs: 1_000 });
    const life = office.wholeLife(4);
    life.catch(() => undefined); // such a case cannot come to its end in order
    const first = await forgetful.startBreakingWorker({ FORGETFUL: 'yes', BREAK_POINT: 'after the commit', BREAK_AT: '3' });
    await first.exited;
    expect(office.inFlight).toBe(1);
    await forgetful.startBreakingWorker({ FORGETFUL: 'yes' });
    const claims = `select 1 from audit.entry where convert_from(canon, 'UTF8')::jsonb ->> 'command' = 'claim'`;
    for (let tries = 0; tries < 300 && ((await forgetful.pool.query(claims)).rowCount ?? 0) < 2; tries += 1) await delay(100);

    office.abandoned = true;
    await life.catch(() => undefined);
    office.log.close();
    const report = await checkRecord({
      databaseUrl: forgetful.ownerUrl,
      log: readClientLog(office.log.file),
      procedures: [outdoorSign],
      calendar: office.calendar,
    });
    const { acknowledged, doubled, lost } = report;
    tellFigures({ suite: 'R2', fault: 'commits without memory', seed: luck.seed, faults: 1, acknowledged, lost, doubled, control: true });
    expect(report.doubled).toBeGreaterThan(0);
    expect(spoken(report)).toMatch(/^I1: claim .* was wanted once and done 2 times/mu);
    expect(spoken(report)).toMatch(/^I2: entry .* answers to no command that was sent/mu);
  } finally {
    await forgetful.close();
  }
}, 120_000);
