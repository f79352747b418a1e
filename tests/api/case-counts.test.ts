/** `counts`: whoever asks gets what the case rows say within their reach, and each number opens exactly its cases. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../../scripts/stack/with-client.ts';
import { NOW } from '../demo/a-seeded-city.ts';
import { aStatisticsApi, INSPECTOR, UNIT_ADMIN, type StatisticsApi } from './support/a-statistics-api.ts';
import type { Loose } from './support/an-api.ts';

let api: StatisticsApi;
beforeAll(async () => {
  api = await aStatisticsApi();
  // Some that were closed on the day itself.
  await owned(
    `update tongban.application_case set closed_at = $1 where case_no in
    (select case_no from tongban.application_case where closed_at is not null order by md5(case_no) limit 40)`,
    [NOW],
  );
}, 120_000);
afterAll(() => api.close());

const owned = (sql: string, values: readonly unknown[] = []): Promise<Loose> =>
  withClient(api.database.ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    return owner.query(sql, values as unknown[]);
  });

const someone = async (role: string): Promise<string> =>
  (await owned(`select id from tongban.person where $1 = any(roles) order by id limit 1`, [role])).rows[0].id;

/** China's midnight before the day of the simulated city. */
const TODAY = new Date(Math.floor((NOW.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000).toISOString();
const LISTED = `query($state: [CaseStateName!], $today: DateTime!) {
  all: cases(filter: { open: true, states: $state }) { totalCount }
  overdue: cases(filter: { open: true, overdue: true }) { totalCount }
  paused: cases(filter: { open: true, paused: true }) { totalCount }
  closedToday: cases(filter: { closedFrom: $today }) { totalCount } }`;

test('every number is that of its list, for people of every reach', async () => {
  const people = [
    INSPECTOR,
    UNIT_ADMIN,
    await someone('SUPERVISOR'),
    await someone('HANDLER'),
    await someone('EXPERT'),
    await someone('AUDIT_ADMIN'),
  ];
  const seen: number[] = [];
  for (const person of people) {
    const { counts } = await api.ask('{ counts { open overdue paused closedToday byState { state count } } }', {}, person);
    const listed = await api.ask(LISTED, { today: TODAY }, person);
    expect([person, counts.open, counts.overdue, counts.paused, counts.closedToday]).toEqual([
      person,
      ...['all', 'overdue', 'paused', 'closedToday'].map((name) => listed[name].totalCount),
    ]);
    for (const { count, state } of counts.byState)
      expect([person, state, count]).toEqual([
        person,
        state,
        (await api.ask(LISTED, { today: TODAY, state: [state] }, person)).all.totalCount,
      ]);
    expect(counts.byState.reduce((sum: number, row: Loose) => sum + row.count, 0)).toBe(counts.open);
    seen.push(Number(counts.open) + Number(counts.closedToday));
  }
  expect(seen[0]).toBeGreaterThan(seen[1]!);
  expect(seen[1]).toBeGreaterThan(0);
  expect(seen.at(-1)).toBe(0);
});
