/**
 * What a process tells those who watch over it, on a port of its own that never faces the public: GET /health (it runs), /ready (it can
 * do its work) and /metrics (Prometheus). Off unless MONITORING_PORT is set; then it costs a timer and what a scrape asks for.
 */
import { createServer } from 'node:http';
import { collectDefaultMetrics, Gauge, register } from 'prom-client';

export interface MonitoringSettings {
  readonly host: string;
  /** undefined: nobody is told anything. */
  readonly port: number | undefined;
}

export interface Monitored {
  readonly process: 'api' | 'worker' | 'supervisor' | 'sequencer';
  /** Whether it can do its work now; a question that fails or takes longer than two seconds is a No. */
  readonly ready: () => Promise<boolean>;
}

const READY_WITHIN_MS = 2_000;

/** Answers how to stop. @throws when the port is taken */
export async function monitor({ host, port }: MonitoringSettings, { process: name, ready }: Monitored): Promise<() => void> {
  if (port === undefined) return () => undefined;
  register.setDefaultLabels({ process: name });
  collectDefaultMetrics();
  const server = createServer((request, response) => {
    const say = (status: number, text: string, type = 'application/json'): void =>
      void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    const answer = async (): Promise<void> => {
      switch (request.method === 'GET' ? request.url : undefined) {
        case '/health':
          return say(200, '{"status":"up"}');
        case '/ready': {
          const can = await inTime(ready);
          return say(can ? 200 : 503, `{"status":"${can ? 'ready' : 'not ready'}"}`);
        }
        case '/metrics':
          return say(200, await register.metrics(), register.contentType);
        default:
          return say(404, '{"status":"not found"}');
      }
    };
    answer().catch((error: unknown) => say(500, JSON.stringify({ error: error instanceof Error ? error.message : String(error) })));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.unref();
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

function inTime(ready: () => Promise<boolean>): Promise<boolean> {
  return Promise.race([
    ready().catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), READY_WITHIN_MS).unref()),
  ]);
}

interface PoolFigures {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** How busy the connections to the database are, read when somebody asks. */
export function watchPools(pools: Readonly<Record<string, PoolFigures>>): void {
  new Gauge({
    name: 'tongban_pool_connections',
    help: 'Connections to PostgreSQL: in use, idle, and callers that wait for one',
    labelNames: ['pool', 'state'],
    collect() {
      for (const [pool, { idleCount, totalCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: 'used' }, totalCount - idleCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
}
