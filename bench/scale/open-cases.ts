/**
 * A house full of open cases. In Temporal: workflows with the input of a real case that begin a year from now, so that each holds what an
 * open case between two steps holds (state, history, one timer, a row of visibility) without a worker having run it. In PostgreSQL: the
 * rows of cases that the bench itself has left open, under numbers of their own.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { caseWorkflowId, openingAttributes } from '../../workflows/messages.ts';
import { benchCaseNo, inputOf } from '../engine/application.ts';

/** More does not make the server start them sooner. */
const AT_ONCE = 40;
const BATCH = 20_000;
const PER_DAY = 500_000;

const numberOf = (n: number): string => benchCaseNo(`2026-01-${String(5 + Math.floor(n / PER_DAY)).padStart(2, '0')}`, 1 + (n % PER_DAY));

/** Opens the cases `from` to `to`; answers how many a second Temporal took. */
export async function openCases(client: Client, owner: pg.Pool, from: number, to: number, say: (done: number) => void): Promise<number> {
  await copied(owner, from, to);
  const queue = `asleep-${randomUUID()}`;
  const began = performance.now();
  let next = from;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let n = next++; n < to; n = next++) {
        const input = inputOf(numberOf(n));
        await client.workflow.start('caseWorkflow', {
          workflowId: caseWorkflowId(input.caseNo),
          taskQueue: queue,
          args: [input],
          startDelay: '365 days',
          typedSearchAttributes: openingAttributes(input),
        });
        if ((n + 1) % 10_000 === 0) say(n + 1);
      }
    }),
  );
  return (to - from) / ((performance.now() - began) / 1_000);
}

const LIKE_ONE = 'select case_no from tongban.application_case where closed_at is null order by case_no limit 1';

async function copied(owner: pg.Pool, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - at) }, (_, index) => numberOf(at + index));
    for (const table of ['application_case', 'case_clock', 'case_task']) {
      const more = table === 'application_case' ? `, 'workflow_run_id', null, 'next_due_at', now() + random() * interval '60 days'` : '';
      await owner.query(
        `insert into tongban.${table} select n.* from unnest($1::text[]) as no, tongban.${table} r,
         jsonb_populate_record(r, jsonb_build_object('case_no', no${more})) n where r.case_no = (${LIKE_ONE})`,
        [numbers],
      );
    }
  }
  await owner.query('vacuum (analyze) tongban.application_case, tongban.case_clock, tongban.case_task');
}
