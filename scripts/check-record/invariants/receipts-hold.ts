/** I13: every receipt that was handed out can be proved: the bytes of its entry have its hash, and the signed log has them in its tree. */
import { createHash } from 'node:crypto';
import type { Entry, Invariant } from '../evidence.ts';
import { hashOfBytes } from './chained.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const receiptsHold: Invariant = {
  id: 'I13',
  promise: 'every receipt handed out verifies · 每张回执均可核验',
  missing: (_record, { log }) => (log === undefined ? 'no log of the clients' : undefined),
  look({ evidence, found, record }) {
    const byPlace = new Map<string, Entry>(record.entries.map((entry) => [`${entry.stream} ${entry.seq}`, entry]));
    const tree = new Tree(record.leaves.map(({ hash }) => Buffer.from(hash, 'hex')));
    const indexOf = new Map(record.leaves.map(({ entryId, index }) => [entryId, index]));
    const newest = record.checkpoints.reduce<{ size: number; root: string } | undefined>(
      (largest, one) => (largest === undefined || one.size > largest.size ? one : largest),
      undefined,
    );
    for (const line of evidence.log ?? []) {
      if (line.kind !== 'acknowledged') continue;
      const { hash, seq, stream } = line.receipt;
      const entry = byPlace.get(`${stream} ${seq}`);
      if (entry === undefined || hashOfBytes(entry) !== hash) {
        found(`the receipt ${stream}/${seq} cannot be proved: ${entry === undefined ? 'its entry is gone' : 'the bytes are others'}`);
        continue;
      }
      const index = indexOf.get(entry.entryId);
      if (newest === undefined || index === undefined || index >= newest.size) continue; // not yet signed: I5 says when that is too long
      if (!tree.proves(index, newest.size, newest.root))
        found(`the receipt ${stream}/${seq} is not under the root of the newest checkpoint`);
    }
  },
};

/** RFC 9162 by its definition, subtrees remembered; slow and plain. */
class Tree {
  readonly #leaves: readonly Buffer[];
  readonly #known = new Map<string, Buffer>();

  constructor(leaves: readonly Buffer[]) {
    this.#leaves = leaves;
  }

  proves(index: number, size: number, root: string): boolean {
    if (size > this.#leaves.length) return false;
    return this.#climb(index, 0, size).toString('hex') === root;
  }

  /** From the leaf upwards, with the neighbour's subtree at each level. */
  #climb(index: number, from: number, to: number): Buffer {
    if (to - from === 1) return this.#leaves[index]!;
    const middle = from + split(to - from);
    return index < middle
      ? sha256(Uint8Array.of(1), this.#climb(index, from, middle), this.#subtree(middle, to))
      : sha256(Uint8Array.of(1), this.#subtree(from, middle), this.#climb(index, middle, to));
  }

  #subtree(from: number, to: number): Buffer {
    if (to - from === 1) return this.#leaves[from]!;
    const key = `${from}-${to}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const middle = from + split(to - from);
    const hash = sha256(Uint8Array.of(1), this.#subtree(from, middle), this.#subtree(middle, to));
    this.#known.set(key, hash);
    return hash;
  }
}

function split(width: number): number {
  let power = 1;
  while (power * 2 < width) power *= 2;
  return power;
}
