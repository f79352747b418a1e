/** Builders for steps of a water intake case, as the workflow would hand them to the commit. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { CommitInput } from '../../activities/commit-step.ts';
import { canonicalJson, withExactNumbers } from '../../domain/audit/canonical.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { FormRef } from '../../domain/case/commands.ts';
import { event, type CaseEvent } from '../../domain/case/events.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import type { ClockReading } from '../../domain/clocks/clock.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';

export const ZHAO: Actor = { personId: 'p-zhao', kind: 'HUMAN', roles: ['HANDLER'], unitId: 'u-water', region: '320602' };
const FACTS = procedureFacts(waterIntake);

let serial = 0;
export const aCaseNo = (): string => `32060220260302L${String(++serial).padStart(6, '0')}`;

export function stateAt(caseNo: string, seq: number, more: Partial<CaseState> = {}): CaseState {
  const start = initialState({
    caseNo,
    procedure: waterIntake,
    procedureHash: 'a'.repeat(64),
    calendarVersion: '2026-1',
    origin: 'NATIVE',
    provenance: 'LIVE',
    region: '320602',
    unitId: 'u-water',
    units: { REGULATING: 'u-regulator' },
  });
  return {
    ...start,
    seq,
    actSeq: seq,
    state: 'REVIEW',
    channel: 'WEB',
    applicant: { partyId: 'party-1', kind: 'ENTERPRISE' },
    receivedAt: '2026-03-01T16:00:00.000Z',
    openSteps: [{ stepId: 'handle', openedAt: '2026-03-02T01:00:00.000Z' }],
    ...more,
  };
}

export const PROMISED: ClockReading = {
  id: 'PROMISED',
  kind: 'PROMISED',
  status: 'RUNNING',
  limit: 20,
  unit: 'WORKING_DAY',
  used: 0,
  remaining: 20,
  overdue: 0,
  dueOn: '2026-03-30',
  dueAt: '2026-03-30T09:30:00.000Z',
  warnAt: '2026-03-25T01:00:00.000Z',
  provisional: false,
};

export interface StepWish {
  readonly requestId?: string;
  readonly opinion?: string;
  readonly state?: Partial<CaseState>;
  readonly events?: readonly CaseEvent[];
  readonly readings?: readonly ClockReading[];
  readonly previousFormId?: string;
}

/** Step `seq` of the case: Zhao passes on. Made twice it is byte-equal. */
export function aStep(caseNo: string, seq: number, wish: StepWish = {}): CommitInput {
  const recordedAt = new Date(Date.UTC(2026, 2, 2, 1, 0, seq)).toISOString();
  return {
    ...FACTS,
    state: stateAt(caseNo, seq, wish.state),
    events: wish.events ?? [
      event('StepPassed', recordedAt, { stepId: 'handle', by: ZHAO.personId, opinion: wish.opinion ?? '材料齐全，同意', staff: [] }),
    ],
    content: {
      type: 'CASE',
      requestId: wish.requestId ?? `request-${seq}`,
      actor: ZHAO,
      role: 'HANDLER',
      command: 'passOn',
      channel: 'WEB',
      receivedAt: recordedAt,
      recordedAt,
      procedure: { code: waterIntake.code, version: waterIntake.version, hash: 'a'.repeat(64) },
      calendarVersion: '2026-1',
      workflow: { workflowId: `case/${caseNo}`, runId: 'run-1', updateId: wish.requestId ?? `request-${seq}` },
    },
    readings: wish.readings ?? [PROMISED],
    ...(wish.previousFormId === undefined ? {} : { previousFormId: wish.previousFormId }),
  };
}

/** Stores a form as the API does and answers what a command would cite. */
export async function storeForm(pool: Pool, content: Readonly<Record<string, string | number | boolean | null>>): Promise<FormRef> {
  const salt = randomBytes(32);
  const digest = createHash('sha256')
    .update(salt)
    .update(canonicalJson(withExactNumbers(content)))
    .digest('hex');
  const formId = randomUUID();
  await pool.query('insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, $2, $3, $4, $5, $6)', [
    formId,
    'p-applicant',
    waterIntake.code,
    content,
    salt,
    digest,
  ]);
  return { formId, digest };
}
