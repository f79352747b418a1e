/**
 * kill -9 of workers while the terms of cards run out: every finding has its card, every term that nobody kept is on record once, every
 * R-T09 is told once, and in the end every clock is covered. The control, whose commits know nothing of having been made, is seen through.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardDigest, dispatchFindings } from '../../activities/dispatch-findings.ts';
import { proveCoverage } from '../../activities/prove-coverage.ts';
import { storeFindings } from '../../activities/store-findings.ts';
import { TemporalTimerDoor } from '../../activities/timer-door.ts';
import { cardNoOf } from '../../domain/supervision/cards/card-no.ts';
import type { Finding } from '../../domain/supervision/evaluate-case.ts';
import { cardWorkflowId } from '../../workflows/messages.ts';
import { TemporalCardDoor } from '../../worker/card-door.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type BreakPoint, type FaultStage } from '../support/fault-stage.ts';
import { cause } from '../support/matters.ts';
import { TimeSkipper } from '../support/temporal.ts';

const POINTS: readonly BreakPoint[] = ['before the commit', 'in the commit', 'after the commit', 'after the answer'];
const CARDS = 24;
const RANDOM_KILLS = 3;
const luck = chance('cards killed');

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage('cards');
}, 120_000);
afterAll(() => stage.close());

const findings = (n: number): readonly Finding[] =>
  Array.from({ length: n }, () => ({
    ...cause(randomUUID(), { firedAt: new Date().toISOString() }),
    level: 'YELLOW',
    mode: 'AUTOMATIC',
    clockId: 'PROMISED',
  }));

const cardNo = ({ dedupKey, ruleId }: Finding): string => cardNoOf(ruleId, dedupKey, cardDigest);

/** A yellow card that nobody answers: what its stream must tell, each once and in this order. */
const LIFE = ['openCard', 'termPassed ANSWER', 'termPassed APPEAL', 'termPassed ANSWER/2'];

/** What is missing or done twice, card by card; empty: all as it should be. */
async function judge(ownerUrl: string, cards: readonly string[]): Promise<readonly string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ no: string; told: string[] }>(
      `select substr(stream, 6) as no, array_agg(concat_ws(' ', c ->> 'command', c #>> '{data,term}') order by seq) as told
       from (select stream, seq, convert_from(canon, 'UTF8')::jsonb as c from audit.entry where stream like 'card/%') e group by stream`,
    );
    const told = new Map(rows.map((row) => [row.no, row.told]));
    const ladder = await owner.query<{ no: string; n: number }>(
      `select facts ->> 'cardNo' as no, count(*)::int as n from tongban.finding where rule_id = 'R-T09' group by 1`,
    );
    const ninth = new Map(ladder.rows.map(({ n, no }) => [no, n]));
    return cards.flatMap((no) => [
      ...(JSON.stringify(told.get(no)) === JSON.stringify(LIFE) ? [] : [`${no}: ${(told.get(no) ?? ['nothing']).join(', ')}`]),
      ...(ninth.get(no) === 2 ? [] : [`${no}: R-T09 told ${ninth.get(no) ?? 0} times`]),
    ]);
  } finally {
    await owner.end();
  }
}

async function reported(on: FaultStage): Promise<number> {
  const { rows } = await on.pool.query<{ n: number }>(
    `select count(*)::int as n from tongban.card where state = 'REPORTED' and for_bulletin`,
  );
  return rows[0]!.n;
}

/** Lets the cards' clocks run ahead freely to every next term. */
async function runAhead(on: FaultStage, cards: readonly string[]): Promise<void> {
  const skipper = new TimeSkipper(on.client);
  for (const no of cards) await skipper.skipFreely(cardWorkflowId(no));
}

test('whatever kills the workers, each finding has one card and each term that nobody kept is told once', async () => {
  const wanted = findings(CARDS);
  await storeFindings(stage.pool, wanted);
  const cards = wanted.map(cardNo);
  // No worker yet: the cards are opened in Temporal, and their first steps wait.
  const door = new TemporalCardDoor(stage.client);
  while ((await dispatchFindings({ pool: stage.pool, door, now: () => new Date().toISOString() })).findings > 0);
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

  expect(await judge(stage.ownerUrl, cards)).toEqual([]);
  const { rows } = await stage.pool.query(`select count(*)::int as cards, count(distinct dedup_key)::int as keys from tongban.card`);
  expect(rows).toEqual([{ cards: CARDS, keys: CARDS }]);
  const proof = await proveCoverage({ pool: stage.pool, door: new TemporalTimerDoor(stage.client), now: new Date().toISOString() });
  expect(proof.exceptions).toEqual([]);
  console.log(`workers killed ${kills} times over ${CARDS} cards`);
}, 240_000);

test('control: commits that know nothing of having been made tell a step twice, and the judge sees it', async () => {
  const forgetful = await openFaultStage('forgetful-cards');
  try {
    const wanted = findings(3);
    await storeFindings(forgetful.pool, wanted);
    const door = new TemporalCardDoor(forgetful.client);
    await dispatchFindings({ pool: forgetful.pool, door, now: () => new Date().toISOString() });
    const cards = wanted.map(cardNo);
    const first = await forgetful.startBreakingWorker({ FORGETFUL: 'yes', BREAK_POINT: 'after the commit', BREAK_AT: '2' });
    await first.exited;
    await forgetful.startBreakingWorker({ FORGETFUL: 'yes' });
    const opened = `select 1 from audit.entry where stream like 'card/%' and convert_from(canon, 'UTF8')::jsonb ->> 'command' = 'openCard'`;
    for (let tries = 0; tries < 400 && ((await forgetful.pool.query(opened)).rowCount ?? 0) <= cards.length; tries += 1) await delay(100);
    expect((await judge(forgetful.ownerUrl, cards)).filter((fault) => fault.includes('openCard, openCard'))).not.toEqual([]);
  } finally {
    await forgetful.close();
  }
}, 120_000);
