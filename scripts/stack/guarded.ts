/** This process's line to its guard (guard.ts), which is started with the first child and ends by itself when this process is gone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let guard: ChildProcess | undefined;

/** Have the process stopped if we die. */
export function watch(pid: number, signal: NodeJS.Signals): void {
  tell('watch', String(pid), signal);
}

/** The process has ended. */
export function forget(pid: number): void {
  tell('forget', String(pid));
}

/** Have the folder deleted when we end, however we end. */
export function sweepAtEnd(folder: string): void {
  tell('sweep', folder);
}

function tell(...words: string[]): void {
  guard ??= start();
  guard.stdin?.write(`${words.join('\t')}\n`);
}

function start(): ChildProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL('guard.ts', import.meta.url))], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  child.unref();
  const { stdin } = child;
  stdin.on('error', () => undefined); // the guard was killed: nothing left to tell
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return child;
}
