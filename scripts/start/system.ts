/** The whole product, brought up in order and taken down in the opposite one: PostgreSQL, migrations, demo, Temporal, worker, supervisor, API, officers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { migrate } from '../../schema/migrate.ts';
import { projectDir, temporalConnection, type Settings } from '../../settings/settings.ts';
import { buildWeb } from '../build-web.ts';
import { freePorts, isFree } from '../stack/free-port.ts';
import { startChild } from '../stack/child.ts';
import { startStack, timed, type Stack } from '../stack/stack.ts';
import { missingSearchAttributes, searchAttributes } from '../stack/temporal-namespace.ts';
import { WORKER } from '../../worker/sandbox/launch.ts';
import { auditLog } from './audit-log.ts';
import { publishShipped } from './catalogue.ts';
import { claimPort } from './data-lock.ts';
import { startService, type Service } from './service.ts';

export interface SystemOptions {
  readonly settings: Settings;
  readonly fresh: boolean;
  readonly portWanted: boolean;
  readonly log: (line: string) => void;
}

export interface System {
  readonly apiUrl: string;
  readonly temporalAddress: string;
  /** host:port of the embedded PostgreSQL, if there is one. */
  readonly postgresAddress: string | undefined;
}

/** Everything that runs and how to end it, newest last; kept outside `startSystem` so that a stop in the middle of a start works. */
export class Running {
  readonly #parts: { name: string; stop: () => Promise<unknown>; kill: () => Promise<unknown> }[] = [];
  #stopping = false;

  add(name: string, part: { stop: () => Promise<unknown>; kill: () => Promise<unknown> }): void {
    this.#parts.push({ name, ...part });
  }

  /** Work that need not be finished before a stop: it is one transaction, and the next start does it again. */
  readonly interruptible = new Set<{ kill: () => Promise<unknown> }>();

  /** Called when a stop is asked for in the middle of a start. */
  async interrupt(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled([...this.interruptible].map((work) => work.kill()));
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Ends the parts one after the other, the last started first. A part that fails to end in order is killed. */
  async stop(log: (line: string) => void): Promise<void> {
    this.#stopping = true;
    for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) {
      const ending = part;
      await timed(log, `${ending.name} stopped`, () => ending.stop().catch(() => ending.kill()));
    }
  }

  /** Ends all at once. */
  async kill(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled([...this.#parts, ...this.interruptible].map((part) => part.kill()));
  }
}

/** Brings the system up. @throws with a sentence that says what to do; the caller stops what is `running` */
export async function startSystem(options: SystemOptions, running: Running): Promise<System> {
  const { settings, log } = options;
  const embeddedDatabase = settings.databaseUrl === undefined;
  const embeddedTemporal = settings.temporal.address === undefined;
  const goOn = (): void => {
    if (running.stopping) throw new Error('stopped during the start');
  };

  let stack: Stack | undefined;
  if (embeddedDatabase || embeddedTemporal) {
    stack = await startStack({
      dataDir: settings.dataDir,
      cacheDir: settings.cacheDir,
      namespace: settings.temporal.namespace,
      fresh: options.fresh,
      timeSkipping: settings.mode === 'development',
      ownDatabase: embeddedDatabase,
      log,
    });
    const { postgres } = stack;
    running.add('PostgreSQL', { stop: postgres.stop, kill: postgres.kill });
  }
  goOn();
  if (!embeddedDatabase) await prepareDatabase(settings, log);
  const databaseUrl = settings.databaseUrl ?? stack?.databaseUrl ?? '';
  const ownerUrl = embeddedDatabase ? stack?.ownerUrl : settings.migrationDatabaseUrl;
  if (ownerUrl !== undefined) await timed(log, 'catalogue', () => publishShipped(ownerUrl));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TONGBAN_MODE: settings.mode,
    TONGBAN_DEMO: settings.demo ? 'on' : 'off',
    TONGBAN_DATA: settings.dataDir,
    DATABASE_URL: databaseUrl,
    DATABASE_URL_FILE: '',
    TEMPORAL_NAMESPACE: settings.temporal.namespace,
    SEQUENCER_DATABASE_URL: '',
    SEQUENCER_DATABASE_URL_FILE: '',
    SIGNING_KEY_FILE: '',
  };
  const trailLog = await auditLog(settings, stack === undefined || !embeddedDatabase ? undefined : stack.sequencerUrl, env, log);
  Object.assign(env, trailLog.env);
  // The city is computed while Temporal comes up: two cores, two jobs.
  const bringTemporal = async (): Promise<void> => {
    const temporal = await stack?.startTemporal();
    if (temporal !== undefined) running.add('Temporal', { stop: temporal.stop, kill: temporal.kill });
  };
  const sideBySide = await Promise.allSettled([
    settings.demo
      ? seed(
          'demo/seed.ts',
          'simulated city · 模拟城市',
          { ...env, MIGRATION_DATABASE_URL: ownerUrl ?? '', MIGRATION_DATABASE_URL_FILE: '' },
          settings,
          running,
          log,
        )
      : undefined,
    embeddedTemporal ? bringTemporal() : undefined,
    settings.webDir === undefined
      ? timed(log, 'web workplace · 网页', async () => void (env['TONGBAN_WEB'] = await buildWeb((line) => log(`  ${line}`))))
      : undefined,
  ]);
  for (const work of sideBySide) if (work.status === 'rejected') throw work.reason;
  goOn();
  const address = settings.temporal.address ?? stack?.temporal()?.address ?? '';
  env['TEMPORAL_ADDRESS'] = address;
  const connection = await Connection.connect(temporalConnection({ ...settings.temporal, address })).catch((error: unknown) => {
    throw new Error(`Temporal does not answer at ${address}: is it running, and do TEMPORAL_TLS_* or TEMPORAL_API_KEY_FILE fit?`, {
      cause: error,
    });
  });
  try {
    if (!embeddedTemporal) await checkNamespace(connection, settings.temporal.namespace);
  } finally {
    await connection.close();
  }
  const worker = await timed(log, 'worker', () =>
    startService({
      name: 'worker',
      args: WORKER,
      cwd: projectDir,
      env,
      logFile: join(settings.dataDir, 'log', 'worker.log'),
      log,
    }),
  );
  running.add('worker', worker);
  goOn();
  const supervisor = await timed(log, 'supervisor', () =>
    startService({
      name: 'supervisor',
      args: ['worker/supervisor.ts'],
      cwd: projectDir,
      env,
      logFile: join(settings.dataDir, 'log', 'supervisor.log'),
      log,
    }),
  );
  running.add('supervisor', supervisor);
  goOn();

  const port = await apiPort(settings.api.port, options.portWanted, settings.api.host, log);
  const shownHost = ['0.0.0.0', '::'].includes(settings.api.host) ? '127.0.0.1' : settings.api.host;
  const apiUrl = `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${port}`;
  const api: Service = await timed(log, 'API', () =>
    startService({
      name: 'API',
      args: ['api/main.ts'],
      cwd: projectDir,
      env: { ...env, API_HOST: settings.api.host, API_PORT: String(port) },
      logFile: join(settings.dataDir, 'log', 'api.log'),
      answers: async () => (await fetch(`${apiUrl}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok,
      log,
    }),
  );
  running.add('API', api);
  goOn();
  for (const { name, ...service } of await timed(log, 'log and witnesses · 日志与见证', () => trailLog.start())) running.add(name, service);
  goOn();
  if (settings.demo) {
    // Last, since nobody waits for it: open simulated cases go on as workflows, with officers who act on them.
    const officers = await timed(log, 'simulated officers · 模拟办件人员', () =>
      startService({
        name: 'officers',
        args: ['demo/officers.ts'],
        cwd: projectDir,
        env,
        logFile: join(settings.dataDir, 'log', 'officers.log'),
        log,
      }),
    );
    running.add('officers', officers);
    goOn();
  }
  return { apiUrl, temporalAddress: address, postgresAddress: stack === undefined ? undefined : `127.0.0.1:${stack.postgres.port}` };
}

async function prepareDatabase(settings: Settings, log: (line: string) => void): Promise<void> {
  const { migrationDatabaseUrl } = settings;
  if (migrationDatabaseUrl === undefined) {
    log('- migrations left alone: MIGRATION_DATABASE_URL is not set · 未设置 MIGRATION_DATABASE_URL，不做迁移');
    return;
  }
  await timed(log, 'migrations', () => migrate(migrationDatabaseUrl, { notice: (text) => log(`  ${text}`) }));
}

/** Runs a script of the project that prepares data, showing the lines it says. It must be safe to run at every start. */
async function seed(
  file: string,
  title: string,
  env: NodeJS.ProcessEnv,
  settings: Settings,
  running: Running,
  log: (line: string) => void,
): Promise<void> {
  if (!existsSync(join(projectDir, file))) return;
  await timed(log, title, async () => {
    const child = await startChild({
      name: title,
      command: process.execPath,
      args: [file],
      cwd: projectDir,
      env,
      logFile: join(settings.dataDir, 'log', 'seed.log'),
      onMessage: (message) => {
        if (typeof message === 'object' && 'text' in message) log(`  ${String(message.text)}`);
      },
    });
    running.interruptible.add(child);
    const { code, signal } = await child.exited;
    running.interruptible.delete(child);
    if (code !== 0) throw new Error(`${file} ended with ${signal ?? `exit ${code}`}. Its last words:\n${child.lastWords()}`);
  });
}

async function checkNamespace(connection: Connection, namespace: string): Promise<void> {
  const missing = await missingSearchAttributes(connection, namespace).catch((error: unknown) => {
    throw new Error(`Temporal has no namespace ${namespace}, or does not let us see it: npm run doctor says how to make it.`, {
      cause: error,
    });
  });
  if (missing.length > 0)
    throw new Error(
      `Temporal's namespace ${namespace} lacks the search attributes ${missing.join(', ')} (of ${Object.keys(searchAttributes).length}): npm run doctor says how to add them.`,
    );
}

async function apiPort(port: number, wanted: boolean, host: string, log: (line: string) => void): Promise<number> {
  if (port !== 0 && (await isFree(port, host)) && claimPort(port)) return port;
  if (port !== 0 && wanted)
    throw new Error(`Port ${port} is taken. Free it, or choose another: npm start -- --port 0 · 端口 ${port} 已被占用`);
  const free = (await freePorts(1))[0] ?? 0;
  if (port !== 0) log(`- port ${port} is taken: the API answers on ${free} · 端口 ${port} 已被占用，改用 ${free}`);
  return free;
}
