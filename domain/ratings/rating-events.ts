/** What has happened to a rating. */
import type { Channel } from '../law/code-lists.ts';
import type { Evidence } from '../supervision/matters/matter.ts';
import type { EventsOf, TermEventData } from '../supervision/matters/term-events.ts';
import type { Complexity, Grade, RatedCase, Validity } from './rating-state.ts';

export interface RatingEventData extends TermEventData {
  Rated: {
    readonly by: string;
    readonly grade: Grade;
    readonly channel: Channel;
    readonly text: string;
    readonly named: boolean;
    readonly rated: RatedCase;
  };
  RatingPublished: object;
  RatingAssigned: { readonly unitId: string };
  RatingAmended: { readonly by: string; readonly grade: Grade; readonly from: Grade; readonly text: string };
  RatingVerified: { readonly by: string; readonly validity: Validity; readonly complexity: Complexity; readonly reason: string };
  RatingRectifying: { readonly by: string; readonly measures: string };
  RatingRectified: { readonly by: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly inTerm: boolean };
  CalledBack: { readonly by: string; readonly satisfied: boolean; readonly text: string };
  RatingReopened: { readonly by: string; readonly reason: string };
  RatingClosed: { readonly by: string; readonly reason: string };
  MarkedForBulletin: { readonly ruleId: 'R-T10' };
  CalendarChanged: { readonly from: string; readonly calendarVersion: string; readonly notice: string };
}

export type RatingEvent = EventsOf<RatingEventData>;
