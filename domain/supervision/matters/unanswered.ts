/** R-T09 as cards and orders tell it: what supervision asked for was not answered in its term. One finding per term that ran out. */
import { lateRatingFindings } from '../../ratings/late-ratings.ts';
import type { RatingState } from '../../ratings/rating-state.ts';
import type { Finding } from '../evaluate-case.ts';
import type { MatterEvent } from './matter.ts';
import { matterStream } from './matter.ts';
import type { AnyMatter } from './matter-rows.ts';
import { termKind } from './term.ts';

const RULE = { id: 'R-T09', version: 1 } as const;

interface ExpiredTerm extends MatterEvent {
  readonly type: 'TermExpired';
  readonly term: string;
  readonly dueAt: string;
}

const OWED_BY_THE_UNIT = ['ANSWER', 'REPLY'];

const isOwed = (event: MatterEvent): event is ExpiredTerm =>
  event.type === 'TermExpired' && OWED_BY_THE_UNIT.includes(termKind((event as ExpiredTerm).term));

/** `after`: the card, whose level R-T09 may just have raised, or the order, for which a yellow card follows. */
export const unansweredFindings = (after: AnyMatter, events: readonly MatterEvent[]): readonly Finding[] =>
  after.kind === 'RATING' ? lateRatingFindings(after, events) : unansweredBy(after, events);

const unansweredBy = (after: Exclude<AnyMatter, RatingState>, events: readonly MatterEvent[]): readonly Finding[] =>
  events.filter(isOwed).map(({ at, dueAt, term }) => {
    const stream = matterStream(after.kind, after.no);
    return {
      dedupKey: `${RULE.id}/${stream}/${term}`,
      ruleId: RULE.id,
      ruleVersion: RULE.version,
      level: after.kind === 'CARD' ? after.level : 'YELLOW',
      mode: 'AUTOMATIC',
      caseNo: after.kind === 'CARD' ? after.cause.caseNo : after.subject.caseNo,
      stepId: null,
      clockId: null,
      threshold: term,
      facts: { [after.kind === 'CARD' ? 'cardNo' : 'orderNo']: after.no, term, dueAt },
      dutyUnit: after.unitId,
      dutyPerson: null,
      region: after.region,
      firedAt: at,
      calendarVersion: after.calendarVersion,
      provenance: after.provenance,
      ladder: `${RULE.id}/${stream}/${term}`,
    };
  });
