/** Findings on imported logs, against plain SQL over the stored entries that knows nothing of the rules. TONGBAN_LOG: a log of one's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createEvaluateRules, ringAlarms } from '../../activities/evaluate-rules.ts';
import { sweepRules } from '../../activities/sweep-rules.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import { importLog, type ImportResult } from '../../exchange/import-log.ts';
import { pushedStore } from '../../exchange/pushed-store.ts';
import { openPool } from '../../schema/database.ts';
import { fixture, permits, xesOf, type MadeCase } from '../exchange/support/logs.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { storeCatalogue } from '../support/recorded-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-pushed-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { max: 4 });
  await storeCatalogue(pool, []);
  return async () => {
    await pool.end();
    await database.dispose();
  };
});

/** When the log came in. */
const NOW = '2026-03-02T01:00:00.000Z';
const bring = (path: string, now = NOW): Promise<ImportResult> => importLog(path, pushedStore(pool), { mapping: DEFAULT_MAPPING, now });
function made(cases: readonly MadeCase[]): string {
  const path = join(folder, `log-${cases.length}-${cases[0]?.events.length ?? 0}.xes`);
  writeFileSync(path, xesOf(cases));
  return path;
}
async function judge(now = NOW): Promise<void> {
  const evaluate = createEvaluateRules({ pool, now: () => now });
  while ((await evaluate()).entries > 0);
}
const found = async (): Promise<Record<string, readonly string[]>> => {
  const { rows } = await pool.query<{ rule: string; cases: string[] }>(
    `select rule_id as rule, array_agg(distinct c.external_no order by c.external_no) as cases
     from tongban.finding f join tongban.application_case c using (case_no) where rule_id in ('R-P08', 'R-T02', 'R-T03') group by 1`,
  );
  return Object.fromEntries(rows.map(({ cases, rule }) => [rule, cases]));
};

/** The same from the canonical bytes and the log's own attribute names alone. */
const SQL = `
with entry as (select stream, convert_from(canon, 'UTF8')::jsonb as c from audit.entry where stream like 'case/%'),
told as (
  select stream, max(c #>> '{data,externalNo}') as no,
    max(a ->> 'value') filter (where a ->> 'key' = 'enddate')::timestamptz as ended,
    max(a ->> 'value') filter (where a ->> 'key' = 'deadline')::timestamptz as deadline,
    max(a ->> 'value') filter (where a ->> 'key' = 'enddate_planned')::timestamptz as planned
  from entry, jsonb_array_elements(c #> '{data,attributes}') a group by stream),
event as (select stream, e ->> 'activity' as activity, e ->> 'resource' as resource from entry, jsonb_array_elements(c -> 'events') e)
select
  (select array_agg(no order by no) from told where exists (select from event a join event b on a.stream = b.stream and a.resource = b.resource
     where a.stream = told.stream and a.activity like 'T02 %' and b.activity like 'T04 %')) as "R-P08",
  (select array_agg(no order by no) from told where coalesce(ended, '${NOW}'::timestamptz) > planned) as "R-T02",
  (select array_agg(no order by no) from told where coalesce(ended, '${NOW}'::timestamptz) > deadline) as "R-T03",
  (select count(*)::int from told where ended > deadline) as "closedLate"`;

test('four eyes, planned end and deadline on a log of 300 cases: the findings are those that plain SQL counts, and no more', async () => {
  const { summary } = await bring(made(permits(300)));
  await judge();
  const { rows } = await pool.query<Record<string, readonly string[]>>(SQL);
  const { closedLate, ...expected } = rows[0]!;
  const findings = await found();
  expect(findings).toEqual(expected);
  expect(findings['R-P08']).toHaveLength(summary.sameHands);
  expect(closedLate).toBe(summary.lateDeadline);
  for (const cases of Object.values(findings)) expect([cases.length > 20, cases.length < 300]).toEqual([true, true]);
  const wrong: unknown[] = [];
  await recheckFindings(pool, { now: NOW, found: (_case, one) => wrong.push(one) });
  expect(wrong).toEqual([]);
});

/** Who worked on which days off, as plain SQL reads it from the entries and the calendar's own lists. */
const OFF_DAYS = `
with calendar as (select data::jsonb as c from tongban.calendar_version order by imported_at desc, version desc limit 1),
event as (
  select e ->> 'resource' as who, ((e ->> 'occurredAt')::timestamptz at time zone 'Asia/Shanghai')::date as day
  from audit.entry, jsonb_array_elements(convert_from(canon, 'UTF8')::jsonb -> 'events') e where stream like 'case/%' and e ->> 'type' = 'PushedEvent')
select who || '/' || day as key, count(*)::int as acts from event, calendar
where c -> 'holidays' ? day::text or (extract(isodow from day) > 5 and not c -> 'workdays' ? day::text) group by 1 order by (who || '/' || day) collate "C"`;
const worked = async (): Promise<void> => {
  await sweepRules({ pool }, NOW);
  const { rows: swept } = await pool.query<{ key: string; acts: number }>(
    `select substr(threshold, 9) as key, (facts ->> 'acts')::int as acts from tongban.finding where rule_id = 'R-A07' order by substr(threshold, 9) collate "C"`,
  );
  const { rows: counted } = await pool.query<{ key: string; acts: number }>(OFF_DAYS);
  expect(swept).toEqual(counted);
  expect(counted.length).toBeGreaterThan(0);
};

test('work on days off is found by person and day as plain SQL counts it, holidays and shifted weekends among them', async () => {
  await bring(made(permits(300)));
  await judge();
  await worked();
  const { rows } = await pool.query<{ days: string[] }>(
    `select array_agg(distinct right(threshold, 10)) as days from tongban.finding where rule_id = 'R-A07'`,
  );
  // 清明 2024: the Thursday was off, the Sunday after was worked in its stead.
  expect(rows[0]!.days).toContain('2024-04-04');
  expect(rows[0]!.days).not.toContain('2024-04-07');
});

test('on the six invented permits, what was counted by hand', async () => {
  await bring(fixture('permits.xes'));
  await judge();
  expect((await found())['R-P08']).toHaveLength(1);
  const { rows } = await pool.query(`select duty_person as person, threshold, level, facts from tongban.finding where rule_id = 'R-P08'`);
  expect(rows[0]).toMatchObject({ threshold: 'SEPARATED/T02/T04', level: 'YELLOW' });
  expect((rows[0] as { facts: { activities: string[] } }).facts.activities[0]).toMatch(/^T02 /);
});

test('control: a pair that nobody keeps apart is no finding', async () => {
  await importLog(made(permits(30)), pushedStore(pool), { mapping: { ...DEFAULT_MAPPING, separated: [] }, now: NOW });
  await judge();
  expect(await found()).not.toHaveProperty('R-P08');
});

test('a case told no more of is late a working day after its deadline, without another push; one told to have ended in time is not', async () => {
  const open = (name: string, more: Record<string, string> = {}): MadeCase => ({
    name,
    attributes: { startdate: '2026-02-20T01:00:00.000Z', deadline: '2026-03-04T09:00:00.000Z', ...more },
    events: [{ activity: 'receive', at: '2026-02-20T01:00:00.000Z', resource: 'r1' }],
  });
  await bring(made([open('silent'), open('ended', { enddate: '2026-02-27T01:00:00.000Z' })]));
  await judge();
  expect(await found()).toEqual({});
  const { rows } = await pool.query<{ at: string }>('select at from tongban.supervision_alarm');
  expect(rows).toEqual([{ at: '2026-03-05T09:00:00.000Z' }]);
  expect(await ringAlarms(pool, '2026-03-05T08:59:59.999Z')).toBe(0);
  expect(await ringAlarms(pool, '2026-03-05T09:00:00.000Z')).toBe(1);
  await judge('2026-03-05T09:00:00.000Z');
  expect(await found()).toEqual({ 'R-T03': ['silent'] });
  const { rows: fired } = await pool.query(`select fired_at as at from tongban.finding where rule_id = 'R-T03'`);
  expect(fired).toEqual([{ at: '2026-03-04T09:00:00.000Z' }]);
});

const own = process.env['TONGBAN_LOG'];
if (own !== undefined)
  test('the log named by TONGBAN_LOG, against the same SQL', async () => {
    const { summary } = await bring(own);
    await judge();
    const { rows } = await pool.query<Record<string, readonly string[]>>(SQL);
    const { closedLate, ...expected } = rows[0]!;
    const findings = await found();
    expect(findings).toEqual(expected);
    expect(findings['R-P08']).toHaveLength(summary.sameHands);
    expect(closedLate).toBe(summary.lateDeadline);
    await worked();
    console.log(Object.fromEntries(Object.entries(findings).map(([rule, cases]) => [rule, cases.length])));
  });
