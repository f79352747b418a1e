/** Findings as lists, always under the viewer's scope: supervisors and inspectors by region, heads by unit, officers what is about themselves. */
import { z } from 'zod';
import { rulesFor } from '../../domain/access/can.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import { scopeOf } from '../../domain/access/scope.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import { addDays, dayNumber, instantInLocalDay, isLocalDate } from '../../domain/clocks/local-date.ts';
import type { Level } from '../../domain/supervision/levels.ts';
import type { FindingSource } from '../../schema/graphql/supervision-findings-sources.ts';
import type { Pool } from '../context.ts';
import { userError } from '../errors.ts';
import { connection, COUNT_CAP, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';

const COLUMNS = `f.id, f.rule_id, f.rule_version, f.level, f.mode, f.case_no, f.step_id, f.clock_id, f.threshold, f.facts, f.duty_unit,
  f.duty_person, f.region, f.fired_at, f.recorded_at, f.calendar_version, f.provenance, f.state, f.escalated_to`;

export interface FindingFilter {
  readonly rules?: readonly string[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly unit?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly caseNo?: string | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
}

/** The rule table's scope over `tongban.finding f`. */
export function findingScopeSql(viewer: Viewer, values: Values): string {
  const scope = scopeOf(viewer, 'FINDINGS_READ');
  if (scope.all) return 'true';
  const parts = scope.ranges.map(
    (range) => `f.region collate "C" >= ${values.add(range.from)} and f.region collate "C" < ${values.add(range.to)}`,
  );
  if (scope.unitIds.length > 0) parts.push(`f.duty_unit = any(${values.add(scope.unitIds)})`);
  // What is only to be looked at is not told to whom it is about.
  if (scope.assignee !== null) parts.push(`f.duty_person = ${values.add(scope.assignee)} and f.level <> 'NOTE'`);
  return parts.length === 0 ? 'false' : `(${parts.map((part) => `(${part})`).join(' or ')})`;
}

const startOf = (day: LocalDate): string => instantInLocalDay(dayNumber(day), 0);

function whereSql(filter: FindingFilter, viewer: Viewer, values: Values): string[] {
  const parts = [findingScopeSql(viewer, values)];
  if (filter.rules != null) parts.push(`f.rule_id = any(${values.add(filter.rules)})`);
  if (filter.levels != null) parts.push(`f.level = any(${values.add(filter.levels)})`);
  if (filter.states != null) parts.push(`f.state = any(${values.add(filter.states)})`);
  if (filter.unit != null) parts.push(`f.duty_unit = ${values.add(filter.unit)}`);
  if (filter.person != null) parts.push(`f.duty_person = ${values.add(filter.person)}`);
  if (filter.caseNo != null) parts.push(`f.case_no = ${values.add(filter.caseNo)}`);
  if (filter.region != null) {
    const { from, to } = regionRange(filter.region);
    parts.push(`f.region collate "C" >= ${values.add(from)} and f.region collate "C" < ${values.add(to)}`);
  }
  for (const day of [filter.from, filter.to]) {
    if (day != null && !isLocalDate(day)) throw userError('BAD_INPUT', '日期有误', 'not a day', { field: 'filter' });
  }
  if (filter.from != null) parts.push(`f.fired_at >= ${values.add(startOf(filter.from))}::timestamptz`);
  if (filter.to != null) parts.push(`f.fired_at < ${values.add(startOf(addDays(filter.to, 1)))}::timestamptz`);
  return parts;
}

const cursorShape = z.tuple([z.literal('FINDING'), z.iso.datetime(), z.int().min(0)]);

function beyondSql(cursor: string, older: boolean, values: Values): string {
  const [, firedAt, id] = readCursor(cursor, cursorShape);
  return `(f.fired_at, f.id) ${older ? '<' : '>'} (${values.add(firedAt)}::timestamptz, ${values.add(id)}::bigint)`;
}

export async function listFindings(pool: Pool, viewer: Viewer, filter: FindingFilter, page: Page): Promise<Connection<FindingSource>> {
  const values = new Values();
  const where = whereSql(filter, viewer, values);
  if (page.after !== null) where.push(beyondSql(page.after, true, values));
  if (page.before !== null) where.push(beyondSql(page.before, false, values));
  const direction = page.backwards ? 'asc' : 'desc';
  const { rows } = await pool.query(
    `select ${COLUMNS} from tongban.finding f where ${where.join(' and ')} order by f.fired_at ${direction}, f.id ${direction} limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as FindingSource[], page, ({ fired_at, id }) => writeCursor(['FINDING', fired_at, id]));
}

/** At most `COUNT_CAP`. */
export async function countFindings(pool: Pool, viewer: Viewer, filter: FindingFilter): Promise<number> {
  const values = new Values();
  const where = whereSql(filter, viewer, values);
  const { rows } = await pool.query(
    `select count(*)::int as n from (select 1 from tongban.finding f where ${where.join(' and ')} limit ${COUNT_CAP}) counted`,
    values.list,
  );
  return (rows as { n: number }[])[0]!.n;
}

/** By number, as far as the viewer may read them. */
export async function readFindings(pool: Pool, viewer: Viewer, ids: readonly number[]): Promise<readonly FindingSource[]> {
  const values = new Values();
  const { rows } = await pool.query(
    `select ${COLUMNS} from tongban.finding f where f.id = any(${values.add(ids)}) and ${findingScopeSql(viewer, values)}`,
    values.list,
  );
  return rows as FindingSource[];
}

/** Of many cases at once, oldest first. */
export async function findingsOfCases(pool: Pool, viewer: Viewer, caseNos: readonly string[]): Promise<readonly FindingSource[]> {
  const values = new Values();
  const { rows } = await pool.query(
    `select ${COLUMNS} from tongban.finding f where f.case_no = any(${values.add(caseNos)}) and ${findingScopeSql(viewer, values)}
     order by f.fired_at, f.id`,
    values.list,
  );
  return rows as FindingSource[];
}

export interface StatusSource {
  readonly pending: number;
  readonly oldestWaitedMs: number;
  readonly failures: number;
  readonly lastSweepAt: string | null;
  readonly lastSweepFindings: number | null;
}

/** For whoever watches a region; null for others. */
export async function readStatus(pool: Pool, viewer: Viewer): Promise<StatusSource | null> {
  if (!rulesFor(viewer, 'FINDINGS_READ').some(({ relation }) => relation === 'REGION' || relation === 'ALL')) return null;
  const { rows } = await pool.query(
    `select count(*)::int as pending,
       coalesce(greatest(0, extract(epoch from clock_timestamp() - min(queued_at)) * 1000), 0)::int as "oldestWaitedMs",
       (select count(*)::int from tongban.evaluation_failure) as failures,
       (select s.ended_at from tongban.sweep_run s order by s.id desc limit 1) as "lastSweepAt",
       (select s.findings from tongban.sweep_run s order by s.id desc limit 1) as "lastSweepFindings"
     from tongban.finding_pending`,
  );
  return (rows as StatusSource[])[0] ?? null;
}
