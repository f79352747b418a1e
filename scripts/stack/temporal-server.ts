/** A real Temporal server of our own, with its records in the embedded PostgreSQL, in two databases beside ours. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { ensureTemporal, temporalVersion } from '../setup/temporal-binary.mjs';
import { startChild, type Child } from './child.ts';
import { freePorts } from './free-port.ts';
import type { Postgres } from './embedded-postgres.ts';
import { dynamicConfig, serverConfig, temporalServices, type TemporalPorts, type TemporalService } from './temporal-config.ts';
import { ensureNamespace } from './temporal-namespace.ts';
import { withClient } from './with-client.ts';

const run = promisify(execFile);

export interface TemporalOptions {
  /** Folder for configuration files. */
  readonly folder: string;
  readonly logFile: string;
  readonly postgres: Postgres;
  /** Password of the database role `temporal`. */
  readonly password: string;
  readonly namespace: string;
  readonly timeSkipping: boolean;
  readonly cacheDir: string;
  readonly log: (line: string) => void;
}

export interface TemporalServer {
  readonly address: string;
  readonly child: () => Child;
  readonly stop: () => Promise<void>;
  /** kill -9, for fault tests. */
  readonly kill: () => Promise<void>;
  /** Starts again on the same ports after `stop` or `kill`. */
  readonly start: () => Promise<void>;
}

const role = 'temporal';

/** Starts the server, its namespace and search attributes included. @throws with the end of its log when it does not come up */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const programs = await ensureTemporal(options.log, options.cacheDir);
  await prepareDatabases(options, programs.sql);
  mkdirSync(options.folder, { recursive: true });
  const configFile = join(options.folder, 'server.yaml');
  const dynamicConfigFile = join(options.folder, 'dynamic.yaml');
  writeFileSync(dynamicConfigFile, dynamicConfig(options.timeSkipping));

  let address = '';
  let child: Child;
  const launch = async (): Promise<Child> => {
    const started = await startChild({
      name: 'Temporal',
      command: programs.server,
      args: ['--config-file', configFile, '--allow-no-auth', 'start'],
      cwd: options.folder,
      logFile: options.logFile,
      stopSignal: 'SIGTERM',
    });
    await serves(started, address, options.namespace);
    return started;
  };
  for (let attempt = 1; ; attempt += 1) {
    const ports = await temporalPorts();
    address = `127.0.0.1:${ports.grpc.frontend}`;
    const store = { port: options.postgres.port, user: role, password: options.password };
    writeFileSync(configFile, serverConfig(ports, store, dynamicConfigFile), { mode: 0o600 });
    try {
      child = await launch();
      break;
    } catch (error) {
      if (attempt === 3) throw error; // another program may have taken a port in between
    }
  }
  return {
    address,
    child: () => child,
    stop: async () => {
      await child.stop();
    },
    kill: async () => {
      await child.kill();
    },
    start: async () => {
      child = await launch();
    },
  };
}

async function temporalPorts(): Promise<TemporalPorts> {
  const free = await freePorts(9);
  const take = (): Record<TemporalService, number> =>
    Object.fromEntries(temporalServices.map((service) => [service, free.pop() ?? 0])) as Record<TemporalService, number>;
  return { grpc: take(), membership: take(), http: free.pop() ?? 0 };
}

/** Makes the two databases or brings their tables to this server's version; at the right version it only asks. */
async function prepareDatabases({ postgres, password }: TemporalOptions, sqlTool: string): Promise<void> {
  const databases = { temporal: 'postgresql/v12/temporal', temporal_visibility: 'postgresql/v12/visibility' };
  await withClient(postgres.url('postgres'), async (admin) => {
    const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    await admin.query(`${known.rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${admin.escapeLiteral(password)}`);
    for (const database of Object.keys(databases)) {
      const there = await admin.query('select 1 from pg_database where datname = $1', [database]);
      if (there.rowCount === 0) await admin.query(`create database ${database} owner ${role}`);
    }
  });
  await Promise.all(Object.entries(databases).map(([database, schema]) => bringSchema(postgres, password, sqlTool, database, schema)));
  await forgetFormerServers(postgres);
}

function bringSchema(postgres: Postgres, password: string, sqlTool: string, database: string, schema: string): Promise<void> {
  return withClient(postgres.url(database), async (client) => {
    const mark = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`,
    );
    if (mark.rows[0]?.mark === `Temporal ${temporalVersion}`) return;
    const tool = async (...args: string[]): Promise<void> => {
      const server = [
        '--plugin',
        'postgres12_pgx',
        '--endpoint',
        '127.0.0.1',
        '--port',
        String(postgres.port),
        '--user',
        role,
        '--database',
        database,
      ];
      await run(sqlTool, [...server, ...args], { env: { ...process.env, SQL_PASSWORD: password } });
    };
    const started = await client.query(`select 1 from pg_tables where tablename = 'schema_version'`);
    if (started.rowCount === 0) await tool('setup-schema', '-v', '0.0');
    await tool('update-schema', '--schema-name', schema);
    await client.query(`comment on database ${database} is 'Temporal ${temporalVersion}'`);
  });
}

/**
 * Servers note here that they live, and one that starts joins those noted within twenty seconds before it serves. Ours is alone: what is
 * noted is a server that was killed, or one from a backup, on ports nobody answers any more.
 */
const forgetFormerServers = (postgres: Postgres): Promise<void> =>
  withClient(postgres.url('temporal'), async (client) => {
    await client.query('delete from cluster_membership');
  });

async function serves(child: Child, address: string, namespace: string): Promise<void> {
  const until = Date.now() + 90_000;
  for (;;) {
    if (!child.running()) throw new Error(`The Temporal server ended at start. Its last words:\n${child.lastWords()}`);
    try {
      const connection = await Connection.connect({ address, connectTimeout: '2s' });
      try {
        await ensureNamespace(connection, namespace);
        return;
      } finally {
        await connection.close();
      }
    } catch (error) {
      if (Date.now() > until) {
        await child.kill();
        throw new Error(`The Temporal server does not answer. Its last words:\n${child.lastWords()}`, { cause: error });
      }
      await delay(100);
    }
  }
}
