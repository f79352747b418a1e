/** The rollups computed from facts by SQL alone: how a rebuild makes them, and what the incremental way is compared with. */
import { DAY_FIELDS } from '../domain/assessment/case-fact.ts';
import {
  CITY_DIGITS,
  CUBE_NAMES,
  CUBES,
  isCoarse,
  DIMENSIONS,
  DURATION_CUBES,
  LONGEST_DURATION,
  type Cube,
  type Dimension,
} from '../domain/assessment/rollup.ts';
import { amountSql, COUNTER_COLUMNS, COUNTER_LIST, countedSql, dayColumn, snake } from './fact-columns.ts';

export const DIMENSION_COLUMNS = DIMENSIONS.map(snake);
export const KEY_COLUMNS = ['cube', 'grain', 'day', ...DIMENSION_COLUMNS];

const kept = (cube: Cube): string =>
  DIMENSIONS.map((dimension) => {
    const column = snake(dimension);
    if (!(CUBES[cube] as readonly Dimension[]).includes(dimension)) return `'' as ${column}`;
    return dimension === 'region' && isCoarse(cube) ? `rpad(left(t.region, ${CITY_DIGITS}), 6, '0') as region` : `t.${column}`;
  }).join(', ');

/** `insert into <rollup>` of everything in the table of facts; the table of rollups is empty before. */
export function rollupFromFacts(facts: string, rollup: string): string {
  const days = DAY_FIELDS.map((field) => `case when f.state <> 'VOIDED' or '${field}' = 'closedOn' then f.${snake(field)} end`).join(', ');
  const counters = COUNTER_LIST.map(
    ([, counter]) => `coalesce(sum(${amountSql(counter)}) filter (where f.${dayColumn(counter)} = d.day and ${countedSql(counter)}), 0)`,
  );
  const daily = `select d.day, ${DIMENSION_COLUMNS.map((column) => `f.${column}`).join(', ')}, count(*)::int as touched, ${counters
    .map((sum, index) => `${sum}::int as ${COUNTER_COLUMNS[index]}`)
    .join(', ')}
    from ${facts} f cross join lateral (select distinct day from unnest(array[${days}]::date[]) day where day is not null) d
    group by d.day, ${DIMENSION_COLUMNS.map((column) => `f.${column}`).join(', ')}`;
  // Back to four bytes each time: a sum of bigint would be a numeric, ten times as dear.
  const sums = ['touched', ...COUNTER_COLUMNS].map((column) => `sum(t.${column})::int as ${column}`).join(', ');
  // Months are made of days and years of months, so that everything is added up once and not once for each grain.
  const grained = (from: string, day: string, dimensions: string): string =>
    `select ${day} as day, ${dimensions}, ${sums} from ${from} t group by 1, 2, 3, 4, 5, 6, 7`;
  const plain = DIMENSION_COLUMNS.map((column) => `t.${column}`).join(', ');
  const steps = CUBE_NAMES.flatMap((cube) => [
    `${cube}_D as materialized (${grained('daily', 't.day', kept(cube))})`,
    `${cube}_M as materialized (${grained(`${cube}_D`, `date_trunc('month', t.day)::date`, plain)})`,
    `${cube}_Y as materialized (${grained(`${cube}_M`, `date_trunc('year', t.day)::date`, plain)})`,
  ]);
  const columns = ['day', ...DIMENSION_COLUMNS, 'touched', ...COUNTER_COLUMNS].join(', ');
  return `with daily as materialized (${daily}), ${steps.join(', ')}
    insert into ${rollup} (${[...KEY_COLUMNS, 'touched', ...COUNTER_COLUMNS].join(', ')}) ${everyCube(CUBE_NAMES, columns, DIMENSION_COLUMNS)}`;
}

/** All cubes and grains, each in the order of the key: what is read together lies together, and the key grows at its end. */
const everyCube = (cubes: readonly Cube[], columns: string, order: readonly string[]): string =>
  cubes
    .flatMap((cube) =>
      ['D', 'M', 'Y'].map((grain) => `(select '${cube}', '${grain}', ${columns} from ${cube}_${grain} order by day, ${order.join(', ')})`),
    )
    .join(' union all ');

/** The same for how long cases took. */
export function durationsFromFacts(facts: string, durations: string): string {
  const taken = `select f.decided_on as day, ${DIMENSION_COLUMNS.map((column) => `f.${column}`).join(', ')}, l.what, least(l.days, ${LONGEST_DURATION}) as days
    from ${facts} f cross join lateral (values ('USED', case when f.promised_unit = 'WORKING_DAY' then f.used_promised end), ('WAITED', f.waited_days)) l(what, days)
    where f.decided_on is not null and f.state <> 'VOIDED' and l.days is not null`;
  const plain = DIMENSION_COLUMNS.map((column) => `t.${column}`).join(', ');
  const grained = (from: string, day: string, dimensions: string, cases: string): string =>
    `select ${day} as day, ${dimensions}, t.what, t.days, ${cases}::int as cases from ${from} t group by 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  const steps = DURATION_CUBES.flatMap((cube) => [
    `${cube}_D as materialized (${grained(`(${taken})`, 't.day', kept(cube), 'count(*)')})`,
    `${cube}_M as materialized (${grained(`${cube}_D`, `date_trunc('month', t.day)::date`, plain, 'sum(t.cases)')})`,
    `${cube}_Y as materialized (${grained(`${cube}_M`, `date_trunc('year', t.day)::date`, plain, 'sum(t.cases)')})`,
  ]);
  const columns = ['day', ...DIMENSION_COLUMNS, 'what', 'days', 'cases'].join(', ');
  return `with ${steps.join(', ')} insert into ${durations} (${[...KEY_COLUMNS, 'what', 'days', 'cases'].join(', ')})
    ${everyCube(DURATION_CUBES, columns, ['what', ...DIMENSION_COLUMNS, 'days'])}`;
}
