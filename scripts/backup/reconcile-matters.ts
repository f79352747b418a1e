/** Running cards, orders and ratings brought to what the record holds: what does not stand where its row stands is started anew from it. */
import type pg from 'pg';
import { createRecordedMatterSteps } from '../../activities/recorded-matter-steps.ts';
import { Catalogue } from '../../api/catalogue/catalogue.reader.ts';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import type { CalendarData, Instant } from '../../domain/clocks/clock.ts';
import type { AnyMatter } from '../../domain/supervision/matters/matter-rows.ts';
import { matterStream } from '../../domain/supervision/matters/matter.ts';
import { CASES_TASK_QUEUE, type CarriedMatter, type MatterAnswer } from '../../workflows/messages.ts';
import { actsAfter } from './acts-after.ts';
import { askWorkflow, endWorkflow } from './ask-workflow.ts';
import type { Reconciled, ReconcileOptions } from './reconciled.ts';

/** Every kind of workflow with the table whose rows it moves; the id is the stream's name. */
export const WITH_WORKFLOW = [
  { kind: 'CASE', workflow: 'caseWorkflow', prefix: 'case/', table: 'application_case', column: 'case_no' },
  { kind: 'CARD', workflow: 'cardWorkflow', prefix: 'card/', table: 'card', column: 'card_no' },
  { kind: 'ORDER', workflow: 'orderWorkflow', prefix: 'order/', table: 'supervision_order', column: 'order_no' },
  { kind: 'RATING', workflow: 'ratingWorkflow', prefix: 'rating/', table: 'rating', column: 'case_no' },
] as const;

export interface OpenMatter {
  readonly workflow: string;
  readonly seq: number;
  readonly createdAt: Instant;
  readonly snapshot: AnyMatter;
}

/** Those that are under way by the record. */
export async function openMatters(pool: pg.Pool): Promise<readonly OpenMatter[]> {
  const found: OpenMatter[] = [];
  for (const { column, kind, table, workflow } of WITH_WORKFLOW) {
    if (kind === 'CASE') continue;
    const { rows } = await pool.query<Omit<OpenMatter, 'workflow'>>(
      `select seq, created_at as "createdAt", snapshot from tongban.${table}
       where closed_at is null and workflow_run_id is not null order by ${column}`,
    );
    for (const row of rows)
      found.push({ ...row, workflow, snapshot: withPlainNumbers(row.snapshot as unknown as Json) as unknown as AnyMatter });
  }
  return found;
}

export async function reconcileMatter(options: ReconcileOptions, row: OpenMatter): Promise<Reconciled> {
  const { kind, no } = row.snapshot;
  const asked = await askWorkflow<AnyMatter>(options.temporal, matterStream(kind, no));
  const why = typeof asked === 'string' ? asked : apart(asked.state.seq, row.seq);
  if (why === undefined) return { kind, no, remedy: 'SAME', forgotten: [] };
  if (options.dryRun !== true) await startAnew(options, row, why);
  return { kind, no, remedy: 'STARTED_ANEW', why, forgotten: typeof asked === 'string' ? [] : actsAfter(asked.state, row.snapshot) };
}

const apart = (knows: number, recorded: number): string | undefined =>
  knows === recorded ? undefined : `the workflow knows ${knows} steps, the record ${recorded}`;

async function startAnew({ pool, temporal }: ReconcileOptions, row: OpenMatter, why: string): Promise<void> {
  const { createdAt, seq, snapshot, workflow } = row;
  const workflowId = matterStream(snapshot.kind, snapshot.no);
  const input = inputOf(snapshot, await calendarOf(pool, row), {
    ...{ state: snapshot, createdAt },
    answers: await answersOf(pool, snapshot),
  });
  await endWorkflow(temporal, workflowId, `${why}; started anew from step ${seq} of the record`);
  await temporal.workflow.start(workflow, {
    ...{ workflowId, taskQueue: CASES_TASK_QUEUE, args: [input] },
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

function inputOf(state: AnyMatter, calendar: CalendarData, carried: CarriedMatter<AnyMatter>): object {
  const { no, provenance, region, unitId } = state;
  switch (state.kind) {
    case 'CARD':
      return { cardNo: no, level: state.firstLevel, mode: state.mode, cause: state.cause, calendar, carried };
    case 'ORDER':
      return { orderNo: no, region, unitId, provenance, calendar, carried };
    case 'RATING':
      return { caseNo: no, region, unitId, provenance, rated: state.rated, calendar, carried };
  }
}

async function calendarOf(pool: pg.Pool, { createdAt, snapshot }: OpenMatter): Promise<CalendarData> {
  const whole = await new Catalogue(pool).calendar(snapshot.calendarVersion);
  if (whole === null) throw new Error(`calendar ${snapshot.calendarVersion} is not in the database`);
  return calendarAround(whole.data, createdAt);
}

/** Answers as it gave them, as far as the record tells: the receipt is what a client compares. */
async function answersOf(pool: pg.Pool, state: AnyMatter): Promise<Record<string, MatterAnswer>> {
  const { actSeq, kind, no, seq } = state;
  const steps = await createRecordedMatterSteps({ pool })({ kind, no, after: 0 });
  return Object.fromEntries(
    steps.map(({ receipt, requestId }) => [requestId, { kind, no, state: state.state, seq, actSeq, nextDueAt: null, receipt }]),
  );
}
