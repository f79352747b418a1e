/** The door under attack: each refusal with the control that lets the honest request through. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type AnApi } from './support/an-api.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (body: string, headers: Record<string, string> = {}, server = api.server) =>
  server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tongban-person': 'lin', ...headers },
    body,
  });
const query = (text: string, variables: object = {}) => JSON.stringify({ query: text, variables });

test('the honest request is answered', async () => {
  const response = await post(query('{ viewer { person { name } roles demoLogin rights { action relation } } }'));
  expect(response.status).toBe(200);
  const { data } = await response.json();
  expect(data.viewer).toMatchObject({ person: { name: '林窗口' }, roles: ['WINDOW'], demoLogin: true });
  expect(data.viewer.rights).toContainEqual({ action: 'WINDOW_ACTS', relation: 'UNIT' });
});

test('other body types than JSON are turned away', async () => {
  const bodies: [string, string][] = [
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent('{ viewer { authLevel } }')}`],
    ['application/graphql', '{ viewer { authLevel } }'],
    ['text/plain', query('{ viewer { authLevel } }')],
    ['multipart/form-data; boundary=x', '--x--'],
  ];
  for (const [type, body] of bodies) expect((await post(body, { 'content-type': type })).status).toBe(415);
  const get = await api.server.fetch('http://localhost/graphql?query={viewer{authLevel}}', { headers: { 'x-tongban-person': 'lin' } });
  expect(get.status).toBe(405);
});

test('a cookie without the custom header is not enough: another site cannot send that header', async () => {
  const login = await api.server.fetch('http://localhost/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=lin',
  });
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const send = (headers: Record<string, string>) =>
    api.server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: query('{ viewer { person { name } } }'),
    });
  expect((await send({})).status).toBe(403);
  const honest = await send({ 'x-graphql-yoga-csrf': '1' });
  expect(await honest.json()).toEqual({ data: { viewer: { person: { name: '林窗口' } } } });
});

test('no other origin is ever allowed by CORS', async () => {
  const preflight = await api.server.fetch('http://localhost/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-graphql-yoga-csrf',
    },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  const answer = await post(query('{ viewer { authLevel } }'), { origin: 'https://evil.example' });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('a log-in form of another site is refused', async () => {
  const response = await api.server.fetch('http://localhost/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example', host: 'localhost' },
    body: 'person=lin',
  });
  expect(response.status).toBe(403);
});

test('nobody signed in is told so, in development and in production', async () => {
  const development = await api.ask(null, '{ viewer { authLevel } }');
  expect([development.status, development.errors?.[0]?.extensions?.['code']]).toEqual([401, 'UNAUTHENTICATED']);
  expect(development.errors?.[0]?.message).toContain('/login');
  const production = await post(query('{ viewer { authLevel } }'), { 'x-tongban-person': 'lin' }, api.production);
  expect(production.status).toBe(401);
  expect((await production.json()).errors[0].message).toContain('统一身份认证');
});

test('production offers no demo log-in, and no GraphiQL', async () => {
  const login = await api.production.fetch('http://localhost/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=lin',
  });
  expect(login.status).toBe(404);
  expect(login.headers.get('set-cookie')).toBeNull();
  expect((await api.production.fetch('http://localhost/login')).status).toBe(401);
  const graphiql = await api.production.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  expect(await graphiql.text()).not.toMatch(/graphiql/i);
});

test('a session that was signed out is over', async () => {
  const login = await api.server.fetch('http://localhost/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=lin',
  });
  expect(login.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const asked = () =>
    api.server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', cookie },
      body: query('{ viewer { authLevel } }'),
    });
  expect((await asked()).status).toBe(200);
  await api.server.fetch('http://localhost/logout', { method: 'POST', headers: { cookie } });
  expect((await asked()).status).toBe(401);
});

test('a person who is not marked for the demo cannot be chosen on the page', async () => {
  const login = await api.server.fetch('http://localhost/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'person=auditadmin',
  });
  expect(login.headers.get('set-cookie')).toBeNull();
});

test('too deep, too many aliases, too many tokens, too expensive: refused; just below: answered', async () => {
  const deep = (n: number): string => `{ cases(first: 1) { edges { node ${'{ parent '.repeat(n)}{ caseNo }${' }'.repeat(n)} } } }`;
  expect((await api.ask('lin', deep(20))).errors?.[0]?.message).toMatch(/depth/i);
  expect((await api.ask('lin', deep(3))).errors).toBeUndefined();
  const aliases = (n: number): string => `{ ${Array.from({ length: n }, (_, index) => `a${index}: counts { open }`).join(' ')} }`;
  expect((await api.ask('lin', aliases(16))).errors?.[0]?.message).toMatch(/alias/i);
  expect((await api.ask('lin', aliases(15))).errors).toBeUndefined();
  const tokens = `{ ${'__typename '.repeat(1_100)} }`;
  expect((await api.ask('lin', tokens)).errors?.[0]?.message).toMatch(/token/i);
});

test('a page size passed as a variable counts like one written down', async () => {
  const NESTED =
    'query($n: PageSize!) { cases(first: $n) { edges { node { trail(first: $n) { edges { node { events { facts { name } } refusals { message { zh } } } } } } } } }';
  const { errors } = await api.ask('lin', NESTED, { n: 100 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_EXPENSIVE' });
  expect((await api.ask('lin', NESTED, { n: 2 })).errors).toBeUndefined();
});

test('a page of 101 is an error in a variable and in the query', async () => {
  for (const n of [101, 0, -1]) {
    const variable = await api.ask('lin', 'query($n: PageSize) { cases(first: $n) { edges { cursor } } }', { n });
    const literal = await api.ask('lin', `{ cases(first: ${n}) { edges { cursor } } }`);
    expect([variable.errors?.[0]?.message, literal.errors?.[0]?.message].every((message) => message?.includes('1 到 100'))).toBe(true);
  }
});

test('a defect is masked: the caller gets a number, not the cause', async () => {
  const broken = await anApi();
  await broken.pool.end();
  const { errors, status } = await broken.ask('lin', '{ viewer { authLevel } }');
  expect(status).toBe(500);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(JSON.stringify(errors)).not.toMatch(/pool|pg|stack|ECONN/i);
  await broken.changes.close();
  await broken.database.dispose();
});

test('field names are suggested in development only', async () => {
  const typo = '{ viewer { authLevl } }';
  expect((await api.ask('lin', typo)).errors?.[0]?.message).toMatch(/Did you mean/);
  const production = await (await post(query(typo), {}, api.production)).json();
  expect(JSON.stringify(production)).not.toMatch(/Did you mean/);
});

test('every answer carries the security headers; a page runs no script', async () => {
  const answer = await post(query('{ viewer { authLevel } }'));
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await api.server.fetch('http://localhost/login');
  const nonce = /style nonce="([^"]+)"/.exec(await page.text())?.[1];
  expect(page.headers.get('content-security-policy')).toContain(`style-src 'nonce-${nonce}'`);
  expect(page.headers.get('content-security-policy')).not.toContain('script-src');
});

test('signing in leads to the page that was asked for, and never to another host', async () => {
  const landing = async (next: string) =>
    (
      await api.server.fetch('http://localhost/login', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ person: 'lin', next }).toString(),
      })
    ).headers.get('location');
  expect(await landing('/work?scope=MINE')).toBe('/work?scope=MINE');
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', '/a\nb'])
    expect(await landing(elsewhere)).toBe('/');
});

test('names are escaped on the pages', async () => {
  await api.pool.query(
    `insert into tongban.person (id, name, roles, is_demo_login) values ('evil', '<script>alert(1)</script>', '{APPLICANT}', true)`,
  );
  const page = await (await api.server.fetch('http://localhost/login')).text();
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).not.toContain('<script>alert(1)');
  expect(page).toContain('演示登录');
  expect(await (await api.server.fetch('http://localhost/login?lang=en')).text()).toContain('demo log-in');
});

test('health says up, readiness asks the database', async () => {
  expect((await api.server.fetch('http://localhost/health')).status).toBe(200);
  expect((await api.server.fetch('http://localhost/ready')).status).toBe(200);
  expect((await api.server.fetch('http://localhost/nowhere')).status).toBe(404);
});
