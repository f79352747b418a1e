/** The feed of due dates: by token alone, without personal data, and nothing more once it is revoked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, SUBMISSION, type AnApi } from './support/an-api.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

test('a unit’s feed shows its due dates to whoever holds the token, until it is revoked', async () => {
  api.clock = '2026-03-02T02:00:00.000Z';
  const { caseNo } = await api.act('li', 'submitCase', SUBMISSION);
  const { data } = await api.ask('lin', 'mutation { createCalendarFeed(whose: UNIT) { feedId path } }');
  const { feedId, path } = data.createCalendarFeed;
  const get = (at: string) => api.server.fetch(`http://localhost${at}`);
  const answer = await get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = await answer.text();
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${caseNo} `);
  for (const secret of ['李', '13800001234', '11100000000013338W', 'y-li']) expect(text).not.toContain(secret);
  expect((await get(path.replace(/.{5}\.ics$/, 'AAAAA.ics'))).status).toBe(404);
  expect((await api.ask('zhao', `mutation { revokeCalendarFeed(feedId: "${feedId}") }`)).data.revokeCalendarFeed).toBe(false);
  expect((await get(path)).status).toBe(200);
  expect((await api.ask('lin', `mutation { revokeCalendarFeed(feedId: "${feedId}") }`)).data.revokeCalendarFeed).toBe(true);
  expect((await get(path)).status).toBe(404);
  expect((await api.ask('lin', '{ calendarFeeds { feedId } }')).data.calendarFeeds).toEqual([]);
});
