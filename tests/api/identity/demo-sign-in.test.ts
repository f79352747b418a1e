/** 演示登录 by the real protocol: a provider in the same process, people as cards, a session in PostgreSQL. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../support/a-browser.ts';
import { aDoor, type ADoor } from '../support/a-door.ts';

let door: ADoor;
beforeAll(async () => {
  door = await aDoor();
});
afterAll(() => door.close());

const WHO = '{ viewer { person { name personId } demoLogin } }';

async function signIn(browser: Browser, personId: string, next = '/'): Promise<void> {
  const cards = await browser.go(`${door.origin}/login?next=${encodeURIComponent(next)}`);
  await browser.go(cards.url.href, { method: 'POST', body: `person=${personId}` });
}

test('a card is chosen at the provider, and the person is signed in by the code flow with PKCE, state and nonce', async () => {
  const browser = new Browser();
  const cards = await browser.go(`${door.origin}/login`);
  expect(cards.status).toBe(200);
  expect(cards.text).toContain('演示登录');
  expect(cards.text).toContain('林窗口');
  const asked = new URL(browser.visited.find((one) => one.includes('/demo-idp/auth?'))!.slice(4));
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.searchParams.get(name)?.length).toBeGreaterThan(20);
  await browser.go(cards.url.href, { method: 'POST', body: 'person=lin' });
  expect((await door.ask(browser, WHO)).data.viewer).toEqual({ person: { name: '林窗口', personId: 'lin' }, demoLogin: true });
});

test('the cookie itself is not in the database', async () => {
  const browser = new Browser();
  await signIn(browser, 'chen');
  const cookie = browser.cookie('tongban_session')!;
  const { rows } = await door.api.pool.query(`select to_jsonb(s)::text as row from tongban.session s where person_id = 'chen'`);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(cookie);
});

test('whoever is not marked for the demo cannot come in by a card', async () => {
  const browser = new Browser();
  await signIn(browser, 'auditadmin');
  expect((await door.ask(browser, WHO)).status).toBe(401);
});

test('after signing in one is where one wanted to be, but never at another house', async () => {
  for (const [next, reached] of [
    ['/cases/1', '/cases/1'],
    ['//evil.example/', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
  ] as const) {
    const browser = new Browser();
    await signIn(browser, 'lin', next);
    const last = new URL(browser.visited.at(-1)!.slice(4));
    expect([last.origin, last.pathname]).toEqual([door.origin, reached === '/' ? last.pathname : reached]);
  }
});

test('signing in again gives a new session, and the old one is over', async () => {
  const browser = new Browser();
  await signIn(browser, 'lin');
  const before = browser.cookie('tongban_session');
  await signIn(browser, 'zhao');
  expect(browser.cookie('tongban_session')).not.toBe(before);
  const thief = new Browser();
  thief.jar.set('127.0.0.1 / tongban_session', before!);
  expect((await door.ask(thief, WHO)).status).toBe(401);
  expect((await door.ask(browser, WHO)).data.viewer.person.personId).toBe('zhao');
});

test('a session planted beforehand is not the one that is signed in', async () => {
  const browser = new Browser();
  const planted = 'A'.repeat(43);
  browser.jar.set('127.0.0.1 / tongban_session', planted);
  await signIn(browser, 'lin');
  expect(browser.cookie('tongban_session')).not.toBe(planted);
});

test('signed out is signed out everywhere at once', async () => {
  const browser = new Browser();
  await signIn(browser, 'lin');
  const copy = new Browser();
  copy.jar.set('127.0.0.1 / tongban_session', browser.cookie('tongban_session')!);
  expect((await door.ask(copy, WHO)).status).toBe(200);
  await browser.go(`${door.origin}/logout`, { method: 'POST', body: '', follow: false });
  expect((await door.ask(copy, WHO)).status).toBe(401);
});

test('another site cannot sign anybody out', async () => {
  const browser = new Browser();
  await signIn(browser, 'lin');
  const { status } = await browser.go(`${door.origin}/logout`, { method: 'POST', body: '', headers: { origin: 'https://evil.example' } });
  expect(status).toBe(403);
  expect((await door.ask(browser, WHO)).status).toBe(200);
});

test('half an hour of silence ends a session; a question within it keeps it; eight hours end it in any case', async () => {
  const browser = new Browser();
  await signIn(browser, 'lin');
  try {
    for (let minutes = 25; minutes < 8 * 60; minutes += 25) {
      door.ahead = minutes * 60_000;
      expect((await door.ask(browser, WHO)).status).toBe(200);
    }
    door.ahead = (8 * 60 + 1) * 60_000;
    expect((await door.ask(browser, WHO)).status).toBe(401);
    door.ahead = 0;
    const idle = new Browser();
    await signIn(idle, 'zhao');
    door.ahead = 31 * 60_000;
    expect((await door.ask(idle, WHO)).status).toBe(401);
  } finally {
    door.ahead = 0;
  }
});

test('a change of offices ends the session: rights are those of a new sign-in', async () => {
  const browser = new Browser();
  await signIn(browser, 'qian');
  expect((await door.ask(browser, WHO)).status).toBe(200);
  await door.api.pool.query(`update tongban.person set roles = '{CHECKER,WINDOW}' where id = 'qian'`);
  expect((await door.ask(browser, WHO)).status).toBe(401);
  const { rows } = await door.api.pool.query(`select ended_because from tongban.session where person_id = 'qian'`);
  expect(rows).toEqual([{ ended_because: 'OFFICES_CHANGED' }]);
});

test('signing in and out are entries of the trail that name the session but not its cookie', async () => {
  const { rows } = await door.api.pool.query(
    `select type, actor, convert_from(canon, 'UTF8') as canon from audit.entry where stream like 'system/sign-in/%' order by entry_id`,
  );
  const entries = rows as { type: string; actor: string; canon: string }[];
  expect(entries.filter(({ type }) => type === 'LOGIN').length).toBeGreaterThan(5);
  expect(entries.some(({ type, actor }) => type === 'LOGOUT' && actor === 'lin')).toBe(true);
  expect(entries.every(({ canon }) => /"session":"[0-9a-f]{16}"/.test(canon))).toBe(true);
});
