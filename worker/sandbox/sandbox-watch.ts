/** Watches over the threads of workflow code as a whole: a call into the sandbox that does not come back ends its thread. */
import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { SandboxCells } from './cells.ts';

/** As the SDK's own `isolateExecutionTimeout`, in milliseconds. */
const LONGEST_CALL_MS = 5_000;
const LOOK_EVERY_MS = 500;

/**
 * Call before the first Temporal worker is made. A thread that hangs is ended, which ends its Temporal worker with an error; from then
 * on calls are bounded one by one, so that a worker made anew fails the task that hangs and goes on with all others.
 * @param onStall hears of it first, with the milliseconds that the call has lasted
 */
export function watchSandboxes(onStall: (lastedMs: number) => void): { stop(): void } {
  const cells = SandboxCells.lay();
  const threads = new Set<Worker>();
  process.on('worker', (thread) => {
    threads.add(thread);
    thread.once('exit', () => threads.delete(thread));
  });
  const look = setInterval(() => {
    for (const thread of threads) {
      const lasted = cells.lasting(thread.threadId);
      if (lasted < LONGEST_CALL_MS) continue;
      cells.boundSeparately();
      onStall(lasted);
      threads.delete(thread);
      void thread.terminate();
    }
  }, LOOK_EVERY_MS);
  look.unref();
  return { stop: () => clearInterval(look) };
}
