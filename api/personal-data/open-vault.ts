/** The vault of this installation: data keys in a folder beside the data, wrapped by the first key of the file that VAULT_KEY_FILE names. */
import { join } from 'node:path';
import { FolderOfKeys } from '../../schema/key-store.ts';
import { keysFromFile, keysIn } from '../../settings/key-file.ts';
import type { Settings } from '../../settings/settings.ts';

type Named = Pick<Settings, 'dataDir' | 'identity'>;

export const vaultKeyFile = ({ dataDir, identity }: Named): string => identity.vaultKeyFile ?? join(dataDir, 'keys', 'vault.key');
export const vaultFolder = ({ dataDir, identity }: Named): string => identity.vaultFolder ?? join(dataDir, 'keys', 'vault');

/** @throws SettingsError when production names no key */
export function openKeys(settings: Settings): FolderOfKeys {
  const file = vaultKeyFile(settings);
  keysFromFile('VAULT_KEY_FILE', file, settings.mode === 'development');
  return new FolderOfKeys(vaultFolder(settings), keysIn('VAULT_KEY_FILE', file));
}
