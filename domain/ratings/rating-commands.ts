/** Everything that can be asked of a rating, and what it says to itself. */
import type { CalendarData, Instant } from '../clocks/clock.ts';
import type { Channel } from '../law/code-lists.ts';
import type { Evidence, MatterCommand } from '../supervision/matters/matter.ts';
import type { MatterOffice } from '../supervision/matters/matter-checks.ts';
import type { Complexity, Grade, Validity } from './rating-state.ts';

export interface RatingCommandData {
  /** 评价. */
  rateCase: { readonly grade: Grade; readonly channel: Channel; readonly text: string; readonly named: boolean };
  /** 追评: once, upward. */
  amendRating: { readonly grade: Grade; readonly text: string };
  /** 核实. Mistaken, malicious and complex are supervision's to say, with a reason: that is the approval. */
  verifyRating: { readonly validity: Validity; readonly complexity: Complexity; readonly reason: string };
  /** 整改. */
  rectifyRating: { readonly measures: string };
  /** 反馈. */
  giveFeedback: { readonly text: string; readonly evidence: readonly Evidence[] };
  /** 回访; never by the person who gave the feedback. */
  callBack: { readonly satisfied: boolean; readonly text: string };
  /** 重新整改. */
  reopenRating: { readonly reason: string };
  /** 办结. */
  closeRating: { readonly reason: string };
  termPassed: { readonly term: string; readonly dueAt: Instant };
  changeCalendar: { readonly calendar: CalendarData; readonly notice: string };
}

export type RatingCommandType = keyof RatingCommandData;
export type RatingCommandOf<T extends RatingCommandType> = MatterCommand<T, RatingCommandData[T]>;
export type RatingCommand = { [T in RatingCommandType]: RatingCommandOf<T> }[RatingCommandType];

export const HUMAN_RATING_COMMANDS = [
  'rateCase',
  'amendRating',
  'verifyRating',
  'rectifyRating',
  'giveFeedback',
  'callBack',
  'reopenRating',
  'closeRating',
] as const satisfies readonly RatingCommandType[];
export type HumanRatingCommand = (typeof HUMAN_RATING_COMMANDS)[number];

/** `PARTY`: applicant or agent of the rated case. `EITHER`: the unit's head or supervision. */
export type RatingOffice = MatterOffice | 'PARTY' | 'EITHER';

export const RATING_OFFICES: Readonly<Record<RatingCommandType, RatingOffice>> = {
  rateCase: 'PARTY',
  amendRating: 'PARTY',
  verifyRating: 'EITHER',
  rectifyRating: 'UNIT',
  giveFeedback: 'UNIT',
  callBack: 'EITHER',
  reopenRating: 'SUPERVISION',
  closeRating: 'SUPERVISION',
  termPassed: 'SYSTEM',
  changeCalendar: 'SYSTEM',
};
