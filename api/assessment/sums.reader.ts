/**
 * Sums of counters over a period, divided as asked: from the smallest cube of rollups that can tell, or, as of a past day, from the
 * facts known then. Both ways add up the same counters, and a test asks them the same questions.
 */
import type { CounterId } from '../../domain/assessment/counters.ts';
import { COUNTERS } from '../../domain/assessment/counters.ts';
import { pieces, type PeriodStep } from '../../domain/assessment/periods.ts';
import { CITY_DIGITS, CUBE_NAMES, CUBES, isCoarse, type Cube, type Dimension } from '../../domain/assessment/rollup.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import { amountSql, countedSql, counterColumn, dayColumn, snake } from '../../schema/fact-columns.ts';
import type { Question, RegionLevel } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { dimensionsOf, factsBehind, filterSql, gatheredSql } from './fact-filter.ts';

export type GroupDimension = Exclude<Dimension, 'provenance'>;

/** A counter, perhaps of some kinds of matter or some procedures only. */
export interface Figure {
  readonly counter: CounterId;
  readonly kinds?: readonly string[];
  readonly procedures?: readonly string[];
}

export interface SumsQuery {
  readonly question: Question;
  readonly figures: readonly Figure[];
  readonly by: readonly GroupDimension[];
  readonly regionLevel: RegionLevel | null;
  /** Divided by period as well; null: not. */
  readonly step: PeriodStep | null;
}

export interface Sums {
  readonly key: Readonly<Partial<Record<GroupDimension, string>>>;
  /** First day of the step the sums belong to, uncut; null: not divided by period. */
  readonly step: LocalDate | null;
  /** In the order of the figures. */
  readonly sums: readonly number[];
}

interface SumsRow extends Readonly<Record<string, unknown>> {
  readonly step: LocalDate | null;
}

export async function readSums(pool: Pool, query: SumsQuery): Promise<readonly Sums[]> {
  const values = new Values();
  const source =
    query.question.known === null && query.question.bulletin === undefined ? fromRollup(query, values) : fromFacts(query, values);
  const groups = [...query.by.map((dimension) => `r.${snake(dimension)}`), ...(query.step === null ? [] : ['r.step'])];
  const { rows } = await pool.query(
    `select ${[...groups, ...query.figures.map((_, index) => `sum(r.k${index})::float8 as k${index}`)].join(', ')} from (${source}) r${
      groups.length === 0 ? '' : ` group by ${groups.join(', ')} order by ${groups.join(', ')}`
    }`,
    values.list,
  );
  return (rows as SumsRow[]).map((row) => ({
    key: Object.fromEntries(query.by.map((dimension) => [dimension, String(row[snake(dimension)])])),
    step: query.step === null ? null : row.step,
    sums: query.figures.map((_, index) => Number(row[`k${index}`] ?? 0)),
  }));
}

const columnsOf = ({ by, regionLevel }: SumsQuery, t: string): string[] =>
  by.map((dimension) =>
    dimension === 'region' && regionLevel !== null ? `${gatheredSql(`${t}.region`, regionLevel)} as region` : `${t}.${snake(dimension)}`,
  );

const stepColumn = (step: PeriodStep | null, day: string): string[] =>
  step === null ? [] : [`date_trunc('${step.toLowerCase()}', ${day})::date as step`];

function restricted({ kinds, procedures }: Figure, values: Values, t: string): string {
  return [
    ...(kinds === undefined ? [] : [`${t}.kind = any(${values.add(kinds)}::text[])`]),
    ...(procedures === undefined ? [] : [`${t}.procedure = any(${values.add(procedures)}::text[])`]),
  ].join(' and ');
}

/** The smallest cube that keeps every dimension the question speaks of. */
export function cubeFor(needed: ReadonlySet<Dimension>, cubes: readonly Cube[] = CUBE_NAMES): Cube | undefined {
  return cubes.find((cube) => [...needed].every((dimension) => (CUBES[cube] as readonly Dimension[]).includes(dimension)));
}

/** Nothing in the question tells places of one city apart. */
const seesWholeCities = ({ by, question: { filter } }: SumsQuery): boolean =>
  !by.includes('region') &&
  filter.regionIs === undefined &&
  filter.gathered === undefined &&
  [...(filter.scope?.ranges ?? []), ...(filter.range === undefined ? [] : [filter.range])].every(({ from }) => from.length <= CITY_DIGITS);

function fromRollup(query: SumsQuery, values: Values): string {
  const { figures, question, step } = query;
  const needed = new Set<Dimension>([...query.by, ...dimensionsOf(question.filter)]);
  if (figures.some(({ kinds }) => kinds !== undefined)) needed.add('kind');
  if (figures.some(({ procedures }) => procedures !== undefined)) needed.add('procedure');
  const cube = cubeFor(needed, seesWholeCities(query) ? CUBE_NAMES : CUBE_NAMES.filter((one) => !isCoarse(one))) ?? 'ALL';
  return pieces(question.period, step)
    .map((piece) => {
      const sums = figures.map((figure, index) => {
        const only = restricted(figure, values, 'u');
        return `sum(u.${counterColumn(figure.counter)})${only === '' ? '' : ` filter (where ${only})`} as k${index}`;
      });
      const groups = [...columnsOf(query, 'u'), ...stepColumn(step, 'u.day')];
      const groupBy = groups.length === 0 ? '' : ` group by ${groups.map((_, index) => index + 1).join(', ')}`;
      return `select ${[...groups, ...sums].join(', ')} from tongban.rollup u
        where u.cube = '${cube}' and u.grain = '${piece.grain}' and u.day >= ${values.add(piece.from)}::date and u.day < ${values.add(piece.to)}::date
          and ${filterSql(question.filter, values, 'u')}${groupBy}`;
    })
    .join(' union all ');
}

function fromFacts(query: SumsQuery, values: Values): string {
  const { figures, question, step } = query;
  const days = [...new Set(figures.map(({ counter }) => dayColumn(COUNTERS[counter])))];
  return days
    .map((day) => {
      const sums = figures.map((figure, index) => {
        const counter = COUNTERS[figure.counter];
        if (dayColumn(counter) !== day) return `0 as k${index}`;
        const only = restricted(figure, values, 'f');
        return `sum(${amountSql(counter)}) filter (where ${countedSql(counter)}${only === '' ? '' : ` and ${only}`}) as k${index}`;
      });
      const groups = [...columnsOf(query, 'f'), ...stepColumn(step, `f.${day}`)];
      const groupBy = groups.length === 0 ? '' : ` group by ${groups.map((_, index) => index + 1).join(', ')}`;
      return `select ${[...groups, ...sums].join(', ')} from ${factsBehind(question, values)} f
        where f.${day} >= ${values.add(question.period.from)}::date and f.${day} < ${values.add(question.period.to)}::date
          and ${filterSql(question.filter, values, 'f')}${groupBy}`;
    })
    .join(' union all ');
}
