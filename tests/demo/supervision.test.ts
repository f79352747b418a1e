/** The simulated city judged: counts agree with plain SQL over the trail, and the re-check finds nothing to mend. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import { sweepRules } from '../../activities/sweep-rules.ts';
import { openPool } from '../../schema/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { aSeededCity, NOW } from './a-seeded-city.ts';

let city: TestDatabase;
let pool: pg.Pool;
const defects: string[] = [];

beforeAll(async () => {
  const { database } = await aSeededCity();
  city = database;
  pool = openPool(city.appUrl);
  const evaluate = createEvaluateRules({ pool, onDefect: (caseNo, error) => defects.push(`${caseNo} ${String(error)}`) });
  while ((await evaluate()).entries > 0);
  await sweepRules({ pool }, NOW.toISOString());
}, 120_000);

afterAll(async () => {
  await pool?.end();
  await city?.dispose();
});

const number = async (sql: string): Promise<number> => (await pool.query<{ n: number }>(sql)).rows[0]!.n;

/** Cases whose trail tells such an event, without our fold and our rules. */
const told = (where: string): Promise<number> =>
  number(`select count(distinct (c.case_no, e -> 'clock'))::int as n
    from audit.entry a
    join tongban.application_case c on a.stream = 'case/' || c.case_no
    cross join lateral jsonb_array_elements(convert_from(a.canon, 'UTF8')::jsonb -> 'events') e
    where a.outcome = 'ok' and ${where}`);
const found = (where: string): Promise<number> => number(`select count(*)::int as n from tongban.finding where ${where}`);

test('every case was judged', async () => {
  expect(defects).toEqual([]);
  expect(await number('select count(*)::int as n from tongban.finding_pending')).toBe(0);
  expect(await number('select count(*)::int as n from tongban.evaluation_failure')).toBe(0);
});

const COMPARISONS: readonly (readonly [title: string, finding: string, event: string])[] = [
  ['promises missed', "rule_id = 'R-T02'", `e ->> 'type' = 'ClockExpired' and e ->> 'clock' = 'PROMISED' and c.kind <> 'HOTLINE'`],
  [
    'hotline orders late',
    "rule_id = 'R-T10' and level = 'YELLOW'",
    `e ->> 'type' = 'ClockExpired' and e ->> 'clock' = 'PROMISED' and c.kind = 'HOTLINE'`,
  ],
  ['terms of the law missed', "rule_id = 'R-T03'", `e ->> 'type' = 'ClockExpired' and e ->> 'clock' in ('STATUTORY', 'JOINT', 'LOWER')`],
  ['licences lying', "rule_id = 'R-T07' and level = 'YELLOW'", `e ->> 'type' = 'ClockExpired' and e ->> 'clock' = 'ISSUE'`],
  ['silence that accepted', "rule_id = 'R-P01'", `e ->> 'type' = 'DeemedAccepted'`],
];
for (const [title, finding, event] of COMPARISONS) {
  test(`${title}: as many findings as plain SQL over the trail counts`, async () => {
    const expected = await told(event);
    expect(await found(finding)).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  });
}

test('all of it is marked as simulated, names a unit that exists and a person who does', async () => {
  expect(await found("provenance <> 'SIMULATED'")).toBe(0);
  expect(await found('not exists (select 1 from tongban.unit u where u.id = duty_unit)')).toBe(0);
  expect(await found('duty_person is not null and not exists (select 1 from tongban.person p where p.id = duty_person)')).toBe(0);
});

test('the re-check of the whole city agrees with every finding, and no alarm was missed or untrue', { timeout: 60_000 }, async () => {
  const wrong: string[] = [];
  const result = await recheckFindings(pool, { now: NOW.toISOString(), found: (_, { key, kind }) => wrong.push(`${kind} ${key}`) });
  expect(wrong).toEqual([]);
  expect(result.cases).toBeGreaterThan(500);
  expect(result).toMatchObject({ discrepancies: 0, cardDiscrepancies: 0 });
  expect(result.cards).toBeGreaterThan(30);
  expect(result.findings).toBeGreaterThan(500);
});
