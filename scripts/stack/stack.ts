/** PostgreSQL with our database, and Temporal beside it, started together and stopped in the right order. Everything they know lies in one folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type Postgres } from './embedded-postgres.ts';
import { startTemporal, type TemporalServer } from './temporal-server.ts';

export interface StackOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly namespace: string;
  /** Begin anew: what the folder holds is deleted first. */
  readonly fresh?: boolean;
  /** Lets single workflows run ahead of the clock. */
  readonly timeSkipping?: boolean;
  /** false: no fsync, for tests. */
  readonly durable?: boolean;
  /** Which services to bring; both unless said otherwise. */
  readonly temporal?: boolean;
  readonly log?: (line: string) => void;
}

export interface Stack {
  /** Connection of the schema owner to our database: migrations. */
  readonly ownerUrl: string;
  /** Connection of the application role to our database. */
  readonly databaseUrl: string;
  /** Undefined when the stack was asked for without Temporal. */
  readonly temporalAddress: string | undefined;
  readonly namespace: string;
  readonly postgres: Postgres;
  readonly temporal: TemporalServer | undefined;
  /** The same two roles' connections to another database of this server. */
  readonly urls: (database: string) => { ownerUrl: string; databaseUrl: string };
  readonly stop: () => Promise<void>;
}

/** Role names; production uses the same ones (docs/operations.md). */
export const ownerRole = 'tongban_owner';
export const applicationRole = 'tongban_app';
export const databaseName = 'tongban';

interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
  readonly temporal: string;
}

export async function startStack(options: StackOptions): Promise<Stack> {
  const log = options.log ?? (() => undefined);
  const { postgres, urls } = await startDatabase(options, log);
  let temporal: TemporalServer | undefined;
  try {
    if (options.temporal !== false) {
      temporal = await step(log, 'Temporal', () =>
        startTemporal({
          folder: join(options.dataDir, 'temporal'),
          logFile: join(options.dataDir, 'log', 'temporal.log'),
          postgres,
          password: secretsOf(options.dataDir).temporal,
          namespace: options.namespace,
          timeSkipping: options.timeSkipping ?? false,
          cacheDir: options.cacheDir,
          log,
        }),
      );
    }
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    ...urls(databaseName),
    temporalAddress: temporal?.address,
    namespace: options.namespace,
    postgres,
    temporal,
    urls,
    stop: async () => {
      await temporal?.stop();
      await postgres.stop();
    },
  };
}

async function startDatabase(options: StackOptions, log: (line: string) => void): Promise<{ postgres: Postgres; urls: Stack['urls'] }> {
  if (options.fresh === true) clear(options.dataDir);
  mkdirSync(options.dataDir, { recursive: true });
  const secrets = secretsOf(options.dataDir);
  const postgres = await step(log, 'PostgreSQL', async () => {
    const started = await startPostgres({
      folder: join(options.dataDir, 'postgres'),
      logFile: join(options.dataDir, 'log', 'postgres.log'),
      password: secrets.superuser,
      durable: options.durable ?? true,
    });
    try {
      await makeDatabase(started, secrets);
    } catch (error) {
      await started.stop();
      throw error;
    }
    return started;
  });
  const url = (role: string, password: string, database: string): string => `postgresql://${role}:${password}@127.0.0.1:${postgres.port}/${database}`;
  return {
    postgres,
    urls: (database) => ({
      ownerUrl: url(ownerRole, secrets.owner, database),
      databaseUrl: url(applicationRole, secrets.application, database),
    }),
  };
}

/** What a data folder holds of ours; anything else in it is left alone. */
function clear(dataDir: string): void {
  for (const name of ['postgres', 'temporal', 'log', 'secrets.json', 'demo']) {
    const path = join(dataDir, name);
    rmSync(path, { recursive: true, force: true });
  }
}

function secretsOf(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const secret = (): string => randomBytes(18).toString('base64url');
    const made: Secrets = { superuser: secret(), owner: secret(), application: secret(), temporal: secret() };
    writeFileSync(file, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}

async function makeDatabase(postgres: Postgres, secrets: Secrets): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  try {
    for (const [role, password, rights] of [
      [ownerRole, secrets.owner, 'createrole'],
      [applicationRole, secrets.application, ''],
    ] as const) {
      const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
      await admin.query(`${known.rowCount === 0 ? 'create' : 'alter'} role ${role} login ${rights} password ${admin.escapeLiteral(password)}`);
    }
    const there = await admin.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (there.rowCount === 0) await admin.query(`create database ${databaseName} owner ${ownerRole}`);
  } finally {
    await admin.end();
  }
}

async function step<T>(log: (line: string) => void, name: string, act: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => log(`  ${name} … ${Math.round((Date.now() - started) / 1000)} s`), 5_000);
  try {
    const result = await act();
    log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
