/**
 * kill -9 of the API between the commit of an answer to a card, or of an order, and its reply, while the cards' terms run out: whoever sends
 * the same request again gets the first receipt, and nothing is told twice. The control makes a new request of every attempt.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../../scripts/stack/free-port.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { cardWorkflowId } from '../../workflows/messages.ts';
import { buildCity, CITY, UNIT } from '../api/support/a-city.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { TimeSkipper } from '../support/temporal.ts';
import { openCards, toldOf } from './support/card-life.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const KILLS = sized({ small: 3, nightly: 60, release: 600 });
const CARDS = KILLS * 8;
/** Seconds left of the first term when answers begin to come. */
const LEFT = 8;
const luck = chance('API killed over cards');

let stage: FaultStage;
let api: Child;
let url: string;
let port: number;
const inFlight = new Set<string>();

beforeAll(async () => {
  stage = await openFaultStage('cards-api');
  await buildCity(stage.pool);
  port = (await freePorts(1))[0]!;
  url = `http://127.0.0.1:${port}`;
  await stage.startWorker();
  await startApi();
}, 180_000);
afterAll(() => stage.close(), 60_000);

async function startApi(): Promise<void> {
  api = await stage.startProcess('api', 'api/main.ts', { API_PORT: String(port), API_HOST: '127.0.0.1' }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
}

interface Receipt {
  readonly stream: string;
  readonly seq: number;
}

const DONE = { answerCard: 'CardDone', issueOrder: 'OrderDone' } as const;

/** One attempt; null: nobody answered, or not yet. @throws when it is refused */
async function attempt(person: string, mutation: keyof typeof DONE, input: object): Promise<Receipt | null> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename
    ... on ${DONE[mutation]} { receipt { stream seq } } ... on CommandRefused { refusals { code } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
    body: JSON.stringify({ query, variables: { input } }),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as {
    readonly data?: Readonly<Record<string, { readonly __typename: string; readonly receipt?: Receipt }>> | null;
  } | null;
  const given = answer?.data?.[mutation];
  if (given?.__typename === 'CommandRefused') throw new Error(`${mutation} was refused: ${JSON.stringify(given)}`);
  return given?.receipt ?? null;
}

/** Sends until it is answered. `newKeys`: a new request of every attempt. */
async function insist(person: string, mutation: keyof typeof DONE, input: object, newKeys = false): Promise<Receipt> {
  let requestId: string = randomUUID();
  for (const until = Date.now() + 90_000; Date.now() < until; await delay(100)) {
    inFlight.add(requestId);
    try {
      const receipt = await attempt(person, mutation, { requestId, ...input });
      if (receipt !== null) return receipt;
    } finally {
      if (newKeys) inFlight.delete(requestId);
    }
    if (newKeys) requestId = randomUUID();
  }
  throw new Error(`${mutation} was not answered`);
}

/** Kills the API at the notice of a commit until so many kills left requests committed and unanswered, or there is no more work. */
async function killAtCommits(kills: number, working: () => boolean): Promise<{ readonly landed: number; readonly idle: number }> {
  const listener = new pg.Client({ connectionString: stage.ownerUrl });
  await listener.connect();
  await listener.query('listen tongban_matter');
  let [landed, idle] = [0, 0];
  try {
    while (landed < kills && working()) {
      await delay(luck.between(50, 250));
      await Promise.race([new Promise((resolve) => listener.once('notification', resolve)), delay(2_000)]);
      const waiting = [...inFlight];
      await api.kill();
      const { rows } = await stage.pool.query<{ n: number }>(
        `select count(*)::int as n from audit.entry where outcome = 'ok' and convert_from(canon, 'UTF8')::jsonb ->> 'requestId' = any($1)`,
        [waiting],
      );
      if (rows[0]!.n > 0) landed += 1;
      else idle += 1;
      await startApi();
    }
  } finally {
    await listener.end();
  }
  return { landed, idle };
}

/** Hands in one after the other, each until it is answered; a request leaves `inFlight` only once somebody has heard of it. */
async function oneByOne<T>(tasks: readonly (() => Promise<T>)[], lanes: number): Promise<readonly T[]> {
  const results: T[] = [];
  const queue = [...tasks];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let task = queue.shift(); task !== undefined; task = queue.shift()) results.push(await task());
    }),
  );
  return results;
}

async function ordersTitled(prefix: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await stage.pool.query<{ title: string; n: number }>(
    `select convert_from(canon, 'UTF8')::jsonb #>> '{data,subject,title}' as title, count(*)::int as n from audit.entry
     where stream like 'order/%' and outcome = 'ok' and convert_from(canon, 'UTF8')::jsonb #>> '{data,subject,title}' like $1 group by 1`,
    [`${prefix}%`],
  );
  return new Map(rows.map(({ n, title }) => [title, n]));
}

const orderOf = (title: string) => ({ unit: UNIT, title, demand: '限期办结并书面说明原因', termDays: 5 });

test(
  'each card is answered once, each order issued once, and each term that ran out meanwhile is told once',
  async () => {
    const cards = await openCards(stage, CARDS, { dutyUnit: UNIT, region: CITY });
    const due = async (): Promise<ReadonlyMap<string, string>> =>
      new Map(
        (await stage.pool.query<{ no: string; due: string }>('select card_no as no, next_due_at as due from tongban.card')).rows.map(
          (row) => [row.no, row.due],
        ),
      );
    for (let tries = 0; tries < 600 && (await due()).size < CARDS; tries += 1) await delay(100);
    const skipper = new TimeSkipper(stage.client);
    for (const [no, at] of await due()) {
      const id = cardWorkflowId(no);
      await skipper.fastForward(id, Math.floor((Date.parse(at) - (await skipper.now(id)).getTime()) / 1_000) - LEFT);
    }
    let left = true;
    const tasks = cards.flatMap((cardNo, n) => [
      () => insist('feng', 'answerCard', { cardNo, text: `第 ${n} 张牌的反馈：已整改` }),
      () => insist('gu', 'issueOrder', orderOf(`督办 ${n}`)),
    ]);
    const handedIn = oneByOne(tasks, 4).finally(() => (left = false));
    handedIn.catch(() => undefined); // heard below
    const { idle, landed } = await killAtCommits(KILLS, () => left);
    const receipts = await handedIn;

    const told = await toldOf(stage.ownerUrl);
    const wrong = cards.flatMap((no) => {
      const steps = told.get(no) ?? [];
      const once = new Set(steps).size === steps.length && steps.filter((step) => step === 'answerCard').length === 1;
      return once ? [] : [`${no}: ${steps.join(', ')}`];
    });
    const orders = await ordersTitled('督办 ');
    tellFigures({
      ...{ suite: 'cards', fault: 'API killed between commit and answer while terms run out', seed: luck.seed, faults: landed, idle },
      ...{ acknowledged: receipts.length, lost: wrong.length, doubled: [...orders.values()].filter((n) => n > 1).length },
      more: { 'terms that ran out': [...told.values()].flat().filter((step) => step.startsWith('termPassed')).length },
    });
    expect(wrong).toEqual([]);
    expect([...orders.values()]).toEqual(Array.from({ length: CARDS }, () => 1));
    expect(new Set(receipts.map(({ seq, stream }) => `${stream}/${seq}`)).size).toBe(2 * CARDS);
    expect(landed).toBeGreaterThan(0);
    const { rows } = await stage.pool.query<{ passed: number; ninth: number }>(
      `select (select count(*) from audit.entry where stream like 'card/%' and convert_from(canon, 'UTF8')::jsonb #>> '{data,term}' like 'ANSWER%')::int as passed,
            (select count(*) from tongban.finding where rule_id = 'R-T09')::int as ninth`,
    );
    expect(rows[0]!.ninth).toBe(rows[0]!.passed);
  },
  patience(240_000),
);

test('control: a supervisor whose every attempt is a new request issues an order twice', async () => {
  let left = true;
  const handedIn = oneByOne(
    Array.from({ length: 200 }, (_, n) => () => (left ? insist('gu', 'issueOrder', orderOf(`重复 ${n}`), true) : Promise.resolve(null))),
    4,
  );
  let twice: readonly number[] = [];
  for (let tries = 0; tries < 12 && twice.length === 0; tries += 1) {
    await killAtCommits(1, () => true);
    await delay(500);
    twice = [...(await ordersTitled('重复 ')).values()].filter((n) => n > 1);
  }
  left = false;
  await handedIn;
  expect(twice).not.toEqual([]);
}, 240_000);
