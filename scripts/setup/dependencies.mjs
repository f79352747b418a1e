/** What the lockfile asks for and what lies in node_modules. Plain JavaScript: set-up and doctor ask before any package is there. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const modules = join(root, 'node_modules');
/** Written after an installation, with the hash of the lockfile it followed. */
export const mark = join(modules, '.tongban-installed');
/** The line of Node this project runs on; 26 puts an unpatched `Temporal` into the workflow sandbox. */
export const wantedNode = 24;

/** @returns {string} differs when the lockfile or the machine does */
export function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/** @returns {string} */
export function installedMark() {
  return existsSync(mark) ? readFileSync(mark, 'utf8') : '';
}

/** @returns {string[]} packages that the lockfile asks for and that are not there in that version, by whoever's hand */
export function missingPackages() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const there = readLock(join(modules, '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && there[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
}

/** @returns {string | undefined} version of the Node that npm scripts find first, if the platform has a package for it */
export function ownNode() {
  const manifest = join(modules, `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
