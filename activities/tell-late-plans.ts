/**
 * R-T09 for the plan: rings the alarms of assignments that have come due. Each tells all that its record says has been late, once per
 * key, and is set to the next instant; so nothing is missed or doubled, whoever was away meanwhile.
 */
import type { Instant } from '../domain/clocks/clock.ts';
import type { AssignmentState } from '../domain/plan/assignment.ts';
import type { LatePoint } from '../domain/plan/late-points.ts';
import { latePoints, nextLatePoint } from '../domain/plan/late-points.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import type { ToldFinding } from './tell-finding.ts';
import { tellFinding } from './tell-finding.ts';

const AT_ONCE = 100;

/** `done` and `total`: as the last report on that milestone before then said. */
export function lateFinding(state: AssignmentState, { again, at, dueOn, milestone }: LatePoint): ToldFinding {
  const last = state.reports.findLast((report) => report.at < at && (milestone === null || report.milestone === milestone));
  return {
    ruleId: 'R-T09',
    about: `plan/${state.no}/${milestone ?? 'report'}/${dueOn}`,
    threshold: again ? 'LATE_1' : 'DUE',
    level: again ? 'RED' : 'YELLOW',
    facts: { task: state.task.no, milestone, dueOn, done: last?.done ?? null, total: last?.total ?? null },
    duty: { unit: state.unitId, person: null },
    region: state.region,
    firedAt: at,
    calendarVersion: state.calendarVersion,
    provenance: state.provenance,
  };
}

type Connects = Parameters<typeof inTransaction>[0];

/** How many alarms were rung, and how many findings were new. */
export const ringPlanAlarms = (pool: Connects, now: Instant): Promise<{ readonly rung: number; readonly told: number }> =>
  inTransaction(pool, async (db) => {
    // Locked first and read after: a step committed meanwhile waits for this lock and has its assignment looked at again.
    const { rows: due } = await db.query<{ no: string }>(
      `select no from tongban.plan_alarm where at <= $1 order by at, no limit ${AT_ONCE} for update skip locked`,
      [now],
    );
    if (due.length === 0) return { rung: 0, told: 0 };
    const { rows } = await db.query<{ no: string; snapshot: AssignmentState }>(
      `select no, snapshot from tongban.plan_assignment where no = any($1) order by no`,
      [due.map(({ no }) => no)],
    );
    let told = 0;
    for (const { no, snapshot } of rows) {
      for (const point of latePoints(snapshot, now)) told += (await tellFinding(db, lateFinding(snapshot, point))) ? 1 : 0;
      const next = nextLatePoint(snapshot, now);
      await (next === null
        ? db.query('delete from tongban.plan_alarm where no = $1', [no])
        : db.query('update tongban.plan_alarm set at = $2 where no = $1', [no, next]));
    }
    return { rung: rows.length, told };
  });
