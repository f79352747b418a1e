/** Open cases as they stood at the end of a past day, those due first in front; from the facts known then. */
import { z } from 'zod';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { FactFilter, PastCaseSource } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { connection, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';
import { factsSql, filterSql } from './fact-filter.ts';

export interface PastWorkListQuery {
  /** The instant that ends the day. */
  readonly known: Instant;
  readonly filter: FactFilter;
  readonly overdue: boolean | null;
}

const cursorShape = z.tuple([z.literal('PAST'), z.iso.datetime().nullable(), z.string().max(64)]);

function source({ filter, known, overdue }: PastWorkListQuery, values: Values): string {
  const late = `(f.overdue_on is not null and f.overdue_ended_on is null or coalesce(f.due_at < ${values.add(known)}::timestamptz, false))`;
  const asked = overdue === null ? 'true' : overdue ? late : `not ${late}`;
  return `(select f.case_no as "caseNo", f.state, f.due_at as "dueAt", ${late} as overdue, f.paused, f.open_steps as "openSteps", f.unit_id as "unitId", f.region as "regionCode"
    from ${factsSql(known, values)} f where f.closed_on is null and ${filterSql(filter, values, 'f')} and ${asked})`;
}

export async function readPastWorkList(pool: Pool, query: PastWorkListQuery, page: Page): Promise<Connection<PastCaseSource>> {
  const values = new Values();
  const from = source(query, values);
  let beyond = 'true';
  if (page.after !== null) {
    const [, dueAt, caseNo] = readCursor(page.after, cursorShape);
    const no = values.add(caseNo);
    if (dueAt === null) beyond = `w."dueAt" is null and w."caseNo" > ${no}`;
    else {
      const due = `${values.add(dueAt)}::timestamptz`;
      beyond = `(w."dueAt" > ${due} or w."dueAt" is null or (w."dueAt" = ${due} and w."caseNo" > ${no}))`;
    }
  }
  const { rows } = await pool.query(
    `select w.* from ${from} w where ${beyond} order by w."dueAt" nulls last, w."caseNo" limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as PastCaseSource[], page, ({ caseNo, dueAt }) => writeCursor(['PAST', dueAt, caseNo]));
}

export async function countPastWorkList(pool: Pool, query: PastWorkListQuery): Promise<number> {
  const values = new Values();
  const { rows } = await pool.query(`select count(*)::int as n from ${source(query, values)} w`, values.list);
  return (rows as { n: number }[])[0]!.n;
}
