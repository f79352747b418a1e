/** One application for the benches: a full case of water intake by three people, sent as the door sends it. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Actor } from '../../domain/case/actor.ts';
import type { Command, CommandData, CommandType } from '../../domain/case/commands.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { caseWorkflowId, openingAttributes, updateOf } from '../../workflows/messages.ts';
import type { CaseWorkflowInput } from '../../workflows/messages.ts';
import type { RunCase } from './lanes.ts';

/** Water intake without its site visit and hearing: three human steps after the filing. */
const procedure = {
  ...waterIntake,
  hearing: 'NONE' as const,
  steps: waterIntake.steps.flatMap(({ needs: _visit, ...step }) => (step.id === 'check' ? [] : [{ ...step, differentFrom: [] }])),
};

const staff = (personId: string, role: 'WINDOW' | 'HANDLER' | 'APPROVER'): Actor => ({
  personId,
  kind: 'HUMAN',
  roles: [role],
  unitId: 'u-bench',
  region: '320600',
});
const lin = staff('lin', 'WINDOW');
const zhao = staff('zhao', 'HANDLER');
const chen = staff('chen', 'APPROVER');

export interface StoredForm {
  readonly formId: string;
  readonly digest: string;
}

/** The form that all cases cite; stored once. */
export async function storeForm(pool: Pool): Promise<StoredForm> {
  const form = { formId: randomUUID(), digest: 'd'.repeat(64) };
  await pool.query(
    `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, 'bench', 'water-intake', '{}', '\\x00', $2)`,
    [form.formId, form.digest],
  );
  return form;
}

/** `serial` below 1,000,000; every day has its own. */
export const benchCaseNo = (on: LocalDate, serial: number): string => makeCaseNo({ region: '320600', on, kind: procedure.kind, serial });

const calendar = calendarWindow(CALENDAR_2026, 2025, 2027);

export const inputOf = (caseNo: string): CaseWorkflowInput => ({
  caseNo,
  procedure: { code: procedure.code, version: procedure.version, hash: 'f'.repeat(64), definition: procedure },
  calendar,
  region: '320600',
  unitId: 'u-bench',
  origin: 'NATIVE',
  provenance: 'LIVE',
});

const command = <T extends CommandType>(actor: Actor, type: T, data: CommandData[T]): Command<T> => ({
  type,
  requestId: randomUUID(),
  actor,
  receivedAt: new Date().toISOString(),
  channel: 'WINDOW',
  data,
});

/** The filing that opens the case. */
export const filingOf = (form: StoredForm): Command<'receive'> =>
  command(lin, 'receive', {
    intake: {
      applicant: { partyId: 'party-1', kind: 'ENTERPRISE' },
      form,
      facts: { yearlyVolume: 12 },
      materials: procedure.materials
        .filter(({ source }) => source !== 'SHARED')
        .map(({ id }) => ({ id, trust: 'A' as const, sha256: 'a'.repeat(64) })),
    },
  });

/** The three human steps after it. */
export const stepsOf = (): readonly Command[] => [
  command(lin, 'accept', {}),
  command(zhao, 'passOn', { stepId: 'handle', opinion: '材料属实，同意' }),
  command(chen, 'decide', { decision: 'GRANT', opinion: '准予许可' }),
];

export function fullCase(client: Client, form: StoredForm): RunCase {
  let serial = 0;
  return async (queue, timed) => {
    serial += 1;
    const caseNo = benchCaseNo('2026-03-02', serial);
    const input = inputOf(caseNo);
    const workflowId = caseWorkflowId(caseNo);
    const filing = filingOf(form);
    const start = new WithStartWorkflowOperation('caseWorkflow', {
      workflowId,
      taskQueue: queue,
      args: [input],
      typedSearchAttributes: openingAttributes(input),
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    await timed(() =>
      client.workflow.executeUpdateWithStart(updateOf('receive'), {
        updateId: filing.requestId,
        args: [filing],
        startWorkflowOperation: start,
      }),
    );
    const handle = client.workflow.getHandle(workflowId);
    for (const step of stepsOf()) {
      await timed(() => handle.executeUpdate(updateOf(step.type), { updateId: step.requestId, args: [step] }));
    }
    return workflowId;
  };
}
