/**
 * Facts and rollups made again from the first entry on, and the board's counts from the rows of the cases, beside those in use; then
 * compared, row by row, and put in their place.
 * While it runs, the incremental way waits. Needs the owner's connection: it makes tables of its own.
 */
import type pg from 'pg';
import { openCasesSql, openCountsSql } from '../schema/open-counts-sql.ts';
import { durationsFromFacts, rollupFromFacts } from '../schema/rollup-sql.ts';
import { CitedVersions } from './cited-versions.ts';
import { deriveCases, FACTS_FOLLOWER, pastRows, storeCurrent, storePast } from './project-facts.ts';

const CASES_PER_BATCH = 500;

const TABLES = ['case_fact', 'case_fact_past', 'rollup', 'rollup_days', 'open_case', 'open_count'] as const;
export type FactTable = (typeof TABLES)[number];

export interface Rebuilt {
  readonly cases: number;
  /** Cases whose entries cannot be derived, with the reason. */
  readonly faults: ReadonlyMap<string, string>;
  /** Rows that were in use and are not in the rebuilt table, and the other way round; a changed row counts in both. */
  readonly differences: Readonly<Record<FactTable, { readonly wrong: number; readonly missing: number }>>;
}

export interface RebuildOptions {
  /** Told how many cases are done. */
  readonly progress?: (done: number) => void;
  /** Compare only; leave the tables in use as they are. */
  readonly dryRun?: boolean;
}

/** `db`: a connection of its own to the owner's database, opened by `openPool` or with its types. One transaction. */
export async function rebuildFacts(db: pg.ClientBase, { progress = () => {}, dryRun = false }: RebuildOptions = {}): Promise<Rebuilt> {
  await db.query('begin');
  try {
    await db.query('insert into tongban.trail_follower (follower, entry_id) values ($1, 0) on conflict do nothing', [FACTS_FOLLOWER]);
    await db.query('select entry_id from tongban.trail_follower where follower = $1 for update', [FACTS_FOLLOWER]);
    for (const table of TABLES)
      await db.query(`create temporary table new_${table} (like tongban.${table} including defaults including indexes) on commit drop`);
    const { cases, faults } = await deriveAll(db, progress);
    await db.query(rollupFromFacts('new_case_fact', 'new_rollup'));
    await db.query(durationsFromFacts('new_case_fact', 'new_rollup_days'));
    await db.query(openCasesSql('new_open_case'));
    await db.query(openCountsSql('new_open_case', 'new_open_count'));
    const differences = {} as Record<FactTable, { wrong: number; missing: number }>;
    for (const table of TABLES) differences[table] = await compared(db, table, dryRun);
    await db.query(dryRun ? 'rollback' : 'commit');
    return { cases, faults, differences };
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

async function deriveAll(db: pg.ClientBase, progress: (done: number) => void): Promise<{ cases: number; faults: Map<string, string> }> {
  const cited = new CitedVersions();
  const faults = new Map<string, string>();
  let cases = 0;
  for (let after = 'case/'; ;) {
    const { rows } = await db.query<{ stream: string }>(
      `select stream from audit.stream where stream collate "C" > $1 and stream collate "C" < 'case0' order by stream collate "C" limit $2`,
      [after, CASES_PER_BATCH],
    );
    const last = rows.at(-1);
    if (last === undefined) return { cases, faults };
    after = last.stream;
    const derived = await deriveCases(
      db,
      rows.map(({ stream }) => stream),
      cited,
    );
    for (const [caseNo, message] of derived.faults) faults.set(caseNo, message);
    await storePast(
      db,
      derived.facts.flatMap((one) => pastRows(one.rows)),
      'new_case_fact_past',
    );
    await storeCurrent(
      db,
      derived.facts.flatMap((one) => one.rows.at(-1) ?? []),
      'new_case_fact',
    );
    cases += derived.facts.length;
    progress(cases);
  }
}

/** Counts what differs, and unless told otherwise makes the table in use equal to the new one: only rows that differ are touched. */
async function compared(db: pg.ClientBase, table: FactTable, dryRun: boolean): Promise<{ wrong: number; missing: number }> {
  const used = `tongban.${table}`;
  const made = `new_${table}`;
  const wrong = `select * from ${used} except select * from ${made}`;
  const missing = `select * from ${made} except select * from ${used}`;
  const { rows } = await db.query<{ wrong: number; missing: number }>(
    `select (select count(*)::int from (${wrong}) w) as wrong, (select count(*)::int from (${missing}) m) as missing`,
  );
  const found = rows[0]!;
  if (!dryRun && found.wrong + found.missing > 0) {
    await db.query(`create temporary table gone on commit drop as ${wrong}`);
    await db.query(`create temporary table come on commit drop as ${missing}`);
    await db.query(
      `delete from ${used} u using gone g where ${keysOf(table)
        .map((key) => `u.${key} = g.${key}`)
        .join(' and ')}`,
    );
    await db.query(`insert into ${used} select * from come`);
    await db.query('drop table gone, come');
  }
  return found;
}

const KEYS: Readonly<Record<FactTable, readonly string[]>> = {
  case_fact: ['case_no'],
  case_fact_past: ['case_no', 'seq'],
  rollup: ['cube', 'grain', 'day', 'region', 'unit_id', 'procedure', 'kind', 'channel', 'provenance'],
  rollup_days: ['cube', 'grain', 'day', 'what', 'region', 'unit_id', 'procedure', 'kind', 'channel', 'provenance', 'days'],
  open_case: ['case_no'],
  open_count: ['region', 'unit_id', 'due_at', 'state', 'paused', 'overdue'],
};
const keysOf = (table: FactTable): readonly string[] => KEYS[table];
