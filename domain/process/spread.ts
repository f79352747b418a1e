/** Median and nine-in-ten of many spans. */
export interface Spread {
  readonly n: number;
  /** Of an even number the mean of the two middle ones. Milliseconds; null without any. */
  readonly median: number | null;
  /** The smallest that at least 90 % do not exceed (nearest rank). */
  readonly p90: number | null;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return {
    n: sorted.length,
    median: upper === undefined || lower === undefined ? null : (lower + upper) / 2,
    p90: sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null,
  };
}
