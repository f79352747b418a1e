/** The plan for lists and pages, always under the viewer's scope. A plan has a few hundred assignments, so they are counted here. */
import { regionRange } from '../../domain/access/region-range.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { PlanTask } from '../../domain/plan/plan-task.ts';
import { standingOf } from '../../domain/plan/assignment.ts';
import type { PlanFilter } from '../../schema/generated/resolvers.ts';
import type { AssignmentSource } from '../../schema/graphql/plan-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { placeScopeSql } from '../supervision/matter.reader.ts';

const ASSIGNMENT = 'm.no, m.task_no, m.unit_id, m.region, m.seq, m.created_at, m.snapshot';

export async function readTasks(pool: Pool): Promise<readonly PlanTask[]> {
  const { rows } = await pool.query('select definition from tongban.plan_task order by position', []);
  return (rows as { definition: PlanTask }[]).map(({ definition }) => definition);
}

const hasOverdue = (row: AssignmentSource, today: string): boolean => standingOf(row.snapshot, today).some(({ overdue }) => overdue);

/** `today`: calendar day in Asia/Shanghai. */
export async function listAssignments(pool: Pool, viewer: Viewer, filter: PlanFilter, today: string): Promise<readonly AssignmentSource[]> {
  const values = new Values();
  const parts = [placeScopeSql(scopeOf(viewer, 'PLAN_READ'), values)];
  if (filter.task != null) parts.push(`m.task_no = ${values.add(filter.task)}`);
  if (filter.unit != null) parts.push(`m.unit_id = ${values.add(filter.unit)}`);
  if (filter.states != null) parts.push(`m.state = any(${values.add(filter.states)})`);
  if (filter.region != null) {
    const { from, to } = regionRange(filter.region);
    parts.push(`m.region collate "C" >= ${values.add(from)} and m.region collate "C" < ${values.add(to)}`);
  }
  const { rows } = await pool.query(
    `select ${ASSIGNMENT} from tongban.plan_assignment m join tongban.plan_task t on t.no = m.task_no
     where ${parts.join(' and ')} order by t.position, m.unit_id limit 2000`,
    values.list,
  );
  const all = rows as AssignmentSource[];
  return filter.overdue == null ? all : all.filter((row) => hasOverdue(row, today) === filter.overdue);
}

export async function readAssignment(pool: Pool, no: string): Promise<AssignmentSource | null> {
  const { rows } = await pool.query(`select ${ASSIGNMENT} from tongban.plan_assignment m where m.no = $1`, [no]);
  return (rows as AssignmentSource[])[0] ?? null;
}

export interface Progress {
  readonly assignments: number;
  readonly closed: number;
  readonly overdue: number;
  readonly done: number;
  readonly total: number;
}

/** Sums of the last report on the last milestone that was reported on: the later milestone of a list holds the earlier one's count. */
export function progressOf(rows: readonly AssignmentSource[], today: string): Progress {
  const sum = { assignments: rows.length, closed: 0, overdue: 0, done: 0, total: 0 };
  for (const row of rows) {
    const standing = standingOf(row.snapshot, today);
    const last = row.snapshot.reports.at(-1);
    sum.closed += row.snapshot.state === 'CLOSED' ? 1 : 0;
    sum.overdue += standing.some(({ overdue }) => overdue) ? 1 : 0;
    sum.done += last?.done ?? 0;
    sum.total += last?.total ?? 0;
  }
  return sum;
}
