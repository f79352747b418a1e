/** The vault of this installation: data keys in a folder beside the data, wrapped by the key that VAULT_KEY_FILE names. */
import { join } from 'node:path';
import { FolderOfKeys } from '../../schema/key-store.ts';
import { Vault } from '../../schema/vault.ts';
import { keyFromFile } from '../../settings/key-file.ts';
import type { Settings } from '../../settings/settings.ts';

/** @throws SettingsError when production names no key */
export function openVault({ dataDir, identity: { vaultKeyFile, vaultFolder }, mode }: Settings): Vault {
  const master = keyFromFile('VAULT_KEY_FILE', vaultKeyFile ?? join(dataDir, 'keys', 'vault.key'), mode === 'development');
  return new Vault(new FolderOfKeys(vaultFolder ?? join(dataDir, 'keys', 'vault'), master));
}
