/** A planted marker looked for wherever data comes to rest: rows as a dump has them, files of the cluster, archived log, Temporal's databases, logs. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const LARGEST = 256 * 1024 * 1024;

/** Files below a folder that hold the text. */
export function filesBelow(folder: string, text: string, wanted: (name: string) => boolean = () => true): string[] {
  const bytes = Buffer.from(text);
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      try {
        if (entry.isDirectory()) walk(path);
        else if (wanted(path) && statSync(path).size < LARGEST && readFileSync(path).includes(bytes)) found.push(path);
      } catch {
        continue; // another test's database went away in between
      }
    }
  };
  walk(folder);
  return found;
}

/** Tables of a database that hold the text in a row, whatever the column: what a dump would hold. */
export async function tablesWith(url: string, text: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; bytes: string[] | null }>(
      `select format('%I.%I', table_schema, table_name) as name, array_agg(column_name::text) filter (where data_type = 'bytea') as bytes
         from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') group by 1`,
    );
    const found: string[] = [];
    for (const { bytes, name } of tables) {
      const inBytes = (bytes ?? []).map((column) => ` or position($2::bytea in "${column}") > 0`).join('');
      const { rows } = await client.query(
        `select 1 from ${name} t where to_jsonb(t)::text like '%' || $1 || '%' or $2::bytea is null${inBytes} limit 1`,
        [text, Buffer.from(text)],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

export const databaseAt = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

/** What archiving (archive_command = cp) would have kept by now: every segment of the write-ahead log, whole. */
export async function archiveWal(adminUrl: string, archive: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_switch_wal()');
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    mkdirSync(archive, { recursive: true });
    const folder = join(rows[0]!.data_directory, 'pg_wal');
    for (const name of readdirSync(folder)) if (/^[0-9A-F]{24}$/.test(name)) copyFileSync(join(folder, name), join(archive, name));
  } finally {
    await client.end();
  }
}
