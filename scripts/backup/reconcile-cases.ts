/**
 * Running cases brought to what the record holds: one behind its record reads up; one that is gone, cannot say what it holds or knows
 * steps that the record lost is started anew from the record.
 */
import { setTimeout as delay } from 'node:timers/promises';
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
  type CaseWorkflowInput,
  type CommandAnswer,
} from '../../workflows/messages.ts';
import { actsAfter } from './acts-after.ts';
import { askWorkflow, endWorkflow } from './ask-workflow.ts';
import type { Reconciled, ReconcileOptions } from './reconciled.ts';

export interface OpenCase {
  readonly caseNo: string;
  readonly seq: number;
  readonly snapshot: CaseState;
}

const READ_UP_MS = 15_000;

/** Cases that are under way by the record. */
export async function openCases(pool: pg.Pool): Promise<readonly OpenCase[]> {
  const { rows } = await pool.query<OpenCase>(
    `select case_no as "caseNo", seq, snapshot from tongban.application_case
     where origin = 'NATIVE' and workflow_run_id is not null order by case_no`,
  );
  return rows
    .map((row) => ({ ...row, snapshot: withPlainNumbers(row.snapshot as unknown as Json) as unknown as CaseState }))
    .filter(({ snapshot }) => !isOver(snapshot));
}

export async function reconcileCase(options: ReconcileOptions, row: OpenCase): Promise<Reconciled> {
  const { dryRun = false, pool, temporal } = options;
  const { caseNo, seq } = row;
  const kind = 'CASE';
  const asked = await askWorkflow<CaseState>(temporal, caseWorkflowId(caseNo));
  if (typeof asked === 'string') {
    if (!dryRun) await startAnew(options, row, asked);
    return { kind, no: caseNo, remedy: 'STARTED_ANEW', why: asked, forgotten: [] };
  }
  const { runIds, state } = asked;
  if (state.seq === seq) return { kind, no: caseNo, remedy: 'SAME', forgotten: [] };
  if (state.seq > seq) {
    const why = `the workflow knows ${state.seq} steps, the record ${seq}`;
    if (!dryRun) await startAnew(options, row, why);
    return { kind, no: caseNo, remedy: 'STARTED_ANEW', why, forgotten: stepsAfter(state, row.snapshot) };
  }
  const missing = await createRecordedSteps({ pool })({ caseNo, after: state.seq });
  const ofThisRun = missing.every(({ runId }) => runId !== undefined && runIds.includes(runId));
  if (ofThisRun) {
    if (dryRun) return { kind, no: caseNo, remedy: 'READ_UP', forgotten: [] };
    await temporal.workflow.getHandle(caseWorkflowId(caseNo)).signal(readUpSignal);
    for (const until = Date.now() + READ_UP_MS; Date.now() < until; await delay(100)) {
      const now = await askWorkflow<CaseState>(temporal, caseWorkflowId(caseNo));
      if (typeof now !== 'string' && now.state.seq >= seq) return { kind, no: caseNo, remedy: 'READ_UP', forgotten: [] };
    }
  }
  const why = ofThisRun ? 'the workflow did not read up' : 'the steps it lacks were written by another run';
  if (!dryRun) await startAnew(options, row, why);
  return { kind, no: caseNo, remedy: 'STARTED_ANEW', why, forgotten: [] };
}

/** By the acts a case remembers; older ones, and those of its clocks, are told by their number. */
function stepsAfter(state: CaseState, recorded: CaseState): readonly string[] {
  const acts = actsAfter(state, recorded);
  const untold = state.seq - recorded.seq - acts.length;
  return untold > 0 ? [`${untold} more steps, of the clock or further back`, ...acts] : acts;
}

async function startAnew({ pool, temporal }: ReconcileOptions, row: OpenCase, why: string): Promise<void> {
  const { caseNo, seq } = row;
  const workflowId = caseWorkflowId(caseNo);
  await endWorkflow(temporal, workflowId, `${why}; started anew from step ${seq} of the record`);
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
async function inputOf(pool: pg.Pool, { caseNo, snapshot }: OpenCase): Promise<CaseWorkflowInput> {
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
