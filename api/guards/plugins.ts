/** What stands between the network and the resolvers (audit-security 2.3): one small plugin each. */
import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { getOperationAST, Kind, OperationTypeNode, visit, type ExecutionArgs } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { PERSON_HEADER } from '../identity/sign-in.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { LONGEST_DRAFT, textFault } from '../text-check.ts';
import { COST_LIMIT, costOf } from './cost.ts';
import { CSRF_HEADER } from './csrf-header.ts';
import { onlyPersisted, type PersistedOperations } from './persisted-operations.ts';
import { askingRate, type SharedBuckets } from './rate-limit.ts';

/** Only JSON by POST, and only with the header (the development header is one too): the other ways in exist for forms, and forms can be sent from anywhere. */
export const onlyOurRequests = (): Plugin<ApiContext> => ({
  onRequestParse({ request, setRequestParser, requestParser }) {
    const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (request.method !== 'POST') throw turnedAway(405, '只接受 POST', 'only POST is accepted');
    if (type !== 'application/json') throw turnedAway(415, '只接受 application/json', 'only application/json is accepted');
    if (!request.headers.has(CSRF_HEADER) && !request.headers.has(PERSON_HEADER)) {
      throw turnedAway(403, `缺少请求头 ${CSRF_HEADER}: 1`, `the header ${CSRF_HEADER}: 1 is missing`);
    }
    if (requestParser === undefined) throw turnedAway(400, '请求体无法读取', 'the body cannot be read');
    setRequestParser(requestParser);
  },
});

const turnedAway = (status: number, zh: string, en: string): Error =>
  createGraphQLError(`${zh} · ${en}`, { extensions: { code: 'BAD_INPUT', zh, en, http: { status } } });

/** NUL and half characters in a query are the caller's mistake, not a fault of the database. Mutations answer with a refusal instead. */
export const wellFormedTexts = (): Plugin<ApiContext> => ({
  onExecute: ({ args }) => checkTexts(args),
  onSubscribe: ({ args }) => checkTexts(args),
});

function checkTexts({ document, operationName, variableValues }: ExecutionArgs): void {
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION) return;
  const literals: string[] = [];
  visit(document, { [Kind.STRING]: (node) => void literals.push(node.value) });
  const fault = textFault(variableValues, LONGEST_DRAFT) ?? textFault(literals, LONGEST_DRAFT);
  if (fault === null) return;
  const field = /^\d+$/.test(fault.path) ? 'query' : fault.path;
  throw userError('BAD_INPUT', `“${field}”${fault.zh}`, `“${field}”: ${fault.en}`, { field });
}

export const affordable = (): Plugin<ApiContext> => ({
  onExecute: ({ args }) => checkCost(args),
  onSubscribe: ({ args }) => checkCost(args),
});

function checkCost({ schema, document, operationName, variableValues }: ExecutionArgs): void {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return;
  const cost = costOf(schema, document, operation, variableValues ?? {});
  if (cost > COST_LIMIT) {
    throw userError(
      'TOO_EXPENSIVE',
      `查询过大（${cost}，上限 ${COST_LIMIT}），请缩小每页条数或减少字段`,
      `the query is too large (${cost}, limit ${COST_LIMIT}); ask for smaller pages or fewer fields`,
      {
        cost,
        limit: COST_LIMIT,
      },
    );
  }
}

export interface GuardOptions {
  readonly development: boolean;
  /** What our own pages ask; in production nothing else is answered. */
  readonly operations: PersistedOperations;
  /** Absent: nobody is slowed. */
  readonly buckets?: { readonly questions: SharedBuckets; readonly commands: SharedBuckets } | undefined;
}

export function guards({ buckets, development, operations }: GuardOptions): Plugin<ApiContext>[] {
  const armor = new EnvelopArmor({
    blockFieldSuggestion: { enabled: !development },
    // Own rule instead: the package's does not see sizes passed as variables.
    costLimit: { enabled: false },
    maxAliases: { n: 15 },
    maxDepth: { n: 12 },
    maxDirectives: { n: 50 },
    maxTokens: { n: 1000 },
  });
  return [
    onlyOurRequests(),
    onlyPersisted(operations, { adHoc: development }),
    ...(buckets === undefined ? [] : [askingRate(buckets)]),
    ...(armor.protect().plugins as unknown as Plugin<ApiContext>[]),
    affordable(),
    wellFormedTexts(),
  ];
}
