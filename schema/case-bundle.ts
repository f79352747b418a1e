/** Makes a bundle of one stream: what has been signed of it, with the log's word that this is all. Waits a moment for that word. */
import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEntry } from '../domain/audit/check-entry.ts';
import { bundled, type Bundle } from '../domain/audit/log/bundle.ts';
import { readCheckpoint } from '../domain/audit/log/checkpoint.ts';
import { entrySm3 } from '../domain/audit/log/leaf.ts';
import { proofText } from '../domain/audit/log/tlog-proof.ts';
import { checkpointFor, leafIndexes, StoredTree, type StoredCheckpoint } from './audit-log.ts';
import type { Queryable } from './audit-trail.ts';
import { nodeCrypto } from './log-crypto.ts';

const { sha256, sm3 } = nodeCrypto;

export interface BundleRequest {
  readonly stream: string;
  readonly simulated: boolean;
  /** Text of the policy that the house goes by. */
  readonly policy: string | null;
  readonly madeAt: string;
  /** How long the log's word is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

interface Statement {
  readonly seq: number;
  readonly size: number;
  readonly note: string;
}

const ASK_EVERY_MS = 200;

/** null: nothing of the stream is signed yet. */
export async function caseBundle(db: Queryable, request: BundleRequest): Promise<Bundle | null> {
  const { stream, simulated, policy, madeAt, patienceMs = 6_000 } = request;
  const statement = await wordOn(db, stream, patienceMs);
  const indexes = await leafIndexes(db, stream);
  const checkpoint = await checkpointFor(db, statement?.size ?? 0);
  if (checkpoint === null) return null;
  const wanted = (await entriesOf(db, stream)).filter(({ seq }) => {
    const index = indexes.get(seq);
    return index !== undefined && index < checkpoint.size && seq <= (statement?.seq ?? seq);
  });
  if (wanted.length === 0) return null;
  const trees = { sha256: new StoredTree(db, 'sha256', sha256), sm3: new StoredTree(db, 'sm3', sm3) };
  const entries = [];
  for (const entry of wanted) {
    const index = indexes.get(entry.seq) ?? 0;
    entries.push(
      bundled(entry, {
        index,
        sm3: entrySm3(sm3, entry),
        proof: await trees.sha256.inclusion(checkpoint.size, index),
        proofSm3: await trees.sm3.inclusion(checkpoint.size, index),
      }),
    );
  }
  return {
    tongban: 'bundle',
    v: 1,
    origin: readCheckpoint(checkpoint.note).origin,
    stream,
    madeAt,
    simulated,
    checkpoint: checkpoint.note,
    checkpointSm3: checkpoint.noteSm3,
    head: statement?.note ?? null,
    policy,
    entries,
  };
}

export interface EntryProof {
  readonly index: number;
  readonly checkpoint: StoredCheckpoint;
  /** C2SP tlog-proof. */
  readonly text: string;
}

/** Proof of one entry; null while it waits for the log. */
export async function entryProof(db: Queryable, stream: string, seq: number): Promise<EntryProof | null> {
  const index = (await leafIndexes(db, stream, [seq])).get(seq);
  const checkpoint = index === undefined ? null : await checkpointFor(db, index + 1);
  if (index === undefined || checkpoint === null) return null;
  const hashes = await new StoredTree(db, 'sha256', sha256).inclusion(checkpoint.size, index);
  return { index, checkpoint, text: proofText({ index, hashes, checkpoint: checkpoint.note }) };
}

/** The newest statement on the whole stream; an older one when the log is late; null when there is none. */
async function wordOn(db: Queryable, stream: string, patienceMs: number): Promise<Statement | null> {
  await db.query({ text: 'select audit.want_head($1)', values: [stream] });
  for (let waited = 0; ; waited += ASK_EVERY_MS) {
    const { rows } = await db.query<{ seq: number | string; size: number | string; note: string; whole: boolean }>({
      name: 'log-head-statement',
      text: `select h.seq, h.size, h.note, h.seq = s.seq as whole from audit.head_statement h join audit.stream s using (stream) where stream = $1`,
      values: [stream],
    });
    const row = rows[0];
    if (row?.whole === true || waited >= patienceMs)
      return row === undefined ? null : { seq: Number(row.seq), size: Number(row.size), note: row.note };
    await delay(ASK_EVERY_MS);
  }
}

interface Row extends Omit<StoredEntry, 'entryId' | 'seq'> {
  readonly entry_id: number | string;
  readonly seq: number | string;
}

async function entriesOf(db: Queryable, stream: string): Promise<StoredEntry[]> {
  const { rows } = await db.query<Row>({
    name: 'entries-of-stream',
    text: `select entry_id, stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at from audit.entry where stream = $1 order by seq`,
    values: [stream],
  });
  return rows.map(({ entry_id, seq, ...row }) => ({ ...row, entryId: Number(entry_id), seq: Number(seq) }));
}
