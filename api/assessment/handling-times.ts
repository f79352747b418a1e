/** How long decided cases took: number of cases per number of days, from rollups where a cube keeps them, else from the facts. */
import { z } from 'zod';
import { distributionOf, type Bar } from '../../domain/assessment/distribution.ts';
import { pieces } from '../../domain/assessment/periods.ts';
import { DURATION_CUBES, LONGEST_DURATION, type Dimension, type Duration } from '../../domain/assessment/rollup.ts';
import { snake } from '../../schema/fact-columns.ts';
import type {
  CountedCaseSource,
  GroupKey,
  HandlingBarSource,
  HandlingTimesSource,
  Question,
  RegionLevel,
} from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { connection, readCursor, writeCursor, type Connection, type Page } from '../paging.ts';
import { Values } from '../scope-sql.ts';
import { dimensionsOf, factsSql, filterSql, gatheredSql } from './fact-filter.ts';
import { within } from './statistics.reader.ts';
import { cubeFor, type GroupDimension } from './sums.reader.ts';

export interface HandlingTimesQuery {
  readonly what: Duration;
  readonly question: Question;
  readonly by: readonly GroupDimension[];
  readonly regionLevel: RegionLevel | null;
}

export async function readHandlingTimes(pool: Pool, query: HandlingTimesQuery): Promise<readonly HandlingTimesSource[]> {
  const values = new Values();
  const cube =
    query.question.known === null
      ? cubeFor(new Set<Dimension>([...query.by, ...dimensionsOf(query.question.filter)]), DURATION_CUBES)
      : undefined;
  const source = cube === undefined ? fromFacts(query, values) : fromRollup(query, cube, values);
  const groups = [...query.by.map((dimension) => `r.${snake(dimension)}`), 'r.days'].join(', ');
  const { rows } = await pool.query(
    `select ${groups}, sum(r.cases)::int as cases from (${source}) r group by ${groups} order by ${groups}`,
    values.list,
  );
  const bars = new Map<string, { readonly key: GroupKey; readonly histogram: Bar[] }>();
  if (query.by.length === 0) bars.set('[]', { key: {}, histogram: [] });
  for (const row of rows as (Readonly<Record<string, unknown>> & Bar)[]) {
    const named = query.by.map((dimension) => [dimension, String(row[snake(dimension)])] as const);
    const text = JSON.stringify(named.map(([, value]) => value));
    const group = bars.get(text) ?? { key: Object.fromEntries(named), histogram: [] as Bar[] };
    bars.set(text, group);
    group.histogram.push({ days: row.days, cases: row.cases });
  }
  return [...bars.values()].map(({ histogram, key }) => {
    const question = { ...query.question, filter: within(query.question.filter, key, query.regionLevel) };
    return { key, histogram: histogram.map((bar) => ({ ...bar, what: query.what, question })), ...distributionOf(histogram) };
  });
}

const daysSql = (what: Duration): string =>
  what === 'WAITED' ? 'f.waited_days' : `case when f.promised_unit = 'WORKING_DAY' then f.used_promised end`;

const cursorShape = z.tuple([z.literal('BAR'), z.iso.date(), z.string().max(64)]);

/** Exactly the cases that make one bar of the histogram. */
export async function casesInBar(
  pool: Pool,
  { days, question, what }: HandlingBarSource,
  page: Page,
): Promise<Connection<CountedCaseSource>> {
  const values = new Values();
  const { filter, known, period } = question;
  const parts = [
    `f.decided_on >= ${values.add(period.from)}::date and f.decided_on < ${values.add(period.to)}::date and f.state <> 'VOIDED'`,
    `least(${daysSql(what)}, ${LONGEST_DURATION}) = ${values.add(days)}::int`,
    filterSql(filter, values, 'f'),
  ];
  if (page.after !== null) {
    const [, on, caseNo] = readCursor(page.after, cursorShape);
    parts.push(`(f.decided_on, f.case_no) > (${values.add(on)}::date, ${values.add(caseNo)})`);
  }
  const { rows } = await pool.query(
    `select f.case_no as "caseNo", (${daysSql(what)})::float8 as amount, f.decided_on as "on" from ${factsSql(known, values)} f
     where ${parts.join(' and ')} order by f.decided_on, f.case_no limit ${page.size + 1}`,
    values.list,
  );
  return connection(rows as CountedCaseSource[], page, ({ caseNo, on }) => writeCursor(['BAR', on, caseNo]));
}

const groupsOf = ({ by, regionLevel }: HandlingTimesQuery, t: string): string =>
  by
    .map((dimension) =>
      dimension === 'region' && regionLevel !== null
        ? `${gatheredSql(`${t}.region`, regionLevel)} as region, `
        : `${t}.${snake(dimension)}, `,
    )
    .join('');

function fromRollup(query: HandlingTimesQuery, cube: string, values: Values): string {
  return pieces(query.question.period, null)
    .map(
      ({ from, grain, to }) => `select ${groupsOf(query, 'u')}u.days, u.cases from tongban.rollup_days u
        where u.cube = '${cube}' and u.grain = '${grain}' and u.day >= ${values.add(from)}::date and u.day < ${values.add(to)}::date
          and u.what = ${values.add(query.what)} and ${filterSql(query.question.filter, values, 'u')}`,
    )
    .join(' union all ');
}

function fromFacts(query: HandlingTimesQuery, values: Values): string {
  const { filter, known, period } = query.question;
  const days = daysSql(query.what);
  return `select ${groupsOf(query, 'f')}least(${days}, ${LONGEST_DURATION}) as days, 1 as cases from ${factsSql(known, values)} f
    where f.decided_on >= ${values.add(period.from)}::date and f.decided_on < ${values.add(period.to)}::date and f.state <> 'VOIDED'
      and (${days}) is not null and ${filterSql(filter, values, 'f')}`;
}
