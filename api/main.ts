/** The API process: opens what it needs, serves, and on a signal stops taking requests, finishes those it has, and leaves. */
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { TemporalTimerDoor } from '../activities/timer-door.ts';
import { caseKeysOf, dataConverter } from '../payloads/data-converter.ts';
import { monitor, watchPools } from '../settings/monitoring.ts';
import { readServerSettings, temporalConnection } from '../settings/settings.ts';
import { tracing } from '../settings/trace/context.ts';
import { startTracing } from '../settings/trace/start.ts';
import { traceUpdates } from '../settings/trace/temporal.ts';
import { openPool, WEB_STATEMENT_TIMEOUT } from '../schema/database.ts';
import { watchRecord } from '../schema/record-metrics.ts';
import { hasSimulatedRows } from '../schema/simulated-rows.ts';
import { TemporalCaseGateway } from './case-gateway.ts';
import { Catalogue } from './catalogue/catalogue.reader.ts';
import { DEMO_PATH } from './identity/demo-path.ts';
import { openIdentity } from './identity/open-identity.ts';
import { NOBODY } from './identity/sign-in.ts';
import { eraseHistories, runningIn } from './personal-data/erase-histories.ts';
import { finishErasures } from './personal-data/erasure.ts';
import { keepKeysOnRecord, keysInForce } from './personal-data/record-keys.ts';
import { keepSealing } from './personal-data/seal-rest.ts';
import { PersistedOperations } from './guards/persisted-operations.ts';
import { RATE_LIMITS } from './guards/rate-limit.ts';
import { PostgresCaseChanges } from './live/case-changes.ts';
import { createLog } from './log.ts';
import { WebFiles } from './pages/web-files.ts';
import { ScopedPool } from './scoped-pool.ts';
import { createServer } from './server.ts';
import { TemporalMatterGateway } from './supervision/matter-gateway.ts';

const GRACE_MS = 10_000;
/** Between the word that this process ends and the last request it takes: a proxy asks for readiness about once a second. */
const DRAIN_MS = 1_000;
/** How often the keys of erased histories are looked for. */
const ERASING_MS = 60_000;

const settings = readServerSettings();
const log = createLog('tongban-api');
const sendSpans = startTracing({ service: 'tongban-api', say: (facts, text) => log.info(facts, text) });
const pool = openPool(settings.databaseUrl, {
  applicationName: 'tongban-api',
  statementTimeout: WEB_STATEMENT_TIMEOUT,
  onIdleError: (error) => log.warn({ error: error.message }, 'a database connection broke'),
});
const scoped = new ScopedPool(settings.databaseUrl, {
  applicationName: 'tongban-viewer',
  statementTimeout: WEB_STATEMENT_TIMEOUT,
  onIdleError: (error) => log.warn({ error: error.message }, 'a database connection broke'),
});
// Connects when it is first used, so that screens work while Temporal is away.
const connection = Connection.lazy(temporalConnection(settings.temporal));
const caseKeys = caseKeysOf(settings);
const converter = dataConverter(caseKeys, settings.payloads.sealed);
const client = new Client({
  connection,
  namespace: settings.temporal.namespace,
  dataConverter: converter,
  ...(tracing() ? { interceptors: { workflow: [traceUpdates] } } : {}),
});
const gateway = new TemporalCaseGateway(client);
const changes = new PostgresCaseChanges(settings.databaseUrl, log);
await changes.start();

// It listens first: where it is reached is part of how people sign in.
let handle = (_request: IncomingMessage, response: ServerResponse): void => void response.writeHead(503).end();
const http = createHttpServer((request, response) => handle(request, response));
await new Promise<void>((resolve) => http.listen(settings.api.port, settings.api.host, resolve));
const address = http.address();
const port = typeof address === 'object' && address !== null ? address.port : settings.api.port;
const shownHost = ['0.0.0.0', '::'].includes(settings.api.host) ? '127.0.0.1' : settings.api.host;
const { demo, door, signIn, vault } = await openIdentity(settings, pool, log, `http://${shownHost}:${port}`);

const operations =
  settings.webDir === undefined ? new PersistedOperations() : PersistedOperations.fromFile(join(settings.webDir, 'operations.json'));
if (settings.mode === 'production' && operations.size === 0)
  log.warn('the web workplace left no list of its questions (operations.json): in production only integrations are answered');

if (vault !== undefined) {
  finishErasures(pool, vault).catch((error: unknown) =>
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'erasures could not be looked through yet'),
  );
  keepSealing(pool, vault, log);
}
keepKeysOnRecord(pool, keysInForce(settings, vault !== undefined), log);
const histories = { transactor: pool, keys: caseKeys, running: runningIn(client), now: () => new Date().toISOString() };
const erasing = setInterval(() => {
  eraseHistories(histories).then(
    (gone) => gone.length > 0 && log.info({ workflows: gone }, 'keys of erased histories destroyed'),
    (error: unknown) =>
      log.warn({ error: error instanceof Error ? error.message : String(error) }, 'erased histories keep their keys for now'),
  );
}, ERASING_MS);

const yoga = createServer({
  mode: settings.mode,
  signIn,
  identity: door,
  scoped: (viewer) => scoped.for(viewer),
  operations,
  vault,
  limits: RATE_LIMITS,
  trustedProxies: settings.api.trustedProxies,
  pool,
  transactor: pool,
  catalogue: new Catalogue(pool),
  gateway,
  matters: new TemporalMatterGateway(client),
  timers: new TemporalTimerDoor(client),
  changes,
  logPolicy: settings.auditLog.policyFile === undefined ? undefined : readFileSync(settings.auditLog.policyFile, 'utf8'),
  log,
  now: () => new Date().toISOString(),
  payloads:
    settings.payloads.uiOrigin === undefined ? undefined : { uiOrigin: settings.payloads.uiOrigin, codec: converter.payloadCodecs[0] },
  web: settings.webDir === undefined ? undefined : new WebFiles(settings.webDir),
});
if (settings.mode === 'production') {
  if (signIn === NOBODY) log.warn(NOBODY.hint.en);
  // The database may still be away: then there is nothing to serve either, and the question is asked at the next start.
  if (!settings.demo && (await hasSimulatedRows(pool).catch(() => false))) {
    log.fatal(
      'this database holds simulated cases: use another one, or say TONGBAN_DEMO=on · 数据库含模拟数据：请更换数据库，或设置 TONGBAN_DEMO=on',
    );
    process.exit(1);
  }
}

let stopping = false;
const READY_PATHS = ['/ready', '/health/ready'];
handle = (request, response) => {
  if (stopping) {
    // No connection is kept, so that none is closed just as the next request is written to it.
    response.setHeader('connection', 'close');
    if (READY_PATHS.includes(request.url ?? '')) return void response.writeHead(503).end();
  }
  if (demo !== undefined && request.url?.startsWith(`${DEMO_PATH}/`) === true) return demo.handle(request, response);
  void yoga(request, response);
};
watchPools({ office: pool });
watchRecord(pool);
const stopMonitoring = await monitor(settings.monitoring, {
  process: 'api',
  ready: async () => (await pool.query('select 1')).rowCount === 1,
});
log.info({ port, mode: settings.mode }, `API ready at http://${settings.api.host}:${port}/`);

// While the database is away nothing is served; once it is there, a role that passes the policies by ends the process.
scoped.check().catch((error: unknown) => {
  if (error instanceof Error && error.message.includes('row policies')) {
    log.fatal(error.message);
    process.exit(1);
  }
  log.warn({ error: error instanceof Error ? error.message : String(error) }, 'the role of the door could not be checked yet');
});

async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  clearInterval(erasing);
  // Streams end first; they would keep the server open for ever.
  await Promise.all([changes.close(), delay(signal === 'SIGTERM' ? DRAIN_MS : 0)]);
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())]);
  http.closeAllConnections();
  stopMonitoring();
  await sendSpans();
  await Promise.allSettled([pool.end(), scoped.end(), connection.close()]);
  process.exit(0);
}
process.on('SIGINT', () => void stop('SIGINT'));
process.on('SIGTERM', () => void stop('SIGTERM'));
