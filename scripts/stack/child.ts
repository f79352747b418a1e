/** A child process that we answer for: own process group, log in a file, watched by the guard, stopped politely and then firmly. */
import { spawn, type ChildProcess, type Serializable } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { forget, watch } from './guarded.ts';
import { birthMark, endProcess, isAlive } from './processes.ts';

export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Where stdout and stderr go. A file, so that the child never writes into a pipe whose reader died. */
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** The signal that asks this program to end in good order. */
  readonly stopSignal?: NodeJS.Signals;
  /** Milliseconds between asking and killing. */
  readonly graceMs?: number;
  readonly onMessage?: (message: Serializable) => void;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  readonly running: () => boolean;
  /** The last lines of its log, for error messages. */
  readonly lastWords: () => string;
  /** Asks it to end and waits; kills it after the grace time. */
  readonly stop: () => Promise<Exit>;
  /** SIGKILL, and waits until it is gone. For fault tests and for the impatient. */
  readonly kill: () => Promise<Exit>;
}

/** Starts the program. @throws when it cannot be started at all (missing file, no right) */
export async function startChild(spec: ChildSpec): Promise<Child> {
  mkdirSync(dirname(spec.logFile), { recursive: true });
  const stopSignal = spec.stopSignal ?? 'SIGTERM';
  const graceMs = spec.graceMs ?? 15_000;
  const pidFile = `${spec.logFile.replace(/\.log$/u, '')}.pid`;
  await endPredecessor(pidFile, stopSignal, graceMs);
  const log = openSync(spec.logFile, 'a');
  let child: ChildProcess;
  try {
    child = spawn(spec.command, spec.args, {
      detached: true, // Ctrl-C in the terminal reaches the starter alone, which then stops its children in order
      stdio: spec.onMessage === undefined ? ['ignore', log, log] : ['ignore', log, log, 'ipc'],
      ...(spec.env === undefined ? {} : { env: spec.env }),
      ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
      ...(spec.uid === undefined ? {} : { uid: spec.uid }),
      ...(spec.gid === undefined ? {} : { gid: spec.gid }),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) => reject(new Error(`${spec.name} could not be started: ${error.message}`, { cause: error })));
    });
  } finally {
    closeSync(log);
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${spec.name} has no process id`);
  writeFileSync(pidFile, JSON.stringify({ pid, birth: birthMark(pid) }));
  watch(pid, stopSignal);
  let ended: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = { code, signal };
      forget(pid);
      rmSync(pidFile, { force: true });
      resolve(ended);
    });
  });
  if (spec.onMessage !== undefined) child.on('message', spec.onMessage);

  const kill = async (): Promise<Exit> => {
    if (ended === undefined) child.kill('SIGKILL');
    return exited;
  };
  return {
    name: spec.name,
    pid,
    exited,
    running: () => ended === undefined,
    lastWords: () => lastLines(spec.logFile),
    kill,
    stop: async () => {
      if (ended !== undefined) return ended;
      child.kill(stopSignal);
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      const exit = await exited;
      clearTimeout(timer);
      return exit;
    },
  };
}

/** If the starter and the guard were both killed, the child of the last run may still be there. */
async function endPredecessor(pidFile: string, stopSignal: NodeJS.Signals, graceMs: number): Promise<void> {
  let last: { pid: number; birth: string };
  try {
    last = JSON.parse(readFileSync(pidFile, 'utf8')) as typeof last;
  } catch {
    return; // no last run, or one that ended in order
  }
  if (isAlive(last.pid) && birthMark(last.pid) === last.birth)
    await endProcess(last.pid, [
      [stopSignal, graceMs],
      ['SIGKILL', 5_000],
    ]);
  rmSync(pidFile, { force: true });
}

/** The end of a log file, at most `n` lines. */
export function lastLines(file: string, n = 12): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-n).join('\n');
  } catch {
    return '(no log)';
  }
}
