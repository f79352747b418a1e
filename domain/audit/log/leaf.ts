/**
 * What of an entry goes into the log: its place and its two digests. The log names every stream and number, so that what is lost is
 * named too, and it holds no content: a content that the law has erased leaves the log whole.
 */
import { fromHex, hex, int64, joined, utf8 } from './bytes.ts';
import { entryHash } from '../entry-hash.ts';
import type { Hash } from './merkle.ts';

export interface Leaf {
  readonly stream: string;
  readonly seq: number;
  /** The entry's hash in its chain, SHA-256. */
  readonly hash: Uint8Array;
  /** SM3 over the same bytes. */
  readonly sm3: Uint8Array;
}

const TITLE = 'tongban-leaf/1';

export const leafData = ({ stream, seq, hash, sm3 }: Leaf): Uint8Array => utf8(`${TITLE}\n${stream}\n${seq}\n${hex(hash)}\n${hex(sm3)}\n`);

/** null when the bytes are no leaf of ours, spelled in the one way there is. */
export function readLeaf(data: Uint8Array): Leaf | null {
  try {
    const [title, stream = '', seq = '', hash = '', sm3 = '', end, ...more] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(data)
      .split('\n');
    if (title !== TITLE || stream === '' || !/^[1-9]\d{0,15}$/.test(seq) || hash.length !== 64 || sm3.length !== 64) return null;
    if (end !== '' || more.length > 0) return null;
    return { stream, seq: Number(seq), hash: fromHex(hash), sm3: fromHex(sm3) };
  } catch {
    return null;
  }
}

export interface DigestedEntry {
  readonly stream: string;
  readonly seq: number;
  readonly prev: Uint8Array;
  readonly canon: Uint8Array;
}

const DOMAIN = utf8('gov-audit/1\n');

/** SM3 over the entry, as `entryHash` is SHA-256 over it; the stream's name, too, is hashed by SM3. */
export function entrySm3(sm3: Hash, { stream, seq, prev, canon }: DigestedEntry): Uint8Array {
  return sm3(joined(DOMAIN, sm3(utf8(stream)), int64(seq), prev, canon));
}

/** The leaf that the entry's own bytes make, whatever digests are stored beside them. */
export function leafOf(sha256: Hash, sm3: Hash, entry: DigestedEntry): Leaf {
  const { stream, seq, prev, canon } = entry;
  return { stream, seq, hash: entryHash(sha256, stream, seq, prev, canon), sm3: entrySm3(sm3, entry) };
}
