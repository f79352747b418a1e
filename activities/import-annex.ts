/** An annex from a CSV file: all rows or none; every fault names its line and its field. Replaces the annex, sample rows with it. */
import { parse } from 'csv-parse/sync';
import type { Annex, RowFault } from '../domain/plan/annexes.ts';
import { ANNEX_COLUMNS, rowFaults } from '../domain/plan/annexes.ts';
import { isLocalDate } from '../domain/clocks/local-date.ts';

export interface ReadAnnex {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly RowFault[];
}

const MOST_ROWS = 5_000;
const MOST_FAULTS = 100;

/** The first line holds the names of the columns. */
export function readAnnex(annex: Annex, csv: string): ReadAnnex {
  let records: { readonly record: string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as never;
  } catch (error) {
    const line = Number((error as { readonly lines?: number }).lines ?? 1);
    return { rows: [], faults: [{ line, field: '*', zh: '不是有效的 CSV', en: (error as Error).message }] };
  }
  const [head, ...body] = records;
  const columns = ANNEX_COLUMNS[annex];
  if (head === undefined || head.record.join(',') !== columns.join(',')) {
    const named = columns.join('、');
    return { rows: [], faults: [{ line: 1, field: '*', zh: `首行应为：${named}`, en: `the first line must be: ${columns.join(',')}` }] };
  }
  if (body.length > MOST_ROWS) {
    return { rows: [], faults: [{ line: MOST_ROWS + 2, field: '*', zh: `至多 ${MOST_ROWS} 行`, en: `at most ${MOST_ROWS} rows` }] };
  }
  const faults = body.flatMap(({ info, record }) => rowFaults(annex, info.lines, record, isLocalDate)).slice(0, MOST_FAULTS);
  return faults.length > 0 ? { rows: [], faults } : { rows: body.map(({ record }) => record), faults: [] };
}
