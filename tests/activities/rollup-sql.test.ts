/** The rollups by SQL and by contributions are two ways to one result, for facts of any shape; so are the two ways to the same sums. */
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeCurrent } from '../../activities/project-facts.ts';
import { contributions, durations } from '../../domain/assessment/rollup.ts';
import { COUNTER_IDS } from '../../domain/assessment/counters.ts';
import { openPool } from '../../schema/database.ts';
import { COUNTER_COLUMNS } from '../../schema/fact-columns.ts';
import { durationsFromFacts, KEY_COLUMNS, rollupFromFacts } from '../../schema/rollup-sql.ts';
import { someFacts } from '../domain/assessment/generated-facts.ts';
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

test('every counter, touched day and histogram', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts, async (facts) => {
      const db = await pool.connect();
      try {
        await db.query('begin');
        await storeCurrent(db, facts);
        await db.query(rollupFromFacts('tongban.case_fact', 'tongban.rollup'));
        await db.query(durationsFromFacts('tongban.case_fact', 'tongban.rollup_days'));
        const stored = await db.query<Record<string, unknown>>(
          `select ${[...KEY_COLUMNS, 'touched', ...COUNTER_COLUMNS].join(', ')} from tongban.rollup`,
        );
        const wanted = new Map<string, number[]>();
        for (const fact of facts)
          for (const { counters, key } of contributions(fact)) {
            const { cube, grain, day, region, unitId, procedure, kind, channel, provenance } = key;
            const at = [cube, grain, day, region, unitId, procedure, kind, channel, provenance].join('|');
            const sums = wanted.get(at) ?? [0, ...COUNTER_IDS.map(() => 0)];
            wanted.set(at, [sums[0]! + 1, ...COUNTER_IDS.map((id, index) => sums[index + 1]! + (counters[id] ?? 0))]);
          }
        const found = new Map(
          stored.rows.map((row) => [
            KEY_COLUMNS.map((column) => row[column]).join('|'),
            ['touched', ...COUNTER_COLUMNS].map((column) => row[column]),
          ]),
        );
        expect([...found].sort()).toEqual([...wanted].sort());
        const bars = await db.query<Record<string, unknown>>(
          `select ${[...KEY_COLUMNS, 'what', 'days', 'cases'].join(', ')} from tongban.rollup_days`,
        );
        const total = bars.rows.reduce((sum, { cases }) => sum + Number(cases), 0);
        expect(total).toBe(facts.flatMap(durations).length);
      } finally {
        await db.query('rollback');
        db.release();
      }
    }),
    { numRuns: 15 },
  );
});
