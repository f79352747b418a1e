/** Learns the usual course of pushed procedures from their closed cases; where it has changed, those cases are judged again. */
import { canonicalJson } from '../domain/audit/canonical.ts';
import { learnGuide } from '../domain/supervision/learned-guide.ts';
import type { LearnedGuide } from '../domain/supervision/learned-guide.ts';
import type { Queryable } from '../schema/audit-trail.ts';

/** Procedures whose guide is new or other than before. Within the caller's transaction. */
export async function learnGuides(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ procedure: string; activities: string[] }>({
    text: `select procedure, array_agg(detail order by first, place) as activities from (
             select a.procedure, a.case_no, a.detail, min(a.occurred_at) as first, min(a.place) as place
             from tongban.supervision_act a join tongban.application_case c on c.case_no = a.case_no
             where c.origin <> 'NATIVE' and c.closed_at is not null and a.detail is not null
             group by a.procedure, a.case_no, a.detail) each
           group by procedure, case_no`,
    values: [],
  });
  const cases = new Map<string, string[][]>();
  for (const { activities, procedure } of rows) {
    const list = cases.get(procedure);
    if (list === undefined) cases.set(procedure, [activities]);
    else list.push(activities);
  }
  const learned: string[] = [];
  for (const [procedure, closed] of cases) {
    const guide = learnGuide(procedure, closed);
    if (guide !== undefined && (await isNews(db, guide))) learned.push(procedure);
  }
  if (learned.length > 0) await judgeAgain(db, learned);
  return learned;
}

async function isNews(db: Queryable, guide: LearnedGuide): Promise<boolean> {
  const { rows } = await db.query<{ content: LearnedGuide }>({
    text: 'select content from tongban.learned_guide where procedure = $1',
    values: [guide.procedure],
  });
  const before = rows[0]?.content;
  if (before !== undefined && canonicalJson(before) === canonicalJson(guide)) return false;
  await db.query({
    text: `insert into tongban.learned_guide (procedure, content) values ($1, $2)
           on conflict (procedure) do update set content = excluded.content, learned_at = now()`,
    values: [guide.procedure, JSON.stringify(guide)],
  });
  return true;
}

/** One entry of a case is enough: a case is judged whole. */
async function judgeAgain(db: Queryable, procedures: readonly string[]): Promise<void> {
  await db.query({
    text: `insert into tongban.finding_pending (entry_id, case_no)
           select e.entry_id, c.case_no from tongban.application_case c join audit.entry e on e.stream = 'case/' || c.case_no and e.seq = 1
           where c.origin <> 'NATIVE' and c.procedure_code = any($1) on conflict do nothing`,
    values: [procedures],
  });
}
