/** A worker process of the benches, on a queue of its own, for as long as it is needed. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Stack } from '../../scripts/stack/stack.ts';
import { SANDBOX } from '../../worker/sandbox/launch.ts';

export const KINDS = ['bare', 'lean', 'case'] as const;
export type Kind = (typeof KINDS)[number];

async function startWorker(stack: Stack, kind: Kind, queue: string): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [kind, queue], {
    execArgv: kind === 'bare' ? [] : [...SANDBOX],
    env: {
      ...process.env,
      TONGBAN_MODE: 'development',
      TONGBAN_DATA: stack.dataDir,
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporal()!.address,
      TEMPORAL_NAMESPACE: stack.namespace,
    },
  });
  const [first] = (await Promise.race([once(worker, 'message'), once(worker, 'exit').then(() => ['exit'])])) as [unknown];
  if (first === 'exit') throw new Error(`the ${kind} worker ended before it could poll`);
  return worker;
}

/** `act` hears the queue and the process ids of the workers on it. */
export async function withWorker<T>(
  stack: Stack,
  kind: Kind,
  act: (queue: string, pids: readonly number[]) => Promise<T>,
  count = 1,
): Promise<T> {
  const queue = `${kind}-${randomUUID()}`;
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(stack, kind, queue)));
  try {
    return await act(
      queue,
      workers.map(({ pid }) => pid!),
    );
  } finally {
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(workers.map(async (worker) => worker.exitCode ?? (await once(worker, 'exit'))));
  }
}
