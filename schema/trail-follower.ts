/**
 * Follows the trail: hands each committed entry to a reader exactly once, in the order of entry_id. Numbers are given out before
 * commit, so a smaller one may appear after a larger one; the follower waits until no transaction that could still bring one is
 * under way. The place is kept in tongban.trail_follower and moves with what the reader writes, in one transaction.
 */
import type pg from 'pg';
import { inTransaction } from './in-transaction.ts';

/** An entry as far as it can be told without opening it; `stream` is `case/<caseNo>` for cases. */
export interface TrailEntry {
  readonly entryId: number;
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly outcome: string;
}

export interface FollowerOptions {
  readonly pool: Pick<pg.Pool, 'connect'>;
  /** Name of the reader: `facts`, `rules`. */
  readonly follower: string;
  /**
   * Writes what follows from the entries, on the given connection and within its transaction. Entries come in order, and the same
   * entries come again if the transaction fails.
   */
  readonly take: (db: pg.PoolClient, entries: readonly TrailEntry[]) => Promise<void>;
  /** Most entries per transaction; 500 unless told. */
  readonly batch?: number;
}

/** Entries up to `upTo` have all appeared once these transactions, which were appending when it was read, have ended. */
interface Mark {
  readonly upTo: number;
  readonly writers: ReadonlySet<string>;
}

export class TrailFollower {
  readonly #options: FollowerOptions;
  #marks: readonly Mark[] = [];
  #settled = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  /**
   * Takes in the next entries. Answers how many; 0: none that are settled yet. Several processes may call at once: they take turns.
   * @throws what `take` throws, and outages of the database; nothing is taken in then.
   */
  async step(): Promise<number> {
    const { pool, follower, take, batch = 500 } = this.#options;
    return inTransaction(pool, async (db) => {
      const place = await placeOf(db, follower);
      const settled = await this.#settledUpTo(db);
      const entries = settled <= place ? [] : await entriesBetween(db, place, settled, batch);
      if (entries.length > 0) {
        await take(db, entries);
        await db.query('update tongban.trail_follower set entry_id = $2, moved_at = now() where follower = $1', [
          follower,
          entries.at(-1)?.entryId,
        ]);
      }
      return entries.length;
    });
  }

  /** Takes in everything committed before the call. */
  async catchUp(): Promise<void> {
    const db = await this.#options.pool.connect();
    let newest: number;
    try {
      newest = (await markOf(db)).upTo;
    } finally {
      db.release();
    }
    for (;;) {
      if ((await this.step()) > 0) continue;
      if (this.#settled >= newest) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #settledUpTo(db: pg.PoolClient): Promise<number> {
    const mark = await markOf(db);
    const marks = [...this.#marks.filter(({ upTo }) => upTo < mark.upTo), mark];
    for (const { upTo, writers } of marks) {
      if (upTo > this.#settled && [...writers].every((writer) => !mark.writers.has(writer))) this.#settled = upTo;
    }
    this.#marks = marks.filter(({ upTo }) => upTo > this.#settled).slice(-MARKS);
    return this.#settled;
  }
}

/** Marks kept while a long transaction holds the follower up. */
const MARKS = 64;

/**
 * Whoever holds a smaller number than the newest seen took its lock on the table before that number was given out: it has either
 * ended, or is among those who hold the lock now. The order of the two statements matters.
 */
async function markOf(db: pg.PoolClient): Promise<Mark> {
  const newest = await db.query<{ upTo: number | string }>('select coalesce(max(entry_id), 0) as "upTo" from audit.entry');
  const appending = await db.query<{ writer: string }>(
    `select virtualtransaction as writer from pg_locks
     where locktype = 'relation' and relation = 'audit.entry'::regclass and mode = 'RowExclusiveLock' and granted
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return { upTo: Number(newest.rows[0]!.upTo), writers: new Set(appending.rows.map(({ writer }) => writer)) };
}

async function placeOf(db: pg.PoolClient, follower: string): Promise<number> {
  const read = () =>
    db.query<{ place: number | string }>('select entry_id as place from tongban.trail_follower where follower = $1 for update', [follower]);
  const found = (await read()).rows[0];
  if (found !== undefined) return Number(found.place);
  await db.query('insert into tongban.trail_follower (follower, entry_id) values ($1, 0) on conflict do nothing', [follower]);
  return Number((await read()).rows[0]!.place);
}

async function entriesBetween(db: pg.PoolClient, after: number, upTo: number, limit: number): Promise<TrailEntry[]> {
  const { rows } = await db.query<TrailEntry>(
    `select entry_id as "entryId", stream, seq, type, outcome from audit.entry
     where entry_id > $1 and entry_id <= $2 order by entry_id limit $3`,
    [after, upTo, limit],
  );
  return rows.map((row) => ({ ...row, entryId: Number(row.entryId), seq: Number(row.seq) }));
}
