/** Every open clock has its timer: proved by asking the workflows, and exceptions made on purpose are found. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import pg from 'pg';
import { createActivities } from '../../activities/index.ts';
import { proveCoverage, missedTerms, type CoverageProof } from '../../activities/prove-coverage.ts';
import { TemporalTimerDoor } from '../../activities/timer-door.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { publishMissing } from '../../activities/published-catalogue.ts';
import { projectDir } from '../../settings/settings.ts';
import type { Stage } from '../support/case-stage.ts';
import { LiveCase, openStage } from '../support/case-stage.ts';
import { LiveCard, LiveOrder } from '../support/matters.ts';
import { gu, lin, zhao, zheng } from '../support/people.ts';
import { startWorker } from '../support/temporal.ts';

let stage: Stage;
let owner: pg.Pool;
beforeAll(async () => {
  stage = await openStage();
  owner = new pg.Pool({ connectionString: stage.database.ownerUrl });
  const client = await stage.pool.connect();
  try {
    await publishMissing(client);
  } finally {
    client.release();
  }
});
afterAll(async () => {
  await owner.end();
  await stage.close();
});

const prove = (more: { readonly most?: number } = {}): Promise<CoverageProof> =>
  proveCoverage({
    pool: stage.pool,
    door: new TemporalTimerDoor(stage.client, { patienceMs: 3_000 }),
    now: new Date().toISOString(),
    ...more,
  });

const faults = ({ exceptions }: CoverageProof): readonly (readonly [string, string])[] => exceptions.map(({ fault, no }) => [no, fault]);

/** Timers started and neither fired nor cancelled, by Temporal's history alone. */
async function timersSet(matter: { readonly handle: { fetchHistory(): Promise<{ readonly events?: unknown }> } }): Promise<number> {
  const { events } = (await matter.handle.fetchHistory()) as { readonly events: readonly Record<string, unknown>[] };
  const count = (attributes: string): number => events.filter((event) => event[attributes] != null).length;
  return count('timerStartedEventAttributes') - count('timerFiredEventAttributes') - count('timerCanceledEventAttributes');
}

const ISSUE = { subject: { title: '督办', caseNo: null, cardNo: null }, demand: '限期办结', termDays: 5 };

test('cases, cards and orders at work are all covered, each with exactly one timer by its history', async () => {
  const filed = new LiveCase(stage, waterIntake);
  await filed.start();
  const inReview = new LiveCase(stage, foodBusiness);
  await inReview.start();
  await inReview.does(lin, 'accept', {});
  await inReview.does(zhao, 'claim', { stepId: 'handle' });
  const card = await new LiveCard(stage).open();
  const appealed = await new LiveCard(stage).open();
  await appealed.does(zheng, 'appealCard', { ground: 'OTHER', statement: '申诉', evidence: [{ name: '证', sha256: 'a'.repeat(64) }] });
  const draft = await new LiveCard(stage, { mode: 'CONFIRM' }).open();
  const order = new LiveOrder(stage);
  await order.issue(gu, ISSUE);

  const proof = await prove();
  expect(faults(proof)).toEqual([]);
  // A draft has no term, so no clock of it is open.
  expect(proof).toMatchObject({ matters: 5, asked: 5 });
  for (const matter of [filed, inReview, card, appealed, order]) expect(await timersSet(matter)).toBe(1);
  expect(await timersSet(draft)).toBe(0);
  for (const matter of [card, appealed, order]) {
    // A timer for an earlier point is left to fire and look again; one for a later point would be a hole.
    const { armed, due } = await matter.coverage();
    expect(armed! <= due!).toBe(true);
  }
  // The cheap way finds the same, asking nobody.
  expect(faults(await prove({ most: 0 }))).toEqual([]);
});

test('a workflow that was terminated is found, whether it is asked or looked up', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const card = await new LiveCard(stage).open();
  await kase.handle.terminate('taken away');
  await card.handle.terminate('taken away');
  const found = [
    [kase.caseNo, 'NO_WORKFLOW'],
    [card.input.cardNo, 'NO_WORKFLOW'],
  ];
  expect([...faults(await prove())].sort()).toEqual(found.sort());
  await vi.waitFor(async () => expect([...faults(await prove({ most: 0 }))].sort()).toEqual(found.sort()), {
    timeout: 20_000,
    interval: 500,
  });
  await forget(kase.caseNo, card.input.cardNo);
});

test('a row whose workflow never was is found', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const invented = `${kase.caseNo.slice(0, -1)}X`;
  await owner.query(
    `insert into tongban.application_case select (jsonb_populate_record(c, jsonb_build_object('case_no', $2::text, 'external_no', null))).* from tongban.application_case c where case_no = $1`,
    [kase.caseNo, invented],
  );
  await owner.query(
    `insert into tongban.case_clock select (jsonb_populate_record(k, jsonb_build_object('case_no', $2::text))).* from tongban.case_clock k where case_no = $1`,
    [kase.caseNo, invented],
  );
  expect(faults(await prove())).toEqual([[invented, 'NO_WORKFLOW']]);
  await forget(invented);
});

test('a clock without a timer, and a timer that is set too late, are found', async () => {
  // The record says what the workflows do not know: an answer term on a draft, and an appeal term that began a week earlier.
  const draft = await new LiveCard(stage, { mode: 'CONFIRM' }).open();
  const late = await new LiveCard(stage, { level: 'WARN' }).open();
  const term = (await late.state()).terms['APPEAL']!;
  const earlier = new Date(Date.parse(term.startedAt) - 2 * 86_400_000).toISOString();
  await owner.query(`update tongban.card set snapshot = jsonb_set(snapshot, '{terms}', $2) where card_no = $1`, [
    draft.input.cardNo,
    JSON.stringify({ ANSWER: { ...term, id: 'ANSWER' } }),
  ]);
  await owner.query(`update tongban.card set snapshot = jsonb_set(snapshot, '{terms,APPEAL,startedAt}', $2) where card_no = $1`, [
    late.input.cardNo,
    JSON.stringify(earlier),
  ]);
  expect([...faults(await prove())].sort()).toEqual(
    [
      [draft.input.cardNo, 'NO_TIMER'],
      [late.input.cardNo, 'TIMER_TOO_LATE'],
    ].sort(),
  );
  await forget(draft.input.cardNo, late.input.cardNo);
});

test('a clock that ran out and is not on record is seen by SQL alone', async () => {
  const card = await new LiveCard(stage).open();
  await card.handle.terminate('taken away');
  const after = new Date(Date.parse((await dueOf(card, 'ANSWER')).toISOString()) + 3 * 60_000).toISOString();
  const missed = await missedTerms(stage.pool, after);
  expect(missed.filter(({ no }) => no === card.input.cardNo)).toMatchObject([{ fault: 'TERM_MISSED', clock: 'ANSWER' }]);
  const within = new Date(Date.parse(after) - 2 * 60_000).toISOString();
  expect((await missedTerms(stage.pool, within)).filter(({ no }) => no === card.input.cardNo)).toEqual([]);
  await forget(card.input.cardNo);
});

test('the command names the exceptions and ends with 2, or says that there are none and ends with 0', async () => {
  const run = (): Promise<{ readonly code: number; readonly out: string }> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        DATABASE_URL: stage.database.appUrl,
        TONGBAN_MODE: 'development',
        TONGBAN_DATA: inject('dataFolder'),
        TEMPORAL_ADDRESS: inject('temporalAddress'),
        TEMPORAL_NAMESPACE: inject('namespace'),
      };
      const child = execFile(process.execPath, ['scripts/coverage.ts'], { cwd: projectDir, env }, (_error, out) =>
        resolve({ code: child.exitCode ?? -1, out }),
      );
    });
  const whole = await run();
  expect(whole.out).toContain(' 0 exceptions');
  expect(whole.code).toBe(0);
  const card = await new LiveCard(stage).open();
  await card.handle.terminate('taken away');
  const broken = await run();
  expect(broken.out).toContain(`CARD ${card.input.cardNo}  ANSWER`);
  expect(broken.code).toBe(2);
  await forget(card.input.cardNo);
});

test('without a worker nothing can be proved, and that is said', async () => {
  const card = await new LiveCard(stage).open();
  await stage.worker.stop();
  const { exceptions } = await proveCoverage({
    pool: stage.pool,
    door: new TemporalTimerDoor(stage.client, { patienceMs: 1_000 }),
    now: new Date().toISOString(),
  });
  expect(exceptions.find(({ no }) => no === card.input.cardNo)?.fault).toBe('NOT_ANSWERING');
  stage.worker = await startWorker({ taskQueue: stage.taskQueue, activities: createActivities({ pool: stage.pool }) });
  expect(faults(await prove())).toEqual([]);
});

async function dueOf(card: LiveCard, term: string): Promise<Date> {
  const { rows } = await owner.query<{ due_at: Date }>(
    `select due_at from tongban.matter_term where kind = 'CARD' and no = $1 and term_id = $2`,
    [card.input.cardNo, term],
  );
  return new Date(rows[0]!.due_at);
}

/** What a test has broken is taken away, so that the next begins with a whole city. */
async function forget(...numbers: readonly string[]): Promise<void> {
  await owner.query(`update tongban.card set closed_at = now() where card_no = any($1)`, [numbers]);
  await owner.query(`update tongban.matter_term set stopped_at = now() where no = any($1)`, [numbers]);
  await owner.query(`update tongban.case_clock set status = 'STOPPED' where case_no = any($1)`, [numbers]);
}
