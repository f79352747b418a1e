/** Questions about other processes of this machine: is it there, what is it, and ending one that an earlier run left behind. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether the process exists and is not a zombie waiting for its parent. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !/^\d+ \(.*\) Z/su.test(fromProc(pid, 'stat'));
}

/** Its command line, words separated by spaces; empty when it is gone. */
export function commandLine(pid: number): string {
  return process.platform === 'linux' ? fromProc(pid, 'cmdline').replaceAll('\0', ' ') : fromPs(pid, 'command=');
}

/** Something that differs between two processes that had the same number one after the other. */
export function birthMark(pid: number): string {
  return process.platform === 'linux' ? (fromProc(pid, 'stat').split(') ').at(-1)?.split(' ')[19] ?? '') : fromPs(pid, 'lstart=');
}

/** Ends a process by the given signals, one after the other, waiting the given milliseconds after each. */
export async function endProcess(pid: number, steps: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, waitMs] of steps) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return; // gone in between
    }
    for (const until = Date.now() + waitMs; Date.now() < until && isAlive(pid);) await delay(50);
  }
}

function fromProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function fromPs(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return '';
  }
}
