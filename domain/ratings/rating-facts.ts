/** What a rating adds to the facts of its case: one more row each time its word changes, from the committed entries alone. */
import type { CaseFact } from '../assessment/case-fact.ts';
import type { CalendarData, Instant } from '../clocks/clock.ts';
import { localDateOf } from '../clocks/local-date.ts';
import type { MatterEntry } from '../supervision/matters/matter-entry.ts';
import { termDueAt } from '../supervision/matters/term.ts';
import { refoldRating } from './rating-law.ts';
import type { RatingState } from './rating-state.ts';
import { gradeOf, isBad, isEffective, rectifiedInTerm } from './rating-state.ts';

type RatingFacts = Pick<
  CaseFact,
  'ratedOn' | 'rectifyDueOn' | 'calledBackOn' | 'ratingBad' | 'ratingEffective' | 'ratingNamed' | 'rectifiedInTerm' | 'satisfied'
>;

/** The grade that counts now: an amendment after the rectification takes the bad one's place. */
function factsOfRating(state: RatingState, calendar: CalendarData): RatingFacts {
  const grade = gradeOf(state);
  const rectify = state.terms['RECTIFY'];
  const callback = state.rectifications.findLast((one) => one.callback !== undefined)?.callback;
  return {
    ratedOn: state.given === undefined ? null : localDateOf(state.given.at),
    rectifyDueOn: rectify === undefined ? null : localDateOf(termDueAt(rectify, calendar)),
    calledBackOn: callback === undefined ? null : localDateOf(callback.at),
    ratingBad: grade === null ? null : isBad(grade),
    ratingEffective: isEffective(state),
    ratingNamed: state.given?.named ?? null,
    rectifiedInTerm: rectifiedInTerm(state),
    satisfied: callback?.satisfied ?? null,
  };
}

/**
 * The case's rows with its rating's in between, oldest first. `entries`: committed ones of the stream rating/<caseNo>, oldest first.
 * @throws TypeError when the entries do not fold or cite a calendar that is not published
 */
export function withRating(
  rows: readonly CaseFact[],
  entries: readonly MatterEntry[],
  calendarOf: (version: string) => CalendarData,
): readonly CaseFact[] {
  if (entries.length === 0) return rows;
  const told: readonly (readonly [Instant, RatingFacts])[] = entries.map(({ recordedAt }, index) => {
    const state = refoldRating(entries.slice(0, index + 1), { provenance: rows[0]?.provenance ?? 'LIVE' });
    return [recordedAt, factsOfRating(state, calendarOf(state.calendarVersion))];
  });
  const known = (at: Instant): RatingFacts | undefined => told.findLast(([from]) => from <= at)?.[1];
  const steps = rows.map((row) => ({ ...row, ...known(row.knownFrom) }));
  const ratings = told.flatMap(([at, facts]) => {
    const row = rows.findLast(({ knownFrom }) => knownFrom <= at);
    // At the instant of a step, the step's own row holds it already.
    return row === undefined || row.knownFrom === at ? [] : [{ ...row, ...facts, knownFrom: at }];
  });
  return [...steps, ...ratings].toSorted((a, b) => (a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : a.seq - b.seq));
}
