/** Taking the time. */
import { quantile, round } from '../result.ts';

export async function seconds(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await act();
  return (performance.now() - from) / 1_000;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds: median and 95th percentile of the rounds, after one that warms up. */
export async function times(rounds: number, act: () => Promise<unknown>): Promise<Times> {
  await act();
  const taken: number[] = [];
  for (let n = 0; n < rounds; n++) taken.push((await seconds(act)) * 1_000);
  return { p50: round(quantile(taken, 0.5)), p95: round(quantile(taken, 0.95)) };
}
