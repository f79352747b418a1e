/** Queries: each a line or two, the work is the readers'. */
import { dayNumber, instantInLocalDay, localDateOf } from '../../domain/clocks/local-date.ts';
import type { QueryCasesArgs, Resolvers } from '../../schema/generated/resolvers.ts';
import { caseCounts } from '../assessment/case-counts.ts';
import { countCases, listCases } from '../cases/case.reader.ts';
import { previewPublication } from '../catalogue/preview.ts';
import { resultOf } from '../commands/result.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { listPeople } from '../identity/people.reader.ts';
import { caseClock } from './clocks.ts';
import { found } from './found.ts';
import { nodeById } from './nodes.ts';
import { selects } from './selects.ts';
import type { GraphQLResolveInfo } from 'graphql';

const NODES_MAX = 100;

async function caseList(args: QueryCasesArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const { pool, viewer, now } = context;
  const filter = args.filter ?? {};
  const list = await listCases(pool, viewer, { filter, order: args.orderBy ?? 'UPDATED', page: pageOf(args), now: now() });
  for (const { node } of list.edges) context.loaders.case.prime(node.case_no, node);
  return { ...list, totalCount: selects(info, 'totalCount') ? await countCases(pool, viewer, filter, now()) : null };
}

export const queries: Resolvers<ApiContext>['Query'] = {
  node: (_root, { id }, context) => nodeById(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length > NODES_MAX) throw userError('BAD_INPUT', `至多 ${NODES_MAX} 个`, `at most ${NODES_MAX}`, { field: 'ids' });
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  viewer: async (_root, _args, { signedIn, viewer, loaders }) => ({
    person: await found(loaders.person.load(viewer.personId), 'person', viewer.personId),
    roles: viewer.roles,
    unit: viewer.unitId === undefined ? null : await loaders.unit.load(viewer.unitId),
    partyId: viewer.partyId ?? null,
    authLevel: viewer.authLevel ?? 0,
    demoLogin: signedIn.demoLogin,
    stepUp: { demanded: signedIn.stepUp.policy !== 'off', until: signedIn.stepUp.until, address: '/step-up' },
    rights: [],
  }),
  workList: (_root, args, context, info) => caseList(args, context, info),
  cases: (_root, args, context, info) => caseList(args, context, info),
  case: (_root, { caseNo }, { loaders }) => loaders.case.load(caseNo),
  clock: async (_root, { caseNo, ...args }, context) => {
    const row = await context.loaders.case.load(caseNo);
    return row === null ? null : caseClock(row, args, context);
  },
  commandResult: async (_root, { caseNo, requestId }, context) => {
    const row = await context.loaders.case.load(caseNo);
    return row === null ? null : resultOf(context, row, requestId);
  },
  procedures: async (_root, _args, { catalogue, now }) => (await catalogue.codes(localDateOf(now()))).map((code) => ({ code })),
  procedure: async (_root, { code }, { catalogue, now }) =>
    (await catalogue.current(code, localDateOf(now()))) === null ? null : { code },
  calendar: (_root, { version }, { catalogue }) => (version == null ? catalogue.newestCalendar() : catalogue.calendar(version)),
  publicationPreview: (_root, { draft }, context) => previewPublication(context, draft),
  people: (_root, args, context) => listPeople(context, { unit: args.unit ?? null, page: pageOf(args) }),
  counts: (_root, _args, { pool, viewer, now }) => {
    const today = instantInLocalDay(dayNumber(localDateOf(now())), 0);
    return caseCounts(pool, viewer, now(), today);
  },
};
