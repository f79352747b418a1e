/** Re-checks cards against findings: which should not have been issued, which should have been, which differ. Reads only. */
import type { Queryable } from '../schema/audit-trail.ts';
import { LONG_PAST } from './dispatch-findings.ts';

export interface CardDiscrepancy {
  /**
   * CARD_MISSING: a finding that was handed on has no card. CARD_UNFOUNDED: a card of weight whose finding is gone, or that the trail no
   * longer bears out. CARD_DIFFERS: rule, level or unit are not those of the finding. CARD_OUTLIVED: a higher card has long taken its place.
   */
  readonly kind: 'CARD_MISSING' | 'CARD_UNFOUNDED' | 'CARD_DIFFERS' | 'CARD_OUTLIVED';
  readonly key: string;
  readonly cardNo: string | null;
  readonly fields: readonly string[];
}

/** `unfounded`: keys of findings that the re-check of the cases does not bear out. */
export async function recheckCards(
  db: Queryable,
  unfounded: readonly string[],
): Promise<{ readonly cards: number; readonly discrepancies: readonly CardDiscrepancy[] }> {
  const { rows } = await db.query<CardDiscrepancy>({
    text: `with judged as (
             select f.*, d.dispatched_at is not null as handed, f.recorded_at - f.fired_at > $2::interval as past
             from tongban.finding f left join tongban.finding_dispatch d on d.finding_id = f.id)
           select 'CARD_MISSING' as kind, f.dedup_key as key, null as "cardNo", '{}'::text[] as fields from judged f
             where f.handed and f.state = 'OPEN' and not f.past and f.level <> 'NOTE' and not f.facts ? 'cardNo'
               and not exists (select from tongban.card c where c.dedup_key = f.dedup_key)
           union all
           select 'CARD_UNFOUNDED', c.dedup_key, c.card_no, '{}' from tongban.card c
             where c.state not in ('WITHDRAWN', 'CANCELLED')
               and (c.dedup_key = any($1) or not exists (select from tongban.finding f where f.dedup_key = c.dedup_key))
           union all
           select 'CARD_DIFFERS', c.dedup_key, c.card_no, array_remove(array[case when c.rule_id <> f.rule_id then 'ruleId' end,
               case when c.first_level <> f.level then 'level' end, case when c.unit_id <> f.duty_unit then 'dutyUnit' end,
               case when c.case_no is distinct from f.case_no then 'caseNo' end], null)
             from tongban.card c join tongban.finding f using (dedup_key)
             where (c.rule_id, c.first_level, c.unit_id) <> (f.rule_id, f.level, f.duty_unit) or c.case_no is distinct from f.case_no
           union all
           select 'CARD_OUTLIVED', c.dedup_key, c.card_no, '{}' from tongban.card c join tongban.finding f using (dedup_key)
             join tongban.finding h on h.id = f.escalated_to join tongban.card higher on higher.dedup_key = h.dedup_key
             where c.closed_at is null
           order by 1, 2`,
    values: [unfounded, LONG_PAST],
  });
  const { rows: count } = await db.query<{ n: number }>({ text: 'select count(*)::int as n from tongban.card', values: [] });
  return { cards: count[0]?.n ?? 0, discrepancies: rows };
}
