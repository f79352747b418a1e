/**
 * Compares the trail with Temporal's histories, both ways: every step that a history committed and every command it answered has its
 * entry, and every entry of a workflow its step. What Temporal has forgotten after its retention, and what was erased, is counted.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import type { ClientBase, QueryResultRow } from 'pg';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { PayloadBroken } from '../../payloads/payload-codec.ts';
import { digestOfEntry, historySteps, type HistorySteps } from './history-steps.ts';

export type HistoryFault =
  | 'ENTRY_WITHOUT_HISTORY'
  | 'ENTRY_WITHOUT_WORKFLOW'
  | 'HISTORY_WITHOUT_ENTRY'
  | 'HISTORY_DIFFERS'
  | 'COMMAND_DIFFERS'
  | 'HISTORY_BROKEN'
  | 'HISTORY_MISSING';

export interface FoundHistoryFault {
  readonly stream: string;
  readonly seq: number;
  readonly fault: HistoryFault;
  readonly detail: string;
}

export interface HistoryReport {
  /** Workflows whose history was compared. */
  readonly workflows: number;
  /** Steps of histories that have their entry. */
  readonly steps: number;
  /** Runs that Temporal keeps no longer; of closed workflows, or of runs before the current one. */
  readonly forgotten: number;
  /** Workflows whose payload key is destroyed: compared by the ids of their commands alone. */
  readonly erased: number;
  readonly faultCount: number;
  readonly faults: readonly FoundHistoryFault[];
}

export interface HistoryOptions {
  readonly temporal: Client;
  readonly caseNo?: string;
  readonly progress?: (streams: number, all: number) => void;
}

/** Histories are read side by side, rows one question after the other. */
interface Db {
  query<R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<{ rows: R[] }>;
}

function oneByOne(client: ClientBase): Db {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query: <R extends QueryResultRow>(sql: string, values?: unknown[]) => {
      const next = last.then(() => client.query<R>(sql, values));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

interface StoredStep {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
  readonly content: EntryContent;
}

/** gRPC: Temporal knows no such run, or no longer. */
const NOT_FOUND = 5;
const KEPT_FAULTS = 50;
const BATCH = 100;
const AT_ONCE = 8;
/** A step that is under way has its entry before its history: it is looked at again, so often and after so long. */
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 1_000;
/** Streams that are workflows, under the same name. */
const WORKFLOWS = '^(case|card|order|rating)/';

export async function verifyHistories(client: ClientBase, { caseNo, progress, temporal }: HistoryOptions): Promise<HistoryReport> {
  const db = oneByOne(client);
  const only = caseNo === undefined ? null : [`case/${caseNo}`, `rating/${caseNo}`];
  const totals = { workflows: 0, steps: 0, forgotten: 0, erased: 0 };
  const faults: FoundHistoryFault[] = [];
  let faultCount = 0;
  const all = Number(
    (await db.query<{ n: string }>(`select count(*) as n from audit.stream where stream ~ '${WORKFLOWS}'`)).rows[0]?.n ?? 0,
  );
  const settle = (found: Compared): void => {
    faultCount += found.faults.length;
    faults.push(...found.faults.slice(0, KEPT_FAULTS - faults.length));
    totals.workflows += found.compared ? 1 : 0;
    totals.steps += found.steps;
    totals.forgotten += found.forgotten;
    totals.erased += found.erased ? 1 : 0;
  };
  let seen = 0;
  let after = '';
  for (;;) {
    const { rows } = await db.query<{ stream: string }>(
      `select stream from audit.stream where stream ~ '${WORKFLOWS}' and stream > $1 and ($2::text[] is null or stream = any($2)) order by stream limit ${BATCH}`,
      [after, only],
    );
    if (rows.length === 0) break;
    after = rows.at(-1)!.stream;
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const streams = rows.slice(at, at + AT_ONCE).map(({ stream }) => stream);
      for (const found of await Promise.all(streams.map((stream) => compared(db, temporal, stream)))) settle(found);
      seen += streams.length;
      progress?.(seen, Math.max(all, seen));
    }
  }
  for await (const lost of withoutStream(db, temporal, only)) settle(lost);
  return { ...totals, faultCount, faults };
}

interface Compared {
  readonly compared: boolean;
  readonly steps: number;
  readonly forgotten: number;
  readonly erased: boolean;
  readonly faults: readonly FoundHistoryFault[];
}

async function compared(db: Db, temporal: Client, stream: string): Promise<Compared> {
  for (let look = 1; ; look += 1) {
    const found = await comparedNow(db, temporal, stream);
    if (found.faults.length === 0 || look === LOOKS) return found;
    await delay(BETWEEN_LOOKS_MS);
  }
}

/** The history first: whatever it has committed has its entry by the time the entries are read. */
async function comparedNow(db: Db, temporal: Client, stream: string): Promise<Compared> {
  const runs = new Map<string, HistorySteps | null>();
  const faults: FoundHistoryFault[] = [];
  const fault = (name: HistoryFault, seq: number, detail: string): void => void faults.push({ stream, seq, fault: name, detail });
  const latest = await stepsOf(temporal, stream, undefined, fault);
  const entries = (await storedSteps(db, stream)).filter(({ content }) => content.outcome === 'ok' && isStep(content));
  const first = entries.findIndex(({ content }) => content.workflow !== undefined);
  // Imported, or lived before this system ran: no workflow ever had it.
  if (first < 0 && latest === null) return { compared: false, steps: 0, forgotten: 0, erased: false, faults };
  for (const { content } of entries) {
    const runId = content.workflow?.runId;
    if (runId !== undefined && !runs.has(runId)) runs.set(runId, await stepsOf(temporal, stream, runId, fault));
  }
  const known = [latest, ...runs.values()].filter((steps) => steps !== null);
  const receipts = new Map(
    known.flatMap((steps) => steps.receipts.filter((receipt) => receipt.stream === stream)).map((one) => [one.seq, one.hash]),
  );
  const commands = new Map(known.flatMap((steps) => [...steps.commands]));
  const erased = known.some((steps) => steps.erased);

  for (const { content, hash, seq } of first < 0 ? [] : entries.slice(first)) {
    const { requestId, workflow } = content;
    if (workflow === undefined) {
      fault('ENTRY_WITHOUT_WORKFLOW', seq, 'the stream belongs to a workflow, and this entry to none of its runs');
      continue;
    }
    if (runs.get(workflow.runId) == null) continue;
    const command = workflow.updateId === undefined ? undefined : commands.get(workflow.updateId);
    const committed = receipts.get(seq);
    if (committed !== undefined && committed !== hash)
      fault('HISTORY_DIFFERS', seq, `the history's receipt says ${committed}, the entry is ${hash}`);
    else if (committed === undefined && (erased ? workflow.updateId !== undefined && command === undefined : true))
      fault('ENTRY_WITHOUT_HISTORY', seq, `no step of run ${workflow.runId} committed request ${requestId}`);
    if (command?.digest != null && stream.startsWith('case/') && command.digest !== digestOfEntry(content))
      fault('COMMAND_DIFFERS', seq, `the history holds another command under request ${requestId}`);
  }

  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const seq of receipts.keys()) if (!bySeq.has(seq)) fault('HISTORY_WITHOUT_ENTRY', seq, 'the history committed this step');
  const requests = new Set(entries.map(({ content }) => content.requestId));
  for (const [updateId, { name, outcome }] of commands)
    // A calendar that was in force already is answered and changes nothing.
    if (outcome === 'done' && !requests.has(updateId) && name !== 'changeCalendar')
      fault('HISTORY_WITHOUT_ENTRY', 0, `the history answered ${name}, request ${updateId}`);

  const forgotten = [...runs.values()].filter((steps) => steps === null).length;
  const last = entries.findLast(({ content }) => content.workflow !== undefined);
  if (last !== undefined && runs.get(last.content.workflow!.runId) === null && (await isOpen(db, stream)))
    fault('HISTORY_MISSING', last.seq, `the case is open, and Temporal does not know its run ${last.content.workflow!.runId}`);
  return { compared: known.length > 0, steps: receipts.size, forgotten, erased, faults };
}

/** Entries that are steps of a case or of a matter; readings and refusals are none. */
const isStep = ({ caseSeq, matter }: EntryContent): boolean => caseSeq !== undefined || matter?.seq !== undefined;

async function stepsOf(
  temporal: Client,
  workflowId: string,
  runId: string | undefined,
  fault: (name: HistoryFault, seq: number, detail: string) => void,
): Promise<HistorySteps | null> {
  try {
    const history = await temporal.workflow.getHandle(workflowId, runId).fetchHistory();
    return await historySteps(history, temporal.options.loadedDataConverter.payloadCodecs[0]!);
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null;
    if (!(error instanceof PayloadBroken)) throw error;
    fault('HISTORY_BROKEN', 0, error.message);
    return null;
  }
}

async function storedSteps(db: Db, stream: string): Promise<StoredStep[]> {
  const { rows } = await db.query<{ seq: number; hash: string; canon: Buffer }>(
    `select seq::int as seq, encode(hash, 'hex') as hash, canon from audit.entry where stream = $1 order by seq`,
    [stream],
  );
  return rows.map(({ canon, hash, seq }) => ({ stream, seq, hash, content: JSON.parse(canon.toString()) as EntryContent }));
}

async function isOpen(db: Db, stream: string): Promise<boolean> {
  if (!stream.startsWith('case/')) return false;
  const { rows } = await db.query('select 1 from tongban.application_case where case_no = $1 and closed_at is null', [stream.slice(5)]);
  return rows.length > 0;
}

/** Workflows of ours that Temporal knows and the trail does not: a stream that was removed whole, or a number under which nothing was filed. */
async function* withoutStream(db: Db, temporal: Client, only: readonly string[] | null): AsyncGenerator<Compared> {
  const known = async (ids: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set(
      (await db.query<{ stream: string }>('select stream from audit.stream where stream = any($1)', [ids])).rows.map(
        ({ stream }) => stream,
      ),
    );
  let ids: string[] = [...(only ?? [])];
  const lost = async (): Promise<Compared[]> => {
    const there = await known(ids);
    const missing = ids.filter((id) => !there.has(id));
    ids = [];
    return Promise.all(missing.map((id) => compared(db, temporal, id)));
  };
  for await (const { workflowId } of only === null ? temporal.workflow.list() : []) {
    if (!new RegExp(WORKFLOWS).test(workflowId)) continue;
    ids.push(workflowId);
    if (ids.length >= BATCH) yield* await lost();
  }
  yield* await lost();
}
