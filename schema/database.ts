/** Connections to PostgreSQL: a plain pool for writing acts, MikroORM for reading screens. Both outlive a restart of the server. */
import { DataloaderType, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ENTITIES } from './entities/index.ts';
import { toInstant } from './entities/instant.ts';

export interface PoolOptions {
  /** Shows in pg_stat_activity; which process this is. */
  readonly applicationName?: string;
  /** Most connections at once. */
  readonly max?: number;
  /** Milliseconds after which the server gives a statement up; 0: never. Screens use `WEB_STATEMENT_TIMEOUT`. */
  readonly statementTimeout?: number;
  /**
   * Milliseconds after which we give a statement up ourselves: a server that went away without a word never answers, and without this
   * its connection would stay taken for ever. Default: a little after the server itself would; 0: never.
   */
  readonly giveUpAfter?: number;
  /** Role stepped into at once by every connection; the login must be a member of it. */
  readonly role?: string;
  /** Told when an idle connection breaks; the next query opens another. */
  readonly onIdleError?: (error: Error) => void;
}

/** No screen waits longer for one statement, in milliseconds. */
export const WEB_STATEMENT_TIMEOUT = 3_000;

/** Sees rows under the policies of schema/migrations/0110-row-policies.sql, and none at all for nobody. */
export const VIEWER_ROLE = 'tongban_web';

/** A screen's statement is over before helping processes have started; only one as dear as this may call for them. */
const PARALLEL_FROM = 20_000;

const GIVE_UP_LATER_MS = 5_000;

const sessionOf = ({
  applicationName = 'tongban',
  role,
  statementTimeout = 0,
  giveUpAfter = statementTimeout === 0 ? 0 : statementTimeout + GIVE_UP_LATER_MS,
}: PoolOptions) => ({
  application_name: applicationName,
  ...(role === undefined ? {} : { options: `-c role=${role} -c parallel_setup_cost=${PARALLEL_FROM}` }),
  statement_timeout: statementTimeout === 0 ? (false as const) : statementTimeout,
  ...(giveUpAfter === 0 ? {} : { query_timeout: giveUpAfter }),
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
});

/** A pool whose rows hold bigint as number, dates as `YYYY-MM-DD` and instants as ISO text with milliseconds. */
export function openPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, types: TYPES, ...sessionOf(options) });
  // Without a listener, a server that restarts would take the process with it.
  pool.on('error', options.onIdleError ?? (() => {}));
  // Nor may a connection that breaks while somebody holds it: the query under way rejects, which is how its holder hears of it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** MikroORM over the entities; fork its `em` for each request. */
export async function openOrm(url: string, options: PoolOptions = {}): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...ENTITIES],
    discovery: { warnWhenNoEntities: true },
    pool: { min: 0, max: options.max ?? 10 },
    driverOptions: sessionOf(options),
    dataloader: DataloaderType.ALL,
    debug: false,
  });
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: safeInteger,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: toInstant,
};

const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format === 'text' ? PARSERS[oid] : undefined) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
