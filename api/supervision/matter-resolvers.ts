/** Cards and orders over GraphQL: thin resolvers, each a line or two; law and scope are asked elsewhere. */
import type { GraphQLResolveInfo } from 'graphql';
import { can } from '../../domain/access/can.ts';
import { CARD_STATES } from '../../domain/supervision/cards/card-state.ts';
import { cardActions, orderActions } from '../../domain/supervision/matters/available-matter-actions.ts';
import { explainTerm, readTerm, termKind, type Terms } from '../../domain/supervision/matters/term.ts';
import { ORDER_STATES } from '../../domain/supervision/orders/order-state.ts';
import type { EvidenceInput, Resolvers } from '../../schema/generated/resolvers.ts';
import type { PersonSource } from '../../schema/graphql/sources.ts';
import type { TermSource } from '../../schema/graphql/supervision-cards-sources.ts';
import { recordMatterLook } from '../audit/record-look.ts';
import type { ApiContext } from '../context.ts';
import { pageOf } from '../paging.ts';
import { factsOf } from '../resolvers/facts.ts';
import { found } from '../resolvers/found.ts';
import { selects } from '../resolvers/selects.ts';
import { countCards, countOrders, listCards, listOrders, matterResource, readCard, readMatterTrail, readOrder } from './matter.reader.ts';
import { issueOrder, performOnCard, performOnOrder, resultOf, type MatterAnswerSource } from './perform-matter.ts';

type Own = Resolvers<ApiContext>;

const TERM_NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ANSWER: { zh: '反馈期限', en: 'term for the answer' },
  APPEAL: { zh: '申诉期限', en: 'term for an appeal' },
  DECIDE: { zh: '申诉复核期限', en: 'term for deciding the appeal' },
  REPLY: { zh: '督办回复期限', en: 'term for the reply' },
  CHECK: { zh: '回复核查期限', en: 'term for checking the reply' },
};

const person = (id: string | undefined, { loaders }: ApiContext): Promise<PersonSource | null> | null =>
  id === undefined || id === 'system' ? null : loaders.person.load(id);

const termsOf = ({ calendarVersion, terms }: { readonly calendarVersion: string; readonly terms: Terms }): readonly TermSource[] =>
  Object.values(terms).map((term) => ({ term, calendarVersion }));

const calendarOf = async (version: string, { catalogue }: ApiContext) =>
  (await found(catalogue.calendar(version), 'calendar', version)).data;

const readable = (row: { readonly region: string; readonly unit_id: string }, { viewer }: ApiContext): boolean =>
  can(viewer, 'SUPERVISION_READ', matterResource(row)).allow;

const evidenceOf = (evidence: readonly EvidenceInput[] = []) =>
  evidence.map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() }));

export async function cardBy(cardNo: string, context: ApiContext) {
  const row = await readCard(context.pool, cardNo);
  return row !== null && readable(row, context) ? row : null;
}

export async function orderBy(orderNo: string, context: ApiContext) {
  const row = await readOrder(context.pool, orderNo);
  return row !== null && readable(row, context) ? row : null;
}

export const matterQueries = {
  cards: async (_root: unknown, args, context: ApiContext, info: GraphQLResolveInfo) => {
    const { pool, viewer } = context;
    const page = await listCards(pool, viewer, args.filter, pageOf(args));
    return { ...page, totalCount: selects(info, 'totalCount') ? await countCards(pool, viewer, args.filter) : null };
  },
  card: (_root, { cardNo }, context) => cardBy(cardNo, context),
  supervisionOrders: async (_root, args, context, info) => {
    const { pool, viewer } = context;
    const page = await listOrders(pool, viewer, args.filter, pageOf(args));
    return { ...page, totalCount: selects(info, 'totalCount') ? await countOrders(pool, viewer, args.filter) : null };
  },
  supervisionOrder: (_root, { orderNo }, context) => orderBy(orderNo, context),
  cardCommandResult: async (_root, { cardNo, requestId }, context) =>
    (await cardBy(cardNo, context)) === null ? null : (resultOf(context, 'CARD', cardNo, requestId) as never),
  orderCommandResult: async (_root, { orderNo, requestId }, context) =>
    (await orderBy(orderNo, context)) === null ? null : (resultOf(context, 'ORDER', orderNo, requestId) as never),
} satisfies Pick<
  NonNullable<Own['Query']>,
  'cards' | 'card' | 'supervisionOrders' | 'supervisionOrder' | 'cardCommandResult' | 'orderCommandResult'
>;

/** The answers of both unions are one type here; which of them a kind can give is `done`'s. */
const cardAnswer = (answer: Promise<MatterAnswerSource>) => answer as Promise<Exclude<MatterAnswerSource, { __typename: 'OrderDone' }>>;
const orderAnswer = (answer: Promise<MatterAnswerSource>) => answer as Promise<Exclude<MatterAnswerSource, { __typename: 'CardDone' }>>;

export const matterMutations = {
  confirmCard: (_root, { input }, context) =>
    cardAnswer(performOnCard(context, 'confirmCard', input, input.note == null ? {} : { note: input.note })),
  answerCard: (_root, { input }, context) => {
    const { evidence, measures, text } = input;
    const data = { text, ...(measures == null ? {} : { measures }), evidence: evidenceOf(evidence) };
    return cardAnswer(performOnCard(context, 'answerCard', input, data));
  },
  appealCard: (_root, { input }, context) => {
    const { evidence, ground, statement } = input;
    return cardAnswer(performOnCard(context, 'appealCard', input, { ground, statement, evidence: evidenceOf(evidence) }));
  },
  decideAppeal: (_root, { input }, context) =>
    cardAnswer(performOnCard(context, 'decideAppeal', input, { outcome: input.outcome, reasons: input.reasons })),
  withdrawCard: (_root, { input }, context) => cardAnswer(performOnCard(context, 'withdrawCard', input, { reason: input.reason })),
  issueOrder: (_root, { input }, context) => orderAnswer(issueOrder(context, input)),
  replyOrder: (_root, { input }, context) =>
    orderAnswer(performOnOrder(context, 'replyOrder', input, { text: input.text, evidence: evidenceOf(input.evidence) })),
  checkOrder: (_root, { input }, context) => {
    const { findings, satisfied, termDays } = input;
    return orderAnswer(performOnOrder(context, 'checkOrder', input, { satisfied, findings, ...(termDays == null ? {} : { termDays }) }));
  },
  closeOrder: (_root, { input }, context) => orderAnswer(performOnOrder(context, 'closeOrder', input, { note: input.note })),
  escalateOrder: (_root, { input }, context) => orderAnswer(performOnOrder(context, 'escalateOrder', input, { reason: input.reason })),
} satisfies Pick<
  NonNullable<Own['Mutation']>,
  | 'confirmCard'
  | 'answerCard'
  | 'appealCard'
  | 'decideAppeal'
  | 'withdrawCard'
  | 'issueOrder'
  | 'replyOrder'
  | 'checkOrder'
  | 'closeOrder'
  | 'escalateOrder'
>;

const RETRY_AFTER_MS = 2_000;

export const matters = {
  Card: {
    cardNo: ({ card_no }) => card_no,
    state: ({ snapshot }) => snapshot.state,
    stateName: ({ snapshot }) => CARD_STATES[snapshot.state],
    level: ({ snapshot }) => snapshot.level,
    firstLevel: ({ snapshot }) => snapshot.firstLevel,
    mode: ({ snapshot }) => snapshot.mode,
    ruleId: ({ snapshot }) => snapshot.cause.ruleId,
    ruleVersion: ({ snapshot }) => snapshot.cause.ruleVersion,
    threshold: ({ snapshot }) => snapshot.cause.threshold,
    facts: ({ snapshot }) => factsOf(snapshot.cause.facts),
    dedupKey: ({ snapshot }) => snapshot.cause.dedupKey,
    caseNo: ({ snapshot }) => snapshot.cause.caseNo,
    case: ({ snapshot }, _args, { loaders }) => (snapshot.cause.caseNo === null ? null : loaders.case.load(snapshot.cause.caseNo)),
    stepId: ({ snapshot }) => snapshot.cause.stepId,
    unit: ({ unit_id }, _args, { loaders }) => found(loaders.unit.load(unit_id), 'unit', unit_id),
    dutyPerson: ({ snapshot }, _args, context) => person(snapshot.cause.dutyPerson ?? undefined, context),
    region: ({ region }, _args, { loaders }) => found(loaders.region.load(region), 'region', region),
    firedAt: ({ snapshot }) => snapshot.cause.firedAt,
    issuedAt: ({ snapshot }) => snapshot.issuedAt ?? null,
    issuedBy: ({ snapshot }, _args, context) => person(snapshot.issuedBy, context),
    answers: ({ snapshot }) => snapshot.answers,
    appeal: ({ snapshot }) => snapshot.appeal ?? null,
    raises: ({ snapshot }) => snapshot.raises,
    reportedBecause: ({ snapshot }) => snapshot.reportedBecause ?? null,
    withdrawn: ({ snapshot }) => snapshot.withdrawn ?? null,
    cancelled: ({ snapshot }) => snapshot.cancelled ?? null,
    replacedBy: ({ snapshot }) => snapshot.cancelled?.replacedBy ?? null,
    struckOut: ({ snapshot }) => snapshot.state === 'WITHDRAWN' || snapshot.state === 'CANCELLED',
    effective: ({ effective }) => effective,
    forBulletin: ({ snapshot }) => snapshot.forBulletin,
    closedAt: ({ snapshot }) => snapshot.closedAt ?? null,
    closedBecause: ({ snapshot }) => snapshot.closedBecause ?? null,
    terms: ({ snapshot }) => termsOf(snapshot),
    nextDueAt: ({ next_due_at }) => next_due_at,
    seq: ({ snapshot }) => snapshot.seq,
    actSeq: ({ snapshot }) => snapshot.actSeq,
    simulated: ({ snapshot }) => snapshot.provenance === 'SIMULATED',
    availableActions: async ({ snapshot }, _args, context) =>
      cardActions({ state: snapshot, calendar: await calendarOf(snapshot.calendarVersion, context) }, context.viewer, context.now()).map(
        ({ refusals, ...action }) => ({ ...action, reasons: refusals }),
      ),
    trail: async (row, _args, context) => {
      const { caseNo } = row.snapshot.cause;
      await recordMatterLook(context, { kind: 'CARD', no: row.card_no, caseNo }, matterResource(row));
      return readMatterTrail(context.pool, 'CARD', row.card_no);
    },
  },
  SupervisionOrder: {
    orderNo: ({ order_no }) => order_no,
    state: ({ snapshot }) => snapshot.state,
    stateName: ({ snapshot }) => ORDER_STATES[snapshot.state],
    title: ({ snapshot }) => snapshot.subject.title,
    demand: ({ snapshot }) => snapshot.demand,
    caseNo: ({ snapshot }) => snapshot.subject.caseNo,
    case: ({ snapshot }, _args, { loaders }) => (snapshot.subject.caseNo === null ? null : loaders.case.load(snapshot.subject.caseNo)),
    card: ({ snapshot }, _args, context) => (snapshot.subject.cardNo === null ? null : cardBy(snapshot.subject.cardNo, context)),
    unit: ({ unit_id }, _args, { loaders }) => found(loaders.unit.load(unit_id), 'unit', unit_id),
    region: ({ region }, _args, { loaders }) => found(loaders.region.load(region), 'region', region),
    issuedAt: ({ snapshot }) => snapshot.issuedAt ?? null,
    issuedBy: ({ snapshot }, _args, context) => person(snapshot.issuedBy, context),
    replies: ({ snapshot }) => snapshot.replies,
    checks: ({ snapshot }) => snapshot.checks,
    reported: ({ snapshot }) => snapshot.reported ?? null,
    closedAt: ({ snapshot }) => snapshot.closedAt ?? null,
    closingNote: ({ snapshot }) => snapshot.closingNote ?? null,
    forBulletin: ({ snapshot }) => snapshot.forBulletin,
    terms: ({ snapshot }) => termsOf(snapshot),
    nextDueAt: ({ next_due_at }) => next_due_at,
    seq: ({ snapshot }) => snapshot.seq,
    actSeq: ({ snapshot }) => snapshot.actSeq,
    simulated: ({ snapshot }) => snapshot.provenance === 'SIMULATED',
    availableActions: async ({ snapshot }, _args, context) =>
      orderActions({ state: snapshot, calendar: await calendarOf(snapshot.calendarVersion, context) }, context.viewer).map(
        ({ refusals, ...action }) => ({ ...action, reasons: refusals }),
      ),
    trail: async (row, _args, context) => {
      const { caseNo } = row.snapshot.subject;
      await recordMatterLook(context, { kind: 'ORDER', no: row.order_no, caseNo }, matterResource(row));
      return readMatterTrail(context.pool, 'ORDER', row.order_no);
    },
  },
  SupervisionTerm: {
    termId: ({ term }) => term.id,
    name: ({ term }) => TERM_NAMES[termKind(term.id)] ?? { zh: term.id, en: term.id },
    reading: async ({ calendarVersion, term }, _args, context) => readTerm(term, await calendarOf(calendarVersion, context), context.now()),
    derivation: async ({ calendarVersion, term }, _args, context) => {
      const derivation = explainTerm(term, await calendarOf(calendarVersion, context), context.now());
      return { ...derivation, rule: { zh: derivation.rule, en: derivation.ruleEn ?? derivation.rule }, extension: null, stops: [] };
    },
    expiredAt: ({ term }) => term.expiredAt ?? null,
  },
  CardAnswer: { by: ({ by }, _args, context) => person(by, context) },
  CardAppeal: { by: ({ by }, _args, context) => person(by, context) },
  AppealDecision: { by: ({ by }, _args, context) => person(by, context) },
  CardEnding: { by: ({ by }, _args, context) => person(by, context) },
  OrderReply: { by: ({ by }, _args, context) => person(by, context) },
  OrderCheck: { by: ({ by }, _args, context) => person(by, context) },
  CardDone: { card: ({ no }, _args, context) => cardBy(no, context) },
  OrderDone: { order: ({ no }, _args, context) => orderBy(no, context) },
  SupervisionPending: { retryAfterMs: () => RETRY_AFTER_MS },
} satisfies Partial<Own>;
