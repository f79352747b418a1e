/**
 * How many cases are open, in which states, overdue, paused, and closed today, within what one may read. Whoever reads whole regions is
 * answered from the counts the board keeps; anybody else's open cases are few and are found by index.
 */
import { scopeOf, type Scope } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { CaseStateName } from '../../domain/case/case-state.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Pool } from '../context.ts';
import { scopeParts, scopeSql, Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';

export interface CaseCounts {
  readonly open: number;
  readonly overdue: number;
  readonly paused: number;
  readonly closedToday: number;
  readonly byState: readonly { readonly state: CaseStateName; readonly count: number }[];
}

interface StateRow {
  readonly state: CaseStateName;
  readonly count: number;
  readonly overdue: number;
  readonly paused: number;
}

/** `today` begins at midnight in China. */
export async function caseCounts(pool: Pool, viewer: Viewer, now: Instant, today: Instant): Promise<CaseCounts> {
  const scope = scopeOf(viewer, 'CASE_READ');
  const [states, closedToday] = await Promise.all([
    isKept(scope, scopeOf(viewer, 'STATISTICS_READ')) ? keptStates(pool, scope, now) : openStates(pool, scope, now),
    closedSince(pool, scope, today),
  ]);
  const sum = (of: 'count' | 'overdue' | 'paused'): number => states.reduce((total, row) => total + row[of], 0);
  return {
    open: sum('count'),
    overdue: sum('overdue'),
    paused: sum('paused'),
    closedToday,
    byState: states.map(({ count, state }) => ({ state, count })),
  };
}

/** The kept counts know places alone, and show themselves to whoever reads statistics there. */
const isKept = (reads: Scope, counts: Scope): boolean =>
  reads.all
    ? counts.all
    : reads.ranges.length > 0 &&
      reads.unitIds.length === 0 &&
      [reads.ownPartyId, reads.concernedPartyId, reads.assignee, reads.hearingHost].every((one) => one === null) &&
      (counts.all || reads.ranges.every(({ from, to }) => counts.ranges.some((range) => range.from <= from && range.to >= to)));

// Overdue was true when the row was written; a due point passed since counts too.
async function keptStates(pool: Pool, { all, ranges }: Scope, now: Instant): Promise<readonly StateRow[]> {
  const values = new Values();
  const at = `${values.add(now)}::timestamptz`;
  const { rows } = await pool.query(
    `select c.state, sum(c.n)::int as count, coalesce(sum(c.n) filter (where c.overdue or c.due_at < ${at}), 0)::int as overdue,
       coalesce(sum(c.n) filter (where c.paused), 0)::int as paused
     from tongban.open_count c where ${filterSql({ scope: all ? null : { ranges, unitIds: [] } }, values, 'c')} group by c.state order by c.state`,
    values.list,
  );
  return rows as StateRow[];
}

/** Each way to a case is looked up by itself, since an index cannot serve one condition with "or" between tables. */
async function openStates(pool: Pool, scope: Scope, now: Instant): Promise<readonly StateRow[]> {
  const values = new Values();
  const at = `${values.add(now)}::timestamptz`;
  const ways = scopeParts(scope, values).map(
    (part) => `select c.case_no from tongban.application_case c where c.closed_at is null and ${part}`,
  );
  if (ways.length === 0) return [];
  const { rows } = await pool.query(
    `with within as materialized (${ways.join(' union ')})
     select c.state, count(*)::int as count, count(*) filter (where c.overdue or c.next_due_at < ${at})::int as overdue,
       count(*) filter (where c.paused)::int as paused
     from within w join tongban.application_case c using (case_no) where c.closed_at is null group by c.state order by c.state`,
    values.list,
  );
  return rows as StateRow[];
}

async function closedSince(pool: Pool, scope: Scope, since: Instant): Promise<number> {
  const values = new Values();
  const { rows } = await pool.query(
    `select count(*)::int as n from tongban.application_case c where c.closed_at >= ${values.add(since)} and ${scopeSql(scope, values)}`,
    values.list,
  );
  return (rows as { n: number }[])[0]!.n;
}
