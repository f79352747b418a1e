/** 规则变更两人经手: one administrator proposes what a rule shall be in a place, another puts it in force or rejects it. All on the trail. */
import { sweepRules } from '../../activities/sweep-rules.ts';
import { can } from '../../domain/access/can.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { refusal, type Json, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import { admitRuleSetting, admitSettingDecision } from '../../domain/supervision/admit-rule-setting.ts';
import { ruleById } from '../../domain/supervision/rules.ts';
import type { Queryable } from '../../schema/audit-trail.ts';
import { inTransaction } from '../../schema/in-transaction.ts';
import type {
  ConfirmRuleSettingInput,
  ProposeRuleSettingInput,
  RejectRuleSettingInput,
  RunSweepInput,
  SweepDone,
} from '../../schema/generated/resolvers.ts';
import type { RuleSettingDoneSource, RuleSettingSource } from '../../schema/graphql/rule-setting-sources.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { receiptOf, record, refuse, shortId, type Act } from '../commands/office-trail.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { readSetting } from './rule-settings.reader.ts';

type Answer = RuleSettingDoneSource | RefusedSource;

const RULES_STREAM = 'supervision/rules';
const TWO_PERSONS = policy('规则变更须由两人经手');

const actOf = (act: string, requestId: string, action: Act['action'] = 'RULES_CHANGE'): Act => ({
  act,
  action,
  requestId,
  stream: RULES_STREAM,
  type: 'CONFIG',
  place: null,
});

/** What the door says before any rule is asked. */
function deniedAtTheDoor({ viewer }: ApiContext, { action }: Act, input: { readonly requestId: string }): readonly Refusal[] {
  const faults = inputRefusals(input);
  if (faults.length > 0) return faults;
  const decision = can(viewer, action);
  return decision.allow ? [] : [accessRefusal(viewer, action, decision)];
}

async function done({ pool }: ApiContext, requestId: string, id: string, receipt: Receipt, casesJudgedAgain = 0): Promise<Answer> {
  const setting = await readSetting(pool, id);
  if (setting === null) throw new Error(`setting ${id} is on the trail and not in its table`);
  return { __typename: 'RuleSettingDone', requestId, setting, casesJudgedAgain, receipt };
}

export async function proposeRuleSetting(context: ApiContext, input: ProposeRuleSettingInput): Promise<Answer> {
  const act = actOf('proposeRuleSetting', input.requestId);
  const denied = deniedAtTheDoor(context, act, input);
  if (denied.length > 0) return refuse(context, act, denied);
  const id = shortId('RS', context.viewer.personId, input.requestId);
  const before = await receiptOf(context.pool, act);
  if (before !== null)
    return (await readSetting(context.pool, id)) === null ? usedBefore(context, act) : done(context, input.requestId, id, before);
  const rule = ruleById(input.ruleId);
  if (rule === undefined) return refuse(context, act, [invalid('ruleId', '没有这条规则', 'no such rule')]);
  if (input.region != null && (await context.loaders.region.load(input.region)) === null)
    return refuse(context, act, [invalid('region', '没有这个行政区划', 'no such region')]);
  const proposed = {
    on: input.on ?? null,
    mode: input.mode ?? null,
    level: input.level ?? null,
    thresholds: input.thresholds ?? [],
    reason: input.reason,
  };
  const refusals = admitRuleSetting(rule, proposed);
  if (refusals.length > 0) return refuse(context, act, refusals);
  const thresholds = Object.fromEntries(proposed.thresholds.map(({ name, value }) => [name, value]));
  const { level, mode, on, reason } = proposed;
  const told = { id, ruleId: rule.id, ruleVersion: rule.version, region: input.region ?? null, on, mode, level, thresholds, reason };
  const receipt = await inTransaction(context.transactor, async (client) => {
    await client.query(
      `insert into tongban.rule_setting (id, rule_id, region, is_on, mode, level, thresholds, reason, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, rule.id, told.region, on, mode, level, JSON.stringify(thresholds), reason, context.viewer.personId, context.now()],
    );
    return record(client, context, act, told);
  });
  return done(context, input.requestId, id, receipt);
}

const usedBefore = (context: ApiContext, act: Act): Promise<RefusedSource> =>
  refuse(context, act, [invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command')]);

interface Decision {
  readonly act: Act;
  readonly settingId: string;
  readonly rejectedBecause: string | null;
}

/** Confirming and rejecting are one act with two outcomes. */
async function decide(context: ApiContext, { act, rejectedBecause, settingId }: Decision): Promise<Answer> {
  const setting = await readSetting(context.pool, settingId);
  if (setting === null)
    return refuse(context, act, [refusal('PROPOSAL_UNKNOWN', TWO_PERSONS, { proposalId: settingId, open: [] }, { field: 'settingId' })]);
  const before = await receiptOf(context.pool, act);
  if (before !== null) return done(context, act.requestId, setting.id, before);
  const admitted = admitSettingDecision(standing(setting), context.viewer.personId);
  if (admitted.length > 0) return refuse(context, act, admitted);
  const result = await inTransaction(context.transactor, async (client) => {
    // One decision after the other: versions are dense, and each comes into force after the one before it.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [RULES_STREAM]);
    const { rows } = await client.query<{ version: number; from: string }>(
      `select coalesce(max(version), 0)::int + 1 as version, greatest($3::timestamptz, max(in_force_from) + interval '1 millisecond') as "from"
       from tongban.rule_setting where rule_id = $1 and region is not distinct from $2`,
      [setting.ruleId, setting.region, context.now()],
    );
    const { from, version } = rows[0]!;
    const inForce = rejectedBecause === null;
    const { rowCount } = await client.query(
      `update tongban.rule_setting set decided_by = $2, decided_at = $3, version = $4, in_force_from = $5, rejected_because = $6
       where id = $1 and decided_by is null`,
      [setting.id, context.viewer.personId, context.now(), inForce ? version : null, inForce ? from : null, rejectedBecause],
    );
    if (rowCount === 0) return null;
    const again = inForce ? await judgeAgain(client, setting) : 0;
    const { level, mode, on, proposedBy, region, ruleId, thresholds } = setting;
    const outcome: Readonly<Record<string, Json>> = inForce
      ? { version, inForceFrom: new Date(from).toISOString(), casesJudgedAgain: again }
      : { rejectedBecause };
    const told = { id: setting.id, ruleId, region, on, mode, level, thresholds, proposedBy, ...outcome };
    return { receipt: await record(client, context, act, told), again };
  });
  if (result === null) {
    const now = await readSetting(context.pool, setting.id);
    return refuse(context, act, admitSettingDecision(standing(now ?? setting), context.viewer.personId));
  }
  return done(context, act.requestId, setting.id, result.receipt, result.again);
}

const standing = ({ proposedBy, state }: RuleSettingSource) => ({
  proposedBy,
  decided: state === 'PROPOSED' ? null : state === 'REJECTED' ? ('REJECTED' as const) : ('IN_FORCE' as const),
});

/** Where due points have moved, open cases of the place are judged again, so that each has its alarm. One entry of a case is enough. */
async function judgeAgain(db: Queryable, { region, ruleId, thresholds }: RuleSettingSource): Promise<number> {
  const rule = ruleById(ruleId);
  if (!Object.keys(thresholds).some((name) => rule?.thresholds?.[name]?.moves !== undefined)) return 0;
  const range = region === null ? null : regionRange(region);
  const { rows } = await db.query<{ n: number }>({
    text: `with open as (
             select c.case_no from tongban.application_case c where c.closed_at is null and c.origin = 'NATIVE'
               and ($1::text is null or (c.region collate "C" >= $1 and c.region collate "C" < $2))
           ), queued as (
             insert into tongban.finding_pending (entry_id, case_no)
             select e.entry_id, o.case_no from open o join audit.entry e on e.stream = 'case/' || o.case_no and e.seq = 1
             on conflict do nothing)
           select count(*)::int as n from open`,
    values: [range?.from ?? null, range?.to ?? null],
  });
  return rows[0]?.n ?? 0;
}

export async function confirmRuleSetting(context: ApiContext, input: ConfirmRuleSettingInput): Promise<Answer> {
  const act = actOf('confirmRuleSetting', input.requestId);
  const denied = deniedAtTheDoor(context, act, input);
  return denied.length > 0 ? refuse(context, act, denied) : decide(context, { act, settingId: input.settingId, rejectedBecause: null });
}

export async function rejectRuleSetting(context: ApiContext, input: RejectRuleSettingInput): Promise<Answer> {
  const act = actOf('rejectRuleSetting', input.requestId);
  const denied = deniedAtTheDoor(context, act, input);
  if (denied.length > 0) return refuse(context, act, denied);
  if (input.reason.trim() === '')
    return refuse(context, act, [refusal('REASONS_MISSING', TWO_PERSONS, { field: 'reason' }, { field: 'reason' })]);
  return decide(context, { act, settingId: input.settingId, rejectedBecause: input.reason });
}

type Swept = Omit<SweepDone, '__typename'> & { readonly __typename: 'SweepDone' };

/** The sweep of the night, now. Run again it finds nothing new; while another runs, it says so. */
export async function runSweep(context: ApiContext, input: RunSweepInput): Promise<Swept | RefusedSource> {
  const act = actOf('runSweep', input.requestId, 'SWEEP_RUN');
  const denied = deniedAtTheDoor(context, act, input);
  if (denied.length > 0) return refuse(context, act, denied);
  const before = await receiptOf(context.pool, act);
  const answer = { __typename: 'SweepDone' as const, requestId: input.requestId, busy: false, acts: 0, findings: 0, guides: [] };
  if (before !== null) return { ...answer, receipt: before };
  const swept = await sweepRules({ pool: context.transactor }, context.now());
  const result = { busy: swept === null, acts: swept?.acts ?? 0, findings: swept?.findings ?? 0, guides: swept?.guides ?? [] };
  return { ...answer, ...result, receipt: await record(context.pool, context, act, { ...result, guides: [...result.guides] }) };
}
