/** Cases for lists and pages: one statement each, always under the viewer's scope. */
import { z } from 'zod';
import { scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import type { CaseStateName } from '../../domain/case/case-state.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import type { Pool } from '../context.ts';
import { userError } from '../errors.ts';
import { connection, COUNT_CAP, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { scopeSql, Values } from '../scope-sql.ts';

const COLUMNS = `c.case_no, c.external_no, c.seq, c.act_seq, c.procedure_code, c.procedure_version, c.procedure_name, c.kind, c.form, c.state,
  c.origin, c.provenance, c.channel, c.region, c.unit_id, c.applicant_party, c.applicant_kind, c.parent_case_no, c.received_on, c.accepted_on,
  c.decided_at, c.decision, c.closed_at, c.created_at, c.updated_at, c.paused, c.promised_due_at, c.statutory_due_at, c.next_due_at,
  c.next_due_clock, c.overdue, c.snapshot, c.workflow_run_id,
  array(select t.unit_id from tongban.case_task t where t.case_no = c.case_no) as task_units`;

/** Cases by number, as far as the viewer may read them. */
export async function readCases(pool: Pool, viewer: Viewer, caseNos: readonly string[]): Promise<readonly CaseSource[]> {
  const values = new Values();
  const where = `c.case_no = any(${values.add(caseNos)}) and ${scopeSql(scopeOf(viewer, 'CASE_READ'), values)}`;
  const { rows } = await pool.query(`select ${COLUMNS} from tongban.application_case c where ${where}`, values.list);
  return rows as CaseSource[];
}

/** For commands only: whether it is within the person's reach is decided by `can` right after. */
export async function readCaseForCommand(pool: Pool, caseNo: string): Promise<CaseSource | null> {
  const { rows } = await pool.query(`select ${COLUMNS} from tongban.application_case c where c.case_no = $1`, [caseNo]);
  return (rows as CaseSource[])[0] ?? null;
}

export interface CaseFilter {
  readonly scope?: 'MINE' | 'DESK' | 'UNIT' | 'ALL' | null | undefined;
  readonly unit?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly procedure?: string | null | undefined;
  readonly states?: readonly CaseStateName[] | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly dueAfter?: Instant | null | undefined;
  readonly dueBefore?: Instant | null | undefined;
  readonly closedFrom?: Instant | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly paused?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

export type CaseOrder = 'TIME_LEFT' | 'WORK' | 'UPDATED' | 'CASE_NO';

function filterSql(filter: CaseFilter, viewer: Viewer, now: Instant, values: Values): string {
  const parts = [scopeSql(scopeOf(viewer, 'CASE_READ'), values)];
  // As arrays, so that the cases are looked up by their numbers and not found among all that are open.
  if (filter.scope === 'MINE') parts.push(`c.case_no = any(array(select tongban.cases_assigned_to(${values.add(viewer.personId)})))`);
  if (filter.scope === 'DESK')
    parts.push(
      `c.case_no = any(array(select tongban.cases_on_desk(${values.add(viewer.personId)}, ${values.add(viewer.unitId ?? '')}, ${values.add(viewer.roles)})))`,
    );
  if (filter.scope === 'UNIT' && viewer.unitId !== undefined) {
    const unit = values.add(viewer.unitId);
    parts.push(`(c.unit_id = ${unit} or c.case_no in (select t.case_no from tongban.case_task t where t.unit_id = ${unit}))`);
  }
  if (filter.unit != null) parts.push(`c.unit_id = ${values.add(filter.unit)}`);
  if (filter.region != null) {
    const { from, to } = regionRange(filter.region);
    parts.push(`c.region collate "C" >= ${values.add(from)} and c.region collate "C" < ${values.add(to)}`);
  }
  if (filter.procedure != null) parts.push(`c.procedure_code = ${values.add(filter.procedure)}`);
  if (filter.states != null) parts.push(`c.state = any(${values.add(filter.states)})`);
  if (filter.open != null) parts.push(`c.closed_at is ${filter.open ? '' : 'not '}null`);
  if (filter.dueAfter != null) parts.push(`c.next_due_at >= ${values.add(filter.dueAfter)}`);
  if (filter.dueBefore != null) parts.push(`c.next_due_at < ${values.add(filter.dueBefore)}`);
  if (filter.closedFrom != null) parts.push(`c.closed_at >= ${values.add(filter.closedFrom)}`);
  // The column was true when the row was written; a due point passed since counts too.
  if (filter.overdue != null)
    parts.push(`(c.overdue or coalesce(c.next_due_at < ${values.add(now)}, false)) = ${values.add(filter.overdue)}`);
  if (filter.paused != null) parts.push(`c.paused = ${values.add(filter.paused)}`);
  if (filter.text != null) {
    if ([...filter.text].length < 3)
      throw userError('BAD_INPUT', '查找文字至少三个字符', 'search for at least three characters', { field: 'filter.text' });
    const pattern = values.add(`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`);
    parts.push(`(c.case_no ilike ${pattern} or c.external_no ilike ${pattern})`);
  }
  return parts.join(' and ');
}

interface Ordering {
  readonly key: (row: CaseSource) => string | null;
  /** Column of the sort key; null: the case number alone. */
  readonly column: string | null;
  readonly descending: boolean;
  /** Whatever is paused comes after whatever runs; in the cursor's key by the digit before it. */
  readonly pausedLast?: true;
}

/** Stands for no due moment behind the digit of WORK. */
const NO_DUE = '~';

const ORDERS: Readonly<Record<CaseOrder, Ordering>> = {
  TIME_LEFT: { key: (row) => row.next_due_at, column: 'c.next_due_at', descending: false },
  WORK: {
    key: (row) => `${row.paused ? 1 : 0} ${row.next_due_at ?? NO_DUE}`,
    column: 'c.next_due_at',
    descending: false,
    pausedLast: true,
  },
  UPDATED: { key: (row) => row.updated_at, column: 'c.updated_at', descending: true },
  CASE_NO: { key: () => null, column: null, descending: false },
};

const cursorShape = z.union([
  z.tuple([z.enum(['TIME_LEFT', 'UPDATED', 'CASE_NO']), z.iso.datetime().nullable(), z.string().max(64)]),
  z.tuple([z.literal('WORK'), z.string().regex(/^[01] (~|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/u), z.string().max(64)]),
]);

/** Rows beyond the cursor in reading direction; rows without a sort key come last. */
function beyondSql(cursor: string, order: CaseOrder, forwards: boolean, values: Values): string {
  const [of, key, caseNo] = readCursor(cursor, cursorShape);
  if (of !== order) throw userError('BAD_CURSOR', '游标属于另一种排序', 'the cursor belongs to another order');
  const { column, descending, pausedLast } = ORDERS[order];
  const beyond = forwards !== descending ? '>' : '<';
  const no = values.add(caseNo);
  if (column === null) return `c.case_no ${beyond} ${no}`;
  if (pausedLast !== true || key === null) return beyondKeySql(column, key, beyond, no, forwards, values);
  const paused = values.add(key.startsWith('1'));
  const due = key.slice(2) === NO_DUE ? null : key.slice(2);
  return `(c.paused ${beyond} ${paused} or (c.paused = ${paused} and ${beyondKeySql(column, due, beyond, no, forwards, values)}))`;
}

function beyondKeySql(column: string, key: string | null, beyond: string, no: string, forwards: boolean, values: Values): string {
  if (key === null)
    return forwards ? `(${column} is null and c.case_no ${beyond} ${no})` : `(${column} is not null or c.case_no ${beyond} ${no})`;
  const at = `${values.add(key)}::timestamptz`;
  const last = forwards ? ` or ${column} is null` : '';
  return `(${column} ${beyond} ${at} or (${column} = ${at} and c.case_no ${beyond} ${no})${last})`;
}

export interface CaseListQuery {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly page: Page;
  readonly now: Instant;
}

export async function listCases(pool: Pool, viewer: Viewer, query: CaseListQuery): Promise<Connection<CaseSource>> {
  const { filter, order, page, now } = query;
  const { column, descending, pausedLast } = ORDERS[order];
  const values = new Values();
  const where = [filterSql(filter, viewer, now, values)];
  if (page.after !== null) where.push(beyondSql(page.after, order, true, values));
  if (page.before !== null) where.push(beyondSql(page.before, order, false, values));
  const direction = descending !== page.backwards ? 'desc' : 'asc';
  const nulls = page.backwards ? 'first' : 'last';
  const orderBy = `${pausedLast === true ? `c.paused ${direction}, ` : ''}${column === null ? '' : `${column} ${direction} nulls ${nulls}, `}c.case_no ${direction}`;
  const { rows } = await pool.query(
    `select ${COLUMNS} from tongban.application_case c where ${where.join(' and ')} order by ${orderBy} limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as CaseSource[], page, (row) => writeCursor([order, ORDERS[order].key(row), row.case_no]));
}

/** At most `COUNT_CAP`. */
export async function countCases(pool: Pool, viewer: Viewer, filter: CaseFilter, now: Instant): Promise<number> {
  const values = new Values();
  const where = filterSql(filter, viewer, now, values);
  const { rows } = await pool.query(
    `select count(*)::int as n from (select 1 from tongban.application_case c where ${where} limit ${COUNT_CAP}) counted`,
    values.list,
  );
  return (rows as { n: number }[])[0]!.n;
}
