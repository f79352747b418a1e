/** Facts and rollups on the simulated city: the incremental way and the rebuild agree row for row, and sums agree every way. */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsFollower } from '../../activities/project-facts.ts';
import { rebuildFacts } from '../../activities/rebuild-facts.ts';
import { COUNTER_COLUMNS } from '../../schema/fact-columns.ts';
import { openPool } from '../../schema/database.ts';
import { aSeededCity } from '../demo/a-seeded-city.ts';
import type { TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  ({ database } = await aSeededCity());
  pool = openPool(database.appUrl);
  await factsFollower(pool, 97).catchUp();
}, 120_000);
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const one = async <T extends object>(sql: string): Promise<T> => (await pool.query<T>(sql)).rows[0]!;
const rebuild = async (dryRun: boolean) => {
  const db = await pool.connect();
  try {
    return await rebuildFacts(db, { dryRun });
  } finally {
    db.release();
  }
};
const NOTHING = { wrong: 0, missing: 0 };

test('every committed case has one fact, under the state, days and provenance of its row, and none could not be derived', async () => {
  expect(await one('select count(*)::int as n from tongban.fact_fault')).toEqual({ n: 0 });
  const { rows } = await pool.query(
    `select c.case_no, c.state, f.state as fact_state, c.decided_at, f.decided_on, c.provenance, f.provenance as fact_provenance
     from tongban.application_case c full join tongban.case_fact f using (case_no)
     where f.case_no is null or c.case_no is null or c.state <> f.state or c.provenance <> f.provenance or c.kind <> f.kind
       or c.received_on is distinct from f.received_on or c.accepted_on is distinct from f.accepted_on or c.unit_id <> f.unit_id
       or c.region <> f.region or c.procedure_code <> f.procedure or coalesce(c.channel, 'NONE') <> f.channel or c.decision is distinct from f.decision
       or ((c.decided_at at time zone 'Asia/Shanghai')::date) is distinct from f.decided_on
       or ((c.closed_at at time zone 'Asia/Shanghai')::date) is distinct from f.closed_on`,
  );
  expect(rows).toEqual([]);
  const { n } = await one<{ n: number }>('select count(*)::int as n from tongban.case_fact');
  expect(n).toBeGreaterThan(600);
});

describe('a rebuild from the first entry on', () => {
  test('finds the same facts, past facts, rollups and histograms, row for row', async () => {
    const { cases, differences, faults } = await rebuild(true);
    expect(faults.size).toBe(0);
    expect(cases).toBeGreaterThan(600);
    expect(differences).toEqual({
      case_fact: NOTHING,
      case_fact_past: NOTHING,
      open_case: NOTHING,
      open_count: NOTHING,
      rollup: NOTHING,
      rollup_days: NOTHING,
    });
  });

  test('finds and mends what somebody changed by hand', async () => {
    await pool.query(
      `update tongban.case_fact set in_promise = not in_promise where case_no = (select min(case_no) from tongban.case_fact where in_promise)`,
    );
    await pool.query(
      `update tongban.rollup set decided = decided + 1 where cube = 'ALL' and grain = 'D' and decided > 0 and day = (select max(day) from tongban.rollup where cube = 'ALL' and grain = 'D' and decided > 0)`,
    );
    await pool.query(`delete from tongban.rollup_days where ctid = (select min(ctid) from tongban.rollup_days)`);
    const { differences } = await rebuild(false);
    expect(differences.case_fact).toEqual({ wrong: 1, missing: 1 });
    expect(differences.rollup.wrong).toBeGreaterThan(0);
    expect(differences.rollup.wrong).toBe(differences.rollup.missing);
    expect(differences.rollup_days).toEqual({ wrong: 0, missing: 1 });
    expect(await rebuild(true)).toMatchObject({ differences: { case_fact: NOTHING, rollup: NOTHING, rollup_days: NOTHING } });
  });
});

test('taking in the whole trail a second time changes nothing', async () => {
  const state = () =>
    one(`select (select md5(string_agg(f::text, '' order by f.case_no)) from tongban.case_fact f) as facts,
    (select md5(string_agg(r::text, '' order by r::text)) from tongban.rollup r) as rollups, (select count(*)::int from tongban.case_fact_past) as past`);
  const before = await state();
  await pool.query(`update tongban.trail_follower set entry_id = 0 where follower = 'facts'`);
  await factsFollower(pool, 1_000).catchUp();
  expect(await state()).toEqual(before);
});

test('sums over units, regions, items and everything are the same for every counter, every day, month and year', async () => {
  const sums = COUNTER_COLUMNS.map((column) => `sum(${column})::bigint as ${column}`).join(', ');
  const { rows } = await pool.query<Record<string, unknown>>(
    `select cube, grain, date_trunc('year', day)::date as year, ${sums} from tongban.rollup group by 1, 2, 3 order by year, cube, grain`,
  );
  const byYear = new Map<string, string>();
  for (const { cube: _cube, grain: _grain, year, ...counters } of rows) {
    const known = byYear.get(String(year)) ?? JSON.stringify(counters);
    byYear.set(String(year), known);
    expect(JSON.stringify(counters)).toBe(known);
  }
  expect(byYear.size).toBeGreaterThan(0);
  const monthly = await pool.query(
    `with d as (select cube, date_trunc('month', day)::date as day, region, unit_id, procedure, kind, channel, provenance, ${sums} from tongban.rollup where grain = 'D' group by 1, 2, 3, 4, 5, 6, 7, 8),
       m as (select cube, day, region, unit_id, procedure, kind, channel, provenance, ${COUNTER_COLUMNS.join(', ')} from tongban.rollup where grain = 'M')
     select * from ((table d except table m) union all (table m except table d)) x`,
  );
  expect(monthly.rows).toEqual([]);
});
