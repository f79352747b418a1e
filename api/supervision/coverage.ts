/** The proof of coverage over GraphQL, within the range a supervisor watches over. */
import { proveCoverage, type CoverageProof } from '../../activities/prove-coverage.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import { COVERAGE_FAULTS } from '../../domain/supervision/coverage.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';

type Own = Resolvers<ApiContext>;

/** Each takes a worker a moment; a whole city is proved by `npm run coverage`. */
const MOST_ASKED = 2_000;

/** By the office, within the range just asked for: numbers of cases and instants, which administrators may know who read no case. */
async function prove(ask: number, { now, office, timers, viewer }: ApiContext): Promise<CoverageProof> {
  const { all, ranges } = scopeOf(viewer, 'COVERAGE_READ');
  if (!all && ranges.length === 0) throw userError('FORBIDDEN', '您无权查看计时覆盖', 'you may not see the coverage of clocks');
  if (ask < 0 || ask > MOST_ASKED) throw userError('BAD_INPUT', `0 至 ${MOST_ASKED}`, `0 to ${MOST_ASKED}`, { field: 'ask' });
  return proveCoverage({ pool: office, door: timers, now: now(), most: ask, ...(all ? {} : { ranges }) });
}

export const coverageQueries = {
  coverage: (_root, { ask }, context) => prove(ask, context),
  coverageExceptions: async (_root, { ask }, context) => (await prove(ask, context)).exceptions,
} satisfies Pick<NonNullable<Own['Query']>, 'coverage' | 'coverageExceptions'>;

export const coverage = {
  CoverageException: {
    faultName: ({ fault }) => COVERAGE_FAULTS[fault],
    unit: ({ unitId }, _args, { loaders }) => loaders.unit.load(unitId),
    region: ({ region }, _args, { loaders }) => loaders.region.load(region),
  },
} satisfies Partial<Own>;
