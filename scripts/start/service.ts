/** A process of the product (worker, API) under watch: started, known to be ready, started again when it breaks, stopped. */
import { setTimeout as delay } from 'node:timers/promises';
import { startChild, type Child } from '../stack/child.ts';

export interface ServiceSpec {
  readonly name: string;
  /** Node arguments: the file to run, and its own. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Asked again and again until true; without it the process's own word counts (settings/parent-process.ts). */
  readonly answers?: () => Promise<boolean>;
  readonly log: (line: string) => void;
}

export interface Service {
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

const readyWithinMs = 120_000;
/** A process that ran this long was healthy: the waiting before a restart begins from the shortest again. */
const healthyMs = 60_000;
const waits = [1_000, 2_000, 5_000, 15_000, 30_000] as const;

/** Starts it and waits until it is ready. @throws with its last words when it ends before */
export async function startService(spec: ServiceSpec): Promise<Service> {
  let wanted = true;
  let child = await launch(spec);
  let breaks = 0;

  const keep = async (): Promise<void> => {
    while (wanted) {
      const since = Date.now();
      const { code, signal } = await child.exited;
      if (!wanted) return;
      breaks = Date.now() - since > healthyMs ? 1 : breaks + 1;
      const wait = waits[Math.min(breaks, waits.length) - 1] ?? waits[0];
      spec.log(`! ${spec.name} ended (${signal ?? `exit ${code}`}), starting again in ${wait / 1_000} s; log: ${spec.logFile}`);
      await delay(wait);
      if (!wanted) return;
      try {
        child = await launch(spec, () => wanted);
        if (wanted) spec.log(`✓ ${spec.name} is back`);
      } catch (error) {
        if (wanted) spec.log(`! ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const kept = keep();
  kept.catch((error: unknown) => spec.log(`! ${spec.name}: ${String(error)}`));

  return {
    pid: () => child.pid,
    stop: async () => {
      wanted = false;
      await child.stop();
    },
    kill: async () => {
      wanted = false;
      await child.kill();
    },
  };
}

async function launch(spec: ServiceSpec, wanted: () => boolean = () => true): Promise<Child> {
  let saidReady = false;
  const child = await startChild({
    name: spec.name,
    command: process.execPath,
    args: spec.args,
    cwd: spec.cwd,
    env: spec.env,
    logFile: spec.logFile,
    onMessage: (message) => {
      if (typeof message === 'object' && 'type' in message && message.type === 'ready') saidReady = true;
    },
  });
  for (const until = Date.now() + readyWithinMs; Date.now() < until; await delay(100)) {
    if (!child.running()) throw new Error(`${spec.name} ended at start. Its last words:\n${child.lastWords()}`);
    if (!wanted()) break;
    if (saidReady || (await spec.answers?.().catch(() => false)) === true) return child;
  }
  await child.stop();
  throw new Error(`${spec.name} was not ready within ${readyWithinMs / 1_000} s. Its last words:\n${child.lastWords()}`);
}
