/** What a case leaves behind: rows and bytes in the databases of Tongban and of Temporal, and the memory that processes hold. */
import { readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';
import type { Stack } from '../../scripts/stack/stack.ts';

export interface Held {
  readonly rows: number;
  /** Bytes of tables with their indexes and large values. */
  readonly bytes: number;
  readonly indexBytes: number;
}

export const STORES = { tongban: 'tongban', history: 'temporal', visibility: 'temporal_visibility' } as const;
export type Store = keyof typeof STORES;
export type Stored = Readonly<Record<Store, Held>>;

async function held(url: string): Promise<Held> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Counted, not estimated: the tables of a bench are small enough.
    const { rows: tables } = await client.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
    );
    let rows = 0;
    for (const { name } of tables) rows += (await client.query<{ n: number }>(`select count(*)::int as n from ${name}`)).rows[0]!.n;
    const { rows: sizes } = await client.query<{ bytes: string; indexes: string }>(
      `select sum(pg_total_relation_size(oid)) as bytes, sum(pg_indexes_size(oid)) as indexes from pg_class
       where relkind = 'r' and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
    );
    return { rows, bytes: Number(sizes[0]!.bytes), indexBytes: Number(sizes[0]!.indexes) };
  } finally {
    await client.end();
  }
}

export async function stored(stack: Stack): Promise<Stored> {
  const url = (database: string): string => stack.postgres.url(database);
  return {
    tongban: await held(stack.urls('tongban').ownerUrl),
    history: await held(url(STORES.history)),
    visibility: await held(url(STORES.visibility)),
  };
}

/** Bytes and rows that one of `count` cases added, between two looks. */
export function perCase(before: Stored, after: Stored, count: number): Readonly<Record<`${Store}${'Rows' | 'Bytes'}`, number>> {
  const of = (store: Store): readonly (readonly [string, number])[] => [
    [`${store}Rows`, Math.round(((after[store].rows - before[store].rows) / count) * 10) / 10],
    [`${store}Bytes`, Math.round((after[store].bytes - before[store].bytes) / count)],
  ];
  return Object.fromEntries((Object.keys(STORES) as Store[]).flatMap(of)) as ReturnType<typeof perCase>;
}

/** Megabytes that a process holds in memory. */
export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** The embedded server of this stack, told by its data folder. */
export function temporalPid(stack: Stack): number {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/u.test(entry)) continue;
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      if (command.includes(stack.dataDir) && /\/bin\/(temporal-)?server/u.test(command)) return Number(entry);
    } catch {
      // ended while we looked
    }
  }
  throw new Error('no Temporal server of this stack is running');
}
