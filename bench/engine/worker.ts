/** A worker process of the engine bench: `bare` as the SDK comes, `lean` the same with the bundle made as ours, `case` as in production. */
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, bundleWorkflowCode } from '@temporalio/worker';
import { createActivities } from '../../activities/index.ts';
import { openPool } from '../../schema/database.ts';
import { dataConverterOf } from '../../payloads/data-converter.ts';
import { announceReady, onStop } from '../../settings/parent-process.ts';
import { readServerSettings, temporalConnection } from '../../settings/settings.ts';
import { workflowBundle } from '../../worker/bundle-workflows.ts';
import { startWorker } from '../../worker/sandbox/start-worker.ts';
import { caseWorkerOptions } from '../../worker/worker-options.ts';

const [kind, taskQueue] = process.argv.slice(2);
if (taskQueue === undefined || (kind !== 'bare' && kind !== 'lean' && kind !== 'case'))
  throw new Error('usage: worker.ts bare|lean|case QUEUE');
const bare = fileURLToPath(new URL('./bare-workflow.ts', import.meta.url));

const settings = readServerSettings();
const logger = new DefaultLogger('WARN');
Runtime.install({ logger, shutdownSignals: [] });
const bundle =
  kind === 'bare'
    ? await bundleWorkflowCode({ workflowsPath: bare, logger })
    : await workflowBundle(false, kind === 'lean' ? bare : undefined);
const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-bench', max: 20 });
const connection = await NativeConnection.connect(temporalConnection(settings.temporal));
const options = caseWorkerOptions({
  connection,
  namespace: settings.temporal.namespace,
  activities: createActivities({ pool }),
  dataConverter: dataConverterOf(settings),
  workflowBundle: bundle,
  taskQueue,
});
// What is measured against is the SDK as it comes: nothing is sealed there.
const { dataConverter: _sealing, ...unsealed } = options;
const stalled = (lastedMs: number): never => {
  throw new Error(`workflow code has not come back for ${lastedMs} ms`);
};
const worker = await startWorker(kind === 'case' ? options : { ...unsealed, activities: { nothing: () => Promise.resolve() } }, stalled);
const finished = worker.finished.finally(async () => {
  await connection.close();
  await pool.end();
});
onStop(async () => {
  worker.shutdown();
  await finished;
});
announceReady();
await finished;
