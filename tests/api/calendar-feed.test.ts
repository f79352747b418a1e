/** The feed of due dates: by token alone, without personal data, and nothing more once it is revoked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, SUBMISSION, type AnApi } from './support/an-api.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

interface Answer {
  readonly __typename: string;
  readonly feedId: string;
  readonly path: string;
  readonly refusals?: readonly { readonly code: string; readonly field: string | null }[];
}

async function feed(person: string, mutation: string): Promise<Answer> {
  const fields = '__typename ... on CalendarFeedDone { feedId path } ... on CommandRefused { refusals { code field } }';
  const { data } = await api.ask(person, `mutation { answer: ${mutation} { ${fields} } }`);
  return (data as { answer: Answer }).answer;
}

test('a unit’s feed shows its due dates to whoever holds the token, until it is revoked', async () => {
  api.clock = '2026-03-02T02:00:00.000Z';
  const { caseNo } = await api.act('li', 'submitCase', SUBMISSION);
  const made = await feed('lin', 'createCalendarFeed(input: { requestId: "feed-0001", whose: UNIT })');
  const { feedId, path } = made;
  const get = (at: string) => api.server.fetch(`http://localhost${at}`);
  const answer = await get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = await answer.text();
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${caseNo} `);
  for (const secret of ['李', '13800001234', '11100000000013338W', 'y-li']) expect(text).not.toContain(secret);
  expect((await get(path.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status).toBe(404);
  const revoke = `revokeCalendarFeed(input: { requestId: "feed-0002", feedId: "${feedId}" })`;
  expect((await feed('zhao', revoke)).refusals).toEqual([{ code: 'FIELD_INVALID', field: 'feedId' }]);
  expect((await get(path)).status).toBe(200);
  expect(await feed('lin', revoke)).toMatchObject({ __typename: 'CalendarFeedDone', feedId, path: null });
  expect((await get(path)).status).toBe(404);
  expect((await api.ask('lin', '{ calendarFeeds { feedId } }')).data.calendarFeeds).toEqual([]);
});

test('a feed shows what its person may read today: who loses the office has an empty calendar under the same address', async () => {
  api.clock = '2026-03-02T02:00:00.000Z';
  const { caseNo } = await api.act('li', 'submitCase', SUBMISSION);
  const { path } = await feed('zhao', 'createCalendarFeed(input: { requestId: "feed-0003", whose: UNIT })');
  const shows = async (): Promise<boolean> =>
    (await (await api.server.fetch(`http://localhost${path}`)).text()).replaceAll('\r\n ', '').includes(`SUMMARY:${caseNo} `);
  expect(await shows()).toBe(true);
  await api.pool.query(`update tongban.person set roles = '{AUDIT_ADMIN}' where id = 'zhao'`);
  expect(await shows()).toBe(false);
  await api.pool.query(`update tongban.person set roles = '{HANDLER}' where id = 'zhao'`);
  expect(await shows()).toBe(true);
});

test('a request sent again, its answer lost, makes no second feed: its feed has the address of the last answer, and of no other', async () => {
  const create = (requestId: string, whose = 'MINE'): Promise<Answer> =>
    feed('lin', `createCalendarFeed(input: { requestId: "${requestId}", whose: ${whose} })`);
  const status = async ({ path }: Answer): Promise<number> => (await api.server.fetch(`http://localhost${path}`)).status;
  const first = await create('feed-0010');
  const again = await create('feed-0010');
  expect([again.feedId, await status(first), await status(again)]).toEqual([first.feedId, 404, 200]);
  const twins = await Promise.all([create('feed-0011'), create('feed-0011')]);
  expect(new Set(twins.map(({ feedId }) => feedId)).size).toBe(1);
  expect((await Promise.all(twins.map(status))).sort()).toEqual([200, 404]);
  // The control: under a new number it is a second feed, and the first goes on.
  const other = await create('feed-0012');
  expect([other.feedId !== again.feedId, await status(again), await status(other)]).toEqual([true, 200, 200]);
  expect((await create('feed-0012', 'UNIT')).refusals).toEqual([{ code: 'FIELD_INVALID', field: 'requestId' }]);
  await feed('lin', `revokeCalendarFeed(input: { requestId: "feed-0013", feedId: "${other.feedId}" })`);
  expect((await create('feed-0012')).refusals).toEqual([{ code: 'FIELD_INVALID', field: 'requestId' }]);
  // A number is one’s own: another person’s request of the same number is another request.
  const zhaos = await feed('zhao', 'createCalendarFeed(input: { requestId: "feed-0010", whose: MINE })');
  expect([zhaos.__typename, zhaos.feedId !== first.feedId]).toEqual(['CalendarFeedDone', true]);
});
