/** Published versions of procedures and calendars. They never change once published, so what was read once is kept. */
import DataLoader from 'dataloader';
import type { CalendarData, LocalDate } from '../../domain/clocks/clock.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { CalendarSource, ProcedureVersionSource } from '../../schema/graphql/sources.ts';
import type { Pool } from '../context.ts';

const VERSION = 'p.code, p.version, p.hash, p.definition, p.valid_from, p.published_at, p.published_by, p.confirmed_by';
type VersionRow = Omit<ProcedureVersionSource, 'definition'> & { readonly definition: string };
type CalendarRow = Omit<CalendarSource, 'data'> & { readonly data: string };

const asVersion = (row: VersionRow): ProcedureVersionSource => ({ ...row, definition: JSON.parse(row.definition) as Procedure });
const asCalendar = (row: CalendarRow): CalendarSource => ({ ...row, data: JSON.parse(row.data) as CalendarData });

export class Catalogue {
  readonly #pool: Pool;
  readonly #versions: DataLoader<string, ProcedureVersionSource | null>;
  readonly #calendars: DataLoader<string, CalendarSource | null>;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#versions = new DataLoader(async (keys) => {
      const { rows } = await pool.query(
        `select ${VERSION} from tongban.procedure_version p join unnest($1::text[]) k(key) on p.code || '/' || p.version = k.key`,
        [keys],
      );
      return this.#inOrder(keys, (rows as VersionRow[]).map(asVersion), (row) => `${row.code}/${row.version}`, this.#versions);
    });
    this.#calendars = new DataLoader(async (keys) => {
      const { rows } = await pool.query(
        'select version, known_from, known_until, notice, data, imported_at from tongban.calendar_version where version = any($1)',
        [keys],
      );
      return this.#inOrder(keys, (rows as CalendarRow[]).map(asCalendar), (row) => row.version, this.#calendars);
    });
  }

  version(code: string, version: number): Promise<ProcedureVersionSource | null> {
    return this.#versions.load(`${code}/${version}`);
  }

  calendar(version: string): Promise<CalendarSource | null> {
    return this.#calendars.load(version);
  }

  /** The version in force on a day: the newest whose validity has begun. */
  async current(code: string, on: LocalDate): Promise<ProcedureVersionSource | null> {
    const { rows } = await this.#pool.query(
      'select version from tongban.procedure_version where code = $1 and valid_from <= $2::date order by version desc limit 1',
      [code, on],
    );
    const version = (rows as { version: number }[])[0]?.version;
    return version === undefined ? null : this.version(code, version);
  }

  async versions(code: string): Promise<readonly ProcedureVersionSource[]> {
    const { rows } = await this.#pool.query(
      `select ${VERSION} from tongban.procedure_version p where p.code = $1 order by p.version desc`,
      [code],
    );
    return (rows as VersionRow[]).map(asVersion);
  }

  async codes(on: LocalDate): Promise<readonly string[]> {
    const { rows } = await this.#pool.query(
      'select distinct code from tongban.procedure_version where valid_from <= $1::date order by code',
      [on],
    );
    return (rows as { code: string }[]).map(({ code }) => code);
  }

  /** The calendar new cases are counted by: the last one imported. */
  async newestCalendar(): Promise<CalendarSource | null> {
    const { rows } = await this.#pool.query(
      'select version from tongban.calendar_version order by imported_at desc, known_until desc, version desc limit 1',
    );
    const version = (rows as { version: string }[])[0]?.version;
    return version === undefined ? null : this.calendar(version);
  }

  /** What is not there yet may be published later: only what was found is kept. */
  #inOrder<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string, loader: DataLoader<string, T | null>): (T | null)[] {
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    for (const key of keys) if (!found.has(key)) loader.clear(key);
    return keys.map((key) => found.get(key) ?? null);
  }
}
