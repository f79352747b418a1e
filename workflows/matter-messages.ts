/** Updates, queries and inputs of the workflows of cards (红黄牌) and supervision orders (督办); reached through messages.ts. */
import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Receipt } from '../domain/audit/entry.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { CardCommandOf, CardCommandType } from '../domain/supervision/cards/card-commands.ts';
import type { CardCause, CardLevel, CardState } from '../domain/supervision/cards/card-state.ts';
import type { Coverage } from '../domain/supervision/coverage.ts';
import type { IssuingMode } from '../domain/supervision/define-rule.ts';
import type { MatterKind } from '../domain/supervision/matters/matter.ts';
import type { NewOrder, OrderState } from '../domain/supervision/orders/order-state.ts';
import type { RatingCommandOf, RatingCommandType } from '../domain/ratings/rating-commands.ts';
import type { NewRating, RatingState } from '../domain/ratings/rating-state.ts';
import type { OrderCommandOf, OrderCommandType } from '../domain/supervision/orders/order-commands.ts';

export const cardWorkflowId = (cardNo: string): string => `card/${cardNo}`;
export const orderWorkflowId = (orderNo: string): string => `order/${orderNo}`;
/** One rating per case, so the case's number is its own. */
export const ratingWorkflowId = (caseNo: string): string => `rating/${caseNo}`;

/** What is known of a matter when a workflow takes it over: by continue-as-new, or from the record. */
export interface CarriedMatter<S> {
  readonly state: S;
  readonly createdAt: Instant;
  readonly answers: Readonly<Record<string, MatterAnswer>>;
}

interface MatterInput {
  /** A window of the published calendar; changed by the `changeCalendar` update. */
  readonly calendar: CalendarData;
  /** For tests: continue as new after so many history events. */
  readonly historyLengthLimit?: number;
}

export interface CardWorkflowInput extends MatterInput {
  readonly cardNo: string;
  readonly level: CardLevel;
  readonly mode: IssuingMode;
  readonly cause: CardCause;
  readonly carried?: CarriedMatter<CardState>;
}

export interface OrderWorkflowInput extends MatterInput, Omit<NewOrder, 'calendarVersion'> {
  readonly carried?: CarriedMatter<OrderState>;
}

export interface RatingWorkflowInput extends MatterInput, Omit<NewRating, 'calendarVersion'> {
  readonly carried?: CarriedMatter<RatingState>;
}

export interface MatterAnswer {
  readonly kind: MatterKind;
  readonly no: string;
  readonly state: string;
  readonly seq: number;
  readonly actSeq: number;
  readonly nextDueAt: Instant | null;
  readonly receipt: Receipt;
}

export const cardUpdateOf = <T extends CardCommandType>(type: T) => defineUpdate<MatterAnswer, [CardCommandOf<T>], T>(type);
export const orderUpdateOf = <T extends OrderCommandType>(type: T) => defineUpdate<MatterAnswer, [OrderCommandOf<T>], T>(type);

export const ratingUpdateOf = <T extends RatingCommandType>(type: T) => defineUpdate<MatterAnswer, [RatingCommandOf<T>], T>(type);

export const cardStateQuery = defineQuery<CardState>('state');
export const orderStateQuery = defineQuery<OrderState>('state');
export const ratingStateQuery = defineQuery<RatingState>('state');

/** What the workflow of a case, a card or an order sleeps for: asked by the proof of coverage (`npm run coverage`). */
export type { Coverage };
export const coverageQuery = defineQuery<Coverage>('coverage');
