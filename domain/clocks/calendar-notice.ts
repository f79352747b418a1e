/** Reads the yearly notice of 国务院办公厅 on days off, as JSON or CSV rows: every fault at once, with line, field and remedy. */
import type { LocalDate } from './clock.ts';
import type { Words } from './clock-names.ts';
import { isLocalDate } from './local-date.ts';

export interface NoticeDay {
  /** Line of the text it stands on, from 1. */
  readonly line: number;
  readonly on: LocalDate;
  /** A day worked in lieu (调休上班), or a day off. */
  readonly working: boolean;
  readonly label: string;
}

export interface CalendarNotice {
  readonly year: number;
  /** The number of the notice, e.g. `国办发明电〔2025〕7号`. */
  readonly noticeNo: string;
  readonly days: readonly NoticeDay[];
}

export interface CalendarProblem {
  /** null: the fault is of the whole text. */
  readonly line: number | null;
  readonly field: 'text' | 'year' | 'noticeNo' | 'date' | 'kind' | 'label';
  readonly problem: Words;
  readonly remedy: Words;
}

export type NoticeReading =
  { readonly ok: true; readonly notice: CalendarNotice } | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

interface RawDay {
  readonly line: number;
  readonly date: unknown;
  readonly kind: unknown;
  readonly label: unknown;
}

interface RawNotice {
  readonly year: unknown;
  readonly noticeNo: unknown;
  readonly days: readonly RawDay[];
  readonly problems: readonly CalendarProblem[];
  /** Nothing could be taken from the text, so nothing more can be said of it. */
  readonly unreadable?: true;
}

const KINDS: Readonly<Record<string, boolean>> = { off: false, 放假: false, 休: false, working: true, 上班: true, 班: true };
const COLUMNS: Readonly<Record<string, 'date' | 'kind' | 'label'>> = {
  date: 'date',
  日期: 'date',
  kind: 'kind',
  类型: 'kind',
  label: 'label',
  名称: 'label',
};

/** More rows than a year has days are not a notice. */
const MOST_DAYS = 400;
const LONGEST_LABEL = 40;

const problem = (line: number | null, field: CalendarProblem['field'], what: Words, remedy: Words): CalendarProblem => ({
  line,
  field,
  problem: what,
  remedy,
});

const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(JSON.stringify(value)).slice(0, 40);

/** One CSV line into its fields; quotes as in RFC 4180, within one line. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (quoted && char === '"' && line.charAt(i + 1) === '"') {
      field += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += char;
  }
  return [...fields, field.trim()];
}

const HEADER_REMEDY: Words = { zh: '第一行写 date,kind,label（或 日期,类型,名称）', en: 'write date,kind,label as the first line' };

function rawCsv(text: string): RawNotice {
  const lines = text.split(/\r\n|\n|\r/).map((content, index) => ({ content, line: index + 1 }));
  const [header, ...rows] = lines.filter(({ content }) => content.trim() !== '');
  const columns = header === undefined ? [] : fieldsOf(header.content).map((name) => COLUMNS[name.toLowerCase()]);
  const missing = (['date', 'kind', 'label'] as const).filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const what = { zh: `缺少列 ${missing.join('、')}`, en: `column ${missing.join(', ')} is missing` };
    return { year: undefined, noticeNo: undefined, days: [], problems: [problem(header?.line ?? 1, 'text', what, HEADER_REMEDY)] };
  }
  const days = rows.map(({ content, line }): RawDay => {
    const fields = fieldsOf(content);
    const at = (name: 'date' | 'kind' | 'label'): string => fields[columns.indexOf(name)] ?? '';
    return { line, date: at('date'), kind: at('kind'), label: at('label') };
  });
  return { year: undefined, noticeNo: undefined, days, problems: [] };
}

/** Lines on which the objects inside the outermost list begin. The text is known to be JSON. */
function linesOfObjects(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let inString = false;
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\n') line++;
    else if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (char === '{' && open.at(-1) === '[') lines.push(line);
      open.push(char);
    } else if (char === '}' || char === ']') open.pop();
  }
  return lines;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const JSON_REMEDY: Words = {
  zh: '写成 {"year":2027,"noticeNo":"…","days":[{"date":"2027-01-01","kind":"off","label":"元旦"}]}',
  en: 'write {"year":2027,"noticeNo":"…","days":[{"date":"2027-01-01","kind":"off","label":"元旦"}]}',
};

function rawJson(text: string): RawNotice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    const what = { zh: `不是正确的 JSON：${message}`, en: `not JSON: ${message}` };
    return { year: undefined, noticeNo: undefined, days: [], problems: [problem(line, 'text', what, JSON_REMEDY)], unreadable: true };
  }
  const head = isRecord(value) ? value : { days: value };
  const list: unknown = head['days'];
  if (!Array.isArray(list)) {
    const what = { zh: '没有 days 列表', en: 'there is no list "days"' };
    return { year: head['year'], noticeNo: head['noticeNo'], days: [], problems: [problem(null, 'text', what, JSON_REMEDY)] };
  }
  const lines = linesOfObjects(text);
  let objects = 0;
  const days = list.map((row: unknown): RawDay => {
    if (!isRecord(row)) return { line: lines[objects] ?? 1, date: row, kind: undefined, label: undefined };
    return { line: lines[objects++] ?? 1, date: row['date'], kind: row['kind'], label: row['label'] };
  });
  return { year: head['year'], noticeNo: head['noticeNo'], days, problems: [] };
}

function checkedDay(raw: RawDay): { readonly day?: NoticeDay; readonly problems: readonly CalendarProblem[] } {
  const problems: CalendarProblem[] = [];
  const { line } = raw;
  const on = typeof raw.date === 'string' && isLocalDate(raw.date) ? raw.date : undefined;
  if (on === undefined) {
    const what = { zh: `${shown(raw.date)} 不是日期`, en: `${shown(raw.date)} is not a day` };
    problems.push(problem(line, 'date', what, { zh: '写成 2027-01-01', en: 'write it as 2027-01-01' }));
  }
  const working = typeof raw.kind === 'string' && Object.hasOwn(KINDS, raw.kind) ? KINDS[raw.kind] : undefined;
  if (working === undefined) {
    const what = { zh: `${shown(raw.kind)} 既不是放假也不是上班`, en: `${shown(raw.kind)} is neither off nor working` };
    problems.push(problem(line, 'kind', what, { zh: '写“放假”或“上班”', en: 'write "off" or "working"' }));
  }
  const label = typeof raw.label === 'string' ? raw.label.trim() : '';
  if (label === '' || label.length > LONGEST_LABEL || /\p{Cc}/u.test(label)) {
    const what = { zh: `${shown(raw.label)} 不能作节日名称`, en: `${shown(raw.label)} cannot be the name of a holiday` };
    problems.push(
      problem(line, 'label', what, {
        zh: `写节日名称，至多${LONGEST_LABEL}字`,
        en: `name the holiday, at most ${LONGEST_LABEL} characters`,
      }),
    );
  }
  return on === undefined || working === undefined || problems.length > 0 ? { problems } : { day: { line, on, working, label }, problems };
}

/**
 * Parses a notice. `given` supplies year and number where the text does not (CSV never does); what the text says must agree.
 * Checks the form only; whether the days make sense beside the calendar in force is `publishCalendar`'s question.
 */
export function readCalendarNotice(text: string, given: { readonly year?: number; readonly noticeNo?: string } = {}): NoticeReading {
  const content = text.replace(/^\uFEFF/, '');
  const raw = /^\s*[[{]/.test(content) ? rawJson(content) : rawCsv(content);
  const problems: CalendarProblem[] = [...raw.problems];
  if (raw.unreadable) return { ok: false, problems };

  const year = raw.year ?? given.year;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1949 || year > 2199) {
    const what = { zh: `年份 ${shown(year)} 不对`, en: `the year ${shown(year)} is not a year` };
    problems.push(problem(null, 'year', what, { zh: '写明通知所属年份，如 2027', en: 'give the year of the notice, like 2027' }));
  } else if (given.year !== undefined && given.year !== year) {
    const what = { zh: `文本写 ${year} 年，导入时选了 ${given.year} 年`, en: `the text says ${year}, the import says ${given.year}` };
    problems.push(problem(null, 'year', what, { zh: '改成一致', en: 'make them agree' }));
  }
  const number = raw.noticeNo ?? given.noticeNo;
  const noticeNo = typeof number === 'string' ? number.trim() : '';
  if (noticeNo === '' || noticeNo.length > 80) {
    const what = { zh: '没有通知文号', en: 'the number of the notice is missing' };
    problems.push(problem(null, 'noticeNo', what, { zh: '写文号，如 国办发明电〔2025〕7号', en: 'give it, like 国办发明电〔2025〕7号' }));
  } else if (given.noticeNo !== undefined && given.noticeNo.trim() !== noticeNo) {
    const what = {
      zh: `文本写 ${noticeNo}，导入时填了 ${given.noticeNo}`,
      en: `the text says ${noticeNo}, the import says ${given.noticeNo}`,
    };
    problems.push(problem(null, 'noticeNo', what, { zh: '改成一致', en: 'make them agree' }));
  }
  if (raw.days.length > MOST_DAYS) {
    const what = { zh: `有 ${raw.days.length} 行，超过一年`, en: `${raw.days.length} rows are more than a year` };
    problems.push(problem(null, 'text', what, { zh: '一次导入一年的通知', en: 'import the notice of one year' }));
    return { ok: false, problems };
  }
  if (raw.days.length === 0 && raw.problems.length === 0) {
    const what = { zh: '没有一行日期', en: 'there is no day in it' };
    problems.push(problem(null, 'text', what, { zh: '列出放假和调休上班的每一天', en: 'list every day off and every weekend worked' }));
  }

  const days: NoticeDay[] = [];
  const firstLine = new Map<LocalDate, number>();
  for (const row of raw.days) {
    const checked = checkedDay(row);
    problems.push(...checked.problems);
    if (!checked.day) continue;
    const { on, line } = checked.day;
    const earlier = firstLine.get(on);
    if (earlier !== undefined) {
      const what = { zh: `${on} 在第${earlier}行已经写过`, en: `${on} already stands on line ${earlier}` };
      problems.push(problem(line, 'date', what, { zh: '每天只写一行', en: 'write each day once' }));
      continue;
    }
    firstLine.set(on, line);
    days.push(checked.day);
  }
  if (problems.length > 0 || typeof year !== 'number') return { ok: false, problems };
  return { ok: true, notice: { year, noticeNo, days: days.sort((a, b) => (a.on < b.on ? -1 : 1)) } };
}
