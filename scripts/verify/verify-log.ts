/** Compares the log in the database with the trail it was made of, and with what was signed: the live counterpart of a full export. */
import type { ClientBase } from 'pg';
import type { StoredEntry } from '../../domain/audit/check-entry.ts';
import { LogChecker, type FoundInLog } from '../../domain/audit/log/check-log.ts';
import { readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { CheckpointWalk, type SignedCheckpoint, type WalkOptions } from './checkpoint-walk.ts';

export interface LogReport {
  readonly leaves: number;
  readonly checkpoints: number;
  /** Entries that wait for the log: not witnessed yet. */
  readonly pending: number;
  readonly faultCount: number;
  readonly faults: readonly FoundInLog[];
  readonly unwitnessed: readonly string[];
}

const KEPT_FAULTS = 50;
const BATCH = 500;
/** Stands for a leaf or an entry that the database no longer has. */
const NOTHING = new Uint8Array(0);

/** Within the snapshot that is open on `db`. */
export async function verifyLog(db: ClientBase, options: WalkOptions): Promise<LogReport> {
  const faults: FoundInLog[] = [];
  const checker = new LogChecker(nodeCrypto, (found) => void (faults.length < KEPT_FAULTS && faults.push(found)));
  const checkpoints = new CheckpointWalk(storedCheckpoints(db), checker, options);
  await checkpoints.comeTo(0);
  for await (const row of leaves(db)) {
    for (; checker.size < row.idx; await checkpoints.comeTo(checker.size)) checker.lost(NOTHING);
    if (row.entry === null) checker.lost(NOTHING);
    else checker.add(row.entry);
    if (checkpoints.isDue(checker.size)) await checkpoints.comeTo(checker.size);
  }
  await checkpoints.finish();
  const outside = await db.query<{ stream: string; seq: string | number }>(
    `select stream, seq from audit.entry e where not exists (select 1 from audit.leaf l where l.entry_id = e.entry_id)
       and not exists (select 1 from audit.pending p where p.entry_id = e.entry_id) order by stream, seq limit ${KEPT_FAULTS}`,
  );
  for (const { stream, seq } of outside.rows)
    checker.found(stream, Number(seq), 'LEAF_DIFFERS', 'the entry is neither in the log nor waiting for it');
  const { rows } = await db.query<{ n: string | number }>('select count(*) as n from audit.pending');
  return {
    leaves: checker.size,
    checkpoints: checkpoints.count,
    pending: Number(rows[0]?.n ?? 0),
    faultCount: checker.faults,
    faults,
    unwitnessed: checkpoints.wanting(),
  };
}

async function* storedCheckpoints(db: ClientBase): AsyncGenerator<SignedCheckpoint> {
  await db.query('declare signed no scroll cursor for select note, note_sm3 as "noteSm3" from audit.checkpoint order by checkpoint_id');
  for (;;) {
    const { rows } = await db.query<{ note: string; noteSm3: string }>(`fetch forward ${BATCH} from signed`);
    for (const { note, noteSm3 } of rows) yield { checkpoint: readCheckpoint(note), sm3: readCheckpoint(noteSm3) };
    if (rows.length < BATCH) return;
  }
}

interface LeafRow extends Omit<StoredEntry, 'entryId' | 'seq'> {
  readonly idx: string | number;
  readonly entry_id: string | number | null;
  readonly seq: string | number;
}

async function* leaves(db: ClientBase): AsyncGenerator<{ readonly idx: number; readonly entry: StoredEntry | null }> {
  await db.query(
    `declare leaves no scroll cursor for
      select l.idx, e.entry_id, e.stream, e.seq, e.prev, e.hash, e.idem, e.canon, e.type, e.actor, e.org, e.region, e.outcome, e.at
      from audit.leaf l left join audit.entry e using (entry_id) order by l.idx`,
  );
  for (;;) {
    const { rows } = await db.query<LeafRow>(`fetch forward ${BATCH} from leaves`);
    for (const { idx, entry_id, seq, ...row } of rows)
      yield { idx: Number(idx), entry: entry_id === null ? null : { ...row, entryId: Number(entry_id), seq: Number(seq) } };
    if (rows.length < BATCH) return;
  }
}
