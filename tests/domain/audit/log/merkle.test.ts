/** The tree against the published vectors of RFC 6962, and against its own definition said the slow way. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, hex, utf8 } from '../../../../domain/audit/log/bytes.ts';
import {
  consistencyRanges,
  emptyRoot,
  folded,
  inclusionRanges,
  isConsistent,
  leafHash,
  nodeHash,
  nodesOf,
  rootFromInclusion,
  type LeafRange,
} from '../../../../domain/audit/log/merkle.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** MTH of RFC 6962 §2.1, word for word. */
function slowRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return leaves[0]!;
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return nodeHash(sha256, slowRoot(leaves.slice(0, k)), slowRoot(leaves.slice(k)));
}
/** PATH of RFC 6962 §2.1.1. */
function slowPath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return m < k
    ? [...slowPath(m, leaves.slice(0, k)), slowRoot(leaves.slice(k))]
    : [...slowPath(m - k, leaves.slice(k)), slowRoot(leaves.slice(0, k))];
}
/** SUBPROOF of RFC 6962 §2.1.2. */
function slowProof(m: number, leaves: readonly Uint8Array[], whole = true): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [slowRoot(leaves)];
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return m <= k
    ? [...slowProof(m, leaves.slice(0, k), whole), slowRoot(leaves.slice(k))]
    : [...slowProof(m - k, leaves.slice(k), false), slowRoot(leaves.slice(0, k))];
}

const leavesOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, at) => leafHash(sha256, utf8(`leaf ${at}`)));
const hashOf =
  (leaves: readonly Uint8Array[]) =>
  (range: LeafRange): Uint8Array =>
    folded(
      sha256,
      nodesOf(range).map(({ level, index }) => slowRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))),
    );

describe('the published vectors', () => {
  const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const ROOTS = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  const leaves = DATA.map((data) => leafHash(sha256, fromHex(data)));

  it('give the roots of trees of one to eight leaves', () => {
    expect(leaves.map((_, at) => hex(hashOf(leaves)({ from: 0, to: at + 1 })))).toEqual(ROOTS);
    expect(hex(emptyRoot(sha256))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('give the inclusion proof of the first leaf of eight', () => {
    expect(inclusionRanges(8, 0).map((range) => hex(hashOf(leaves)(range)))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('give the consistency proof from six leaves to eight', () => {
    expect(consistencyRanges(6, 8).map((range) => hex(hashOf(leaves)(range)))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('proofs', () => {
  it('are those of the definition, for every leaf and every older tree of sizes up to 24, and lead to the root', () => {
    for (let size = 1; size <= 24; size++) {
      const leaves = leavesOf(size);
      const root = slowRoot(leaves);
      for (let index = 0; index < size; index++) {
        const proof = inclusionRanges(size, index).map(hashOf(leaves));
        expect(proof).toEqual(slowPath(index, leaves));
        expect(rootFromInclusion(sha256, size, index, leaves[index]!, proof)).toEqual(root);
      }
      for (let old = 1; old <= size; old++) {
        const proof = consistencyRanges(old, size).map(hashOf(leaves));
        expect(proof).toEqual(slowProof(old, leaves));
        expect(isConsistent(sha256, old, slowRoot(leaves.slice(0, old)), size, root, proof)).toBe(true);
      }
    }
  });

  it('of another leaf, place or size lead elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 4 }), (size, a, b, kind) => {
        const leaves = leavesOf(size);
        const index = a % size;
        const proof = inclusionRanges(size, index).map(hashOf(leaves));
        const root = hex(slowRoot(leaves));
        const other = (index + 1 + (b % (size - 1))) % size;
        const flipped = [...proof];
        flipped[b % proof.length] = sha256(flipped[b % proof.length]!);
        const led = [
          rootFromInclusion(sha256, size, index, leaves[other]!, proof),
          rootFromInclusion(sha256, size, other, leaves[index]!, proof),
          rootFromInclusion(sha256, size, index, leaves[index]!, flipped),
          rootFromInclusion(sha256, size, index, leaves[index]!, proof.slice(1)),
          rootFromInclusion(sha256, size, index, leaves[index]!, [...proof, sha256(proof[0]!)]),
        ][kind];
        expect(led == null ? null : hex(led)).not.toBe(root);
      }),
    );
  });

  it('of consistency do not hold for a rewritten past, a shortened or a lengthened proof', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (size, a, b) => {
        const leaves = leavesOf(size);
        const old = 1 + (a % (size - 1));
        const root = slowRoot(leaves);
        const proof = consistencyRanges(old, size).map(hashOf(leaves));
        const rewritten = leaves.slice(0, old);
        rewritten[b % old] = sha256(rewritten[b % old]!);
        expect(isConsistent(sha256, old, slowRoot(rewritten), size, root, proof)).toBe(false);
        expect(isConsistent(sha256, old, slowRoot(leaves.slice(0, old)), size, sha256(root), proof)).toBe(false);
        expect(isConsistent(sha256, old, slowRoot(leaves.slice(0, old)), size, root, proof.slice(0, -1))).toBe(false);
        expect(isConsistent(sha256, old, slowRoot(leaves.slice(0, old)), size, root, [...proof, root])).toBe(false);
      }),
    );
  });

  it('know no leaf beyond the tree and no older tree that is larger', () => {
    expect(() => inclusionRanges(4, 4)).toThrow(RangeError);
    expect(() => consistencyRanges(5, 4)).toThrow(RangeError);
    expect(rootFromInclusion(sha256, 4, 4, leavesOf(1)[0]!, [])).toBeNull();
    expect(isConsistent(sha256, 5, leavesOf(1)[0]!, 4, leavesOf(1)[0]!, [])).toBe(false);
  });

  it('work where sizes no longer fit 32 bits', () => {
    const size = 2 ** 40 + 3;
    expect(inclusionRanges(size, 2 ** 40 + 1)).toEqual([
      { from: 2 ** 40, to: 2 ** 40 + 1 },
      { from: 2 ** 40 + 2, to: size },
      { from: 0, to: 2 ** 40 },
    ]);
    expect(nodesOf({ from: 0, to: 2 ** 40 })).toEqual([{ level: 40, index: 0 }]);
  });
});
