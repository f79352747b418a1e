/** Any table as a file, made of pieces so that a long one is sent while it is read: CSV, JSON lines in an array, XLSX. */
import { csvLine } from './csv.ts';
import type { Cell } from './bulletin-table.ts';
import { workbook } from './xlsx.ts';

export interface FileOf {
  readonly notes: readonly (readonly [string, string])[];
  readonly head: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

export const FORMS = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Form = keyof typeof FORMS;

export function written(form: Form, file: FileOf): AsyncIterable<Uint8Array> {
  return form === 'csv' ? csv(file) : form === 'json' ? json(file) : xlsx(file);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* csv({ head, notes, rows }: FileOf): AsyncGenerator<Uint8Array> {
  yield bytes(`\uFEFF${csvLine(head)}`);
  for await (const row of rows) yield bytes(csvLine(row));
  yield bytes([[], ...notes].map(csvLine).join(''));
}

async function* json({ head, notes, rows }: FileOf): AsyncGenerator<Uint8Array> {
  yield bytes(`{"notes":${JSON.stringify(Object.fromEntries(notes))},\n"rows":[\n`);
  let first = true;
  for await (const row of rows) {
    yield bytes(`${first ? '' : ',\n'}${JSON.stringify(Object.fromEntries(head.map((name, index) => [name, row[index] ?? null])))}`);
    first = false;
  }
  yield bytes('\n]}\n');
}

/** A zip needs the whole sheet before its first byte. */
async function* xlsx({ head, notes, rows }: FileOf): AsyncGenerator<Uint8Array> {
  const all: (readonly Cell[])[] = [head];
  for await (const row of rows) all.push(row);
  yield workbook([
    { name: '说明', rows: notes, width: 28 },
    { name: '数据', rows: all, width: 18 },
  ]);
}
