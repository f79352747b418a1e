/** Findings and the rule catalogue. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { ClockBasis } from '../../domain/clocks/clock.ts';
import { settingIn } from '../../domain/supervision/rule-settings.ts';
import { LEVEL_NAMES, THRESHOLDS } from '../../domain/supervision/levels.ts';
import type { QueryFindingsArgs, Resolvers } from '../../schema/generated/resolvers.ts';
import type { FindingSource } from '../../schema/graphql/supervision-findings-sources.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { pageOf } from '../paging.ts';
import { countFindings, findingsOfCases, listFindings, readFindings, readStatus } from '../supervision/findings.reader.ts';
import { settingsOfRule } from '../supervision/rule-setting-resolvers.ts';
import { catalogueRule, RULE_CATALOGUE } from '../supervision/rules.ts';
import { factsOf } from './facts.ts';
import { found } from './found.ts';
import { selects } from './selects.ts';

interface FindingLoaders {
  readonly one: DataLoader<number, FindingSource | null>;
  readonly ofCase: DataLoader<string, readonly FindingSource[]>;
}

// Of one request, like all loaders; made when the first finding is asked for.
const made = new WeakMap<ApiContext, FindingLoaders>();

export function findingLoaders(context: ApiContext): FindingLoaders {
  const before = made.get(context);
  if (before !== undefined) return before;
  const { pool, viewer } = context;
  const loaders: FindingLoaders = {
    one: new DataLoader(async (ids) => {
      const byId = new Map((await readFindings(pool, viewer, ids)).map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    ofCase: new DataLoader(async (caseNos) => {
      const rows = await findingsOfCases(pool, viewer, caseNos);
      return caseNos.map((caseNo) => rows.filter((row) => row.case_no === caseNo));
    }),
  };
  made.set(context, loaders);
  return loaders;
}

export const findingNo = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

async function findingList(args: QueryFindingsArgs, { pool, viewer }: ApiContext, info: GraphQLResolveInfo) {
  const filter = args.filter ?? {};
  const list = await listFindings(pool, viewer, filter, pageOf(args));
  return { ...list, totalCount: selects(info, 'totalCount') ? await countFindings(pool, viewer, filter) : null };
}

export const findingQueries = {
  findings: (_root, args, context, info) => findingList(args, context, info),
  finding: (_root, { findingNo: text }, context) => {
    const id = findingNo(text);
    return id === null ? null : findingLoaders(context).one.load(id);
  },
  supervisionRules: () => RULE_CATALOGUE,
  supervisionRule: (_root, { ruleId }) => catalogueRule(ruleId) ?? null,
  supervisionThresholds: () =>
    (Object.keys(THRESHOLDS) as ClockBasis[]).flatMap((counting) =>
      THRESHOLDS[counting].rows.map(({ name, red, warn, yellow }) => ({
        counting,
        basis: THRESHOLDS[counting].basis,
        name,
        warn: thresholdPoint(warn),
        yellow: thresholdPoint(yellow),
        red: thresholdPoint(red),
      })),
    ),
  supervisionStatus: (_root, _args, { pool, viewer }) => readStatus(pool, viewer),
} satisfies Resolvers<ApiContext>['Query'];

const thresholdPoint = <C>(point: { readonly clock: C; readonly by: number | 'RULE' } | undefined) =>
  point === undefined ? null : { clock: point.clock, workingDays: point.by === 'RULE' ? null : point.by };

export const findings = {
  Finding: {
    id: ({ id }) => globalId('Finding', String(id)),
    findingNo: ({ id }) => String(id),
    rule: ({ rule_id }) => found(Promise.resolve(catalogueRule(rule_id) ?? null), 'rule', rule_id),
    ruleVersion: (row) => row.rule_version,
    levelName: ({ level }) => LEVEL_NAMES[level],
    escalatedTo: ({ escalated_to }, _args, context) => (escalated_to === null ? null : findingLoaders(context).one.load(escalated_to)),
    caseNo: (row) => row.case_no,
    case: ({ case_no }, _args, { loaders }) => (case_no === null ? null : loaders.case.load(case_no)),
    stepId: (row) => row.step_id,
    clockId: (row) => row.clock_id,
    facts: ({ facts }) => factsOf(facts),
    dutyUnit: ({ duty_unit }, _args, { loaders }) => loaders.unit.load(duty_unit),
    dutyUnitId: (row) => row.duty_unit,
    dutyPerson: ({ duty_person }, _args, { loaders }) => (duty_person === null ? null : loaders.person.load(duty_person)),
    dutyPersonId: (row) => row.duty_person,
    firedAt: (row) => row.fired_at,
    recordedAt: (row) => row.recorded_at,
    calendarVersion: (row) => row.calendar_version,
    simulated: ({ provenance }) => provenance === 'SIMULATED',
  },
  SupervisionRule: {
    ...settingsOfRule,
    ruleId: ({ rule }) => rule.id,
    version: ({ rule }) => rule.version,
    title: ({ rule }) => rule.title,
    level: ({ rule }) => rule.level,
    levelName: ({ rule }) => LEVEL_NAMES[rule.level],
    basis: ({ rule }) => rule.basis,
    on: ({ rule }) => rule.on,
    mode: ({ rule }) => rule.mode,
    instantItems: ({ rule }) => rule.instantItems,
    kind: ({ rule }) => rule.kind,
    needs: ({ rule }) => rule.needs ?? null,
    regions: ({ rule }) =>
      Object.entries(rule.regions ?? {}).map(([region, { basis }]) => {
        const { level, mode, on } = settingIn(rule, region);
        return { region, on, mode, level: level(rule.level), basis };
      }),
    examples: ({ rule }) => ('examples' in rule ? rule.examples.map(({ fires, when }) => ({ when, fires })) : []),
  },
} satisfies Partial<Resolvers<ApiContext>>;

/** Joined to the resolvers of Case. */
export const findingsOfCase = {
  findings: (row, _args, context) => findingLoaders(context).ofCase.load(row.case_no),
} satisfies Pick<NonNullable<Resolvers<ApiContext>['Case']>, 'findings'>;
