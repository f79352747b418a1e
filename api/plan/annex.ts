/** The plan's annexes: read by everybody who may read the plan, imported by supervision, all rows or none; each row says by whom and when. */
import { createHash } from 'node:crypto';
import { readAnnex } from '../../activities/import-annex.ts';
import { can } from '../../domain/access/can.ts';
import { isAnnex, ANNEX_COLUMNS } from '../../domain/plan/annexes.ts';
import { inTransaction } from '../../schema/in-transaction.ts';
import { receiptOf, record, refuse, type Act } from '../commands/office-trail.ts';
import { accessRefusal, invalid, requestIdRefusals } from '../commands/refusals.ts';
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
  const { now, viewer } = context;
  const act: Act = {
    act: 'importPlanAnnex',
    action: 'PLAN_ACTS',
    requestId,
    stream: `annex/${isAnnex(annex) ? annex : 'none'}`,
    type: 'CONFIG',
    place: viewer.region === undefined ? null : { region: viewer.region },
  };
  const decision = can(viewer, 'PLAN_ACTS');
  if (!decision.allow) return refuse(context, act, [accessRefusal(viewer, 'PLAN_ACTS', decision)]);
  const faulty = requestIdRefusals(requestId);
  if (faulty.length > 0) return refuse(context, act, faulty);
  if (!isAnnex(annex)) return refuse(context, act, [invalid('annex', '只有附件一和附件二', 'there are annexes 1 and 2')]);
  const { faults, rows } = readAnnex(annex, csv);
  if (faults.length > 0) {
    return {
      __typename: 'AnnexFaulty' as const,
      faults: faults.map(({ en, field, line, zh }) => ({ line, field, problem: { zh, en } })),
    };
  }
  const before = await receiptOf(context.pool, act);
  if (before !== null) return { __typename: 'AnnexImported' as const, rows: rows.length, receipt: before };
  const receipt = await inTransaction(context.transactor, async (client) => {
    await client.query(
      `with gone as (delete from tongban.annex_row where annex = $1 and "row" > jsonb_array_length($2::jsonb)),
         new as (select ordinality::int as n, cells from jsonb_array_elements($2::jsonb) with ordinality as t(cells, ordinality))
       insert into tongban.annex_row (annex, "row", cells, sample, imported_by, imported_at) select $1, n, cells, false, $3, $4 from new
       on conflict (annex, "row") do update set cells = excluded.cells, sample = false, imported_by = excluded.imported_by,
         imported_at = excluded.imported_at`,
      [annex, JSON.stringify(rows), viewer.personId, now()],
    );
    // The list itself stays in its table; the trail holds what it was, by its digest.
    return record(client, context, act, { annex, rows: rows.length, sha256: createHash('sha256').update(csv).digest('hex') });
  });
  return { __typename: 'AnnexImported' as const, rows: rows.length, receipt };
}
