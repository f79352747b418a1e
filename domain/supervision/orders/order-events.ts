/** What has happened to a supervision order. */
import type { Evidence } from '../matters/matter.ts';
import type { EventsOf, TermEventData } from '../matters/term-events.ts';
import type { OrderSubject } from './order-state.ts';

export interface OrderEventData extends TermEventData {
  OrderIssued: { readonly by: string; readonly subject: OrderSubject; readonly demand: string };
  OrderReplied: { readonly by: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly late: boolean };
  OrderChecked: { readonly by: string; readonly satisfied: boolean; readonly findings: string };
  OrderReported: { readonly by: string; readonly reason: string };
  /** `whose`: the unit that did not reply, or the supervision that did not check. */
  MarkedForBulletin: { readonly ruleId: 'R-T09'; readonly whose: 'UNIT' | 'SUPERVISION' };
  OrderClosed: { readonly by: string; readonly note: string };
  CalendarChanged: { readonly from: string; readonly calendarVersion: string; readonly notice: string };
}

export type OrderEventType = keyof OrderEventData;
export type OrderEvent = EventsOf<OrderEventData>;
