/** The sweep on a real database: cross-case findings, each once; pushed cases with a learned guide; a record altered behind the trail's back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { Catalogue } from '../../activities/case-story.ts';
import { compareRecent } from '../../activities/compare-record.ts';
import { sweepActs, sweepRules } from '../../activities/sweep-rules.ts';
import { tellFinding } from '../../activities/tell-finding.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { ActFact } from '../../domain/supervision/act-facts.ts';
import type { SweepContext, SweepRule } from '../../domain/supervision/define-rule.ts';
import { EXAMPLE_CALENDAR } from '../../domain/supervision/example-case.ts';
import { RULES } from '../../domain/supervision/rules.ts';
import { exampleAct } from '../../domain/supervision/sweep-parts.ts';
import { importLog } from '../../exchange/import-log.ts';
import { pushedStore } from '../../exchange/pushed-store.ts';
import { openPool } from '../../schema/database.ts';
import { aCase, intake, when } from '../support/a-case.ts';
import type { ACase } from '../support/a-case.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { xesOf } from '../exchange/support/logs.ts';
import type { MadeCase } from '../exchange/support/logs.ts';
import { chen, lin, zhao } from '../support/people.ts';
import { caseNoOf, recordCase, storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;
let serial = 0;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { max: 8 });
  owner = openPool(database.ownerUrl, { max: 2 });
  await storeCatalogue(pool, [outdoorSign]);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.dispose();
});

async function runDry(): Promise<void> {
  const evaluate = createEvaluateRules({ pool });
  while ((await evaluate()).entries > 0);
}
const found = async (rule: string): Promise<Record<string, unknown>[]> =>
  (await pool.query('select * from tongban.finding where rule_id = $1 order by dedup_key', [rule])).rows;

/** Switched off everywhere, from long ago. */
const OFF = { region: null, version: 1, from: '2000-01-01T00:00:00.000Z', on: false, mode: null, level: null, thresholds: {} } as const;

/** Decided by Chen on Tuesday 2026-03-03 at the given minute, with the same words as always. */
function decided(at: string): ACase {
  serial += 1;
  return aCase(outdoorSign, { caseNo: caseNoOf(outdoorSign, serial) })
    .does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T10:30')
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '同意', staff: ['zhao', 'qian'] }, '2026-03-02T14:00')
    .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, at);
}

test('ten decisions within a minute, twenty times the same words, a decision at night: found once, however often the sweep runs', async () => {
  const cases = Array.from({ length: 20 }, (_, n) => decided(n < 12 ? '2026-03-03T16:10' : '2026-03-03T22:30'));
  for (const kase of cases) await recordCase(pool, kase);
  await runDry();
  const first = await sweepRules({ pool }, when('2026-03-04T02:10'));
  expect(first?.findings).toBeGreaterThan(0);
  const [burst, ...more] = await found('R-A01');
  // Eight of twenty in the evening are 40 %, not more.
  expect(more).toEqual([]);
  expect(burst).toMatchObject({ level: 'NOTE', duty_person: 'chen', case_no: null });
  expect((await found('R-A07')).map((row) => [row['duty_person'], row['threshold']])).toEqual([['chen', 'OFF_HOURS/chen/2026-03-03']]);
  expect((await found('R-A09')).map((row) => row['duty_person'])).toEqual(['chen', 'zhao']);
  const again = await sweepRules({ pool }, when('2026-03-04T03:10'));
  expect(again?.findings).toBe(0);
  expect(
    (
      await pool.query(
        'select count(*)::int as n from tongban.finding_dispatch d join tongban.finding f on f.id = d.finding_id where f.level = $1',
        ['NOTE'],
      )
    ).rows[0].n,
  ).toBe(0);
});

/** Puts an example's acts, and what it supposes of the rest of the city, into the tables the sweep reads. */
async function tabled(db: pg.PoolClient, acts: readonly ActFact[], context: Partial<SweepContext>): Promise<void> {
  await db.query('delete from tongban.supervision_act');
  await db.query('delete from tongban.person_day');
  await db.query('delete from tongban.learned_guide');
  const put = (rows: readonly ActFact[]): Promise<unknown> =>
    db.query(
      `insert into tongban.supervision_act (case_no, seq, place, kind, occurred_at, recorded_at, person, on_behalf_of, unit, region, procedure, form,
         applicant, digest, detail, due_at, accepted_at, provenance)
       select a."caseNo", a.seq, a.place, a.kind, a."occurredAt", a."recordedAt", a.person, a."onBehalfOf", a.unit, a.region, a.procedure, a.form,
         a.applicant, a.digest, a.detail, a."dueAt", a."acceptedAt", a.provenance
       from jsonb_to_recordset($1::jsonb) as a("caseNo" text, seq int, place int, kind text, "occurredAt" timestamptz, "recordedAt" timestamptz,
         person text, "onBehalfOf" text, unit text, region text, procedure text, form text, applicant text, digest text, detail text,
         "dueAt" timestamptz, "acceptedAt" timestamptz, provenance text)`,
      [JSON.stringify(rows)],
    );
  await put(acts);
  for (const { lastActedAt, person } of acts)
    if (lastActedAt !== null)
      await db.query('insert into tongban.person_day values ($1, $2) on conflict do nothing', [person, localDateOf(lastActedAt)]);
  // A hundred of last year, as fast as the example says the fastest are.
  for (const [procedure, ms] of Object.entries(context.fastest ?? {})) {
    const acceptedAt = '2025-03-03T02:00:00.000Z';
    const occurredAt = new Date(Date.parse(acceptedAt) + ms).toISOString();
    await put(
      Array.from({ length: 200 }, (_, n) => ({
        ...exampleAct({ procedure, acceptedAt, occurredAt, recordedAt: occurredAt }, 0),
        caseNo: `past-${procedure}-${n}`,
      })),
    );
  }
  for (const procedure of context.reviewed ?? [])
    await db.query(`insert into tongban.learned_guide (procedure, content) values ($1, '{}')`, [procedure]);
}

test('every cross-case rule finds its broken examples in the tables, keeps those that are kept, and is silent where it is switched off', async () => {
  const swept = RULES.filter((rule): rule is SweepRule => rule.kind === 'SWEEP');
  expect(swept.map(({ id }) => id)).toEqual(['R-A01', 'R-A02', 'R-A03', 'R-A05', 'R-A06', 'R-A07', 'R-A08', 'R-A09', 'R-A10']);
  const db = await owner.connect();
  try {
    for (const rule of swept) {
      for (const { acts, context = {}, fires, when: what } of rule.examples) {
        await db.query('begin');
        const facts = acts.map((act, place) => ({ ...exampleAct(act, place), place }));
        await tabled(db, facts, context);
        const now = facts
          .map(({ recordedAt }) => recordedAt)
          .toSorted()
          .at(-1)!;
        const swept = async (on: boolean) =>
          (await sweepActs(db, [rule], EXAMPLE_CALENDAR, now, on ? [] : [{ ...OFF, ruleId: rule.id }])).findings.map(
            ({ threshold }) => threshold,
          );
        expect([rule.id, what, (await swept(true)).toSorted()]).toEqual([rule.id, what, fires.toSorted()]);
        expect([rule.id, what, await swept(false)]).toEqual([rule.id, what, []]);
        await db.query('rollback');
      }
    }
  } finally {
    await db.query('rollback');
    db.release();
  }
});

test('two sweeps at once: one of them does the work', async () => {
  const results = await Promise.all([sweepRules({ pool }, when('2026-03-05T02:10')), sweepRules({ pool }, when('2026-03-05T02:10'))]);
  expect(results.filter((result) => result !== null).length).toBeGreaterThan(0);
  const { rows } = await pool.query('select count(*)::int as n, count(distinct dedup_key)::int as keys from tongban.finding');
  expect(rows[0].n).toBe(rows[0].keys);
});

test('a state altered behind the trail, and a broken chain, are found; an untouched case is not', async () => {
  const [altered, broken, untouched] = [decided('2026-03-03T11:00'), decided('2026-03-03T11:10'), decided('2026-03-03T11:20')];
  for (const kase of [altered, broken, untouched]) await recordCase(pool, kase);
  await sweepRules({ pool }, when('2026-03-04T02:10'));
  expect(await found('R-P11')).toEqual([]);
  await owner.query(`update tongban.application_case set snapshot = jsonb_set(snapshot, '{decision}', '"DENY"') where case_no = $1`, [
    altered.state.caseNo,
  ]);
  // The superuser can: that is what the sweep is for.
  await owner.query('alter event trigger audit_no_ddl disable');
  await owner.query('alter table audit.entry disable trigger all');
  await owner.query(
    `update audit.entry set canon = convert_to(replace(convert_from(canon, 'UTF8'), '同意', '不同意'), 'UTF8') where stream = $1 and seq = 3`,
    [`case/${broken.state.caseNo}`],
  );
  await owner.query('alter table audit.entry enable trigger all');
  const catalogue = new Catalogue();
  await catalogue.loadCalendars(pool);
  expect(await compareRecent(pool, catalogue, RULES, when('2026-03-04T02:20'), [{ ...OFF, ruleId: 'R-P11' }])).toEqual([]);
  await sweepRules({ pool }, when('2026-03-04T02:20'));
  const rows = await found('R-P11');
  expect(rows.map((row) => [row['case_no'], row['threshold'], row['level']])).toEqual(
    [
      [altered.state.caseNo, `STATE/${altered.state.seq}`, 'RED'],
      [broken.state.caseNo, 'CHAIN/3', 'RED'],
    ].toSorted(),
  );
});

test('pushed cases are judged by the guide learned from their kind: what one lacks, and what one turned round', async () => {
  const cases = Array.from({ length: 40 }, (_, n) => {
    const at = (hour: number) => new Date(Date.UTC(2026, 1, 2 + (n % 20), hour, n)).toISOString();
    const steps = [
      { activity: 'receive', at: at(1), resource: `r${n % 4}` },
      { activity: 'check', at: at(2), resource: `r${n % 4}` },
      { activity: 'decide', at: at(3), resource: `r${n % 4}` },
    ];
    const events =
      n === 7 ? [steps[0]!, steps[2]!] : n === 8 ? [steps[0]!, { ...steps[1]!, at: at(3) }, { ...steps[2]!, at: at(2) }] : steps;
    return { name: `case-${n}`, attributes: { startdate: at(1), enddate: at(4) }, events };
  });
  await pushed(cases);
  await runDry();
  const swept = await sweepRules({ pool }, new Date().toISOString());
  expect(swept?.guides).toEqual(['pushed']);
  await runDry();
  const external = async (rule: string) =>
    (
      await pool.query(
        'select c.external_no as no, f.facts, f.provenance from tongban.finding f join tongban.application_case c using (case_no) where rule_id = $1 and c.origin <> $2 order by 1',
        [rule, 'NATIVE'],
      )
    ).rows;
  expect((await external('R-P04')).map(({ facts, no }) => [no, facts.missing])).toEqual([['case-7', ['check']]]);
  expect((await external('R-P03')).map(({ facts, no, provenance }) => [no, facts.first, facts.then, provenance])).toEqual([
    ['case-8', 'check', 'decide', 'IMPORTED'],
  ]);
  // An old log brought in whole is late as a whole.
  expect((await found('R-A03')).map((row) => (row['facts'] as { acts: number }).acts)).toEqual([119]);
  expect((await sweepRules({ pool }, new Date().toISOString()))?.findings).toBe(0);
});

async function pushed(cases: readonly MadeCase[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  writeFileSync(join(folder, 'log.xes'), xesOf(cases));
  await importLog(join(folder, 'log.xes'), pushedStore(pool), { mapping: DEFAULT_MAPPING, now: new Date().toISOString() });
  rmSync(folder, { recursive: true });
}

test('whoever holds a term of its own tells its finding once', async () => {
  const told = {
    ruleId: 'R-T09',
    about: 'card/K1',
    threshold: 'ANSWER',
    level: 'RED' as const,
    facts: { card: 'K1' },
    duty: { unit: 'u-320613-spj', person: null },
    region: '320613',
    firedAt: when('2026-03-06T17:00'),
    calendarVersion: 'x',
    provenance: 'LIVE' as const,
  };
  expect(await tellFinding(pool, told)).toBe(true);
  expect(await tellFinding(pool, told)).toBe(false);
  await expect(tellFinding(pool, { ...told, ruleId: 'R-X99' })).rejects.toThrow(RangeError);
});
