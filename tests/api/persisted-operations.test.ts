/** In production only what our own pages ask is answered; a named integration may ask more; and nobody may ask too fast. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationHash, PersistedOperations } from '../../api/guards/persisted-operations.ts';
import { Buckets } from '../../api/guards/rate-limit.ts';
import { persistedOperations } from '../../scripts/persisted-operations.ts';
import { projectDir } from '../../settings/settings.ts';
import { Browser } from './support/a-browser.ts';
import { aDoor, type ADoor } from './support/a-door.ts';
import { SUBMISSION } from './support/an-api.ts';

const WHO = 'query Who { viewer { ...Name roles } } fragment Name on Viewer { person { name } }';
const HASH = operationHash(parse(WHO));
const CSRF = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
const ROOMY = { burst: 1_000, perSecond: 1_000 };

let door: ADoor;
beforeAll(async () => {
  door = await aDoor({
    mode: 'production',
    operations: [WHO],
    limits: { questions: { burst: 30, perSecond: 0.001 }, commands: ROOMY, signIn: ROOMY },
  });
  await door.api.pool.query(
    `insert into tongban.person (id, name, unit_id, roles, auth_level) values ('data-hub', '数据共享平台', 'u-zwb-320600', '{INSPECTOR,INTEGRATION}', 3)`,
  );
});
afterAll(() => door.close());

async function as(personId: string): Promise<Browser> {
  const browser = new Browser();
  const person = { personId, kind: 'HUMAN' as const, roles: [], unitId: '' };
  const { rows } = await door.api.pool.query('select roles, unit_id from tongban.person where id = $1', [personId]);
  const { roles, unit_id } = (rows as { roles: []; unit_id: string }[])[0]!;
  const token = await door.identity.signIn.sessions.begin(
    { actor: { ...person, roles, unitId: unit_id } },
    { provider: 'demo', iss: 'x', sub: personId },
  );
  browser.jar.set('127.0.0.1 / tongban_session', token);
  return browser;
}

async function post(
  browser: Browser,
  body: object,
): Promise<{ status: number; data?: { viewer: unknown }; errors?: { message: string; extensions: { code: string } }[] }> {
  const { status, text } = await browser.go(`${door.origin}/graphql`, { method: 'POST', headers: CSRF, body: JSON.stringify(body) });
  return { status, ...(JSON.parse(text) as object) };
}

test('a registered question is answered by its text, however spaced, and by its hash alone', async () => {
  const browser = await as('lin');
  const expected = { person: { name: '林窗口' }, roles: ['WINDOW'] };
  expect((await post(browser, { query: WHO })).data?.viewer).toEqual(expected);
  const spaced = 'fragment Name on Viewer {\n person { name } }\n\nquery Who {\n  viewer { ...Name, roles } # who\n}';
  expect((await post(browser, { query: spaced })).data?.viewer).toEqual(expected);
  expect((await post(browser, { documentId: HASH })).data?.viewer).toEqual(expected);
  expect((await post(browser, { documentId: `sha256:${HASH}` })).data?.viewer).toEqual(expected);
  expect((await post(browser, { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } })).data?.viewer).toEqual(expected);
});

test('any other question, introspection included, is refused to everybody but an integration', async () => {
  const own = ['{ viewer { authLevel } }', '{ __schema { types { name } } }', WHO.replace('roles', 'roles authLevel')];
  const lin = await as('lin');
  for (const query of own) expect((await post(lin, { query })).errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
  const hub = await as('data-hub');
  for (const query of own) expect((await post(hub, { query })).errors, query).toBeUndefined();
});

test('an unknown hash, and a hash beside a question of one’s own, are refused', async () => {
  const browser = await as('lin');
  for (const body of [
    { documentId: 'f'.repeat(64) },
    { documentId: 17 },
    { documentId: HASH, query: '{ viewer { authLevel } }' },
    { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } }, query: '{ viewer { authLevel } }' },
  ])
    expect((await post(browser, body)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

test('the list that the build leaves holds every question of the web, and a tampered list stops the start', () => {
  const list = persistedOperations(join(projectDir, 'web'));
  expect(Object.keys(list).length).toBeGreaterThan(10);
  const folder = mkdtempSync(join(tmpdir(), 'operations-'));
  try {
    const file = join(folder, 'operations.json');
    expect(PersistedOperations.fromFile(file).size).toBe(0);
    writeFileSync(file, JSON.stringify(list));
    expect(PersistedOperations.fromFile(file).size).toBe(Object.keys(list).length);
    writeFileSync(file, JSON.stringify({ [Object.keys(list)[0]!]: '{ viewer { authLevel } }' }));
    expect(() => PersistedOperations.fromFile(file)).toThrow(/not the hash/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('who asks too fast is told how long to wait, and slows nobody else', async () => {
  const chen = await as('chen');
  const answers = [];
  for (let n = 0; n < 35; n += 1) answers.push(await post(chen, { documentId: HASH }));
  const slowed = answers.filter(({ status }) => status === 429);
  expect(slowed).toHaveLength(5);
  expect(slowed[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY', retryAfter: expect.any(Number) });
  expect((await post(await as('zhao'), { documentId: HASH })).status).toBe(200);
});

test('a bucket fills again with time, and never beyond its size', () => {
  let now = 0;
  const buckets = new Buckets({ burst: 2, perSecond: 1 }, () => now);
  expect([buckets.take('a'), buckets.take('a'), buckets.take('a'), buckets.take('b')]).toEqual([0, 0, 1, 0]);
  now = 1_000;
  expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 1]);
  now = 3_600_000;
  expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 1]);
});

test('sign-in is slowed per address before any provider is asked', async () => {
  const tight = await aDoor({
    mode: 'production',
    limits: { questions: ROOMY, commands: ROOMY, signIn: { burst: 3, perSecond: 0.001 } },
    providers: () => [],
  });
  try {
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await new Browser().go(`${tight.origin}/session`)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  } finally {
    await tight.close();
  }
});

test('a live line ends at the next change once its session is over', async () => {
  const development = await aDoor();
  try {
    const browser = new Browser();
    const cards = await browser.go(`${development.origin}/login`);
    await browser.go(cards.url.href, { method: 'POST', body: 'person=gu' });
    const stream = await fetch(`${development.origin}/graphql`, {
      method: 'POST',
      headers: { ...CSRF, accept: 'text/event-stream', cookie: `tongban_session=${browser.cookie('tongban_session')}` },
      body: JSON.stringify({ query: 'subscription { workListChanged(filter: { scope: ALL }) { reload cases { caseNo } } }' }),
    });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const ended = (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        heard += value;
      }
    })();
    const change = (): Promise<unknown> =>
      development.api.act('li', 'submitCase', {
        procedure: 'outdoor-sign',
        region: '320613',
        answers: SUBMISSION.answers,
        materials: SUBMISSION.materials,
      });
    await change();
    await expect.poll(() => /"caseNo":"/.test(heard), { timeout: 10_000 }).toBe(true);
    heard = '';
    await browser.go(`${development.origin}/logout`, { method: 'POST', body: '', follow: false });
    await change();
    await ended;
    expect(heard).not.toContain('"caseNo":"');
  } finally {
    await development.close();
  }
});
