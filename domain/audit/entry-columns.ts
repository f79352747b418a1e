/** The copies of an entry's content that the database keeps in columns for search; verify compares them with the content. */
import type { MatterEntry } from '../supervision/matters/matter-entry.ts';
import type { EntryContent } from './entry.ts';

export interface EntryColumns {
  readonly type: string;
  readonly actor: string;
  readonly org: string;
  readonly region: string;
  readonly outcome: string;
  readonly at: string;
}

/** Whatever is appended: a case's entry, or a card's or an order's. */
export type AnyEntry = EntryContent | MatterEntry;

/** Unit and region are those of the matter where the entry names one, else of the actor; empty for parties without a case. */
export function entryColumns(content: AnyEntry): EntryColumns {
  return {
    type: content.type,
    actor: content.actor.personId,
    org: content.unitId ?? content.actor.unitId ?? '',
    region: content.region ?? content.actor.region ?? '',
    outcome: content.outcome,
    at: content.recordedAt,
  };
}
