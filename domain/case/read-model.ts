/** The rows that lists read, derived from a case's state and its clock readings (decision 2): copies, never the truth. */
import type { ClockReading, Instant, LocalDate } from '../clocks/clock.ts';
import { localDateOf } from '../clocks/local-date.ts';
import type { PersonalFields } from '../audit/field-changes.ts';
import type { CaseForm, ItemKind } from '../law/code-lists.ts';
import type { StaffRole } from '../law/roles.ts';
import type { Procedure, StepUnit } from '../procedures/procedure.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, EventType } from './events.ts';

/** What rows and entries need of the pinned procedure version. */
export interface ProcedureFacts {
  readonly procedureName: string;
  readonly kind: ItemKind;
  readonly form: CaseForm;
  /** Step id → the office that works it, and where. */
  readonly offices: Readonly<Record<string, { readonly role: StaffRole; readonly unit?: StepUnit }>>;
  readonly personalFields: PersonalFields;
}

/** Which fields of its form are personal, and in what way. */
export const personalFieldsOf = ({ fields }: Pick<Procedure, 'fields'>): PersonalFields =>
  Object.fromEntries(fields.flatMap(({ id, personal }) => (personal === undefined ? [] : [[id, personal]])));

export function procedureFacts(procedure: Procedure): ProcedureFacts {
  return {
    procedureName: procedure.name.zh,
    kind: procedure.kind,
    form: procedure.form,
    offices: Object.fromEntries(procedure.steps.map(({ id, role, unit }) => [id, { role, ...(unit === undefined ? {} : { unit }) }])),
    personalFields: personalFieldsOf(procedure),
  };
}

/** Row of tongban.application_case, under its column names. */
export interface CaseRow {
  readonly case_no: string;
  readonly external_no: string | null;
  readonly seq: number;
  readonly act_seq: number;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly procedure_name: string;
  readonly kind: string;
  readonly form: string;
  readonly state: string;
  readonly origin: string;
  readonly provenance: string;
  readonly channel: string | null;
  readonly region: string;
  readonly unit_id: string;
  readonly applicant_party: string | null;
  readonly applicant_kind: string | null;
  readonly parent_case_no: string | null;
  readonly received_on: LocalDate | null;
  readonly accepted_on: LocalDate | null;
  readonly decided_at: Instant | null;
  readonly decision: string | null;
  readonly closed_at: Instant | null;
  /** Kept from the first step by the database. */
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly paused: boolean;
  readonly promised_due_at: Instant | null;
  readonly statutory_due_at: Instant | null;
  readonly next_due_at: Instant | null;
  readonly next_due_clock: string | null;
  readonly overdue: boolean;
  readonly snapshot: CaseState;
  readonly workflow_run_id: string | null;
}

/** `recordedAt`: when the step was decided. `externalNo`: the number a pushed case bears at home. */
export function caseRow(
  state: CaseState,
  facts: ProcedureFacts,
  readings: readonly ClockReading[],
  recordedAt: Instant,
  more: { readonly externalNo?: string; readonly runId?: string } = {},
): CaseRow {
  const next = nextDue(readings);
  return {
    case_no: state.caseNo,
    external_no: more.externalNo ?? null,
    seq: state.seq,
    act_seq: state.actSeq,
    procedure_code: state.procedureCode,
    procedure_version: state.procedureVersion,
    procedure_name: facts.procedureName,
    kind: facts.kind,
    form: facts.form,
    state: state.state,
    origin: state.origin,
    provenance: state.provenance,
    channel: state.channel ?? null,
    region: state.region,
    unit_id: state.unitId,
    applicant_party: state.applicant?.partyId ?? null,
    applicant_kind: state.applicant?.kind ?? null,
    parent_case_no: state.parentCaseNo ?? null,
    received_on: state.receivedAt ? localDateOf(state.receivedAt) : null,
    accepted_on: state.acceptedAt ? localDateOf(state.acceptedAt) : null,
    decided_at: state.decidedAt ?? null,
    decision: state.decision ?? null,
    closed_at: state.closedAt ?? null,
    created_at: recordedAt,
    updated_at: recordedAt,
    paused: readings.some((reading) => reading.status === 'PAUSED'),
    promised_due_at: dueOf(readings, 'PROMISED'),
    statutory_due_at: dueOf(readings, 'STATUTORY'),
    next_due_at: next?.dueAt ?? null,
    next_due_clock: next?.id ?? null,
    overdue: readings.some((reading) => reading.status === 'RUNNING' && (reading.overdue > 0 || hasExpired(state, reading.id))),
    snapshot: state,
    workflow_run_id: more.runId ?? null,
  };
}

/** The running clock that ends first; of two that end together the one with the smaller id. */
export function nextDue(readings: readonly ClockReading[]): (ClockReading & { readonly dueAt: Instant }) | undefined {
  return readings
    .filter((reading): reading is ClockReading & { readonly dueAt: Instant } => reading.status === 'RUNNING' && reading.dueAt !== null)
    .sort((a, b) => order(a.dueAt, b.dueAt) || order(a.id, b.id))[0];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dueOf(readings: readonly ClockReading[], id: string): Instant | null {
  return readings.find((reading) => reading.id === id)?.dueAt ?? null;
}

function hasExpired(state: CaseState, id: string): boolean {
  return state.clocks[id]?.fired.includes('DUE') ?? false;
}

/** Row of tongban.case_task: an open step, waiting for its office or its assignee. */
export interface TaskRow {
  readonly case_no: string;
  readonly step_id: string;
  readonly role: StaffRole;
  readonly unit_id: string;
  readonly region: string;
  readonly assignee: string | null;
  readonly opened_at: Instant;
  /** Of the step's own clock. */
  readonly due_at: Instant | null;
}

export function taskRows(state: CaseState, facts: ProcedureFacts, readings: readonly ClockReading[]): TaskRow[] {
  return state.openSteps.map((step) => {
    const office = facts.offices[step.stepId];
    if (office === undefined) {
      throw new TypeError(`step ${step.stepId} is not part of procedure ${state.procedureCode} v${state.procedureVersion}`);
    }
    return {
      case_no: state.caseNo,
      step_id: step.stepId,
      role: office.role,
      unit_id: step.unitId ?? (office.unit && state.units[office.unit]) ?? state.unitId,
      region: state.region,
      assignee: step.assignee ?? null,
      opened_at: step.openedAt,
      due_at: dueOf(readings, `STEP/${step.stepId}`),
    };
  });
}

/** Row of tongban.case_clock. */
export interface ClockRow {
  readonly case_no: string;
  readonly clock_id: string;
  readonly kind: string;
  readonly status: string;
  readonly limit_n: number;
  readonly unit: string;
  /** Counted units used when the row was written. */
  readonly used: number;
  readonly due_at: Instant | null;
  readonly warn_at: Instant | null;
  readonly provisional: boolean;
  readonly stopped_at: Instant | null;
}

export function clockRows(state: CaseState, readings: readonly ClockReading[]): ClockRow[] {
  return readings.map((reading) => ({
    case_no: state.caseNo,
    clock_id: reading.id,
    kind: reading.kind,
    status: reading.status,
    limit_n: reading.limit,
    unit: reading.unit,
    used: reading.used,
    due_at: reading.dueAt,
    warn_at: reading.warnAt,
    provisional: reading.provisional,
    stopped_at: state.clocks[reading.id]?.stoppedAt ?? null,
  }));
}

/** NOTICE: a paper for the parties. LICENCE: for the library of electronic licences. */
export type OutboxKind = 'NOTICE' | 'LICENCE';

/** Row of tongban.outbox, delivered at least once with `<caseNo>/<seq>/<kind>` as key. Numbers and ids only. */
export interface OutboxRow {
  readonly kind: OutboxKind;
  readonly payload: { readonly events: readonly EventType[]; readonly papers: readonly string[] };
}

const SENT_ON: Partial<Record<EventType, OutboxKind>> = {
  FilingReturned: 'NOTICE',
  Received: 'NOTICE',
  CorrectionRequested: 'NOTICE',
  Accepted: 'NOTICE',
  AcceptedDeferred: 'NOTICE',
  DeemedAccepted: 'NOTICE',
  NotAccepted: 'NOTICE',
  NotRequired: 'NOTICE',
  SpecialStarted: 'NOTICE',
  HearingRightTold: 'NOTICE',
  HearingScheduled: 'NOTICE',
  RespondentAsked: 'NOTICE',
  ExtensionGranted: 'NOTICE',
  DecisionMade: 'NOTICE',
  Lapsed: 'NOTICE',
  Terminated: 'NOTICE',
  Voided: 'NOTICE',
  LicenceIssued: 'LICENCE',
  LicenceRevoked: 'LICENCE',
  PackageClosed: 'NOTICE',
};

export function outboxRows(events: readonly CaseEvent[]): OutboxRow[] {
  const rows = new Map<OutboxKind, { events: EventType[]; papers: string[] }>();
  for (const event of events) {
    const kind = SENT_ON[event.type];
    if (kind === undefined) continue;
    const row = rows.get(kind) ?? { events: [], papers: [] };
    row.events.push(event.type);
    row.papers.push(...papersOf(event));
    rows.set(kind, row);
  }
  return [...rows].map(([kind, payload]) => ({ kind, payload }));
}

function papersOf(event: CaseEvent): string[] {
  if ('voucherNo' in event) return [event.voucherNo];
  if ('noticeNo' in event) return [event.noticeNo];
  if ('documentNo' in event) return [event.documentNo];
  if ('licenceNo' in event && event.licenceNo !== undefined) return [event.licenceNo];
  return [];
}
