/**
 * The sweep (巡查): rules that need many cases at once, over the acts of recent days; nightly and on demand. It writes findings to be
 * looked at, never scores. Run twice it finds nothing new. Before that it learns what pushed cases usually look like, and compares the
 * stored state of recently changed cases with their trail (R-P11).
 */
import type { Pool } from 'pg';
import type { CalendarData, Instant, LocalDate } from '../domain/clocks/clock.ts';
import { addDays, localDateOf } from '../domain/clocks/local-date.ts';
import type { Provenance } from '../domain/law/code-lists.ts';
import type { ActFact } from '../domain/supervision/act-facts.ts';
import type { Rule, SweepBreach, SweepContext, SweepRule } from '../domain/supervision/define-rule.ts';
import { covers, settingIn } from '../domain/supervision/rule-settings.ts';
import type { RuleSetting } from '../domain/supervision/rule-settings.ts';
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import { dedupKey } from '../domain/supervision/evaluate-case.ts';
import { RULES } from '../domain/supervision/rules.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { Catalogue } from './case-story.ts';
import { compareRecent } from './compare-record.ts';
import { inTransaction } from '../schema/in-transaction.ts';
import { learnGuides } from './learn-guides.ts';
import { loadRuleSettings } from './rule-settings.ts';
import { storeFindings } from './store-findings.ts';

export interface Swept {
  readonly acts: number;
  /** Findings that were new. */
  readonly findings: number;
  /** Procedures whose guide was learned anew. */
  readonly guides: readonly string[];
}

export interface SweepDeps {
  readonly pool: Pick<Pool, 'connect'>;
  readonly rules?: readonly Rule[];
}

/** One at a time over all processes. Any number will do, as long as all versions of the program use the same. */
export const SWEEP_LOCK = 7_310_020;

/** Null: another process is sweeping. */
export async function sweepRules({ pool, rules = RULES }: SweepDeps, now: Instant): Promise<Swept | null> {
  return inTransaction(pool, async (db) => {
    const { rows } = await db.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [SWEEP_LOCK]);
    if (rows[0]?.mine !== true) return null;
    const catalogue = new Catalogue();
    await catalogue.loadCalendars(db);
    const calendar = catalogue.newestCalendar();
    if (calendar === undefined) return { acts: 0, findings: 0, guides: [] };
    const guides = await learnGuides(db);
    const settings = await loadRuleSettings(db);
    const { acts, findings } = await sweepActs(db, rules, calendar, now, settings);
    const stored = await storeFindings(db, [...findings, ...(await compareRecent(db, catalogue, rules, now, settings))]);
    await db.query('insert into tongban.sweep_run (began_at, ended_at, upto, acts, findings) values ($1, clock_timestamp(), $2, $3, $4)', [
      now,
      localDateOf(now),
      acts,
      stored,
    ]);
    return { acts, findings: stored, guides };
  });
}

/** Findings of all cross-case rules, without storing them. */
export async function sweepActs(
  db: Queryable,
  rules: readonly Rule[],
  calendar: CalendarData,
  now: Instant,
  settings: readonly RuleSetting[] = [],
): Promise<{ readonly acts: number; readonly findings: readonly Finding[] }> {
  const context: SweepContext = { calendar, fastest: await fastestWays(db), reviewed: await reviewedProcedures(db) };
  const findings: Finding[] = [];
  let read = 0;
  for (const rule of rules) {
    if (rule.kind !== 'SWEEP') continue;
    const acts = await actsSince(db, rule, addDays(localDateOf(now), -rule.days));
    read += acts.length;
    for (const breach of breachesOf(rule, acts, context, settings, now)) {
      const { cited, level, mode, numbers, on } = settingIn(rule, breach.region, settings, now);
      if (!on) continue;
      const finding = findingOf(rule, breach, calendar);
      const facts = cited.length === 0 ? finding.facts : { ...finding.facts, settings: cited, thresholds: numbers };
      findings.push({ ...finding, facts, level: level(rule.level), mode });
    }
  }
  return { acts: read, findings };
}

/** Where regions have numbers of their own the rule is asked once for each set of numbers, over all acts: peers are peers everywhere. */
function breachesOf(
  rule: SweepRule,
  acts: readonly ActFact[],
  context: SweepContext,
  settings: readonly RuleSetting[],
  now: Instant,
): readonly SweepBreach[] {
  const numbersIn = (region: string) => settingIn(rule, region, settings, now).numbers;
  const own = settings.filter(({ ruleId }) => ruleId === rule.id);
  const regions = [...new Set(acts.map(({ region }) => region))].filter((region) => own.some((one) => covers(one.region, region)));
  const sets = new Map([numbersIn(''), ...regions.map(numbersIn)].map((numbers) => [JSON.stringify(numbers), numbers]));
  return [...sets].flatMap(([text, numbers]) =>
    rule.brokenBy(acts, context, numbers).filter(({ region }) => sets.size === 1 || JSON.stringify(numbersIn(region)) === text),
  );
}

function findingOf(rule: SweepRule, breach: SweepBreach, calendar: CalendarData): Omit<Finding, 'level' | 'mode'> {
  const key = dedupKey(rule.id, breach.caseNo ?? '', breach.stepId ?? null, breach.key);
  return {
    dedupKey: key,
    ruleId: rule.id,
    ruleVersion: rule.version,
    caseNo: breach.caseNo ?? null,
    stepId: breach.stepId ?? null,
    clockId: null,
    threshold: breach.key,
    facts: breach.facts,
    dutyUnit: breach.duty.unit,
    dutyPerson: breach.duty.person,
    region: breach.region,
    firedAt: breach.at,
    calendarVersion: calendar.version,
    provenance: provenanceOf(breach.acts),
    ladder: key,
  };
}

/** A finding is simulated only if everything behind it is. */
function provenanceOf(acts: readonly ActFact[]): Provenance {
  const all = new Set(acts.map(({ provenance }) => provenance));
  return all.has('LIVE') || all.size !== 1 ? 'LIVE' : ([...all][0] ?? 'LIVE');
}

/** Acts recorded since that day: a log brought in today is looked at today, however old its cases. */
async function actsSince(db: Queryable, rule: SweepRule, since: LocalDate): Promise<readonly ActFact[]> {
  const { rows } = await db.query<ActFact>({
    name: 'acts-since',
    text: `select a.case_no as "caseNo", a.seq, a.place, a.kind, a.occurred_at as "occurredAt", a.recorded_at as "recordedAt", a.person,
             a.on_behalf_of as "onBehalfOf", a.unit, a.region, a.procedure, a.form, a.applicant, a.digest, a.detail, a.due_at as "dueAt",
             a.accepted_at as "acceptedAt", a.provenance,
             case when a.kind = 'DECIDED' then (select max(d.day)::timestamp at time zone 'Asia/Shanghai' from tongban.person_day d
               where d.person = a.person and d.day < (a.recorded_at at time zone 'Asia/Shanghai')::date) end as "lastActedAt"
           from tongban.supervision_act a
           where a.recorded_at >= ($1::date::timestamp at time zone 'Asia/Shanghai') and a.kind = any($2) and ($3 or a.provenance <> 'IMPORTED')
           order by a.occurred_at, a.case_no, a.seq, a.place`,
    values: [since, rule.reads, rule.pushed ?? false],
  });
  return rows;
}

/** Of fewer decided cases a first percentile says nothing. */
const LEAST_DECIDED = 100;

async function fastestWays(db: Queryable): Promise<Readonly<Record<string, number>>> {
  const { rows } = await db.query<{ procedure: string; ms: number }>({
    text: `select procedure, (extract(epoch from percentile_disc(0.01) within group (order by occurred_at - accepted_at)) * 1000)::float8 as ms
           from tongban.supervision_act where kind = 'DECIDED' and accepted_at is not null and occurred_at >= accepted_at
           group by procedure having count(*) >= $1`,
    values: [LEAST_DECIDED],
  });
  return Object.fromEntries(rows.map(({ ms, procedure }) => [procedure, ms]));
}

/** Published procedures with a review step, and pushed ones whose guide was learned: their usual steps stand for it. */
async function reviewedProcedures(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ code: string }>({
    text: `select distinct code from tongban.procedure_version
           where jsonb_path_exists(definition::jsonb, '$.steps[*] ? (@.phase == "REVIEW")')
           union select procedure from tongban.learned_guide`,
    values: [],
  });
  return rows.map(({ code }) => code);
}
