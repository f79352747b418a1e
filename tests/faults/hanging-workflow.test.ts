/** Workflow code that never comes back: its own task fails and is tried again, the cases beside it go on, and the process stays. */
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SANDBOX } from '../../worker/sandbox/launch.ts';
import { openFaultStage } from '../support/fault-stage.ts';
import type { FaultStage } from '../support/fault-stage.ts';

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
