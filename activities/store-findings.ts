/** Writes findings: once per key, the lower of a ladder pointing to the higher, warnings and cards handed on. Within the caller's transaction. */
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import type { Queryable } from '../schema/audit-trail.ts';

/** Channel on which new findings are announced; payload `{"count", "maxId"}`. */
export const FINDING_CHANNEL = 'tongban_finding';

const HANDED_ON = ['WARN', 'YELLOW', 'RED'];

/** How many were new. */
export async function storeFindings(db: Queryable, findings: readonly Finding[]): Promise<number> {
  if (findings.length === 0) return 0;
  // One order for all who write, so that two never wait for each other.
  const ordered = findings.toSorted((a, b) => (a.dedupKey < b.dedupKey ? -1 : 1));
  const { rows } = await db.query<{ id: number | string; ladder: string; level: string }>({
    name: 'store-findings',
    text: `insert into tongban.finding (dedup_key, rule_id, rule_version, level, mode, case_no, step_id, clock_id, threshold, facts,
             duty_unit, duty_person, region, fired_at, calendar_version, provenance, ladder)
           select f."dedupKey", f."ruleId", f."ruleVersion", f.level, f.mode, f."caseNo", f."stepId", f."clockId", f.threshold, f.facts,
             f."dutyUnit", f."dutyPerson", f.region, f."firedAt", f."calendarVersion", f.provenance, f.ladder
           from jsonb_to_recordset($1::jsonb) as f("dedupKey" text, "ruleId" text, "ruleVersion" int, level text, mode text, "caseNo" text,
             "stepId" text, "clockId" text, threshold text, facts jsonb, "dutyUnit" text, "dutyPerson" text, region text,
             "firedAt" timestamptz, "calendarVersion" text, provenance text, ladder text)
           on conflict (dedup_key) do nothing
           returning id, ladder, level`,
    values: [JSON.stringify(ordered)],
  });
  if (rows.length === 0) return 0;
  await db.query({
    name: 'escalate-findings',
    text: `update tongban.finding f set state = 'ESCALATED', escalated_to = h.id
           from (select distinct on (l.id) l.id as lower, n.id
                 from tongban.finding l join tongban.finding n on n.ladder = l.ladder and n.level_rank > l.level_rank
                 where l.ladder = any($1) and l.escalated_to is null
                 order by l.id, n.level_rank, n.fired_at, n.id) h
           where f.id = h.lower`,
    values: [[...new Set(rows.map(({ ladder }) => ladder))]],
  });
  const handed = rows.filter(({ level }) => HANDED_ON.includes(level)).map(({ id }) => Number(id));
  if (handed.length > 0) {
    await db.query({
      name: 'dispatch-findings',
      text: 'insert into tongban.finding_dispatch (finding_id) select unnest($1::bigint[])',
      values: [handed],
    });
  }
  await db.query({
    name: 'announce-findings',
    text: 'select pg_notify($1, $2)',
    values: [FINDING_CHANNEL, JSON.stringify({ count: rows.length, maxId: Math.max(...rows.map(({ id }) => Number(id))) })],
  });
  return rows.length;
}
