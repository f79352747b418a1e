/** The supervisor as a process of its own: follows the trail, and may be killed at any moment, alone or two at a time. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { REGISTERED } from '../../domain/supervision/rules.ts';
import { openPool } from '../../schema/database.ts';
import { projectDir } from '../../settings/settings.ts';
import type { ACase } from '../support/a-case.ts';
import { aCase, intake } from '../support/a-case.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { lin } from '../support/people.ts';
import { caseNoOf, recordCase, storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
const running = new Set<ChildProcess>();
let serial = 0;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
  await storeCatalogue(pool, [outdoorSign]);
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

function supervise(): ChildProcess {
  const child = spawn(process.execPath, ['worker/supervisor.ts'], {
    cwd: projectDir,
    env: { PATH: process.env['PATH'], DATABASE_URL: database.appUrl, TONGBAN_MODE: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}
const exited = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Forgotten from the day it was accepted: six findings (see evaluate-rules.test.ts). */
function forgotten(): ACase {
  serial += 1;
  return aCase(outdoorSign, { caseNo: caseNoOf(outdoorSign, serial) })
    .does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00')
    .until('2026-04-10');
}
const EACH = 6;
const count = async (caseNos: readonly string[]): Promise<number> =>
  (await pool.query('select count(*)::int as n from tongban.finding where case_no = any($1)', [caseNos])).rows[0].n as number;

test('what is recorded is judged while the supervisor runs, and only then', { timeout: 60_000 }, async () => {
  const before = forgotten();
  await recordCase(pool, before);
  await delay(1_500);
  // Control: nobody judges.
  expect(await count([before.state.caseNo])).toBe(0);
  const child = supervise();
  await vi.waitFor(async () => expect(await count([before.state.caseNo])).toBe(EACH), { timeout: 20_000, interval: 50 });
  const { rows } = await pool.query('select count(*)::int as n from tongban.supervision_rule_version');
  expect(rows[0].n).toBe(REGISTERED.length);
  const during = forgotten();
  await recordCase(pool, during);
  await vi.waitFor(async () => expect(await count([during.state.caseNo])).toBe(EACH), { timeout: 20_000, interval: 20 });
  const over = exited(child);
  child.kill('SIGTERM');
  expect(await over).toBe(0);
});

test(
  'killed again and again while cases are recorded, with a second one beside it: each finding once, none missing',
  { timeout: 90_000 },
  async () => {
    const cases = Array.from({ length: 60 }, forgotten);
    let recording = true;
    const killing = (async () => {
      let kills = 0;
      while (recording) {
        const [one, other] = [supervise(), supervise()];
        await delay(600 + (kills % 5) * 150);
        one.kill('SIGKILL');
        other.kill('SIGKILL');
        kills += 1;
      }
      return kills;
    })();
    for (const kase of cases) {
      await recordCase(pool, kase);
      await delay(60);
    }
    recording = false;
    expect(await killing).toBeGreaterThan(3);
    supervise();
    const caseNos = cases.map(({ state }) => state.caseNo);
    await vi.waitFor(async () => expect((await pool.query('select 1 from tongban.finding_pending limit 1')).rows).toEqual([]), {
      timeout: 30_000,
    });
    const { rows } = await pool.query('select case_no, count(*)::int as n from tongban.finding where case_no = any($1) group by 1', [
      caseNos,
    ]);
    expect(rows).toHaveLength(cases.length);
    expect(rows.every(({ n }) => n === EACH)).toBe(true);
    const { rows: dispatched } = await pool.query(
      'select count(*)::int as n from tongban.finding_dispatch d join tongban.finding f on f.id = d.finding_id where f.case_no = any($1)',
      [caseNos],
    );
    expect(dispatched[0].n).toBe(EACH * cases.length);
  },
);

test('the connection is cut under it: it comes back by itself and has missed nothing', { timeout: 60_000 }, async () => {
  const child = supervise();
  const first = forgotten();
  await recordCase(pool, first);
  await vi.waitFor(async () => expect(await count([first.state.caseNo])).toBe(EACH), { timeout: 20_000 });
  const owner = openPool(database.ownerUrl, { max: 1 });
  const { rows } = await owner.query(
    "select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where application_name like 'tongban-supervisor%' and datname = current_database()",
  );
  expect(rows[0].n).toBeGreaterThan(1);
  await owner.end();
  const second = forgotten();
  await recordCase(pool, second);
  await vi.waitFor(async () => expect(await count([second.state.caseNo])).toBe(EACH), { timeout: 20_000 });
  expect(child.exitCode).toBeNull();
});
