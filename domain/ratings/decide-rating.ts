/** What an admitted command brings about on a rating. Pure, and held fast by replayed histories. */
import type { Instant, Limit } from '../clocks/clock.ts';
import type { MatterDesk } from '../supervision/matters/matter.ts';
import { stopAllTerms } from '../supervision/matters/term-events.ts';
import { nextTermId, openTerm, termDueAt, termKind } from '../supervision/matters/term.ts';
import type { RatingCommand, RatingCommandOf } from './rating-commands.ts';
import type { RatingEvent } from './rating-events.ts';
import { RATING_LIMITS } from './rating-limits.ts';
import type { RatingState } from './rating-state.ts';
import { gradeOf, isBad } from './rating-state.ts';

export function decideRating(desk: MatterDesk<RatingState>, command: RatingCommand, at: Instant): readonly RatingEvent[] {
  const { state } = desk;
  const by = command.actor.personId;
  switch (command.type) {
    case 'rateCase': {
      const rated: RatingEvent = { type: 'Rated', at, by, ...command.data, rated: state.rated };
      if (!isBad(command.data.grade)) return [rated, { type: 'RatingPublished', at }];
      return [rated, { type: 'RatingAssigned', at, unitId: state.unitId }, begin(state, 'CONTACT', RATING_LIMITS.CONTACT, 'Rated', at)];
    }
    case 'amendRating':
      return [{ type: 'RatingAmended', at, by, ...command.data, from: gradeOf(state) ?? command.data.grade }];
    case 'verifyRating': {
      const { complexity, validity } = command.data;
      const verified: readonly RatingEvent[] = [
        { type: 'RatingVerified', at, by, ...command.data },
        ...stopAllTerms(state.terms, 'RatingVerified', at),
      ];
      return validity === 'VALID'
        ? [...verified, begin(state, 'RECTIFY', RATING_LIMITS.RECTIFY[complexity], 'RatingVerified', at)]
        : [...verified, { type: 'RatingClosed', at, by, reason: validity }];
    }
    case 'rectifyRating':
      return [{ type: 'RatingRectifying', at, by, measures: command.data.measures }];
    case 'giveFeedback':
      return [
        { type: 'RatingRectified', at, by, ...command.data, inTerm: openTerm(state.terms, 'RECTIFY') !== undefined },
        ...stopAllTerms(state.terms, 'RatingRectified', at),
        begin(state, 'CALLBACK', RATING_LIMITS.CALLBACK, 'RatingRectified', at),
      ];
    case 'callBack':
      return [
        { type: 'CalledBack', at, by, ...command.data },
        ...stopAllTerms(state.terms, 'CalledBack', at),
        begin(state, 'SETTLE', RATING_LIMITS.SETTLE, 'CalledBack', at),
      ];
    case 'reopenRating':
      return [
        { type: 'RatingReopened', at, by, reason: command.data.reason },
        ...stopAllTerms(state.terms, 'RatingReopened', at),
        begin(state, 'RECTIFY', RATING_LIMITS.RECTIFY.SIMPLE, 'RatingReopened', at),
      ];
    case 'closeRating':
      return [{ type: 'RatingClosed', at, by, reason: command.data.reason }, ...stopAllTerms(state.terms, 'RatingClosed', at)];
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

const begin = (state: RatingState, kind: string, limit: Limit, anchorEvent: string, at: Instant): RatingEvent => ({
  type: 'TermStarted',
  at,
  term: nextTermId(state.terms, kind),
  limit,
  anchorEvent,
});

/** Whoever was called back and is satisfied has had time to amend: closed. Everything else that runs out is late (R-T10). */
function termPassed(
  { calendar, state }: MatterDesk<RatingState>,
  { data }: RatingCommandOf<'termPassed'>,
  at: Instant,
): readonly RatingEvent[] {
  const term = state.terms[data.term];
  if (term === undefined || term.stoppedAt !== undefined || term.expiredAt !== undefined) return [];
  const dueAt = termDueAt(term, calendar);
  if (at < dueAt) return [];
  const expired: RatingEvent = { type: 'TermExpired', at, term: term.id, dueAt };
  switch (termKind(term.id)) {
    case 'SETTLE':
      return state.rectifications.at(-1)?.callback?.satisfied === true
        ? [expired, { type: 'RatingClosed', at, by: 'system', reason: 'SETTLED' }]
        : [expired];
    case 'RECTIFY':
      return [expired, { type: 'MarkedForBulletin', at, ruleId: 'R-T10' }, begin(state, 'LATE', RATING_LIMITS.LATE, 'TermExpired', at)];
    default:
      return [expired];
  }
}
