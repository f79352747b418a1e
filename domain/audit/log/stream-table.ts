/**
 * Where each stream stands while a whole log is read in its order: 72 bytes a stream in one block of memory, so that millions of them
 * fit. Keyed by the first 16 bytes of SHA-256 of the name.
 */
import { GENESIS } from '../entry-hash.ts';
import type { StreamPosition } from '../check-entry.ts';

const SLOT = 72;
const [KEY, HASH, SEQ, CASE_SEQ, ENTRY] = [0, 16, 48, 56, 64];
/** Filled further than this, the table doubles. */
const MOST_FILLED = 0.7;

export class StreamTable {
  #slots: number;
  #bytes: Uint8Array;
  #view: DataView;
  #count = 0;

  constructor(slots = 1_024) {
    this.#slots = slots;
    this.#bytes = new Uint8Array(slots * SLOT);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get count(): number {
    return this.#count;
  }

  /** Place of the stream; one that is new begins at the start. `key` are at least 16 bytes. */
  find(key: Uint8Array): number {
    const place = this.#place(key);
    if (this.#view.getFloat64(place + SEQ) === 0 && !this.#isKey(place, key)) {
      if (this.#count + 1 > this.#slots * MOST_FILLED) {
        this.#double();
        return this.find(key);
      }
      this.#bytes.set(key.subarray(0, 16), place + KEY);
      this.#count++;
    }
    return place;
  }

  at(place: number): StreamPosition {
    const seq = this.#view.getFloat64(place + SEQ);
    return {
      seq,
      hash: seq === 0 ? GENESIS : this.#bytes.subarray(place + HASH, place + HASH + 32),
      caseSeq: this.#view.getFloat64(place + CASE_SEQ),
      entryId: this.#view.getFloat64(place + ENTRY),
    };
  }

  set(place: number, { seq, hash, caseSeq, entryId }: StreamPosition): void {
    this.#bytes.set(hash, place + HASH);
    this.#view.setFloat64(place + SEQ, seq);
    this.#view.setFloat64(place + CASE_SEQ, caseSeq);
    this.#view.setFloat64(place + ENTRY, entryId);
  }

  /** All of it, to go on from another day. */
  dump(): Uint8Array {
    return this.#bytes;
  }

  /** @throws RangeError when the bytes are no table */
  static from(bytes: Uint8Array): StreamTable {
    if (bytes.length === 0 || bytes.length % SLOT !== 0) throw new RangeError('the bytes are no table of streams');
    const table = new StreamTable(bytes.length / SLOT);
    table.#bytes.set(bytes);
    for (let place = 0; place < bytes.length; place += SLOT) if (table.#view.getFloat64(place + SEQ) !== 0) table.#count++;
    return table;
  }

  #place(key: Uint8Array): number {
    const first = ((key[0] ?? 0) * 0x1000000 + ((key[1] ?? 0) << 16) + ((key[2] ?? 0) << 8) + (key[3] ?? 0)) % this.#slots;
    for (let slot = first; ; slot = (slot + 1) % this.#slots) {
      const place = slot * SLOT;
      if (this.#isKey(place, key) || this.#isEmpty(place)) return place;
    }
  }

  #isKey(place: number, key: Uint8Array): boolean {
    for (let at = 0; at < 16; at++) if (this.#bytes[place + KEY + at] !== key[at]) return false;
    return true;
  }

  #isEmpty(place: number): boolean {
    return this.#view.getFloat64(place + SEQ) === 0 && this.#view.getFloat64(place + KEY) === 0;
  }

  #double(): void {
    const [old, bytes] = [this.#slots, this.#bytes];
    this.#slots = old * 2;
    this.#bytes = new Uint8Array(this.#slots * SLOT);
    this.#view = new DataView(this.#bytes.buffer);
    this.#count = 0;
    for (let place = 0; place < bytes.length; place += SLOT) {
      if (bytes.subarray(place + KEY, place + KEY + 16).every((byte) => byte === 0)) continue;
      const to = this.#place(bytes.subarray(place, place + 16));
      this.#bytes.set(bytes.subarray(place, place + SLOT), to);
      this.#count++;
    }
  }
}
