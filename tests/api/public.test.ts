/** What anybody may ask without signing in: guides, and the progress of a case by number and check. Everything else is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCaseNo } from '../../domain/identifiers/case-no.ts';
import { anApi, SUBMISSION, type AnApi, type Loose } from './support/an-api.ts';

let api: AnApi;
let caseNo: string;
beforeAll(async () => {
  api = await anApi();
  ({ caseNo } = await api.act('li', 'submitCase', SUBMISSION));
});
afterAll(() => api.close());

const PHONE_TAIL = '1234';

async function get(path: string): Promise<{ readonly status: number; readonly body: Loose; readonly text: string }> {
  const response = await api.server.fetch(`http://localhost${path}`);
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text };
}

async function track(input: unknown, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }) {
  const response = await api.server.fetch('http://localhost/public/track', { method: 'POST', headers, body: JSON.stringify(input) });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text, retryAfter: response.headers.get('retry-after') };
}

test('the list of guides names every item people apply for, with both limits, and no matter inside the government', async () => {
  const { status, body } = await get('/public/guides');
  expect(status).toBe(200);
  const codes = body.map(({ code }: { code: string }) => code);
  expect(codes).toContain('outdoor-sign');
  expect(codes).not.toContain('ops-ticket');
  expect(body.find(({ code }: { code: string }) => code === 'outdoor-sign')).toMatchObject({
    statutory: { n: 20, unit: 'WORKING_DAY' },
    promised: { n: 5, unit: 'WORKING_DAY' },
    visitsMax: 1,
  });
});

test('a guide says where, with what, in which steps, by which law; an unknown or an internal item is not there', async () => {
  const { body } = await get('/public/guides/outdoor-sign');
  expect(body).toMatchObject({ code: 'outdoor-sign', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, children: [] });
  expect(body.materials.map(({ id }: { id: string }) => id)).toContain('effectDrawing');
  expect(body.special).toEqual([expect.objectContaining({ kind: 'HEARING' })]);
  expect(body.places).toContainEqual({
    region: '320613',
    regionName: { zh: '崇川区', en: 'Chongchuan' },
    level: 'COUNTY',
    unit: { zh: '南通市行政审批局', en: 'Nantong approval bureau' },
  });
  // 海门市 became 海门区 in 2020: nobody applies in what is no more.
  await api.pool.query(
    `insert into tongban.region (code, name, name_en, level, parent, valid_to) values ('320684', '海门市', 'Haimen', 'COUNTY', '320600', '2020-07-23')`,
  );
  expect((await get('/public/guides/outdoor-sign')).text).not.toContain('海门市');
  for (const code of ['no-such-item', 'ops-ticket', '..%2F..%2Fetc', '']) expect((await get(`/public/guides/${code}`)).status).toBe(404);
});

test('a joint package names its children and which of them depend on the answers', async () => {
  const { body } = await get('/public/guides/open-restaurant');
  expect(body.children).toContainEqual({ code: 'food-business', name: expect.anything() as object, conditional: false });
  expect(body.children).toContainEqual({ code: 'outdoor-sign', name: expect.anything() as object, conditional: true });
});

test('number and last four digits of the telephone show progress and terms, and nobody’s data', async () => {
  const { status, body, text } = await track({ caseNo: ` ${caseNo.toLowerCase()} `, check: PHONE_TAIL });
  expect(status).toBe(200);
  expect(body).toMatchObject({ caseNo, state: 'SUBMITTED', over: false, next: 'WAIT', simulated: false });
  expect(body.steps[0]).toMatchObject({ phase: 'ACCEPTANCE', status: 'OPEN' });
  expect(body.clocks.find(({ kind }: { kind: string }) => kind === 'NOTICE').reading).toMatchObject({ remaining: 5, unit: 'WORKING_DAY' });
  for (const secret of ['李记', '13800001234', '11100000000013338W', '人民路', 'y-li', 'siteRight']) expect(text).not.toContain(secret);
});

test('a wrong check and a number that does not exist are the same answer', async () => {
  const wrong = await track({ caseNo, check: '0000' });
  const nobodys = makeCaseNo({ region: '320600', on: '2026-03-02', kind: 'LICENCE', serial: 999_999 });
  expect(await track({ caseNo: nobodys, check: PHONE_TAIL })).toEqual(wrong);
  expect(wrong.status).toBe(404);
  expect(wrong.body).toMatchObject({ code: 'NO_MATCH', field: 'check' });
  expect(wrong.text).not.toContain(caseNo);
});

test('bad input is told by field and remedy, in both languages', async () => {
  expect(await track({ caseNo: '123', check: PHONE_TAIL })).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', field: 'caseNo' } });
  expect(await track({ caseNo, check: '12a4' })).toMatchObject({
    status: 400,
    body: { field: 'check', zh: '请填联系电话的后四位数字', en: 'give the last four digits of the telephone' },
  });
  expect((await track([1])).status).toBe(400);
  expect((await track({ caseNo, check: PHONE_TAIL }, { 'content-type': 'text/plain' })).status).toBe(400);
  expect((await track({ caseNo, check: PHONE_TAIL, more: 'x'.repeat(2_000) })).status).toBe(400);
});

test('after five wrong checks of a case even the right one has to wait; an hour later it is heard again', async () => {
  const { caseNo: other } = await api.act('li', 'submitCase', SUBMISSION);
  for (let guess = 0; guess < 5; guess++) expect((await track({ caseNo: other, check: `000${guess}` })).status).toBe(404);
  const late = await track({ caseNo: other, check: PHONE_TAIL });
  expect(late).toMatchObject({ status: 429, body: { code: 'TOO_MANY' } });
  expect(Number(late.retryAfter)).toBeGreaterThan(3_000);
  expect((await track({ caseNo, check: PHONE_TAIL })).status).toBe(200);
  api.clock = '2026-03-02T03:00:01.000Z';
  expect((await track({ caseNo: other, check: PHONE_TAIL })).status).toBe(200);
});

test('one address that keeps guessing over many cases is stopped for all of them', async () => {
  const cases = await Promise.all(Array.from({ length: 5 }, () => api.act('li', 'submitCase', SUBMISSION)));
  for (const { caseNo: one } of cases) for (let guess = 0; guess < 4; guess++) await track({ caseNo: one, check: '0000' });
  expect((await track({ caseNo, check: PHONE_TAIL })).status).toBe(429);
});

test('nothing else is public', async () => {
  for (const path of ['/public', '/public/', '/public/track', '/public/cases', `/public/track/${caseNo}`])
    expect((await api.server.fetch(`http://localhost${path}`)).status).toBe(404);
  expect((await api.ask(null, `{ case(caseNo: "${caseNo}") { state } }`)).errors?.[0]?.extensions).toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});
