/** The card after one event. Held fast by replayed histories and by every recomputation from the trail. */
import { evolveTerms, isTermEvent } from '../matters/term-events.ts';
import type { CardEvent } from './card-events.ts';
import type { CardState } from './card-state.ts';

export function evolveCard(state: CardState, event: CardEvent): CardState {
  if (isTermEvent(event)) return { ...state, terms: evolveTerms(state.terms, event) };
  const { at } = event;
  switch (event.type) {
    case 'CardOpened':
      return state;
    case 'CardIssued':
      return { ...state, state: 'ISSUED', issuedAt: at, issuedBy: event.by };
    case 'CardAnswered': {
      const { by, evidence, late, measures, text } = event;
      const answers = [...state.answers, { at, by, text, measures, evidence, late }];
      return { ...state, answers, state: state.state === 'ISSUED' ? 'ANSWERED' : state.state };
    }
    case 'CardAppealed': {
      const { by, evidence, ground, statement } = event;
      return { ...state, state: 'APPEALED', appeal: { at, by, ground, statement, evidence, decisions: [] } };
    }
    case 'AppealDecided': {
      if (state.appeal === undefined) throw new TypeError(`card ${state.no} has no appeal to decide`);
      const { by, outcome, reasons } = event;
      return { ...state, appeal: { ...state.appeal, decisions: [...state.appeal.decisions, { at, by, outcome, reasons }] } };
    }
    case 'CardUpheld':
      return { ...state, state: 'UPHELD' };
    case 'CardWithdrawn':
      return { ...state, state: 'WITHDRAWN', withdrawn: { at, by: event.by, reason: event.reason }, closedAt: at };
    case 'CardCancelled': {
      const { by, reason, replacedBy } = event;
      return {
        ...state,
        state: 'CANCELLED',
        cancelled: { at, by, reason, ...(replacedBy === undefined ? {} : { replacedBy }) },
        closedAt: at,
      };
    }
    case 'LevelRaised':
      return { ...state, level: event.to, raises: [...state.raises, { at, from: event.from, to: event.to }] };
    case 'CardReported':
      return { ...state, state: 'REPORTED', reportedBecause: event.because };
    case 'MarkedForBulletin':
      return { ...state, forBulletin: true };
    case 'CardClosed':
      return { ...state, state: 'CLOSED', closedAt: at, closedBecause: event.because };
    case 'CalendarChanged':
      return { ...state, calendarVersion: event.calendarVersion };
  }
}
