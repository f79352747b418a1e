/** The doctor's questions to settings, database and Temporal. Reads only. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { projectDir, readSettings, SettingsError, temporalConnection, withoutPassword, type Settings } from '../../settings/settings.ts';
import { lockHolder } from '../start/data-lock.ts';
import { missingSearchAttributes, searchAttributes } from '../stack/temporal-namespace.ts';

type Tell = (good: boolean, what: string, remedy?: string) => void;

export async function examineServices(tell: Tell): Promise<void> {
  let settings: Settings;
  try {
    settings = readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    tell(false, error.message, 'correct the variables named above; docs/operations.md has the whole list');
    return;
  }
  tell(true, `settings can be read; mode ${settings.mode} · 配置可读，模式 ${settings.mode}`);
  dataFolder(settings, tell);
  if (settings.databaseUrl !== undefined) await database('DATABASE_URL', settings.databaseUrl, tell, true);
  if (settings.migrationDatabaseUrl !== undefined) await database('MIGRATION_DATABASE_URL', settings.migrationDatabaseUrl, tell, false);
  if (settings.temporal.address !== undefined) await temporal(settings, settings.temporal.address, tell);
}

function dataFolder({ dataDir }: Settings, tell: Tell): void {
  const holder = lockHolder(dataDir);
  if (holder !== undefined) tell(true, `Tongban runs on ${dataDir}, process ${holder} · 通办正在该目录上运行`);
  const cluster = join(dataDir, 'postgres', 'PG_VERSION');
  if (!existsSync(cluster)) return;
  const version = readFileSync(cluster, 'utf8').trim();
  tell(
    version === '18',
    `embedded PostgreSQL data of version ${version} in ${dataDir}`,
    'this Tongban brings PostgreSQL 18: export the data with the version that wrote it, or begin anew with npm start -- --fresh',
  );
}

async function database(variable: string, url: string, tell: Tell, application: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    tell(
      false,
      `${variable} ${withoutPassword(url)}: ${reason(error)}`,
      'is the server running, may this machine reach it, are role and password right?',
    );
    return;
  }
  try {
    const { rows } = await client.query<{ version: string; super: boolean; bypass: boolean; there: string | null }>(
      `select current_setting('server_version') as version, rolsuper as super, rolbypassrls as bypass,
              to_regclass('tongban.schema_migration')::text as there
       from pg_roles where rolname = current_user`,
    );
    const [row] = rows;
    tell(
      Number.parseInt(row?.version ?? '0', 10) >= 16,
      `${variable}: PostgreSQL ${row?.version ?? '?'} answers`,
      'PostgreSQL 16 or newer is needed; 18 is what Tongban is tested on',
    );
    if (application)
      tell(
        row?.super === false && !row.bypass,
        `${variable}: the application role has no more rights than it needs`,
        'use the role tongban_app, not a superuser or one with BYPASSRLS',
      );
    await migrations(client, variable, row?.there != null, tell);
  } catch (error) {
    tell(false, `${variable}: ${reason(error)}`);
  } finally {
    await client.end();
  }
}

async function migrations(client: pg.Client, variable: string, there: boolean, tell: Tell): Promise<void> {
  const remedy = 'run the migrations as the owner: MIGRATION_DATABASE_URL=… npm run migrate';
  if (!there) {
    tell(false, `${variable}: the database holds no Tongban schema yet`, remedy);
    return;
  }
  const files = (await readdir(join(projectDir, 'schema', 'migrations'))).filter((name) => name.endsWith('.sql')).sort();
  let applied: string[];
  try {
    applied = (await client.query<{ name: string }>('select name from tongban.schema_migration')).rows.map(({ name }) => name);
  } catch {
    return; // the application role need not see the list; the owner's connection answers this
  }
  const pending = files.filter((name) => !applied.includes(name));
  tell(
    pending.length === 0,
    pending.length === 0
      ? `${variable}: all ${files.length} migrations applied`
      : `${variable}: ${pending.length} migrations pending: ${pending.join(', ')}`,
    remedy,
  );
}

async function temporal(settings: Settings, address: string, tell: Tell): Promise<void> {
  let connection: Connection;
  try {
    connection = await Connection.connect({ ...temporalConnection({ ...settings.temporal, address }), connectTimeout: '5s' });
  } catch (error) {
    tell(
      false,
      `TEMPORAL_ADDRESS ${address}: ${reason(error)}`,
      'is it running, may this machine reach it, do TEMPORAL_TLS_* and TEMPORAL_API_KEY_FILE fit?',
    );
    return;
  }
  const { namespace } = settings.temporal;
  try {
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    tell(true, `Temporal ${serverVersion ?? ''} answers at ${address}`);
    await connection.workflowService.describeNamespace({ namespace });
    const missing = await missingSearchAttributes(connection, namespace);
    const names = { 2: 'Keyword', 3: 'Int', 5: 'Bool', 6: 'Datetime' } as const;
    tell(
      missing.length === 0,
      missing.length === 0 ? `namespace ${namespace} has all search attributes` : `namespace ${namespace} lacks ${missing.join(', ')}`,
      `temporal operator search-attribute create --namespace ${namespace} ${missing.map((name) => `--name ${name} --type ${names[searchAttributes[name]]}`).join(' ')}`,
    );
  } catch (error) {
    tell(false, `namespace ${namespace}: ${reason(error)}`, `temporal operator namespace create --namespace ${namespace} --retention 30d`);
  } finally {
    await connection.close();
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0] || error.name : String(error);
}
