/** Starts a worker process of the benches and waits until it polls. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Stack } from '../../scripts/stack/stack.ts';

export const KINDS = ['bare', 'lean', 'case'] as const;
export type Kind = (typeof KINDS)[number];

export async function startWorker(stack: Stack, kind: Kind, queue: string): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [kind, queue], {
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporal()!.address,
      TEMPORAL_NAMESPACE: stack.namespace,
    },
  });
  const [first] = (await Promise.race([once(worker, 'message'), once(worker, 'exit').then(() => ['exit'])])) as [unknown];
  if (first === 'exit') throw new Error(`the ${kind} worker ended before it could poll`);
  return worker;
}
