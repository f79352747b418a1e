/** A city of so many cases in a database of its own, made once and kept: facts, case rows, trail, rollups, and the same facts in DuckDB. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { storeCity } from '../../demo/store.ts';
import { openCasesSql, openCountsSql } from '../../schema/open-counts-sql.ts';
import { durationsFromFacts, rollupFromFacts } from '../../schema/rollup-sql.ts';
import type { Stack } from '../../scripts/stack/stack.ts';
import { publishShipped } from '../../scripts/start/catalogue.ts';
import { round } from '../result.ts';
import { load } from './load.ts';
import { seconds } from './time.ts';

export interface Prepared {
  readonly cases: number;
  readonly copyRowsPerSecond: number;
  readonly rollupSeconds: number;
  readonly rollupRows: number;
  readonly gigabytes: number;
}

export const databaseOf = (cases: number): string => `bench_${cases}`;
export const scanFileOf = (folder: string, cases: number): string => join(folder, `facts-${cases}.duckdb`);
const noteOf = (folder: string, cases: number): string => join(folder, `prepared-${cases}.json`);

/** What an earlier run has made and finished; undefined: nothing, or only half of it. */
export function preparedBefore(folder: string, cases: number): Prepared | undefined {
  const note = noteOf(folder, cases);
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Prepared) : undefined;
}

/** Makes the city where it is not there yet; what an earlier run has left half made is made anew. */
export async function prepare(stack: Stack, folder: string, cases: number): Promise<Prepared> {
  const known = preparedBefore(folder, cases);
  if (known !== undefined) return known;
  console.log(`\npreparing ${cases} cases`);
  const database = databaseOf(cases);
  await dropDatabase(stack, database);
  rmSync(scanFileOf(folder, cases), { force: true });
  await stack.migrate(database);
  await publishShipped(stack.urls(database).ownerUrl);
  const owner = new pg.Client({ connectionString: stack.urls(database).ownerUrl });
  await owner.connect();
  try {
    await storeCity(owner, [], []);
    const copying = await load(owner, scanFileOf(folder, cases), cases);
    const rollupSeconds = await rolledUp(owner);
    const { rows } = await owner.query<{ n: string; bytes: string }>(
      `select (select count(*) from tongban.rollup) as n, pg_database_size(current_database()) as bytes`,
    );
    const made = {
      cases,
      copyRowsPerSecond: Math.round(cases / copying),
      rollupSeconds: round(rollupSeconds),
      rollupRows: Number(rows[0]!.n),
      gigabytes: round(Number(rows[0]!.bytes) / 1e9),
    };
    writeFileSync(noteOf(folder, cases), `${JSON.stringify(made)}\n`);
    console.log(JSON.stringify(made));
    return made;
  } finally {
    await owner.end();
  }
}

/** The statements of `npm run rebuild-statistics`. What one of them may hold in memory decides whether it spills. */
async function rolledUp(owner: pg.Client): Promise<number> {
  await owner.query(`set work_mem = '768MB'`);
  return seconds(async () => {
    await owner.query(rollupFromFacts('tongban.case_fact', 'tongban.rollup'));
    await owner.query(durationsFromFacts('tongban.case_fact', 'tongban.rollup_days'));
    await owner.query(openCasesSql('tongban.open_case'));
    await owner.query(openCountsSql('tongban.open_case', 'tongban.open_count'));
    await owner.query('vacuum (analyze) tongban.rollup, tongban.rollup_days, tongban.open_case, tongban.open_count');
  });
}

export async function dropDatabase(stack: Stack, database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: stack.postgres.url('postgres') });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${database} with (force)`);
  } finally {
    await admin.end();
  }
}
