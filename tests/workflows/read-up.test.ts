/** The record is ahead of the workflow: a worker committed and died, and Temporal forgot the command. The case reads up and goes on. */
import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { commitStepOn } from '../../activities/commit-step.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { readCaseClocks } from '../../domain/case/case-clocks.ts';
import type { Command } from '../../domain/case/commands.ts';
import { decide } from '../../domain/case/decide.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import { commandContent } from '../../domain/case/step-content.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import { openPool } from '../../schema/database.ts';
import { callLateCases } from '../../worker/call-late-cases.ts';
import { readUpSignal } from '../../workflows/messages.ts';
import { intake } from '../support/a-case.ts';
import { LiveCase, openStage, type Stage } from '../support/case-stage.ts';
import { lin, zhao } from '../support/people.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What a worker leaves behind that dies after the commit of this command: the entry, and a workflow that does not know of it. */
async function orphaned(kase: LiveCase, command: Command, runId: string): Promise<Receipt> {
  const { calendar, procedure } = kase.input;
  const { definition, hash } = procedure;
  const known = await kase.state().catch(() => undefined);
  const state = known ?? initialState({ ...kase.input, procedure: definition, procedureHash: hash, calendarVersion: calendar.version });
  const desk = { state, procedure: definition, calendar };
  const { events, next } = decide(desk, command);
  return commitStepOn(stage.pool, {
    ...procedureFacts(definition),
    state: next,
    events,
    content: {
      ...commandContent(desk, command, command.receivedAt),
      workflow: { workflowId: kase.workflowId, runId, updateId: command.requestId },
    },
    readings: readCaseClocks(next, definition, calendar, command.receivedAt),
  });
}

const accepts = (): Command<'accept'> => ({
  type: 'accept',
  requestId: randomUUID(),
  actor: lin,
  receivedAt: new Date().toISOString(),
  channel: 'WINDOW',
  data: {},
});

async function withOrphanedAcceptance(runId?: string): Promise<{ kase: LiveCase; command: Command<'accept'>; receipt: Receipt }> {
  const kase = new LiveCase(stage, foodBusiness);
  await kase.start();
  const command = accepts();
  const receipt = await orphaned(kase, command, runId ?? (await kase.handle.describe()).runId);
  return { kase, command, receipt };
}

test('the command sent again gets the receipt of what the dead worker wrote, and the clocks of the acceptance run', async () => {
  const { command, kase, receipt } = await withOrphanedAcceptance();
  const answer = await kase.does(lin, 'accept', {}, { requestId: command.requestId });
  expect(answer).toMatchObject({ state: 'ACCEPTED', seq: 2, receipt });
  expect((await kase.state()).clocks['PROMISED']).toBeDefined();
  expect((await kase.trail()).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('the next command tells by the record it was made from that the workflow is behind, and is done', async () => {
  const { kase } = await withOrphanedAcceptance();
  const claimed = await kase.does(zhao, 'claim', { stepId: 'handle' }, { recordSeq: 2 });
  expect(claimed).toMatchObject({ state: 'REVIEW', seq: 3 });
  expect((await kase.trail()).map(({ content }) => content.command)).toEqual(['receive', 'accept', 'claim']);
});

test('control: a command that does not tell is judged by what the workflow knows, and refused', async () => {
  const { kase } = await withOrphanedAcceptance();
  expect((await kase.refused(zhao, 'claim', { stepId: 'handle' })).map(({ code }) => code)).toEqual(['STEP_NOT_OPEN']);
});

test('another command in the place of the forgotten one is refused as coming from a stale screen, and the case is up to date', async () => {
  const { kase } = await withOrphanedAcceptance();
  const stale = await kase.refused(lin, 'requestCorrection', { gaps: [{ item: 'layout', problem: '缺页', remedy: '补齐' }] });
  expect(stale.map(({ code }) => code)).toEqual(['STALE_CASE']);
  expect(await kase.state()).toMatchObject({ state: 'ACCEPTED', seq: 2 });
});

test('what another run of the workflow wrote is a forked history: nothing is folded in, the conflict stands', async () => {
  const { command, kase } = await withOrphanedAcceptance(randomUUID());
  const failure = await kase.does(lin, 'accept', {}, { requestId: command.requestId }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WorkflowUpdateFailedError);
  const { cause } = failure as WorkflowUpdateFailedError;
  expect(cause).toBeInstanceOf(ApplicationFailure);
  expect((cause as ApplicationFailure).type).toBe('AuditConflict');
  expect(await kase.state()).toMatchObject({ state: 'RECEIVED', seq: 1 });
});

test('a filing whose first step was forgotten is found before the number is given up', async () => {
  const kase = new LiveCase(stage, foodBusiness);
  const filing = intake(foodBusiness);
  await kase.storeForm(filing);
  const { firstExecutionRunId: runId } = await stage.client.workflow.start('caseWorkflow', {
    workflowId: kase.workflowId,
    taskQueue: stage.taskQueue,
    args: [kase.input],
  });
  await orphaned(kase, { ...accepts(), type: 'receive', data: { intake: filing } }, runId);
  await stage.skipper.fastForward(kase.workflowId, 11 * 60);
  expect(await kase.state()).toMatchObject({ state: 'RECEIVED', seq: 1 });
  expect(await kase.does(lin, 'accept', {})).toMatchObject({ state: 'ACCEPTED', seq: 2 });
});

test('a case that nobody asks is called when its clock has run out, reads up, and says what is late', async () => {
  const { kase } = await withOrphanedAcceptance();
  // The record knows the clocks of the acceptance; the workflow still waits for the notice clock alone.
  const owner = openPool(stage.database.ownerUrl, { max: 1 });
  await owner.query(`update tongban.case_clock set due_at = now() - interval '1 hour' where case_no = $1 and clock_id = 'PROMISED'`, [
    kase.caseNo,
  ]);
  await owner.query(`update tongban.application_case set updated_at = now() - interval '2 hours' where case_no = $1`, [kase.caseNo]);
  await owner.end();
  expect(await callLateCases({ pool: stage.pool, temporal: stage.client })).toContain(kase.caseNo);
  await vi.waitFor(async () => expect(await kase.state()).toMatchObject({ state: 'ACCEPTED', seq: 2 }), { timeout: 10_000 });
  // A case that is up to date is not disturbed by a call.
  await kase.handle.signal(readUpSignal);
  expect(await kase.does(zhao, 'claim', { stepId: 'handle' })).toMatchObject({ seq: 3 });
});
