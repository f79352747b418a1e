/**
 * Recomputes the whole trail from the stored bytes and compares it with everything that repeats it: columns, stream heads, case rows,
 * and, where given, heads that were kept outside. Reads one snapshot in batches, so a running system may go on and memory stays small.
 */
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { checkEntry, STREAM_START, type EntryFault, type StoredEntry, type StreamPosition } from '../../domain/audit/check-entry.ts';
import { caseStream, type EntryContent } from '../../domain/audit/entry.ts';
import type { FoldedEntry } from '../../domain/case/refold.ts';
import { checkCases, type FinishedCase } from './check-cases.ts';
import { checkMatters } from './check-matters.ts';
import { readHeads, type Head } from './heads-file.ts';

export type Fault =
  | EntryFault
  | 'HEAD_DIFFERS'
  | 'STREAM_WITHOUT_HEAD'
  | 'HEAD_WITHOUT_ENTRIES'
  | 'CASE_ROW_MISSING'
  | 'CASE_ROW_DIFFERS'
  | 'CASE_WITHOUT_TRAIL'
  | 'SNAPSHOT_DIFFERS'
  | 'MATTER_ROW_MISSING'
  | 'MATTER_ROW_DIFFERS'
  | 'MATTER_SNAPSHOT_DIFFERS'
  | 'PROCEDURE_MISSING'
  | 'PROCEDURE_DIFFERS'
  | 'EXPECTED_ENTRY_MISSING'
  | 'EXPECTED_ENTRY_DIFFERS';

export interface FoundFault {
  readonly stream: string;
  readonly seq: number;
  readonly fault: Fault;
  readonly detail: string;
}

export interface VerifyReport {
  readonly entries: number;
  readonly streams: number;
  readonly cases: number;
  /** Cases whose snapshot was folded again from the trail; pushed cases have no fold of ours. */
  readonly refolded: number;
  /** Cards, orders, ratings and plan assignments folded again; none when only one case was asked for. */
  readonly matters: number;
  readonly faultCount: number;
  /** The first of them, in the order of streams and entries. */
  readonly faults: readonly FoundFault[];
  /** Kept heads that were looked up; null when none were given. */
  readonly expectedHeads: number | null;
}

export interface VerifyOptions {
  /** Only this case's stream. */
  readonly caseNo?: string;
  /** File of heads kept outside the database. */
  readonly headsFile?: string;
  /** Told now and then: entries checked, entries there are. */
  readonly progress?: (entries: number, all: number) => void;
}

const KEPT_FAULTS = 50;
const BATCH = 200;

/** `db` needs to read schema audit, tongban.application_case and tongban.procedure_version; it is left in a read-only transaction. */
export async function verifyTrail(db: ClientBase, options: VerifyOptions = {}): Promise<VerifyReport> {
  await db.query('begin transaction isolation level repeatable read, read only');
  const only = options.caseNo === undefined ? null : caseStream(options.caseNo);
  const faults: FoundFault[] = [];
  let faultCount = 0;
  const found = (fault: FoundFault): void => {
    faultCount++;
    if (faults.length < KEPT_FAULTS) faults.push(fault);
  };
  const totals = { entries: 0, streams: 0, cases: 0, refolded: 0 };

  const all = Number((await db.query<{ n: string | number }>('select count(*) as n from audit.entry')).rows[0]!.n);

  let open: OpenStream | undefined;
  let finished: OpenStream[] = [];
  const settle = async (): Promise<void> => {
    const batch = finished;
    finished = [];
    totals.streams += batch.length;
    await checkHeads(db, batch, found);
    const { cases, refolded } = await checkCases(db, batch.flatMap(asCase), found);
    totals.cases += cases;
    totals.refolded += refolded;
  };

  for await (const entry of allEntries(db, only)) {
    if (open?.stream !== entry.stream) {
      if (open) finished.push(open);
      if (finished.length >= 50) await settle();
      open = { stream: entry.stream, position: STREAM_START, committed: [] };
    }
    const checked = checkEntry(sha256, open.position, entry);
    for (const { fault, detail } of checked.faults) found({ stream: entry.stream, seq: entry.seq, fault, detail });
    open.position = checked.next;
    if (checked.content?.caseSeq !== undefined) keep(open.committed, checked.content);
    totals.entries++;
    if (totals.entries % 1_000 === 0) options.progress?.(totals.entries, all);
  }
  if (open) finished.push(open);
  await settle();

  const matters = only === null ? await checkMatters(db, found) : 0;
  await findLostStreams(db, only, found);
  const expectedHeads = options.headsFile === undefined ? null : await compareWithKept(db, options.headsFile, only, found);
  return { ...totals, matters, faultCount, faults, expectedHeads };
}

interface OpenStream {
  readonly stream: string;
  position: StreamPosition;
  readonly committed: FoldedEntry[];
}

/** A pushed case has no fold of ours, and may be long: of its entries only the first is kept. */
function keep(committed: FoldedEntry[], { actor, role, command, events, calendarVersion, unitId, region, procedure }: EntryContent): void {
  if (role === 'PUSHED' && committed.length > 0) return;
  const optional = { command, events, calendarVersion, unitId, region, procedure };
  committed.push({
    actor,
    role,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<FoldedEntry>),
  });
}

function asCase({ stream, position, committed }: OpenStream): FinishedCase[] {
  return stream.startsWith('case/')
    ? [{ caseNo: stream.slice('case/'.length), seq: position.caseSeq, lastSeq: position.seq, committed }]
    : [];
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

async function* allEntries(db: ClientBase, only: string | null): AsyncGenerator<StoredEntry> {
  await db.query({
    text: `declare trail no scroll cursor for
      select entry_id, stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at
      from audit.entry ${only === null ? '' : 'where stream = ' + quoted(only)} order by stream, seq`,
  });
  for (;;) {
    const { rows } = await db.query<Row>(`fetch forward ${BATCH} from trail`);
    for (const { entry_id, seq, ...row } of rows) yield { ...row, entryId: Number(entry_id), seq: Number(seq) };
    if (rows.length < BATCH) break;
  }
  await db.query('close trail');
}

interface Row extends Omit<StoredEntry, 'entryId' | 'seq'> {
  readonly entry_id: string | number;
  readonly seq: string | number;
}

/** Cursor declarations take no parameters. */
const quoted = (text: string): string => `convert_from('\\x${Buffer.from(text, 'utf8').toString('hex')}'::bytea, 'UTF8')`;

async function checkHeads(db: ClientBase, streams: readonly OpenStream[], found: (fault: FoundFault) => void): Promise<void> {
  const { rows } = await db.query<{ stream: string; seq: string | number; head: Buffer }>(
    'select stream, seq, head from audit.stream where stream = any($1)',
    [streams.map(({ stream }) => stream)],
  );
  const heads = new Map(rows.map((row) => [row.stream, row]));
  for (const { stream, position } of streams) {
    const head = heads.get(stream);
    if (head === undefined)
      found({ stream, seq: position.seq, fault: 'STREAM_WITHOUT_HEAD', detail: 'audit.stream does not know the stream' });
    else if (Number(head.seq) !== position.seq || !head.head.equals(position.hash)) {
      found({
        stream,
        seq: position.seq,
        fault: 'HEAD_DIFFERS',
        detail: `the head stands at ${head.seq}, the last entry is ${position.seq}`,
      });
    }
  }
}

async function findLostStreams(db: ClientBase, only: string | null, found: (fault: FoundFault) => void): Promise<void> {
  const lost = await db.query<{ stream: string; seq: string | number }>(
    `select s.stream, s.seq from audit.stream s
     where ($1::text is null or s.stream = $1) and not exists (select 1 from audit.entry e where e.stream = s.stream) order by s.stream`,
    [only],
  );
  for (const { stream, seq } of lost.rows) {
    found({ stream, seq: Number(seq), fault: 'HEAD_WITHOUT_ENTRIES', detail: `${seq} entries are gone` });
  }
  const untold = await db.query<{ case_no: string; seq: number }>(
    `select c.case_no, c.seq from tongban.application_case c
     where ($1::text is null or 'case/' || c.case_no = $1) and not exists (select 1 from audit.entry e where e.stream = 'case/' || c.case_no)
     order by c.case_no`,
    [only],
  );
  for (const { case_no, seq } of untold.rows) {
    found({ stream: caseStream(case_no), seq, fault: 'CASE_WITHOUT_TRAIL', detail: 'the case has a row and no entries' });
  }
}

/** Every entry that was a head when the heads were kept (or that a receipt names) must still be there with the same hash: a cut or rewritten tail shows. */
async function compareWithKept(db: ClientBase, file: string, only: string | null, found: (fault: FoundFault) => void): Promise<number> {
  let compared = 0;
  const compare = async (heads: readonly Head[]): Promise<void> => {
    const { rows } = await db.query<{ stream: string; seq: string | number; hash: string }>(
      `select e.stream, e.seq, encode(e.hash, 'hex') as hash from unnest($1::text[], $2::bigint[]) k(stream, seq) join audit.entry e using (stream, seq)`,
      [heads.map(({ stream }) => stream), heads.map(({ seq }) => seq)],
    );
    const stored = new Map(rows.map(({ stream, seq, hash }) => [`${seq} ${stream}`, hash]));
    for (const { stream, seq, hash } of heads) {
      compared++;
      const now = stored.get(`${seq} ${stream}`);
      if (now === undefined)
        found({ stream, seq, fault: 'EXPECTED_ENTRY_MISSING', detail: 'the kept heads name it; the database has lost it' });
      else if (now !== hash)
        found({ stream, seq, fault: 'EXPECTED_ENTRY_DIFFERS', detail: 'the kept heads name another hash: the chain was rewritten' });
    }
  };
  let batch: Head[] = [];
  for await (const head of readHeads(file)) {
    if (only !== null && head.stream !== only) continue;
    batch.push(head);
    if (batch.length === BATCH) {
      await compare(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await compare(batch);
  return compared;
}
