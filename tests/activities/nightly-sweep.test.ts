/** When the sweep runs: once a day after two, at once where none ever ran, and only when the judging has caught up. */
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { openPool } from '../../schema/database.ts';
import { when } from '../support/a-case.ts';
import { nightlySweep } from '../../worker/nightly-sweep.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
  owner = openPool(database.ownerUrl, { max: 1 });
  await storeCatalogue(pool, [outdoorSign]);
});
beforeEach(async () => {
  await owner.query('truncate tongban.sweep_run, tongban.finding_pending');
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.dispose();
});

/** How many sweeps a supervisor does that looks at each of these moments. */
async function sweepsAt(...moments: readonly string[]): Promise<number> {
  let now = '';
  let swept = 0;
  const follower = nightlySweep(
    pool,
    () => now,
    () => (swept += 1),
  );
  for (const moment of moments) {
    now = when(moment);
    await follower.step();
  }
  return swept;
}

test('where none ever ran it runs at once, then once a day after two in the morning', async () => {
  expect(await sweepsAt('2026-03-02T16:00', '2026-03-02T17:00', '2026-03-03T01:50')).toBe(1);
  expect(await sweepsAt('2026-03-03T02:05', '2026-03-03T02:10', '2026-03-03T23:00')).toBe(1);
  // A supervisor that was away in the night sweeps when it is back.
  expect(await sweepsAt('2026-03-04T11:00')).toBe(1);
});

test('two supervisors, one day: one sweep', async () => {
  expect((await sweepsAt('2026-03-02T16:00')) + (await sweepsAt('2026-03-02T16:01'))).toBe(1);
});

test('while entries have waited long to be judged, it waits too', async () => {
  await owner.query(`insert into tongban.finding_pending (entry_id, case_no, queued_at) values (1, 'x', now() - interval '1 minute')`);
  expect(await sweepsAt('2026-03-02T16:00', '2026-03-02T16:05')).toBe(0);
  await owner.query('truncate tongban.finding_pending');
  expect(await sweepsAt('2026-03-02T16:10')).toBe(1);
});
