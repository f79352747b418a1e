/**
 * I6: the leaves are dense and each is that of its entry; every checkpoint has the root of the leaves below its size, so that each is a
 * prefix of the next; sizes never fall. The tree is computed here anew, after RFC 9162, from the leaves alone.
 */
import { createHash } from 'node:crypto';
import type { Invariant } from '../evidence.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const node = (left: Buffer, right: Buffer): Buffer => sha256(Uint8Array.of(1), left, right);

/** The frontier of a growing tree: complete subtrees from the largest to the smallest. */
class Frontier {
  readonly #subtrees: { readonly width: number; readonly hash: Buffer }[] = [];

  append(leaf: Buffer): void {
    let grown = { width: 1, hash: leaf };
    for (let last = this.#subtrees.at(-1); last?.width === grown.width; last = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      grown = { width: grown.width * 2, hash: node(last.hash, grown.hash) };
    }
    this.#subtrees.push(grown);
  }

  root(): string {
    const [smallest, ...larger] = this.#subtrees.map(({ hash }) => hash).reverse();
    return (smallest === undefined ? sha256() : larger.reduce((right, left) => node(left, right), smallest)).toString('hex');
  }
}

export const logConsistent: Invariant = {
  id: 'I6',
  promise: 'all checkpoints are consistent and sizes never fall · 各检查点前后一致、只增不减',
  missing: ({ checkpoints, leaves }) => (leaves.length === 0 && checkpoints.length === 0 ? 'no sequencer has worked on it' : undefined),
  look({ found, record }) {
    const entries = new Map(record.entries.map((entry) => [entry.entryId, entry]));
    const tree = new Frontier();
    const roots = new Map<number, string>();
    const wanted = new Set(record.checkpoints.map(({ size }) => size));
    const seen = new Set<number>();
    record.leaves.forEach(({ entryId, hash, index }, place) => {
      if (index !== place) found(`leaf ${index} stands at place ${place} of the log`);
      if (seen.has(entryId)) found(`entry ${entryId} is in the log twice`);
      seen.add(entryId);
      if (!entries.has(entryId)) found(`leaf ${index} is of entry ${entryId}, which is not there`);
      tree.append(Buffer.from(hash, 'hex'));
      if (wanted.has(place + 1)) roots.set(place + 1, tree.root());
    });
    let largest = 0;
    for (const { root, size } of record.checkpoints) {
      if (size < largest) found(`a checkpoint of ${size} leaves was signed after one of ${largest}`);
      largest = Math.max(largest, size);
      const computed = roots.get(size);
      if (computed === undefined) found(`a checkpoint of ${size} leaves was signed, and the log has ${record.leaves.length}`);
      else if (computed !== root) found(`the checkpoint of ${size} leaves has not the root of those leaves`);
    }
  },
};
