/** The database of an import or export: DATABASE_URL; else that of a running `npm start`; else our own, for as long as it takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { openPool } from '../schema/database.ts';
import type { Settings } from '../settings/settings.ts';
import { FolderInUse, lockDataFolder } from './start/data-lock.ts';
import { publishShipped } from './start/catalogue.ts';
import { databaseName, startStack } from './stack/stack.ts';

export interface ExchangeDatabase {
  readonly pool: pg.Pool;
  /** Where it is, fit to be shown. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/** @throws Error in words for people when no database answers */
export async function exchangeDatabase(settings: Settings, log: (line: string) => void): Promise<ExchangeDatabase> {
  if (settings.databaseUrl !== undefined) return connected(settings.databaseUrl, 'DATABASE_URL', async () => undefined);
  let letGo: () => void;
  try {
    letGo = lockDataFolder(settings.dataDir);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return connected(await urlOfRunning(settings.dataDir), `npm start (${settings.dataDir})`, async () => undefined);
  }
  try {
    const stack = await startStack({ dataDir: settings.dataDir, cacheDir: settings.cacheDir, namespace: settings.temporal.namespace, log });
    await publishShipped(stack.ownerUrl);
    return await connected(stack.databaseUrl, settings.dataDir, async () => {
      await stack.stop();
      letGo();
    });
  } catch (error) {
    letGo();
    throw error;
  }
}

async function connected(url: string, place: string, stop: () => Promise<void>): Promise<ExchangeDatabase> {
  const pool = openPool(url, { max: 4, applicationName: 'tongban-exchange' });
  const close = async (): Promise<void> => {
    await pool.end();
    await stop();
  };
  try {
    const { rows } = await pool.query<{ there: string | null }>(`select to_regclass('tongban.application_case')::text as there`);
    if (rows[0]?.there == null) throw new Error('the database has no Tongban schema: run its migrations first (docs/operations.md)');
    return { pool, place, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address that a running PostgreSQL left in its folder; one that is just starting is waited for. */
async function urlOfRunning(dataDir: string): Promise<string> {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(250)) {
    try {
      const port = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
      const { application } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { application: string };
      const url = `postgresql://tongban_app:${application}@127.0.0.1:${port}/${databaseName}`;
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
      await client.connect();
      await client.end();
      return url;
    } catch {
      continue; // not up yet
    }
  }
  throw new Error(`Tongban runs on ${dataDir}, but its PostgreSQL did not answer within a minute: run npm run doctor`);
}
