/** The operators' Temporal UI asks the door to open payloads: one origin, signed in, only cases one may read whole, each time an entry. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from '@temporalio/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FolderOfCaseKeys } from '../../payloads/case-keys.ts';
import { SealingCodec } from '../../payloads/payload-codec.ts';
import { anApi, SUBMISSION, type AnApi } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

const UI = 'https://temporal.example.gov.cn';
const TEXT = '材料属实，同意';

let api: AnApi;
let caseNo: string;
let keys: FolderOfCaseKeys;
let codec: SealingCodec;
const folder = mkdtempSync(join(tmpdir(), 'payload-keys-'));

beforeAll(async () => {
  const master = randomBytes(32);
  keys = new FolderOfCaseKeys(folder, () => [master]);
  codec = new SealingCodec(keys);
  api = await anApi(undefined, undefined, { uiOrigin: UI, codec });
  caseNo = await caseAt(api, 'ACCEPTED', SUBMISSION);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const jsonOf = ({ data, metadata }: Payload): object => ({
  metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
  data: Buffer.from(data!).toString('base64'),
});
const plain = (text: string): Payload => ({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(text)) });
const sealedFor = async (workflowId: string, text = TEXT): Promise<object> =>
  jsonOf((await codec.encode([plain(text)], { type: 'workflow', namespace: 'x', workflowId }))[0]!);

const decode = (payloads: unknown, headers: Record<string, string> = {}, path = 'decode', method = 'POST') =>
  api.server.fetch(`http://localhost/codec/${path}`, {
    method,
    headers: { origin: UI, 'content-type': 'application/json', 'x-tongban-person': 'gu', ...headers },
    ...(method === 'POST' ? { body: JSON.stringify({ payloads }) } : {}),
  });
const textsIn = async (response: Response): Promise<unknown[]> =>
  ((await response.json()) as { payloads: { data: string }[] }).payloads.map(({ data }) =>
    JSON.parse(Buffer.from(data, 'base64').toString()),
  );
const reads = async (): Promise<Record<string, unknown>[]> => {
  const { rows } = await api.pool.query<{ entry: string }>(
    `select convert_from(canon, 'UTF8') as entry from audit.entry where type = 'ViewedSensitive' and convert_from(canon, 'UTF8') like '%"act":"decode"%' order by entry_id`,
  );
  return rows.map(({ entry }) => JSON.parse(entry) as Record<string, unknown>);
};

test('a supervisor of the place reads what the payloads say, and the reading is an entry of its own, each time', async () => {
  const before = (await reads()).length;
  const payloads = [await sealedFor(`case/${caseNo}`), jsonOf(plain('never sealed')), await sealedFor(`rating/${caseNo}`, '满意')];
  const response = await decode(payloads);
  expect(response.status).toBe(200);
  expect(await textsIn(response)).toEqual([TEXT, 'never sealed', '满意']);
  await decode([payloads[0]]);
  const entries = (await reads()).slice(before);
  expect(entries).toMatchObject([
    { caseNo, outcome: 'ok', role: 'SUPERVISOR', actor: { personId: 'gu' }, data: { act: 'decode', payloads: 2 } },
    { caseNo, data: { act: 'decode', payloads: 1 } },
  ]);
});

test('the applicant sees in the list of who looked that the payloads were opened', async () => {
  await decode([await sealedFor(`case/${caseNo}`)]);
  const { data } = await api.ask('li', 'query($no: CaseNo!) { case(caseNo: $no) { looks { __typename } } }', { no: caseNo });
  expect(data.case.looks.length).toBeGreaterThan(0);
});

test('who may not read the case whole opens nothing, not even beside what he may, and nothing is recorded as read', async () => {
  const before = (await reads()).length;
  const sealed = await sealedFor(`case/${caseNo}`);
  // The three administrators, an inspector, the applicant (no opinions), an administrator of the unit (masks only), another unit.
  for (const person of ['sysadmin', 'secadmin', 'auditadmin', 'ke', 'li', 'feng', 'outsider']) {
    const response = await decode([jsonOf(plain('x')), sealed], { 'x-tongban-person': person });
    expect([person, response.status]).toEqual([person, 403]);
    expect(await response.text()).not.toContain(caseNo);
  }
  for (const other of ['case/none', 'card/K-1', 'order/O-1', 'installation'])
    expect((await decode([sealed, await sealedFor(other)])).status).toBe(403);
  expect((await decode([sealed], { 'x-tongban-person': '' })).status).toBe(401);
  expect((await reads()).length).toBe(before);
});

test('only the configured origin may ask: CORS names it, and no other page, script or tool is answered', async () => {
  const preflight = await decode(undefined, {}, 'decode', 'OPTIONS');
  expect([
    preflight.status,
    preflight.headers.get('access-control-allow-origin'),
    preflight.headers.get('access-control-allow-credentials'),
  ]).toEqual([204, UI, 'true']);
  const sealed = await sealedFor(`case/${caseNo}`);
  for (const origin of ['https://evil.example', `${UI}.evil.example`, 'http://temporal.example.gov.cn', 'null', '']) {
    for (const method of ['POST', 'OPTIONS']) {
      const response = await decode([sealed], { origin }, 'decode', method);
      expect([origin, response.status]).toEqual([origin, 403]);
      expect(response.headers.get('access-control-allow-origin')).toBe(UI);
    }
  }
});

test('without a configured origin the address does not exist; sealing is offered to nobody', async () => {
  const sealed = await sealedFor(`case/${caseNo}`);
  const bare = await api.production.fetch('http://localhost/codec/encode', { method: 'POST', headers: { origin: UI } });
  expect(bare.status).toBe(404);
  expect((await decode([sealed], {}, 'encode')).status).toBe(404);
  const closed = await anApi();
  try {
    const response = await closed.server.fetch('http://localhost/codec/decode', {
      method: 'POST',
      headers: { origin: UI, 'content-type': 'application/json', 'x-tongban-person': 'gu' },
      body: JSON.stringify({ payloads: [sealed] }),
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([404, null]);
  } finally {
    await closed.close();
  }
});

test('what is no list of payloads is refused with a word on what is wrong', async () => {
  expect((await decode([{ data: 'not base64!' }])).status).toBe(400);
  expect((await decode(Array.from({ length: 2_001 }, () => ({})))).status).toBe(400);
  expect((await decode([], { 'content-type': 'text/plain' })).status).toBe(400);
  expect((await decode(undefined, {}, 'decode', 'GET')).status).toBe(405);
  const wrong = await api.server.fetch('http://localhost/codec/decode', {
    method: 'POST',
    headers: { origin: UI, 'content-type': 'application/json', 'x-tongban-person': 'gu' },
    body: '{',
  });
  expect([wrong.status, ((await wrong.json()) as { message: string }).message]).toEqual([400, expect.stringContaining('not JSON')]);
});

test('of an erased case it says that the key is gone', async () => {
  const gone = await caseAt(api, 'ACCEPTED', SUBMISSION);
  const sealed = await sealedFor(`case/${gone}`);
  await keys.destroy(`case/${gone}`);
  expect(await textsIn(await decode([sealed]))).toEqual([expect.stringContaining('密钥已销毁')]);
});
