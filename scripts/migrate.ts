/** `npm run migrate`: brings the database of MIGRATION_DATABASE_URL to this version's schema and publishes the shipped procedures. */
import { migrate } from '../schema/migrate.ts';
import { readSettings, SettingsError } from '../settings/settings.ts';
import { publishShipped } from './start/catalogue.ts';

try {
  const { migrationDatabaseUrl } = readSettings();
  if (migrationDatabaseUrl === undefined)
    throw new SettingsError('MIGRATION_DATABASE_URL is not set: the connection of the schema owner is needed.');
  const applied = await migrate(migrationDatabaseUrl, { notice: (text) => console.log(text) });
  await publishShipped(migrationDatabaseUrl);
  console.log(
    applied.length === 0
      ? 'the schema was up to date · 已是最新'
      : `${applied.length} migrations applied · 已应用 ${applied.length} 个迁移`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
