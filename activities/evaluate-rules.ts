/**
 * Judges what has been recorded since (decision 3): takes cases with new entries from the queue, judges each whole case, stores what
 * is new, all in one transaction. Whatever is killed, doubled or run at once, each finding is there exactly once: the queue gives an
 * entry up only together with its findings, a case is judged by one at a time, and the earliest breach of a key is always the same.
 */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { localDateOf } from '../domain/clocks/local-date.ts';
import { actsOf } from '../domain/supervision/act-facts.ts';
import type { ActOfCase } from '../domain/supervision/act-facts.ts';
import type { Rule } from '../domain/supervision/define-rule.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import { evaluateCase, momentsOf, nextSilentPoint } from '../domain/supervision/evaluate-case.ts';
import { RULES } from '../domain/supervision/rules.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { Catalogue, loadCases, loadGuides, storyOf } from './case-story.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { loadRuleSettings } from './rule-settings.ts';
import { storeFindings } from './store-findings.ts';

/** Cases of one transaction: small enough to be visible soon, large enough to catch up a city. */
const BATCH = 200;

export interface EvaluateDeps {
  readonly pool: Pick<Pool, 'connect'>;
  readonly rules?: readonly Rule[];
  readonly now?: () => Instant;
  /** Told of a case that could not be judged. */
  readonly onDefect?: (caseNo: string, error: unknown) => void;
}

export interface Evaluated {
  /** Entries taken from the queue; 0: nothing was waiting. */
  readonly entries: number;
  readonly cases: number;
  /** Findings that were new. */
  readonly findings: number;
  /** Milliseconds the oldest of these entries had waited. */
  readonly waitedMs: number;
}

export type EvaluateRules = () => Promise<Evaluated>;

export function createEvaluateRules({
  now = () => new Date().toISOString(),
  onDefect = () => {},
  pool,
  rules = RULES,
}: EvaluateDeps): EvaluateRules {
  const catalogue = new Catalogue();
  return () => inTransaction(pool, (client) => evaluateBatch(client, catalogue, rules, now(), onDefect));
}

const NOTHING: Evaluated = { entries: 0, cases: 0, findings: 0, waitedMs: 0 };

async function evaluateBatch(
  db: Queryable,
  catalogue: Catalogue,
  rules: readonly Rule[],
  now: Instant,
  onDefect: NonNullable<EvaluateDeps['onDefect']>,
): Promise<Evaluated> {
  const taken = await takeCases(db);
  if (taken.caseNos.length === 0) return NOTHING;
  await catalogue.loadCalendars(db);
  const guides = await loadGuides(db);
  const settings = await loadRuleSettings(db);
  const alarms: { readonly caseNo: string; readonly at: Instant }[] = [];
  const findings: Finding[] = [];
  const acts: ActOfCase[] = [];
  const days = new Set<string>();
  const failed: { readonly caseNo: string; readonly message: string }[] = [];
  for (const stored of await loadCases(db, taken.caseNos)) {
    try {
      const story = await storyOf(db, catalogue, stored, guides);
      const moments = momentsOf(story, now);
      findings.push(...evaluateCase(story, rules, { moments, settings, now }));
      const at = nextSilentPoint(story, rules, { moments, settings, now });
      if (at !== null) alarms.push({ caseNo: stored.caseNo, at });
      acts.push(...moments.flatMap((moment) => actsOf(moment, digestOf)));
      for (const { actor, receivedAt, role } of story.entries) {
        if (actor.kind !== 'SYSTEM' && role !== 'SYSTEM') days.add(`${localDateOf(receivedAt)} ${actor.personId}`);
      }
    } catch (error) {
      // A defect of one case must not hold up the city; it is shown, and looked at again with the case's next entry.
      onDefect(stored.caseNo, error);
      failed.push({ caseNo: stored.caseNo, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const stored = await storeFindings(db, findings);
  await storeActs(db, acts);
  await storeDays(db, [...days].toSorted());
  if (settings.length > 0 || alarms.length > 0) await setAlarms(db, taken.caseNos, alarms);
  await noteFailures(db, failed, taken.caseNos);
  return { entries: taken.entries, cases: taken.caseNos.length, findings: stored, waitedMs: taken.waitedMs };
}

/** Equal opinions have equal digests; the text itself stays in the trail. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Taken {
  readonly caseNos: readonly string[];
  readonly entries: number;
  readonly waitedMs: number;
}

/** The oldest waiting cases that nobody else is judging, taken off the queue with all their entries until now. */
async function takeCases(db: Queryable): Promise<Taken> {
  const { rows } = await db.query<{ caseNo: string; entries: number; waitedMs: number }>({
    name: 'take-pending',
    text: `with oldest as materialized (
             select case_no from (select case_no, entry_id from tongban.finding_pending order by entry_id limit $1 * 10) waiting
             group by case_no order by min(entry_id) limit $1
           ), free as materialized (
             select case_no from oldest where pg_try_advisory_xact_lock(hashtextextended('supervise/' || case_no, 0))
           ), taken as (
             delete from tongban.finding_pending p using free where p.case_no = free.case_no returning p.case_no, p.queued_at
           )
           select case_no as "caseNo", count(*)::int as entries,
             extract(epoch from clock_timestamp() - min(queued_at))::float8 * 1000 as "waitedMs"
           from taken group by case_no order by case_no`,
    values: [BATCH],
  });
  return {
    caseNos: rows.map(({ caseNo }) => caseNo),
    entries: rows.reduce((sum, { entries }) => sum + entries, 0),
    waitedMs: Math.round(Math.max(0, ...rows.map(({ waitedMs }) => waitedMs))),
  };
}

async function storeActs(db: Queryable, acts: readonly ActOfCase[]): Promise<void> {
  if (acts.length === 0) return;
  await db.query({
    name: 'store-acts',
    text: `insert into tongban.supervision_act (case_no, seq, place, kind, occurred_at, recorded_at, person, on_behalf_of, unit, region,
             procedure, form, applicant, digest, detail, due_at, accepted_at, provenance)
           select a."caseNo", a.seq, a.place, a.kind, a."occurredAt", a."recordedAt", a.person, a."onBehalfOf", a.unit, a.region,
             a.procedure, a.form, a.applicant, a.digest, a.detail, a."dueAt", a."acceptedAt", a.provenance
           from jsonb_to_recordset($1::jsonb) as a("caseNo" text, seq int, place int, kind text, "occurredAt" timestamptz, "recordedAt" timestamptz,
             person text, "onBehalfOf" text, unit text, region text, procedure text, form text, applicant text, digest text, detail text,
             "dueAt" timestamptz, "acceptedAt" timestamptz, provenance text)
           on conflict (case_no, seq, place) do update set kind = excluded.kind, accepted_at = excluded.accepted_at
             where (supervision_act.kind, supervision_act.accepted_at) is distinct from (excluded.kind, excluded.accepted_at)`,
    values: [JSON.stringify(acts)],
  });
}

/** When each case is to be judged again because a point that a setting has moved is reached; the others need no alarm. */
async function setAlarms(
  db: Queryable,
  judged: readonly string[],
  alarms: readonly { readonly caseNo: string; readonly at: Instant }[],
): Promise<void> {
  await db.query({
    name: 'set-alarms',
    text: `with coming as (select a."caseNo", a.at from jsonb_to_recordset($2::jsonb) as a("caseNo" text, at timestamptz)),
             gone as (delete from tongban.supervision_alarm s where s.case_no = any($1) and not exists (select from coming where "caseNo" = s.case_no))
           insert into tongban.supervision_alarm (case_no, at) select "caseNo", at from coming
           on conflict (case_no) do update set at = excluded.at where supervision_alarm.at <> excluded.at`,
    values: [judged, JSON.stringify(alarms)],
  });
}

/** Cases whose alarm has come are judged again; how many. */
export async function ringAlarms(db: Queryable, now: Instant): Promise<number> {
  const { rows } = await db.query<{ n: number }>({
    name: 'ring-alarms',
    text: `with due as (delete from tongban.supervision_alarm s using (select case_no from tongban.supervision_alarm
               where at <= $1 order by at limit 500 for update skip locked) d where s.case_no = d.case_no returning s.case_no),
             queued as (insert into tongban.finding_pending (entry_id, case_no)
               select e.entry_id, d.case_no from due d join audit.entry e on e.stream = 'case/' || d.case_no and e.seq = 1
               on conflict do nothing)
           select count(*)::int as n from due`,
    values: [now],
  });
  return rows[0]?.n ?? 0;
}

/** `2026-03-02 p-0012` each. */
async function storeDays(db: Queryable, days: readonly string[]): Promise<void> {
  await db.query({
    name: 'store-days',
    text: `insert into tongban.person_day (person, day) select substr(d, 12), left(d, 10)::date from unnest($1::text[]) d on conflict do nothing`,
    values: [days],
  });
}

async function noteFailures(
  db: Queryable,
  failed: readonly { readonly caseNo: string; readonly message: string }[],
  judged: readonly string[],
): Promise<void> {
  const bad = failed.map(({ caseNo }) => caseNo);
  await db.query({
    name: 'forget-failures',
    text: 'delete from tongban.evaluation_failure where case_no = any($1) and not (case_no = any($2))',
    values: [judged, bad],
  });
  if (failed.length === 0) return;
  await db.query({
    name: 'note-failures',
    text: `insert into tongban.evaluation_failure (case_no, message) select f."caseNo", f.message
           from jsonb_to_recordset($1::jsonb) as f("caseNo" text, message text)
           on conflict (case_no) do update set message = excluded.message, failed_at = now()`,
    values: [JSON.stringify(failed)],
  });
}
