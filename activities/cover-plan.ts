/** The proof of coverage for the plan: every assignment that owes anything has its one alarm, set no later than what it owes next. */
import type { RegionRange } from '../domain/access/region-range.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { AssignmentState } from '../domain/plan/assignment.ts';
import { nextLatePoint } from '../domain/plan/late-points.ts';
import type { CoverageException } from '../domain/supervision/coverage.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export interface PlanCoverage {
  /** Assignments that owe something. */
  readonly matters: number;
  readonly exceptions: readonly CoverageException[];
}

/** `graceMs`: how long an alarm that has come due may wait to be rung. */
export async function coverPlan(
  db: Queryable,
  now: Instant,
  graceMs: number,
  ranges: readonly RegionRange[] | null,
): Promise<PlanCoverage> {
  const { rows } = await db.query<{ no: string; region: string; unitId: string; snapshot: AssignmentState; armed: Instant | null }>({
    text: `select p.no, p.region, p.unit_id as "unitId", p.snapshot, case when a.at = '-infinity' then p.updated_at else a.at end as armed
           from tongban.plan_assignment p left join tongban.plan_alarm a using (no)
           where $1::text[] is null or exists (select 1 from unnest($1::text[], $2::text[]) r(low, high)
             where p.region collate "C" >= r.low and p.region collate "C" < r.high) order by p.no`,
    values: [ranges?.map(({ from }) => from) ?? null, ranges?.map(({ to }) => to) ?? null],
  });
  const exceptions: CoverageException[] = [];
  let matters = 0;
  for (const { armed, no, region, snapshot, unitId } of rows) {
    // Looked at as of when it was set, so that what has come due since is asked for too.
    const due = nextLatePoint(snapshot, armed !== null && armed < now ? justBefore(armed) : now) ?? armed;
    if (due === null) continue;
    matters += 1;
    const fault =
      armed === null ? 'NO_TIMER' : armed > due ? 'TIMER_TOO_LATE' : Date.parse(now) - Date.parse(armed) > graceMs ? 'TERM_MISSED' : null;
    if (fault !== null) exceptions.push({ kind: 'PLAN', no, clock: 'REPORT', due, region, unitId, fault, armed });
  }
  return { matters, exceptions };
}

const justBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString();
