/** A whole system for the soak: servers that last, two workers, two doors, two sequencers, a proxy on every link, and whoever starts again what ended. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import { startStack, type Stack } from '../../../scripts/stack/stack.ts';
import type { TemporalServer } from '../../../scripts/stack/temporal-server.ts';
import type { Child } from '../../../scripts/stack/child.ts';
import { freePorts } from '../../../scripts/stack/free-port.ts';
import { readSettings } from '../../../settings/settings.ts';
import { buildCity } from '../../api/support/a-city.ts';
import { stageOn, type FaultStage } from '../../support/fault-stage.ts';
import { TcpProxy } from './tcp-proxy.ts';

export const LINKS = ['worker ↔ PostgreSQL', 'worker ↔ Temporal', 'API ↔ PostgreSQL', 'API ↔ Temporal'] as const;
export type Link = (typeof LINKS)[number];
export const PROCESSES = ['worker', 'API', 'sequencer'] as const;
export type ProcessKind = (typeof PROCESSES)[number];

interface Post {
  readonly kind: ProcessKind;
  readonly start: () => Promise<Child>;
  child: Child;
  /** Of an API. */
  readonly url?: string;
}

export class WholeOffice {
  readonly stack: Stack;
  readonly temporal: TemporalServer;
  readonly stage: FaultStage;
  readonly links: ReadonlyMap<Link, TcpProxy>;
  readonly #posts: Post[] = [];

  private constructor(stack: Stack, temporal: TemporalServer, stage: FaultStage, links: ReadonlyMap<Link, TcpProxy>) {
    this.stack = stack;
    this.temporal = temporal;
    this.stage = stage;
    this.links = links;
  }

  static async open(namespace: string): Promise<WholeOffice> {
    const folder = mkdtempSync(join(tmpdir(), `${namespace}-`));
    chmodSync(folder, 0o755);
    const stack = await startStack({ dataDir: folder, cacheDir: readSettings().cacheDir, namespace, durable: true });
    const temporal = await stack.startTemporal();
    const { databaseUrl, ownerUrl } = stack;
    const stage = await stageOn({ databaseUrl, ownerUrl, namespace, address: temporal.address, workflowBundle: inject('workflowBundle') });
    await buildCity(stage.pool);
    const links = new Map<Link, TcpProxy>();
    for (const link of LINKS) {
      const [host = '', port = ''] = temporal.address.split(':');
      links.set(
        link,
        await (link.endsWith('PostgreSQL') ? TcpProxy.before('127.0.0.1', stack.postgres.port) : TcpProxy.before(host, Number(port))),
      );
    }
    const office = new WholeOffice(stack, temporal, stage, links);
    for (const kind of ['worker', 'worker', 'API', 'API', 'sequencer', 'sequencer'] as const) await office.#man(kind);
    return office;
  }

  /** Where the doors are that run. */
  get doors(): readonly string[] {
    return this.#posts.flatMap(({ child, url }) => (url !== undefined && child.running() ? [url] : []));
  }

  /** Processes of this kind that run. */
  running(kind: ProcessKind): readonly Child[] {
    return this.#posts.filter((post) => post.kind === kind && post.child.running()).map(({ child }) => child);
  }

  /** Starts again what ended, servers first, as whoever runs the system does. */
  async tend(): Promise<void> {
    if (!this.stack.postgres.child().running()) await this.stack.postgres.start();
    if (!this.temporal.child().running()) await this.temporal.start();
    for (const post of this.#posts) if (!post.child.running()) post.child = await insisted(post.start);
  }

  async close(): Promise<void> {
    await this.stage.close();
    await Promise.all([...this.links.values()].map((proxy) => proxy.close()));
    await this.stack.stop();
    rmSync(this.stack.dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #man(kind: ProcessKind): Promise<void> {
    const through = (who: 'worker' | 'API'): Readonly<Record<string, string>> => ({
      DATABASE_URL: Object.assign(new URL(this.stack.databaseUrl), { port: String(this.links.get(`${who} ↔ PostgreSQL`)!.port) }).href,
      TEMPORAL_ADDRESS: `127.0.0.1:${this.links.get(`${who} ↔ Temporal`)!.port}`,
    });
    if (kind !== 'API') {
      const start = (): Promise<Child> => (kind === 'worker' ? this.stage.startWorker(through('worker')) : this.stage.startSequencer());
      this.#posts.push({ kind, start, child: await start() });
      return;
    }
    const [port] = await freePorts(1);
    const url = `http://127.0.0.1:${port}`;
    const env = { ...through('API'), API_PORT: String(port), API_HOST: '127.0.0.1' };
    const start = (): Promise<Child> =>
      this.stage.startProcess('api', 'api/main.ts', env, async () => {
        return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
      });
    this.#posts.push({ kind, start, child: await start(), url });
  }
}

/** A process that finds its server still coming up ends with an error; it is started again. */
async function insisted(start: () => Promise<Child>): Promise<Child> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await start();
    } catch (error) {
      if (attempt === 20) throw error;
      await delay(500);
    }
}
