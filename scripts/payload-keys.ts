/** `npm run payload-keys -- rotate|retire`: a new key in PAYLOAD_KEY_FILE wraps the cases' keys; then the old ones may go. */
import { parseArgs } from 'node:util';
import { caseKeysOf, payloadKeyFile } from '../payloads/data-converter.ts';
import { addKey, keepFirstKey, keysFromFile } from '../settings/key-file.ts';
import { readSettings } from '../settings/settings.ts';

const help = `npm run payload-keys -- rotate [--renew]   换新封装密钥 · a new first line in PAYLOAD_KEY_FILE; every case's key is wrapped with it
npm run payload-keys -- retire             删除旧密钥 · wraps what is left with the first line, and removes the others

  --renew   every case gets a new key for what comes; what is stored opens with the old one still

API, workers and scripts read the file anew when it changes; nothing is restarted. Keep the file of before until the backups of the
folder that were wrapped with it are gone. Ends with 0 when done, 1 when it could not.`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`密钥轮换未能进行 · could not rotate: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { renew: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [act] = positionals;
  if (values.help === true || (act !== 'rotate' && act !== 'retire')) {
    console.log(help);
    return values.help === true ? 0 : 1;
  }
  const settings = readSettings();
  const file = payloadKeyFile(settings);
  keysFromFile('PAYLOAD_KEY_FILE', file, false);
  if (act === 'rotate' && !addKey('PAYLOAD_KEY_FILE', file))
    console.log('上次轮换尚未结束，继续进行 · the last rotation has not ended: going on with it; then -- retire');
  // Whoever makes a key from here on wraps it with the first line.
  const count = await caseKeysOf(settings).rewrap(act === 'rotate' && values.renew === true);
  if (act === 'retire') keepFirstKey('PAYLOAD_KEY_FILE', file);
  console.log(`${count} 个流程的密钥已重新封装 · the keys of ${count} workflows are wrapped with the first key of ${file}`);
  return 0;
}
