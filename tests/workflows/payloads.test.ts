/** What Temporal stores of a case is sealed with the case's own key: nobody reads it without, and with the key destroyed nobody does. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from '@temporalio/common';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FolderOfCaseKeys } from '../../payloads/case-keys.ts';
import { dataConverter } from '../../payloads/data-converter.ts';
import { openPayloads } from '../../payloads/open-history.ts';
import { placeOf, SealingCodec } from '../../payloads/payload-codec.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import { createActivities } from '../../activities/index.ts';
import { LiveCase, openStage, type Stage } from '../support/case-stage.ts';
import { lin, qian, zhao } from '../support/people.ts';
import { startWorker, temporalClient } from '../support/temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'payload-keys-'));
const master = randomBytes(32);
let keys: FolderOfCaseKeys;
const stages: Stage[] = [];

beforeAll(() => {
  keys = new FolderOfCaseKeys(folder, () => [master]);
});
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function stageWith(sealing: boolean): Promise<Stage> {
  const stage = await openStage(undefined, dataConverter(keys, sealing));
  stages.push(stage);
  return stage;
}

const HAND = '张三丰的电话是13912345678';

async function walked(stage: Stage): Promise<LiveCase> {
  const kase = new LiveCase(stage, foodBusiness);
  await kase.start();
  await kase.does(lin, 'requestCorrection', { gaps: [{ item: foodBusiness.materials[0]!.id, problem: HAND, remedy: '补齐' }] });
  return kase;
}

interface Found {
  readonly path: string;
  readonly payload: Payload;
}

/** Every payload of a history but search attributes, which no codec covers, and what Temporal's own core writes into a marker. */
function payloadsIn(node: unknown, path = ''): Found[] {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return [];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (name === 'searchAttributes' || (name === 'data' && path.endsWith('.details'))) return [];
    if (typeof value === 'object' && value !== null && 'metadata' in value && 'data' in value)
      return [{ path: at, payload: value as Payload }];
    return payloadsIn(value, at);
  });
}

const readable = (history: unknown): string =>
  payloadsIn(history)
    .map(({ payload }) => Buffer.from(payload.data ?? []).toString())
    .join('\n');

test('everything a case leaves in its history is sealed; opened, it says what it says without a codec (control)', async () => {
  const kase = await walked(await stageWith(true));
  expect((await kase.refused(qian, 'accept', {})).map(({ code }) => code)).not.toEqual([]);
  expect((await kase.state()).state).toBe('CORRECTION');
  const history = await kase.handle.fetchHistory();
  const found = payloadsIn(history);
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ payload }) => placeOf(payload)?.scope !== kase.workflowId).map(({ path }) => path)).toEqual([]);
  expect(JSON.stringify(history)).not.toContain(Buffer.from(HAND).toString('base64').slice(4, 24));
  expect(readable(history)).not.toContain(HAND);
  await openPayloads(history, new SealingCodec(keys));
  expect(readable(history)).toContain(HAND);

  const bare = await walked(await stageWith(false));
  expect(readable(await bare.handle.fetchHistory())).toContain(HAND);
});

test('a failure’s message and stack are sealed too', async () => {
  const stage = await stageWith(true);
  const kase = new LiveCase(stage, foodBusiness);
  await stage.client.workflow.start('caseWorkflow', { workflowId: kase.workflowId, taskQueue: stage.taskQueue, args: [kase.input] });
  await kase.moveTo(new Date(Date.now() + 11 * 60_000).toISOString());
  await expect(kase.handle.result()).rejects.toThrow(expect.objectContaining({ cause: expect.objectContaining({ type: 'NothingFiled' }) }));
  const { events } = await kase.handle.fetchHistory();
  const failure = events!.at(-1)!.workflowExecutionFailedEventAttributes!.failure!;
  expect([failure.message, failure.stackTrace]).toEqual(['Encoded failure', '']);
  expect(placeOf(failure.encodedAttributes!)?.scope).toBe(kase.workflowId);
});

test('search attributes, which no codec covers, hold codes only', async () => {
  const kase = await walked(await stageWith(true));
  const { typedSearchAttributes } = await kase.handle.describe();
  const values = typedSearchAttributes.getAll().map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['food-business', false]));
  for (const value of values.filter((one) => typeof one === 'string')) expect(value).toMatch(/^[\w.:-]+$/);
});

test('a case that began unsealed goes on when sealing is switched on, and after it is switched off again', async () => {
  const off = await stageWith(false);
  const kase = new LiveCase(off, foodBusiness);
  await kase.start();
  const goOn = async (sealing: boolean): Promise<void> => {
    await off.worker.stop();
    off.worker = await startWorker({
      taskQueue: off.taskQueue,
      activities: createActivities({ pool: off.pool }),
      dataConverter: dataConverter(keys, sealing),
    });
    Object.assign(off, { client: await temporalClient(dataConverter(keys, sealing)) });
  };
  await goOn(true);
  await kase.does(lin, 'accept', {});
  await goOn(false);
  await kase.does(zhao, 'claim', { stepId: foodBusiness.steps[1]!.id });
  expect((await kase.state()).seq).toBe(3);
  const sealed = payloadsIn(await kase.handle.fetchHistory()).map(({ payload }) => placeOf(payload) !== undefined);
  expect([sealed[0], sealed.includes(true), sealed.at(-1)]).toEqual([false, true, false]);
});

test('once the case’s key is destroyed, its history opens for nobody, though every other case’s does', async () => {
  const stage = await stageWith(true);
  const [kase, other] = [await walked(stage), await walked(stage)];
  await kase.handle.terminate();
  expect(await keys.destroy(kase.workflowId)).toBe(true);
  await expect(openPayloads(await kase.handle.fetchHistory(), new SealingCodec(keys))).rejects.toThrow('PAYLOAD_KEY_FOLDER');
  await expect(openPayloads(await other.handle.fetchHistory(), new SealingCodec(keys))).resolves.toBeUndefined();
  expect(await keys.destroy(kase.workflowId)).toBe(false);
});

test('another installation’s keys open nothing, and a payload moved to another case opens nowhere', async () => {
  const codec = new SealingCodec(keys);
  const context = (no: string) => ({ type: 'workflow' as const, namespace: 'x', workflowId: `case/${no}-${randomUUID()}` });
  const plain: Payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"甲"') };
  const here = context('1');
  const [sealed] = await codec.encode([plain], here);
  const [opened] = await codec.decode([sealed!]);
  expect(Buffer.from(opened!.data!)).toEqual(Buffer.from('"甲"'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'payload-keys-'));
  try {
    await expect(new SealingCodec(new FolderOfCaseKeys(elsewhere, () => [master])).decode([sealed!])).rejects.toThrow('PAYLOAD_KEY_FOLDER');
    const wrongMaster = new FolderOfCaseKeys(folder, () => [randomBytes(32)]);
    await expect(new SealingCodec(wrongMaster).decode([sealed!])).rejects.toThrow('PAYLOAD_KEY_FILE');
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
  const there = context('2');
  const [native] = await codec.encode([plain], there);
  await expect(codec.decode([{ ...sealed, metadata: native!.metadata! }])).rejects.toThrow('not as it was sealed');
  const flipped = Buffer.from(sealed!.data!);
  flipped[20]! ^= 1;
  await expect(codec.decode([{ ...sealed, data: flipped }])).rejects.toThrow('not as it was sealed');
  await expect(codec.decode([{ ...sealed, data: flipped.subarray(0, 20) }])).rejects.toThrow('too short');
});

test('many processes that meet a new case at once agree on one key', async () => {
  const scope = `case/${randomUUID()}`;
  const stores = Array.from({ length: 20 }, () => new FolderOfCaseKeys(folder, () => [master]));
  const made = await Promise.all(stores.map(async (store) => store.forSealing(scope)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

test('after a rotation of the wrapping key old payloads open with the new one alone, and new payloads have a new key', async () => {
  const scope = { type: 'workflow' as const, namespace: 'x', workflowId: `case/${randomUUID()}` };
  const place = mkdtempSync(join(tmpdir(), 'payload-keys-'));
  try {
    let masters = [randomBytes(32)];
    const store = new FolderOfCaseKeys(place, () => masters);
    const codec = new SealingCodec(store);
    const plain: Payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('1') };
    const [before] = await codec.encode([plain], scope);
    masters = [randomBytes(32), ...masters];
    expect(await store.rewrap(true)).toBe(1);
    masters = [masters[0]!];
    const fresh = new SealingCodec(new FolderOfCaseKeys(place, () => masters));
    const [after] = await fresh.encode([plain], scope);
    expect(placeOf(after!)!.keyId).not.toBe(placeOf(before!)!.keyId);
    expect((await fresh.decode([before!, after!])).map(({ data }) => Buffer.from(data!).toString())).toEqual(['1', '1']);
  } finally {
    rmSync(place, { recursive: true });
  }
});
