/** What the resolvers of saved alerts hand to each other. */
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Watches } from '../../domain/supervision/saved-alert.ts';
import type { CardSource, OrderSource } from './supervision-cards-sources.ts';

export interface SavedAlertSource {
  readonly id: string;
  readonly name: string;
  readonly watches: Watches;
  readonly workingDays: number | null;
  readonly moreThan: number;
  readonly region: string | null;
  readonly unitId: string | null;
  readonly procedure: string | null;
  readonly createdAt: Instant;
  readonly firingSince: Instant | null;
  readonly lastCount: number | null;
  readonly lookedAt: Instant | null;
}

export interface AlertNoticeSource {
  readonly id: number;
  readonly alertId: string;
  readonly raisedAt: Instant;
  readonly counted: number;
  readonly moreThan: number;
  readonly about: readonly string[];
  readonly readAt: Instant | null;
}

export interface SavedAlertDoneSource {
  readonly __typename: 'SavedAlertDone';
  readonly requestId: string;
  readonly alert: SavedAlertSource;
}

export interface MatterChangeSource {
  readonly card: CardSource | null;
  readonly order: OrderSource | null;
  readonly reload: boolean;
}
