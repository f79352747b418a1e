/**
 * Calls cases whose clock ran out without a word in the record: their worker may have died between a commit and its word to Temporal,
 * and a case that knows less than its record has armed the wrong alarm. Called, it reads up and goes on (temporal.md 2, drift).
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Queryable } from '../schema/audit-trail.ts';
import { caseWorkflowId, readUpSignal } from '../workflows/messages.ts';

export interface LateCaseDeps {
  readonly pool: Queryable;
  readonly temporal: Client;
}

/** A timer that goes off late by less than this is a busy worker, not a lost one; in milliseconds. */
const GRACE_MS = 60_000;
const EVERY_MS = 60_000;
const AT_ONCE = 200;

/** One look. Answers the cases that were called, oldest due first; a case without a workflow is the coverage proof's to report. */
export async function callLateCases({ pool, temporal }: LateCaseDeps, graceMs = GRACE_MS): Promise<readonly string[]> {
  const { rows } = await pool.query<{ caseNo: string }>({
    text: `select c.case_no as "caseNo" from tongban.application_case c join tongban.case_clock k using (case_no)
           where c.closed_at is null and c.origin = 'NATIVE' and c.workflow_run_id is not null
             and k.status = 'RUNNING' and k.due_at < now() - make_interval(secs => $1) and c.updated_at < k.due_at
           group by c.case_no order by min(k.due_at), c.case_no limit $2`,
    values: [graceMs / 1_000, AT_ONCE],
  });
  const called: string[] = [];
  for (const { caseNo } of rows) {
    try {
      await temporal.workflow.getHandle(caseWorkflowId(caseNo)).signal(readUpSignal);
      called.push(caseNo);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
  return called;
}

/** Looks every minute for as long as the process lives. */
export function keepCallingLateCases(deps: LateCaseDeps, onTrouble: (error: unknown) => void): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      await delay(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) await callLateCases(deps).catch(onTrouble);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await looking;
    },
  };
}
