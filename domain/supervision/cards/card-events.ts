/** What has happened to a card. One command yields one or more events, all at the same instant; the state is their fold. */
import type { Evidence } from '../matters/matter.ts';
import type { EventsOf, TermEventData } from '../matters/term-events.ts';
import type { IssuingMode } from '../define-rule.ts';
import type { AppealGround, AppealOutcome, CardCause, CardLevel, ClosedBecause, ReportedBecause } from './card-state.ts';

export interface CardEventData extends TermEventData {
  CardOpened: { readonly level: CardLevel; readonly cause: CardCause; readonly mode: IssuingMode };
  CardIssued: { readonly level: CardLevel; readonly by: string };
  CardAnswered: {
    readonly by: string;
    readonly text: string;
    readonly measures: string | null;
    readonly evidence: readonly Evidence[];
    readonly late: boolean;
  };
  CardAppealed: { readonly by: string; readonly ground: AppealGround; readonly statement: string; readonly evidence: readonly Evidence[] };
  /** `issuedBy` stands beside `by`, so that one entry shows that they are two persons. */
  AppealDecided: { readonly by: string; readonly issuedBy: string; readonly outcome: AppealOutcome; readonly reasons: string };
  CardUpheld: Record<never, never>;
  CardWithdrawn: { readonly by: string; readonly reason: string };
  CardCancelled: { readonly by: string; readonly reason: string; readonly replacedBy?: string };
  /** R-T09: not answered in its term. */
  LevelRaised: { readonly from: CardLevel; readonly to: CardLevel; readonly ruleId: 'R-T09' };
  CardReported: { readonly because: ReportedBecause };
  MarkedForBulletin: { readonly ruleId: 'R-T09' };
  CardClosed: { readonly because: ClosedBecause };
  CalendarChanged: { readonly from: string; readonly calendarVersion: string; readonly notice: string };
}

export type CardEventType = keyof CardEventData;
export type CardEvent = EventsOf<CardEventData>;
