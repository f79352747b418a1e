/** Reads the log over the trail: its newest checkpoint, where an entry stands in it, and the hashes that prove it. */
import { consistencyRanges, folded, inclusionRanges, nodesOf, type Hash, type LeafRange, type Node } from '../domain/audit/log/merkle.ts';
import { hashesOf, placeOfNode, rootOf, TILE_WIDTH, type TilePlace } from '../domain/audit/log/tiles.ts';
import type { Queryable } from './audit-trail.ts';

export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
  readonly noteSm3: string;
  readonly witnessed: boolean;
  readonly publishedAt: string;
}

interface CheckpointRow {
  readonly size: number | string;
  readonly note: string;
  readonly noteSm3: string;
  readonly witnessed: boolean;
  readonly publishedAt: string;
}

const asCheckpoint = (row: CheckpointRow): StoredCheckpoint => ({ ...row, size: Number(row.size) });

/** The newest witnessed checkpoint that is no smaller than `size`; else the newest of all; null before the first. */
export async function checkpointFor(db: Queryable, size = 0): Promise<StoredCheckpoint | null> {
  const { rows } = await db.query<CheckpointRow>({
    name: 'log-checkpoint',
    text: `select size, note, note_sm3 as "noteSm3", witnessed, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
      from audit.checkpoint where size >= $1 order by witnessed desc, checkpoint_id desc limit 1`,
    values: [size],
  });
  return rows[0] === undefined ? null : asCheckpoint(rows[0]);
}

/** Place of an entry in the log; null while it waits. */
export async function leafIndexes(db: Queryable, stream: string, seqs?: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await db.query<{ seq: number | string; idx: number | string }>({
    name: 'log-leaves-of-stream',
    text: `select e.seq, l.idx from audit.entry e join audit.leaf l using (entry_id)
      where e.stream = $1 and ($2::bigint[] is null or e.seq = any($2))`,
    values: [stream, seqs ?? null],
  });
  return new Map(rows.map(({ seq, idx }) => [Number(seq), Number(idx)]));
}

export type Tree = 'sha256' | 'sm3';

/** Hashes of the tree as it is stored: full tiles as they are, the rest leaf by leaf. One object per request; tiles are kept. */
export class StoredTree {
  readonly #db: Queryable;
  readonly #tree: Tree;
  readonly #hash: Hash;
  readonly #tiles = new Map<string, Promise<readonly Uint8Array[]>>();

  constructor(db: Queryable, tree: Tree, hash: Hash) {
    this.#db = db;
    this.#tree = tree;
    this.#hash = hash;
  }

  inclusion(size: number, index: number): Promise<readonly Uint8Array[]> {
    return Promise.all(inclusionRanges(size, index).map((range) => this.#range(range)));
  }

  consistency(old: number, size: number): Promise<readonly Uint8Array[]> {
    return Promise.all(consistencyRanges(old, size).map((range) => this.#range(range)));
  }

  async #range(range: LeafRange): Promise<Uint8Array> {
    return folded(this.#hash, await Promise.all(nodesOf(range).map((node) => this.#node(node))));
  }

  async #node(node: Node): Promise<Uint8Array> {
    const place = placeOfNode(node);
    const hashes = (await this.#tile(place)).slice(place.from, place.to);
    if (hashes.length < place.to - place.from)
      throw new Error(`the log's ${this.#tree} tile ${place.level}/${place.index} is not stored up to ${place.to}`);
    return rootOf(this.#hash, hashes);
  }

  #tile(place: TilePlace): Promise<readonly Uint8Array[]> {
    const name = `${place.level}/${place.index}`;
    let tile = this.#tiles.get(name);
    if (tile === undefined) this.#tiles.set(name, (tile = this.#read(place)));
    return tile;
  }

  async #read({ level, index }: TilePlace): Promise<readonly Uint8Array[]> {
    const { rows } = await this.#db.query<{ hashes: Buffer }>({
      name: 'log-tile',
      text: 'select hashes from audit.tile where tree = $1 and level = $2 and idx = $3',
      values: [this.#tree, level, index],
    });
    if (rows[0] !== undefined) return hashesOf(rows[0].hashes);
    if (level > 0) return this.#partialAbove(level, index);
    const leaves = await this.#db.query<{ leaf: Buffer }>({
      name: `log-leaves-${this.#tree}`,
      text: `select ${this.#tree === 'sha256' ? 'leaf_sha256' : 'leaf_sm3'} as leaf from audit.leaf where idx >= $1 and idx < $2 order by idx`,
      values: [index * TILE_WIDTH, (index + 1) * TILE_WIDTH],
    });
    return leaves.rows.map(({ leaf }) => leaf);
  }

  /** A tile that is not full yet: the roots of the full tiles below it. */
  async #partialAbove(level: number, index: number): Promise<readonly Uint8Array[]> {
    const { rows } = await this.#db.query<{ hashes: Buffer }>({
      name: 'log-tiles-below',
      text: 'select hashes from audit.tile where tree = $1 and level = $2 and idx >= $3 and idx < $4 order by idx',
      values: [this.#tree, level - 1, index * TILE_WIDTH, (index + 1) * TILE_WIDTH],
    });
    return rows.map(({ hashes }) => rootOf(this.#hash, hashesOf(hashes)));
  }
}

/** How far the log is behind the trail. */
export interface LogStatus {
  readonly size: number;
  /** Entries not yet in the log; counted up to 100,000. */
  readonly pending: number;
  readonly checkpointSize: number | null;
  readonly checkpointAt: string | null;
  readonly witnessedSize: number | null;
  readonly witnessedAt: string | null;
}

export async function logStatus(db: Queryable): Promise<LogStatus> {
  const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const { rows } = await db.query<Record<keyof LogStatus, number | string | null>>({
    name: 'log-status',
    text: `select (select coalesce(max(idx) + 1, 0) from audit.leaf) as size,
        (select count(*) from (select 1 from audit.pending limit 100000) p) as pending,
        c.size as "checkpointSize", ${at('c.published_at')} as "checkpointAt", w.size as "witnessedSize", ${at('w.published_at')} as "witnessedAt"
      from (select 1) one
      left join lateral (select size, published_at from audit.checkpoint order by checkpoint_id desc limit 1) c on true
      left join lateral (select size, published_at from audit.checkpoint where witnessed order by checkpoint_id desc limit 1) w on true`,
    values: [],
  });
  const row = rows[0]!;
  const number = (value: number | string | null): number | null => (value === null ? null : Number(value));
  const text = (value: number | string | null): string | null => (value === null ? null : String(value));
  return {
    size: Number(row.size),
    pending: Number(row.pending),
    checkpointSize: number(row.checkpointSize),
    checkpointAt: text(row.checkpointAt),
    witnessedSize: number(row.witnessedSize),
    witnessedAt: text(row.witnessedAt),
  };
}
