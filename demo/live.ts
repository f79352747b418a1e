/**
 * Gives the open simulated cases their workflows: each goes on from its recorded state, as after a continue-as-new. Safe to
 * run at every start: a case whose workflow exists is left alone.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WorkflowIdReusePolicy } from '@temporalio/common';
import type pg from 'pg';
import { chooseUnits } from '../activities/handling-unit.ts';
import type { RegionPlace, UnitPlace } from '../activities/handling-unit.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import { isTerminal } from '../domain/case/case-state.ts';
import { calendarAround } from '../domain/clocks/calendar-window.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { localDateOf } from '../domain/clocks/local-date.ts';
import type { Procedure, PublishedProcedure } from '../domain/procedures/procedure.ts';
import type { CaseWorkflowInput, ChildProcedure } from '../workflows/messages.ts';
import { CASES_TASK_QUEUE, caseWorkflowId, openingAttributes } from '../workflows/messages.ts';
import { LOGINS } from './city/logins.ts';
import { readPublished } from '../activities/published-catalogue.ts';
import { versionAt } from './simulate/run.ts';

export interface LiveContext {
  readonly pool: pg.Pool;
  readonly temporal: Client;
  readonly signal: AbortSignal;
  /** Where the workers listen; tests have a queue of their own. */
  readonly taskQueue?: string;
  readonly log: (line: string) => void;
}

/** What a workflow of the demo is started with, read once. */
export interface Catalogue {
  readonly procedures: readonly PublishedProcedure[];
  readonly calendar: CalendarData;
  readonly units: readonly UnitPlace[];
  readonly regions: readonly RegionPlace[];
}

export async function readCatalogue(pool: pg.Pool): Promise<Catalogue> {
  const published = await readPublished(pool);
  const units = await pool.query<UnitPlace>('select id, region, organ from tongban.unit order by id');
  const regions = await pool.query<RegionPlace>('select code, level, parent from tongban.region');
  return { ...published, units: units.rows, regions: regions.rows };
}

/** Published versions of a package's children on a day, with who handles them. */
export function childrenOf(catalogue: Catalogue, procedure: Procedure, region: string, today: string): readonly ChildProcedure[] {
  return (procedure.children ?? []).map((child) => {
    const published = versionAt(catalogue.procedures, child.procedure, today);
    const place = published && chooseUnits(catalogue.units, catalogue.regions, published.definition, region);
    if (published === undefined || place === undefined)
      throw new Error(`nobody handles ${child.procedure} of ${procedure.code} in ${region}`);
    return { procedure: published, unitId: place.unitId, units: place.units };
  });
}

/** The input that lets a workflow carry on with a recorded case. */
export function carriedInput(catalogue: Catalogue, state: CaseState, today: string): CaseWorkflowInput {
  const published = catalogue.procedures.find((one) => one.hash === state.procedureHash && one.code === state.procedureCode);
  if (published === undefined)
    throw new Error(`case ${state.caseNo} is pinned to a version of ${state.procedureCode} that is not published`);
  const calendar = calendarAround(catalogue.calendar, today);
  const children = childrenOf(catalogue, published.definition, state.region, today);
  const { applicant, form } = state;
  return {
    caseNo: state.caseNo,
    procedure: published,
    calendar,
    region: state.region,
    unitId: state.unitId,
    units: state.units,
    origin: state.origin,
    provenance: state.provenance,
    ...(children.length === 0 ? {} : { children }),
    ...(state.parentCaseNo === undefined || applicant === undefined || form === undefined
      ? {}
      : {
          opening: {
            parentCaseNo: state.parentCaseNo,
            intake: { applicant, form, facts: state.facts, materials: [] },
            channel: state.channel ?? 'WEB',
            at: state.acceptedAt ?? state.updatedAt ?? `${today}T00:00:00.000Z`,
          },
        }),
    carried: { state, calendar, answers: {}, reported: isTerminal(state.state) },
  };
}

/** Cases that still have something to do, those on the desks of the log-ins first. */
async function openCases(pool: pg.Pool): Promise<readonly CaseState[]> {
  const { rows } = await pool.query<{ snapshot: CaseState }>(
    `select c.snapshot from tongban.application_case c
     where c.provenance = 'SIMULATED' and (c.closed_at is null or exists (select from tongban.case_task t where t.case_no = c.case_no))
     order by not exists (select from tongban.case_task t where t.case_no = c.case_no and t.assignee = any($1)), c.case_no`,
    [LOGINS.map(({ id }) => id)],
  );
  return rows.map(({ snapshot }) => snapshot);
}

/** Starts what has no workflow yet, at most `perSecond` a second. Answers how many were started. */
export async function startOpenCases(
  { pool, temporal, signal, log, taskQueue = CASES_TASK_QUEUE }: LiveContext,
  perSecond = 15,
): Promise<number> {
  const catalogue = await readCatalogue(pool);
  const states = await openCases(pool);
  const today = localDateOf(new Date().toISOString());
  let started = 0;
  for (const state of states) {
    if (signal.aborted) break;
    try {
      const input = carriedInput(catalogue, state, today);
      await temporal.workflow.start('caseWorkflow', {
        workflowId: caseWorkflowId(state.caseNo),
        taskQueue,
        args: [input],
        typedSearchAttributes: openingAttributes(input),
        // One that has ended in the meantime must not rise again from an older state.
        workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      });
      started += 1;
      await delay(1000 / perSecond);
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
  log(`${started} simulated cases run in Temporal, ${states.length - started} did before · ${started} 件模拟在办件已启动`);
  return started;
}
