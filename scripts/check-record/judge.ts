/** The judge of the record: every invariant of the table is looked at with what is at hand, and what does not fit is said in plain words. */
import type { Entry, Evidence, Finding, Invariant, InvariantId, Sight, StoredRecord } from './evidence.ts';
import { acknowledgedOnce } from './invariants/acknowledged-once.ts';
import { byTheRules } from './invariants/by-the-rules.ts';
import { chained } from './invariants/chained.ts';
import { deadlines } from './invariants/deadlines.ts';
import { dense } from './invariants/dense.ts';
import { everyEntryHasACause } from './invariants/every-entry-has-a-cause.ts';
import { inTheLogSoon } from './invariants/in-the-log-soon.ts';
import { lawfulPath } from './invariants/lawful-path.ts';
import { logConsistent } from './invariants/log-consistent.ts';
import { noPersonalValues } from './invariants/no-personal-values.ts';
import { oneSeal } from './invariants/one-seal.ts';
import { receiptsHold } from './invariants/receipts-hold.ts';
import { rowsAgree } from './invariants/rows-agree.ts';
import { sentOnce } from './invariants/sent-once.ts';
import { readRecord } from './read-record.ts';

export const INVARIANTS: readonly Invariant[] = [
  acknowledgedOnce,
  everyEntryHasACause,
  dense,
  chained,
  inTheLogSoon,
  logConsistent,
  rowsAgree,
  lawfulPath,
  deadlines,
  oneSeal,
  sentOnce,
  byTheRules,
  receiptsHold,
  noPersonalValues,
];

export interface RecordReport {
  readonly findings: readonly Finding[];
  readonly entries: number;
  readonly cases: number;
  readonly acknowledged: number;
  /** Acknowledged and not in the record. */
  readonly lost: number;
  /** Wanted once and recorded more than once. */
  readonly doubled: number;
  readonly looked: readonly InvariantId[];
  readonly notLooked: readonly { readonly invariant: InvariantId; readonly why: string }[];
}

/** `databaseUrl`: any role that may read. */
export async function checkRecord({ databaseUrl, ...evidence }: Evidence & { readonly databaseUrl: string }): Promise<RecordReport> {
  return judge(await readRecord(databaseUrl), evidence);
}

export function judge(record: StoredRecord, evidence: Evidence): RecordReport {
  const findings: Finding[] = [];
  const looked: InvariantId[] = [];
  const notLooked: RecordReport['notLooked'][number][] = [];
  const steps = new Map<string, Entry[]>();
  for (const entry of record.entries) {
    if (entry.content.caseSeq === undefined || !entry.stream.startsWith('case/')) continue;
    const caseNo = entry.stream.slice('case/'.length);
    const known = steps.get(caseNo);
    if (known === undefined) steps.set(caseNo, [entry]);
    else known.push(entry);
  }
  const procedures = new Map(
    [...record.procedures, ...(evidence.procedures ?? [])].map((procedure) => [`${procedure.code}/${procedure.version}`, procedure]),
  );
  const sight: Omit<Sight, 'found'> = {
    record,
    evidence,
    committed: (caseNo) => steps.get(caseNo) ?? [],
    procedureOf: (code, version) => procedures.get(`${code}/${version}`),
    calendarOf: (version) => record.calendars.get(version) ?? evidence.calendar,
  };
  for (const { id, look, missing } of INVARIANTS) {
    const why = missing?.(record, evidence);
    if (why !== undefined) {
      notLooked.push({ invariant: id, why });
      continue;
    }
    looked.push(id);
    look({ ...sight, found: (says, kind) => findings.push({ invariant: id, says, ...(kind === undefined ? {} : { kind }) }) });
  }
  const count = (kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;
  return {
    findings,
    entries: record.entries.length,
    cases: record.rows.length,
    acknowledged: (evidence.log ?? []).filter(({ kind }) => kind === 'acknowledged').length,
    lost: count('lost'),
    doubled: count('doubled'),
    looked,
    notLooked,
  };
}

/** For failing tests: nothing, or what was found, a line each. */
export const spoken = ({ findings }: Pick<RecordReport, 'findings'>): string =>
  findings.map(({ invariant, says }) => `${invariant}: ${says}`).join('\n');
