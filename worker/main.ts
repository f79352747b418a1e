/** The engine room: runs case workflows and their activities until told to stop. */
import { join } from 'node:path';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { openPool } from '../schema/database.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { bundleWorkflows } from './bundle-workflows.ts';
import { caseWorkerOptions } from './worker-options.ts';

/** Connections to the record: more than the steps that can be committed at once on a small machine. */
const POOL_SIZE = 20;

const settings = readServerSettings();
// Stopping is ours: the connections are closed after the last task has finished.
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });

const codePath = settings.workflowBundleFile ?? (await bundleWorkflows(join(settings.dataDir, 'run', `workflows-${process.pid}.js`)));
const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-worker', max: POOL_SIZE });
const connection = await NativeConnection.connect(temporalConnection(settings.temporal));
const worker = await Worker.create(
  caseWorkerOptions({
    connection,
    namespace: settings.temporal.namespace,
    activities: createActivities({ pool }),
    workflowBundle: { codePath },
  }),
);

const finished = worker.run().finally(async () => {
  await connection.close();
  await pool.end();
});

onStop(async () => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await finished;
});
announceReady();
await finished;
