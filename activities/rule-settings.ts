/** The settings of supervision rules that are in force or have been: read whole, they are few. */
import type { RuleSetting } from '../domain/supervision/rule-settings.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export async function loadRuleSettings(db: Queryable): Promise<readonly RuleSetting[]> {
  const { rows } = await db.query<RuleSetting>({
    name: 'rule-settings',
    text: `select rule_id as "ruleId", region, version, in_force_from as "from", is_on as "on", mode, level, thresholds
           from tongban.rule_setting where version is not null order by rule_id, region nulls first, version`,
    values: [],
  });
  return rows;
}
