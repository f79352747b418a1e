/** Workflow code that never comes back: its own task fails and is tried again, the cases beside it go on, and the process stays. */
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TemporalCaseGateway } from '../../api/case-gateway.ts';
import { SANDBOX } from '../../worker/sandbox/launch.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { openFaultStage } from '../support/fault-stage.ts';
import type { FaultStage } from '../support/fault-stage.ts';
import { intake } from '../support/a-case.ts';
import { Office } from '../support/office.ts';
import { lin } from '../support/people.ts';

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage('hanging');
}, 120_000);
afterAll(() => stage.close());

const QUEUE = { taskQueue: 'hanging' };
const started = (client: Client, type: string) => client.workflow.start(type, { ...QUEUE, workflowId: randomUUID(), args: [] });

/** How often the task at hand was tried; a history keeps its first failure only. */
const tries = async (client: Client, workflowId: string): Promise<number> =>
  (await client.workflow.getHandle(workflowId).describe()).raw.pendingWorkflowTask?.attempt ?? 0;

const said = (name: string): string =>
  readdirSync(stage.folder)
    .filter((file) => file.startsWith(name))
    .map((file) => readFileSync(join(stage.folder, file), 'utf8'))
    .join('\n');

test('a case whose code hangs fails its own task, and the next case of the same worker is answered', async () => {
  const worker = await stage.startProcess('hanging', 'tests/support/hanging-worker.ts', {}, undefined, SANDBOX);
  const stuck = await started(stage.client, 'hangs');
  await delay(1_000);
  const next = await started(stage.client, 'answers');
  expect(await next.result()).toBe('here');
  // Its first try went down with the thread, which all cases lost for a moment; the next ones fail by themselves.
  while ((await tries(stage.client, stuck.workflowId)) < 4) {
    expect(await (await started(stage.client, 'answers')).result()).toBe('here');
    await delay(250);
  }
  expect(said('hanging-').match(/STALLED after \d+ ms/g)).toHaveLength(1);
  expect(worker.running()).toBe(true);
  await stuck.terminate();
  await worker.kill();
});

test('control: with nobody looking after the threads, the next case gets no answer', async () => {
  const worker = await stage.startProcess('control', 'tests/support/hanging-worker.ts', { WATCH: 'no' }, undefined, SANDBOX);
  const stuck = await started(stage.client, 'hangs');
  await delay(1_000);
  const next = await started(stage.client, 'answers');
  const answer = await Promise.race([next.result(), delay(20_000, 'none')]);
  expect(answer).toBe('none');
  await Promise.all([stuck.terminate(), next.terminate()]);
  await worker.kill();
});

test('a command to a case whose task keeps failing waits for it: pending, by whichever way it was sent, and no defect', async () => {
  // This worker knows no case workflow: every try at its task fails, as with one that dies over it.
  const worker = await stage.startProcess('hanging', 'tests/support/hanging-worker.ts', {}, undefined, SANDBOX);
  const gateway = new TemporalCaseGateway(stage.client, { deadlineMs: 2_000, ...QUEUE });
  const office = new Office(stage);
  const input = office.newCase();
  const command = {
    ...{ type: 'receive' as const, requestId: randomUUID(), actor: lin, receivedAt: new Date().toISOString(), channel: 'WINDOW' as const },
    data: { intake: intake(input.procedure.definition) },
  };
  const id = caseWorkflowId(input.caseNo);
  expect(await gateway.open(input, command)).toEqual({ kind: 'pending' });
  while ((await tries(stage.client, id)) < 4) await delay(250);
  await expect(stage.client.workflow.getHandle(id).executeUpdate('receive', { args: [command] })).rejects.toMatchObject({
    cause: { details: expect.stringContaining('Workflow Task in failed state') as string },
  });
  expect(await gateway.open(input, command)).toEqual({ kind: 'pending' });
  expect(await gateway.send(input.caseNo, command)).toEqual({ kind: 'pending' });
  await stage.client.workflow.getHandle(id).terminate();
  await worker.kill();
  office.log.close();
});
