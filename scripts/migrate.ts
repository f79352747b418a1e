/**
 * `npm run migrate`, before a rollout: the database of MIGRATION_DATABASE_URL gets this version's schema and the shipped procedures,
 * and with TEMPORAL_ADDRESS the namespace gets its search attributes. Safe to run again, and by several at once.
 */
import { Connection } from '@temporalio/client';
import { migrate } from '../schema/migrate.ts';
import { readSettings, SettingsError, temporalConnection } from '../settings/settings.ts';
import { ensureNamespace } from './stack/temporal-namespace.ts';
import { publishShipped } from './start/catalogue.ts';

try {
  const { applicationPassword, migrationDatabaseUrl, sequencerPassword, temporal } = readSettings();
  if (migrationDatabaseUrl === undefined)
    throw new SettingsError('MIGRATION_DATABASE_URL is not set: the connection of the schema owner is needed.');
  const notice = (text: string): void => console.log(text);
  const applied = await migrate(migrationDatabaseUrl, {
    notice,
    ...(applicationPassword === undefined ? {} : { appPassword: applicationPassword }),
    ...(sequencerPassword === undefined ? {} : { sequencerPassword }),
  });
  await publishShipped(migrationDatabaseUrl);
  notice(
    applied.length === 0
      ? 'the schema was up to date · 已是最新'
      : `${applied.length} migrations applied · 已应用 ${applied.length} 个迁移`,
  );
  if (temporal.address !== undefined) {
    const connection = await Connection.connect(temporalConnection({ ...temporal, address: temporal.address }));
    try {
      await ensureNamespace(connection, temporal.namespace);
    } finally {
      await connection.close();
    }
    notice(`namespace ${temporal.namespace} has its search attributes · 命名空间已就绪`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
