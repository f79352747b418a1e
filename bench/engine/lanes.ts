/** Cases by several hands at once, and what that took. */
import { quantile, round } from '../result.ts';
import { PARTS, type CpuMs } from './cpu.ts';

/** Commands of one application, whatever runs it: filed, accepted, passed on, decided. */
export const COMMANDS_PER_CASE = 4;

export interface Run {
  /** Milliseconds of each command. */
  readonly commands: readonly number[];
  readonly seconds: number;
}

export type Timed = <T>(act: () => Promise<T>) => Promise<T>;
export type RunCase = (queue: string, timed: Timed) => Promise<string>;

export async function run(runCase: RunCase, queue: string, count: number, width: number): Promise<Run> {
  const commands: number[] = [];
  const timed: Timed = async (act) => {
    const from = performance.now();
    const answer = await act();
    commands.push(performance.now() - from);
    return answer;
  };
  let left = count;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (left-- > 0) await runCase(queue, timed);
    }),
  );
  return { commands, seconds: (performance.now() - from) / 1_000 };
}

export interface Turn {
  readonly many: Run;
  readonly one: Run;
  /** Of `many`. */
  readonly cpu?: CpuMs;
}

/** One turn of one engine: warmed up, then at full width for its throughput, then by one hand for the time of a command. */
export async function turnOf(
  runs: (count: number, width: number) => Promise<Run>,
  { cases, cpu, lanes, warm }: { readonly cases: number; readonly lanes: number; readonly warm: number; readonly cpu?: () => CpuMs },
): Promise<Turn> {
  await runs(warm, 4);
  const before = cpu?.();
  const many = await runs(cases, lanes);
  const after = cpu?.();
  return {
    ...{ many, one: await runs(Math.ceil(cases / 10), 1) },
    ...(before === undefined || after === undefined ? {} : { cpu: eachPart((part) => after[part] - before[part]) }),
  };
}

const eachPart = (of: (part: keyof CpuMs) => number): CpuMs => Object.fromEntries(PARTS.map((part) => [part, of(part)])) as CpuMs;

/** Milliseconds of processor time a case, part by part and together. */
export function cpuPerCase(turns: readonly Turn[]): Readonly<Record<`cpu${keyof CpuMs | 'Together'}MsPerCase`, number>> {
  const cases = turns.reduce((sum, { many }) => sum + many.commands.length / COMMANDS_PER_CASE, 0);
  const per = eachPart((part) => turns.reduce((sum, { cpu }) => sum + (cpu?.[part] ?? 0), 0) / cases);
  const together = PARTS.reduce((sum, part) => sum + per[part], 0);
  return Object.fromEntries(
    [...PARTS.map((part) => [part, per[part]] as const), ['Together', together] as const].map(([part, ms]) => [
      `cpu${part}MsPerCase`,
      round(ms, 1),
    ]),
  ) as ReturnType<typeof cpuPerCase>;
}

export const casesPerSecond = ({ commands, seconds }: Run): number => round(commands.length / COMMANDS_PER_CASE / seconds);

export function figuresOf(turns: readonly Turn[]) {
  const seconds = turns.reduce((sum, { many }) => sum + many.seconds, 0);
  const atWidth = turns.flatMap(({ many }) => many.commands);
  const alone = turns.flatMap(({ one }) => one.commands);
  return {
    casesPerSecond: round(atWidth.length / COMMANDS_PER_CASE / seconds),
    p50Ms: round(quantile(alone, 0.5)),
    p95Ms: round(quantile(alone, 0.95)),
    p50AtLanesMs: round(quantile(atWidth, 0.5)),
    p95AtLanesMs: round(quantile(atWidth, 0.95)),
  };
}

type Compared = Pick<ReturnType<typeof figuresOf>, 'casesPerSecond' | 'p50Ms' | 'p95Ms'>;

export const ratiosOf = (figures: Compared, baseline: Compared) => ({
  throughput: round(figures.casesPerSecond / baseline.casesPerSecond),
  p50: round(figures.p50Ms / baseline.p50Ms),
  p95: round(figures.p95Ms / baseline.p95Ms),
});
