/**
 * The offline judge of the fault tests: reads the database and what the clients wrote down, and says in plain words what does not fit.
 * Hashes are computed here anew, from the comment in 0002-audit.sql, not with the product's own verifier.
 *
 * I1 every acknowledged command has exactly one entry · I2 no entry without a command or a named cause of the system ·
 * I3 numbers are dense · I4 links and hashes · I7 entries, rows and workflows agree · I8 every step was lawful where it stands
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { admit } from '../../domain/case/admit.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Command } from '../../domain/case/commands.ts';
import { contextOf, decide, type CaseDesk } from '../../domain/case/decide.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { LogLine } from './client-log.ts';

export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I7' | 'I8';

export interface Finding {
  readonly invariant: Invariant;
  readonly says: string;
}

export interface RecordReport {
  readonly findings: readonly Finding[];
  readonly entries: number;
  readonly cases: number;
  readonly acknowledged: number;
  /** Acknowledged and not in the record. */
  readonly lost: number;
  /** Wanted once and recorded more than once. */
  readonly doubled: number;
}

export interface Evidence {
  readonly log: readonly LogLine[];
  /** What the cases are, to walk their paths again. */
  readonly procedures: readonly Procedure[];
  readonly calendar: CalendarData;
  /** What Temporal's workflows hold, by case number, where they were asked. */
  readonly workflows?: ReadonlyMap<string, CaseState>;
}

export interface Entry {
  readonly stream: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly idem: string;
  readonly canon: Buffer;
  readonly content: EntryContent;
}

interface Row {
  readonly caseNo: string;
  readonly seq: number;
  readonly actSeq: number;
  readonly state: string;
  readonly snapshot: CaseState;
}

/** What the database holds, read in one snapshot. */
export interface StoredRecord {
  readonly entries: readonly Entry[];
  readonly rows: readonly Row[];
  readonly heads: ReadonlyMap<string, { readonly seq: number; readonly head: string }>;
  readonly tasks: ReadonlyMap<string, readonly string[]>;
}

interface Sight extends Evidence, StoredRecord {
  readonly found: (invariant: Invariant, says: string) => void;
}

/** `databaseUrl`: any role that may read. */
export async function checkRecord({ databaseUrl, ...evidence }: Evidence & { readonly databaseUrl: string }): Promise<RecordReport> {
  return judge(await readRecord(databaseUrl), evidence);
}

export function judge(record: StoredRecord, evidence: Evidence): RecordReport {
  const findings: Finding[] = [];
  const found = (invariant: Invariant, says: string): void => void findings.push({ invariant, says });
  const sight: Sight = { ...evidence, ...record, found };
  const lost = acknowledgedAreThere(sight);
  const doubled = nothingTwice(sight);
  everyEntryHasACause(sight);
  chainsHold(sight);
  rowsAgree(sight);
  for (const row of sight.rows) pathIsLawful(sight, row);
  const acknowledged = evidence.log.filter(({ kind }) => kind === 'acknowledged').length;
  return { findings, entries: sight.entries.length, cases: sight.rows.length, acknowledged, lost, doubled };
}

/** For failing tests: nothing, or what was found, a line each. */
export const spoken = ({ findings }: RecordReport): string => findings.map(({ invariant, says }) => `${invariant}: ${says}`).join('\n');

export async function readRecord(databaseUrl: string): Promise<StoredRecord> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query('begin transaction isolation level repeatable read, read only');
    const entries = await db.query<Omit<Entry, 'content'>>(
      `select stream, seq::int as seq, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash, idem, canon from audit.entry order by stream, seq`,
    );
    const rows = await db.query<Row>(
      'select case_no as "caseNo", seq, act_seq as "actSeq", state, snapshot from tongban.application_case order by case_no',
    );
    const heads = await db.query<{ stream: string; seq: number; head: string }>(
      `select stream, seq::int as seq, encode(head, 'hex') as head from audit.stream where seq > 0`,
    );
    const tasks = await db.query<{ case_no: string; steps: string[] }>(
      'select case_no, array_agg(step_id order by step_id) as steps from tongban.case_task group by case_no',
    );
    return {
      entries: entries.rows.map((row) => ({ ...row, content: JSON.parse(row.canon.toString('utf8')) as EntryContent })),
      rows: rows.rows,
      heads: new Map(heads.rows.map(({ stream, ...head }) => [stream, head])),
      tasks: new Map(tasks.rows.map(({ case_no, steps }) => [case_no, steps])),
    };
  } finally {
    await db.end();
  }
}

const committed = (entries: readonly Entry[], caseNo: string): readonly Entry[] =>
  entries.filter(({ content, stream }) => stream === `case/${caseNo}` && content.caseSeq !== undefined);

/** The request behind an entry: what Temporal calls the update, whatever the entry calls itself. */
const requestOf = ({ content }: Entry): string => content.workflow?.updateId ?? content.requestId;

function acknowledgedAreThere({ entries, found, log }: Sight): number {
  let lost = 0;
  const byPlace = new Map(entries.map((entry) => [`${entry.stream} ${entry.seq}`, entry]));
  for (const line of log) {
    if (line.kind !== 'acknowledged') continue;
    const { command, caseNo, id } = line.intention;
    const { hash, seq, stream } = line.receipt;
    const what = `${command} (${id}) of case ${caseNo}`;
    const mine = committed(entries, caseNo).filter((entry) => entry.content.requestId === line.requestId);
    if (mine.length !== 1) {
      if (mine.length === 0) lost += 1;
      found('I1', `${what} was acknowledged, and the record holds it ${mine.length} times`);
    }
    const there = byPlace.get(`${stream} ${seq}`);
    if (there === undefined) found('I1', `the receipt of ${what} names entry ${seq}, which is not there`);
    else if (there.hash !== hash || there.content.requestId !== line.requestId)
      found('I1', `the receipt of ${what} names entry ${seq}, which is another one`);
  }
  return lost;
}

function nothingTwice({ entries, found, log }: Sight): number {
  let doubled = 0;
  const requests = new Map<string, { readonly caseNo: string; readonly what: string; readonly ids: Set<string> }>();
  for (const { intention, requestId } of log) {
    const known = requests.get(intention.id);
    if (known !== undefined) known.ids.add(requestId);
    else requests.set(intention.id, { caseNo: intention.caseNo, what: intention.command, ids: new Set([requestId]) });
  }
  for (const [id, { caseNo, ids, what }] of requests) {
    const effects = committed(entries, caseNo).filter((entry) => ids.has(requestOf(entry)));
    if (effects.length < 2) continue;
    doubled += 1;
    found(
      'I1',
      `${what} (${id}) of case ${caseNo} was wanted once and done ${effects.length} times, entries ${effects.map(({ seq }) => seq).join(', ')}`,
    );
  }
  return doubled;
}

/** Requests that the system makes of itself. */
const SYSTEM_CAUSE = /^(time\/|child-opened\/|child-closed\/|open$)/u;

function everyEntryHasACause({ entries, found, log }: Sight): void {
  const sent = new Set(log.map(({ intention, requestId }) => `${intention.caseNo} ${intention.command} ${requestId}`));
  for (const { content, seq, stream } of entries) {
    if (content.caseSeq === undefined) continue;
    const fromSystem = content.actor.kind === 'SYSTEM' && SYSTEM_CAUSE.test(content.requestId);
    if (!fromSystem && !sent.has(`${content.caseNo} ${content.command} ${content.requestId}`))
      found(
        'I2',
        `entry ${seq} of ${stream} (${content.command}) answers to no command that was sent, its request is ${content.requestId}`,
      );
  }
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

function chainsHold({ entries, found, heads }: Sight): void {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const { canon, hash, prev, seq, stream } = entry;
    const before = last.get(stream);
    if (seq !== (before?.seq ?? 0) + 1) found('I3', `entry ${seq} of ${stream} follows ${before?.seq ?? 'nothing'}`);
    if (prev !== (before?.hash ?? '00'.repeat(32))) found('I4', `entry ${seq} of ${stream} is not linked to the one before it`);
    const place = Buffer.alloc(8);
    place.writeBigInt64BE(BigInt(seq));
    const computed = sha256(Buffer.from('gov-audit/1\n'), sha256(Buffer.from(stream)), place, Buffer.from(prev, 'hex'), canon);
    if (computed.toString('hex') !== hash) found('I4', `entry ${seq} of ${stream} has not the hash of its bytes`);
    last.set(stream, entry);
  }
  for (const [stream, { hash, seq }] of last) {
    const head = heads.get(stream);
    if (head?.seq !== seq || head.head !== hash)
      found('I4', `the head of ${stream} stands at ${head?.seq ?? 'nothing'}, its last entry is ${seq}`);
  }
  for (const [stream, { seq }] of heads) if (!last.has(stream)) found('I4', `${stream} has a head at ${seq} and no entries`);
}

function rowsAgree({ entries, found, rows, tasks, workflows }: Sight): void {
  const known = new Set(rows.map(({ caseNo }) => `case/${caseNo}`));
  for (const stream of new Set(entries.map((entry) => entry.stream)))
    if (stream.startsWith('case/') && !known.has(stream)) found('I7', `${stream} has entries and no row`);
  for (const { actSeq, caseNo, seq, snapshot, state } of rows) {
    const steps = committed(entries, caseNo);
    steps.forEach(({ content }, index) => {
      if (content.caseSeq !== index + 1) found('I3', `step ${index + 1} of case ${caseNo} calls itself ${content.caseSeq}`);
    });
    if (seq !== steps.length) found('I7', `the row of case ${caseNo} stands at step ${seq}, the record has ${steps.length}`);
    if (snapshot.seq !== seq || snapshot.actSeq !== actSeq || snapshot.state !== state)
      found('I7', `the row of case ${caseNo} differs from its own snapshot`);
    const open = snapshot.openSteps.map(({ stepId }) => stepId).sort();
    if (open.join() !== (tasks.get(caseNo) ?? []).join())
      found('I7', `case ${caseNo} has the steps [${open.join(', ')}] open, and tasks for [${(tasks.get(caseNo) ?? []).join(', ')}]`);
    const workflow = workflows?.get(caseNo);
    if (workflow !== undefined && differ(workflow, snapshot))
      found('I7', `the workflow of case ${caseNo} stands at step ${workflow.seq} (${workflow.state}), the record at ${seq} (${state})`);
  }
  if (workflows !== undefined)
    for (const caseNo of workflows.keys()) if (!known.has(`case/${caseNo}`)) found('I7', `case ${caseNo} runs and has no row`);
}

/** Told without the order of keys, which means nothing. */
function differ(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, member]) => member !== undefined)
              .sort(([x], [y]) => (x < y ? -1 : 1))
              .map(([key, member]) => [key, sorted(member)]),
          )
        : value;
  return JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));
}

/** Walks the case from its beginning: each command admitted where it stood, each entry telling what that command brings about. */
function pathIsLawful({ calendar, entries, found, procedures }: Sight, { caseNo, snapshot }: Row): void {
  const procedure = procedures.find(({ code, version }) => code === snapshot.procedureCode && version === snapshot.procedureVersion);
  if (procedure === undefined) return found('I8', `case ${caseNo} goes by ${snapshot.procedureCode}, which nobody here knows`);
  let desk: CaseDesk = { state: beginning(snapshot, procedure), procedure, calendar };
  for (const { content, seq } of committed(entries, caseNo)) {
    const step = `entry ${seq} (${content.command}) of case ${caseNo}`;
    const command = commandOf(content);
    try {
      const refusals = content.actor.kind === 'SYSTEM' ? [] : admit(contextOf(desk, command));
      if (refusals.length > 0) return found('I8', `${step} was not lawful: ${refusals.map(({ code }) => code).join(', ')}`);
      const { events, next } = decide(desk, command);
      if (events.length === 0) return found('I8', `${step} had nothing left to do`);
      if (differ(events, plain(content.events))) return found('I8', `${step} tells other events than the command brings about`);
      desk = { ...desk, state: next };
    } catch (error) {
      return found('I8', `${step} cannot be walked again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (differ(desk.state, snapshot)) found('I8', `case ${caseNo} stands elsewhere than its entries lead`);
}

const plain = (value: unknown): unknown => withPlainNumbers(value as Json);

function commandOf({ actor, channel, command, data, occurredAt, receivedAt, requestId }: EntryContent): Command {
  return {
    type: command,
    requestId,
    actor,
    receivedAt,
    channel,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    data: plain(data),
  } as Command;
}

function beginning(snapshot: CaseState, procedure: Procedure): CaseState {
  const { calendarVersion, caseNo, origin, parentCaseNo, procedureHash, provenance, region, unitId, units } = snapshot;
  return initialState({
    ...{ caseNo, procedure, procedureHash, calendarVersion, origin, provenance, region, unitId, units },
    ...(parentCaseNo === undefined ? {} : { parentCaseNo }),
  });
}
