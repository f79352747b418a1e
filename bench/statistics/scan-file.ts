/** The same facts in a DuckDB file, in its own compressed columns: what an analyst would scan. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type pg from 'pg';
import { FACT_COLUMNS } from '../../schema/fact-columns.ts';

const TYPES: Readonly<Record<string, string>> = { date: 'DATE', boolean: 'BOOLEAN', integer: 'INTEGER' };

export class ScanFile {
  readonly #instance: DuckDBInstance;
  readonly #duck: DuckDBConnection;
  readonly #columns: string;

  private constructor(instance: DuckDBInstance, duck: DuckDBConnection, columns: string) {
    this.#instance = instance;
    this.#duck = duck;
    this.#columns = columns;
  }

  /** A new file with an empty table of facts, its columns typed as those of PostgreSQL. */
  static async make(owner: pg.Client, path: string): Promise<ScanFile> {
    const { rows } = await owner.query<{ name: string; type: string }>(
      `select a.attname as name, format_type(a.atttypid, null) as type from unnest($1::text[]) with ordinality c(name, n)
       join pg_attribute a on a.attrelid = 'tongban.case_fact'::regclass and a.attname = c.name order by c.n`,
      [FACT_COLUMNS],
    );
    const typed = rows.map(({ name, type }) => ({ name, type: TYPES[type] ?? 'VARCHAR' }));
    const instance = await DuckDBInstance.create(path);
    const duck = await instance.connect();
    await duck.run(`create table case_fact (${typed.map(({ name, type }) => `${name} ${type}`).join(', ')})`);
    return new ScanFile(instance, duck, typed.map(({ name, type }) => `'${name}': '${type}'`).join(', '));
  }

  /** Takes in rows as they went to COPY. */
  async add(file: string): Promise<void> {
    await this.#duck.run(
      `insert into case_fact select * from read_csv('${file}', delim='\t', nullstr='\\N', quote='', escape='', header=false, columns={${this.#columns}})`,
    );
  }

  close(): void {
    this.#duck.closeSync();
    this.#instance.closeSync();
  }
}

export interface OpenScan {
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => void;
}

export async function openScan(path: string): Promise<OpenScan> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const duck = await instance.connect();
  return {
    rows: async (sql) => (await duck.runAndReadAll(sql)).getRowsJS(),
    close: () => {
      duck.closeSync();
      instance.closeSync();
    },
  };
}
