/** Exactly the cases behind a number: the measure's own counters, asked of the facts under the same filter. */
import { z } from 'zod';
import { COUNTERS, type Counter } from '../../domain/assessment/counters.ts';
import type { Measure } from '../../domain/assessment/define-measure.ts';
import { amountSql, countedSql, dayColumn } from '../../schema/fact-columns.ts';
import type { CountedCaseSource, Question } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { connection, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';
import { factsBehind, filterSql } from './fact-filter.ts';

/** NUMERATOR and ALL (the denominator) as the formula says; REST: counted below the line and not above it, such as the late ones. */
export type MeasureSide = 'NUMERATOR' | 'ALL' | 'REST';

interface Found {
  readonly where: string;
  readonly amount: string;
  readonly day: string;
}

function found(measure: Measure, side: MeasureSide, { period }: Question, values: Values): Found {
  const from = values.add(period.from);
  const to = values.add(period.to);
  const during = (counter: Counter): string =>
    `f.${dayColumn(counter)} >= ${from}::date and f.${dayColumn(counter)} < ${to}::date and ${countedSql(counter)}`;
  const counted = (counter: Counter): Found => ({ where: during(counter), amount: amountSql(counter), day: `f.${dayColumn(counter)}` });
  switch (measure.of) {
    case 'FLOW':
      return counted(COUNTERS[measure.count]);
    case 'STOCK': {
      const came: Counter = COUNTERS[measure.came];
      const left: Counter = COUNTERS[measure.left];
      const gone = `f.${dayColumn(left)} < ${to}::date and ${countedSql(left)}`;
      // The first day of the period plays no part, but a parameter must be used.
      return {
        where: `f.${dayColumn(came)} < ${to}::date and ${from}::date is not null and ${countedSql(came)} and (${gone}) is not true`,
        amount: '1',
        day: `f.${dayColumn(came)}`,
      };
    }
    default: {
      const above: Counter = COUNTERS[measure.numerator];
      const below: Counter = COUNTERS[measure.denominator];
      if (side === 'NUMERATOR') return counted(above);
      if (side === 'ALL') return counted(below);
      return { ...counted(below), where: `${during(below)} and (${during(above)}) is not true` };
    }
  }
}

function restricted({ kinds, procedures }: Measure, values: Values): string[] {
  return [
    ...(kinds === undefined ? [] : [`f.kind = any(${values.add(kinds)}::text[])`]),
    ...(procedures === undefined ? [] : [`f.procedure = any(${values.add(procedures)}::text[])`]),
  ];
}

const cursorShape = z.tuple([z.literal('FACT'), z.iso.date(), z.string().max(64)]);

export async function casesBehind(
  pool: Pool,
  measure: Measure,
  side: MeasureSide,
  question: Question,
  page: Page,
): Promise<Connection<CountedCaseSource>> {
  const values = new Values();
  const { amount, day, where } = found(measure, side, question, values);
  const parts = [where, filterSql(question.filter, values, 'f'), ...restricted(measure, values)];
  if (page.after !== null) {
    const [, on, caseNo] = readCursor(page.after, cursorShape);
    parts.push(`(${day}, f.case_no) > (${values.add(on)}::date, ${values.add(caseNo)})`);
  }
  const { rows } = await pool.query(
    `select f.case_no as "caseNo", (${amount})::float8 as amount, ${day} as "on" from ${factsBehind(question, values)} f
     where ${parts.join(' and ')} order by ${day}, f.case_no limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as CountedCaseSource[], page, ({ caseNo, on }) => writeCursor(['FACT', on, caseNo]));
}

/** How many they are, and what they add up to. */
export async function countBehind(
  pool: Pool,
  measure: Measure,
  side: MeasureSide,
  question: Question,
): Promise<{ readonly totalCount: number; readonly totalAmount: number }> {
  const values = new Values();
  const { amount, where } = found(measure, side, question, values);
  const parts = [where, filterSql(question.filter, values, 'f'), ...restricted(measure, values)];
  const { rows } = await pool.query(
    `select count(*)::int as "totalCount", coalesce(sum(${amount}), 0)::float8 as "totalAmount" from ${factsBehind(question, values)} f where ${parts.join(' and ')}`,
    values.list,
  );
  return (rows as { totalCount: number; totalAmount: number }[])[0]!;
}
