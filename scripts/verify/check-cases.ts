/** Compares case rows with the trail: number of steps, copies in columns, and the snapshot with the fold of the events. */
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { caseStream } from '../../domain/audit/entry.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { refold, stateDifferences, type FoldedEntry } from '../../domain/case/refold.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { FoundFault } from './verify-trail.ts';

export interface FinishedCase {
  readonly caseNo: string;
  /** Of the last committed entry. */
  readonly seq: number;
  /** Of the last entry of the stream, for messages. */
  readonly lastSeq: number;
  readonly committed: readonly FoldedEntry[];
}

interface CaseRow {
  readonly case_no: string;
  readonly seq: number;
  readonly act_seq: number;
  readonly state: string;
  readonly origin: string;
  readonly region: string;
  readonly unit_id: string;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly decision: string | null;
  readonly closed: boolean;
  readonly snapshot: CaseState;
}

export async function checkCases(
  db: ClientBase,
  cases: readonly FinishedCase[],
  found: (fault: FoundFault) => void,
): Promise<{ cases: number; refolded: number }> {
  const { rows } = await db.query<CaseRow>(
    `select case_no, seq, act_seq, state, origin, region, unit_id, procedure_code, procedure_version, decision, closed_at is not null as closed, snapshot
     from tongban.application_case where case_no = any($1)`,
    [cases.map(({ caseNo }) => caseNo)],
  );
  const stored = new Map(rows.map((row) => [row.case_no, row]));
  const procedures = await proceduresOf(db, rows);
  let refolded = 0;
  for (const finished of cases) {
    const tell = (fault: FoundFault['fault'], detail: string): void =>
      found({ stream: caseStream(finished.caseNo), seq: finished.lastSeq, fault, detail });
    const row = stored.get(finished.caseNo);
    if (row === undefined) {
      tell('CASE_ROW_MISSING', 'the trail tells of a case that has no row');
      continue;
    }
    const differing = columnsThatDiffer(row, finished);
    if (differing.length > 0) tell('CASE_ROW_DIFFERS', `the row differs from trail or snapshot in ${differing.join(', ')}`);
    const pushed = finished.committed[0]?.role === 'PUSHED';
    if (pushed !== (row.snapshot.origin !== 'NATIVE'))
      tell('CASE_ROW_DIFFERS', `origin is ${row.snapshot.origin}, the trail tells otherwise`);
    if (pushed) continue;
    const procedure = procedures.get(keyOf(row.snapshot));
    if (procedure === undefined) {
      tell('PROCEDURE_MISSING', `${row.snapshot.procedureCode} v${row.snapshot.procedureVersion} is not among the published versions`);
      continue;
    }
    if (procedure === 'DIFFERS') {
      tell('PROCEDURE_DIFFERS', `${row.snapshot.procedureCode} v${row.snapshot.procedureVersion} is not what its hash says`);
      continue;
    }
    refolded++;
    const wrong = foldDifferences(row.snapshot, procedure, finished.committed);
    if (wrong !== null) tell('SNAPSHOT_DIFFERS', wrong);
  }
  return { cases: cases.length, refolded };
}

function columnsThatDiffer(row: CaseRow, finished: FinishedCase): string[] {
  const { snapshot } = row;
  const pairs: Record<string, readonly [unknown, unknown]> = {
    seq: [row.seq, finished.seq],
    'snapshot.seq': [snapshot.seq, finished.seq],
    act_seq: [row.act_seq, snapshot.actSeq],
    state: [row.state, snapshot.state],
    region: [row.region, snapshot.region],
    unit_id: [row.unit_id, snapshot.unitId],
    origin: [row.origin, snapshot.origin],
    procedure_code: [row.procedure_code, snapshot.procedureCode],
    procedure_version: [row.procedure_version, snapshot.procedureVersion],
    decision: [row.decision, snapshot.decision ?? null],
    closed_at: [row.closed, snapshot.closedAt !== undefined],
  };
  return Object.entries(pairs).flatMap(([name, [a, b]]) => (a === b ? [] : [name]));
}

function foldDifferences(recorded: CaseState, procedure: Procedure, committed: readonly FoldedEntry[]): string | null {
  try {
    const differing = stateDifferences(refold(recorded, procedure, committed), recorded);
    return differing.length === 0 ? null : `the snapshot differs from the fold of the events in ${differing.join(', ')}`;
  } catch (error) {
    return `the events cannot be folded: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Canonical JSON writes decimals, such as the least amount of a field, as text. */
const procedureOf = (definition: string): Procedure => withPlainNumbers(JSON.parse(definition) as Json) as unknown as Procedure;

type Known = Procedure | 'DIFFERS';
const keyOf = ({ procedureCode, procedureVersion, procedureHash }: CaseState): string =>
  `${procedureCode}/${procedureVersion}/${procedureHash}`;

async function proceduresOf(db: ClientBase, rows: readonly CaseRow[]): Promise<Map<string, Known>> {
  const { rows: versions } = await db.query<{ code: string; version: number; hash: string; definition: string }>(
    `select code, version, hash, definition from tongban.procedure_version p
     where exists (select 1 from unnest($1::text[], $2::int[]) k(code, version) where k.code = p.code and k.version = p.version)`,
    [rows.map(({ snapshot }) => snapshot.procedureCode), rows.map(({ snapshot }) => snapshot.procedureVersion)],
  );
  return new Map(
    versions.map(({ code, version, hash, definition }) => [
      `${code}/${version}/${hash}`,
      createHash('sha256').update(definition).digest('hex') === hash ? procedureOf(definition) : 'DIFFERS',
    ]),
  );
}
