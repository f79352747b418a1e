/** What a browser can say of a trail by itself: whether every entry names the one before it, none is missing, and the last is the one receipted. */
import type { EntryFragment } from '../gql/supervisor/graphql.ts';

export type ChainFault = { readonly seq: number; readonly what: 'GAP' | 'LINK' | 'HEAD' };

export function chainFaults(
  entries: readonly Pick<EntryFragment, 'seq' | 'prev' | 'hash'>[],
  head: { readonly seq: number; readonly hash: string } | null,
): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (entry.seq !== (before?.seq ?? 0) + 1) faults.push({ seq: entry.seq, what: 'GAP' });
    else if (before !== undefined && entry.prev !== before.hash) faults.push({ seq: entry.seq, what: 'LINK' });
  }
  const last = entries.at(-1);
  if (head !== null && last !== undefined && last.seq <= head.seq && (last.seq < head.seq || last.hash !== head.hash))
    faults.push({ seq: last.seq, what: 'HEAD' });
  return faults;
}
