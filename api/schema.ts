/** The executable schema: the SDL as written, joined to its resolvers. A type without a resolver it needs stops the start. */
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { CaseNo, DateTime, JSON_VALUE, LocalDate, PageSize } from './scalars.ts';
import { answers } from './resolvers/answers.ts';
import { assessment, assessmentMutations, assessmentQueries } from './resolvers/assessment.ts';
import { casesAsOf } from './resolvers/case-as-of.ts';
import { cases } from './resolvers/cases.ts';
import { clocks } from './resolvers/clocks.ts';
import { catalogueMutations } from './resolvers/catalogue-mutations.ts';
import { findingQueries, findings } from './resolvers/findings.ts';
import { mutations } from './resolvers/mutations.ts';
import { people } from './resolvers/people.ts';
import { procedures } from './resolvers/procedures.ts';
import { process, processQueries } from './resolvers/process.ts';
import { queries } from './resolvers/queries.ts';
import { statistics, statisticsQueries, statisticsSubscriptions } from './resolvers/statistics.ts';
import { subscriptions } from './resolvers/subscriptions.ts';
import { trail } from './resolvers/trail.ts';
import { logQueries, receipts } from './audit/log-resolvers.ts';
import { administration, administrationQueries } from './administration/administration-resolvers.ts';
import { feedMutations, feedQueries } from './calendar-feed/feed.ts';
import { identityMutations, identityQueries } from './identity/identity-desk.ts';
import { plan, planMutations, planQueries } from './plan/plan-resolvers.ts';
import { ratingMutations, ratingQueries, ratings } from './ratings/rating-resolvers.ts';
import { ruleSettingMutations, ruleSettingQueries, ruleSettings } from './supervision/rule-setting-resolvers.ts';
import { alertMutations, alertQueries, alerts, alertSubscriptions } from './supervision/alert-resolvers.ts';
import { coverage, coverageQueries } from './supervision/coverage.ts';
import { matterMutations, matterQueries, matters } from './supervision/matter-resolvers.ts';

const SDL = new URL('../schema/graphql/', import.meta.url);

export const readSdl = (): readonly string[] =>
  readdirSync(SDL)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SDL), 'utf8'));

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...readSdl()],
    resolvers: {
      DateTime,
      LocalDate,
      CaseNo,
      PageSize,
      JSON: JSON_VALUE,
      Query: {
        ...queries,
        ...findingQueries,
        ...statisticsQueries,
        ...processQueries,
        ...matterQueries,
        ...assessmentQueries,
        ...ratingQueries,
        ...planQueries,
        ...feedQueries,
        ...coverageQueries,
        ...ruleSettingQueries,
        ...alertQueries,
        ...identityQueries,
        ...administrationQueries,
        ...logQueries,
      },
      Mutation: {
        ...mutations,
        ...catalogueMutations,
        ...matterMutations,
        ...assessmentMutations,
        ...ratingMutations,
        ...planMutations,
        ...feedMutations,
        ...ruleSettingMutations,
        ...alertMutations,
        ...identityMutations,
      },
      Subscription: { ...subscriptions, ...statisticsSubscriptions, ...alertSubscriptions },
      ...people,
      ...cases,
      ...casesAsOf,
      ...clocks,
      ...trail,
      ...procedures,
      ...answers,
      ...findings,
      ...matters,
      ...coverage,
      ...ruleSettings,
      ...alerts,
      ...administration,
      ...ratings,
      ...plan,
      ...statistics,
      ...assessment,
      ...process,
      ...receipts,
    },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore', requireResolversToMatchSchema: 'error' },
  });
}
