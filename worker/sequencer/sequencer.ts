/**
 * Takes the trail into the log: entries that wait become leaves, in batches; tiles become files; checkpoints are signed here and
 * cosigned by witnesses. One leader at a time, restartable at any instant. Writers of the trail never wait for any of it.
 */
import type pg from 'pg';
import { headText, readCheckpoint, signedBy } from '../../domain/audit/log/checkpoint.ts';
import { sameBytes } from '../../domain/audit/log/bytes.ts';
import { statementText } from '../../domain/audit/log/head-statement.ts';
import { leafData, leafOf } from '../../domain/audit/log/leaf.ts';
import { leafHash } from '../../domain/audit/log/merkle.ts';
import { standingOf, type Policy } from '../../domain/audit/log/policy.ts';
import { signatureLine } from '../../domain/audit/log/signed-note.ts';
import { TILE_WIDTH, TiledTree } from '../../domain/audit/log/tiles.ts';
import { StoredTree } from '../../schema/audit-log.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { WitnessClient } from './ask-witnesses.ts';
import { signedNote, type Signer } from './key-file.ts';
import { TileFiles } from './tile-files.ts';

const { sha256, sm3 } = nodeCrypto;

export interface SequencerOptions {
  /** Of the role `tongban_sequencer`. */
  readonly pool: pg.Pool;
  readonly origin: string;
  readonly folder: string;
  readonly signer: Signer;
  readonly sm2: Signer;
  /** Witnesses and their quorum; null: none are configured, and no checkpoint counts as witnessed. */
  readonly policy: Policy | null;
  readonly say: (facts: Readonly<Record<string, unknown>>) => void;
  /** Most entries of one batch. */
  readonly batch?: number;
  readonly now?: () => number;
}

/** What was signed and what is stored cannot both be right. Nothing is signed until a person has looked. */
export class LogDiverged extends Error {
  override readonly name = 'LogDiverged';
}

interface EntryRow {
  readonly entryId: string;
  readonly stream: string;
  readonly seq: string;
  readonly prev: Buffer;
  readonly hash: Buffer;
  readonly canon: Buffer;
}

interface Trees {
  readonly sha256: TiledTree;
  readonly sm3: TiledTree;
  /** Data of the leaves of the last, partial bundle. */
  open: Uint8Array[];
}

export interface Published {
  readonly size: number;
  readonly witnessed: boolean;
  readonly note: string;
}

export class Sequencer {
  readonly #options: SequencerOptions;
  readonly #files: TileFiles;
  readonly #sm3Files: TileFiles;
  readonly #witnesses: WitnessClient;
  #trees: Trees | null = null;
  #last: (Published & { readonly at: number }) | null = null;

  constructor(options: SequencerOptions) {
    this.#options = options;
    this.#files = new TileFiles(options.folder);
    this.#sm3Files = new TileFiles(`${options.folder}/sm3`);
    this.#witnesses = new WitnessClient({
      consistency: (old, size) => new StoredTree(options.pool, 'sha256', sha256).consistency(old, size),
      failed: (witness, why) => options.say({ witness, failed: why }),
    });
  }

  /** Leaves taken in so far. */
  get size(): number {
    return this.#trees?.sha256.size ?? 0;
  }

  get published(): Published | null {
    return this.#last;
  }

  /** Picks up where the last leader was. @throws LogDiverged, LogFilesChanged when files, database and signatures contradict each other */
  async open(): Promise<void> {
    this.#trees = null;
    const { pool, signer, origin } = this.#options;
    const note = (await this.#files.read('checkpoint'))?.toString('utf8');
    let trees: Trees = { sha256: new TiledTree(sha256), sm3: new TiledTree(sm3), open: [] };
    if (note !== undefined) {
      const checkpoint = readCheckpoint(note);
      if (checkpoint.origin !== origin || signedBy(nodeCrypto, checkpoint.note, signer.key)?.valid !== true)
        throw new LogDiverged(`the checkpoint in ${this.#files.folder} is not signed by the key of this log`);
      trees = {
        sha256: await this.#files.tree(sha256, checkpoint.size),
        sm3: await this.#sm3Files.tree(sm3, checkpoint.size),
        open: await this.#files.openEntries(checkpoint.size),
      };
      if (!sameBytes(trees.sha256.root(), checkpoint.root))
        throw new LogDiverged(`the tiles in ${this.#files.folder} do not lead to the root that was signed for ${checkpoint.size} leaves`);
      this.#last = { size: checkpoint.size, witnessed: this.#isWitnessed(note), note, at: 0 };
    }
    const { rows } = await pool.query<{ size: string }>('select coalesce(max(idx) + 1, 0) as size from audit.leaf');
    const stored = Number(rows[0]!.size);
    if (stored < trees.sha256.size)
      throw new LogDiverged(
        `${trees.sha256.size} leaves were signed, the database has ${stored}: entries were lost, or the database was set back`,
      );
    this.#trees = trees;
    while (trees.sha256.size < stored) await this.#takeUp(trees, stored);
    await this.#matchLastCheckpoint(trees);
  }

  /** A database that was signed for before, and files begun anew: what they lead to must be what was signed. */
  async #matchLastCheckpoint(trees: Trees): Promise<void> {
    const { rows } = await this.#options.pool.query<{ size: string; note: string }>(
      'select size, note from audit.checkpoint where size = $1 order by checkpoint_id desc limit 1',
      [trees.sha256.size],
    );
    const signed = rows[0];
    if (signed === undefined) return;
    const checkpoint = readCheckpoint(signed.note);
    if (signedBy(nodeCrypto, checkpoint.note, this.#options.signer.key)?.valid === true && !sameBytes(checkpoint.root, trees.sha256.root()))
      throw new LogDiverged(`the leaves in the database do not lead to the root that was signed for ${checkpoint.size} of them`);
  }

  /** Leaves that are in the database and not yet in the files: of a leader that was killed, or all of them. */
  async #takeUp(trees: Trees, stored: number): Promise<void> {
    const from = trees.sha256.size;
    const { rows } = await this.#options.pool.query<EntryRow & { leafSha256: Buffer; leafSm3: Buffer }>(
      `select l.entry_id as "entryId", e.stream, e.seq, e.prev, e.hash, e.canon, l.leaf_sha256 as "leafSha256", l.leaf_sm3 as "leafSm3"
       from audit.leaf l join audit.entry e using (entry_id) where l.idx >= $1 and l.idx < $2 order by l.idx`,
      [from, Math.min(stored, from + this.#batch)],
    );
    if (rows.length < Math.min(stored - from, this.#batch))
      throw new LogDiverged(`entries of leaves after ${from} are gone from the database`);
    const full: Full[] = [];
    for (const row of rows) {
      const leaf = this.#leaf(row);
      if (!sameBytes(leaf.sha256, row.leafSha256) || !sameBytes(leaf.sm3, row.leafSm3))
        throw new LogDiverged(`entry ${row.seq} of ${row.stream} is not the one that leaf ${trees.sha256.size} was made of`);
      full.push(...grow(trees, leaf));
    }
    await this.#write(full);
  }

  get #batch(): number {
    return this.#options.batch ?? 5_000;
  }

  #leaf(row: EntryRow): GrownLeaf {
    const leaf = leafOf(sha256, sm3, { ...row, seq: Number(row.seq) });
    const data = leafData(leaf);
    return { data, sha256: leafHash(sha256, data), sm3: leafHash(sm3, data), true: sameBytes(leaf.hash, row.hash), row };
  }

  /** Takes in the next entries that wait; answers how many. */
  async step(): Promise<number> {
    const trees = this.#trees;
    if (trees === null) throw new Error('open() comes first');
    const db = await this.#options.pool.connect();
    let broken = false;
    try {
      await db.query('begin');
      const { rows } = await db.query<EntryRow>(
        `with taken as (
           delete from audit.pending where entry_id in (select entry_id from audit.pending order by entry_id limit $1) returning entry_id)
         select e.entry_id as "entryId", e.stream, e.seq, e.prev, e.hash, e.canon
         from taken join audit.entry e using (entry_id) order by e.entry_id`,
        [this.#batch],
      );
      if (rows.length === 0) {
        await db.query('rollback');
        return 0;
      }
      const first = trees.sha256.size;
      const leaves = rows.map((row) => this.#leaf(row));
      const full = leaves.flatMap((leaf) => grow(trees, leaf));
      await db.query(
        `insert into audit.leaf (idx, entry_id, leaf_sha256, leaf_sm3)
         select $1::bigint + n - 1, entry_id, a, b from unnest($2::bigint[], $3::bytea[], $4::bytea[]) with ordinality as t(entry_id, a, b, n)`,
        [first, rows.map(({ entryId }) => entryId), leaves.map((leaf) => leaf.sha256), leaves.map((leaf) => leaf.sm3)],
      );
      for (const { tree, level, index, hashes } of full)
        if (tree !== 'entries')
          await db.query('insert into audit.tile (tree, level, idx, hashes) values ($1, $2, $3, $4)', [
            tree,
            level,
            index,
            Buffer.concat(hashes),
          ]);
      await db.query('commit');
      await this.#write(full);
      for (const { true: isTrue, row } of leaves)
        if (!isTrue)
          this.#options.say({ alarm: '条目与其哈希不符 · an entry is not what its hash says', stream: row.stream, seq: Number(row.seq) });
      return rows.length;
    } catch (error) {
      // The trees in memory may be ahead of the database now: read them again.
      this.#trees = null;
      await db.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      db.release(broken);
    }
  }

  /** Full tiles and bundles, as files. Those that the next checkpoint needs partial are written with it. */
  async #write(full: readonly Full[]): Promise<void> {
    for (const { tree, level, index, hashes } of full) {
      if (tree === 'entries') await this.#files.writeEntries(index, hashes);
      else await (tree === 'sha256' ? this.#files : this.#sm3Files).writeTile({ level, index }, hashes);
    }
  }

  /**
   * Signs the head of the log, has it witnessed, and publishes it. Without new leaves only when the last one lacks its quorum or is
   * older than `renewAfterMs`.
   */
  async publish(renewAfterMs = Number.POSITIVE_INFINITY): Promise<Published | null> {
    const { origin, signer, sm2, policy, pool, now = Date.now } = this.#options;
    const trees = this.#trees;
    if (trees === null) throw new Error('open() comes first');
    const { size } = trees.sha256;
    if (size === 0) return null;
    if (this.#last?.size === size && (this.#last.witnessed || policy === null) && now() - this.#last.at < renewAfterMs) return null;
    for (const tile of trees.sha256.partial()) await this.#files.writeTile(tile, tile.hashes);
    for (const tile of trees.sm3.partial()) await this.#sm3Files.writeTile(tile, tile.hashes);
    if (trees.open.length > 0) await this.#files.writeEntries(Math.floor(size / TILE_WIDTH), trees.open);

    const [root, rootSm3] = [trees.sha256.root(), trees.sm3.root()];
    const signed = await signedNote(headText({ origin, size, root }), [signer], signatureLine);
    const noteSm3 = await signedNote(headText({ origin: sm2.key.name, size, root: rootSm3 }), [sm2], signatureLine);
    const witnesses = [...(policy?.witnesses.values() ?? [])].filter(({ url }) => url !== null);
    const note = signed + (await this.#witnesses.cosign(witnesses, signed, size)).map((line) => `${line}\n`).join('');
    const witnessed = this.#isWitnessed(note);
    await this.#sm3Files.publish('checkpoint', noteSm3);
    await this.#files.publish('checkpoint', note);
    await pool.query(
      'insert into audit.checkpoint (size, root_sha256, root_sm3, note, note_sm3, witnessed) values ($1, $2, $3, $4, $5, $6)',
      [size, Buffer.from(root), Buffer.from(rootSm3), note, noteSm3, witnessed],
    );
    this.#last = { size, witnessed, note, at: now() };
    return this.#last;
  }

  #isWitnessed(note: string): boolean {
    const { policy } = this.#options;
    if (policy === null || policy.quorum === 'none') return false;
    return standingOf(nodeCrypto, policy, readCheckpoint(note)).quorum;
  }

  /** Answers those who asked how long a stream is, as of the published log. */
  async stateHeads(): Promise<number> {
    const { origin, signer, pool } = this.#options;
    if (this.#last === null) return 0;
    const { size } = this.#last;
    const { rows } = await pool.query<{ stream: string; wantedAt: string; seq: string; hash: Buffer; behind: boolean }>(
      `select w.stream, w.wanted_at::text as "wantedAt", e.seq, e.hash, s.seq > e.seq as behind
       from (select * from audit.head_wanted order by wanted_at limit 200) w join audit.stream s using (stream)
       cross join lateral (select e.seq, e.hash, l.idx from audit.entry e join audit.leaf l using (entry_id)
         where e.stream = w.stream order by e.seq desc limit 1) e
       where e.idx < $1`,
      [size],
    );
    for (const { stream, wantedAt, seq, hash, behind } of rows) {
      const text = statementText({ origin, size, stream, seq: Number(seq), hash });
      const note = await signedNote(text, [signer], signatureLine);
      await pool.query(
        `insert into audit.head_statement (stream, size, seq, note) values ($1, $2, $3, $4)
         on conflict (stream) do update set size = excluded.size, seq = excluded.seq, note = excluded.note, stated_at = clock_timestamp()
         where audit.head_statement.size <= excluded.size`,
        [stream, size, seq, note],
      );
      // A stream that has grown since is answered again with the next checkpoint.
      if (!behind) await pool.query('delete from audit.head_wanted where stream = $1 and wanted_at = $2::timestamptz', [stream, wantedAt]);
    }
    return rows.length;
  }
}

interface GrownLeaf {
  readonly data: Uint8Array;
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
  /** The stored hash is that of the stored bytes. */
  readonly true: boolean;
  readonly row: EntryRow;
}

interface Full {
  readonly tree: 'sha256' | 'sm3' | 'entries';
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}

function grow(trees: Trees, leaf: GrownLeaf): readonly Full[] {
  const full: Full[] = trees.sha256.append(leaf.sha256).map((tile) => ({ tree: 'sha256', ...tile }));
  full.push(...trees.sm3.append(leaf.sm3).map((tile) => ({ tree: 'sm3' as const, ...tile })));
  trees.open.push(leaf.data);
  if (trees.open.length === TILE_WIDTH) {
    full.push({ tree: 'entries', level: 0, index: trees.sha256.size / TILE_WIDTH - 1, hashes: trees.open });
    trees.open = [];
  }
  return full;
}
