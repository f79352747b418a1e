/** What the resolvers of ratings hand to each other. */
import type { RatingState, RatingStateName } from '../../domain/ratings/rating-state.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Receipt } from '../../domain/audit/entry.ts';

export interface RatingSource {
  readonly case_no: string;
  readonly region: string;
  readonly unit_id: string;
  readonly seq: number;
  readonly updated_at: Instant;
  readonly next_due_at: Instant | null;
  readonly snapshot: RatingState;
}

export interface RatingDoneSource {
  readonly __typename: 'RatingDone';
  readonly requestId: string;
  readonly no: string;
  readonly seq: number;
  readonly nextDueAt: Instant | null;
  readonly receipt: Receipt;
  readonly state: RatingStateName;
}
