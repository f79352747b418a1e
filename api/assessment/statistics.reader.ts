/** Statistics as asked: measures for every group and the whole, ranked, and beside each the number it is compared with. */
import { countersOf, measured, ranks, type Measure, type MeasureValue } from '../../domain/assessment/define-measure.ts';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import {
  BEFORE_ALL,
  comparedWith,
  stepsOf,
  stepStart,
  type Comparison,
  type Period,
  type PeriodStep,
} from '../../domain/assessment/periods.ts';
import type { LocalDate } from '../../domain/clocks/clock.ts';
import type { CounterId } from '../../domain/assessment/counters.ts';
import type { CellSource, FactFilter, GroupKey, Question, RegionLevel, RowSource } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { userError } from '../errors.ts';
import { readSums, type Figure, type GroupDimension, type Sums } from './sums.reader.ts';

/** More rows serve no screen; ask for a longer step or fewer dimensions. */
export const ROWS_MAX = 5_000;

export interface StatisticsQuery {
  readonly measures: readonly Measure[];
  readonly question: Question;
  readonly by: readonly GroupDimension[];
  readonly regionLevel: RegionLevel | null;
  readonly step: PeriodStep | null;
  readonly compare: Comparison | null;
}

/** @throws user error BAD_INPUT naming the first id that is no measure */
export function measuresNamed(ids: readonly string[]): readonly Measure[] {
  return ids.map((id) => {
    const measure = MEASURES.find((one) => one.id === id);
    if (measure === undefined) throw userError('BAD_INPUT', `没有指标 ${id}`, `there is no measure ${id}`, { field: 'measures' });
    return measure;
  });
}

export async function readStatistics(
  pool: Pool,
  query: StatisticsQuery,
): Promise<{ readonly rows: readonly RowSource[]; readonly total: RowSource }> {
  const { compare, question } = query;
  const now = await grid(pool, query, question.period);
  const before = compare === null ? null : await grid(pool, query, comparedWith(question.period, compare));
  const keys = [...new Set([...now.groups.keys(), ...(before?.groups.keys() ?? [])])].sort();
  if (keys.length * now.periods.length > ROWS_MAX)
    throw userError(
      'BAD_INPUT',
      `结果超过 ${ROWS_MAX} 行，请缩小范围或加大步长`,
      `more than ${ROWS_MAX} rows: narrow the question or take a longer step`,
    );
  const rows = now.periods.flatMap((period, index) => {
    const valuesOf = (of: Grid | null, key: string): readonly MeasureValue[] =>
      query.measures.map((measure) => measured(measure, sumsFor(measure, query, of?.groups.get(key)?.[index] ?? [])));
    const values = keys.map((key) => valuesOf(now, key));
    const places = query.measures.map((measure, at) =>
      ranks(
        measure,
        values.map((cells) => cells[at]!),
      ),
    );
    return keys.map((text, row): RowSource => {
      const key = keyOf(text, query);
      const then = before?.periods[index];
      const previous = then === undefined ? null : valuesOf(before, text);
      return {
        key: query.step === null ? key : { ...key, period },
        cells: query.measures.map((measure, at): CellSource => ({
          ...values[row]![at]!,
          measure,
          rank: query.by.length === 0 ? null : (places[at]?.[row] ?? null),
          previous: previous === null || then === undefined ? null : { ...previous[at]!, ...then },
          question: { ...question, period, filter: within(question.filter, key, query.regionLevel) },
        })),
      };
    });
  });
  return { rows, total: total(query, now, before) };
}

/** Per group, per step, one sum per figure. Stocks are sums from the beginning on. */
interface Grid {
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly groups: ReadonlyMap<string, readonly (readonly number[])[]>;
}

const isStock = (measure: Measure): boolean => measure.of === 'STOCK';

const figuresOf = ({ measures }: StatisticsQuery): readonly (Figure & { readonly stock: boolean })[] =>
  measures.flatMap((measure) =>
    countersOf(measure).map((counter) => ({
      counter,
      stock: isStock(measure),
      ...(measure.kinds === undefined ? {} : { kinds: measure.kinds }),
      ...(measure.procedures === undefined ? {} : { procedures: measure.procedures }),
    })),
  );

async function grid(pool: Pool, query: StatisticsQuery, period: Period): Promise<Grid> {
  const { by, regionLevel, step } = query;
  const figures = figuresOf(query);
  const periods = step === null ? [period] : stepsOf(step, period);
  const starts: readonly (LocalDate | null)[] = step === null ? [null] : periods.map(({ from }) => stepStart(step, from));
  const groups = new Map<string, number[][]>();
  const add = (rows: readonly Sums[], places: readonly number[], wanted: readonly number[]): void => {
    for (const row of rows) {
      const key = JSON.stringify(by.map((dimension) => row.key[dimension]));
      const cells = groups.get(key) ?? periods.map(() => figures.map(() => 0));
      groups.set(key, cells);
      for (const at of places.length > 0 ? places : [starts.indexOf(row.step)]) {
        for (const [index, figure] of wanted.entries()) cells[at]![figure]! += row.sums[index] ?? 0;
      }
    }
  };
  const ask = async (within: Period, wanted: readonly number[], divided: PeriodStep | null, places: readonly number[]): Promise<void> => {
    if (wanted.length === 0 || within.from >= within.to) return;
    const question = { ...query.question, period: within };
    add(await readSums(pool, { question, figures: wanted.map((at) => figures[at]!), by, regionLevel, step: divided }), places, wanted);
  };
  const flows = figures.flatMap(({ stock }, at) => (stock ? [] : [at]));
  const stocks = figures.flatMap(({ stock }, at) => (stock ? [at] : []));
  await ask(period, flows, step, step === null ? [0] : []);
  if (stocks.length > 0) {
    if (step === null) await ask({ from: BEFORE_ALL, to: period.to }, stocks, null, [0]);
    else {
      await ask({ from: BEFORE_ALL, to: period.from }, stocks, null, [0]);
      await ask(period, stocks, step, []);
      for (const cells of groups.values())
        for (let at = 1; at < cells.length; at++) for (const figure of stocks) cells[at]![figure]! += cells[at - 1]![figure]!;
    }
  }
  return { period, periods, groups };
}

/** Sums of one measure's counters, out of those of all. */
function sumsFor(measure: Measure, query: StatisticsQuery, cells: readonly number[]): Readonly<Partial<Record<CounterId, number>>> {
  let from = 0;
  for (const one of query.measures) {
    if (one === measure) break;
    from += countersOf(one).length;
  }
  return Object.fromEntries(countersOf(measure).map((counter, index) => [counter, cells[from + index] ?? 0]));
}

const keyOf = (text: string, { by }: StatisticsQuery): GroupKey => {
  const values = JSON.parse(text) as readonly string[];
  return Object.fromEntries(by.map((dimension, index) => [dimension, values[index] ?? '']));
};

/** The filter narrowed to one group. */
export function within(filter: FactFilter, key: GroupKey, level: RegionLevel | null): FactFilter {
  const { region, unitId, procedure, kind, channel } = key;
  return {
    ...filter,
    ...(region === undefined ? {} : level === null ? { regionIs: region } : { gathered: { level, code: region } }),
    ...(unitId === undefined ? {} : { unitIds: [unitId] }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** The whole is the sum of its parts; a stock is what it is at the end of the last step. */
function total(query: StatisticsQuery, now: Grid, before: Grid | null): RowSource {
  const figures = figuresOf(query);
  const whole = ({ groups, periods }: Grid): readonly number[] =>
    figures.map(({ stock }, at) =>
      [...groups.values()].reduce((sum, cells) => {
        const steps = stock ? [cells[periods.length - 1] ?? []] : cells;
        return sum + steps.reduce((more, step) => more + (step[at] ?? 0), 0);
      }, 0),
    );
  const sums = whole(now);
  const then = before === null ? null : whole(before);
  return {
    key: {},
    cells: query.measures.map((measure): CellSource => ({
      ...measured(measure, sumsFor(measure, query, sums)),
      measure,
      rank: null,
      previous: then === null || before === null ? null : { ...measured(measure, sumsFor(measure, query, then)), ...before.period },
      question: query.question,
    })),
  };
}

/** Entries of the trail that facts do not know yet. */
export async function entriesBehind(pool: Pool): Promise<number> {
  const { rows } = await pool.query(
    `select (coalesce((select max(entry_id) from audit.entry), 0) - coalesce((select entry_id from tongban.trail_follower where follower = 'facts'), 0))::int as n`,
  );
  return Math.max(0, (rows as { n: number }[])[0]!.n);
}
