/** `npm run sweep` as a process of its own: what it says, that running it again finds nothing new, and that two do not sweep at once. */
import { execFile } from 'node:child_process';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { SWEEP_LOCK } from '../../activities/sweep-rules.ts';
import { addDays, localDateOf } from '../../domain/clocks/local-date.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { openPool } from '../../schema/database.ts';
import { projectDir } from '../../settings/settings.ts';
import { aCase, intake } from '../support/a-case.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { chen, lin, zhao } from '../support/people.ts';
import { caseNoOf, recordCase, storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
  await storeCatalogue(pool, [outdoorSign]);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const sweep = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ['scripts/sweep.ts', ...args],
      { cwd: projectDir, env: { ...process.env, DATABASE_URL: database.appUrl } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    ),
  );

/** The command sweeps up to yesterday of the real calendar. */
const lately = (days: number): string => addDays(localDateOf(new Date().toISOString()), -days);

test('a decision at night is found when it is run, told in both languages, and not found again', async () => {
  await recordCase(
    pool,
    aCase(outdoorSign, { caseNo: caseNoOf(outdoorSign, 1) })
      .does(lin, 'receive', { intake: intake(outdoorSign) }, `${lately(3)}T09:30`)
      .does(lin, 'accept', {}, `${lately(3)}T10:30`)
      .does(zhao, 'passOn', { stepId: 'handle', opinion: '同意', staff: ['zhao', 'qian'] }, `${lately(3)}T14:00`)
      .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, `${lately(2)}T22:30`),
  );
  const evaluate = createEvaluateRules({ pool });
  while ((await evaluate()).entries > 0);
  const first = await sweep('--json');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  const told = JSON.parse(first.stdout) as { readonly findings: number };
  expect(told.findings).toBeGreaterThan(0);
  const { rows } = await pool.query(`select count(*)::int as n from tongban.finding where rule_id = 'R-A07'`);
  expect(rows).toEqual([{ n: 1 }]);
  const again = await sweep();
  expect(again.code).toBe(0);
  expect(again.stdout).toMatch(/^\d+ acts looked at, 0 new findings, .*查看行为 \d+ 条，新发现 0 条/u);
});

test('while another process sweeps it does nothing, says so, and ends with 1', async () => {
  const other = await pool.connect();
  try {
    await other.query('select pg_advisory_lock($1)', [SWEEP_LOCK]);
    expect(await sweep()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('另一进程正在巡查') as string });
  } finally {
    await other.query('select pg_advisory_unlock($1)', [SWEEP_LOCK]);
    other.release();
  }
});

test('--help tells what it does and touches nothing', async () => {
  expect(await sweep('--help')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Exit code 1: another process is sweeping') as string,
  });
});
