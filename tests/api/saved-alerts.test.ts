/** Saved rules with an alert: told once when a count rises above its bound, under the owner's rights of that moment; the board moves with cards. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchAlerts } from '../../activities/watch-alerts.ts';
import { CITY, OTHER_COUNTY, OTHER_UNIT, UNIT } from './support/a-city.ts';
import { openCard } from './support/a-card.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { subscribed } from './support/subscribe.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
let tick = 0;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

async function act(person: string, name: string, input: object): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = name === 'readAlertNotices' ? 'AlertNoticesDone { marked }' : 'SavedAlertDone { alert { alertId name lastCount } }';
  const { data, errors } = await api.ask(
    person,
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${answer} ... on CommandRefused { refusals { code field } } } }`,
    { input: { requestId: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[name];
}
const save = async (person: string, input: object): Promise<string> =>
  (await act(person, 'saveAlert', { name: '临期提醒', watches: 'DUE_WITHIN', workingDays: 2, moreThan: 0, unit: UNIT, ...input })).alert
    .alertId;
/** As the supervisor does when counts have moved. */
const watch = (now = api.clock) => {
  tick += 1;
  const at = new Date(Date.parse(now) + tick).toISOString();
  return watchAlerts(api.pool, at, at);
};
const noticesOf = async (person: string): Promise<Loose[]> =>
  (await api.ask(person, '{ alertNotices { noticeId counted moreThan about readAt alert { alertId name } } }')).data.alertNotices;
const alertOf = async (person: string, id: string): Promise<Loose> =>
  (await api.ask(person, '{ savedAlerts { alertId lastCount firingSince } }')).data.savedAlerts.find(
    ({ alertId }: Loose) => alertId === id,
  );

test('“more than one case of my unit with less than four working days”: told when it becomes so, once, and again after it was not', async () => {
  const id = await save('feng', { moreThan: 1, workingDays: 4 });
  const first = await caseAt(api, 'ACCEPTED');
  await watch();
  expect(await alertOf('feng', id)).toMatchObject({ lastCount: 1, firingSince: null });
  const second = await caseAt(api, 'ACCEPTED');
  expect(await watch()).toMatchObject({ raised: 1 });
  const [notice] = await noticesOf('feng');
  expect(notice).toMatchObject({ counted: 2, moreThan: 1, readAt: null, alert: { alertId: id } });
  expect(notice.about.toSorted()).toEqual([first, second].toSorted());
  expect(await watch()).toMatchObject({ raised: 0 });
  await done(api, 'li', 'withdraw', { caseNo: second });
  await watch();
  expect(await alertOf('feng', id)).toMatchObject({ lastCount: 1, firingSince: null });
  await caseAt(api, 'ACCEPTED');
  expect(await watch()).toMatchObject({ raised: 1 });
  expect(await noticesOf('feng')).toHaveLength(2);
});

test('time alone moves the count: what had days left yesterday has none today', async () => {
  const id = await save('feng', { name: '已超期', watches: 'OVERDUE', workingDays: null });
  await watch();
  expect((await alertOf('feng', id)).lastCount).toBe(0);
  expect(await watch('2026-06-01T02:00:00.000Z')).toMatchObject({ raised: 1 });
});

test('two who ask at once give one notice', async () => {
  await save('feng', { name: '在办', watches: 'OPEN', workingDays: null });
  tick += 1;
  const at = new Date(Date.parse(api.clock) + tick).toISOString();
  const results = await Promise.all([watchAlerts(api.pool, at, at), watchAlerts(api.pool, at, at)]);
  expect(results.reduce((sum, { raised }) => sum + raised, 0)).toBe(1);
});

test('only what the owner may read is counted; without the office nothing is, and nobody sees another’s alerts', async () => {
  const mine = await save('ke', { name: '全部在办', watches: 'OPEN', workingDays: null, unit: null });
  const theirs = await save('gu', { name: '全部在办', watches: 'OPEN', workingDays: null, unit: null });
  await watch();
  // Every case lies in the city's own unit; the inspector of a county sees none of them.
  expect((await alertOf('ke', mine)).lastCount).toBe(0);
  const { rows } = await api.pool.query('select count(*)::int as n from tongban.application_case where closed_at is null');
  expect((await alertOf('gu', theirs)).lastCount).toBe(rows[0].n);
  expect(await alertOf('gu', mine)).toBeUndefined();
  await api.pool.query(`update tongban.person set roles = '{AUDIT_ADMIN}' where id = 'gu'`);
  await watch();
  await api.pool.query(`update tongban.person set roles = '{SUPERVISOR}' where id = 'gu'`);
  expect((await alertOf('gu', theirs)).lastCount).toBeNull();
});

test('a wrong alert is refused with the field named; a party has no counts to watch', async () => {
  const wrong = async (input: object) =>
    (await act('feng', 'saveAlert', { name: '提醒', watches: 'DUE_WITHIN', workingDays: 2, moreThan: 5, ...input })).refusals[0];
  expect(await wrong({ name: ' ' })).toEqual({ code: 'FIELD_INVALID', field: 'name' });
  expect(await wrong({ workingDays: null })).toEqual({ code: 'FIELD_INVALID', field: 'workingDays' });
  expect(await wrong({ watches: 'OPEN' })).toEqual({ code: 'FIELD_INVALID', field: 'workingDays' });
  expect(await wrong({ moreThan: -1 })).toEqual({ code: 'FIELD_INVALID', field: 'moreThan' });
  expect(await wrong({ unit: 'u-none' })).toEqual({ code: 'FIELD_INVALID', field: 'unit' });
  expect((await act('li', 'saveAlert', { name: '提醒', watches: 'OPEN', moreThan: 1 })).refusals[0].code).toBe('WRONG_ROLE');
  const id = await save('feng', {});
  expect((await act('gu', 'removeAlert', { alertId: id })).refusals[0]).toEqual({ code: 'FIELD_INVALID', field: 'alertId' });
});

test('a removed alert asks nothing more, its notices stay; what was read is marked once', async () => {
  const [notice] = await noticesOf('feng');
  expect(await act('gu', 'readAlertNotices', { noticeIds: [notice.noticeId] })).toMatchObject({ marked: 0 });
  expect(await act('feng', 'readAlertNotices', { noticeIds: [notice.noticeId] })).toMatchObject({ marked: 1 });
  expect(await act('feng', 'readAlertNotices', { noticeIds: [notice.noticeId] })).toMatchObject({ marked: 0 });
  await act('feng', 'removeAlert', { alertId: notice.alert.alertId });
  expect(await alertOf('feng', String(notice.alert.alertId))).toBeUndefined();
  expect((await noticesOf('feng')).map(({ noticeId }) => noticeId)).toContain(notice.noticeId);
});

test('a notice, a card and the board are told live, each to whom they belong', async () => {
  const notices = await subscribed(api.server, 'feng', 'subscription { alertRaised { counted alert { name } } }');
  const county = await subscribed(api.server, 'ke', 'subscription { matterChanged { card { cardNo state } reload } }');
  const city = await subscribed(api.server, 'gu', `subscription { matterChanged(filter: { unit: "${UNIT}" }) { card { cardNo } } }`);
  const board = await subscribed(
    api.server,
    'gu',
    'subscription { boardChanged { total { cards { yellow toConfirm } orders } rows { unit { unitId } counts { cards { yellow } } } } }',
  );
  expect((await board.next()).boardChanged.total).toMatchObject({ cards: { yellow: 0, toConfirm: 0 }, orders: 0 });
  await save('feng', { name: '黄红牌', watches: 'CARDS', workingDays: null });
  const own = await openCard(api, UNIT, CITY);
  const other = await openCard(api, OTHER_UNIT, OTHER_COUNTY);
  expect((await county.next()).matterChanged).toMatchObject({ card: { cardNo: other }, reload: false });
  expect((await city.next()).matterChanged).toEqual({ card: { cardNo: own } });
  let moved = (await board.next()).boardChanged;
  if (moved.total.cards.yellow === 1) moved = (await board.next()).boardChanged;
  expect(moved.total.cards).toMatchObject({ yellow: 2 });
  expect(moved.rows.find(({ unit }: Loose) => unit.unitId === OTHER_UNIT).counts.cards).toEqual({ yellow: 1 });
  await watch();
  expect((await notices.next()).alertRaised).toEqual({ counted: 1, alert: { name: '黄红牌' } });
  await Promise.all([notices, county, city, board].map((each) => each.close()));
});
