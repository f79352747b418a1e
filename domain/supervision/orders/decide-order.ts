/** What an admitted command brings about on a supervision order. Pure, and held fast by replayed histories. */
import type { Instant } from '../../clocks/clock.ts';
import { policy } from '../../law/basis.ts';
import type { MatterDesk } from '../matters/matter.ts';
import { stopAllTerms, stopTerm } from '../matters/term-events.ts';
import { nextTermId, openTerm, termDueAt, termKind, workingDayLimit } from '../matters/term.ts';
import type { OrderCommand, OrderCommandOf } from './order-commands.ts';
import type { OrderEvent } from './order-events.ts';
import type { OrderState } from './order-state.ts';

/** Working days in which a reply is checked: our configurable policy, so that supervision keeps terms too. */
export const CHECK_TERM = workingDayLimit(5, policy('督办回复核查期限：示例政策'));
/** A reply that did not satisfy is made good in so many working days, unless the check says otherwise. */
export const AGAIN_DAYS = 3;

const replyLimit = (days: number) => workingDayLimit(days, policy('督办限期：由督办件载明'));

export function decideOrder(desk: MatterDesk<OrderState>, command: OrderCommand, at: Instant): readonly OrderEvent[] {
  const { state } = desk;
  const by = command.actor.personId;
  switch (command.type) {
    case 'issueOrder': {
      const { demand, subject, termDays } = command.data;
      return [{ type: 'OrderIssued', at, by, subject, demand }, begin(state, 'REPLY', termDays, 'OrderIssued', at)];
    }
    case 'replyOrder': {
      const { evidence, text } = command.data;
      const term = openTerm(state.terms, 'REPLY');
      return [
        { type: 'OrderReplied', at, by, text, evidence, late: term === undefined },
        ...stopTerm(term, 'OrderReplied', at),
        { type: 'TermStarted', at, term: nextTermId(state.terms, 'CHECK'), limit: CHECK_TERM, anchorEvent: 'OrderReplied' },
      ];
    }
    case 'checkOrder': {
      const { findings, satisfied, termDays } = command.data;
      const checked: readonly OrderEvent[] = [
        { type: 'OrderChecked', at, by, satisfied, findings },
        ...stopTerm(openTerm(state.terms, 'CHECK'), 'OrderChecked', at),
      ];
      return satisfied ? checked : [...checked, begin(state, 'REPLY', termDays ?? AGAIN_DAYS, 'OrderChecked', at)];
    }
    case 'closeOrder':
      return [{ type: 'OrderClosed', at, by, note: command.data.note }, ...stopAllTerms(state.terms, 'OrderClosed', at)];
    case 'escalateOrder':
      return [{ type: 'OrderReported', at, by, reason: command.data.reason }, ...stopAllTerms(state.terms, 'OrderReported', at)];
    case 'termPassed':
      return termPassed(desk, command, at);
    case 'changeCalendar': {
      const { calendar, notice } = command.data;
      return calendar.version === state.calendarVersion
        ? []
        : [{ type: 'CalendarChanged', at, from: state.calendarVersion, calendarVersion: calendar.version, notice }];
    }
  }
}

const begin = (state: OrderState, term: 'REPLY', days: number, anchorEvent: string, at: Instant): OrderEvent => ({
  type: 'TermStarted',
  at,
  term: nextTermId(state.terms, term),
  limit: replyLimit(days),
  anchorEvent,
});

/** R-T09: unanswered goes into the bulletin; what follows outside the system is not this system's. */
function termPassed(
  { calendar, state }: MatterDesk<OrderState>,
  { data }: OrderCommandOf<'termPassed'>,
  at: Instant,
): readonly OrderEvent[] {
  const term = state.terms[data.term];
  if (term === undefined || term.stoppedAt !== undefined || term.expiredAt !== undefined) return [];
  const dueAt = termDueAt(term, calendar);
  if (at < dueAt) return [];
  return [
    { type: 'TermExpired', at, term: term.id, dueAt },
    { type: 'MarkedForBulletin', at, ruleId: 'R-T09', whose: termKind(term.id) === 'REPLY' ? 'UNIT' : 'SUPERVISION' },
  ];
}
