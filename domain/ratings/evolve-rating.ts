/** The rating after one event. Held fast by replayed histories and by every recomputation from the trail. */
import { evolveTerms, isTermEvent } from '../supervision/matters/term-events.ts';
import type { RatingEvent } from './rating-events.ts';
import type { RatingState, Rectification } from './rating-state.ts';

export function evolveRating(state: RatingState, event: RatingEvent): RatingState {
  if (isTermEvent(event)) return { ...state, terms: evolveTerms(state.terms, event) };
  const { at } = event;
  switch (event.type) {
    case 'Rated': {
      const { by, channel, grade, named, rated, text } = event;
      return { ...state, rated, given: { at, by, grade, channel, text, named } };
    }
    case 'RatingPublished':
      return { ...state, state: 'PUBLISHED', closedAt: at };
    case 'RatingAssigned':
      return { ...state, state: 'ASSIGNED' };
    case 'RatingAmended':
      return { ...state, amended: { at, by: event.by, grade: event.grade, text: event.text } };
    case 'RatingVerified': {
      const { by, complexity, reason, validity } = event;
      return { ...state, state: 'VERIFIED', verification: { at, by, validity, complexity, reason } };
    }
    case 'RatingRectifying':
      return {
        ...state,
        state: 'RECTIFYING',
        rectifications: [...state.rectifications, { at, by: event.by, measures: event.measures }],
      };
    case 'RatingRectified': {
      const { by, evidence, inTerm, text } = event;
      return { ...withLast(state, { feedback: { at, by, text, evidence, inTerm } }), state: 'FEEDBACK' };
    }
    case 'CalledBack': {
      const { by, satisfied, text } = event;
      return { ...withLast(state, { callback: { at, by, satisfied, text } }), state: 'CALLBACK' };
    }
    case 'RatingReopened':
      return { ...state, state: 'REOPENED' };
    case 'RatingClosed':
      return { ...state, state: 'CLOSED', closedAt: at, closedBecause: event.reason };
    case 'MarkedForBulletin':
      return { ...state, forBulletin: true };
    case 'CalendarChanged':
      return { ...state, calendarVersion: event.calendarVersion };
  }
}

function withLast(state: RatingState, more: Partial<Rectification>): RatingState {
  const last = state.rectifications.at(-1);
  if (last === undefined) throw new TypeError(`rating ${state.no} speaks of a rectification that never began`);
  return { ...state, rectifications: [...state.rectifications.slice(0, -1), { ...last, ...more }] };
}
