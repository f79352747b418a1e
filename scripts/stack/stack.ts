/** PostgreSQL with our database, and Temporal beside it, started together and stopped in the right order. Everything they know lies in one folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../schema/migrate.ts';
import { startPostgres, type Postgres } from './embedded-postgres.ts';
import { startTemporal, type TemporalServer } from './temporal-server.ts';
import { withClient } from './with-client.ts';

export interface StackOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly namespace: string;
  /** Begin anew: what the folder holds of ours is deleted first. */
  readonly fresh?: boolean;
  /** Lets single workflows run ahead of the clock. */
  readonly timeSkipping?: boolean;
  /** false: no fsync, for tests. */
  readonly durable?: boolean;
  /** false: only Temporal's databases; ours is a server of its own (DATABASE_URL). */
  readonly ownDatabase?: boolean;
  /** Told what is being done and how long it took. */
  readonly log?: (line: string) => void;
}

export interface Stack extends DatabaseUrls {
  readonly namespace: string;
  readonly dataDir: string;
  readonly postgres: Postgres;
  /** Undefined until `startTemporal`. */
  readonly temporal: () => TemporalServer | undefined;
  /** Brings a Temporal server beside the database; a second call answers the same one. */
  readonly startTemporal: () => Promise<TemporalServer>;
  /** The same roles' connections to another database of this server. */
  readonly urls: (database: string) => DatabaseUrls;
  /** Makes a database where it is missing and applies the pending migrations; answers their names. */
  readonly migrate: (database: string) => Promise<string[]>;
  /** Temporal first, then PostgreSQL. */
  readonly stop: () => Promise<void>;
}

export interface DatabaseUrls {
  /** Connection of the schema owner: migrations only. */
  readonly ownerUrl: string;
  /** Connection of the application role `tongban_app`. */
  readonly databaseUrl: string;
  /** Connection of the role `tongban_sequencer`, which takes the trail into the log. */
  readonly sequencerUrl: string;
}

export const databaseName = 'tongban';

interface Secrets {
  readonly superuser: string;
  readonly application: string;
  readonly sequencer: string;
  readonly temporal: string;
}

/** Starts PostgreSQL and migrates our database. @throws when it does not come up; then nothing is left running */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, log = () => undefined } = options;
  if (options.fresh === true) clear(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const secrets = secretsOf(dataDir);
  const postgres = await timed(log, 'PostgreSQL', () =>
    startPostgres({
      folder: join(dataDir, 'postgres'),
      logFile: join(dataDir, 'log', 'postgres.log'),
      password: secrets.superuser,
      durable: options.durable ?? true,
    }),
  );
  const urls = (database: string): DatabaseUrls => ({
    // In the embedded server the superuser owns the schema, so that the event triggers that guard the trail can be made.
    ownerUrl: postgres.url(database),
    databaseUrl: `postgresql://tongban_app:${secrets.application}@127.0.0.1:${postgres.port}/${database}`,
    sequencerUrl: `postgresql://tongban_sequencer:${secrets.sequencer}@127.0.0.1:${postgres.port}/${database}`,
  });
  const migrateDatabase = async (database: string): Promise<string[]> => {
    await makeDatabase(postgres, database);
    return migrate(urls(database).ownerUrl, {
      appPassword: secrets.application,
      sequencerPassword: secrets.sequencer,
    });
  };
  let temporal: Promise<TemporalServer> | undefined;
  let runningTemporal: TemporalServer | undefined;
  try {
    if (options.ownDatabase !== false) await timed(log, 'migrations', () => migrateDatabase(databaseName));
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    ...urls(databaseName),
    namespace: options.namespace,
    dataDir: options.dataDir,
    postgres,
    urls,
    migrate: migrateDatabase,
    temporal: () => runningTemporal,
    startTemporal: async () => {
      temporal ??= timed(log, 'Temporal', () =>
        startTemporal({
          folder: join(dataDir, 'temporal'),
          logFile: join(dataDir, 'log', 'temporal.log'),
          postgres,
          password: secrets.temporal,
          namespace: options.namespace,
          timeSkipping: options.timeSkipping ?? false,
          cacheDir: options.cacheDir,
          log,
        }),
      );
      runningTemporal = await temporal;
      return runningTemporal;
    },
    stop: async () => {
      const server = await temporal?.catch(() => undefined);
      await server?.stop();
      await postgres.stop();
    },
  };
}

/** What a data folder holds of ours; anything else in it is left alone. */
function clear(dataDir: string): void {
  for (const name of ['postgres', 'temporal', 'log', 'audit-log', 'witness', 'keys', 'secrets.json'])
    rmSync(join(dataDir, name), { recursive: true, force: true });
}

function secretsOf(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const secret = (): string => randomBytes(18).toString('base64url');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  // A folder of an earlier release lacks what came later.
  const secrets: Secrets = {
    superuser: secret(),
    application: secret(),
    sequencer: secret(),
    temporal: secret(),
    ...known,
  };
  writeFileSync(file, `${JSON.stringify(secrets)}\n`, { mode: 0o600 });
  return secrets;
}

function makeDatabase(postgres: Postgres, database: string): Promise<void> {
  return withClient(postgres.url('postgres'), async (admin) => {
    const there = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (there.rowCount === 0) await admin.query(`create database ${admin.escapeIdentifier(database)}`);
  });
}

/** One line when it is done, with the time it took, and a sign of life every five seconds until then. */
export async function timed<T>(log: (line: string) => void, name: string, act: () => Promise<T>): Promise<T> {
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
