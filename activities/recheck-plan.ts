/** Re-checks R-T09 of the plan against the trail: assignments folded again from their entries, and what they say has been late. Reads only. */
import type { Instant } from '../domain/clocks/clock.ts';
import { refoldAssignment } from '../domain/plan/assignment.ts';
import { latePoints } from '../domain/plan/late-points.ts';
import type { Provenance } from '../domain/law/code-lists.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import type { Discrepancy, StoredFinding } from '../domain/supervision/recheck.ts';
import { compareFindings } from '../domain/supervision/recheck.ts';
import type { RuleSetting } from '../domain/supervision/rule-settings.ts';
import { ruleById } from '../domain/supervision/rules.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { asFinding } from './tell-finding.ts';
import { lateFinding } from './tell-late-plans.ts';

const RULE = 'R-T09';

export interface PlanRecheck {
  readonly findings: number;
  readonly discrepancies: readonly { readonly stream: string; readonly discrepancy: Discrepancy }[];
}

/** An assignment whose alarm is due and not rung yet is left out, as a case is that waits to be judged. */
export async function recheckPlan(db: Queryable, settings: readonly RuleSetting[], now: Instant): Promise<PlanRecheck> {
  const { rows } = await db.query<{ no: string; provenance: Provenance; entries: readonly MatterEntry[] }>({
    text: `select p.no, p.provenance, (select jsonb_agg(convert_from(e.canon, 'UTF8')::jsonb order by e.seq) from audit.entry e
             where e.stream = 'plan/' || p.no and e.outcome = 'ok') as entries
           from tongban.plan_assignment p where not exists (select from tongban.plan_alarm a where a.no = p.no and a.at <= $1) order by p.no`,
    values: [now],
  });
  const { rows: stored } = await db.query<StoredFinding>({
    text: `select dedup_key as "dedupKey", rule_id as "ruleId", rule_version as "ruleVersion", level, fired_at as "firedAt",
             duty_unit as "dutyUnit", duty_person as "dutyPerson", threshold
           from tongban.finding where rule_id = $1 and starts_with(dedup_key, $1 || '|plan/')`,
    values: [RULE],
  });
  const versions = new Map([[RULE, ruleById(RULE)!.version]]);
  const discrepancies = rows.flatMap(({ entries, no, provenance }) => {
    const state = refoldAssignment(entries, { provenance });
    const expected = latePoints(state, now).flatMap((point) => asFinding(lateFinding(state, point), settings) ?? []);
    const own = stored.filter(({ dedupKey }) => dedupKey.startsWith(`${RULE}|plan/${no}/`));
    return compareFindings(expected, own, versions).map((discrepancy) => ({ stream: `plan/${no}`, discrepancy }));
  });
  return { findings: stored.length, discrepancies };
}
