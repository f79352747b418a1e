/** `npm run vault-keys -- rotate|retire`: a new master key in VAULT_KEY_FILE wraps the data keys of the vault; then the old one may go. */
import { parseArgs } from 'node:util';
import { openKeys, vaultFolder, vaultKeyFile } from '../api/personal-data/open-vault.ts';
import { addKey, keepFirstKey, keysFromFile } from '../settings/key-file.ts';
import { readSettings } from '../settings/settings.ts';

const help = `npm run vault-keys -- rotate   换新主密钥 · a new first line in VAULT_KEY_FILE; every data key in VAULT_FOLDER is wrapped with it
npm run vault-keys -- retire   删除旧主密钥 · wraps what is left with the first line, and removes the other

What was broken off is done again by the same command. Sealed values, digests and second factors stay as they are, since they hang on the
data keys and not on the master key; nothing is restarted, and the database is not asked. Keep the file of before until the backups of the
folder that were wrapped with it are gone. Ends with 0 when done, 1 when a key does not open or nothing could be done.`;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
    const [act] = positionals;
    if (values.help === true || (act !== 'rotate' && act !== 'retire')) {
      console.log(help);
      return values.help === true ? 0 : 1;
    }
    return change(act);
  } catch (error) {
    console.error(`主密钥轮换未能进行 · could not rotate: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function change(act: 'rotate' | 'retire'): number {
  const settings = readSettings();
  const file = vaultKeyFile(settings);
  // Never made here: a new key beside an old folder would open nothing.
  keysFromFile('VAULT_KEY_FILE', file, false);
  if (act === 'rotate' && !addKey('VAULT_KEY_FILE', file))
    console.log('上次轮换尚未结束，继续进行 · the last rotation has not ended: going on with it; then -- retire');
  const { already, closed, wrapped } = openKeys(settings).rewrap();
  console.log(
    `${wrapped} 个数据密钥已重新封装，${already} 个此前已完成 · ${wrapped} data keys wrapped with the first key of ${file}, ${already} were already`,
  );
  if (closed.length > 0) {
    console.error(
      `${closed.length} 个数据密钥无法打开，旧主密钥保留 · ${closed.length} data keys in ${vaultFolder(settings)} open with no key of the file, so nothing is removed: ${closed.slice(0, 5).join(', ')}`,
    );
    return 1;
  }
  if (act === 'retire') keepFirstKey('VAULT_KEY_FILE', file);
  return 0;
}
