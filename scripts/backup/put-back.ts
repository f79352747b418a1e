/** Puts a backup back into an empty data folder. A set that is not whole is refused before anything is written. */
import { chownSync } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { postgresUser, reachableFolder } from '../stack/postgres-files.ts';
import { checkBackup, type Manifest } from './manifest.ts';

export interface RestoreOptions {
  readonly from: string;
  /** Data folder; must hold no PostgreSQL yet. */
  readonly dataDir: string;
  /** The manifest's digest as it was kept elsewhere. */
  readonly digest?: string;
}

/** @throws BackupDamaged, or Error when the data folder is not empty */
export async function putBack({ dataDir, digest, from }: RestoreOptions): Promise<Manifest> {
  const manifest = await checkBackup(from, digest);
  for (const name of ['postgres', ...manifest.folders])
    if (await holdsSomething(join(dataDir, name)))
      throw new Error(`${join(dataDir, name)} is there already: move it away first; it is never overwritten · 数据目录非空，请先移走`);
  const user = postgresUser();
  await mkdir(dataDir, { recursive: true });
  const cluster = reachableFolder(join(dataDir, 'postgres'), user);
  const toward = (path: string): string =>
    path.startsWith('postgres/') ? join(cluster, path.slice('postgres/'.length)) : join(dataDir, path);
  const own = (path: string): void => {
    if (user !== undefined && path.startsWith(cluster)) chownSync(path, user.uid, user.gid);
  };
  const made = new Set<string>();
  const folder = async (path: string): Promise<void> => {
    if (made.has(path) || path.length < Math.min(cluster.length, dataDir.length)) return;
    await folder(dirname(path));
    await mkdir(path, { recursive: true, mode: 0o700 });
    made.add(path);
    own(path);
  };
  for (const entry of await readdir(join(from, 'postgres'), { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) await folder(toward(join(entry.parentPath, entry.name).slice(from.length + 1)));
  for (const { path } of manifest.files) {
    await folder(dirname(toward(path)));
    await copyFile(join(from, path), toward(path));
    if (path.startsWith('postgres/') || path === 'secrets.json') await chmod(toward(path), 0o600);
    own(toward(path));
  }
  await chmod(cluster, 0o700);
  own(cluster);
  return manifest;
}

async function holdsSomething(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    return found.isDirectory() ? (await readdir(path)).length > 0 : true;
  } catch {
    return false;
  }
}
