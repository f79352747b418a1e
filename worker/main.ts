/** The engine room: runs case workflows and their activities until told to stop. */
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { openPool } from '../schema/database.ts';
import { dataConverterOf } from '../payloads/data-converter.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { monitor, watchPools } from '../settings/monitoring.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { startTracing } from '../settings/trace/start.ts';
import { bundleWorkflows } from './bundle-workflows.ts';
import { keepCallingLateCases } from './call-late-cases.ts';
import { TemporalCardDoor } from './card-door.ts';
import { issueCards } from './issue-cards.ts';
import { startWorker } from './sandbox/start-worker.ts';
import { watchTerms } from './watch-terms.ts';
import { caseWorkerOptions } from './worker-options.ts';

/** Connections to the record: more than the steps that can be committed at once on a small machine. */
const POOL_SIZE = 20;
/** A commit takes milliseconds; one that is not answered by then waits for a server that went away without a word. */
const GIVE_UP_MS = 5_000;
/** Connections of those who look at many cases at once, and may take their time. */
const WATCH_POOL_SIZE = 3;

const settings = readServerSettings();
const sendSpans = startTracing({ service: 'tongban-worker', say: (facts, text) => console.log(JSON.stringify({ ...facts, msg: text })) });
// Stopping is ours: the connections are closed after the last task has finished.
// The SDK tells its own figures (failed tasks, slots, latencies) on the port after ours.
const { host, port } = settings.monitoring;
Runtime.install({
  logger: new DefaultLogger('WARN'),
  shutdownSignals: [],
  ...(port === undefined ? {} : { telemetryOptions: { metrics: { prometheus: { bindAddress: `${host}:${port + 1}` } } } }),
});

const dataConverter = dataConverterOf(settings);
const codePath =
  settings.workflowBundleFile ??
  (await bundleWorkflows(join(settings.dataDir, 'run', `workflows-${process.pid}.js`), settings.workflowStackTraces));
const pool = openPool(settings.databaseUrl, { applicationName: 'tongban-worker', max: POOL_SIZE, giveUpAfter: GIVE_UP_MS });
const watching = openPool(settings.databaseUrl, { applicationName: 'tongban-worker-watch', max: WATCH_POOL_SIZE });
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
    pool: watching,
    door: new TemporalCardDoor(temporal),
    now: () => new Date().toISOString(),
  },
  trouble('cards cannot be issued for now'),
);

const caller = keepCallingLateCases({ pool: watching, temporal }, trouble('late cases cannot be called for now'));

const watch = watchTerms(
  watching,
  (missed) => {
    for (const { clock, due, kind, no } of missed)
      console.error(`ALARM 届满未记录 · ran out and is not on record: ${kind} ${no} ${clock} ${due}`);
  },
  trouble('terms cannot be watched for now'),
);

watchPools({ commits: pool, watch: watching });
const stopMonitoring = await monitor(settings.monitoring, {
  process: 'worker',
  ready: async () => (await watching.query('select 1')).rowCount === 1,
});

const finished = worker.finished.finally(async () => {
  await Promise.all([issuer.stop(), caller.stop(), watch.stop()]);
  await clientConnection.close();
  await connection.close();
  stopMonitoring();
  await sendSpans();
  await Promise.all([pool.end(), watching.end()]);
});

onStop(async () => {
  worker.shutdown();
  await finished;
});
announceReady();
await finished;
