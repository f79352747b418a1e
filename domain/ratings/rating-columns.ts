/** Columns of tongban.rating beside those that every matter has. */
import type { RatingState } from './rating-state.ts';
import { gradeOf, isBad, isEffective, rectifiedInTerm } from './rating-state.ts';

export function ratingColumns(state: RatingState): Readonly<Record<string, unknown>> {
  const { amended, given, no, rectifications, verification } = state;
  const grade = gradeOf(state);
  return {
    case_no: no,
    grade,
    first_grade: given?.grade ?? null,
    bad: grade === null ? null : isBad(grade),
    first_bad: given === undefined ? null : isBad(given.grade),
    named: given?.named ?? null,
    channel: given?.channel ?? null,
    effective: isEffective(state),
    validity: verification?.validity ?? null,
    rated_at: given?.at ?? null,
    amended_at: amended?.at ?? null,
    verified_at: verification?.at ?? null,
    rectified_in_term: rectifiedInTerm(state),
    called_back_at: rectifications.find(({ callback }) => callback !== undefined)?.callback?.at ?? null,
    satisfied: rectifications.findLast(({ callback }) => callback !== undefined)?.callback?.satisfied ?? null,
  };
}
