/** The tree as files, C2SP tlog-tiles: 256 hashes a tile, paths in groups of three digits, entries in bundles beside them. */
import { folded, nodeHash, type Hash, type Node } from './merkle.ts';
import { joined } from './bytes.ts';

export const TILE_WIDTH = 256;
/** Levels of the tree in one tile. */
const TILE_HEIGHT = 8;

export interface TilePlace {
  /** Of the tile, not of the tree: level 1 holds the roots of full tiles of level 0. */
  readonly level: number;
  readonly index: number;
}

/** `tile/0/x001/x234/067`, with `.p/12` for a tile of 12 hashes. */
export const tilePath = ({ level, index }: TilePlace, width: number = TILE_WIDTH): string => path(`tile/${level}`, index, width);
export const entriesPath = (index: number, width: number = TILE_WIDTH): string => path('tile/entries', index, width);

function path(above: string, index: number, width: number): string {
  const groups: string[] = [];
  let rest = index;
  do {
    groups.unshift(String(rest % 1000).padStart(3, '0'));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  const named = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `${above}/${named}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** How wide the tile is in a tree of `size` leaves: 0 when it is not there yet. */
export function tileWidth(size: number, { level, index }: TilePlace): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** The rightmost, partial tiles of a tree, one a level, lowest first; full tiles belong to the level above. */
export function partialTiles(size: number): readonly (TilePlace & { readonly width: number })[] {
  const tiles: (TilePlace & { width: number })[] = [];
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH))
    if (hashes % TILE_WIDTH > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH });
  return tiles;
}

/** Where the hash of a complete subtree is found: over which hashes of which tile. */
export function placeOfNode({ level, index }: Node): TilePlace & { readonly from: number; readonly to: number } {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const width = 2 ** (level % TILE_HEIGHT);
  const first = index * width;
  const from = first % TILE_WIDTH;
  return { level: tileLevel, index: Math.floor(first / TILE_WIDTH), from, to: from + width };
}

/** Root over hashes that are a complete subtree: a power of two of them. */
export function rootOf(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  let level = [...hashes];
  while (level.length > 1) level = Array.from({ length: level.length / 2 }, (_, at) => nodeHash(hash, level[at * 2]!, level[at * 2 + 1]!));
  return level[0]!;
}

/** Entries of a bundle: two bytes of length, big-endian, before each. @throws RangeError for a longer one */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return joined(
    ...entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new RangeError(`an entry of ${entry.length} bytes does not fit a bundle`);
      return [Uint8Array.of(entry.length >> 8, entry.length & 255), entry];
    }),
  );
}

/** @throws RangeError when the bundle breaks off */
export function entriesOf(bundle: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length;) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    const entry = bundle.subarray(at + 2, at + 2 + length);
    if (at + 2 > bundle.length || entry.length < length) throw new RangeError('the bundle of entries breaks off');
    entries.push(entry);
    at += 2 + length;
  }
  return entries;
}

/** @throws RangeError when the bytes are no whole hashes */
export function hashesOf(tile: Uint8Array): Uint8Array[] {
  if (tile.length % 32 !== 0) throw new RangeError(`a tile of ${tile.length} bytes holds no whole hashes`);
  return Array.from({ length: tile.length / 32 }, (_, at) => tile.subarray(at * 32, at * 32 + 32));
}

/** A growing tree that keeps only its partial tiles: a few kilobytes, whatever its size. */
export class TiledTree {
  readonly #hash: Hash;
  /** Hashes of the partial tile of each level. */
  readonly #levels: Uint8Array[][];
  #size: number;

  /** `partial` are the hashes of the partial tiles of a tree of `size`, by level. */
  constructor(hash: Hash, size = 0, partial: ReadonlyMap<number, readonly Uint8Array[]> = new Map()) {
    this.#hash = hash;
    this.#size = size;
    this.#levels = [];
    for (const { level, width } of partialTiles(size)) {
      const hashes = partial.get(level);
      if (hashes?.length !== width) throw new RangeError(`the partial tile of level ${level} must hold ${width} hashes`);
      while (this.#levels.length < level) this.#levels.push([]);
      this.#levels[level] = [...hashes];
    }
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf's hash; answers the tiles that it fills. */
  append(leaf: Uint8Array): readonly (TilePlace & { readonly hashes: readonly Uint8Array[] })[] {
    const full: (TilePlace & { hashes: readonly Uint8Array[] })[] = [];
    this.#size++;
    let rising: Uint8Array | undefined = leaf;
    for (let level = 0; rising !== undefined; level++) {
      const tile = (this.#levels[level] ??= []);
      tile.push(rising);
      rising = undefined;
      if (tile.length === TILE_WIDTH) {
        full.push({ level, index: this.#size / TILE_WIDTH ** (level + 1) - 1, hashes: tile });
        this.#levels[level] = [];
        rising = rootOf(this.#hash, tile);
      }
    }
    return full;
  }

  partial(): readonly (TilePlace & { readonly hashes: readonly Uint8Array[] })[] {
    return partialTiles(this.#size).map(({ level, index }) => ({ level, index, hashes: [...(this.#levels[level] ?? [])] }));
  }

  root(): Uint8Array {
    const peaks: Uint8Array[] = [];
    for (const hashes of [...this.#levels].reverse()) {
      for (let at = 0; at < hashes.length;) {
        let width = TILE_WIDTH;
        while (width > hashes.length - at) width /= 2;
        peaks.push(rootOf(this.#hash, hashes.slice(at, at + width)));
        at += width;
      }
    }
    return folded(this.#hash, peaks);
  }
}
