/** A real PostgreSQL of our own in a data folder: made when missing, started on a free port, stopped in order, able to start again after kill -9. */
import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { startChild, type Child } from './child.ts';
import { freePorts } from './free-port.ts';
import { commandLine, endProcess, isAlive } from './processes.ts';
import { postgresPrograms, postgresUser, reachableFolder, type ServerUser } from './postgres-files.ts';

const run = promisify(execFile);

export interface PostgresOptions {
  /** The folder of the cluster itself. */
  readonly folder: string;
  readonly logFile: string;
  /** Password of the superuser, used when the cluster is made. */
  readonly password: string;
  /** false: no fsync, for tests. Survives kill -9 of PostgreSQL, not the loss of power. */
  readonly durable: boolean;
}

export interface Postgres {
  readonly port: number;
  /** A connection URL as superuser to the named database. */
  readonly url: (database: string) => string;
  readonly child: () => Child;
  readonly stop: () => Promise<void>;
  /** kill -9 of the server, for fault tests. */
  readonly kill: () => Promise<void>;
  /** Starts again on the same port after `stop` or `kill`. */
  readonly start: () => Promise<void>;
}

/** Starts PostgreSQL on the folder. @throws with the end of the server's log when it does not come up */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const user = postgresUser();
  const programs = postgresPrograms(user);
  const folder = reachableFolder(options.folder, user);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(programs.initdb, folder, options.password, user);
  const oldPostmaster = postmasterOf(folder);
  if (oldPostmaster !== undefined)
    await endProcess(oldPostmaster, [
      ['SIGINT', 15_000],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 2_000],
    ]);

  let port = 0;
  let child: Child;
  const launch = async (): Promise<Child> => {
    const started = await startChild({
      name: 'PostgreSQL',
      command: programs.postgres,
      args: ['-D', folder, '-p', String(port), ...flags(options.durable)],
      env: { ...process.env, LC_MESSAGES: 'C', TZ: 'UTC' },
      cwd: folder,
      logFile: options.logFile,
      uid: user?.uid,
      gid: user?.gid,
      stopSignal: 'SIGINT', // fast shutdown: open connections are closed, nothing committed is lost
      graceMs: 30_000,
    });
    await answers(started, url('postgres'));
    return started;
  };
  const url = (database: string): string => `postgresql://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;

  for (let attempt = 1; ; attempt += 1) {
    port = (await freePorts(1))[0] ?? 0;
    try {
      child = await launch();
      break;
    } catch (error) {
      if (attempt === 3) throw error; // another program may have taken the port in between
    }
  }

  return {
    port,
    url,
    child: () => child,
    stop: async () => {
      await child.stop();
    },
    kill: async () => {
      await child.kill();
    },
    start: async () => {
      // After kill -9 the server's own children need a moment to notice; until then the shared memory is theirs.
      for (let attempt = 1; ; attempt += 1) {
        try {
          child = await launch();
          return;
        } catch (error) {
          if (attempt === 20) throw error;
          await delay(250);
        }
      }
    },
  };
}

async function initialise(initdb: string, folder: string, password: string, user: ServerUser | undefined): Promise<void> {
  rmSync(folder, { recursive: true, force: true }); // an earlier start may have died half-way; without PG_VERSION it holds nothing
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = mkdtempSync(join(tmpdir(), 'tongban-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) for (const path of [folder, secret, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await run(
      initdb,
      [
        ...['-D', folder, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${systemLocale()}`, '--lc-messages=C', '--no-instructions'],
        '--no-sync',
      ],
      { cwd: dirname(passwordFile), env: { ...process.env, TZ: 'UTC' }, ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }) },
    );
  } catch (error) {
    throw new Error(`PostgreSQL could not make its data folder ${folder}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

/** pg_trgm asks the C library what a letter is, so Chinese search needs a UTF-8 locale there even though sorting is PostgreSQL's own. */
function systemLocale(): string {
  try {
    const known = execFileSync('locale', ['-a'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split('\n');
    return known.find((name) => /^C\.utf-?8$/iu.test(name)) ?? known.find((name) => /\.utf-?8$/iu.test(name)) ?? 'C';
  } catch {
    return 'C';
  }
}

function flags(durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function answers(child: Child, url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(50)) {
    if (!child.running()) throw new Error(`PostgreSQL ended at start. Its last words:\n${child.lastWords()}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      if (child.running()) return;
    } catch {
      continue; // still starting up or replaying its log
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  await child.kill();
  throw new Error(`PostgreSQL did not answer within a minute. Its last words:\n${child.lastWords()}`);
}

/** The process that a postmaster.pid of an earlier run names, if it still runs and really is PostgreSQL on this folder. */
function postmasterOf(folder: string): number | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid) && commandLine(pid).includes(folder)) return pid;
  rmSync(file, { force: true }); // left behind by kill -9; its number may by now belong to a stranger
  return undefined;
}
