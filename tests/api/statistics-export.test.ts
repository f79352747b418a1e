/** Statistics as files: the same numbers as on the screen, every case once, marked as simulated, under the asker's rights, on the trail. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStatisticsApi, AUDIT_ADMIN, INSPECTOR, UNIT_ADMIN, ADMIN_UNIT, type StatisticsApi } from './support/a-statistics-api.ts';

let api: StatisticsApi;
beforeAll(async () => {
  api = await aStatisticsApi();
}, 120_000);
afterAll(() => api.close());

const YEAR = { from: '2026-01-01', to: '2027-01-01' };
const get = (form: string, question: unknown, person: string = INSPECTOR): Promise<Response> =>
  Promise.resolve(
    api.server.fetch(`http://localhost/statistics/export.${form}?q=${encodeURIComponent(JSON.stringify(question))}`, {
      headers: { 'x-tongban-person': person },
    }),
  );
const CASES = { kind: 'CASES', measures: ['onTimeRate'], period: YEAR };
const TABLE = { kind: 'TABLE', measures: ['decided', 'onTimeRate'], period: YEAR, by: ['REGION'], filter: { regionLevel: 'COUNTY' } };

test('the list of cases has each case once, as many as the number says, in CSV and in JSON', async () => {
  const { statisticsCases } = await api.ask(
    'query($period: PeriodInput!) { statisticsCases(measure: "onTimeRate", period: $period, first: 1) { totalCount } }',
    { period: YEAR },
  );
  const response = await get('csv', CASES);
  const text = await response.text();
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  const cases = rows.slice(1).filter(([no]) => /^\d{4}/u.test(no ?? ''));
  expect(cases.length).toBeGreaterThan(500);
  expect([cases.length, response.headers.get('x-tongban-rows')]).toEqual([statisticsCases.totalCount, String(statisticsCases.totalCount)]);
  expect(new Set(cases.map(([no]) => no)).size).toBe(cases.length);
  expect(text).toContain('含模拟数据');
  const json = (await (await get('json', CASES)).json()) as { rows: { 办件编号: string }[]; notes: Record<string, string> };
  expect(json.rows.map((row) => row['办件编号'])).toEqual(cases.map(([no]) => no));
  expect(json.notes['数据性质']).toContain('模拟');
});

test('the table holds the numbers of the screen, with n, and its last line is the whole', async () => {
  const { statistics } = await api.ask(
    `query($period: PeriodInput!) { statistics(measures: ["decided", "onTimeRate"], period: $period, by: [REGION], filter: { regionLevel: COUNTY }) { rows { cells { value n rank } } total { cells { value n } } } }`,
    { period: YEAR },
  );
  const json = (await (await get('json', TABLE)).json()) as { rows: Record<string, unknown>[] };
  expect(json.rows).toHaveLength((statistics.rows as unknown[]).length + 1);
  for (const [index, row] of (statistics.rows as { cells: { value: number; rank: number | null }[] }[]).entries())
    expect([json.rows[index]!['办结数'], json.rows[index]!['按时办结率'], json.rows[index]!['按时办结率·名次']]).toEqual([
      row.cells[0]!.value,
      row.cells[1]!.value,
      row.cells[1]!.rank,
    ]);
  expect(json.rows.at(-1)).toMatchObject({ 区划: '合计', 办结数: statistics.total.cells[0].value });
  const xlsx = new Uint8Array(await (await get('xlsx', TABLE)).arrayBuffer());
  expect([...xlsx.subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test('a unit’s administrator, who exports nothing, is refused; an office that reads no statistics as well; nonsense is told', async () => {
  const statuses = await Promise.all([
    get('csv', CASES, UNIT_ADMIN),
    get('csv', CASES, AUDIT_ADMIN),
    get('csv', { kind: 'CASES' }),
    get('csv', { ...CASES, measures: ['nothing'] }),
    get('csv', { ...CASES, period: { from: '2026-02-01', to: '2026-01-01' } }),
    get('csv', { ...CASES, extra: 1 }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([403, 403, 400, 400, 400, 400]);
});

test('what was taken away is on the trail: who, what, in which form', async () => {
  const count = async (): Promise<number> =>
    (await api.pool.query<{ n: number }>(`select count(*)::int as n from audit.entry where type = 'EXPORT' and actor = $1`, [INSPECTOR]))
      .rows[0]!.n;
  const before = await count();
  await (await get('csv', { ...CASES, filter: { unit: ADMIN_UNIT } })).text();
  expect(await count()).toBe(before + 1);
});
