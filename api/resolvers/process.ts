/** Process analysis over GraphQL: one reading of the trail per question and request, whatever is asked of it. */
import { z } from 'zod';
import { checkedPeriod } from '../../domain/assessment/periods.ts';
import { millisOfTime } from '../../domain/clocks/local-date.ts';
import type { ProcessFilter, Resolvers } from '../../schema/generated/resolvers.ts';
import { filterFor } from '../assessment/fact-filter.ts';
import { layOut, MOST_EDGES } from '../assessment/process-layout.ts';
import { casesOfPart } from '../assessment/process-part.ts';
import { PROCESS_HOURS, readProcess, type ProcessAnswer } from '../assessment/process.reader.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { connection, pageOf, readCursor, writeCursor } from '../paging.ts';

type Own = Resolvers<ApiContext>;

const asked = new WeakMap<ApiContext, Map<string, Promise<ProcessAnswer>>>();

function answerFor(filter: ProcessFilter, context: ApiContext): Promise<ProcessAnswer> {
  const ofRequest = asked.get(context) ?? new Map<string, Promise<ProcessAnswer>>();
  asked.set(context, ofRequest);
  const key = JSON.stringify(filter);
  const known = ofRequest.get(key);
  if (known !== undefined) return known;
  // One reading at a time: a request with many questions must not take every connection.
  const before = [...ofRequest.values()].at(-1) ?? Promise.resolve();
  const answer = before.then(() => read(filter, context));
  ofRequest.set(key, answer);
  return answer;
}

async function read(filter: ProcessFilter, context: ApiContext): Promise<ProcessAnswer> {
  return readProcess(context, {
    filter: await filterFor(context.pool, context.viewer, filter),
    origin: filter.origin ?? null,
    period: filter.period == null ? null : periodOf(filter.period),
  });
}

function periodOf(period: { readonly from: string; readonly to: string }): { readonly from: string; readonly to: string } {
  try {
    return checkedPeriod(period);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw userError('BAD_INPUT', '期间至少要有一天', 'a period holds at least one day', { field: 'period' });
  }
}

const HOUR = 3_600_000;
const inHours = (ms: number | null): number | null => (ms === null ? null : ms / HOUR);
const WORKING_DAY = millisOfTime(PROCESS_HOURS.closes) - millisOfTime(PROCESS_HOURS.opens);
const cursorShape = z.tuple([z.literal('PROCESS'), z.string().max(64)]);

export const processQueries = {
  processMap: async (_root, { filter }, context) => {
    const { process, simulated } = await answerFor(filter, context);
    return { ...process, simulated };
  },
  variants: async (_root, { filter, first }, context) => {
    const { process, simulated } = await answerFor(filter, context);
    return {
      total: process.variants.length,
      cases: process.cases,
      simulated,
      variants: process.variants.slice(0, first).map((variant) => ({ ...variant, share: variant.cases.length / process.cases })),
    };
  },
  processCases: async (_root, { filter, part }, context) => casesOfPart(await answerFor(filter, context), part),
  bottlenecks: async (_root, { filter }, context) => (await answerFor(filter, context)).process.bottlenecks,
  conformance: async (_root, { filter }, context) => {
    const { conformance, simulated } = await answerFor(filter, context);
    return { ...conformance, simulated };
  },
} satisfies Own['Query'];

export const process = {
  ProcessMap: {
    layout: (map, { edges }) => {
      if (edges < 1 || edges > MOST_EDGES)
        throw userError('BAD_INPUT', `edges 应为 1 至 ${MOST_EDGES}`, `edges must be 1 to ${MOST_EDGES}`, { field: 'edges' });
      return layOut(map, edges);
    },
  },
  ProcessSpread: { medianHours: ({ median }) => inHours(median), p90Hours: ({ p90 }) => inHours(p90) },
  ProcessBottleneck: {
    limit: ({ limit }) => limit?.n ?? null,
    limitUnit: ({ limit }) => limit?.unit ?? null,
    overLimitShare: ({ cases, overLimit }) => (overLimit === null || cases.length === 0 ? null : overLimit / cases.length),
    medianOfLimit: ({ done, limit }) =>
      limit?.unit !== 'WORKING_DAY' || limit.n === 0 || done.working.median === null ? null : done.working.median / (limit.n * WORKING_DAY),
  },
  ProcessCases: {
    count: (cases) => cases.length,
    list: (cases, args) => {
      const page = pageOf(args);
      const after = page.after === null ? '' : readCursor(page.after, cursorShape)[1];
      const rows = [...new Set(cases)].sort().filter((caseNo) => caseNo > after);
      const { edges, pageInfo } = connection(rows.slice(0, page.size + 1), page, (caseNo) => writeCursor(['PROCESS', caseNo]));
      return { pageInfo, edges: edges.map(({ cursor, node }) => ({ cursor, caseNo: node })) };
    },
  },
  ProcessCaseEdge: { node: ({ caseNo }, _args, { loaders }) => loaders.case.load(caseNo) },
} satisfies Partial<Own>;
