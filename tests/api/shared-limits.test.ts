/** Limits are counted for all API processes together, by the address that a named proxy tells and by no other's word. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClientAddress } from '../../api/guards/client-address.ts';
import { SharedBuckets } from '../../api/guards/rate-limit.ts';
import { Attempts } from '../../api/public/attempts.ts';
import { PublicDoor } from '../../api/public/public-door.ts';
import { openPool } from '../../schema/database.ts';
import { readSettings } from '../../settings/settings.ts';
import { Browser } from './support/a-browser.ts';
import { aDoor } from './support/a-door.ts';
import { anApi, type AnApi } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

const NOW = '2026-03-02T02:00:00.000Z';
let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const passed = (waits: readonly number[]): number => waits.filter((wait) => wait === 0).length;

test('two processes share one bucket; with a bucket each, a person would get twice as much (control)', async () => {
  const rate = { burst: 20, perSecond: 0.001 };
  const [one, two] = [new SharedBuckets(api.pool, 'shared', rate), new SharedBuckets(api.pool, 'shared', rate)];
  const waits = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? one : two).take('p-1')));
  expect(passed(waits)).toBe(20);
  expect(waits.every((wait) => wait >= 0)).toBe(true);
  expect(await one.take('p-2')).toBe(0);
  const apart = [new SharedBuckets(api.pool, 'apart-1', rate), new SharedBuckets(api.pool, 'apart-2', rate)];
  const alone = await Promise.all(Array.from({ length: 60 }, (_, n) => apart[n % 2]!.take('p-1')));
  expect(passed(alone)).toBe(40);
});

test('a generous bucket is emptied by portions, so that few questions ask the database, and never beyond its size', async () => {
  let asked = 0;
  const counting = { query: ((...args: [string]) => ((asked += 1), api.pool.query(...args))) as typeof api.pool.query };
  const processes = [1, 2, 3].map(() => new SharedBuckets(counting, 'portions', { burst: 400, perSecond: 0.001 }, () => 0));
  const waits: number[] = [];
  for (let n = 0; n < 600; n += 1) waits.push(await processes[n % 3]!.take('p-1'));
  expect(passed(waits)).toBe(400);
  const [first = 0] = [waits.indexOf(waits.find((wait) => wait > 0)!)];
  expect(first).toBeGreaterThan(360);
  // Forty portions of ten, and one question for each refusal.
  expect(asked).toBe(40 + 200);
});

test('neither person nor address stands in the table, and a bucket that the database loses begins anew', async () => {
  const buckets = new SharedBuckets(api.pool, 'secret', { burst: 1, perSecond: 0.001 });
  expect([await buckets.take('10.1.2.3'), (await buckets.take('10.1.2.3')) > 0]).toEqual([0, true]);
  const owner = openPool(api.database.ownerUrl, { max: 1 });
  try {
    const { rows } = await owner.query(`select * from tongban.rate_bucket where key like '%10.1%'`);
    expect(rows).toEqual([]);
    await owner.query('truncate tongban.rate_bucket');
    expect(await buckets.take('10.1.2.3')).toBe(0);
  } finally {
    await owner.end();
  }
});

test('while the database is away, each process counts for itself', async () => {
  const away = { query: () => Promise.reject(new Error('gone')) } as unknown as typeof api.pool;
  const buckets = new SharedBuckets(away, 'x', { burst: 3, perSecond: 0.001 });
  const waits = [];
  for (let n = 0; n < 5; n += 1) waits.push(await buckets.take('p'));
  expect(passed(waits)).toBe(3);
});

test('many checks at once are no more than one after another, over two doors; a right one does not count', async () => {
  const doors = [
    new Attempts(api.pool, 'case', { max: 5, withinMs: 60_000 }),
    new Attempts(api.pool, 'case', { max: 5, withinMs: 60_000 }),
  ];
  const tried = await Promise.all(Array.from({ length: 40 }, (_, n) => doors[n % 2]!.begin('A', NOW)));
  expect(passed(tried.map(({ wait }) => wait))).toBe(5);
  await tried.find(({ wait }) => wait === 0)!.forgive();
  expect((await doors[0]!.begin('A', NOW)).wait).toBe(0);
  expect((await doors[1]!.begin('A', NOW)).wait).toBe(60);
  expect((await doors[1]!.begin('A', '2026-03-02T02:01:00.001Z')).wait).toBe(0);
});

test('five wrong checks of a number are five, whichever process answers', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const services = { pool: api.pool, now: () => api.clock };
  const doors = [new PublicDoor(services), new PublicDoor(services)];
  const track = (n: number, check: string): Promise<Response> => {
    const request = new Request('http://x/public/track', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ caseNo, check }),
    });
    return doors[n % 2]!.answer(request, new URL(request.url), `10.0.0.${n}`);
  };
  const statuses = [];
  for (let n = 0; n < 7; n += 1) statuses.push((await track(n, '0000')).status);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429]);
});

const from = (remoteAddress: string, forwarded: string | null, proxies: readonly string[] = []): string =>
  new ClientAddress(proxies).of(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), {
    req: { socket: { remoteAddress } },
  });

test.each([
  ['nobody is believed by default', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
  ['a proxy that is named tells its client', '10.0.0.5', '198.51.100.1', ['10.0.0.5'], '198.51.100.1'],
  ['whatever stood in the header before the proxy counts for nothing', '10.0.0.5', '1.1.1.1, 198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
  ['a row of our own proxies is walked back', '10.0.0.5', '198.51.100.1, 10.0.0.7', ['10.0.0.0/8'], '198.51.100.1'],
  ['nonsense ends the walk', '10.0.0.5', '198.51.100.1, nonsense', ['10.0.0.0/8'], '10.0.0.5'],
  ['a proxy that says nothing is itself the client', '10.0.0.5', null, ['10.0.0.0/8'], '10.0.0.5'],
  ['IPv4 in the clothes of IPv6 is IPv4', '::ffff:10.0.0.5', '::ffff:198.51.100.1', ['10.0.0.0/8'], '198.51.100.1'],
  ['an IPv6 house is one client', '2001:db8:1:2:aaaa::1', null, [], '2001:db8:1:2::/64'],
  ['an IPv6 proxy is known by its network', '2001:db8::1', '2001:db8:9::7', ['2001:db8::/48'], '2001:db8:9:0::/64'],
] as const)('%s', (_name, socket, forwarded, proxies, expected) => {
  expect(from(socket, forwarded, proxies)).toBe(expected);
});

test('a browser behind a trusted proxy is slowed alone; behind an unknown one it shares the proxy’s bucket', async () => {
  const ROOMY = { burst: 1_000, perSecond: 1_000 };
  const limits = { questions: ROOMY, commands: ROOMY, signIn: { burst: 2, perSecond: 0.001 } };
  const statuses = async (trustedProxies: readonly string[]): Promise<readonly number[]> => {
    const door = await aDoor({ mode: 'production', limits, providers: () => [], trustedProxies });
    // The proxy in front, on a port of its own.
    const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
      void new Browser()
        .go(`${door.origin}${request.url ?? '/'}`, { headers: { 'x-forwarded-for': String(request.headers['x-client']) } })
        .then(({ status }) => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const seen = [];
    for (const client of ['198.51.100.1', '198.51.100.1', '198.51.100.1', '198.51.100.2']) {
      const { port } = proxy.address() as AddressInfo;
      seen.push((await fetch(`http://127.0.0.1:${port}/session`, { headers: { 'x-client': client } })).status);
    }
    await new Promise((resolve) => proxy.close(resolve));
    await door.close();
    return seen;
  };
  expect(await statuses(['127.0.0.0/8'])).toEqual([401, 401, 429, 401]);
  expect(await statuses([])).toEqual([401, 401, 429, 429]);
});

test('the setting names its networks, and what is no network is refused by name', () => {
  expect(readSettings({ TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,2001:db8::/32' }).api.trustedProxies).toEqual([
    '10.0.0.5',
    '10.1.0.0/16',
    '2001:db8::/32',
  ]);
  expect(readSettings({}).api.trustedProxies).toEqual([]);
  for (const wrong of ['*', '10.0.0.0/33', 'proxy.example', '10.0.0.1/8/9'])
    expect(() => readSettings({ TRUSTED_PROXIES: wrong }), wrong).toThrow(/TRUSTED_PROXIES must be addresses or networks/);
});
