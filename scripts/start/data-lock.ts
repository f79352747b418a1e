/** One start at a time on a data folder. The lock names its holder; a holder that died, by kill -9 say, holds nothing. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthMark, isAlive } from '../stack/processes.ts';

const lockName = 'start.lock';

interface Holder {
  readonly pid: number;
  readonly birth: string;
}

/** Another Tongban runs on this data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Takes the folder. @returns how to let go of it. @throws FolderInUse */
export function lockDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const taken = take(join(dataDir, lockName));
  if (typeof taken === 'function') return taken;
  throw new FolderInUse(
    `Tongban already runs on ${dataDir} (process ${taken}). Stop it, or start on another folder: npm start -- --data FOLDER · 该数据目录已有一个通办在运行`,
  );
}

/** Takes a port for the API, so that two starts at the same moment do not both find it free. @returns false when another start has it */
export function claimPort(port: number): boolean {
  const taken = take(join(tmpdir(), `tongban-port-${port}.lock`));
  if (typeof taken !== 'function') return false;
  process.once('exit', taken);
  return true;
}

/** @returns how to let go of the lock, or the process that holds it */
function take(lock: string): (() => void) | number {
  const mine = `${lock}.${process.pid}`;
  const holder: Holder = { pid: process.pid, birth: birthMark(process.pid) };
  writeFileSync(mine, JSON.stringify(holder));
  try {
    for (let tries = 0; tries < 10; tries += 1) {
      try {
        linkSync(mine, lock); // either complete and ours, or not there
        return () => rmSync(lock, { force: true });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const other = holderOf(lock);
      if (other !== undefined) return other;
      setAside(lock, `${mine}.stale`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new FolderInUse(`The lock ${lock} could not be taken; delete it if no Tongban runs.`);
}

/** The process that holds the folder, if any does. */
export function lockHolder(dataDir: string): number | undefined {
  return holderOf(join(dataDir, lockName));
}

function holderOf(lock: string): number | undefined {
  const holder = read(lock);
  return holder !== undefined && isAlive(holder.pid) && birthMark(holder.pid) === holder.birth ? holder.pid : undefined;
}

function read(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function setAside(lock: string, to: string): void {
  try {
    renameSync(lock, to);
  } catch {
    return; // another start was quicker
  }
  rmSync(to, { force: true });
}
