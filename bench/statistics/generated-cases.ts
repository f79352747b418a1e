/** The same cases as rows of lists and as entries of the trail, so that work list and trace can be asked of a full house. */
import { createHash } from 'node:crypto';
import { procedureByCode } from '../../domain/procedures/shipped.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { GeneratedCase } from './generated-facts.ts';

export const CASE_COLUMNS =
  'case_no, seq, act_seq, procedure_code, procedure_version, procedure_name, kind, form, state, origin, provenance, channel, region, unit_id, received_on, accepted_on, decided_at, closed_at, created_at, updated_at, promised_due_at, next_due_at, next_due_clock, snapshot';

const snapshots = new Map<string, string>();

/** One small state per procedure, without its papers: what a list reads of it is the same for all. */
function snapshotOf({ procedure: code, region, unitId }: GeneratedCase): string {
  const known = snapshots.get(`${code}/${unitId}`);
  if (known !== undefined) return known;
  const procedure = procedureByCode(code)!;
  const state = initialState({
    caseNo: 'BENCH',
    procedure,
    procedureHash: '0'.repeat(64),
    calendarVersion: '2026',
    origin: 'NATIVE',
    provenance: 'SIMULATED',
    region,
    unitId,
  });
  const text = JSON.stringify({ ...state, materials: [], state: 'REVIEW', seq: 8, actSeq: 7 });
  snapshots.set(`${code}/${unitId}`, text);
  return text;
}

export function caseLine(one: GeneratedCase): string {
  const { caseNo, channel, decidedOn, dueAt, kind, procedure, receivedOn, region, unitId } = one;
  const { form, name } = procedureByCode(procedure)!;
  const decidedAt = decidedOn === null ? '\\N' : `${decidedOn}T02:00:00Z`;
  return [
    caseNo,
    8,
    7,
    procedure,
    1,
    name.zh,
    kind,
    form,
    decidedOn === null ? 'REVIEW' : 'DELIVERED',
    'NATIVE',
    'SIMULATED',
    channel,
    region,
    unitId,
    receivedOn,
    receivedOn,
    decidedAt,
    decidedAt,
    `${receivedOn}T01:00:00Z`,
    decidedOn === null ? `${receivedOn}T02:00:00Z` : decidedAt,
    dueAt ?? '\\N',
    dueAt ?? '\\N',
    dueAt === null ? '\\N' : 'PROMISED',
    snapshotOf(one),
  ].join('\t');
}

export const ENTRY_COLUMNS = 'stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at';

const COMMANDS = ['submit', 'receive', 'accept', 'claim', 'passOn', 'decide', 'issue', 'deliver'] as const;

/** Eight entries; hashes stand for themselves and prove nothing. */
export function entryLines({ caseNo, procedure, receivedOn, region, unitId }: GeneratedCase): string[] {
  const hashOf = (n: number): string => createHash('sha256').update(`${caseNo}/${n}`).digest('hex');
  return COMMANDS.map((command, index) => {
    const at = `${receivedOn}T0${index}:00:00.000Z`;
    const content = {
      v: 1,
      log: 'tongban',
      type: 'CASE',
      outcome: 'ok',
      caseNo,
      caseSeq: index + 1,
      unitId,
      region,
      requestId: `r-${index}`,
      actor: { personId: 'p-0001', kind: 'SIMULATOR', roles: ['WINDOW'], unitId, region },
      role: 'WINDOW',
      command,
      data: {},
      events: [],
      channel: 'WINDOW',
      receivedAt: at,
      recordedAt: at,
      procedure: { code: procedure, version: 1, hash: '0'.repeat(64) },
      calendarVersion: '2026',
    };
    const canon = Buffer.from(JSON.stringify(content)).toString('hex');
    return [
      `case/${caseNo}`,
      index + 1,
      `\\\\x${hashOf(index)}`,
      `\\\\x${hashOf(index + 1)}`,
      `case/${caseNo}/r-${index}`,
      `\\\\x${canon}`,
      'CASE',
      'p-0001',
      unitId,
      region,
      'ok',
      at,
    ].join('\t');
  });
}

export const TASK_COLUMNS = 'case_no, step_id, role, unit_id, region, opened_at, due_at';

/** What an open case waits for; null: it is closed. */
export const taskLine = ({ caseNo, decidedOn, dueAt, receivedOn, region, unitId }: GeneratedCase): string | null =>
  decidedOn === null ? [caseNo, 'handle', 'HANDLER', unitId, region, `${receivedOn}T02:00:00Z`, dueAt ?? '\\N'].join('\t') : null;
