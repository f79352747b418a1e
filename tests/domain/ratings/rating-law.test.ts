/** Ratings 好差评 by law alone: once per service event, verified, put right in term, called back by another; who is out of the scores. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../domain/case/actor.ts';
import { SYSTEM_ACTOR } from '../../../domain/case/actor.ts';
import { admitRating, RATEABLE } from '../../../domain/ratings/admit-rating.ts';
import { lateRatingFindings } from '../../../domain/ratings/late-ratings.ts';
import type { RatingCommand, RatingCommandData, RatingCommandType } from '../../../domain/ratings/rating-commands.ts';
import type { RatingEvent } from '../../../domain/ratings/rating-events.ts';
import { RATING_LAW, refoldRating } from '../../../domain/ratings/rating-law.ts';
import type { RatingState } from '../../../domain/ratings/rating-state.ts';
import { gradeOf, isEffective, newRating, rectifiedInTerm } from '../../../domain/ratings/rating-state.ts';
import { matterEntry } from '../../../domain/supervision/matters/matter-entry.ts';
import { matterRow } from '../../../domain/supervision/matters/matter-rows.ts';
import { decideMatter } from '../../../domain/supervision/matters/matter.ts';
import { termDueAt } from '../../../domain/supervision/matters/term.ts';
import { CASE_STATES, type CaseStateName } from '../../../domain/case/case-state.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';
import { feng, gu, lin, msLi, neighbour, outsider, REGION, UNIT, zheng } from '../../support/people.ts';

const CASE = '320613-20260302-XK-000001-0';
/** Monday, 10:00 in Beijing. */
const MONDAY = '2026-03-02T02:00:00.000Z';
const BAD = { grade: 'DISSATISFIED', channel: 'WEB', text: '等了太久', named: true } as const;

class ARating {
  state: RatingState;
  readonly events: RatingEvent[] = [];
  readonly entries: ReturnType<typeof matterEntry>[] = [];

  constructor(caseState: CaseStateName = 'DELIVERED') {
    this.state = newRating({
      caseNo: CASE,
      region: REGION,
      unitId: UNIT,
      provenance: 'LIVE',
      rated: { state: caseState, ownPartyIds: ['party-li', 'party-agent'] },
      calendarVersion: CALENDAR_2026.version,
    });
  }

  #command<T extends RatingCommandType>(actor: Actor, type: T, data: RatingCommandData[T], at: string): RatingCommand {
    return { type, requestId: `${type}/${at}`, actor, receivedAt: at, data } as RatingCommand;
  }

  refused<T extends RatingCommandType>(actor: Actor, type: T, data: RatingCommandData[T], at = MONDAY): readonly string[] {
    return admitRating({ state: this.state, calendar: CALENDAR_2026 }, this.#command(actor, type, data, at)).map(({ code }) => code);
  }

  does<T extends RatingCommandType>(actor: Actor, type: T, data: RatingCommandData[T], at = MONDAY): this {
    expect(this.refused(actor, type, data, at)).toEqual([]);
    const command = this.#command(actor, type, data, at);
    const { events, next } = decideMatter(RATING_LAW, { state: this.state, calendar: CALENDAR_2026 }, command);
    this.entries.push(matterEntry(this.state, next, command, events, RATING_LAW.officeOf(command), at, CASE));
    this.events.push(...events);
    this.state = next;
    return this;
  }

  due(term: string): string {
    return termDueAt(this.state.terms[term]!, CALENDAR_2026);
  }

  runsOut(term: string): this {
    const dueAt = this.due(term);
    return this.does(SYSTEM_ACTOR, 'termPassed', { term, dueAt }, dueAt);
  }
}

const bad = (): ARating => new ARating().does(msLi, 'rateCase', BAD);
const valid = { validity: 'VALID', complexity: 'SIMPLE', reason: '' } as const;
const fedBack = (): ARating =>
  bad()
    .does(zheng, 'verifyRating', valid)
    .does(feng, 'rectifyRating', { measures: '增设窗口' })
    .does(feng, 'giveFeedback', { text: '已增设窗口', evidence: [] }, '2026-03-05T02:00:00.000Z');

describe('a rating', () => {
  test('is given for delivered and refused cases, and for no other', () => {
    const open = (Object.keys(CASE_STATES) as CaseStateName[]).filter(
      (state) => new ARating(state).refused(msLi, 'rateCase', BAD).length === 0,
    );
    expect(open.toSorted()).toEqual([...RATEABLE].toSorted());
    expect(new ARating('ACCEPTED').refused(msLi, 'rateCase', BAD)).toEqual(['WRONG_STATE']);
  });

  test('is the applicant’s or the agent’s to give, once', () => {
    expect(new ARating().refused(neighbour, 'rateCase', BAD)).toEqual(['NOT_A_PARTY']);
    expect(new ARating().refused(lin, 'rateCase', BAD)).toEqual(['NOT_A_PARTY']);
    const good = new ARating().does(msLi, 'rateCase', { ...BAD, grade: 'FAIR' });
    expect(good.state).toMatchObject({ state: 'PUBLISHED', terms: {} });
    expect(good.refused(msLi, 'rateCase', { ...BAD, grade: 'VERY_SATISFIED' })).toEqual(['WRONG_MATTER_STATE']);
  });

  test('that is bad is verified in one working day and put right in five, over the weekend', () => {
    const rating = bad();
    expect(rating.state.state).toBe('ASSIGNED');
    expect(rating.due('CONTACT')).toBe('2026-03-03T09:00:00.000Z');
    rating.does(zheng, 'verifyRating', valid, '2026-03-03T02:00:00.000Z');
    expect(rating.due('RECTIFY')).toBe('2026-03-10T09:00:00.000Z');
  });

  test('is called mistaken, malicious or complex by supervision only, with a reason', () => {
    for (const data of [
      { validity: 'MISTAKEN', complexity: 'SIMPLE', reason: '评错了件' },
      { validity: 'MALICIOUS', complexity: 'SIMPLE', reason: '同一人连评二十件' },
      { validity: 'VALID', complexity: 'COMPLEX', reason: '涉及三个部门' },
    ] as const) {
      expect(bad().refused(zheng, 'verifyRating', data)).toEqual(['WRONG_ROLE']);
      expect(bad().refused(gu, 'verifyRating', { ...data, reason: '' })).toEqual(['FIELD_MISSING']);
      expect(bad().refused(gu, 'verifyRating', data)).toEqual([]);
    }
    const complex = bad().does(gu, 'verifyRating', { validity: 'VALID', complexity: 'COMPLEX', reason: '涉及三个部门' });
    expect(complex.due('RECTIFY')).toBe('2026-03-23T09:00:00.000Z');
  });

  test('that was a mistake is closed, kept, and out of the scores', () => {
    const { state } = bad().does(gu, 'verifyRating', { validity: 'MISTAKEN', complexity: 'SIMPLE', reason: '评错了件' });
    expect(state).toMatchObject({ state: 'CLOSED', closedBecause: 'MISTAKEN' });
    expect(isEffective(state)).toBe(false);
    expect(isEffective(bad().state)).toBe(true);
    expect(matterRow(state, CALENDAR_2026, MONDAY, null)).toMatchObject({ effective: false, bad: true, validity: 'MISTAKEN' });
  });

  test('is called back by another than who gave the feedback, then closes by itself when the rater is satisfied', () => {
    const rating = fedBack();
    const at = '2026-03-06T02:00:00.000Z';
    expect(rating.refused(feng, 'callBack', { satisfied: true, text: '满意' })).toEqual(['SAME_PERSON']);
    rating.does(zheng, 'callBack', { satisfied: true, text: '满意' }, at);
    expect(rating.state.state).toBe('CALLBACK');
    rating.runsOut('SETTLE');
    expect(rating.state).toMatchObject({ state: 'CLOSED', closedBecause: 'SETTLED' });
    expect(lateRatingFindings(rating.state, rating.events)).toEqual([]);
    expect(rectifiedInTerm(rating.state)).toBe(true);
  });

  test('is amended once, upward, after the rectification', () => {
    expect(bad().refused(msLi, 'amendRating', { grade: 'SATISFIED', text: '' })).toEqual(['WRONG_MATTER_STATE']);
    const rating = fedBack();
    expect(rating.refused(msLi, 'amendRating', { grade: 'VERY_DISSATISFIED', text: '' })).toEqual(['FIELD_INVALID']);
    expect(rating.refused(msLi, 'amendRating', { grade: 'DISSATISFIED', text: '' })).toEqual(['FIELD_INVALID']);
    rating.does(msLi, 'amendRating', { grade: 'SATISFIED', text: '改好了' });
    expect(gradeOf(rating.state)).toBe('SATISFIED');
    expect(rating.state.given?.grade).toBe('DISSATISFIED');
    expect(rating.refused(msLi, 'amendRating', { grade: 'VERY_SATISFIED', text: '' })).toEqual(['FIELD_INVALID']);
  });

  test('is reopened by supervision after a call-back that did not satisfy, with a new term', () => {
    const rating = fedBack().does(gu, 'callBack', { satisfied: false, text: '仍要等' }, '2026-03-06T02:00:00.000Z');
    expect(rating.refused(zheng, 'reopenRating', { reason: '未改好' })).toEqual(['WRONG_ROLE']);
    rating.does(gu, 'reopenRating', { reason: '未改好' }, '2026-03-06T03:00:00.000Z');
    expect(rating.state.state).toBe('REOPENED');
    expect(rating.due('RECTIFY/2')).toBe('2026-03-13T09:00:00.000Z');
    rating.does(zheng, 'rectifyRating', { measures: '再增一个窗口' }).does(zheng, 'giveFeedback', { text: '已增', evidence: [] });
    expect(rating.state.rectifications.length).toBe(2);
  });

  test('that is not put right in its term is R-T10, yellow, and red five working days later', () => {
    const rating = bad().does(zheng, 'verifyRating', valid).runsOut('RECTIFY').runsOut('LATE');
    expect(lateRatingFindings(rating.state, rating.events).map(({ firedAt, level, ruleId }) => [ruleId, level, firedAt])).toEqual([
      ['R-T10', 'YELLOW', '2026-03-09T09:00:00.000Z'],
      ['R-T10', 'RED', '2026-03-16T09:00:00.000Z'],
    ]);
    expect(rating.state.forBulletin).toBe(true);
    expect(rectifiedInTerm(rating.state)).toBe(false);
  });

  test('of another place is nobody else’s to handle', () => {
    expect(bad().refused({ ...zheng, unitId: 'u-320614-spj' }, 'verifyRating', valid)).toEqual(['WRONG_UNIT']);
    expect(bad().refused({ ...gu, region: '320614' }, 'verifyRating', valid)).toEqual(['WRONG_ROLE']);
    expect(bad().refused(outsider, 'verifyRating', valid)).toEqual(['WRONG_ROLE']);
  });

  test('folds again from its entries to the same state', () => {
    const rating = fedBack().does(gu, 'callBack', { satisfied: true, text: '满意' }, '2026-03-06T02:00:00.000Z');
    expect(refoldRating(rating.entries, { provenance: 'LIVE' })).toEqual(rating.state);
  });
});
