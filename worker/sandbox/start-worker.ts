/** A Temporal worker that outlives workflow code that hangs: made anew in the same process, with every call bounded by itself. */
import { Worker } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';
import { watchSandboxes } from './sandbox-watch.ts';

export interface RunningWorker {
  /** Settles when the worker has ended: told to, or by an error that is none of a sandbox. */
  readonly finished: Promise<void>;
  shutdown(): void;
}

/** @param onStall hears that workflow code hung, and how many milliseconds it was waited for */
export async function startWorker(options: WorkerOptions, onStall: (lastedMs: number) => void): Promise<RunningWorker> {
  let stalled = false;
  let stopping = false;
  const watch = watchSandboxes((lastedMs) => {
    stalled = true;
    onStall(lastedMs);
  });
  let worker = await Worker.create(options);
  const run = async (): Promise<void> => {
    for (;;) {
      try {
        return await worker.run();
      } catch (error) {
        if (!stalled || stopping) throw error;
        stalled = false;
        worker = await Worker.create(options);
      }
    }
  };
  return {
    finished: run().finally(() => watch.stop()),
    shutdown: () => {
      stopping = true;
      if (worker.getState() === 'RUNNING') worker.shutdown();
    },
  };
}
