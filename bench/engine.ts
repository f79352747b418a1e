/**
 * What Tongban costs beyond Temporal itself: cases per second and the time of a command, for a bare workflow with the same four
 * updates and an empty local activity, and for a full case with its clocks, trail and read model; in turns, on the same servers.
 * `bare` is the SDK as it comes; `lean` the same workflow on a bundle made as ours (shared modules, no stacks), to tell what that alone gives.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { defineUpdate } from '@temporalio/workflow';
import { fullCase, storeForm } from './engine/application.ts';
import { cpuNow } from './engine/cpu.ts';
import { casesPerSecond, cpuPerCase, figuresOf, ratiosOf, run, turnOf } from './engine/lanes.ts';
import type { RunCase, Timed, Turn } from './engine/lanes.ts';
import { openBench } from './engine/open-bench.ts';
import { KINDS, withWorker } from './engine/start-worker.ts';
import type { Kind } from './engine/start-worker.ts';
import { report, round } from './result.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    lanes: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '2' },
  },
});
const [cases, lanes, rounds] = [Number(options.cases), Number(options.lanes), Number(options.rounds)];

const { client, close, pool, stack } = await openBench();
try {
  const tongban = fullCase(client, await storeForm(pool));
  const sizes = { cases, lanes, warm: 20 };
  const turns: Record<Kind, Turn[]> = { bare: [], lean: [], case: [] };
  for (let round_ = 0; round_ < rounds; round_ += 1) {
    for (const kind of KINDS) {
      const runCase = kind === 'case' ? tongban : bareCase;
      const turn = await withWorker(stack, kind, (queue, pids) =>
        turnOf((count, width) => run(runCase, queue, count, width), { ...sizes, cpu: () => cpuNow(stack, pids) }),
      );
      turns[kind].push(turn);
      console.log(`  ${kind}: ${casesPerSecond(turn.many)} cases/s`);
    }
  }
  const events = { bare: await historyOf(bareCase, 'bare'), case: await historyOf(tongban, 'case') };
  const rows = await rowsPerStep();
  const figures = { ...figuresOf(turns.case), ...cpuPerCase(turns.case), lanes, cases, historyEventsPerCase: events.case, ...rows };
  const lean = figuresOf(turns.lean);
  const baseline = {
    ...figuresOf(turns.bare),
    ...cpuPerCase(turns.bare),
    historyEventsPerCase: events.bare,
    leanCasesPerSecond: lean.casesPerSecond,
    leanP50Ms: lean.p50Ms,
  };
  report({
    name: 'engine',
    figures,
    baseline,
    ratios: {
      ...ratiosOf(figures, baseline),
      cpu: round(baseline.cpuTogetherMsPerCase / figures.cpuTogetherMsPerCase),
      throughputToLean: round(figures.casesPerSecond / lean.casesPerSecond),
    },
  });
} finally {
  await close();
}

async function bareCase(queue: string, timed: Timed): Promise<string> {
  const workflowId = `bare/${randomUUID()}`;
  const start = new WithStartWorkflowOperation('bareWorkflow', {
    workflowId,
    taskQueue: queue,
    args: [],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await timed(() =>
    client.workflow.executeUpdateWithStart(defineUpdate<number, []>('receive'), { updateId: randomUUID(), startWorkflowOperation: start }),
  );
  const handle = client.workflow.getHandle(workflowId);
  for (const name of ['accept', 'passOn', 'decide']) {
    await timed(() => handle.executeUpdate(defineUpdate<number, []>(name), { updateId: randomUUID() }));
  }
  return workflowId;
}

async function historyOf(runCase: RunCase, kind: Kind): Promise<number> {
  const workflowId = await withWorker(stack, kind, (queue) => runCase(queue, (act) => act()));
  return (await client.workflow.getHandle(workflowId).fetchHistory()).events?.length ?? 0;
}

/** Rows the record wrote for one step of a case, on average. */
async function rowsPerStep(): Promise<{ readonly rowsWrittenPerStep: number; readonly entryBytesMean: number }> {
  const { rows } = await pool.query<{ written: string; steps: string; bytes: string }>(`
    select (select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables where schemaname in ('tongban', 'audit')) as written,
           (select count(*) from audit.entry) as steps, (select avg(octet_length(canon)) from audit.entry) as bytes`);
  const [row] = rows;
  return { rowsWrittenPerStep: round(Number(row!.written) / Number(row!.steps)), entryBytesMean: round(Number(row!.bytes), 0) };
}
