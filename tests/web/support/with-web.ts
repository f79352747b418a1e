/**
 * Global set-up of the tests in a browser: the web built, a small simulated city, worker, supervisor and API as processes of their own
 * on the run's PostgreSQL and Temporal. Started once; every test file signs in as somebody and works.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startOpenCases } from '../../../demo/live.ts';
import { PARAMS } from '../../../demo/params.ts';
import { seedDemo } from '../../../demo/seed.ts';
import { buildWeb } from '../../../scripts/build-web.ts';
import { freePorts } from '../../../scripts/stack/free-port.ts';
import { startService, type Service } from '../../../scripts/start/service.ts';
import { projectDir } from '../../../settings/settings.ts';
import { openPool } from '../../../schema/database.ts';
import { WORKER } from '../../../worker/sandbox/launch.ts';
import { converterIn } from '../../support/payloads.ts';
import { namespace, shareStack } from '../../support/stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workplace answers. */
    webUrl: string;
    /** Folder of the built web. */
    webFolder: string;
    /** The web tests' database, as the application role. */
    webDatabaseUrl: string;
    /** Environment of the API's process as JSON, for a test that starts and kills one of its own; empty on a workplace that ran before. */
    webApi: string;
  }
}

const DATABASE = 'tongban_web';
const SMALL = { ...PARAMS, casesWanted: 700, persons: 300, enterprises: 60 };

export default async function withWeb(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['TONGBAN_WEB_AT'];
  if (running !== undefined) return onRunning(project, running);
  const given = new Map<string, string>();
  const listening = {
    provide: (key: string, value: string) => {
      given.set(key, value);
      (project.provide as (key: string, value: string) => void)(key, value);
    },
  } as unknown as TestProject;
  const [letGo, webFolder] = await Promise.all([shareStack(listening, { temporal: true }), buildWeb()]);
  const folder = mkdtempSync(join(tmpdir(), 'tongban-web-'));
  const services: Service[] = [];
  const end = async (): Promise<void> => {
    for (const service of services.reverse()) await service.stop().catch(() => service.kill());
    rmSync(folder, { recursive: true, force: true });
    await letGo();
  };
  try {
    const [ownerUrl, databaseUrl] = await database(given);
    await seedDemo({ ownerUrl, now: new Date(), params: SMALL });
    const [port = 0] = await freePorts(1);
    const env = {
      ...process.env,
      TONGBAN_MODE: 'development',
      TONGBAN_DEMO: 'on',
      TONGBAN_DATA: folder,
      TONGBAN_WEB: webFolder,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: given.get('temporalAddress') ?? '',
      TEMPORAL_NAMESPACE: namespace,
      WORKFLOW_BUNDLE_FILE: given.get('workflowBundle') ?? '',
      API_PORT: String(port),
    };
    const start = async (name: string, args: readonly string[], answers?: () => Promise<boolean>): Promise<void> => {
      const log = (line: string): void => console.error(line);
      const logFile = join(projectDir, '.artifacts', 'web', 'log', `${name}.log`);
      services.push(await startService({ name, args, cwd: projectDir, env, logFile, log, ...(answers === undefined ? {} : { answers }) }));
    };
    const webUrl = `http://127.0.0.1:${port}`;
    await Promise.all([
      start('worker', WORKER),
      start('supervisor', ['worker/supervisor.ts']),
      start('api', ['api/main.ts'], async () => (await fetch(`${webUrl}/ready`)).ok),
    ]);
    await openWorkflows(databaseUrl, given.get('temporalAddress') ?? '', folder);
    project.provide('webUrl', webUrl);
    project.provide('webFolder', webFolder);
    project.provide('webDatabaseUrl', databaseUrl);
    project.provide('webApi', JSON.stringify(env));
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** While working on a page: a workplace that runs already (web/README.md), its database left alone, its web built anew. */
async function onRunning(project: TestProject, webUrl: string): Promise<() => Promise<void>> {
  const webFolder = await buildWeb();
  const served = process.env['TONGBAN_WEB'];
  if (served !== undefined) cpSync(webFolder, served, { recursive: true });
  project.provide('webUrl', webUrl);
  project.provide('webFolder', webFolder);
  project.provide('webDatabaseUrl', '');
  project.provide('webApi', '');
  return () => Promise.resolve();
}

/** A copy of the migrated template. */
async function database(given: ReadonlyMap<string, string>): Promise<[ownerUrl: string, databaseUrl: string]> {
  const ownerUrl = new URL(given.get('ownerUrl') ?? '');
  const databaseUrl = new URL(given.get('databaseUrl') ?? '');
  const admin = new pg.Client({ connectionString: given.get('adminUrl') });
  await admin.connect();
  await admin.query(`create database ${DATABASE} template ${ownerUrl.pathname.slice(1)}`);
  await admin.end();
  ownerUrl.pathname = `/${DATABASE}`;
  databaseUrl.pathname = `/${DATABASE}`;
  return [ownerUrl.href, databaseUrl.href];
}

async function openWorkflows(databaseUrl: string, address: string, folder: string): Promise<void> {
  const pool = openPool(databaseUrl);
  const connection = await Connection.connect({ address });
  try {
    const temporal = new Client({ connection, namespace, dataConverter: converterIn(folder) });
    await startOpenCases({ pool, temporal, signal: new AbortController().signal, log: () => undefined }, 100);
  } finally {
    await connection.close();
    await pool.end();
  }
}
