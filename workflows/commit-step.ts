/** The one way from a case to the record: fast in the workflow's own task, patient when PostgreSQL is away (temporal.md 2). */
import { ActivityFailure, ApplicationFailure, isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { CommitMatterInput } from '../activities/commit-matter.ts';
import type { CommitInput, Committed } from '../activities/commit-step.ts';
import type { RecordedMatterStep } from '../activities/recorded-matter-steps.ts';
import type { RecordedStep } from '../activities/recorded-steps.ts';
import { AUDIT_CONFLICT, ENTRY_INVALID, FORM_MISSING } from '../domain/audit/failure-types.ts';
import type { MatterKind } from '../domain/supervision/matters/matter.ts';

const FINAL = [AUDIT_CONFLICT, ENTRY_INVALID, FORM_MISSING];

// Three quick tries: longer would hold the workflow task, and with it every other message of this case.
const fast = proxyLocalActivities<Activities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 3, initialInterval: '100ms', nonRetryableErrorTypes: FINAL },
});

// No total bound on purpose: PostgreSQL must come back, and the case waits for it.
const patient = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s', nonRetryableErrorTypes: FINAL },
});

export async function commitStep(input: CommitInput): Promise<Committed> {
  try {
    return await fast.commitStep(input);
  } catch (error) {
    if (isCancellation(error) || FINAL.includes(failureType(error) ?? '')) throw error;
    return patient.commitStep(input);
  }
}

/** What the record holds after this step, if anything. */
export async function recordedSteps(caseNo: string, after: number): Promise<readonly RecordedStep[]> {
  try {
    return await fast.recordedSteps({ caseNo, after });
  } catch (error) {
    if (isCancellation(error)) throw error;
    return patient.recordedSteps({ caseNo, after });
  }
}

/** The same for a card or an order. */
export async function commitMatter(input: CommitMatterInput): Promise<Committed> {
  try {
    return await fast.commitMatter(input);
  } catch (error) {
    if (isCancellation(error) || FINAL.includes(failureType(error) ?? '')) throw error;
    return patient.commitMatter(input);
  }
}

export async function recordedMatterSteps(kind: MatterKind, no: string, after: number): Promise<readonly RecordedMatterStep[]> {
  try {
    return await fast.recordedMatterSteps({ kind, no, after });
  } catch (error) {
    if (isCancellation(error)) throw error;
    return patient.recordedMatterSteps({ kind, no, after });
  }
}

/** The record holds another step in this one's place. */
export const isAuditConflict = (error: unknown): boolean => failureType(error) === AUDIT_CONFLICT;

/** A local activity fails with the bare failure, a regular one with a wrapper around it. */
function failureType(error: unknown): string | null | undefined {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure ? cause.type : undefined;
}
