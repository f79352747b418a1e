/** One result file per bench, so that a figure always stands beside its baseline and its date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../settings/settings.ts';

export type Figures = Readonly<Record<string, number>>;

export interface BenchResult {
  readonly name: string;
  readonly figures: Figures;
  readonly baseline: Figures;
  readonly ratios: Figures;
}

/**
 * Prints the result and writes `bench/results/<name>.json`, or into the folder BENCH_RESULTS, where `npm run bench` keeps small runs. Figures
 * carry their unit in their name. A run that is not `full` in size never takes the place of one that was.
 */
export function report(result: BenchResult, full = true): void {
  const aside = process.env['BENCH_RESULTS'];
  if (full || aside !== undefined) write(result, aside ?? join(projectDir, 'bench', 'results'));
  else console.log(`${result.name}: not the full size, so nothing is written`);
  console.table({ figures: result.figures, baseline: result.baseline });
  console.table(result.ratios);
}

function write(result: BenchResult, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
  writeFileSync(
    join(folder, `${result.name}.json`),
    `${JSON.stringify({ name: result.name, date: new Date().toISOString(), machine, ...rest(result) }, null, 2)}\n`,
  );
}

const rest = ({ figures, baseline, ratios }: BenchResult): Omit<BenchResult, 'name'> => ({ figures, baseline, ratios });

/** The q-quantile (0 to 1) by the nearest rank; NaN for no values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
