/** Signing in by ticket exchange, against a platform that checks our signature and gives each ticket out once. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TicketProvider, ticketSignature } from '../../../api/identity/ticket.ts';
import { Browser } from '../support/a-browser.ts';
import { aDoor, type ADoor } from '../support/a-door.ts';

const SECRET = 'a-shared-secret-of-32-characters';
const WHO = '{ viewer { person { personId } authLevel } }';

/** What the platform does next; each test may change it. */
const platform = { appId: 'tongban', userId: 'u-zhao', level: '4', once: true };
const tickets = new Map<string, string>();
const refusals: string[] = [];

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://platform');
  if (url.pathname === '/login') {
    const ticket = `T-${tickets.size}`;
    const state = url.searchParams.get('state')!;
    tickets.set(ticket, state);
    const back = new URL(url.searchParams.get('redirectUri')!);
    back.searchParams.set('ticket', ticket);
    back.searchParams.set('state', state);
    response.writeHead(302, { location: back.href }).end();
    return;
  }
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    const { sign, ...parameters } = JSON.parse(body) as Record<string, string>;
    const state = tickets.get(parameters['ticket'] ?? '');
    const good = sign === ticketSignature(parameters, SECRET) && state !== undefined;
    if (!good) refusals.push(sign === ticketSignature(parameters, SECRET) ? 'ticket' : 'signature');
    if (platform.once) tickets.delete(parameters['ticket'] ?? '');
    response.setHeader('content-type', 'application/json');
    const { appId, level, userId } = platform;
    response.end(JSON.stringify(good ? { code: 0, data: { userId, appId, state, level, idType: '111', idNo: '1' } } : { code: 1 }));
  });
});

let door: ADoor;
let other: ADoor;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = (appSecret: string): TicketProvider =>
    new TicketProvider({
      id: 'platform',
      name: { zh: '政务平台', en: 'platform' },
      issuer: 'https://platform.example.gov.cn',
      loginUrl: `${origin}/login`,
      exchangeUrl: `${origin}/exchange`,
      appId: 'tongban',
      appSecret,
      levels: { 2: 1, 3: 2, 4: 3 },
      stepUpAcr: [],
    });
  door = await aDoor({ mode: 'production', operations: [WHO], providers: () => [provider(SECRET)] });
  other = await aDoor({ mode: 'production', operations: [WHO], providers: () => [provider('another-secret-of-32-characters!')] });
  for (const { api } of [door, other])
    await api.pool.query(
      `insert into tongban.identity_link (iss, sub, person_id, level, linked_by) values ('https://platform.example.gov.cn', 'u-zhao', 'zhao', 3, '{auto}')`,
    );
});
afterAll(async () => {
  await Promise.all([door.close(), other.close()]);
  await new Promise((resolve) => server.close(resolve));
});

test('a ticket is exchanged from server to server, and its person is signed in', async () => {
  const browser = new Browser();
  await browser.go(`${door.origin}/login`);
  expect((await door.ask(browser, WHO)).data.viewer).toEqual({ person: { personId: 'zhao' }, authLevel: 3 });
});

test('a ticket is good once, in the browser that asked for it', async () => {
  const browser = new Browser();
  await browser.go(`${door.origin}/login`);
  const callback = browser.visited.find((one) => one.includes('/callback?'))!.slice(4);
  expect((await browser.go(callback)).status).toBe(403);
  expect((await new Browser().go(callback)).status).toBe(403);
});

test('a ticket made for another application, a forged one and a wrong secret are refused', async () => {
  platform.appId = 'another';
  try {
    const browser = new Browser();
    expect((await browser.go(`${door.origin}/login`)).status).toBe(403);
    expect((await door.ask(browser, WHO)).status).toBe(401);
  } finally {
    platform.appId = 'tongban';
  }
  const browser = new Browser();
  const { headers } = await browser.go(`${door.origin}/login/platform`, { follow: false });
  const state = new URL(headers.get('location')!).searchParams.get('state');
  expect((await browser.go(`${door.origin}/login/platform/callback?ticket=T-forged&state=${state}`)).status).toBe(403);
  expect(refusals.at(-1)).toBe('ticket');
  expect((await new Browser().go(`${other.origin}/login`)).status).toBe(403);
  expect(refusals.at(-1)).toBe('signature');
});
