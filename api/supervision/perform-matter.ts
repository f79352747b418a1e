/**
 * One command on a card or an order, from the door to its answer. Every refusal is in the trail before it is answered (decision 6);
 * a request sent again gets its first answer.
 */
import { createHash } from 'node:crypto';
import { withdrawClosedCard } from '../../activities/withdraw-closed-card.ts';
import { recordMatterRefusal } from '../../activities/record-matter-refusal.ts';
import type { Action } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { policy } from '../../domain/law/basis.ts';
import { CARD_OFFICES, type CardCommandOf, type HumanCardCommand } from '../../domain/supervision/cards/card-commands.ts';
import type { CardStateName } from '../../domain/supervision/cards/card-state.ts';
import type { MatterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import type { MatterCommand, MatterKind } from '../../domain/supervision/matters/matter.ts';
import type { MatterOffice } from '../../domain/supervision/matters/matter-checks.ts';
import { refoldCard, refoldOrder } from '../../domain/supervision/matters/refold-matter.ts';
import { nextTerm } from '../../domain/supervision/matters/term.ts';
import { ORDER_OFFICES, type HumanOrderCommand, type OrderCommandOf } from '../../domain/supervision/orders/order-commands.ts';
import type { OrderStateName } from '../../domain/supervision/orders/order-state.ts';
import type { RefusedSource, TrailEntrySource } from '../../schema/graphql/sources.ts';
import type {
  CardDoneSource,
  CardSource,
  OrderDoneSource,
  OrderSource,
  SupervisionPendingSource,
} from '../../schema/graphql/supervision-cards-sources.ts';
import { refused } from '../commands/answer.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { sent } from '../commands/outcome.ts';
import { accessRefusal, invalid, unknownCase } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import type { MatterGatewayAnswer } from './matter-gateway.ts';
import { matterResource, readCard, readMatterRequest, readMatterTrail, readOrder } from './matter.reader.ts';

export type MatterAnswerSource = CardDoneSource | OrderDoneSource | SupervisionPendingSource | RefusedSource;

type Row = CardSource | OrderSource;

interface Asked {
  readonly kind: MatterKind;
  readonly no: string;
  readonly office: MatterOffice;
  readonly input: { readonly requestId: string };
  readonly command: MatterCommand;
}

const ACTION: Readonly<Record<MatterOffice, Action>> = {
  UNIT: 'SUPERVISION_ANSWERS',
  SUPERVISION: 'SUPERVISION_ACTS',
  SYSTEM: 'SUPERVISION_ACTS',
};

interface Input {
  readonly requestId: string;
  readonly expectedActSeq?: number | null | undefined;
}

function commandOf<T extends string, D>(context: ApiContext, type: T, input: Input, data: D, recordSeq?: number): MatterCommand<T, D> {
  return {
    type,
    requestId: input.requestId,
    actor: context.viewer,
    receivedAt: context.now(),
    ...(input.expectedActSeq == null ? {} : { expectedActSeq: input.expectedActSeq }),
    ...(recordSeq === undefined ? {} : { recordSeq }),
    data,
  };
}

export async function performOnCard<T extends HumanCardCommand>(
  context: ApiContext,
  type: T,
  input: Input & { readonly cardNo: string },
  data: CardCommandOf<T>['data'],
): Promise<MatterAnswerSource> {
  const row = await readCard(context.pool, input.cardNo);
  const command = commandOf(context, type, input, data, row?.seq) as CardCommandOf<T>;
  const asked: Asked = { kind: 'CARD', no: input.cardNo, office: CARD_OFFICES[type], input, command };
  return perform(context, asked, row, async () => {
    const answer = await context.matters.card(input.cardNo, command);
    return answer.kind === 'notRunning' && type === 'withdrawCard'
      ? struckOut(context, input.cardNo, command as CardCommandOf<'withdrawCard'>)
      : answer;
  });
}

/** A closed card has no workflow any more; supervision may strike it out all the same. */
async function struckOut(context: ApiContext, cardNo: string, command: CardCommandOf<'withdrawCard'>): Promise<MatterGatewayAnswer> {
  const { catalogue, transactor } = context;
  const answer = await withdrawClosedCard(transactor, cardNo, command, async (version) => {
    const calendar = await catalogue.calendar(version);
    if (calendar === null) throw new Error(`card ${cardNo} cites a calendar that is not published`);
    return calendar.data;
  });
  if (answer.kind === 'notClosed') return { kind: 'notRunning' };
  if (answer.kind === 'refused') return answer;
  const { actSeq, kind, no, seq, state } = answer.state;
  return { kind: 'done', answer: { kind, no, state, seq, actSeq, nextDueAt: null, receipt: answer.receipt } };
}

export async function performOnOrder<T extends Exclude<HumanOrderCommand, 'issueOrder'>>(
  context: ApiContext,
  type: T,
  input: Input & { readonly orderNo: string },
  data: OrderCommandOf<T>['data'],
): Promise<MatterAnswerSource> {
  const row = await readOrder(context.pool, input.orderNo);
  const command = commandOf(context, type, input, data, row?.seq) as OrderCommandOf<T>;
  const asked: Asked = { kind: 'ORDER', no: input.orderNo, office: ORDER_OFFICES[type], input, command };
  return perform(context, asked, row, () => context.matters.order(input.orderNo, command));
}

async function perform(
  context: ApiContext,
  asked: Asked,
  row: Row | null,
  send: () => Promise<MatterGatewayAnswer>,
): Promise<MatterAnswerSource> {
  const faults = inputRefusals(asked.input);
  if (faults.length > 0) return refuse(context, asked, row, faults);
  if (row === null || !can(context.viewer, 'SUPERVISION_READ', matterResource(row)).allow) {
    return refuse(context, asked, null, [unknownMatter()]);
  }
  const first = await sentBefore(context, asked);
  if (first !== null) return first;
  const action = ACTION[asked.office];
  const decision = can(context.viewer, action, matterResource(row));
  if (!decision.allow) return refuse(context, asked, row, [accessRefusal(context.viewer, action, decision)]);
  return answered(context, asked, row, await sent(send));
}

/** Number and request belong together: sent again, the same order is found. */
const orderNoOf = (personId: string, requestId: string): string =>
  `DB-${createHash('sha256').update(`${personId}/${requestId}`).digest('hex').slice(0, 16)}`;

export interface IssueOrder extends Input {
  readonly unit: string;
  readonly title: string;
  readonly demand: string;
  readonly termDays: number;
  readonly caseNo?: string | null | undefined;
  readonly cardNo?: string | null | undefined;
}

export async function issueOrder(context: ApiContext, input: IssueOrder): Promise<MatterAnswerSource> {
  const orderNo = orderNoOf(context.viewer.personId, input.requestId);
  const subject = { title: input.title, caseNo: input.caseNo ?? null, cardNo: input.cardNo ?? null };
  const command = commandOf(context, 'issueOrder' as const, input, { subject, demand: input.demand, termDays: input.termDays });
  const asked: Asked = { kind: 'ORDER', no: orderNo, office: 'SUPERVISION', input, command };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, asked, null, faults);
  const first = await sentBefore(context, asked);
  if (first !== null) return first;

  const unit = await context.loaders.unit.load(input.unit);
  if (unit === null) return refuse(context, asked, null, [invalid('unit', '没有这个单位', 'no such unit')]);
  const place = { region: unit.region, unit_id: unit.id };
  const decision = can(context.viewer, 'SUPERVISION_ACTS', matterResource(place));
  if (!decision.allow) return refuse(context, asked, null, [accessRefusal(context.viewer, 'SUPERVISION_ACTS', decision)]);
  const kase = subject.caseNo === null ? null : await context.loaders.case.load(subject.caseNo);
  if (subject.caseNo !== null && kase === null) return refuse(context, asked, null, [unknownCase()]);
  const card = subject.cardNo === null ? null : await readCard(context.pool, subject.cardNo);
  if (subject.cardNo !== null && (card === null || !can(context.viewer, 'SUPERVISION_READ', matterResource(card)).allow)) {
    return refuse(context, asked, null, [unknownMatter('cardNo')]);
  }
  const calendar = await context.catalogue.newestCalendar();
  if (calendar === null) throw new Error('no calendar is published');
  const simulated = kase?.provenance === 'SIMULATED' || card?.snapshot.provenance === 'SIMULATED';
  const answer = await sent(() =>
    context.matters.issue(
      {
        orderNo,
        region: unit.region,
        unitId: unit.id,
        provenance: simulated ? 'SIMULATED' : 'LIVE',
        calendar: calendarAround(calendar.data, localDateOf(context.now())),
      },
      command,
    ),
  );
  return answered(context, asked, null, answer);
}

async function answered(context: ApiContext, asked: Asked, row: Row | null, answer: MatterGatewayAnswer): Promise<MatterAnswerSource> {
  const { requestId } = asked.input;
  switch (answer.kind) {
    case 'done': {
      const { nextDueAt, no, receipt, seq, state } = answer.answer;
      return done(asked.kind, { requestId, no, seq, nextDueAt, receipt }, state);
    }
    case 'pending':
      return { __typename: 'SupervisionPending', requestId, no: asked.no, kind: asked.kind };
    case 'refused':
      return refuse(context, asked, row, answer.refusals);
    case 'notRunning':
      return refuse(context, asked, row, [isOver(row)]);
  }
}

type Told = Omit<CardDoneSource, '__typename' | 'state'>;

const done = (kind: MatterKind, told: Told, state: string): CardDoneSource | OrderDoneSource =>
  kind === 'CARD'
    ? { __typename: 'CardDone', ...told, state: state as CardStateName }
    : { __typename: 'OrderDone', ...told, state: state as OrderStateName };

function isOver(row: Row | null): Refusal {
  const state = row?.snapshot.state ?? null;
  return refusal('WRONG_MATTER_STATE', policy('办结后不再办理'), { state, stateZh: '已结', stateEn: 'over' });
}

const unknownMatter = (field?: string): Refusal =>
  refusal('UNKNOWN_MATTER', policy('只见权限之内的牌证和督办件'), {}, field === undefined ? {} : { field });

/** Records the refusal, then answers it. What cannot be recorded is an outage, never a silent No. */
async function refuse(context: ApiContext, asked: Asked, row: Row | null, refusals: readonly Refusal[]): Promise<RefusedSource> {
  await recordMatterRefusal(context.office, {
    kind: asked.kind,
    no: asked.no,
    place: row === null ? null : { unitId: row.unit_id, region: row.region },
    command: asked.command,
    refusals,
    role: rolesThrough(context.viewer, ACTION[asked.office])[0] ?? null,
    recordedAt: context.now(),
  });
  return refused(asked.input.requestId, null, refusals);
}

/** The answer to a request that is on record; a refused one may be tried again. */
async function sentBefore(context: ApiContext, asked: Asked): Promise<MatterAnswerSource | null> {
  const entry = (await readMatterRequest(context.pool, asked.kind, asked.no, asked.input.requestId)).find(
    ({ content }) => content.outcome === 'ok',
  );
  if (entry === undefined) return null;
  if (entry.content.actor.personId !== context.viewer.personId || String(entry.content.command) !== asked.command.type) {
    return refuse(context, asked, null, [
      invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command'),
    ]);
  }
  return resultOf(context, asked.kind, asked.no, asked.input.requestId);
}

/** What became of a request, by the trail alone. null: nothing is recorded under it yet. */
export async function resultOf(context: ApiContext, kind: MatterKind, no: string, requestId: string): Promise<MatterAnswerSource | null> {
  const entries = await readMatterRequest(context.pool, kind, no, requestId);
  const first = entries[0];
  if (first === undefined) return null;
  if (first.content.outcome !== 'ok') return refused(requestId, null, entries.at(-1)!.content.refusals ?? []);
  const upTo = (await readMatterTrail(context.pool, kind, no)).filter(({ content, seq }) => content.outcome === 'ok' && seq <= first.seq);
  const told = upTo.map(({ content }: TrailEntrySource) => content as unknown as MatterEntry);
  const state = kind === 'CARD' ? refoldCard(told) : refoldOrder(told, { provenance: 'LIVE' });
  const calendar = await context.catalogue.calendar(state.calendarVersion);
  if (calendar === null) throw new Error(`${kind} ${no} cites a calendar that is not published`);
  const { hash, seq, stream } = first;
  const nextDueAt = nextTerm(state.terms, calendar.data)?.at ?? null;
  return done(kind, { requestId, no, seq: state.seq, nextDueAt, receipt: { stream, seq, hash } }, state.state);
}
