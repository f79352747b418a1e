/** The Merkle tree of RFC 6962: hashes of leaves and nodes, which subtrees a proof is made of, and how a proof is checked (RFC 9162 §2.1). */
import { joined, sameBytes } from './bytes.ts';

/** SHA-256 or SM3: 32 bytes. Passed in. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (hash: Hash, data: Uint8Array): Uint8Array => hash(joined(LEAF, data));
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array => hash(joined(NODE, left, right));
export const emptyRoot = (hash: Hash): Uint8Array => hash(new Uint8Array(0));

/** Leaves `from` (inclusive) to `to` (exclusive). */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The complete subtree over leaves `index * 2^level` and the following `2^level`. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** Sizes go beyond 32 bits, so powers are multiplied, never shifted. */
function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** Subtrees whose hashes, in this order, are the inclusion proof of leaf `index` in the tree of `size` leaves. */
export function inclusionRanges(size: number, index: number): readonly LeafRange[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/** Subtrees whose hashes, in this order, prove that the tree of `size` leaves begins with the tree of `old` leaves. Empty for 0 and for equal sizes. */
export function consistencyRanges(old: number, size: number): readonly LeafRange[] {
  if (!(old >= 0 && old <= size)) throw new RangeError(`a tree of ${size} does not begin with one of ${old}`);
  if (old === 0 || old === size) return [];
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  let whole = true;
  while (old !== to) {
    const middle = from + largestPowerBelow(to - from);
    if (old <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  if (!whole) ranges.push({ from, to });
  return ranges.reverse();
}

/** The complete subtrees a range consists of, left to right. The range must begin where a subtree of its size may begin, as those of proofs do. */
export function nodesOf({ from, to }: LeafRange): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to;) {
    let [level, width] = [0, 1];
    while (at % (width * 2) === 0 && at + width * 2 <= to) {
      width *= 2;
      level++;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** The hash over complete subtrees standing side by side, largest first. */
export function folded(hash: Hash, nodes: readonly Uint8Array[]): Uint8Array {
  const last = nodes.at(-1);
  if (last === undefined) return emptyRoot(hash);
  return nodes.slice(0, -1).reduceRight((right, left) => nodeHash(hash, left, right), last);
}

/** The root that a proof leads to from a leaf; null when the proof has not the length it must have. RFC 9162 §2.1.3.2. */
export function rootFromInclusion(
  hash: Hash,
  size: number,
  index: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return null;
  let [at, last] = [index, size - 1];
  let root = leaf;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(hash, sibling, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      root = nodeHash(hash, root, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
}

/** Whether the proof shows that the tree of `size` begins with the tree of `old`. RFC 9162 §2.1.4.2; every tree begins with the empty one. */
export function isConsistent(
  hash: Hash,
  old: number,
  oldRoot: Uint8Array,
  size: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (old > size) return false;
  if (old === size) return proof.length === 0 && sameBytes(oldRoot, root);
  if (old === 0) return proof.length === 0;
  const path = isPowerOfTwo(old) ? [oldRoot, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let [at, last] = [old - 1, size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [was, is] = [first, first];
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      was = nodeHash(hash, sibling, was);
      is = nodeHash(hash, sibling, is);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      is = nodeHash(hash, is, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(was, oldRoot) && sameBytes(is, root);
}

const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(size: number): boolean {
  let power = 1;
  while (power < size) power *= 2;
  return power === size;
}
