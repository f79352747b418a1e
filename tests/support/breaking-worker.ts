/**
 * worker/main.ts with a way to break at named points of a commit, by SIGKILL on itself, for the fault tests alone.
 * BREAK_POINT names the point, BREAK_AT the commit (from 1) at which it breaks. FORGETFUL=yes makes the control: a worker whose
 * commits know nothing of having been made before.
 */
import { randomUUID } from 'node:crypto';
import { activityInfo } from '@temporalio/activity';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type pg from 'pg';
import type { CommitMatterInput } from '../../activities/commit-matter.ts';
import type { CommitInput } from '../../activities/commit-step.ts';
import { createActivities, type Activities } from '../../activities/index.ts';
import { openPool } from '../../schema/database.ts';
import { dataConverterOf } from '../../payloads/data-converter.ts';
import { announceReady, onStop } from '../../settings/parent-process.ts';
import { readServerSettings, temporalConnection } from '../../settings/settings.ts';
import { caseWorkerOptions } from '../../worker/worker-options.ts';
import type { BreakPoint } from './fault-stage.ts';

const breakPoint = process.env['BREAK_POINT'] as BreakPoint | undefined;
const breakAt = Number(process.env['BREAK_AT'] ?? 1);
const forgetful = process.env['FORGETFUL'] === 'yes';

const settings = readServerSettings();
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const pool = openPool(settings.databaseUrl, { applicationName: 'breaking-worker', max: 20 });
const connection = await NativeConnection.connect(temporalConnection(settings.temporal));
const made = createActivities({ pool });

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

let commits = 0;

/** The step that is to break: the chosen commit, and for a fallback all of its quick tries. */
async function breaking(input: CommitInput): ReturnType<Activities['commitStep']> {
  const commit = forgetful ? await withoutMemory(input, pool) : input;
  return broken(() => made.commitStep(commit));
}

/** The same for cards and orders. */
async function breakingMatter(input: CommitMatterInput): ReturnType<Activities['commitMatter']> {
  const commit = forgetful ? await matterWithoutMemory(input, pool) : input;
  return broken(() => made.commitMatter(commit));
}

async function broken<T>(commit: () => Promise<T>): Promise<T> {
  if (breakPoint === undefined) return commit();
  if (breakPoint === 'in the patient commit') {
    if (commits + 1 < breakAt) {
      commits += 1;
      return commit();
    }
    if (activityInfo().isLocal) throw new Error('connect ECONNREFUSED');
    await commit();
    return die();
  }
  commits += 1;
  if (commits !== breakAt) return commit();
  switch (breakPoint) {
    case 'before the commit':
      return die();
    case 'in the commit':
      void commit();
      await new Promise((resolve) => setImmediate(resolve));
      return die();
    // A commit that finds the step made before is answered too, and its moment is as good to die in.
    case 'after the commit':
      await commit().catch(() => undefined);
      return die();
    case 'after the answer':
      try {
        return await commit();
      } finally {
        setImmediate(() => void die());
      }
  }
}

/** What a log without keys would do: every attempt is a new request, written after whatever is there. */
async function withoutMemory(input: CommitInput, db: pg.Pool): Promise<CommitInput> {
  const { rows } = await db.query<{ seq: number }>('select seq from tongban.application_case where case_no = $1', [input.state.caseNo]);
  const seq = (rows[0]?.seq ?? 0) + 1;
  return { ...input, state: { ...input.state, seq }, content: { ...input.content, requestId: randomUUID() } };
}

async function matterWithoutMemory(input: CommitMatterInput, db: pg.Pool): Promise<CommitMatterInput> {
  const { rows } = await db.query<{ seq: number }>('select seq from tongban.card where card_no = $1', [input.no]);
  const seq = (rows[0]?.seq ?? 0) + 1;
  const entry = { ...input.entry, matter: { ...input.entry.matter, seq }, requestId: randomUUID() };
  return { ...input, seq, entry, row: { ...input.row, seq } };
}

const worker = await Worker.create({
  ...caseWorkerOptions({
    connection,
    namespace: settings.temporal.namespace,
    dataConverter: dataConverterOf(settings),
    activities: { ...made, commitStep: breaking, commitMatter: breakingMatter },
    workflowBundle: { codePath: settings.workflowBundleFile ?? '' },
  }),
  // Tasks that waited for a worker that died are given to the next one soon.
  stickyQueueScheduleToStartTimeout: '1s',
});
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
