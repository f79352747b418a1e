/** A case's life on a real Temporal server with its own clock: time runs out here as it does at the hall. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCaseClock } from '../../domain/case/case-clocks.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import { OVERDUE } from '../../workflows/messages.ts';
import { LiveCase, openStage, window } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { chen, lin, qian, zhao } from '../support/people.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('one application runs from receipt into review, and each step is one entry of the trail', async () => {
  const kase = new LiveCase(stage, foodBusiness);
  await kase.start();
  await kase.does(lin, 'accept', {});
  const answer = await kase.does(zhao, 'claim', { stepId: foodBusiness.steps[1]!.id });
  expect(answer.state).toBe('REVIEW');
  const trail = await kase.trail();
  expect(trail.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  const { rows } = await stage.pool.query('select seq, act_seq, state from tongban.application_case where case_no = $1', [kase.caseNo]);
  expect(rows).toEqual([{ seq: 3, act_seq: 3, state: 'REVIEW' }]);
});

test('silence until the notice clock has run out accepts the case from the day of receipt', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const state = await kase.state();
  const due = readCaseClock(state, waterIntake, window(), state.clocks['NOTICE']!, state.receivedAt!).dueAt!;
  await kase.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
  const later = await kase.state();
  expect(later.state).toBe('ACCEPTED');
  expect(later.deemedAccepted).toBe(true);
  expect(later.acceptedAt).toBe(later.receivedAt);
  expect(await kase.eventTypes()).toContain('DeemedAccepted');
});

test('Temporal’s own tools tell phase, state and next date of a case in its details, and find those that are late by an attribute', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const details = async (): Promise<string> =>
    (await kase.handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
  const late = async (): Promise<unknown> => (await kase.handle.describe()).typedSearchAttributes.get(OVERDUE);
  expect(await details()).toContain('受理 · acceptance: ');
  await kase.does(lin, 'accept', {});
  expect(await details()).toContain('审批 · approval: ');
  expect(await details()).toContain(kase.caseNo);
  expect(await late()).toBe(false);
  const { clocks, receivedAt } = await kase.state();
  const due = readCaseClock(await kase.state(), waterIntake, window(), clocks['PROMISED']!, receivedAt!).dueAt!;
  await kase.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
  expect(await late()).toBe(true);
});

test('a refused command leaves no trace in the workflow, and says why', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const before = (await kase.handle.fetchHistory()).events!.length;
  const refusals = await kase.refused(qian, 'accept', {});
  expect(refusals.map(({ code }) => code)).toEqual(['WRONG_ROLE']);
  expect((await kase.handle.fetchHistory()).events!.length).toBe(before);
});

test('the same request sent twice is done once and answered alike', async () => {
  const kase = new LiveCase(stage, waterIntake);
  await kase.start();
  const first = await kase.does(lin, 'accept', {}, { requestId: 'same' });
  const again = await kase.does(lin, 'accept', {}, { requestId: 'same' });
  expect(again).toEqual(first);
  expect((await kase.trail()).length).toBe(2);
});

test('a stale screen is refused and told what changed', async () => {
  const kase = new LiveCase(stage, waterIntake);
  const filed = await kase.start();
  await kase.does(lin, 'accept', {}, { expectedActSeq: filed.actSeq });
  const [refusal] = await kase.refused(zhao, 'claim', { stepId: 'handle' }, { expectedActSeq: filed.actSeq });
  expect(refusal?.code).toBe('STALE_CASE');
  expect(refusal?.facts['changed']).toMatchObject([{ command: 'accept', by: 'lin' }]);
});

test('continuing as new loses nothing: numbers stay dense, old answers are known, the case goes on', async () => {
  const kase = new LiveCase(stage, waterIntake, { historyLengthLimit: 8 });
  await kase.start();
  const accepted = await kase.does(lin, 'accept', {}, { requestId: 'accept-once' });
  await kase.does(zhao, 'claim', { stepId: 'handle' });
  await kase.does(zhao, 'passOn', { stepId: 'handle', opinion: '属实', staff: ['zhao', 'han'] });
  await kase.does(qian, 'passOn', { stepId: 'check', opinion: '同意' });
  expect(await kase.does(lin, 'accept', {}, { requestId: 'accept-once' })).toEqual(accepted);
  expect((await kase.trail()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  const { runId } = (await kase.handle.describe()).raw.workflowExecutionInfo!.execution!;
  const { rows } = await stage.pool.query<{ runs: number }>(
    `select count(distinct convert_from(canon, 'UTF8')::jsonb -> 'workflow' ->> 'runId')::int as runs from audit.entry where stream = $1`,
    [`case/${kase.caseNo}`],
  );
  expect(rows[0]!.runs).toBeGreaterThan(1);
  expect(runId).toBeTruthy();
  expect((await kase.refused(chen, 'decide', { decision: 'GRANT', opinion: '准予' })).map(({ code }) => code)).toEqual([
    'HEARING_RIGHT_NOT_TOLD',
  ]);
});
