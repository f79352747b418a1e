/** R-T10 as ratings tell it: a bad rating that is not verified, put right or called back in its term; red five working days later. */
import type { Finding } from '../supervision/evaluate-case.ts';
import type { MatterEvent } from '../supervision/matters/matter.ts';
import { termKind } from '../supervision/matters/term.ts';
import type { RatingState } from './rating-state.ts';

interface Expired extends MatterEvent {
  readonly type: 'TermExpired';
  readonly term: string;
  readonly dueAt: string;
}

const isLate = (event: MatterEvent, { rectifications }: RatingState): event is Expired =>
  event.type === 'TermExpired' &&
  // A satisfied rater's time to amend has passed: nothing is late.
  !(termKind((event as Expired).term) === 'SETTLE' && rectifications.at(-1)?.callback?.satisfied === true);

export const lateRatingFindings = (after: RatingState, events: readonly MatterEvent[]): readonly Finding[] =>
  events
    .filter((event) => isLate(event, after))
    .map(({ at, dueAt, term }) => ({
      dedupKey: `R-T10/rating/${after.no}/${term}`,
      ruleId: 'R-T10',
      ruleVersion: 1,
      level: termKind(term) === 'LATE' ? 'RED' : 'YELLOW',
      mode: 'AUTOMATIC',
      caseNo: after.no,
      stepId: null,
      clockId: null,
      threshold: term,
      facts: { rating: after.no, term, dueAt },
      dutyUnit: after.unitId,
      dutyPerson: null,
      region: after.region,
      firedAt: at,
      calendarVersion: after.calendarVersion,
      provenance: after.provenance,
      ladder: `R-T10/rating/${after.no}`,
    }));
