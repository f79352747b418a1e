/** I4: every entry is linked to the one before it and has the hash of its bytes, computed anew from the comment in 0002-audit.sql. */
import { createHash } from 'node:crypto';
import type { Entry, Invariant } from '../evidence.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Of the bytes, whatever hash is stored beside them. */
export function hashOfBytes({ canon, prev, seq, stream }: Pick<Entry, 'canon' | 'prev' | 'seq' | 'stream'>): string {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(seq));
  return sha256(Buffer.from('gov-audit/1\n'), sha256(Buffer.from(stream)), place, Buffer.from(prev, 'hex'), canon).toString('hex');
}

export const chained: Invariant = {
  id: 'I4',
  promise: 'links and hashes hold from the first entry to the head · 链接与哈希完整',
  look({ found, record }) {
    const last = new Map<string, Entry>();
    for (const entry of record.entries) {
      const { hash, prev, seq, stream } = entry;
      if (prev !== (last.get(stream)?.hash ?? '00'.repeat(32))) found(`entry ${seq} of ${stream} is not linked to the one before it`);
      if (hashOfBytes(entry) !== hash) found(`entry ${seq} of ${stream} has not the hash of its bytes`);
      last.set(stream, entry);
    }
    for (const [stream, { hash, seq }] of last) {
      const head = record.heads.get(stream);
      if (head?.seq !== seq || head.head !== hash)
        found(`the head of ${stream} stands at ${head?.seq ?? 'nothing'}, its last entry is ${seq}`);
    }
    for (const [stream, { seq }] of record.heads) if (!last.has(stream)) found(`${stream} has a head at ${seq} and no entries`);
  },
};
