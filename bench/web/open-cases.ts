/** A full house: the open cases of the simulated city, but for those the bench itself has filed, again and again under numbers of their own, until there are so many. */
import type pg from 'pg';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import type { ItemKind } from '../../domain/law/code-lists.ts';
import { copyIn } from '../copy-in.ts';

interface Original {
  readonly case_no: string;
  readonly kind: ItemKind;
  readonly region: string;
  readonly on: string;
}

/** Serials of copies, above all that the city gave out itself. */
const FIRST_SERIAL = 500_000;
/** Due moments are spread over so many minutes, so that no two cases stand at the same place of the list. */
const SPREAD = 30 * 24 * 60;
/** So much lies on the approver's desk; what else waits for a decision lies on a colleague's. */
const ON_DESK = 500;

/** Brings the open cases up to `wanted`; answers how many were open before. The role must own the tables. */
export async function fillUpTo(owner: pg.Client, wanted: number): Promise<number> {
  const { rows: open } = await owner.query<{ n: number }>(
    'select count(*)::int as n from tongban.application_case where closed_at is null',
  );
  const before = open[0]!.n;
  const { rows: originals } = await owner.query<Original>(
    `select case_no, kind, region, coalesce(received_on, created_at::date)::text as on from tongban.application_case c
     where closed_at is null and substr(case_no, 16, 6)::int < ${FIRST_SERIAL} and parent_case_no is null and workflow_run_id is null
       and not exists (select from tongban.application_case child where child.parent_case_no = c.case_no) order by case_no`,
  );
  const lines: string[] = [];
  for (let n = before; n < wanted; n += 1) {
    const { case_no, kind, on, region } = originals[n % originals.length]!;
    // The golden ratio walks through the month without ever meeting itself.
    lines.push(
      [case_no, makeCaseNo({ region, on, kind, serial: FIRST_SERIAL + n }), Math.floor(((n * 0.618_034) % 1) * SPREAD)].join('\t'),
    );
  }
  await owner.query('create temporary table copied (original text, case_no text, minutes int)');
  await copyIn(owner, 'copy copied from stdin', Buffer.from(`${lines.join('\n')}\n`));
  const moved = (column: string): string => `'${column}', r.${column} + make_interval(mins => m.minutes)`;
  await owner.query(
    `insert into tongban.application_case select n.* from copied m join tongban.application_case r on r.case_no = m.original,
     jsonb_populate_record(r, jsonb_build_object('case_no', m.case_no, 'external_no', null, 'workflow_run_id', null,
       'snapshot', jsonb_set(r.snapshot, '{caseNo}', to_jsonb(m.case_no)),
       ${['next_due_at', 'promised_due_at', 'statutory_due_at', 'updated_at'].map(moved).join(', ')})) n`,
  );
  await owner.query(
    `insert into tongban.case_task select n.* from copied m join tongban.case_task r on r.case_no = m.original,
     jsonb_populate_record(r, jsonb_build_object('case_no', m.case_no)) n`,
  );
  await owner.query(
    `insert into tongban.case_clock select n.* from copied m join tongban.case_clock r on r.case_no = m.original,
     jsonb_populate_record(r, jsonb_build_object('case_no', m.case_no)) n`,
  );
  await owner.query('drop table copied');
  await owner.query(
    `update tongban.case_task set assignee = 'p-bench' from (
       select case_no as no, step_id as step, row_number() over (order by case_no) as n from tongban.case_task
       where assignee = 'p-0004' or assignee is null and role = 'APPROVER' and unit_id = 'u-sp-320600') waiting
     where case_no = no and step_id = step and n > ${ON_DESK}`,
  );
  await owner.query('vacuum (analyze) tongban.application_case, tongban.case_task, tongban.case_clock');
  return before;
}
