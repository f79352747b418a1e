/**
 * kill -9 of workers while the terms of cards run out: every finding has its card, every term that nobody kept is on record once, every
 * R-T09 is told once, and in the end every clock is covered. The control, whose commits know nothing of having been made, is seen through.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proveCoverage } from '../../activities/prove-coverage.ts';
import { TemporalTimerDoor } from '../../activities/timer-door.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type BreakPoint, type FaultStage } from '../support/fault-stage.ts';
import { judgeLives, openCards, reported, runAhead } from './support/card-life.ts';

const POINTS: readonly BreakPoint[] = ['before the commit', 'in the commit', 'after the commit', 'after the answer'];
const CARDS = 24;
const RANDOM_KILLS = 3;
const luck = chance('cards killed');

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage('cards');
}, 120_000);
afterAll(() => stage.close());

test('whatever kills the workers, each finding has one card and each term that nobody kept is told once', async () => {
  // No worker yet: the cards are opened in Temporal, and their first steps wait.
  const cards = await openCards(stage, CARDS);
  await runAhead(stage, cards);

  let kills = 0;
  for (const point of POINTS) {
    const worker = await stage.startBreakingWorker({ BREAK_POINT: point, BREAK_AT: String(luck.between(2, 9)) });
    const { signal } = await worker.exited;
    expect(signal).toBe('SIGKILL');
    kills += 1;
  }
  let worker = await stage.startBreakingWorker({});
  for (let n = 0; n < RANDOM_KILLS; n += 1) {
    await delay(luck.between(20, 300));
    await worker.kill();
    kills += 1;
    worker = await stage.startBreakingWorker({});
  }
  for (let tries = 0; tries < 1_200 && (await reported(stage)) < CARDS; tries += 1) await delay(100);

  expect(await judgeLives(stage, cards)).toEqual([]);
  const { rows } = await stage.pool.query(`select count(*)::int as cards, count(distinct dedup_key)::int as keys from tongban.card`);
  expect(rows).toEqual([{ cards: CARDS, keys: CARDS }]);
  const proof = await proveCoverage({ pool: stage.pool, door: new TemporalTimerDoor(stage.client), now: new Date().toISOString() });
  expect(proof.exceptions).toEqual([]);
  console.log(`workers killed ${kills} times over ${CARDS} cards`);
}, 240_000);

test('control: commits that know nothing of having been made tell a step twice, and the judge sees it', async () => {
  const forgetful = await openFaultStage('forgetful-cards');
  try {
    const cards = await openCards(forgetful, 3);
    const first = await forgetful.startBreakingWorker({ FORGETFUL: 'yes', BREAK_POINT: 'after the commit', BREAK_AT: '2' });
    await first.exited;
    await forgetful.startBreakingWorker({ FORGETFUL: 'yes' });
    const opened = `select 1 from audit.entry where stream like 'card/%' and convert_from(canon, 'UTF8')::jsonb ->> 'command' = 'openCard'`;
    for (let tries = 0; tries < 400 && ((await forgetful.pool.query(opened)).rowCount ?? 0) <= cards.length; tries += 1) await delay(100);
    expect((await judgeLives(forgetful, cards)).filter((fault) => fault.includes('openCard, openCard'))).not.toEqual([]);
  } finally {
    await forgetful.close();
  }
}, 120_000);
