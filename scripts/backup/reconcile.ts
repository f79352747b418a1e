/**
 * After databases were restored to different moments: brings Temporal's running cases to what the record holds, which is what holds.
 * A workflow behind its record reads up; one that is gone, does not answer or knows steps that the record lost is started anew from the
 * record. What only the workflow knew is named, so that people can do it again.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';
import type pg from 'pg';
import { createRecordedSteps, type RecordedStep } from '../../activities/recorded-steps.ts';
import { Catalogue } from '../../api/catalogue/catalogue.reader.ts';
import { packageChildren, published } from '../../api/catalogue/package-children.ts';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { isOver, isTerminal, type CaseState } from '../../domain/case/case-state.ts';
import { nextDuePoint } from '../../domain/case/case-clocks.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { CalendarData } from '../../domain/clocks/clock.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import {
  CASES_TASK_QUEUE,
  KEPT_ANSWERS,
  caseWorkflowId,
  openingAttributes,
  readUpSignal,
  stateQuery,
  type CaseWorkflowInput,
  type CommandAnswer,
} from '../../workflows/messages.ts';

export interface ReconcileOptions {
  readonly pool: pg.Pool;
  readonly temporal: Client;
  /** Only look. */
  readonly dryRun?: boolean;
  readonly progress?: (done: number, all: number) => void;
}

export type Remedy = 'SAME' | 'READ_UP' | 'STARTED_ANEW';

export interface Reconciled {
  readonly caseNo: string;
  readonly remedy: Remedy;
  /** Why it had to be started anew. */
  readonly why?: string;
  /** Acts that Temporal knows and the record does not. */
  readonly forgotten: readonly string[];
}

export interface ReconcileReport {
  readonly cases: readonly Reconciled[];
  /** Cases that run and of which the record knows nothing: ended, so that their number cannot be used behind its back. */
  readonly unknown: readonly string[];
}

interface Row {
  readonly caseNo: string;
  readonly seq: number;
  readonly snapshot: CaseState;
}

const AT_ONCE = 8;
const ANSWER_MS = 20_000;
/** A server or a worker that has only just started takes its time. */
const PATIENCE_MS = 120_000;
const READ_UP_MS = 15_000;

/** Nothing was changed for the case that was asked: silence says nothing about a workflow. */
export class TemporalSilent extends Error {
  constructor(caseNo: string, cause: unknown) {
    super(
      `Temporal or its workers do not answer for case ${caseNo} within ${PATIENCE_MS / 1_000} s; start them and run this again · ` +
        `Temporal 或其工作进程 ${PATIENCE_MS / 1_000} 秒内未就办件 ${caseNo} 作答，请启动后重新运行`,
      { cause },
    );
  }
}

export async function reconcile(options: ReconcileOptions): Promise<ReconcileReport> {
  const { pool, progress = () => undefined, temporal } = options;
  const { rows } = await pool.query<Row>(
    `select case_no as "caseNo", seq, snapshot from tongban.application_case where origin = 'NATIVE' and workflow_run_id is not null order by case_no`,
  );
  const open = rows
    .map((row) => ({ ...row, snapshot: withPlainNumbers(row.snapshot as unknown as Json) as unknown as CaseState }))
    .filter(({ snapshot }) => !isOver(snapshot));
  const cases: Reconciled[] = [];
  const rest = open.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const row of rest) {
        cases.push(await brought(options, row));
        progress(cases.length, open.length);
      }
    }),
  );
  const known = new Set(rows.map(({ caseNo }) => caseWorkflowId(caseNo)));
  const unknown: string[] = [];
  for await (const { workflowId } of temporal.workflow.list({ query: `ExecutionStatus = 'Running' and WorkflowType = 'caseWorkflow'` })) {
    if (known.has(workflowId)) continue;
    unknown.push(workflowId.slice('case/'.length));
    if (options.dryRun !== true)
      await temporal.workflow.getHandle(workflowId).terminate('reconcile: the record knows nothing of this case');
  }
  return { cases: cases.sort((a, b) => (a.caseNo < b.caseNo ? -1 : 1)), unknown: unknown.sort() };
}

async function brought(options: ReconcileOptions, row: Row): Promise<Reconciled> {
  const { dryRun = false, pool, temporal } = options;
  const { caseNo, seq } = row;
  const asked = await ask(temporal, caseNo);
  if (typeof asked === 'string') {
    if (!dryRun) await startAnew(options, row, asked);
    return { caseNo, remedy: 'STARTED_ANEW', why: asked, forgotten: [] };
  }
  const { runIds, state } = asked;
  if (state.seq === seq) return { caseNo, remedy: 'SAME', forgotten: [] };
  if (state.seq > seq) {
    const why = `the workflow knows ${state.seq} steps, the record ${seq}`;
    if (!dryRun) await startAnew(options, row, why);
    return { caseNo, remedy: 'STARTED_ANEW', why, forgotten: actsAfter(state, row.snapshot) };
  }
  const missing = await createRecordedSteps({ pool })({ caseNo, after: state.seq });
  const ofThisRun = missing.every(({ runId }) => runId !== undefined && runIds.includes(runId));
  if (ofThisRun) {
    if (dryRun) return { caseNo, remedy: 'READ_UP', forgotten: [] };
    await temporal.workflow.getHandle(caseWorkflowId(caseNo)).signal(readUpSignal);
    for (const until = Date.now() + READ_UP_MS; Date.now() < until; await delay(100)) {
      const now = await ask(temporal, caseNo);
      if (typeof now !== 'string' && now.state.seq >= seq) return { caseNo, remedy: 'READ_UP', forgotten: [] };
    }
  }
  const why = ofThisRun ? 'the workflow did not read up' : 'the steps it lacks were written by another run';
  if (!dryRun) await startAnew(options, row, why);
  return { caseNo, remedy: 'STARTED_ANEW', why, forgotten: [] };
}

interface Held {
  readonly state: CaseState;
  readonly runIds: readonly string[];
}

/** What the workflow holds, or why it is of no more use. @throws TemporalSilent */
async function ask(temporal: Client, caseNo: string): Promise<Held | string> {
  for (const until = Date.now() + PATIENCE_MS; ; await delay(500)) {
    try {
      return await askOnce(temporal, caseNo);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'there is no workflow';
      if (!isSilence(error)) return `the workflow cannot say what it holds (${error instanceof Error ? error.message : String(error)})`;
      if (Date.now() > until) throw new TemporalSilent(caseNo, error);
    }
  }
}

function askOnce(temporal: Client, caseNo: string): Promise<Held | string> {
  const workflowId = caseWorkflowId(caseNo);
  const handle = temporal.workflow.getHandle(workflowId);
  return temporal.withDeadline(Date.now() + ANSWER_MS, async () => {
    const { raw, runId, status } = await handle.describe();
    if (status.name !== 'RUNNING') return `the workflow is ${status.name}`;
    // The worker that knew it is gone; without this the question would wait for that one first.
    await temporal.workflowService.resetStickyTaskQueue({ namespace: temporal.options.namespace, execution: { workflowId, runId } });
    const first = raw.workflowExecutionInfo?.firstRunId;
    return { state: await handle.query(stateQuery), runIds: [runId, ...(first == null ? [] : [first])] };
  });
}

/** Codes of gRPC for "not serving yet", "busy" and "nobody there to answer": to be asked again. */
const SILENCE: readonly (number | undefined)[] = Object.values({
  CANCELLED: 1,
  DEADLINE_EXCEEDED: 4,
  RESOURCE_EXHAUSTED: 8,
  UNAVAILABLE: 14,
});
const isSilence = (error: unknown): boolean => SILENCE.includes(grpcCode(error) ?? grpcCode((error as Error).cause));
const grpcCode = (error: unknown): number | undefined => (isGrpcServiceError(error) ? error.code : undefined);

/** By the acts a case remembers; older ones are told by their number. */
function actsAfter(state: CaseState, recorded: CaseState): readonly string[] {
  const human = state.actSeq - recorded.actSeq;
  const remembered = human <= 0 ? [] : state.recentActs.slice(-human).map(({ at, by, command }) => `${command} by ${by} at ${at}`);
  const untold = state.seq - recorded.seq - remembered.length;
  return untold > 0 ? [`${untold} more steps, of the clock or further back`, ...remembered] : remembered;
}

async function startAnew({ pool, temporal }: ReconcileOptions, row: Row, why: string): Promise<void> {
  const { caseNo, seq } = row;
  const workflowId = caseWorkflowId(caseNo);
  try {
    await temporal.workflow.getHandle(workflowId).terminate(`reconcile: ${why}; started anew from step ${seq} of the record`);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  const input = await inputOf(pool, row);
  await temporal.workflow.start('caseWorkflow', {
    workflowId,
    taskQueue: CASES_TASK_QUEUE,
    args: [input],
    typedSearchAttributes: openingAttributes(input),
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

/** The case as it is carried on, from nothing but the record. */
async function inputOf(pool: pg.Pool, { caseNo, snapshot }: Row): Promise<CaseWorkflowInput> {
  const catalogue = new Catalogue(pool);
  const now = (): string => new Date().toISOString();
  const version = await catalogue.version(snapshot.procedureCode, snapshot.procedureVersion);
  if (version === null)
    throw new Error(`case ${caseNo} goes by ${snapshot.procedureCode} v${snapshot.procedureVersion}, which is not published`);
  const procedure = published(version);
  const whole = await catalogue.calendar(snapshot.calendarVersion);
  if (whole === null) throw new Error(`calendar ${snapshot.calendarVersion} is not in the database`);
  const calendar = calendarAround(whole.data, snapshot.receivedAt ?? snapshot.recentActs[0]?.at ?? now());
  const steps = await createRecordedSteps({ pool })({ caseNo, after: 0 });
  const children = await packageChildren({ catalogue, now, pool }, procedure.definition, snapshot.region);
  const { origin, parentCaseNo, provenance, region, unitId, units } = snapshot;
  return {
    ...{ caseNo, procedure, calendar, region, unitId, units, origin, provenance },
    ...(children.length === 0 ? {} : { children }),
    ...(parentCaseNo === undefined ? {} : { opening: openingOf(parentCaseNo, steps) }),
    carried: {
      state: snapshot,
      calendar,
      answers: answersOf(snapshot, procedure.definition, calendar, steps),
      reported: isTerminal(snapshot.state),
    },
  };
}

function openingOf(parentCaseNo: string, steps: readonly RecordedStep[]): NonNullable<CaseWorkflowInput['opening']> {
  const opened = steps[0]?.events?.find(
    (event): event is CaseEvent & { readonly type: 'OpenedFromPackage' } => event.type === 'OpenedFromPackage',
  );
  if (opened === undefined) throw new Error(`the first step of a case of package ${parentCaseNo} does not tell how it was opened`);
  return { parentCaseNo, intake: opened.intake, channel: opened.channel, at: opened.at };
}

/** Answers as the case gave them, as far as the record tells: the receipt is what a client compares. */
function answersOf(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarData,
  steps: readonly RecordedStep[],
): Record<string, CommandAnswer> {
  const nextDueAt = nextDuePoint(state, procedure, calendar, new Date().toISOString())?.at ?? null;
  const { actSeq, caseNo, seq } = state;
  return Object.fromEntries(
    steps
      .slice(-KEPT_ANSWERS)
      .map(({ receipt, requestId }) => [requestId, { caseNo, state: state.state, seq, actSeq, nextDueAt, receipt }]),
  );
}
