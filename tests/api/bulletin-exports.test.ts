/** Bulletins on paper and in files: every format parses back to the same totals, and hostile text stays text. */
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell, Told } from '../../exports/bulletin-table.ts';
import { tableOf } from '../../exports/bulletin-table.ts';
import { bulletinCsv, inert } from '../../exports/csv.ts';
import { bulletinXlsx } from '../../exports/xlsx.ts';
import { aStatisticsApi, INSPECTOR, UNIT_ADMIN, type StatisticsApi } from './support/a-statistics-api.ts';

let api: StatisticsApi;
let id: string;
beforeAll(async () => {
  api = await aStatisticsApi();
  const data = await api.ask(
    `mutation { proposeBulletin(input: { requestId: "request-export", kind: MONTH, region: "320600", period: { from: "2026-10-01", to: "2026-11-01" } })
      { ... on AssessmentDone { bulletin { bulletinId } } } }`,
  );
  id = data.proposeBulletin.bulletin.bulletinId;
}, 120_000);
afterAll(() => api.close());

const get = (path: string, person: string | null = INSPECTOR): Promise<Response> =>
  Promise.resolve(
    api.server.fetch(`http://localhost/bulletins/${path}`, {
      headers: person === null ? { 'x-tongban-person': '' } : { 'x-tongban-person': person },
    }),
  );

const told = async (): Promise<Told> => (await (await get(`${id}.json`)).json()) as Told;

/** The files of a zip by its central directory, as another program reads it. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, extra, comment, offset] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), inflateRawSync(zip.subarray(start, start + packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function cellsOf(xml: string): Cell[][] {
  const rows: Cell[][] = [];
  let text = '';
  let isText = false;
  let filled = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c') [text, isText, filled] = ['', attributes['t'] === 'inlineStr', false];
    if (name === 'v' || name === 't') filled = true;
    expect(name).not.toBe('f');
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'c') rows.at(-1)!.push(!filled ? null : isText ? text : Number(text));
  });
  parser.write(xml).close();
  return rows;
}

const asText = (rows: readonly (readonly Cell[])[]): string[][] =>
  rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));

test('CSV, XLSX and JSON parse back to the same table', async () => {
  const { head, rows } = tableOf(await told());
  const table = [head, ...rows];
  expect(rows.length).toBeGreaterThan(3);
  const bytes = Buffer.from(await (await get(`${id}.csv`)).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const csv = parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: false });
  expect(csv.slice(0, table.length)).toEqual(asText(table));
  const files = unzipped(Buffer.from(await (await get(`${id}.xlsx`)).arrayBuffer()));
  expect(cellsOf(files.get('xl/worksheets/sheet2.xml')!)).toEqual(table);
  expect(files.get('xl/workbook.xml')!).toMatch(/sheet name="说明".*sheet name="数据"/);
  const notes = Object.fromEntries(cellsOf(files.get('xl/worksheets/sheet1.xml')!)) as Record<string, string>;
  expect(notes['数据性质']).toContain('模拟');
  expect(notes['内容 SHA-256']).toMatch(/^[0-9a-f]{64}$/);
});

test('hostile text is inert in every format', async () => {
  const real = await told();
  const hostile = ['=cmd|/C calc!A0', '+1', '-1', '@x', '\t=1', '<script>alert(1)</script>', 'a"b,c\r\nd', '\u0000x'];
  const rows = hostile.map((name, index) => ({ ...real.content.total, key: `u-${index}`, name }));
  const bad = { ...real, content: { ...real.content, rows } };
  const csv = parse(bulletinCsv(bad), { bom: true, relax_column_count: true });
  expect(csv.slice(1, 1 + hostile.length).map((row) => row[1])).toEqual(hostile.map(inert));
  for (const row of csv.slice(1)) for (const cell of row) if (!/^-?[\d.e-]+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const cells = cellsOf(unzipped(bulletinXlsx(bad)).get('xl/worksheets/sheet2.xml')!);
  expect(cells.slice(1, 7).map((row) => row[1])).toEqual(hostile.slice(0, 6));
  expect(inert('正常')).toBe('正常');
});

test('the page to print runs no script, says 模拟, and asks for A4', async () => {
  const response = await get(`${id}/print`);
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'nonce-/);
  expect(response.headers.get('content-security-policy')).not.toContain('script-src');
  expect(page).toMatch(/lang="zh-CN"[\s\S]*size:A4[\s\S]*政务服务监察考核通报[\s\S]*模拟/);
  expect(page).not.toContain('<script');
});

test('files come as attachments, under the viewer’s rights, and each taking is on the trail', async () => {
  const response = await get(`${id}.xlsx`);
  expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="${id}.xlsx"; filename\\*=UTF-8''%`));
  for (const path of [`${id}.csv`, `${id}/print`]) {
    expect((await get(path, UNIT_ADMIN)).status).toBe(404);
    expect((await get(path, 'p-nobody')).status).toBe(401);
  }
  expect((await get('TB-0000000000000000.csv')).status).toBe(404);
  const { rows } = await api.pool.query(`select count(*)::int as n from audit.entry where type = 'EXPORT' and stream = $1`, [
    `bulletin/${id}`,
  ]);
  expect(rows[0].n).toBeGreaterThan(0);
});
