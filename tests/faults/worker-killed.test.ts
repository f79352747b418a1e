/**
 * kill -9 of the worker in the middle of steps (audit-security R2): at named points of a commit and at random moments.
 * Every acknowledged command is in the record once, the cases go on with the next worker, and nothing is done twice.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { chance } from '../support/chance.ts';
import { checkRecord, spoken, type RecordReport } from '../support/check-record.ts';
import { readClientLog } from '../support/client-log.ts';
import { openFaultStage, type BreakPoint, type FaultStage } from '../support/fault-stage.ts';
import { Office, underWay } from '../support/office.ts';

const POINTS: readonly BreakPoint[] = ['before the commit', 'in the commit', 'after the commit', 'after the answer', 'in the patient commit'];
const LANES = 4;
const CASES_PER_LANE = 3;
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

test('whatever the moment at which the worker dies, an acknowledged command is in the record once and the case goes on', async () => {
  const office = new Office(stage);
  const working = Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let n = 0; n < CASES_PER_LANE; n += 1) await office.wholeLife(4);
    }),
  );
  let ended = false;
  const over = working.finally(() => (ended = true));
  over.catch(() => undefined);
  const kills: string[] = [];

  for (const point of POINTS) {
    if (ended) break;
    const worker = await stage.startBreakingWorker({ BREAK_POINT: point, BREAK_AT: String(luck.between(3, 9)) });
    const { signal } = await Promise.race([worker.exited, over.then(() => worker.kill())]);
    if (signal === 'SIGKILL' && office.inFlight > 0) kills.push(`${point}: ${office.inFlight} in flight`);
  }
  let worker: Child = await stage.startWorker();
  for (let n = 0; n < 2 && !ended; n += 1) {
    await delay(luck.between(50, 900));
    const inFlight = await Promise.race([underWay(office), over.then(() => 0)]);
    if (inFlight === 0) break;
    await worker.kill();
    kills.push(`at random: ${inFlight} in flight`);
    worker = await stage.startWorker();
  }
  await working;

  const report = await judged(office, stage);
  console.log(`worker killed ${kills.length} times (${kills.join('; ')}); ${report.acknowledged} acknowledged, ${office.repeated} sent again, ${report.lost} lost, ${report.doubled} doubled`);
  expect(spoken(report)).toBe('');
  expect(report.cases).toBe(LANES * CASES_PER_LANE);
  expect(kills.length).toBeGreaterThanOrEqual(POINTS.length);
}, 240_000);
