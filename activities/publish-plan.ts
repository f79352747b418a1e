/** The shipped plan, put where it is missing: tasks, and the sample rows of an annex that holds none. Safe to run at every start. */
import type { ClientBase } from 'pg';
import { SAMPLE_ROWS } from '../domain/plan/annexes.ts';
import { NANTONG_PLAN } from '../domain/plan/nantong-plan.ts';

export async function publishPlan(owner: Pick<ClientBase, 'query'>): Promise<void> {
  await owner.query(
    `insert into tongban.plan_task (no, position, definition)
     select t.definition ->> 'no', t.position, t.definition from jsonb_array_elements($1::jsonb) with ordinality as t(definition, position)
     on conflict (no) do update set position = excluded.position, definition = excluded.definition`,
    [JSON.stringify(NANTONG_PLAN)],
  );
  await owner.query(
    `insert into tongban.annex_row (annex, "row", cells, sample, imported_by, imported_at)
     select r.annex, r."row", r.cells, r.sample, 'release', now()
     from jsonb_to_recordset($1::jsonb) as r(annex int, "row" int, cells jsonb, sample boolean)
     where not exists (select 1 from tongban.annex_row a where a.annex = r.annex)
     on conflict do nothing`,
    [JSON.stringify(SAMPLE_ROWS)],
  );
}
