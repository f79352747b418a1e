/** Settings of rules over GraphQL. */
import { can } from '../../domain/access/can.ts';
import type { Rule } from '../../domain/supervision/define-rule.ts';
import { covers, settingIn } from '../../domain/supervision/rule-settings.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { RuleSettingSource } from '../../schema/graphql/rule-setting-sources.ts';
import type { ApiContext } from '../context.ts';
import { confirmRuleSetting, proposeRuleSetting, rejectRuleSetting, runSweep } from './change-rules.ts';
import { allSettings, asSetting, listSettings } from './rule-settings.reader.ts';

type Own = Resolvers<ApiContext>;

/** Who changes rules, and who sees what they find, sees the proposals; a setting names nobody's case. */
const mayRead = ({ viewer }: ApiContext): boolean => can(viewer, 'RULES_CHANGE').allow || can(viewer, 'FINDINGS_READ').allow;

const DEFAULT_FIRST = 50;

// Asked for each of many rules in one request: read once.
const read = new WeakMap<ApiContext, Promise<readonly RuleSettingSource[]>>();

function settingsOf(context: ApiContext): Promise<readonly RuleSettingSource[]> {
  const before = read.get(context);
  if (before !== undefined) return before;
  const now = allSettings(context.pool);
  read.set(context, now);
  return now;
}

const thresholdsOf = (rule: Rule, numbers: Readonly<Record<string, number>> = {}) =>
  Object.entries(rule.thresholds ?? {}).map(([name, { least, most, name: title, unit, usual }]) => ({
    name,
    title,
    unit,
    usual,
    least,
    most,
    value: numbers[name] ?? usual,
  }));

export const ruleSettingQueries = {
  ruleSettings: (_root, { first, open, ruleId }, context) =>
    mayRead(context) ? listSettings(context.pool, { ruleId, open }, first ?? DEFAULT_FIRST) : [],
} satisfies Own['Query'];

export const ruleSettingMutations = {
  proposeRuleSetting: (_root, { input }, context) => proposeRuleSetting(context, input),
  confirmRuleSetting: (_root, { input }, context) => confirmRuleSetting(context, input),
  rejectRuleSetting: (_root, { input }, context) => rejectRuleSetting(context, input),
  runSweep: (_root, { input }, context) => runSweep(context, input),
} satisfies Own['Mutation'];

export const ruleSettings = {
  RuleSetting: {
    settingId: ({ id }) => id,
    thresholds: ({ thresholds }) => Object.entries(thresholds).map(([name, value]) => ({ name, value })),
    proposedBy: ({ proposedBy }, _args, { loaders }) => loaders.person.load(proposedBy),
    decidedBy: ({ decidedBy }, _args, { loaders }) => (decidedBy === null ? null : loaders.person.load(decidedBy)),
    inForceFrom: ({ from }) => from,
    inForceUntil: ({ until }) => until,
  },
} satisfies Partial<Own>;

/** Joined to the resolvers of SupervisionRule. */
export const settingsOfRule = {
  thresholds: ({ rule }) => thresholdsOf(rule),
  inForce: async ({ rule }, { region }, context) => {
    const own = (await settingsOf(context)).filter((one) => one.ruleId === rule.id);
    const { cited, level, mode, numbers, on } = settingIn(rule, region, own.map(asSetting), context.now());
    const behind = cited.flatMap((name) => own.filter((one) => name === `${one.region ?? 'all'}/${one.version ?? 0}`));
    return { on, mode, level: level(rule.level), thresholds: thresholdsOf(rule, numbers), settings: behind };
  },
  settings: async ({ rule }, { region }, context) =>
    (await settingsOf(context)).filter((one) => one.ruleId === rule.id && (region == null || covers(one.region, region))),
} satisfies Pick<NonNullable<Own['SupervisionRule']>, 'thresholds' | 'inForce' | 'settings'>;
