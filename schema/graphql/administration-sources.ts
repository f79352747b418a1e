/** What the resolvers of administration hand to each other. */
import type { Instant } from '../../domain/clocks/clock.ts';

export interface CatalogueProposalSource {
  readonly id: string;
  readonly kind: 'PROCEDURE' | 'CALENDAR';
  readonly content: string;
  readonly given: { readonly year?: number; readonly noticeNo?: string };
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly about: string;
  readonly confirmed: boolean;
}
