/** Cases by several hands at once, and what that took. */
import { quantile, round } from '../result.ts';

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

export const casesPerSecond = ({ commands, seconds }: Run): number => round(commands.length / COMMANDS_PER_CASE / seconds);

/** `many`: runs at full width, for throughput; `one`: runs by one hand, for the time of a command. */
export function figuresOf(many: readonly Run[], one: readonly Run[]) {
  const seconds = many.reduce((sum, { seconds: s }) => sum + s, 0);
  const atWidth = many.flatMap(({ commands }) => commands);
  const alone = one.flatMap(({ commands }) => commands);
  return {
    casesPerSecond: round(atWidth.length / COMMANDS_PER_CASE / seconds),
    p50Ms: round(quantile(alone, 0.5)),
    p95Ms: round(quantile(alone, 0.95)),
    p50AtLanesMs: round(quantile(atWidth, 0.5)),
  };
}
