/**
 * COPY of a made-up city, as for any bulk load: nothing written ahead, keys and indexes once the rows are there. The trigram index for
 * searching by a part of a number is left out: no question here uses it, and it would be the largest thing in the house.
 */
import { createWriteStream, rmSync } from 'node:fs';
import type pg from 'pg';
import { FACT_COLUMNS } from '../../schema/fact-columns.ts';
import { copyIn } from '../copy-in.ts';
import { CASE_COLUMNS, caseLine, ENTRY_COLUMNS, entryLines, TASK_COLUMNS, taskLine } from './generated-cases.ts';
import { generatedCases } from './generated-facts.ts';
import { ScanFile } from './scan-file.ts';
import { seconds } from './time.ts';

/** One case in twenty has its entries in the trail: the trace of a case is read by its stream, however many others there are. */
const TRACED = 20;
const COPY_BATCH = 50_000;
/** So many batches go to DuckDB at once, by way of a file. */
const BATCHES_TO_SCAN = 5;
const FILLED = ['tongban.case_fact', 'tongban.application_case', 'audit.entry'];
/** Nothing may refer to a table that is not written ahead, so these come first; the rollups are made of the facts. */
const UNLOGGED = ['tongban.case_task', 'tongban.case_clock', ...FILLED, 'tongban.rollup', 'tongban.rollup_days'];

/** Answers the seconds that copying the facts alone took. */
export async function load(owner: pg.Client, scanFile: string, cases: number): Promise<number> {
  // A made-up trail proves nothing: its guard is asked as little as supervision's queue about cases that nobody will ever work on.
  await owner.query(`set session_replication_role = replica; set event_triggers = off; set maintenance_work_mem = '768MB'`);
  for (const table of UNLOGGED) await owner.query(`alter table ${table} set unlogged`);
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
     where i.indrelid = any($1::regclass[]) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [FILLED],
  );
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  const keys = await withoutKeys(owner);
  const scan = await ScanFile.make(owner, scanFile);
  const copying = await filled(owner, scan, scanFile, cases);
  scan.close();
  const indexing = await seconds(async () => {
    for (const statement of [...keys, ...rows.map(({ definition }) => definition).filter((text) => !text.includes(' USING gin '))])
      await owner.query(statement);
  });
  console.log(`  ${Math.round(indexing)} s for keys and indexes`);
  await owner.query(`vacuum (analyze) ${[...FILLED, 'tongban.case_task'].join(', ')}`);
  return copying;
}

/** Drops the unique constraints that nothing refers to, and answers how to make them again. */
async function withoutKeys(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ on: string; name: string; definition: string }>(
    `select k.conrelid::regclass::text as on, k.conname as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k
     where k.conrelid = any($1::regclass[]) and k.contype in ('p', 'u')
       and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = k.conindid)`,
    [FILLED],
  );
  for (const { name, on } of rows) await owner.query(`alter table ${on} drop constraint ${name}`);
  return rows.map(({ definition, name, on }) => `alter table ${on} add constraint ${name} ${definition}`);
}

async function filled(owner: pg.Client, scan: ScanFile, scanFile: string, cases: number): Promise<number> {
  const file = `${scanFile}.tsv`;
  let copying = 0;
  let out = createWriteStream(file);
  const began = performance.now();
  for (let at = 0, batches = 1; at < cases; at += COPY_BATCH, batches += 1) {
    const upTo = Math.min(cases, at + COPY_BATCH);
    const batch = [...generatedCases(at, upTo, cases)];
    const text = `${batch.map(({ row }) => row).join('\n')}\n`;
    copying += await seconds(() => copyIn(owner, `copy tongban.case_fact (${FACT_COLUMNS.join(', ')}) from stdin`, Buffer.from(text)));
    await copyIn(owner, `copy tongban.application_case (${CASE_COLUMNS}) from stdin`, lines(batch.map(caseLine)));
    const tasks = batch.flatMap((one) => taskLine(one) ?? []);
    if (tasks.length > 0) await copyIn(owner, `copy tongban.case_task (${TASK_COLUMNS}) from stdin`, lines(tasks));
    const entries = batch.filter((_, index) => (at + index) % TRACED === 0).flatMap(entryLines);
    if (entries.length > 0) await copyIn(owner, `copy audit.entry (${ENTRY_COLUMNS}) from stdin`, lines(entries));
    out.write(text);
    if (batches % BATCHES_TO_SCAN === 0 || upTo === cases) {
      await new Promise<void>((resolve) => out.end(resolve));
      await scan.add(file);
      rmSync(file);
      console.log(`  ${upTo} of ${cases} cases, ${Math.round(upTo / ((performance.now() - began) / 1_000))} a second`);
      if (upTo < cases) out = createWriteStream(file);
    }
  }
  return copying;
}

const lines = (rows: readonly string[]): Buffer => Buffer.from(`${rows.join('\n')}\n`);
