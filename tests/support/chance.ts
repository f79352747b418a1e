/** Chance with a seed that is printed, so that a fault found once can be looked for again: TONGBAN_FAULT_SEED=<seed>. */

export interface Chance {
  readonly seed: number;
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
}

/** mulberry32. Says its seed on the console, with the name of the run. */
export function chance(name: string): Chance {
  const given = process.env['TONGBAN_FAULT_SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  if (!Number.isSafeInteger(seed)) throw new TypeError('TONGBAN_FAULT_SEED must be a whole number');
  console.log(`${name}: seed ${seed} (TONGBAN_FAULT_SEED=${seed} runs it again)`);
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, next, between: (from, to) => from + Math.floor(next() * (to - from + 1)) };
}
