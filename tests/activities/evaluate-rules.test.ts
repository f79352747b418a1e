/** The pipeline from the trail to findings, on a real database: each finding once, whatever is killed, doubled or late. */
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { publishRules, RuleConflict } from '../../activities/publish-rules.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { REGISTERED } from '../../domain/supervision/rules.ts';
import { openPool } from '../../schema/database.ts';
import type { ACase } from '../support/a-case.ts';
import { aCase, intake, when } from '../support/a-case.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { lin, zhao } from '../support/people.ts';
import { caseNoOf, recordCase, storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { max: 8 });
  owner = openPool(database.ownerUrl, { max: 2 });
  await storeCatalogue(pool, [outdoorSign, waterIntake]);
});
beforeEach(async () => {
  await owner.query(
    'truncate tongban.finding, tongban.finding_dispatch, tongban.finding_pending, tongban.supervision_act, tongban.evaluation_failure',
  );
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.dispose();
});

let serial = 0;
/** Accepted on Monday 2026-03-02 and then forgotten: idle, steps late, promise and law passed. */
function forgotten(procedure = outdoorSign, until = '2026-04-10'): ACase {
  serial += 1;
  return aCase(procedure, { caseNo: caseNoOf(procedure, serial) })
    .does(lin, 'receive', { intake: intake(procedure) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00')
    .until(until);
}

const KEYS = ['R-T01', 'R-T02', 'R-T03', 'R-T04', 'R-T04', 'R-T05'];

async function findings(caseNo?: string): Promise<Record<string, string | number | null>[]> {
  const { rows } = await owner.query(
    'select rule_id as rule, level, threshold, state, duty_unit as unit, duty_person as person, fired_at as at, escalated_to as next, id from tongban.finding where $1::text is null or case_no = $1 order by rule_id, level_rank',
    [caseNo ?? null],
  );
  return rows;
}
async function runDry(evaluate: ReturnType<typeof createEvaluateRules>): Promise<number> {
  let found = 0;
  for (let result = await evaluate(); result.entries > 0; result = await evaluate()) found += result.findings;
  return found;
}
const ruleIds = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ rule }) => rule);

test('a forgotten case warns, then yellow, then red, each on its own day; the higher takes the place of the lower', async () => {
  const kase = forgotten();
  await recordCase(pool, kase);
  expect(await runDry(createEvaluateRules({ pool }))).toBe(KEYS.length);
  const rows = await findings();
  expect(ruleIds(rows)).toEqual(KEYS);
  const by = (rule: string) => rows.find((row) => row['rule'] === rule)!;
  expect([by('R-T02')['at'], by('R-T02')['level']]).toEqual([when('2026-03-09T17:00'), 'YELLOW']);
  expect([by('R-T03')['at'], by('R-T03')['level']]).toEqual([when('2026-03-30T17:00'), 'RED']);
  expect([by('R-T05')['at'], by('R-T05')['threshold']]).toEqual([when('2026-03-03T17:00'), 'STEP/handle/IDLE']);
  expect([by('R-T01')['next'], by('R-T02')['next'], by('R-T03')['next']]).toEqual([by('R-T02')['id'], by('R-T03')['id'], null]);
  expect([by('R-T01')['state'], by('R-T03')['state']]).toEqual(['ESCALATED', 'OPEN']);
  const { rows: dispatched } = await owner.query('select count(*)::int as n from tongban.finding_dispatch where dispatched_at is null');
  expect(dispatched[0].n).toBe(KEYS.length);
});

test('findings come as the entries come, and judging the same entries again finds nothing new', async () => {
  const kase = forgotten();
  const evaluate = createEvaluateRules({ pool });
  for (let seq = 1; seq <= kase.state.seq; seq++) {
    await recordCase(pool, kase, { from: seq, upTo: seq });
    await runDry(evaluate);
  }
  const piecemeal = await findings();
  expect(ruleIds(piecemeal)).toEqual(KEYS);
  await owner.query(
    "insert into tongban.finding_pending (entry_id, case_no) select entry_id, substr(stream, 6) from audit.entry where outcome = 'ok'",
  );
  expect(await runDry(evaluate)).toBe(ruleIds(await findings()).length - KEYS.length);
  expect(await findings(kase.state.caseNo)).toEqual(piecemeal);
});

test('four evaluators at once over thirty cases: each finding once', async () => {
  const cases = Array.from({ length: 30 }, () => forgotten());
  for (const kase of cases) await recordCase(pool, kase);
  const counts = await Promise.all(Array.from({ length: 4 }, () => runDry(createEvaluateRules({ pool }))));
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(KEYS.length * cases.length);
  for (const kase of cases) expect(ruleIds(await findings(kase.state.caseNo))).toEqual(KEYS);
});

/** A pool whose connection dies at the named statement of its first client, as when the process is killed there. */
function dyingAt(statement: string): Pick<pg.Pool, 'connect'> {
  let alive = true;
  return {
    connect: (async () => {
      const client = await pool.connect();
      if (!alive) return client;
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      return Object.assign(Object.create(client) as pg.PoolClient, {
        query: async (...args: unknown[]) => {
          const [asked] = args;
          const name = typeof asked === 'string' ? asked : (asked as { name?: string }).name;
          if (alive && name === statement) {
            alive = false;
            await owner.query('select pg_terminate_backend($1)', [(client as unknown as { processID: number }).processID]);
          }
          return query(...args);
        },
        release: (error?: Error) => client.release(error),
        on: (...args: Parameters<pg.PoolClient['on']>) => client.on(...args),
        off: (...args: Parameters<pg.PoolClient['off']>) => client.off(...args),
      });
    }) as pg.Pool['connect'],
  };
}

for (const statement of ['store-findings', 'escalate-findings', 'dispatch-findings', 'announce-findings', 'store-acts', 'commit']) {
  test(`killed at ${statement}, the evaluator loses nothing and doubles nothing`, async () => {
    const kase = forgotten();
    await recordCase(pool, kase);
    const evaluate = createEvaluateRules({ pool: dyingAt(statement) });
    await expect(evaluate()).rejects.toThrow();
    expect(await findings()).toEqual([]);
    await runDry(evaluate);
    expect(ruleIds(await findings())).toEqual(KEYS);
    const { rows } = await owner.query('select count(*)::int as n from tongban.finding_dispatch');
    expect(rows[0].n).toBe(KEYS.length);
  });
}

test('control: an evaluator that gives its entries up before it has stored the findings loses them when killed', async () => {
  await recordCase(pool, forgotten());
  const dying = dyingAt('store-findings');
  const careless: Pick<pg.Pool, 'connect'> = {
    connect: (async () => {
      const client = await dying.connect();
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      return Object.assign(Object.create(client) as pg.PoolClient, {
        query: async (...args: unknown[]) => {
          const answer = await query(...args);
          if ((args[0] as { name?: string }).name === 'take-pending') {
            await query('commit');
            await query('begin');
          }
          return answer;
        },
      });
    }) as pg.Pool['connect'],
  };
  const evaluate = createEvaluateRules({ pool: careless });
  await expect(evaluate()).rejects.toThrow();
  await runDry(evaluate);
  expect(await findings()).toEqual([]);
});

test('an entry with a smaller number that is committed later is judged too, which a cursor over numbers would lose', async () => {
  const [slow, quick] = [forgotten(), forgotten()];
  await recordCase(pool, slow, { upTo: slow.state.seq - 1 });
  const evaluate = createEvaluateRules({ pool });
  await runDry(evaluate);
  const before = (await findings(slow.state.caseNo)).length;
  const client = await pool.connect();
  await client.query('begin');
  await recordCase(client as unknown as pg.Pool, slow, { from: slow.state.seq });
  await recordCase(pool, quick);
  await runDry(evaluate);
  const { rows } = await pool.query('select max(entry_id) as cursor from audit.entry');
  await client.query('commit');
  client.release();
  const { rows: missed } = await pool.query('select 1 from audit.entry where stream = $1 and entry_id > $2', [
    `case/${slow.state.caseNo}`,
    rows[0].cursor,
  ]);
  expect(missed).toEqual([]);
  expect((await findings(slow.state.caseNo)).length).toBe(before);
  await runDry(evaluate);
  expect((await findings(slow.state.caseNo)).length).toBe(before + 1);
});

test('a case that cannot be judged is shown and holds up nobody', async () => {
  const stray = { ...waterIntake, code: 'never-published' };
  serial += 1;
  const bad = aCase(stray, { caseNo: caseNoOf(stray, serial) }).does(lin, 'receive', { intake: intake(stray) }, '2026-03-02');
  await recordCase(pool, bad);
  const good = forgotten();
  await recordCase(pool, good);
  const defects: string[] = [];
  await runDry(createEvaluateRules({ pool, onDefect: (caseNo) => defects.push(caseNo) }));
  expect(defects).toEqual([bad.state.caseNo]);
  expect(ruleIds(await findings(good.state.caseNo))).toEqual(KEYS);
  const { rows } = await pool.query('select case_no, message from tongban.evaluation_failure');
  expect(rows).toEqual([{ case_no: bad.state.caseNo, message: 'procedure never-published version 1 is not stored' }]);
  await storeCatalogue(pool, [stray]);
  await recordCase(pool, bad.does(lin, 'accept', {}, '2026-03-03'), { from: 2 });
  await runDry(createEvaluateRules({ pool }));
  expect((await pool.query('select 1 from tongban.evaluation_failure')).rows).toEqual([]);
});

test('a case handled in time is found nothing against, and names whoever holds the step when it is late', async () => {
  serial += 1;
  const kase = aCase(outdoorSign, { caseNo: caseNoOf(outdoorSign, serial) })
    .does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00')
    .does(zhao, 'claim', { stepId: 'handle' }, '2026-03-02T14:00');
  await recordCase(pool, kase);
  await runDry(createEvaluateRules({ pool }));
  expect(await findings()).toEqual([]);
  const late = kase.until('2026-03-09T17:00');
  await recordCase(pool, late, { from: kase.state.seq + 1 });
  await runDry(createEvaluateRules({ pool }));
  expect((await findings()).map(({ person, rule }) => [rule, person])).toEqual([
    ['R-T01', 'zhao'],
    ['R-T02', 'zhao'],
    ['R-T04', 'zhao'],
  ]);
});

test('rules are published once; the same version with other content stops', async () => {
  expect((await publishRules(pool, REGISTERED)).length).toBe(REGISTERED.length);
  expect(await publishRules(pool, REGISTERED)).toEqual([]);
  const [first, ...rest] = REGISTERED;
  const changed = { ...first!, logic: '0'.repeat(64) };
  await expect(publishRules(pool, [changed, ...rest])).rejects.toThrow(RuleConflict);
  const next = { rule: { ...first!.rule, version: 99 }, logic: changed.logic };
  expect(await publishRules(pool, [next, ...rest])).toEqual([first!.rule.id]);
});

test('what a finding says cannot be changed by the application', async () => {
  await recordCase(pool, forgotten());
  await runDry(createEvaluateRules({ pool }));
  await expect(pool.query("update tongban.finding set level = 'WARN'")).rejects.toThrow(/permission denied/);
  await expect(pool.query('delete from tongban.finding')).rejects.toThrow(/permission denied/);
});
