/** The order after one event. Held fast by replayed histories and by every recomputation from the trail. */
import { evolveTerms, isTermEvent } from '../matters/term-events.ts';
import type { OrderEvent } from './order-events.ts';
import type { OrderState } from './order-state.ts';

export function evolveOrder(state: OrderState, event: OrderEvent): OrderState {
  if (isTermEvent(event)) return { ...state, terms: evolveTerms(state.terms, event) };
  const { at } = event;
  switch (event.type) {
    case 'OrderIssued':
      return { ...state, state: 'ISSUED', subject: event.subject, demand: event.demand, issuedAt: at, issuedBy: event.by };
    case 'OrderReplied': {
      const { by, evidence, late, text } = event;
      return { ...state, state: 'REPLIED', replies: [...state.replies, { at, by, text, evidence, late }] };
    }
    case 'OrderChecked': {
      const { by, findings, satisfied } = event;
      return { ...state, state: satisfied ? 'CHECKED' : 'ISSUED', checks: [...state.checks, { at, by, satisfied, findings }] };
    }
    case 'OrderReported':
      return { ...state, state: 'REPORTED', reported: { at, by: event.by, reason: event.reason } };
    case 'MarkedForBulletin':
      return event.whose === 'UNIT' ? { ...state, forBulletin: true } : state;
    case 'OrderClosed':
      return { ...state, state: 'CLOSED', closedAt: at, closingNote: event.note };
    case 'CalendarChanged':
      return { ...state, calendarVersion: event.calendarVersion };
  }
}
