/**
 * Commits one step of a case: entry, case row, tasks, clocks and outbox in one transaction and one round trip (decision 2).
 * Safe to run twice, also at once: every attempt writes the same bytes, and the second finds the first.
 */
import { ApplicationFailure } from '@temporalio/common';
import { canonicalBytes, withExactNumbers } from '../domain/audit/canonical.ts';
import { entryColumns } from '../domain/audit/entry-columns.ts';
import type { EntryContent, FieldChange, Receipt } from '../domain/audit/entry.ts';
import { AUDIT_CONFLICT, ENTRY_INVALID, FORM_MISSING, STEP_MISSING } from '../domain/audit/failure-types.ts';
import { fieldChanges, type FormContent } from '../domain/audit/field-changes.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { FormRef } from '../domain/case/commands.ts';
import type { CaseEvent } from '../domain/case/events.ts';
import { caseRow, clockRows, outboxRows, taskRows, type ProcedureFacts } from '../domain/case/read-model.ts';
import type { ClockReading, Instant } from '../domain/clocks/clock.ts';
import { SQLSTATE_AUDIT_CONFLICT, SQLSTATE_STEP_MISSING, type Queryable } from '../schema/audit-trail.ts';
import { tellCaseMoved } from '../schema/tell-changes.ts';

/** What the workflow knows of the entry; the activity adds case number, place, unit, events and field changes. */
export type StepContent = Omit<
  EntryContent,
  'v' | 'log' | 'outcome' | 'caseNo' | 'caseSeq' | 'unitId' | 'region' | 'events' | 'changes' | 'refusals'
>;

export interface CommitInput extends ProcedureFacts {
  /** The case after the step; `state.seq` is the step's number, from 1. */
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly content: StepContent;
  /** Of all clocks of `state`, at `content.recordedAt`. */
  readonly readings: readonly ClockReading[];
  /** The form that this step replaces, for the before and after of its fields. */
  readonly previousFormId?: string;
  /** Number that a pushed case bears in its own system. */
  readonly externalNo?: string;
}

/**
 * What a workflow takes from a commit. Of an update that is sent again after Temporal forgot it, the history may keep the later request
 * while the worker went by the first: the time that was recorded stands here, and the workflow goes by it.
 */
export interface Committed {
  readonly receipt: Receipt;
  readonly receivedAt: Instant;
}

export function createCommitStep(deps: { readonly pool: Queryable }): (input: CommitInput) => Promise<Committed> {
  return async function commitStep(input) {
    return { receipt: await commitStepOn(deps.pool, input), receivedAt: input.content.receivedAt };
  };
}

/**
 * @throws ApplicationFailure AuditConflict, EntryInvalid, FormMissing (never to be retried), StepMissing (to be retried);
 * whatever else is thrown is an outage, to be retried.
 */
export async function commitStepOn(db: Queryable, input: CommitInput): Promise<Receipt> {
  const content = entryContent(input, await changesOf(db, input));
  const parameters = stepParameters(input, content);
  try {
    const { rows } = await db.query<{ stream: string; seq: number | string; hash: string }>({
      name: 'commit-step',
      text: COMMIT,
      values: parameters,
    });
    const receipt = rows[0]!;
    const { caseNo, region, seq, unitId } = input.state;
    tellCaseMoved(db, { caseNo, seq, unitId, region });
    return { stream: receipt.stream, seq: Number(receipt.seq), hash: receipt.hash };
  } catch (error) {
    throw asFailure(error, input);
  }
}

const COMMIT = `select stream, seq, encode(hash, 'hex') as hash
  from tongban.commit_step($1::jsonb, $2::jsonb, $3::jsonb, $4::jsonb, $5, $6::bytea, $7, $8, $9, $10, $11, $12)`;

function entryContent(input: CommitInput, changes: readonly FieldChange[]): EntryContent {
  const { state, events, content } = input;
  return {
    ...content,
    v: 1,
    log: 'tongban',
    outcome: 'ok',
    caseNo: state.caseNo,
    caseSeq: state.seq,
    unitId: state.unitId,
    region: state.region,
    events,
    ...(changes.length > 0 ? { changes } : {}),
  };
}

function stepParameters(input: CommitInput, content: EntryContent): unknown[] {
  const { state, events, readings } = input;
  const columns = entryColumns(content);
  try {
    const row = caseRow(state, input, readings, content.recordedAt, {
      ...(input.externalNo === undefined ? {} : { externalNo: input.externalNo }),
      ...(content.workflow === undefined ? {} : { runId: content.workflow.runId }),
    });
    return [
      JSON.stringify(row),
      JSON.stringify(taskRows(state, input, readings)),
      JSON.stringify(clockRows(state, readings)),
      JSON.stringify(outboxRows(events)),
      content.requestId,
      Buffer.from(canonicalBytes(withExactNumbers(content))),
      columns.type,
      columns.actor,
      columns.org,
      columns.region,
      columns.outcome,
      columns.at,
    ];
  } catch (error) {
    throw ApplicationFailure.nonRetryable(`step ${state.seq} of case ${state.caseNo}: ${(error as Error).message}`, ENTRY_INVALID);
  }
}

/** Read from the stored forms, which never change, so that every attempt finds the same. */
async function changesOf(db: Queryable, input: CommitInput): Promise<FieldChange[]> {
  const filed = input.events.map(formOf).find((form) => form !== undefined);
  if (filed === undefined) return [];
  const ids = input.previousFormId === undefined ? [filed.formId] : [filed.formId, input.previousFormId];
  const { rows } = await db.query<StoredForm>({
    name: 'forms-of-step',
    text: 'select id, content, digest from tongban.form where id = any($1::uuid[])',
    values: [ids],
  });
  const after = rows.find((row) => row.id === filed.formId);
  const before = rows.find((row) => row.id === input.previousFormId);
  if (after?.digest !== filed.digest || (input.previousFormId !== undefined && before === undefined)) {
    throw ApplicationFailure.nonRetryable(`case ${input.state.caseNo}: form ${filed.formId} is not stored as cited`, FORM_MISSING);
  }
  return fieldChanges(before?.content ?? {}, after.content, input.personalFields);
}

interface StoredForm {
  readonly id: string;
  readonly content: FormContent;
  readonly digest: string;
}

function formOf(event: CaseEvent): FormRef | undefined {
  switch (event.type) {
    case 'Submitted':
    case 'Supplied':
      return event.form;
    case 'Received':
    case 'OpenedFromPackage':
      return event.intake?.form;
    default:
      return undefined;
  }
}

function asFailure(error: unknown, input: CommitInput): unknown {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const step = `step ${input.state.seq} of case ${input.state.caseNo}`;
  if (code === SQLSTATE_AUDIT_CONFLICT) return ApplicationFailure.nonRetryable(message, AUDIT_CONFLICT);
  if (code === SQLSTATE_STEP_MISSING) return ApplicationFailure.retryable(message, STEP_MISSING);
  // Data exceptions and broken constraints: another attempt would send the same bytes. The message may quote data, so it stays out.
  if (code?.startsWith('22') || (code?.startsWith('23') && code !== '23505')) {
    return ApplicationFailure.nonRetryable(`${step} was refused by the database (${code})`, ENTRY_INVALID);
  }
  return error;
}
