/**
 * Where each stream stands while a whole log is read in its order: 72 bytes a stream, kept in pieces that are filled one after the other and
 * never moved, and an index of four bytes a slot; so that millions of them fit. Keyed by the first 16 bytes of SHA-256 of the name.
 */
import { GENESIS } from '../entry-hash.ts';
import type { StreamPosition } from '../check-entry.ts';

const SIZE = 72;
const [KEY, HASH, SEQ, CASE_SEQ, ENTRY] = [0, 16, 48, 56, 64];
/** Streams of one piece. */
const PER_PIECE = 8_192;
/** Filled further than this, the index doubles. */
const MOST_FILLED = 0.7;

interface Piece {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export class StreamTable {
  readonly #pieces: Piece[] = [];
  /** Number of the stream and one; 0: nobody here. */
  #index = new Uint32Array(1_024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Number of the stream; one that is new begins at the start. `key` are at least 16 bytes. */
  find(key: Uint8Array): number {
    let slot = this.#slotOf(key);
    const known = this.#index[slot]!;
    if (known !== 0) return known - 1;
    if (this.#count + 1 > this.#index.length * MOST_FILLED) {
      this.#doubleIndex();
      slot = this.#slotOf(key);
    }
    if (this.#count % PER_PIECE === 0) {
      const bytes = new Uint8Array(PER_PIECE * SIZE);
      this.#pieces.push({ bytes, view: new DataView(bytes.buffer) });
    }
    const nth = this.#count++;
    this.#index[slot] = this.#count;
    this.#piece(nth).bytes.set(key.subarray(0, 16), startOf(nth) + KEY);
    return nth;
  }

  at(nth: number): StreamPosition {
    const [{ bytes, view }, from] = [this.#piece(nth), startOf(nth)];
    const seq = view.getFloat64(from + SEQ);
    return {
      seq,
      hash: seq === 0 ? GENESIS : bytes.subarray(from + HASH, from + HASH + 32),
      caseSeq: view.getFloat64(from + CASE_SEQ),
      entryId: view.getFloat64(from + ENTRY),
    };
  }

  set(nth: number, { seq, hash, caseSeq, entryId }: StreamPosition): void {
    const [{ bytes, view }, from] = [this.#piece(nth), startOf(nth)];
    bytes.set(hash, from + HASH);
    view.setFloat64(from + SEQ, seq);
    view.setFloat64(from + CASE_SEQ, caseSeq);
    view.setFloat64(from + ENTRY, entryId);
  }

  /** All of it, piece by piece, to go on from another day. */
  dump(): readonly Uint8Array[] {
    return this.#pieces.map(({ bytes }, nth) => bytes.subarray(0, Math.min(PER_PIECE, this.#count - nth * PER_PIECE) * SIZE));
  }

  /** @throws RangeError when the bytes are no table */
  static from(pieces: readonly Uint8Array[]): StreamTable {
    const table = new StreamTable();
    for (const bytes of pieces) {
      if (bytes.length % SIZE !== 0) throw new RangeError('the bytes are no table of streams');
      for (let from = 0; from < bytes.length; from += SIZE) {
        const one = bytes.subarray(from, from + SIZE);
        const nth = table.find(one);
        table.#piece(nth).bytes.set(one, startOf(nth));
      }
    }
    return table;
  }

  #piece(nth: number): Piece {
    return this.#pieces[Math.floor(nth / PER_PIECE)]!;
  }

  /** Where in the index the stream is, or would go. */
  #slotOf(key: Uint8Array): number {
    const first = (key[0] ?? 0) * 0x1000000 + ((key[1] ?? 0) << 16) + ((key[2] ?? 0) << 8) + (key[3] ?? 0);
    for (let slot = first % this.#index.length; ; slot = (slot + 1) % this.#index.length) {
      const known = this.#index[slot]!;
      if (known === 0 || this.#isKey(known - 1, key)) return slot;
    }
  }

  #isKey(nth: number, key: Uint8Array): boolean {
    const [{ bytes }, from] = [this.#piece(nth), startOf(nth)];
    for (let at = 0; at < 16; at++) if (bytes[from + KEY + at] !== key[at]) return false;
    return true;
  }

  #doubleIndex(): void {
    this.#index = new Uint32Array(this.#index.length * 2);
    for (let nth = 0; nth < this.#count; nth++) {
      const from = startOf(nth);
      this.#index[this.#slotOf(this.#piece(nth).bytes.subarray(from, from + 16))] = nth + 1;
    }
  }
}

const startOf = (nth: number): number => (nth % PER_PIECE) * SIZE;
