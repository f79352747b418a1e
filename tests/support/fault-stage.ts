/** Where things are broken on purpose: servers, a database with the catalogue in it, workers as processes of their own, and clients that insist. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type pg from 'pg';
import { inject } from 'vitest';
import { publishMissing } from '../../activities/published-catalogue.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { openPool } from '../../schema/database.ts';
import { startChild, type Child } from '../../scripts/stack/child.ts';
import { ensureNamespace } from '../../scripts/stack/temporal-namespace.ts';
import { projectDir } from '../../settings/settings.ts';
import { caseWorkflowId, stateQuery } from '../../workflows/messages.ts';
import { SANDBOX } from '../../worker/sandbox/launch.ts';
import { freshDatabase } from './database.ts';
import { converterIn } from './payloads.ts';

export type BreakPoint = 'before the commit' | 'in the commit' | 'after the commit' | 'after the answer' | 'in the patient commit';

export interface Servers {
  readonly address: string;
  readonly namespace: string;
  /** As the application role. */
  readonly databaseUrl: string;
  /** As the owner, who may look anywhere. */
  readonly ownerUrl: string;
  readonly workflowBundle: string;
  /** For keys and logs; one that is given stays when the stage closes. */
  readonly folder?: string;
}

export interface FaultStage extends Servers {
  readonly folder: string;
  readonly pool: pg.Pool;
  readonly client: Client;
  /** worker/main.ts, or the one that breaks, as a process; ready when this resolves. */
  startWorker(env?: Readonly<Record<string, string>>): Promise<Child>;
  startBreakingWorker(env: { readonly BREAK_POINT?: BreakPoint; readonly BREAK_AT?: string; readonly FORGETFUL?: 'yes' }): Promise<Child>;
  /** Ready when it says so, or when `answers` does. */
  startProcess(
    name: string,
    file: string,
    env: Readonly<Record<string, string>>,
    answers?: () => Promise<boolean>,
    nodeArgs?: readonly string[],
  ): Promise<Child>;
  /** worker/sequencer.ts as a process, with keys of its own; a second call starts a second one. */
  startSequencer(env?: Readonly<Record<string, string>>): Promise<Child>;
  /** Waits until every entry is under a checkpoint. */
  untilSigned(withinMs?: number): Promise<void>;
  /** What the workflows of these cases hold. */
  statesInTemporal(caseNos: readonly string[]): Promise<ReadonlyMap<string, CaseState>>;
  close(): Promise<void>;
}

/** On the run's own servers, which stay up: a database and a namespace of one's own. */
export async function openFaultStage(name: string): Promise<FaultStage> {
  const database = await freshDatabase();
  const address = inject('temporalAddress');
  const namespace = `${name}-${database.name.slice(5)}`;
  const connection = await Connection.connect({ address });
  await ensureNamespace(connection, namespace).finally(() => connection.close());
  const stage = await stageOn({
    ...{ address, namespace },
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    workflowBundle: inject('workflowBundle'),
  });
  return {
    ...stage,
    close: async () => {
      await stage.close();
      await database.dispose();
    },
  };
}

/** The client waits up to 5 s before it tries again, give or take a fifth. */
const LONGEST_RETRY_PAUSE_MS = 6_500;

export async function stageOn(servers: Servers): Promise<FaultStage> {
  const folder = servers.folder ?? mkdtempSync(join(tmpdir(), 'fault-'));
  mkdirSync(folder, { recursive: true });
  const pool = openPool(servers.databaseUrl);
  const publisher = await pool.connect();
  await publishMissing(publisher).finally(() => publisher.release());
  // Once the stage closes nothing is tried again; a try that waits already still finds its channel.
  let closing = false;
  const retry = defaultGrpcRetryOptions();
  const connection = await Connection.connect({
    address: servers.address,
    interceptors: [
      makeGrpcRetryInterceptor({ ...retry, retryableDecider: (attempt, status) => !closing && retry.retryableDecider(attempt, status) }),
    ],
  });
  const client = new Client({ connection, namespace: servers.namespace, dataConverter: converterIn(folder) });
  const children: Child[] = [];
  let count = 0;

  const startProcess: FaultStage['startProcess'] = async (name, file, env, answers, nodeArgs = []) => {
    count += 1;
    let ready = (): void => {};
    const said = new Promise<void>((resolve) => (ready = resolve));
    const child = await startChild({
      name,
      command: process.execPath,
      args: [...nodeArgs, file],
      cwd: projectDir,
      logFile: join(folder, `${name}-${count}.log`),
      env: {
        ...process.env,
        TONGBAN_MODE: 'development',
        TONGBAN_DATA: folder,
        DATABASE_URL: servers.databaseUrl,
        TEMPORAL_ADDRESS: servers.address,
        TEMPORAL_NAMESPACE: servers.namespace,
        WORKFLOW_BUNDLE_FILE: servers.workflowBundle,
        ...env,
      },
      onMessage: ready,
    });
    children.push(child);
    while (answers !== undefined && child.running() && !(await answers().catch(() => false))) await delay(50);
    if (answers === undefined) await Promise.race([said, child.exited]);
    if (!child.running()) throw new Error(`${name} ended at its start. Its last words:\n${child.lastWords()}`);
    return child;
  };

  return {
    ...servers,
    folder,
    pool,
    client,
    startProcess,
    startWorker: (env = {}) => startProcess('worker', 'worker/main.ts', env, undefined, SANDBOX),
    startBreakingWorker: (env) => startProcess('breaking-worker', 'tests/support/breaking-worker.ts', { ...env }),
    startSequencer: (env = {}) =>
      startProcess('sequencer', 'worker/sequencer.ts', {
        // The owner stands in for the role of the sequencer, whose rights tests/activities show.
        SEQUENCER_DATABASE_URL: `${servers.ownerUrl}?options=${encodeURIComponent('-c role=tongban_sequencer')}`,
        ...env,
      }),
    untilSigned: async (withinMs = 60_000) => {
      const unsigned = `select count(*)::int as n from audit.entry e left join audit.leaf l using (entry_id)
        where l.idx is null or l.idx >= coalesce((select max(size) from audit.checkpoint), 0)`;
      for (const until = Date.now() + withinMs; ; await delay(100)) {
        const n = (await pool.query<{ n: number }>(unsigned)).rows[0]!.n;
        if (n === 0) return;
        if (Date.now() > until) throw new Error(`${n} entries are under no checkpoint after ${withinMs / 1_000} s`);
      }
    },
    statesInTemporal: async (caseNos) => {
      const states = new Map<string, CaseState>();
      for (const caseNo of caseNos) states.set(caseNo, await client.workflow.getHandle(caseWorkflowId(caseNo)).query(stateQuery));
      return states;
    },
    close: async () => {
      closing = true;
      await Promise.all(children.map((child) => child.kill()));
      setTimeout(() => void connection.close(), LONGEST_RETRY_PAUSE_MS).unref();
      await pool.end();
      if (servers.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
