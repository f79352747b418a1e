/** A card or an order folded again from its trail: what the record must say, and what a request was answered. */
import { withPlainNumbers } from '../../audit/canonical.ts';
import type { Json } from '../../case/refusal.ts';
import { CARD_LAW } from '../cards/card-law.ts';
import type { CardEvent } from '../cards/card-events.ts';
import type { CardState } from '../cards/card-state.ts';
import { newCard } from '../cards/card-state.ts';
import { ORDER_LAW } from '../orders/order-law.ts';
import type { OrderEvent } from '../orders/order-events.ts';
import type { OrderState } from '../orders/order-state.ts';
import { newOrder } from '../orders/order-state.ts';
import type { MatterEntry } from './matter-entry.ts';
import { afterEntry } from './matter.ts';

type Told = Pick<MatterEntry, 'actor' | 'command' | 'events' | 'matter' | 'unitId' | 'region' | 'calendarVersion'>;

const plain = <T>(events: unknown): readonly T[] => withPlainNumbers(events as Json) as unknown as readonly T[];

/** @param entries committed ones, oldest first; @throws TypeError when the first is not that of a card's opening */
export function refoldCard(entries: readonly Told[]): CardState {
  const [opening] = entries;
  const opened = plain<CardEvent>(opening?.events ?? [])[0];
  if (opening === undefined || opened?.type !== 'CardOpened') throw new TypeError('the stream does not begin with the opening of a card');
  const { cause, level, mode } = opened;
  return entries.reduce<CardState>(
    (state, { actor, command, events = [] }) => afterEntry(CARD_LAW, state, { type: command, actor }, plain<CardEvent>(events)),
    newCard(opening.matter.no, level, mode, cause, opening.calendarVersion ?? ''),
  );
}

/** `provenance`, which no entry repeats, is taken from the row. */
export function refoldOrder(entries: readonly Told[], { provenance }: Pick<OrderState, 'provenance'>): OrderState {
  const [opening] = entries;
  if (opening === undefined) throw new TypeError('an order without an entry');
  return entries.reduce<OrderState>(
    (state, { actor, command, events = [] }) => afterEntry(ORDER_LAW, state, { type: command, actor }, plain<OrderEvent>(events)),
    newOrder({
      orderNo: opening.matter.no,
      region: opening.region ?? '',
      unitId: opening.unitId ?? '',
      provenance,
      calendarVersion: opening.calendarVersion ?? '',
    }),
  );
}
