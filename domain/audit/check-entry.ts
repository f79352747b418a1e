/** What makes one stored entry true: its bytes, its link to the entry before, and the columns that repeat its content. */
import { canonicalJson } from './canonical.ts';
import { entryColumns, type EntryColumns } from './entry-columns.ts';
import { entryHash, GENESIS, type Sha256 } from './entry-hash.ts';
import type { EntryContent } from './entry.ts';

export interface StoredEntry extends EntryColumns {
  readonly entryId: number;
  readonly stream: string;
  readonly seq: number;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
  readonly idem: string;
  readonly canon: Uint8Array;
}

export type EntryFault =
  | 'SEQ_NOT_DENSE'
  | 'LINK_BROKEN'
  | 'HASH_WRONG'
  | 'ORDER_WRONG'
  | 'CANON_INVALID'
  | 'COLUMNS_DIFFER'
  | 'IDEM_DIFFERS'
  | 'CASE_DIFFERS'
  | 'CASE_SEQ_NOT_DENSE';

/** Where a stream stands after the entries seen so far. */
export interface StreamPosition {
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly entryId: number;
  /** Committed entries of the case, for case streams. */
  readonly caseSeq: number;
}

export const STREAM_START: StreamPosition = { seq: 0, hash: GENESIS, entryId: 0, caseSeq: 0 };

export interface CheckedEntry {
  readonly faults: readonly { readonly fault: EntryFault; readonly detail: string }[];
  readonly next: StreamPosition;
  /** null when the bytes say nothing readable. */
  readonly content: EntryContent | null;
}

/** Checks the entry that follows `before` in its stream. After a fault the stored values lead on, so that each fault is told once. */
export function checkEntry(sha256: Sha256, before: StreamPosition, entry: StoredEntry): CheckedEntry {
  const faults: { fault: EntryFault; detail: string }[] = [];
  const found = (fault: EntryFault, detail: string): void => void faults.push({ fault, detail });

  if (entry.seq !== before.seq + 1) found('SEQ_NOT_DENSE', `follows ${before.seq}`);
  else if (!equal(entry.prev, before.hash)) found('LINK_BROKEN', 'prev is not the hash of the entry before');
  if (entry.entryId <= before.entryId) found('ORDER_WRONG', `entry_id ${entry.entryId} does not follow ${before.entryId}`);
  if (!equal(entryHash(sha256, entry.stream, entry.seq, entry.prev, entry.canon), entry.hash))
    found('HASH_WRONG', 'hash is not that of the content');

  const content = readCanon(entry.canon, (detail) => found('CANON_INVALID', detail));
  let caseSeq = before.caseSeq;
  if (content !== null) {
    for (const [column, value] of Object.entries(entryColumns(content))) {
      const stored = entry[column as keyof EntryColumns];
      if (stored !== value)
        found('COLUMNS_DIFFER', `column ${column} is ${JSON.stringify(stored)}, the entry says ${JSON.stringify(value)}`);
    }
    if (!idemFits(entry, content)) found('IDEM_DIFFERS', `idem ${JSON.stringify(entry.idem)} is not that of the entry`);
    if (entry.stream.startsWith('case/') && entry.stream !== `case/${content.caseNo}`)
      found('CASE_DIFFERS', `the entry is of case ${content.caseNo}`);
    if (content.caseSeq !== undefined) {
      if (content.caseSeq !== before.caseSeq + 1) found('CASE_SEQ_NOT_DENSE', `step ${content.caseSeq} follows step ${before.caseSeq}`);
      caseSeq = content.caseSeq;
    }
  }
  return { faults, content, next: { seq: entry.seq, hash: entry.hash, entryId: entry.entryId, caseSeq } };
}

function readCanon(canon: Uint8Array, invalid: (detail: string) => void): EntryContent | null {
  let text: string;
  let content: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(canon);
    content = JSON.parse(text);
    if (canonicalJson(content) !== text) {
      invalid('the bytes are not canonical JSON');
      return null;
    }
  } catch (error) {
    invalid(error instanceof TypeError ? 'the bytes are no canonical text' : 'the bytes are no JSON');
    return null;
  }
  if (!looksLikeContent(content)) {
    invalid('the content is no entry');
    return null;
  }
  return content;
}

function looksLikeContent(value: unknown): value is EntryContent {
  if (typeof value !== 'object' || value === null) return false;
  const { actor } = value as { readonly actor?: unknown };
  return typeof actor === 'object' && actor !== null && 'personId' in actor;
}

function idemFits({ idem, stream }: StoredEntry, { caseNo, caseSeq, matter, outcome, requestId }: EntryContent): boolean {
  if (matter !== undefined)
    return outcome === 'ok' ? idem === `${stream}/${requestId}` : idem.startsWith(`refused/${matter.no}/${requestId}/`);
  if (caseSeq !== undefined) return idem === `case/${caseNo}/${requestId}`;
  if (outcome === 'denied') return idem.startsWith(`refused/${caseNo}/${requestId}/`);
  if (stream.startsWith('system/reads/')) return idem.startsWith(`read/${requestId}/`);
  return true;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
