/** `npm run backup`: all databases of our PostgreSQL at one moment, with a manifest of digests; restored by `npm run restore`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings/settings.ts';
import { takeBackup } from './backup/take.ts';
import { databaseName } from './stack/stack.ts';

const help = `npm run backup -- --to FOLDER [options]      备份

  --to FOLDER         must not exist yet; put the date into its name
  --server URL        superuser of a PostgreSQL whose files lie on this machine; else that of the running \`npm start\`
  --database NAME     the database that holds the trail (default ${databaseName}); "none": this server holds Temporal's only
  --help

In it: every database of that server (ours and Temporal's, at one and the same moment), the log's tiles, the passwords of the roles.
Not in it, on purpose: signing keys, the vault's keys and the keys of Temporal's payloads. They are kept apart, so that what was erased
by law does not come back with a backup. Prints the manifest's digest: keep it elsewhere, and give it to npm run restore.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`备份未能完成 · no backup was taken: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { to: { type: 'string' }, server: { type: 'string' }, database: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.to === undefined) throw new Error('give --to FOLDER · 请给出 --to 目录');
  const { auditLog, dataDir } = readSettings();
  const began = Date.now();
  const { bytes, digest, manifest } = await takeBackup({
    serverUrl: values.server ?? urlOfRunning(dataDir),
    to: resolve(process.env['INIT_CWD'] ?? '.', values.to),
    ...(values.database === 'none' ? {} : { trailDatabase: values.database ?? databaseName }),
    beside: {
      'audit-log': auditLog.folder ?? join(dataDir, 'audit-log'),
      ...(values.server === undefined ? { 'secrets.json': join(dataDir, 'secrets.json') } : {}),
    },
  });
  const { postgres, trail } = manifest;
  console.log(
    `✓ ${values.to}: ${manifest.files.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB in ${((Date.now() - began) / 1_000).toFixed(1)} s`,
  );
  console.log(`  databases ${postgres.databases.join(', ')}; PostgreSQL ${postgres.version}, ${postgres.startLsn} to ${postgres.stopLsn}`);
  console.log(
    `  ${trail.entries} entries in ${trail.streams} streams; checkpoint of ${trail.checkpoint === null ? 'nothing yet' : `${trail.checkpoint.size} leaves`}`,
  );
  console.log(`  清单摘要（请另处留存） · digest of the manifest, to be kept elsewhere: ${digest}`);
  return 0;
}

/** The address that a running PostgreSQL left in its folder, with the superuser's password. */
function urlOfRunning(dataDir: string): string {
  const [postmaster, secrets] = [join(dataDir, 'postgres', 'postmaster.pid'), join(dataDir, 'secrets.json')];
  if (!existsSync(postmaster) || !existsSync(secrets))
    throw new Error(
      `no PostgreSQL runs on ${dataDir}: start it (npm start), or stop it and copy the folder, or give --server · 没有运行中的数据库`,
    );
  const port = readFileSync(postmaster, 'utf8').split('\n')[3];
  const { superuser } = JSON.parse(readFileSync(secrets, 'utf8')) as { readonly superuser: string };
  return `postgresql://postgres:${encodeURIComponent(superuser)}@127.0.0.1:${port}/postgres`;
}
