/**
 * After databases were restored to different moments: brings Temporal's running cases, cards, orders and ratings to what the record holds,
 * which is what holds. What only a workflow knew is named, so that people can do it again.
 */
import { endWorkflow } from './ask-workflow.ts';
import { openCases, reconcileCase } from './reconcile-cases.ts';
import { openMatters, reconcileMatter, WITH_WORKFLOW } from './reconcile-matters.ts';
import type { Reconciled, ReconcileOptions } from './reconciled.ts';

export interface ReconcileReport {
  readonly matters: readonly Reconciled[];
  /** Workflows of which the record knows nothing: ended, so that their number cannot be used behind its back. */
  readonly unknown: readonly string[];
}

const AT_ONCE = 8;

/** @throws TemporalSilent where nobody answers; what was done until then stays, and running it again goes on */
export async function reconcile(options: ReconcileOptions): Promise<ReconcileReport> {
  const { pool, progress = () => undefined } = options;
  const began = new Date().toISOString();
  const work = [
    ...(await openCases(pool)).map((row) => () => reconcileCase(options, row)),
    ...(await openMatters(pool)).map((row) => () => reconcileMatter(options, row)),
  ];
  const done: Reconciled[] = [];
  const rest = work.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const bring of rest) {
        done.push(await bring());
        progress(done.length, work.length);
      }
    }),
  );
  const order = ({ kind, no }: Reconciled): string => `${kind}/${no}`;
  return { matters: done.sort((a, b) => (order(a) < order(b) ? -1 : 1)), unknown: await endUnknown(options, began) };
}

/** Of those that ran before we looked: a filing of this moment may not have reached the record yet. */
async function endUnknown({ dryRun = false, pool, temporal }: ReconcileOptions, before: string): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const { column, prefix, table, workflow } of WITH_WORKFLOW) {
    const query = `ExecutionStatus = 'Running' and WorkflowType = '${workflow}' and StartTime < '${before}'`;
    for await (const { workflowId } of temporal.workflow.list({ query })) {
      const no = workflowId.slice(prefix.length);
      const { rowCount } = await pool.query(`select from tongban.${table} where ${column} = $1 and workflow_run_id is not null`, [no]);
      if (rowCount === 1) continue;
      unknown.push(workflowId);
      if (!dryRun) await endWorkflow(temporal, workflowId, 'the record knows nothing of it');
    }
  }
  return unknown.sort();
}
