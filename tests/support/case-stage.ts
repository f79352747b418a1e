/** The stage of the workflow tests: a real database, a real Temporal server, a worker, and a case whose clock can be moved. */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { DataConverter } from '@temporalio/common';
import type pg from 'pg';
import { createActivities } from '../../activities/index.ts';
import type { Activities } from '../../activities/index.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Command, CommandData, CommandType, Intake } from '../../domain/case/commands.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import type { CalendarData, Instant } from '../../domain/clocks/clock.ts';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { openPool } from '../../schema/database.ts';
import type { CaseWorkflowInput, CommandAnswer } from '../../workflows/messages.ts';
import { REFUSED, caseWorkflowId, openingAttributes, stateQuery, updateOf } from '../../workflows/messages.ts';
import { intake as fullIntake } from './a-case.ts';
import { freshDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { lin, REGION, UNIT } from './people.ts';
import type { RunningWorker } from './temporal.ts';
import { startWorker, temporalClient, TimeSkipper } from './temporal.ts';

export interface Stage {
  readonly client: Client;
  readonly skipper: TimeSkipper;
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly taskQueue: string;
  worker: RunningWorker;
  close(): Promise<void>;
}

export async function openStage(activities?: (made: Activities) => Activities, dataConverter?: DataConverter): Promise<Stage> {
  const database = await freshDatabase();
  const pool = openPool(database.appUrl);
  const client = await temporalClient(dataConverter);
  const made = createActivities({ pool });
  const worker = await startWorker({ activities: activities?.(made) ?? made, ...(dataConverter === undefined ? {} : { dataConverter }) });
  const stage: Stage = {
    client,
    skipper: new TimeSkipper(client),
    database,
    pool,
    taskQueue: worker.taskQueue,
    worker,
    close: async () => {
      await stage.worker.stop();
      await client.connection.close();
      await pool.end();
      await database.dispose();
    },
  };
  return stage;
}

// All test files share one Temporal namespace, so each begins at a serial of its own.
let serial = Math.floor(Math.random() * 900_000);

export class LiveCase {
  readonly stage: Stage;
  readonly input: CaseWorkflowInput;

  constructor(stage: Stage, procedure: Procedure, more: Partial<CaseWorkflowInput> = {}) {
    this.stage = stage;
    serial += 1;
    this.input = {
      caseNo: makeCaseNo({ region: REGION, on: '2026-03-02', kind: procedure.kind, serial }),
      procedure: { code: procedure.code, version: procedure.version, hash: 'f'.repeat(64), definition: procedure },
      calendar: window(),
      region: REGION,
      unitId: UNIT,
      origin: 'NATIVE',
      provenance: 'LIVE',
      ...more,
    };
  }

  get caseNo(): string {
    return this.input.caseNo;
  }

  get workflowId(): string {
    return caseWorkflowId(this.caseNo);
  }

  get handle() {
    return this.stage.client.workflow.getHandle(this.workflowId);
  }

  /** The case's own time. */
  async now(): Promise<Instant> {
    return (await this.stage.skipper.now(this.workflowId)).toISOString();
  }

  /** Files on paper at the counter. */
  async start(intake: Intake = fullIntake(this.input.procedure.definition), requestId: string = randomUUID()): Promise<CommandAnswer> {
    return this.file(lin, 'receive', { intake }, requestId);
  }

  /** The first command starts the workflow: one call, safe to repeat. */
  async file<T extends 'submit' | 'receive'>(
    actor: Actor,
    type: T,
    data: CommandData[T],
    requestId: string = randomUUID(),
  ): Promise<CommandAnswer> {
    const filed = 'intake' in data ? data.intake : (data as Intake);
    if (filed !== undefined) await this.storeForm(filed);
    const command: Command<T> = { type, requestId, actor, receivedAt: new Date().toISOString(), channel: 'WINDOW', data };
    return this.stage.client.workflow.executeUpdateWithStart(updateOf(type), {
      updateId: requestId,
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation('caseWorkflow', {
        workflowId: this.workflowId,
        taskQueue: this.stage.taskQueue,
        args: [this.input],
        typedSearchAttributes: openingAttributes(this.input),
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    });
  }

  /** The form is stored before the command that cites it. */
  async storeForm({ form }: Pick<Intake, 'form'>, content: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.stage.pool.query(
      `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, 'lin', $2, $3, '\\x00', $4) on conflict do nothing`,
      [form.formId, this.input.procedure.code, content, form.digest],
    );
  }

  async does<T extends CommandType>(actor: Actor, type: T, data: CommandData[T], more: Partial<Command<T>> = {}): Promise<CommandAnswer> {
    const requestId = more.requestId ?? randomUUID();
    const command: Command<T> = { type, requestId, actor, receivedAt: await this.now(), channel: 'WINDOW', data, ...more };
    return this.handle.executeUpdate(updateOf(type), { updateId: requestId, args: [command] });
  }

  /** The refusals a command meets, or an empty list when it was done. */
  async refused<T extends CommandType>(
    actor: Actor,
    type: T,
    data: CommandData[T],
    more: Partial<Command<T>> = {},
  ): Promise<readonly Refusal[]> {
    try {
      await this.does(actor, type, data, more);
      return [];
    } catch (error) {
      const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
      if (cause instanceof ApplicationFailure && cause.type === REFUSED) return cause.details?.[0] as readonly Refusal[];
      throw error;
    }
  }

  async state(): Promise<CaseState> {
    return this.handle.query(stateQuery);
  }

  /** Moves the case's clock to an instant of its future. */
  async moveTo(at: Instant): Promise<void> {
    const seconds = Math.ceil((Date.parse(at) - Date.parse(await this.now())) / 1_000);
    if (seconds > 0) await this.stage.skipper.fastForward(this.workflowId, seconds);
  }

  /** The entries of the trail, oldest first. */
  async trail(): Promise<readonly { readonly seq: number; readonly content: EntryContent }[]> {
    const { rows } = await this.stage.pool.query<{ seq: number; canon: Buffer }>(
      'select seq, canon from audit.entry where stream = $1 order by seq',
      [`case/${this.caseNo}`],
    );
    return rows.map(({ canon, seq }) => ({ seq, content: JSON.parse(canon.toString('utf8')) as EntryContent }));
  }

  async eventTypes(): Promise<readonly string[]> {
    return (await this.trail()).flatMap(({ content }) => (content.events ?? []).map(({ type }) => type));
  }
}

/** Two years from the wall clock's, as the API hands them to a workflow. */
export function window(): CalendarData {
  const year = new Date().getUTCFullYear();
  return calendarWindow(CALENDAR_2026, year - 1, year + 1);
}
