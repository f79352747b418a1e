/** Settings of rules for pages and for the acts on them: the state of each told from its neighbours in the same place. */
import type { RuleSetting } from '../../domain/supervision/rule-settings.ts';
import type { RuleSettingSource } from '../../schema/graphql/rule-setting-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';

const SETTINGS = `select s.id, s.rule_id as "ruleId", s.region, s.version, s.is_on as "on", s.mode, s.level, s.thresholds, s.reason, s.proposed_by as "proposedBy",
    s.proposed_at as "proposedAt", s.decided_by as "decidedBy", s.decided_at as "decidedAt", s.in_force_from as "from", n.in_force_from as until,
    s.rejected_because as "rejectedBecause",
    case when s.rejected_because is not null then 'REJECTED' when s.version is null then 'PROPOSED' when n.id is not null then 'SUPERSEDED' else 'IN_FORCE' end as state
  from tongban.rule_setting s
  left join tongban.rule_setting n on n.rule_id = s.rule_id and n.region is not distinct from s.region and n.version = s.version + 1`;

export async function readSetting(pool: Pool, id: string): Promise<RuleSettingSource | null> {
  const { rows } = await pool.query(`${SETTINGS} where s.id = $1`, [id]);
  return (rows as RuleSettingSource[])[0] ?? null;
}

export interface SettingFilter {
  readonly ruleId?: string | null | undefined;
  readonly open?: boolean | null | undefined;
}

export async function listSettings(pool: Pool, { open, ruleId }: SettingFilter, first: number): Promise<readonly RuleSettingSource[]> {
  const values = new Values();
  const parts = ['true'];
  if (ruleId != null) parts.push(`s.rule_id = ${values.add(ruleId)}`);
  if (open != null) parts.push(`s.decided_by is ${open ? '' : 'not '}null`);
  const { rows } = await pool.query(
    `${SETTINGS} where ${parts.join(' and ')} order by coalesce(s.in_force_from, s.decided_at, s.proposed_at) desc, s.id limit ${first}`,
    values.list,
  );
  return rows as RuleSettingSource[];
}

/** All that were ever in force: they are few. */
export async function allSettings(pool: Pool): Promise<readonly RuleSettingSource[]> {
  const { rows } = await pool.query(`${SETTINGS} where s.version is not null order by s.in_force_from desc, s.rule_id, s.id`);
  return rows as RuleSettingSource[];
}

/** As the rules read them. */
export const asSetting = ({ from, version, ...rest }: RuleSettingSource): RuleSetting => ({
  ...rest,
  from: from ?? '',
  version: version ?? 0,
});
