/** What is told of a run: the slowest question against its goals, the worst question against the scan, the growth from a tenth to all. */
import { report, round } from '../result.ts';
import type { Followed } from './followed.ts';
import { TRACE, WORK_LISTS } from './lists.ts';
import type { Timed } from './measure.ts';
import type { Prepared } from './prepared.ts';

/** A figure named p50At10M is nothing else. */
const FULL = 10_000_000;

export interface Measured extends Prepared {
  readonly timed: readonly Timed[];
}

const dashboards = ({ timed }: Measured): readonly Timed[] => timed.filter(({ name }) => name !== TRACE && !WORK_LISTS.includes(name));
const slowest = (of: Measured, at: (one: Timed) => number): number => Math.max(...dashboards(of).map(at));
const total = (of: Measured): number => dashboards(of).reduce((sum, { p50 }) => sum + p50, 0);
const p50Of = ({ timed }: Measured, names: readonly string[]): number =>
  Math.max(...timed.filter(({ name }) => names.includes(name)).map(({ p50 }) => p50));

export function tell(small: Measured, large: Measured, { entriesPerSecond, live }: Followed): void {
  const compared = large.timed.filter(({ duckdb }) => duckdb !== null);
  const worse = dashboards(large).map(({ name, p50 }) => p50 / (small.timed.find((one) => one.name === name)?.p50 ?? 1));
  const figures = {
    p50: slowest(large, ({ p50 }) => p50),
    p95: slowest(large, ({ p95 }) => p95),
    copyRowsPerSecond: large.copyRowsPerSecond,
    rollupRows: large.rollupRows,
    rollupSeconds: large.rollupSeconds,
    gigabytes: large.gigabytes,
    workListP50: p50Of(large, WORK_LISTS),
    traceP50: p50Of(large, [TRACE]),
    incrementalEntriesPerSecond: entriesPerSecond,
    liveStepsPerSecond: live.stepsPerSecond,
    freshnessP50Ms: live.freshnessP50,
    freshnessP95Ms: live.freshnessP95,
    followMsPerStep: live.followMsPerStep,
  };
  const baseline = {
    duckdbP50OfSlowestQuestion: slowest(large, ({ duckdb }) => duckdb ?? 0),
    [`p50At${small.cases}`]: slowest(small, ({ p50 }) => p50),
  };
  const ratios = {
    // Of the worst question: below 1 we are faster than the scan.
    duckdb: round(Math.max(...compared.map(({ duckdb, p50 }) => p50 / (duckdb ?? 1))), 3),
    // Of the sums of all medians, a tenth of the cases against all; and of the question that grew most.
    growth: round(total(large) / total(small), 3),
    growthOfWorst: round(Math.max(...worse), 3),
  };
  const full = large.cases === FULL;
  const { p50, p95, ...rest } = figures;
  report({ name: 'statistics', figures: full ? { p50At10M: p50, p95At10M: p95, ...rest } : figures, baseline, ratios }, full);
}
