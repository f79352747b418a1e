/** The engine room: runs case workflows and their activities until told to stop. */
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { openPool } from '../schema/database.ts';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { bundleWorkflows } from './bundle-workflows.ts';
import { keepCallingLateCases } from './call-late-cases.ts';
import { TemporalCardDoor } from './card-door.ts';
import { issueCards } from './issue-cards.ts';
import { startWorker } from './sandbox/start-worker.ts';
import { watchTerms } from './watch-terms.ts';
import { caseWorkerOptions } from './worker-options.ts';

/** Connections to the record: more than the steps that can be committed at once on a small machine. */
const POOL_SIZE = 20;

const settings = readServerSettings();
// Stopping is ours: the connections are closed after the last task has finished.
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });

const dataConverter = dataConverterOf(settings);
const codePath =
  settings.workflowBundleFile ??
  (await bundleWorkflows(join(settings.dataDir, 'run', `workflows-${process.pid}.js`), settings.workflowStackTraces));
const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-worker', max: POOL_SIZE });
const connection = await NativeConnection.connect(temporalConnection(settings.temporal));
const worker = await startWorker(
  caseWorkerOptions({
    connection,
    namespace: settings.temporal.namespace,
    activities: createActivities({ pool }),
    dataConverter,
    workflowBundle: { codePath },
  }),
  (lastedMs) =>
    console.error(`ALARM 流程代码未返回 · workflow code has not come back for ${lastedMs} ms: its thread is ended and made anew`),
);

// Starting a card is idempotent, so every worker may follow the findings.
const clientConnection = Connection.lazy(temporalConnection(settings.temporal));
const temporal = new Client({ connection: clientConnection, namespace: settings.temporal.namespace, dataConverter });
const trouble = (what: string) => (error: unknown) => console.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
const issuer = issueCards(
  {
    pool,
    door: new TemporalCardDoor(temporal),
    now: () => new Date().toISOString(),
  },
  trouble('cards cannot be issued for now'),
);

const caller = keepCallingLateCases({ pool, temporal }, trouble('late cases cannot be called for now'));

const watch = watchTerms(
  pool,
  (missed) => {
    for (const { clock, due, kind, no } of missed)
      console.error(`ALARM 届满未记录 · ran out and is not on record: ${kind} ${no} ${clock} ${due}`);
  },
  trouble('terms cannot be watched for now'),
);

const finished = worker.finished.finally(async () => {
  await Promise.all([issuer.stop(), caller.stop(), watch.stop()]);
  await clientConnection.close();
  await connection.close();
  await pool.end();
});

onStop(async () => {
  worker.shutdown();
  await finished;
});
announceReady();
await finished;
