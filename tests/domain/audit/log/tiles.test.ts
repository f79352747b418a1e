/** Tiles as C2SP tlog-tiles lays them out, and the tree that grows through them. */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, utf8 } from '../../../../domain/audit/log/bytes.ts';
import { folded, leafHash, nodeHash, nodesOf, type Node } from '../../../../domain/audit/log/merkle.ts';
import {
  entriesOf,
  entriesPath,
  entryBundle,
  partialTiles,
  placeOfNode,
  rootOf,
  TiledTree,
  tilePath,
  tileWidth,
} from '../../../../domain/audit/log/tiles.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const leavesOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, at) => leafHash(sha256, utf8(`leaf ${at}`)));

describe('paths', () => {
  it('group the number by three digits and name the width of a partial tile', () => {
    expect(tilePath({ level: 0, index: 1_234_067 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 2, index: 0 }, 1)).toBe('tile/2/000.p/1');
    expect(entriesPath(273, 112)).toBe('tile/entries/273.p/112');
  });

  it('are, for 70,000 leaves, the tiles of the specification', () => {
    expect(partialTiles(70_000)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(partialTiles(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
    expect(tileWidth(70_000, { level: 0, index: 272 })).toBe(256);
    expect(tileWidth(70_000, { level: 0, index: 274 })).toBe(0);
  });
});

describe('a tree that grows through its tiles', () => {
  const size = 66_000;
  const leaves = leavesOf(size);
  const tiles = new Map<string, readonly Uint8Array[]>();
  const tree = new TiledTree(sha256);
  const roots = new Map<number, string>();
  for (const leaf of leaves) {
    for (const { level, index, hashes } of tree.append(leaf)) tiles.set(tilePath({ level, index }), hashes);
    if ([1, 2, 255, 256, 257, 511, 1000, 65_535, 65_536, 65_537].includes(tree.size)) roots.set(tree.size, hex(tree.root()));
  }
  for (const { level, index, hashes } of tree.partial()) tiles.set(tilePath({ level, index }, hashes.length), hashes);

  const nodeFromTiles = (node: Node): Uint8Array => {
    const place = placeOfNode(node);
    const tile = tiles.get(tilePath(place, tileWidth(size, place)))!;
    return rootOf(sha256, tile.slice(place.from, place.to));
  };
  /** All complete subtrees, level by level. */
  const subtrees: Uint8Array[][] = [leaves];
  while (subtrees.at(-1)!.length > 1) {
    const below = subtrees.at(-1)!;
    subtrees.push(Array.from({ length: Math.floor(below.length / 2) }, (_, at) => nodeHash(sha256, below[at * 2]!, below[at * 2 + 1]!)));
  }

  it('has the root of the leaves at every size', () => {
    const slow = (count: number): string =>
      hex(
        folded(
          sha256,
          nodesOf({ from: 0, to: count }).map(({ level, index }) => subtrees[level]![index]!),
        ),
      );
    for (const [count, root] of roots) expect([count, root]).toEqual([count, slow(count)]);
    expect(hex(tree.root())).toBe(slow(size));
  });

  it('answers every node from the tiles alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.nat(), (level, at) => {
        const index = at % Math.floor(size / 2 ** level);
        expect(hex(nodeFromTiles({ level, index }))).toBe(hex(subtrees[level]![index]!));
      }),
    );
  });

  it('goes on from its partial tiles as if it had never stopped', () => {
    const partial = new Map(tree.partial().map(({ level, hashes }) => [level, hashes]));
    const again = new TiledTree(sha256, size, partial);
    const straight = new TiledTree(sha256, size, partial);
    for (const leaf of leavesOf(600)) {
      again.append(leaf);
      straight.append(leaf);
    }
    expect(hex(new TiledTree(sha256, size, partial).root())).toBe(hex(tree.root()));
    expect(hex(again.root())).toBe(hex(straight.root()));
    expect(() => new TiledTree(sha256, size, new Map())).toThrow(RangeError);
  });
});

describe('bundles of entries', () => {
  it('give back what was put in, and say when they break off', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 20 }), (entries) => {
        const bundle = entryBundle(entries);
        expect(entriesOf(bundle).map(hex)).toEqual(entries.map(hex));
        if (entries.length > 0) expect(() => entriesOf(bundle.slice(0, -1))).toThrow(RangeError);
      }),
    );
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
