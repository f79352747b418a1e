/** The plan's annexes: read by everybody who may read the plan, imported by supervision, all rows or none; each row says by whom and when. */
import { readAnnex } from '../../activities/import-annex.ts';
import { can } from '../../domain/access/can.ts';
import { isAnnex, ANNEX_COLUMNS } from '../../domain/plan/annexes.ts';
import { refused } from '../commands/answer.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';

export async function annexOf({ pool, viewer }: ApiContext, annex: number) {
  if (!isAnnex(annex) || !can(viewer, 'PLAN_READ').allow) return null;
  const { rows } = await pool.query('select "row", cells, sample from tongban.annex_row where annex = $1 order by "row"', [annex]);
  return { annex, columns: ANNEX_COLUMNS[annex], rows: rows as { row: number; cells: string[]; sample: boolean }[] };
}

export async function importAnnex(
  context: ApiContext,
  { annex, csv, requestId }: { readonly annex: number; readonly csv: string; readonly requestId: string },
) {
  const decision = can(context.viewer, 'PLAN_ACTS');
  if (!decision.allow) return refused(requestId, null, [accessRefusal(context.viewer, 'PLAN_ACTS', decision)]);
  if (!isAnnex(annex)) return refused(requestId, null, [invalid('annex', '只有附件一和附件二', 'there are annexes 1 and 2')]);
  const { faults, rows } = readAnnex(annex, csv);
  if (faults.length > 0) {
    return {
      __typename: 'AnnexFaulty' as const,
      faults: faults.map(({ en, field, line, zh }) => ({ line, field, problem: { zh, en } })),
    };
  }
  const { pool, viewer } = context;
  await pool.query(
    `with gone as (delete from tongban.annex_row where annex = $1 and "row" > jsonb_array_length($2::jsonb)),
       new as (select ordinality::int as n, cells from jsonb_array_elements($2::jsonb) with ordinality as t(cells, ordinality))
     insert into tongban.annex_row (annex, "row", cells, sample, imported_by, imported_at) select $1, n, cells, false, $3, $4 from new
     on conflict (annex, "row") do update set cells = excluded.cells, sample = false, imported_by = excluded.imported_by,
       imported_at = excluded.imported_at`,
    [annex, JSON.stringify(rows), viewer.personId, context.now()],
  );
  return { __typename: 'AnnexImported' as const, rows: rows.length };
}
