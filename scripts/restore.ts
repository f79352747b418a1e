/** `npm run restore`: puts a backup back into an empty data folder; a damaged set is refused before anything is written. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings/settings.ts';
import { checkBackup } from './backup/manifest.ts';
import { putBack } from './backup/put-back.ts';

const help = `npm run restore -- --from FOLDER [options]      恢复

  --from FOLDER       what npm run backup made
  --digest SHA256     the manifest's digest as it was kept elsewhere: without it, a set changed together with its manifest passes
  --check             only check that the set is whole
  --help

Into TONGBAN_DATA (default .data), which must hold no PostgreSQL: move the old one away, do not delete it. Then: npm start;
npm run reconcile; npm run verify -- --heads FILE with heads kept elsewhere, which names what the backup did not have.
Ends with 0 when it is done, 2 when the set is damaged, 1 when it could not run.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`恢复未进行 · nothing was restored: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof Error && error.name === 'BackupDamaged' ? 2 : 1;
});

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string' }, digest: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.from === undefined) throw new Error('give --from FOLDER · 请给出 --from 目录');
  const from = resolve(process.env['INIT_CWD'] ?? '.', values.from);
  const { dataDir } = readSettings();
  const began = Date.now();
  const { files, takenAt, trail } =
    values.check === true
      ? await checkBackup(from, values.digest)
      : await putBack({ from, dataDir, ...(values.digest === undefined ? {} : { digest: values.digest }) });
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  console.log(`✓ ${files.length} files as their digests say (${seconds} s); taken ${takenAt}, ${trail.entries} entries of the trail`);
  if (values.check !== true) console.log(`  now in ${dataDir}. Next: npm start; npm run reconcile; npm run verify -- --heads FILE`);
  return 0;
}
