/** Stands where the workflows of cards and orders stand: the same law and commit on the same database, without Temporal's durability. */
import { commitMatterOn } from '../../../activities/commit-matter.ts';
import type { MatterGateway, MatterGatewayAnswer } from '../../../api/supervision/matter-gateway.ts';
import { SYSTEM_ACTOR } from '../../../domain/case/actor.ts';
import type { CalendarData, Instant } from '../../../domain/clocks/clock.ts';
import type { CardCommand, CardCommandOf, CardCommandType, HumanCardCommand } from '../../../domain/supervision/cards/card-commands.ts';
import { CARD_LAW } from '../../../domain/supervision/cards/card-law.ts';
import type { CardState } from '../../../domain/supervision/cards/card-state.ts';
import { newCard } from '../../../domain/supervision/cards/card-state.ts';
import { matterEntry } from '../../../domain/supervision/matters/matter-entry.ts';
import { matterRow, termRows, type AnyMatter } from '../../../domain/supervision/matters/matter-rows.ts';
import type { MatterCommand, MatterKind, MatterDesk, MatterEvent, MatterLaw } from '../../../domain/supervision/matters/matter.ts';
import { admitMatter, decideMatter } from '../../../domain/supervision/matters/matter.ts';
import { nextTerm } from '../../../domain/supervision/matters/term.ts';
import { unansweredFindings } from '../../../domain/supervision/matters/unanswered.ts';
import type { HumanOrderCommand, OrderCommand, OrderCommandOf } from '../../../domain/supervision/orders/order-commands.ts';
import { RATING_LAW } from '../../../domain/ratings/rating-law.ts';
import type { HumanRatingCommand, RatingCommand, RatingCommandOf } from '../../../domain/ratings/rating-commands.ts';
import { newRating, type RatingState } from '../../../domain/ratings/rating-state.ts';
import { ORDER_LAW } from '../../../domain/supervision/orders/order-law.ts';
import type { OrderState } from '../../../domain/supervision/orders/order-state.ts';
import { newOrder } from '../../../domain/supervision/orders/order-state.ts';
import type { Queryable } from '../../../schema/audit-trail.ts';
import type { CardWorkflowInput, MatterAnswer, OrderWorkflowInput, RatingWorkflowInput } from '../../../workflows/messages.ts';

export class InProcessMatters implements MatterGateway {
  readonly cards = new Map<string, MatterDesk<CardState>>();
  readonly orders = new Map<string, MatterDesk<OrderState>>();
  readonly ratings = new Map<string, MatterDesk<RatingState>>();
  /** What the next command meets instead of an answer. */
  next: 'pending' | 'outage' | undefined;
  readonly #answers = new Map<string, MatterAnswer>();
  readonly #pool: Queryable;

  constructor(pool: Queryable) {
    this.#pool = pool;
  }

  /** As the dispatcher opens a card. */
  async openCard({ calendar, cardNo, cause, level, mode }: CardWorkflowInput, at: Instant): Promise<void> {
    this.cards.set(cardNo, { state: newCard(cardNo, level, mode, cause, calendar.version), calendar });
    await this.#does(CARD_LAW, this.cards, cardNo, this.#said('openCard', {}, at));
  }

  /** As the card's own timer tells it. */
  async termPassed(cardNo: string, term: string, at: Instant): Promise<void> {
    await this.#does(CARD_LAW, this.cards, cardNo, this.#said('termPassed', { term, dueAt: at }, at));
  }

  card<T extends HumanCardCommand>(cardNo: string, command: CardCommandOf<T>): Promise<MatterGatewayAnswer> {
    return this.#does(CARD_LAW, this.cards, cardNo, command as CardCommand);
  }

  order<T extends HumanOrderCommand>(orderNo: string, command: OrderCommandOf<T>): Promise<MatterGatewayAnswer> {
    return this.#does(ORDER_LAW, this.orders, orderNo, command as OrderCommand);
  }

  issue(input: OrderWorkflowInput, command: OrderCommandOf<'issueOrder'>): Promise<MatterGatewayAnswer> {
    if (!this.orders.has(input.orderNo)) {
      const state = newOrder({ ...input, calendarVersion: input.calendar.version });
      this.orders.set(input.orderNo, { state, calendar: input.calendar });
    }
    return this.#does(ORDER_LAW, this.orders, input.orderNo, command);
  }

  rating<T extends HumanRatingCommand>(caseNo: string, command: RatingCommandOf<T>): Promise<MatterGatewayAnswer> {
    return this.#does(RATING_LAW, this.ratings, caseNo, command as RatingCommand);
  }

  rate(input: RatingWorkflowInput, command: RatingCommandOf<'rateCase'>): Promise<MatterGatewayAnswer> {
    if (!this.ratings.has(input.caseNo)) {
      this.ratings.set(input.caseNo, { state: newRating({ ...input, calendarVersion: input.calendar.version }), calendar: input.calendar });
    }
    return this.#does(RATING_LAW, this.ratings, input.caseNo, command);
  }

  changeCalendar(kind: MatterKind, no: string, command: CardCommandOf<'changeCalendar'>): Promise<MatterGatewayAnswer> {
    if (kind === 'CARD') return this.#does(CARD_LAW, this.cards, no, command);
    if (kind === 'ORDER') return this.#does(ORDER_LAW, this.orders, no, command as MatterCommand as OrderCommand);
    return this.#does(RATING_LAW, this.ratings, no, command as MatterCommand as RatingCommand);
  }

  #said<T extends CardCommandType>(type: T, data: CardCommandOf<T>['data'], at: Instant): CardCommand {
    return { type, requestId: `${type}/${at}`, actor: SYSTEM_ACTOR, receivedAt: at, data } as MatterCommand as CardCommand;
  }

  async #does<S extends AnyMatter, C extends MatterCommand, E extends MatterEvent>(
    law: MatterLaw<S, C, E>,
    desks: Map<string, MatterDesk<S>>,
    no: string,
    command: C,
  ): Promise<MatterGatewayAnswer> {
    const trouble = this.next;
    this.next = undefined;
    if (trouble === 'outage') throw Object.assign(new Error('14 UNAVAILABLE: no connection'), { name: 'ServiceError' });
    const desk = desks.get(no);
    if (desk === undefined || law.isOver(desk.state)) return { kind: 'notRunning' };
    const before = this.#answers.get(`${no}/${command.requestId}`);
    if (before !== undefined) return { kind: 'done', answer: before };
    const refusals = admitMatter(law, desk, command);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const { events, next } = decideMatter(law, desk, command);
    if (events.length === 0) return { kind: 'pending' };
    const calendar = command.type === 'changeCalendar' ? (command.data as { calendar: CalendarData }).calendar : desk.calendar;
    const about: AnyMatter = next;
    const caseNo = about.kind === 'CARD' ? about.cause.caseNo : about.kind === 'ORDER' ? about.subject.caseNo : about.no;
    const receipt = await commitMatterOn(this.#pool, {
      kind: next.kind,
      no,
      seq: next.seq,
      entry: matterEntry(desk.state, next, command, events, law.officeOf(command), events[0]!.at, caseNo),
      row: matterRow(next, calendar, events[0]!.at, 'in-process'),
      terms: termRows(next, calendar),
      findings: unansweredFindings(next, events),
    });
    desks.set(no, { ...desk, state: next, calendar });
    const nextDueAt = nextTerm(next.terms, calendar)?.at ?? null;
    const { actSeq, kind, seq, state } = next;
    const answer: MatterAnswer = { kind, no, state, seq, actSeq, nextDueAt, receipt };
    this.#answers.set(`${no}/${command.requestId}`, answer);
    return trouble === 'pending' ? { kind: 'pending' } : { kind: 'done', answer };
  }
}
