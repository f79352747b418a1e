/** Signing in by a province's platform: everything that a thief would try at a code flow, and what the platform may end from its side. */
import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../support/a-browser.ts';
import { aDoor, type ADoor } from '../support/a-door.ts';
import { aProvince, type Province } from '../support/a-province.ts';

let province: Province;
let door: ADoor;
const WHO = '{ viewer { person { personId } authLevel demoLogin } }';

beforeAll(async () => {
  door = await aDoor({
    mode: 'production',
    operations: [WHO],
    providers: async (origin) => {
      province = await aProvince(origin);
      return [province.provider];
    },
  });
  await link('sub-chen', 'chen');
  await link('sub-zhao', 'zhao');
});
afterAll(async () => {
  await province.close();
  await door.close();
});

const link = (sub: string, person: string): Promise<unknown> =>
  door.api.pool.query(`insert into tongban.identity_link (iss, sub, person_id, level, linked_by) values ($1, $2, $3, 3, '{auto}')`, [
    province.provider.issuer,
    sub,
    person,
  ]);

async function signIn(browser: Browser, sub: string, level = 'L4'): Promise<{ status: number; text: string }> {
  province.atKeyboard = { sub, level };
  return browser.go(`${door.origin}/login`);
}

/** Goes as far as the callback and leaves it unopened: its address is what a thief would like to have. */
async function stolenCallback(browser: Browser, sub: string): Promise<string> {
  province.atKeyboard = { sub, level: 'L4' };
  let url = `${door.origin}/login/province`;
  for (let hops = 0; hops < 12; hops += 1) {
    const { headers, url: at } = await browser.go(url, { follow: false });
    url = new URL(headers.get('location')!, at).href;
    if (url.includes('/login/province/callback')) return url;
  }
  throw new Error('no callback');
}

test('the level is what the platform vouches for at this sign-in', async () => {
  const browser = new Browser();
  await signIn(browser, 'sub-chen', 'L3');
  expect((await door.ask(browser, WHO)).data.viewer).toEqual({ person: { personId: 'chen' }, authLevel: 2, demoLogin: false });
});

test('who is linked to nobody is told so, is not let in, and is on record without name or subject', async () => {
  const browser = new Browser();
  const { status, text } = await signIn(browser, 'sub-stranger');
  expect([status, text.includes('尚未关联')]).toEqual([403, true]);
  expect((await door.ask(browser, WHO)).status).toBe(401);
  const { rows } = await door.api.pool.query(
    `select convert_from(canon, 'UTF8') as canon from audit.entry where stream like 'system/sign-in/%' and outcome = 'failed'`,
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('sub-stranger');
});

test('a link that has ended opens nothing', async () => {
  await link('sub-gone', 'sun');
  await door.api.pool.query(`update tongban.identity_link set ended_at = now(), ended_by = '{a,b}' where sub = 'sub-gone'`);
  const browser = new Browser();
  expect((await signIn(browser, 'sub-gone')).status).toBe(403);
});

test('a code played a second time is refused, also from the browser it was meant for', async () => {
  const browser = new Browser();
  const callback = await stolenCallback(browser, 'sub-chen');
  await browser.go(callback);
  expect((await door.ask(browser, WHO)).status).toBe(200);
  const thief = new Browser();
  for (const [key, value] of browser.jar) if (key.includes('sign_in')) thief.jar.set(key, value);
  expect((await thief.go(callback)).status).toBe(403);
  expect((await browser.go(callback)).status).toBe(403);
});

test('a callback opened in another browser signs nobody in: no log-in by a link that somebody sends', async () => {
  const attacker = new Browser();
  const callback = await stolenCallback(attacker, 'sub-zhao');
  const victim = new Browser();
  expect((await victim.go(callback)).status).toBe(403);
  expect((await door.ask(victim, WHO)).status).toBe(401);
  // The control: where it was begun it is good.
  await attacker.go(callback);
  expect((await door.ask(attacker, WHO)).data.viewer.person.personId).toBe('zhao');
});

test('a wrong state, a missing state, a wrong issuer and a code of another sign-in are refused', async () => {
  const tampered: ((url: URL, other: URL) => void)[] = [
    (url) => url.searchParams.set('state', 'x'.repeat(43)),
    (url) => url.searchParams.delete('state'),
    (url) => url.searchParams.set('iss', 'https://other.example'),
    (url, other) => url.searchParams.set('code', other.searchParams.get('code')!),
    (url) => url.searchParams.set('code', 'forged'),
  ];
  for (const change of tampered) {
    const browser = new Browser();
    const callback = new URL(await stolenCallback(browser, 'sub-chen'));
    const other = new URL(await stolenCallback(new Browser(), 'sub-zhao'));
    change(callback, other);
    expect((await browser.go(callback.href)).status, callback.href).toBe(403);
    expect((await door.ask(browser, WHO)).status).toBe(401);
  }
});

test('when the platform signs somebody out, the session here is over at once', async () => {
  const browser = new Browser();
  await signIn(browser, 'sub-chen');
  expect((await door.ask(browser, WHO)).status).toBe(200);
  const asked = await browser.go(
    `${province.signOutUrl}?client_id=tongban&post_logout_redirect_uri=${encodeURIComponent(`${door.origin}/login`)}`,
  );
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)![1]!;
  const action = /action="([^"]+)"/.exec(asked.text)![1]!;
  await browser.go(action, { method: 'POST', body: `xsrf=${xsrf}&logout=yes`, follow: false });
  expect((await door.ask(browser, WHO)).status).toBe(401);
  const { rows } = await door.api.pool.query(`select ended_because from tongban.session where ended_because = 'BACK_CHANNEL'`);
  expect(rows).toHaveLength(1);
});

test('a log-out token that the platform did not sign, or an ID token in its place, ends nobody’s session', async () => {
  const browser = new Browser();
  await signIn(browser, 'sub-zhao');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forged = await new SignJWT({ sub: 'sub-zhao', events: { 'http://schemas.openid.net/event/backchannel-logout': {} } })
    .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt' })
    .setIssuer(province.provider.issuer)
    .setAudience('tongban')
    .setIssuedAt()
    .setJti('forged-1')
    .sign(privateKey);
  for (const token of [forged, 'rubbish', '']) {
    const { status } = await new Browser().go(`${door.origin}/login/province/back-channel`, {
      method: 'POST',
      body: `logout_token=${token}`,
    });
    expect(status).toBe(400);
  }
  expect((await door.ask(browser, WHO)).status).toBe(200);
});

test('production offers neither cards nor the header', async () => {
  const anybody = new Browser();
  const answer = await anybody.go(`${door.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tongban-person': 'chen', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query: WHO }),
  });
  expect(answer.status).toBe(401);
  const chosen = await anybody.go(`${door.origin}/login`, { method: 'POST', body: 'person=chen', follow: false });
  expect([chosen.status, chosen.headers.get('set-cookie')]).toEqual([404, null]);
});

test('while the platform is away, signing in says so and the API goes on', async () => {
  const away = await aDoor({
    mode: 'production',
    providers: async (origin) => {
      const gone = await aProvince(origin);
      await gone.close();
      return [gone.provider];
    },
  });
  try {
    const { status, text } = await new Browser().go(`${away.origin}/login`);
    expect([status, text.includes('暂时无法连接')]).toEqual([403, true]);
    expect((await new Browser().go(`${away.origin}/health`)).status).toBe(200);
  } finally {
    await away.close();
  }
});
