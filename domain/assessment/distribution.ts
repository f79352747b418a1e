/** Handling times as a distribution: exact, from the number of cases per number of days. */

export interface Bar {
  readonly days: number;
  readonly cases: number;
}

export interface Distribution {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/** `bars` ascending by days. A percentile is the smallest number of days within which that share of the cases was done. */
export function distributionOf(bars: readonly Bar[]): Distribution {
  const n = bars.reduce((sum, { cases }) => sum + cases, 0);
  if (n === 0) return { n, mean: null, median: null, p90: null };
  const percentile = (share: number): number => {
    let seen = 0;
    for (const { cases, days } of bars) if ((seen += cases) >= share * n) return days;
    return bars.at(-1)?.days ?? 0;
  };
  return { n, mean: bars.reduce((sum, { cases, days }) => sum + cases * days, 0) / n, median: percentile(0.5), p90: percentile(0.9) };
}
