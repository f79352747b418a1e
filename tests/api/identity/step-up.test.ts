/** A second factor before deciding and sealing: security key, one-time code, or the platform’s own; and everything that must not count as one. */
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../support/a-browser.ts';
import { aDoor, type ADoor } from '../support/a-door.ts';
import { AKey } from '../support/a-key.ts';
import { aProvince, type Province } from '../support/a-province.ts';
import { ANSWER } from '../support/an-api.ts';
import { caseAt } from '../support/walk.ts';

let door: ADoor;
let province: Province;
beforeAll(async () => {
  door = await aDoor({
    stepUp: 'required',
    providers: async (origin) => {
      province = await aProvince(origin);
      return [province.provider];
    },
  });
  for (const person of ['chen', 'zhao', 'sun', 'lin', 'jiang'])
    await door.api.pool.query(
      `insert into tongban.identity_link (iss, sub, person_id, level, linked_by) values ($1, $2, $3, 3, '{auto}')`,
      [province.provider.issuer, `sub-${person}`, person],
    );
});
afterAll(async () => {
  await province.close();
  await door.close();
});

async function signedIn(person: string): Promise<Browser> {
  const browser = new Browser();
  province.atKeyboard = { sub: `sub-${person}`, level: 'L4' };
  await browser.go(`${door.origin}/login`);
  return browser;
}

let decisions = 0;
async function decide(browser: Browser, caseNo: string): Promise<{ __typename: string; refusals?: { code: string }[] }> {
  decisions += 1;
  const { data } = await door.ask(browser, `mutation($input: DecideInput!) { decide(input: $input) { ${ANSWER} } }`, {
    input: { requestId: `decide-${decisions}-0000`, caseNo, decision: 'GRANT', opinion: '同意' },
  });
  return data.decide;
}

const enrolKey = async (browser: Browser): Promise<AKey> => {
  const key = new AKey(door.origin);
  const options = await door.session(browser, '/session/factors/webauthn/options', {});
  expect(await door.session(browser, '/session/factors/webauthn', key.enrol(String(options.body.challenge)))).toEqual({
    status: 200,
    body: { ok: true },
  });
  return key;
};
const challengeFor = async (browser: Browser): Promise<string> =>
  (await door.session(browser, '/session/step-up/webauthn/options', {})).body.challenge as string;

test('without a second factor nobody decides, and the refusal says what to do and is on record', async () => {
  const browser = await signedIn('chen');
  const caseNo = await caseAt(door.api, 'REVIEW');
  expect(await decide(browser, caseNo)).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'STEP_UP_NEEDED' }] });
  const { rows } = await door.api.pool.query(`select outcome from audit.entry where stream = $1 order by seq desc limit 1`, [
    `case/${caseNo}`,
  ]);
  expect(rows).toEqual([{ outcome: 'denied' }]);
});

test('a security key opens deciding for ten minutes, and the entry of the decision says how it was proved', async () => {
  const browser = await signedIn('chen');
  const key = await enrolKey(browser);
  expect((await door.session(browser, '/session/step-up/webauthn', key.prove(await challengeFor(browser)))).status).toBe(200);
  const caseNo = await caseAt(door.api, 'REVIEW');
  expect((await decide(browser, caseNo)).__typename).toBe('CommandDone');
  const { rows } = await door.api.pool.query(
    `select convert_from(canon, 'UTF8')::jsonb #>> '{actor,acr}' as acr from audit.entry where stream = $1 and convert_from(canon, 'UTF8')::jsonb ->> 'command' = 'decide'`,
    [`case/${caseNo}`],
  );
  expect(rows).toEqual([{ acr: 'urn:tongban:step-up:webauthn' }]);
  door.ahead = 11 * 60_000;
  try {
    expect(await decide(browser, await caseAt(door.api, 'REVIEW'))).toMatchObject({ refusals: [{ code: 'STEP_UP_NEEDED' }] });
  } finally {
    door.ahead = 0;
  }
});

test('what a key signed for another challenge, another site, or without its owner present, proves nothing', async () => {
  const browser = await signedIn('zhao');
  const key = await enrolKey(browser);
  const first = key.prove(await challengeFor(browser));
  expect((await door.session(browser, '/session/step-up/webauthn', first)).status).toBe(200);
  expect((await door.session(browser, '/session/step-up/webauthn', first)).status).toBe(400);
  await challengeFor(browser);
  expect((await door.session(browser, '/session/step-up/webauthn', first)).status).toBe(403);
  const phished = key.prove(await challengeFor(browser), { origin: 'https://evil.example' });
  expect((await door.session(browser, '/session/step-up/webauthn', phished)).status).toBe(403);
  const absent = key.prove(await challengeFor(browser), { flags: 0x01 });
  expect((await door.session(browser, '/session/step-up/webauthn', absent)).status).toBe(403);
});

test('a copied key whose counter runs behind is refused', async () => {
  const browser = await signedIn('jiang');
  const key = await enrolKey(browser);
  key.counter = 10;
  expect((await door.session(browser, '/session/step-up/webauthn', key.prove(await challengeFor(browser)))).status).toBe(200);
  key.counter = 3;
  expect((await door.session(browser, '/session/step-up/webauthn', key.prove(await challengeFor(browser)))).status).toBe(403);
});

test('somebody else’s key proves nothing', async () => {
  const chen = await signedIn('lin');
  const key = await enrolKey(await signedIn('sun'));
  const answer = await door.session(chen, '/session/step-up/webauthn', key.prove(await challengeFor(chen)));
  expect(answer.status).toBe(409);
});

test('a one-time code counts once; five wrong ones lock it for a quarter of an hour', async () => {
  const browser = await signedIn('lin');
  const { secret } = (await door.session(browser, '/session/factors/totp', {})).body as { secret: string };
  const code = (steps = 0): string => generateSync({ secret, epoch: Math.floor((Date.now() + door.ahead) / 1_000) + 30 * steps });
  expect((await door.session(browser, '/session/step-up/totp', { code: code() })).status).toBe(409);
  expect((await door.session(browser, '/session/factors/totp/confirm', { code: code(-1) })).status).toBe(200);
  expect((await door.session(browser, '/session/step-up/totp', { code: code() })).status).toBe(200);
  expect((await door.session(browser, '/session/step-up/totp', { code: code() })).status).toBe(403);
  for (let wrong = 0; wrong < 3; wrong += 1)
    expect((await door.session(browser, '/session/step-up/totp', { code: '000000' })).status).toBe(403);
  expect((await door.session(browser, '/session/step-up/totp', { code: '000000' })).status).toBe(429);
  expect((await door.session(browser, '/session/step-up/totp', { code: code(1) })).status).toBe(429);
  door.ahead = 16 * 60_000;
  try {
    expect((await door.session(browser, '/session/step-up/totp', { code: code() })).status).toBe(200);
  } finally {
    door.ahead = 0;
  }
});

test('the secret of the codes is nowhere in the database', async () => {
  const browser = await signedIn('sun');
  const { status } = await door.session(browser, '/session/factors/totp', {});
  expect(status).toBe(403);
  const key = await enrolledKeyless('qian');
  const { rows } = await door.api.pool.query(`select string_agg(to_jsonb(f)::text, ' ') as all from tongban.second_factor f`);
  const { all } = (rows as { all: string }[])[0]!;
  expect(all).not.toContain(key);
  expect(all).not.toContain(Buffer.from(key).toString('hex'));
});

/** A person without any factor who begins with codes. */
async function enrolledKeyless(person: string): Promise<string> {
  await door.api.pool.query(`insert into tongban.identity_link (iss, sub, person_id, level, linked_by) values ($1, $2, $3, 3, '{auto}')`, [
    province.provider.issuer,
    `sub-${person}`,
    person,
  ]);
  const browser = await signedIn(person);
  return ((await door.session(browser, '/session/factors/totp', {})).body as { secret: string }).secret;
}

test('who has a factor cannot add another without proving it first: a stolen session enrols nothing', async () => {
  const browser = await signedIn('zhao');
  expect((await door.session(browser, '/session/factors/webauthn/options', {})).status).toBe(403);
});

test('the platform’s own second factor counts when it says so, for the person of the session only', async () => {
  const browser = await signedIn('chen');
  const caseNo = await caseAt(door.api, 'REVIEW');
  province.givesSecondFactor = false;
  expect((await browser.go(`${door.origin}/login/province?step-up=1`)).status).toBe(403);
  province.givesSecondFactor = true;
  province.atKeyboard = { sub: 'sub-zhao', level: 'L4' };
  const other = new Browser();
  for (const [key, value] of browser.jar) if (key.includes('tongban_session')) other.jar.set(key, value);
  expect((await other.go(`${door.origin}/login/province?step-up=1`)).status).toBe(403);
  expect(await decide(browser, caseNo)).toMatchObject({ refusals: [{ code: 'STEP_UP_NEEDED' }] });
  province.atKeyboard = { sub: 'sub-chen', level: 'L4' };
  await browser.go(`${door.origin}/login/province?step-up=1`);
  expect((await decide(browser, caseNo)).__typename).toBe('CommandDone');
});

test('a request to /session from another site, or without the header, is turned away', async () => {
  const browser = await signedIn('chen');
  const bare = await browser.go(`${door.origin}/session/step-up/totp`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(bare.status).toBe(403);
  const foreign = await browser.go(`${door.origin}/session/step-up/totp`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);
});

test('the page of the second proof asks for everything by script of its own, and holds no secret', async () => {
  const browser = await signedIn('chen');
  const { headers, status, text } = await browser.go(`${door.origin}/step-up?next=/cases/1`);
  expect(status).toBe(200);
  const nonce = /script nonce="([^"]+)"/.exec(text)?.[1];
  expect(headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'`);
  expect(text).toContain('value="/cases/1"');
  expect((await browser.go(`${door.origin}/step-up?next=//evil.example`)).text).toContain('id="next" value="/"');
});

test('in a demonstration the code is shown, so that anybody can walk the way; outside of it never', async () => {
  expect((await door.session(await signedIn('chen'), '/session')).body.stepUp).not.toHaveProperty('shownCode');
  const demo = await aDoor({ stepUp: 'shown' });
  try {
    const browser = new Browser();
    const cards = await browser.go(`${demo.origin}/login`);
    await browser.go(cards.url.href, { method: 'POST', body: 'person=chen' });
    const { stepUp } = (await demo.session(browser, '/session')).body;
    expect(stepUp).toMatchObject({ policy: 'shown', shownCode: expect.stringMatching(/^\d{6}$/) });
    expect((await demo.session(browser, '/session/step-up/totp', { code: stepUp.shownCode })).status).toBe(200);
  } finally {
    await demo.close();
  }
});
