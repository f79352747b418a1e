/** Supervision on a real Temporal server: what a rule waits for is reached by the case's own durable timer, also while nobody runs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import { createActivities } from '../../activities/index.ts';
import { readCaseClock } from '../../domain/case/case-clocks.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { LiveCase, openStage, window } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { lin, zhao } from '../support/people.ts';
import { storeCatalogue } from '../support/recorded-case.ts';
import { startWorker } from '../support/temporal.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await storeCatalogue(stage.pool, [outdoorSign], window());
});
afterAll(() => stage.close());

async function accepted(): Promise<LiveCase> {
  const kase = new LiveCase(stage, outdoorSign);
  await kase.start();
  await kase.does(lin, 'accept', {});
  return kase;
}
const points = async (kase: LiveCase): Promise<readonly string[]> =>
  (await kase.trail())
    .flatMap(({ content }) => content.events ?? [])
    .flatMap((event) =>
      event.type === 'ClockPassed'
        ? [`${event.clock} ${event.point}`]
        : event.type === 'ClockExpired'
          ? [`${event.clock} DUE`]
          : event.type === 'ClockWarned'
            ? [`${event.clock} WARN`]
            : [],
    );
async function findings(kase: LiveCase): Promise<readonly string[]> {
  const evaluate = createEvaluateRules({ pool: stage.pool });
  while ((await evaluate()).entries > 0);
  const { rows } = await stage.pool.query<{ told: string }>(
    `select rule_id || ' ' || level as told from tongban.finding where case_no = $1 order by fired_at, rule_id`,
    [kase.caseNo],
  );
  return rows.map(({ told }) => told);
}
/** When the clock has been late by its whole limit once more, in the case's own time. */
async function lateBy(kase: LiveCase, clock: string): Promise<string> {
  const state = await kase.state();
  const found = state.clocks[clock]!;
  const limit = { ...found.limit, n: found.limit.n * 2 };
  return readCaseClock(state, outdoorSign, window(), { ...found, limit }, found.startedAt).dueAt!;
}
const minutesAfter = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

test('a case that nobody touches is idle, late, and late again, each told by its own timer and found once', async () => {
  const kase = await accepted();
  await kase.moveTo(minutesAfter(await lateBy(kase, 'STEP/handle'), 1));
  const told = (await points(kase)).filter((point) => point.startsWith('STEP/handle'));
  expect(told).toEqual(['STEP/handle IDLE', 'STEP/handle DUE', 'STEP/handle LATE_1']);
  const found = await findings(kase);
  expect(found.filter((one) => /R-T0[45]/.test(one))).toEqual(['R-T05 WARN', 'R-T04 WARN', 'R-T04 YELLOW']);
  expect(found).toContain('R-T01 WARN');
});

test('a claim in time takes the alarm away, and the case arms no timer that it did not arm before', async () => {
  const kase = await accepted();
  await kase.does(zhao, 'claim', { stepId: 'handle' });
  const state = await kase.state();
  const due = readCaseClock(state, outdoorSign, window(), state.clocks['STEP/handle']!, state.updatedAt!).dueAt!;
  await kase.moveTo(minutesAfter(due, -60));
  expect((await points(kase)).filter((point) => point.startsWith('STEP'))).toEqual([]);
  expect(await findings(kase)).not.toContain('R-T05 WARN');
  const timers = ((await kase.handle.fetchHistory()).events ?? []).filter(
    ({ timerStartedEventAttributes }) => timerStartedEventAttributes != null,
  );
  // Notice or acceptance step, the morning after, the warning of the promise, the step itself.
  expect(timers.length).toBeLessThanOrEqual(5);
});

test('time runs out while no worker runs: the worker that comes back tells every point once, and the re-check agrees', async () => {
  const kase = await accepted();
  const until = minutesAfter(await lateBy(kase, 'STEP/handle'), 1);
  const { taskQueue } = stage;
  await stage.worker.stop();
  const moving = kase.moveTo(until);
  stage.worker = await startWorker({ taskQueue, activities: createActivities({ pool: stage.pool }) });
  await moving;
  expect((await points(kase)).filter((point) => point.startsWith('STEP/handle'))).toEqual([
    'STEP/handle IDLE',
    'STEP/handle DUE',
    'STEP/handle LATE_1',
  ]);
  const before = await findings(kase);
  expect(new Set(before).size).toBe(before.length);
  const wrong: string[] = [];
  await recheckFindings(stage.pool, {
    now: await kase.now(),
    found: (caseNo, one) => wrong.push(`${caseNo === kase.caseNo} ${one.kind} ${one.key}`),
  });
  expect(wrong.filter((one) => one.startsWith('true'))).toEqual([]);
});
