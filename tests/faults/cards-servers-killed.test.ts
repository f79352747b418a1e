/**
 * kill -9 of Temporal, and of PostgreSQL with Temporal's record in it, while the terms of cards run out: every term that nobody kept is on
 * record once, every R-T09 is told once, and every clock is covered. The control, a Temporal that has lost a card, is seen through.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { proveCoverage } from '../../activities/prove-coverage.ts';
import { TemporalTimerDoor } from '../../activities/timer-door.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { startStack, type Stack } from '../../scripts/stack/stack.ts';
import type { TemporalServer } from '../../scripts/stack/temporal-server.ts';
import { readSettings } from '../../settings/settings.ts';
import { cardWorkflowId } from '../../workflows/messages.ts';
import { stageOn, type FaultStage } from '../support/fault-stage.ts';
import { judgeLives, openCards, reported, runAhead, TERMS_OF_A_LIFE, termsPassed } from './support/card-life.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const CARDS = sized({ small: 24, nightly: 240, release: 2_400 });
/** How many terms have passed when the next kill comes. */
const KILLS_AT = [0.1, 0.35, 0.6].map((share) => Math.floor(share * CARDS * TERMS_OF_A_LIFE));

let folder: string;
let stack: Stack;
let temporal: TemporalServer;
let stage: FaultStage;
let worker: Child;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cards-servers-killed-'));
  chmodSync(folder, 0o755);
  stack = await startStack({
    dataDir: folder,
    cacheDir: readSettings().cacheDir,
    namespace: 'cards-servers-killed',
    timeSkipping: true,
    durable: true,
  });
  temporal = await stack.startTemporal();
  const { databaseUrl, ownerUrl, namespace } = stack;
  stage = await stageOn({ ...{ databaseUrl, ownerUrl, namespace }, address: temporal.address, workflowBundle: inject('workflowBundle') });
  worker = await stage.startWorker();
}, 180_000);
afterAll(async () => {
  await stage.close();
  await stack.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}, 60_000);

const kinds: Readonly<Record<'Temporal' | 'PostgreSQL', () => Promise<void>>> = {
  Temporal: async () => {
    await temporal.kill();
    await temporal.start();
  },
  PostgreSQL: async () => {
    await stack.postgres.kill();
    await stack.postgres.start();
  },
};

/** Opens cards, lets their terms run out, and kills in the middle of it; answers the cards and how many kills found terms still to pass. */
async function killedWhileTermsRunOut(kill: () => Promise<void>): Promise<{ readonly cards: readonly string[]; readonly landed: number }> {
  const [passedBefore, reportedBefore] = [await termsPassed(stage), await reported(stage)];
  const passed = async (): Promise<number> => (await termsPassed(stage)) - passedBefore;
  // Without a worker the cards are opened in Temporal, and their first steps wait until all clocks are set to run.
  await worker.kill();
  const cards = await openCards(stage, CARDS);
  await runAhead(stage, cards);
  worker = await stage.startWorker();
  let landed = 0;
  for (const at of KILLS_AT) {
    while ((await passed()) < at) await delay(5);
    await kill();
    if (!worker.running()) worker = await stage.startWorker();
    if ((await passed()) < CARDS * TERMS_OF_A_LIFE) landed += 1;
  }
  for (let tries = 0; tries < CARDS * 50 && (await reported(stage)) - reportedBefore < CARDS; tries += 1) await delay(100);
  return { cards, landed };
}

const uncovered = async () =>
  (await proveCoverage({ pool: stage.pool, door: new TemporalTimerDoor(stage.client), now: new Date().toISOString() })).exceptions;

for (const [name, kill] of Object.entries(kinds))
  test(
    `${name} dies while terms run out: each that nobody kept is told once, and no clock is left without its timer`,
    async () => {
      const { cards, landed } = await killedWhileTermsRunOut(kill);
      const faults = await judgeLives(stage, cards);
      tellFigures({
        ...{ suite: 'cards', fault: `${name} killed while terms run out`, seed: 0, faults: landed, idle: KILLS_AT.length - landed },
        ...{ acknowledged: CARDS * TERMS_OF_A_LIFE, lost: faults.length, doubled: 0 },
      });
      expect(faults).toEqual([]);
      expect(landed).toBeGreaterThan(0);
      expect(await uncovered()).toEqual([]);
    },
    patience(240_000),
  );

test('control: a Temporal that has lost a card lets its terms pass untold, and both judge and proof of coverage say so', async () => {
  const [lost] = await openCards(stage, 1);
  for (let tries = 0; tries < 300 && !(await judgeLives(stage, [lost!])).includes(`${lost!}: openCard`); tries += 1) await delay(100);
  await stage.client.workflow.getHandle(cardWorkflowId(lost!)).terminate('lost');
  expect(await judgeLives(stage, [lost!])).toEqual([`${lost!}: openCard`, `${lost!}: R-T09 told 0 times`]);
  expect((await uncovered()).map((exception) => JSON.stringify(exception)).filter((text) => text.includes(lost!))).not.toEqual([]);
}, 120_000);
