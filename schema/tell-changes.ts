/**
 * Tells listeners which cases have just moved. Apart from the commit, and many at a time: PostgreSQL lets transactions that say NOTIFY
 * commit only one after the other, the flush to disk included, which would hold a whole city to one step per flush. What is told this way
 * can be lost with its process; listeners therefore look by themselves as well (api/live/case-changes.ts, worker/follow.ts).
 */
import pg from 'pg';
import type { Queryable } from './audit-trail.ts';

export const CASE_CHANNEL = 'tongban_case';

export interface ToldCase {
  readonly caseNo: string;
  readonly seq: number;
  readonly unitId: string;
  readonly region: string;
}

/** After a commit on a pool. Within a transaction of the caller's nothing is said: it alone knows when that has committed. Never throws. */
export function tellCaseMoved(db: Queryable, moved: ToldCase): void {
  if (!(db instanceof pg.Pool)) return;
  const told = JSON.stringify(moved);
  const waiting = queues.get(db);
  if (waiting !== undefined) {
    waiting.push(told);
    return;
  }
  queues.set(db, [told]);
  void empty(db);
}

/** Of pools on which something is being told: what came meanwhile. */
const queues = new WeakMap<pg.Pool, string[]>();

async function empty(pool: pg.Pool): Promise<void> {
  for (let told = queues.get(pool) ?? []; told.length > 0; told = queues.get(pool) ?? []) {
    queues.set(pool, []);
    await pool.query(TELL, [told]).catch(() => undefined); // the listeners' own look finds it
  }
  queues.delete(pool);
}

/** Nothing is written that a crash could lose, so nothing is flushed for it. */
const TELL = `select set_config('synchronous_commit', 'off', true), pg_notify('${CASE_CHANNEL}', told) from unnest($1::text[]) as told`;
