/** What a group is called: its region, unit, item, kind, channel and time, as far as the question is divided by them. */
import { CHANNELS, ITEM_KINDS, type Channel, type ItemKind } from '../../domain/law/code-lists.ts';
import { addDays } from '../../domain/clocks/local-date.ts';
import type { Say, Said } from '../app/say.ts';
import type { StatisticsDimension } from '../gql/inspector/graphql.ts';

export interface Named {
  readonly regionCode: string | null;
  readonly region: { readonly name: Said } | null;
  readonly unit: { readonly name: Said } | null;
  readonly procedure: { readonly name: Said } | null;
  readonly kind: ItemKind | null;
  readonly channel: Channel | null;
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
}

export function partName(row: Named, dimension: StatisticsDimension, say: Say, none: string): string {
  switch (dimension) {
    case 'REGION':
      return row.region === null ? (row.regionCode ?? none) : say.words(row.region.name);
    case 'UNIT':
      return row.unit === null ? none : say.words(row.unit.name);
    case 'PROCEDURE':
      return row.procedure === null ? none : say.words(row.procedure.name);
    case 'KIND':
      return row.kind === null ? none : ITEM_KINDS[row.kind][say.lang];
    case 'CHANNEL':
      return row.channel === null ? none : CHANNELS[row.channel][say.lang];
    case 'PERIOD':
      return row.periodFrom == null || row.periodTo == null ? none : periodName(row.periodFrom, row.periodTo);
  }
}

/** A whole month, a whole year, one day, or from … to …. */
export function periodName(from: string, to: string): string {
  const last = addDays(to, -1);
  if (from === last) return from;
  if (from.endsWith('-01-01') && last.endsWith('-12-31') && from.slice(0, 4) === last.slice(0, 4)) return from.slice(0, 4);
  if (from.endsWith('-01') && to.endsWith('-01') && from.slice(0, 7) === last.slice(0, 7)) return from.slice(0, 7);
  return `${from} – ${last}`;
}
