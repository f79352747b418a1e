/** What the resolvers of cards and orders hand to each other: rows with the state as a whole. */
import type { Receipt } from '../../domain/audit/entry.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { AppealOutcome, CardAnswer, CardAppeal, CardState, CardStateName } from '../../domain/supervision/cards/card-state.ts';
import type { MatterKind } from '../../domain/supervision/matters/matter.ts';
import type { Term } from '../../domain/supervision/matters/term.ts';
import type { OrderCheck, OrderReply, OrderState, OrderStateName } from '../../domain/supervision/orders/order-state.ts';

export interface CardSource {
  readonly card_no: string;
  readonly region: string;
  readonly unit_id: string;
  readonly seq: number;
  readonly updated_at: Instant;
  readonly next_due_at: Instant | null;
  readonly effective: boolean;
  readonly snapshot: CardState;
}

export interface OrderSource {
  readonly order_no: string;
  readonly region: string;
  readonly unit_id: string;
  readonly seq: number;
  readonly updated_at: Instant;
  readonly next_due_at: Instant | null;
  readonly snapshot: OrderState;
}

export interface TermSource {
  readonly term: Term;
  readonly calendarVersion: string;
}

export type CardAnswerSource = CardAnswer;
export type CardAppealSource = CardAppeal;
export type OrderReplySource = OrderReply;
export type OrderCheckSource = OrderCheck;

/** `by` is a person's id, `system` for the matter itself. */
export interface ByPerson {
  readonly at: Instant;
  readonly by: string;
}
export interface DecisionSource extends ByPerson {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
}
export type EndingSource = ByPerson & { readonly reason: string };

interface DoneMatter {
  readonly requestId: string;
  readonly no: string;
  readonly seq: number;
  readonly nextDueAt: Instant | null;
  readonly receipt: Receipt;
}
export interface CardDoneSource extends DoneMatter {
  readonly __typename: 'CardDone';
  readonly state: CardStateName;
}
export interface OrderDoneSource extends DoneMatter {
  readonly __typename: 'OrderDone';
  readonly state: OrderStateName;
}
export interface SupervisionPendingSource {
  readonly __typename: 'SupervisionPending';
  readonly requestId: string;
  readonly no: string;
  readonly kind: MatterKind;
}
