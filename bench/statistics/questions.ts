/** The questions of the dashboards, each for GraphQL and as the scan an analyst would write: the same counters, groups and days. */
import { countersOf, type Measure } from '../../domain/assessment/define-measure.ts';
import { COUNTERS, type CounterId } from '../../domain/assessment/counters.ts';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import { amountSql, countedSql, dayColumn } from '../../schema/fact-columns.ts';

export interface Question {
  readonly name: string;
  readonly measures: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by?: 'UNIT' | 'REGION' | 'PROCEDURE' | 'KIND' | 'CHANNEL' | 'PERIOD';
  readonly step?: 'DAY' | 'WEEK' | 'MONTH';
  readonly filter?: { readonly unit?: string; readonly region?: string; readonly procedure?: string };
}

const TIME = ['decided', 'onTimeRate', 'legalOnTimeRate', 'earlyRate', 'actualSpeedup', 'averageUsedDays'];

export const QUESTIONS: readonly Question[] = [
  {
    name: 'year, whole city, every rate',
    measures: [...TIME, 'noVisitRate', 'fullOnlineRate', 'instantShare', 'licenceCollectRate'],
    from: '2026-01-01',
    to: '2026-12-01',
  },
  { name: 'year by unit, ranked', measures: TIME, from: '2025-01-01', to: '2026-01-01', by: 'UNIT' },
  { name: 'quarter by region', measures: TIME, from: '2026-07-01', to: '2026-10-01', by: 'REGION' },
  { name: 'odd 100 days by kind', measures: TIME, from: '2026-05-17', to: '2026-08-25', by: 'KIND' },
  {
    name: 'three years month by month',
    measures: ['received', 'decided', 'onTimeRate'],
    from: '2024-01-01',
    to: '2026-12-01',
    by: 'PERIOD',
    step: 'MONTH',
  },
  {
    name: 'half a year week by week',
    measures: ['received', 'decided', 'onTimeRate'],
    from: '2026-06-01',
    to: '2026-11-30',
    by: 'PERIOD',
    step: 'WEEK',
  },
  {
    name: 'month of one county by procedure',
    measures: TIME,
    from: '2026-09-01',
    to: '2026-10-01',
    by: 'PROCEDURE',
    filter: { region: '320613' },
  },
  {
    name: 'year of one unit by procedure',
    measures: TIME,
    from: '2025-01-01',
    to: '2026-01-01',
    by: 'PROCEDURE',
    filter: { unit: 'u-sp-320600' },
  },
  { name: 'year by channel', measures: TIME, from: '2025-01-01', to: '2026-01-01', by: 'CHANNEL' },
  {
    name: 'one procedure by unit, quarter',
    measures: TIME,
    from: '2026-07-01',
    to: '2026-10-01',
    by: 'UNIT',
    filter: { procedure: 'outdoor-sign' },
  },
];

export function graphqlOf({ by, filter = {}, from, measures, step, to }: Question): { readonly query: string; readonly variables: object } {
  const cells = 'cells { measure { measureId } value numerator denominator n rank }';
  return {
    query: `query($measures: [ID!]!, $period: PeriodInput!, $filter: StatisticsFilter!) { statistics(measures: $measures, period: $period, filter: $filter, by: [${by ?? ''}], step: ${step ?? 'MONTH'})
      { rows { regionCode unit { unitId name { zh } } procedure { code } kind channel periodFrom ${cells} } total { ${cells} } } }`,
    variables: { measures, period: { from, to }, filter },
  };
}

const COLUMN = { UNIT: 'f.unit_id', REGION: 'f.region', PROCEDURE: 'f.procedure', KIND: 'f.kind', CHANNEL: 'f.channel' } as const;

const named = (id: string): Measure => MEASURES.find((measure) => measure.id === id)!;

/** Counters of the question, each once per measure that uses it. */
export const counterIds = ({ measures }: Question): readonly CounterId[] => measures.flatMap((id) => countersOf(named(id)));

/** One scan over the facts. All counters of these questions but `received` count on the day of decision. */
export function scanOf(question: Question): string {
  const { by, filter = {}, from, step, to } = question;
  const period = by === 'PERIOD';
  const days = [...new Set(counterIds(question).map((id) => dayColumn(COUNTERS[id])))];
  const where = [
    ...(filter.unit === undefined ? [] : [`f.unit_id = '${filter.unit}'`]),
    ...(filter.procedure === undefined ? [] : [`f.procedure = '${filter.procedure}'`]),
    ...(filter.region === undefined
      ? []
      : [`f.region >= '${filter.region}' and f.region < '${filter.region.slice(0, -1)}${Number(filter.region.at(-1)) + 1}'`]),
  ];
  const parts = days.map((day) => {
    const sums = counterIds(question).map((id, index) =>
      dayColumn(COUNTERS[id]) === day
        ? `coalesce(sum(${amountSql(COUNTERS[id])}) filter (where ${countedSql(COUNTERS[id])}), 0) as k${index}`
        : `0 as k${index}`,
    );
    const group = period ? `date_trunc('${(step ?? 'MONTH').toLowerCase()}', f.${day})` : by === undefined ? `''` : COLUMN[by];
    return `select ${group} as g, ${sums.join(', ')} from case_fact f where f.${day} >= date '${from}' and f.${day} < date '${to}' ${where.map((one) => `and ${one}`).join(' ')} group by 1`;
  });
  const sums = counterIds(question).map((_, index) => `sum(k${index})::double as k${index}`);
  return `select g, ${sums.join(', ')} from (${parts.join(' union all ')}) group by g order by g`;
}
