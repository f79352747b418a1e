/**
 * Reads a table of events, one a row, as the same traces that XES would give. Rows of a case may be scattered: then the table is
 * gathered in memory, up to a limit; a table sorted by case is read as a stream.
 */
import { Readable } from 'node:stream';
import { parse, CsvError, type Options } from 'csv-parse';
import type { Attribute, LogEvent, Trace } from '../../domain/eventlog/event-log.ts';
import { EMPTY_HEAD } from '../../domain/eventlog/event-log.ts';
import { readTime } from '../../domain/eventlog/instants.ts';
import type { Mapping } from '../../domain/eventlog/mapping.ts';
import { forbiddenCharacter } from '../clean-text.ts';
import type { LogItem } from '../log-items.ts';
import { SourceFault } from '../source-fault.ts';

export const CSV_LIMITS = { columns: 1000, field: 1_000_000, record: 8_000_000, gatheredRows: 2_000_000 } as const;

/** Thrown on meeting a case again whose rows seemed complete: the caller reads anew with `gather`. */
export class RowsScattered extends Error {
  override readonly name = 'RowsScattered';
}

/** Column names that other tools give to the case, the activity, the time and the resource. */
const USUAL: Readonly<Record<'case' | 'activity' | 'time' | 'resource', readonly string[]>> = {
  case: ['case:concept:name', 'case_id', 'caseid', 'case id', 'case', '办件编号', '案例编号'],
  activity: ['concept:name', 'activity', 'event', '环节名称', '活动'],
  time: ['time:timestamp', 'timestamp', 'time', '时间', '办理时间'],
  resource: ['org:resource', 'resource', 'user', '环节处理人', '处理人'],
};

interface Row {
  readonly line: number;
  readonly trace: readonly Attribute[];
  readonly event: readonly Attribute[];
  readonly name: string;
}

/**
 * @param gather hold the whole table, so that rows of a case may stand anywhere
 * @throws SourceFault at the first row that cannot be read, by its line; RowsScattered (without `gather` only)
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  file: string,
  mapping: Mapping,
  options: { readonly gather?: boolean } = {},
): AsyncGenerator<LogItem> {
  yield { type: 'head', head: EMPTY_HEAD };
  if (options.gather === true) {
    const cases = new Map<string, Row[]>();
    let rows = 0;
    for await (const row of readRows(text, file, mapping)) {
      rows += 1;
      if (rows > CSV_LIMITS.gatheredRows) {
        throw new SourceFault(
          file,
          { line: row.line, column: 1 },
          'rows of one case are scattered over a very long table / 行未按办件排序',
          'sort the table by case',
        );
      }
      const known = cases.get(row.name);
      if (known) known.push(row);
      else cases.set(row.name, [row]);
    }
    for (const rowsOfCase of cases.values()) yield { type: 'trace', trace: traceOf(rowsOfCase, file) };
    return;
  }
  const done = new Set<string>();
  let current: Row[] = [];
  for await (const row of readRows(text, file, mapping)) {
    const name = current[0]?.name;
    if (name !== undefined && name !== row.name) {
      yield { type: 'trace', trace: traceOf(current, file) };
      done.add(name);
      current = [];
    }
    if (done.has(row.name)) throw new RowsScattered();
    current.push(row);
  }
  if (current.length > 0) yield { type: 'trace', trace: traceOf(current, file) };
}

function traceOf(rows: readonly Row[], file: string): Trace {
  const [first] = rows as [Row, ...Row[]];
  const told = new Map<string, Attribute>();
  for (const row of rows) {
    for (const attribute of row.trace) {
      const before = told.get(attribute.key);
      if (before !== undefined && before.value !== attribute.value) {
        throw new SourceFault(
          file,
          { line: row.line, column: 1 },
          `case ${row.name}: ${attribute.key} is \`${attribute.value.slice(0, 40)}\` here and \`${before.value.slice(0, 40)}\` before / 同一办件取值不一致`,
          'a column of the case must be the same in all its rows; drop its prefix if it belongs to the event',
        );
      }
      told.set(attribute.key, attribute);
    }
  }
  const events = rows.map((row): LogEvent => ({ attributes: row.event, at: { line: row.line, column: 1 } }));
  return { attributes: [...told.values()], events, at: { line: first.line, column: 1 } };
}

async function* readRows(text: AsyncIterable<string>, file: string, mapping: Mapping): AsyncGenerator<Row> {
  const settings: Options = {
    bom: true,
    info: true,
    max_record_size: CSV_LIMITS.record,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count: false,
  };
  const parser = Readable.from(text, { objectMode: false }).pipe(parse(settings));
  let columns: readonly Column[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = info.lines;
      if (columns === undefined) {
        columns = columnsOf(record, file, mapping);
        continue;
      }
      yield rowOf(record, columns, line, file, mapping);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    throw new SourceFault(
      file,
      { line, column: 1 },
      `${error.message} / CSV 格式错误`,
      'quote values that hold a comma, a quote or a line end',
    );
  }
  if (columns === undefined)
    throw new SourceFault(file, { line: 1, column: 1 }, 'the file is empty / 空文件', 'give a table with a header line');
}

interface Column {
  readonly of: 'trace' | 'event' | 'case';
  readonly key: string;
  readonly heading: string;
}

function columnsOf(header: readonly string[], file: string, mapping: Mapping): readonly Column[] {
  const fault = (problem: string, remedy: string): SourceFault => new SourceFault(file, { line: 1, column: 1 }, problem, remedy);
  if (header.length > CSV_LIMITS.columns)
    throw fault(`more than ${CSV_LIMITS.columns} columns / 列过多`, 'drop columns that are not needed');
  const headings = header.map((heading) => heading.trim().normalize('NFC'));
  const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twice !== undefined) throw fault(`two columns are called ${twice} / 列名重复`, 'give each column a name of its own');
  const { tracePrefix, columns: named } = mapping.csv;
  const find = (role: keyof typeof USUAL, key: string): string | undefined =>
    named[role] ??
    headings.find((heading) => heading === (role === 'case' ? tracePrefix + key : key)) ??
    USUAL[role].map((usual) => headings.find((heading) => heading.toLowerCase() === usual)).find((heading) => heading !== undefined);
  const roles = {
    case: find('case', mapping.caseName),
    activity: find('activity', mapping.activity),
    time: find('time', mapping.time),
    resource: find('resource', mapping.resource),
  };
  for (const role of ['case', 'activity', 'time'] as const) {
    if (roles[role] === undefined || !headings.includes(roles[role])) {
      throw fault(
        `no column for the ${role}: the header has ${headings.slice(0, 12).join(', ')} / 缺少列`,
        `name it in the mapping file: csv.columns.${role}`,
      );
    }
  }
  return headings.map((heading): Column => {
    if (heading === roles.case) return { of: 'case', key: mapping.caseName, heading };
    if (heading === roles.activity) return { of: 'event', key: mapping.activity, heading };
    if (heading === roles.time) return { of: 'event', key: mapping.time, heading };
    if (heading === roles.resource) return { of: 'event', key: mapping.resource, heading };
    const renamed = named[heading];
    const key = renamed ?? heading;
    return key.startsWith(tracePrefix) ? { of: 'trace', key: key.slice(tracePrefix.length), heading } : { of: 'event', key, heading };
  });
}

function rowOf(record: readonly string[], columns: readonly Column[], line: number, file: string, mapping: Mapping): Row {
  const trace: Attribute[] = [];
  const event: Attribute[] = [];
  let name = '';
  columns.forEach((column, index) => {
    const raw = record[index] ?? '';
    if (raw === '') return;
    const fault = (problem: string, remedy: string): SourceFault =>
      new SourceFault(file, { line, column: index + 1 }, `${column.heading}: ${problem}`, remedy);
    if (raw.length > CSV_LIMITS.field) throw fault('longer than a million characters / 内容过长', 'shorten it');
    const bad = forbiddenCharacter(raw);
    if (bad !== undefined) throw fault(`holds the character ${bad}, which cannot be stored / 含控制字符`, 'remove it');
    const value = raw.normalize('NFC');
    // A whole date with a time of day is a date; anything else stays text, whatever it looks like.
    const type = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) && readTime(value, mapping.zone) ? 'date' : 'string';
    const attribute: Attribute = { key: column.key, type, value };
    if (column.of === 'case') {
      name = value;
      trace.push({ ...attribute, type: 'string' });
    } else if (column.of === 'trace') trace.push(attribute);
    else event.push(attribute);
  });
  if (name === '') throw new SourceFault(file, { line, column: 1 }, 'the row names no case / 未填办件编号', 'fill the column of the case');
  return { line, trace, event, name };
}
