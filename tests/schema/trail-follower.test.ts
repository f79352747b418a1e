/** The follower of the trail: each entry once, none overtaken by a later one that committed first, whatever is killed between. */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../schema/database.ts';
import { TrailFollower, type TrailEntry } from '../../schema/trail-follower.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const append = async (db: Pick<pg.ClientBase, 'query'>, stream: string): Promise<number> => {
  const { rows } = await db.query<{ entry_id: string }>(
    `select entry_id from audit.append($1, $2, '{}'::bytea, 'CASE', 'lin', 'u', '320600', 'ok', '2026-03-02T01:00:00.000Z')`,
    [stream, randomBytes(8).toString('hex')],
  );
  return Number(rows[0]!.entry_id);
};

const reader = (name: string) => {
  const seen: number[] = [];
  const take = (_db: pg.PoolClient, entries: readonly TrailEntry[]): Promise<void> => {
    seen.push(...entries.map(({ entryId }) => entryId));
    return Promise.resolve();
  };
  return { seen, follower: new TrailFollower({ pool, follower: name, take }) };
};

test('an entry that commits late is not passed over, though a later number was committed before it', async () => {
  const { seen, follower } = reader('late');
  await follower.catchUp();
  seen.splice(0);
  const slow = await pool.connect();
  try {
    await slow.query('begin');
    const first = await append(slow, 'case/slow');
    const second = await append(pool, 'case/quick');
    expect(second).toBeGreaterThan(first);
    for (let attempt = 0; attempt < 3; attempt++) expect(await follower.step()).toBe(0);
    // The control: who reads by the newest number alone sees the later entry now, and would never see the earlier one.
    const { rows } = await pool.query<{ entry_id: number }>('select entry_id from audit.entry where entry_id >= $1 order by 1', [first]);
    expect(rows.map(({ entry_id }) => entry_id)).toEqual([second]);
    await slow.query('commit');
    await follower.catchUp();
    expect(seen).toEqual([first, second]);
  } finally {
    slow.release();
  }
});

test('a number whose transaction was rolled back is not waited for', async () => {
  const { seen, follower } = reader('rolled-back');
  await follower.catchUp();
  seen.splice(0);
  const db = await pool.connect();
  await db.query('begin');
  await append(db, 'case/never');
  await db.query('rollback');
  db.release();
  const kept = await append(pool, 'case/kept');
  await follower.catchUp();
  expect(seen).toEqual([kept]);
});

test('what fails is taken in again, and the place does not move', async () => {
  const kept = await append(pool, 'case/again');
  const attempts: number[] = [];
  const follower = new TrailFollower({
    pool,
    follower: 'again',
    take: (_db, entries) => {
      attempts.push(entries.at(-1)!.entryId);
      return attempts.length === 1 ? Promise.reject(new Error('killed')) : Promise.resolve();
    },
  });
  await expect(follower.step()).rejects.toThrow('killed');
  await follower.catchUp();
  expect(attempts).toEqual([kept, kept]);
});

test('two processes under one name share the entries: each is taken in once', async () => {
  const seen: number[] = [];
  const make = () =>
    new TrailFollower({
      pool,
      follower: 'shared',
      batch: 3,
      take: async (db, entries) => {
        await db.query('select pg_sleep(0.01)');
        seen.push(...entries.map(({ entryId }) => entryId));
      },
    });
  for (let n = 0; n < 20; n++) await append(pool, `case/${n % 4}`);
  await Promise.all([make().catchUp(), make().catchUp(), make().catchUp()]);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from audit.entry');
  expect(seen.length).toBe(rows[0]!.n);
});
