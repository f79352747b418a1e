/** Statistics over GraphQL: thin; every question becomes one of the readers' under the viewer's rights. */
import type { GraphQLResolveInfo } from 'graphql';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import { checkedPeriod, type Period } from '../../domain/assessment/periods.ts';
import { instantItems } from '../../domain/assessment/instant-items.ts';
import { promiseCompression } from '../../domain/assessment/promise-compression.ts';
import { dayNumber, instantInLocalDay, localDateOf } from '../../domain/clocks/local-date.ts';
import type { Instant, LocalDate } from '../../domain/clocks/clock.ts';
import type { Channel, ItemKind } from '../../domain/law/code-lists.ts';
import type { BoardFilter, Resolvers } from '../../schema/generated/resolvers.ts';
import type { BoardSource, CountedCaseSource, GroupKey, Question } from '../../schema/graphql/statistics-sources.ts';
import { readBoard } from '../assessment/board.reader.ts';
import { casesBehind, countBehind, type MeasureSide } from '../assessment/cases-behind.ts';
import { newestProcedures } from '../assessment/newest-procedures.ts';
import { filterFor, type AskedFilter } from '../assessment/fact-filter.ts';
import { casesInBar, readHandlingTimes } from '../assessment/handling-times.ts';
import { countPastWorkList, readPastWorkList } from '../assessment/past-work-list.ts';
import { entriesBehind, measuresNamed, readStatistics } from '../assessment/statistics.reader.ts';
import { isSimulatedAmong } from '../assessment/simulated-among.ts';
import type { GroupDimension } from '../assessment/sums.reader.ts';
import type { Measure } from '../../domain/assessment/define-measure.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import type { CaseChange, MatterChange } from '../live/case-changes.ts';
import { pageOf, type PageArgs } from '../paging.ts';
import { selects } from './selects.ts';
import { forget, stream, unchanged } from './subscriptions.ts';

type Own = Resolvers<ApiContext>;

const MEASURES_MAX = 60;

const GROUPS = { REGION: 'region', UNIT: 'unitId', PROCEDURE: 'procedure', KIND: 'kind', CHANNEL: 'channel' } as const;

/** The instant that ends a past day in China. */
export function knownAt(asOf: LocalDate | null | undefined, { now }: Pick<ApiContext, 'now'>): Instant | null {
  if (asOf == null) return null;
  if (asOf > localDateOf(now())) throw userError('BAD_INPUT', '不能截至将来', 'what will be known is not known yet', { field: 'asOf' });
  return instantInLocalDay(dayNumber(asOf) + 1, 0);
}

/** @throws user error BAD_INPUT */
export function periodOf(period: Period): Period {
  try {
    return checkedPeriod(period);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw userError('BAD_INPUT', '期间至少要有一天', 'a period holds at least one day', { field: 'period' });
  }
}

async function questionOf(
  args: { readonly period: Period; readonly filter: AskedFilter; readonly asOf?: LocalDate | null | undefined },
  context: ApiContext,
): Promise<Question> {
  return {
    period: periodOf(args.period),
    known: knownAt(args.asOf, context),
    filter: await filterFor(context.pool, context.viewer, args.filter),
  };
}

export const groupsOf = (by: readonly (keyof typeof GROUPS | 'PERIOD')[]): readonly GroupDimension[] => [
  ...new Set(by.flatMap((dimension) => (dimension === 'PERIOD' ? [] : GROUPS[dimension]))),
];

/** The cases behind one number, a page of them, with their totals if asked for. */
export async function behind(
  { measure, question }: { readonly measure: Measure; readonly question: Question },
  args: PageArgs & { readonly side: MeasureSide },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const { pool } = context;
  const counted = selects(info, 'totalCount') || selects(info, 'totalAmount');
  const [list, totals] = await Promise.all([
    casesBehind(pool, measure, args.side, question, pageOf(args)),
    counted ? countBehind(pool, measure, args.side, question) : null,
  ]);
  return {
    ...list,
    edges: list.edges.map(({ cursor, node }) => ({ cursor, ...node })),
    totalCount: totals?.totalCount ?? null,
    totalAmount: totals?.totalAmount ?? null,
  };
}

export const statisticsQueries: Own['Query'] = {
  measures: () => MEASURES,
  promiseCompression: async (_root, { procedures }, { pool }) =>
    promiseCompression((await newestProcedures(pool)).filter(({ code }) => procedures == null || procedures.includes(code))),
  instantItems: async (_root, _args, { pool }) => instantItems(await newestProcedures(pool)),
  statistics: async (_root, args, context) => {
    if (args.measures.length > MEASURES_MAX)
      throw userError('BAD_INPUT', `至多 ${MEASURES_MAX} 个指标`, `at most ${MEASURES_MAX} measures`, { field: 'measures' });
    const question = await questionOf(args, context);
    const answer = await readStatistics(context.pool, {
      measures: measuresNamed(args.measures),
      question,
      by: groupsOf(args.by),
      regionLevel: args.filter.regionLevel ?? null,
      step: args.by.includes('PERIOD') ? args.step : null,
      compare: args.compare ?? null,
    });
    return { ...question.period, asOf: args.asOf ?? null, question, ...answer };
  },
  statisticsCases: async (_root, args, context, info) =>
    behind({ measure: measuresNamed([args.measure])[0]!, question: await questionOf(args, context) }, args, context, info),
  handlingTimes: async (_root, args, context) =>
    readHandlingTimes(context.pool, {
      what: args.of,
      question: await questionOf(args, context),
      by: groupsOf(args.by),
      regionLevel: args.filter.regionLevel ?? null,
    }),
  workListAsOf: async (_root, args, context, info) => {
    const query = {
      known: knownAt(args.asOf, context)!,
      filter: await filterFor(context.pool, context.viewer, args.filter),
      overdue: args.overdue ?? null,
    };
    const list = await readPastWorkList(context.pool, query, pageOf(args));
    return { ...list, totalCount: selects(info, 'totalCount') ? await countPastWorkList(context.pool, query) : null };
  },
  board: async (_root, { filter }, { now, pool, viewer }) => readBoard(pool, await filterFor(pool, viewer, filter), now()),
};

/** Changes that come together are told together; a city makes many a second. */
const BOARD_EVERY_MS = 1_000;

const boardChanged = (filter: BoardFilter, context: ApiContext): AsyncIterable<BoardSource> =>
  stream<BoardSource, CaseChange | MatterChange>(
    context,
    async (feed, push) => {
      let shown = '';
      for (;;) {
        if (!(await unchanged(context))) return;
        forget(context);
        const board = await readBoard(context.pool, await filterFor(context.pool, context.viewer, filter), context.now());
        const counted = JSON.stringify([board.total, board.rows]);
        if (counted !== shown) await push(board);
        shown = counted;
        if ((await feed.next()) === null) return;
        await new Promise((resolve) => setTimeout(resolve, BOARD_EVERY_MS));
        feed.take();
      }
    },
    () => context.changes.counts(),
  );

export const statisticsSubscriptions: Own['Subscription'] = {
  boardChanged: {
    subscribe: (_root, { filter }, context) => boardChanged(filter, context),
    resolve: (board: BoardSource) => board,
  },
};

/** Names of what a group was made by. */
const groupFields = {
  regionCode: ({ key }: { readonly key: GroupKey }) => key.region ?? null,
  region: ({ key }: { readonly key: GroupKey }, _args: object, { loaders }: ApiContext) =>
    key.region === undefined ? null : loaders.region.load(key.region),
  unit: ({ key }: { readonly key: GroupKey }, _args: object, { loaders }: ApiContext) =>
    key.unitId === undefined ? null : loaders.unit.load(key.unitId),
  procedure: ({ key }: { readonly key: GroupKey }) => (key.procedure === undefined ? null : { code: key.procedure }),
  kind: ({ key }: { readonly key: GroupKey }) => (key.kind === undefined ? null : (key.kind as ItemKind)),
  channel: ({ key }: { readonly key: GroupKey }) => (key.channel === undefined || key.channel === 'NONE' ? null : (key.channel as Channel)),
};

export const statistics = {
  Measure: { measureId: ({ id }) => id, form: ({ of }) => of, better: ({ better }) => better ?? null },
  Statistics: {
    // By the office: a lag of the whole trail, of no case.
    behind: (_source, _args, { office }) => entriesBehind(office),
    simulated: ({ question }, _args, { pool }) => isSimulatedAmong(pool, question),
  },
  StatisticsRow: { ...groupFields, periodFrom: ({ key }) => key.period?.from ?? null, periodTo: ({ key }) => key.period?.to ?? null },
  StatisticsCell: { cases: (cell, args, context, info) => behind(cell, args, context, info) },
  StatisticsCaseEdge: { node: ({ caseNo }: CountedCaseSource, _args, { loaders }) => loaders.case.load(caseNo) },
  HandlingTimes: groupFields,
  HandlingBar: {
    behind: async (bar, args, { pool }) => {
      const list = await casesInBar(pool, bar, pageOf(args));
      return { ...list, edges: list.edges.map(({ cursor, node }) => ({ cursor, ...node })), totalCount: bar.cases, totalAmount: null };
    },
  },
  PastCase: {
    unit: ({ unitId }, _args, { loaders }) => loaders.unit.load(unitId),
    case: ({ caseNo }, _args, { loaders }) => loaders.case.load(caseNo),
  },
  Board: { behind: (_source, _args, { office }) => entriesBehind(office) },
  BoardRow: {
    region: ({ regionCode }, _args, { loaders }) => loaders.region.load(regionCode),
    unit: ({ unitId }, _args, { loaders }) => loaders.unit.load(unitId),
  },
} satisfies Partial<Own>;
