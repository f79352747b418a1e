/** The simulated city's ratings, cards, orders and plan tasks: lawful, labelled, whole; the trail folds to every one of them. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsFollower } from '../../activities/project-facts.ts';
import { storeBulletins } from '../../demo/past-bulletins.ts';
import { openPool } from '../../schema/database.ts';
import { verifyTrail } from '../../scripts/verify/verify-trail.ts';
import type { TestDatabase } from '../support/database.ts';
import { aSeededCity } from './a-seeded-city.ts';

let city: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  city = (await aSeededCity()).database;
  pool = openPool(city.appUrl);
}, 180_000);
afterAll(async () => {
  await pool?.end();
  await city?.dispose();
});

/** Streams of what follows cases. */
const MADE = `stream like 'rating/%' or stream like 'plan/%' or stream like 'card/%' or stream like 'order/%'`;

const rowsOf = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> => (await pool.query<Row>(sql)).rows;

test('there are ratings, good ones published and bad ones followed to their end, and plan tasks at several stages', async () => {
  const [ratings] = await rowsOf<Record<string, number>>(
    `select count(*)::int as all, (count(*) filter (where not bad))::int as good, (count(*) filter (where bad and closed_at is not null))::int as bad,
       (count(*) filter (where closed_at is null and state <> 'PUBLISHED'))::int as open from tongban.rating`,
  );
  expect(ratings!['good']).toBeGreaterThan(50);
  expect(ratings!['bad']).toBeGreaterThan(0);
  expect(ratings!['open']).toBe(0);
  const stages = await rowsOf<{ state: string; n: number }>('select state, count(*)::int as n from tongban.plan_assignment group by 1');
  expect(stages.length).toBeGreaterThan(1);
  expect(stages.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(10);
});

test('supervision has a past: cards answered, upheld and struck out, warnings, and orders closed, each with its whole trail', async () => {
  const cards = await rowsOf<{ level: string; state: string; appealed: boolean; n: number }>(
    `select level, state, appealed_at is not null as appealed, count(*)::int as n from tongban.card group by 1, 2, 3`,
  );
  const count = (which: (row: (typeof cards)[number]) => boolean): number => cards.filter(which).reduce((sum, { n }) => sum + n, 0);
  expect(count(() => true)).toBeGreaterThan(30);
  expect(count(({ state }) => state === 'CLOSED')).toBeGreaterThan(20);
  expect(count(({ state }) => state === 'WITHDRAWN')).toBeGreaterThan(0);
  expect(count(({ appealed, state }) => appealed && state === 'CLOSED')).toBeGreaterThan(0);
  expect(count(({ level }) => level === 'YELLOW' || level === 'RED')).toBeGreaterThan(10);
  expect(count(({ state }) => state !== 'CLOSED' && state !== 'WITHDRAWN')).toBe(0);
  const [orders] = await rowsOf<{ n: number; open: number }>(
    `select count(*)::int as n, (count(*) filter (where closed_at is null))::int as open from tongban.supervision_order`,
  );
  expect(orders!.n).toBeGreaterThan(2);
  expect(orders!.open).toBe(0);
});

test('all of it is labelled simulated, acts and rows alike, and done before the history ends', async () => {
  expect(
    await rowsOf(
      `select 1 from tongban.rating where provenance <> 'SIMULATED' union all select 1 from tongban.plan_assignment where provenance <> 'SIMULATED'
       union all select 1 from tongban.card where provenance <> 'SIMULATED' union all select 1 from tongban.supervision_order where provenance <> 'SIMULATED'`,
    ),
  ).toEqual([]);
  const kinds = await rowsOf<{ kind: string }>(
    `select distinct convert_from(canon, 'UTF8')::jsonb #>> '{actor,kind}' as kind from audit.entry where ${MADE}`,
  );
  expect(kinds).toEqual([{ kind: 'SIMULATOR' }]);
  const late = await rowsOf(`select 1 from audit.entry where (${MADE}) and at > '2026-11-24T02:30:00.000Z'`);
  expect(late).toEqual([]);
});

test('the trail folds to every one of them, and statistics count them', async () => {
  const client = new pg.Client({ connectionString: city.ownerUrl });
  await client.connect();
  try {
    const report = await verifyTrail(client);
    expect(report.faults).toEqual([]);
    expect(report.matters).toBeGreaterThan(60);
    await client.query('rollback');
  } finally {
    await client.end();
  }
  await factsFollower(pool).catchUp();
  const [told] = await rowsOf<{ rated: number; bad: number }>(
    `select count(*)::int as rated, (count(*) filter (where rating_bad))::int as bad from tongban.case_fact where rated_on is not null`,
  );
  const [stored] = await rowsOf<{ rated: number }>('select count(*)::int as rated from tongban.rating');
  expect(told!.rated).toBe(stored!.rated);
  expect(told!.bad).toBeGreaterThan(0);
});

test('once statistics know the past, last month and last quarter have their bulletins: frozen by one simulated person, put out by another, once', async () => {
  await factsFollower(pool).catchUp();
  const now = new Date('2026-11-24T02:30:00.000Z');
  const signal = new AbortController().signal;
  expect(await storeBulletins(pool, now, signal)).toBe(2);
  expect(await storeBulletins(pool, now, signal)).toBe(0);
  const bulletins = await rowsOf<Record<string, unknown>>(
    `select kind, divided_by, period_from, period_to, state, provenance, issue_year, issue_seq, proposed_by <> published_by as two, cases > 50 as many
     from tongban.bulletin order by issue_seq`,
  );
  const out = { state: 'PUBLISHED', provenance: 'SIMULATED', issue_year: 2026, two: true, many: true };
  expect(bulletins).toEqual([
    { kind: 'QUARTER', divided_by: 'COUNTY', period_from: '2026-07-01', period_to: '2026-10-01', issue_seq: 1, ...out },
    { kind: 'MONTH', divided_by: 'UNIT', period_from: '2026-10-01', period_to: '2026-11-01', issue_seq: 2, ...out },
  ]);
  const told = await rowsOf<{ act: string; kind: string }>(
    `select convert_from(canon, 'UTF8')::jsonb #>> '{data,act}' as act, convert_from(canon, 'UTF8')::jsonb #>> '{actor,kind}' as kind
     from audit.entry where stream like 'bulletin/%' order by entry_id`,
  );
  expect(told.map(({ act, kind }) => `${act} ${kind}`)).toEqual(
    ['proposeBulletin', 'publishBulletin', 'proposeBulletin', 'publishBulletin'].map((act) => `${act} SIMULATOR`),
  );
});
