/** A worker of hanging-workflows.ts, run as worker/main.ts runs cases. WATCH=no makes the control: nobody looks after the threads. */
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';
import { announceReady, onStop } from '../../settings/parent-process.ts';
import { readServerSettings, temporalConnection } from '../../settings/settings.ts';
import { workflowBundle } from '../../worker/bundle-workflows.ts';
import { SandboxCells } from '../../worker/sandbox/cells.ts';
import { startWorker } from '../../worker/sandbox/start-worker.ts';
import type { RunningWorker } from '../../worker/sandbox/start-worker.ts';

const settings = readServerSettings();
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
const connection = await NativeConnection.connect(temporalConnection(settings.temporal));
const options: WorkerOptions = {
  connection,
  namespace: settings.temporal.namespace,
  taskQueue: 'hanging',
  workflowBundle: await workflowBundle(false, fileURLToPath(new URL('./hanging-workflows.ts', import.meta.url))),
};
const worker =
  process.env['WATCH'] === 'no'
    ? await unwatched()
    : await startWorker(options, (lastedMs) => console.error(`STALLED after ${lastedMs} ms`));
onStop(async () => {
  worker.shutdown();
  await worker.finished;
  await connection.close();
});
announceReady();

async function unwatched(): Promise<RunningWorker> {
  SandboxCells.lay();
  const bare = await Worker.create(options);
  return { finished: bare.run(), shutdown: () => bare.shutdown() };
}
