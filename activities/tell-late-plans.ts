/** R-T09 for the plan: a milestone whose date has passed and that is not reached is told once per assignment, milestone and date. */
import { localDateOf } from '../domain/clocks/local-date.ts';
import type { AssignmentState } from '../domain/plan/assignment.ts';
import { standingOf } from '../domain/plan/assignment.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { tellFinding } from './tell-finding.ts';

/** How many findings were new. */
export async function tellLatePlans(db: Queryable, now: string): Promise<number> {
  const { rows } = await db.query<{ readonly snapshot: AssignmentState }>({
    text: `select snapshot from tongban.plan_assignment where state <> 'CLOSED' order by no`,
    values: [],
  });
  const today = localDateOf(now);
  let told = 0;
  for (const { snapshot } of rows) {
    for (const { done, dueOn, milestone, overdue, total } of standingOf(snapshot, today)) {
      if (!overdue || dueOn === null) continue;
      const added = await tellFinding(db, {
        ruleId: 'R-T09',
        about: `plan/${snapshot.no}`,
        threshold: `${milestone.id}/${dueOn}`,
        facts: { task: snapshot.task.no, milestone: milestone.id, dueOn, done, total },
        duty: { unit: snapshot.unitId, person: null },
        region: snapshot.region,
        firedAt: now,
        calendarVersion: snapshot.calendarVersion,
        provenance: snapshot.provenance,
      });
      if (added) told += 1;
    }
  }
  return told;
}
