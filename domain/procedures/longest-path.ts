/** The longest way through a procedure's steps: does the office's own arrangement of days fit into its promise? */
import type { Limit, LimitUnit } from '../clocks/clock.ts';
import type { Phase, Step } from './procedure.ts';
import { predecessorsOf, type Steps } from './step-order.ts';

export interface Path {
  readonly length: number;
  readonly stepIds: readonly string[];
}

/**
 * The longest path through the steps of these phases, each as long as `lengthOf` says; null when the steps run in a circle.
 * Steps of other phases count for nothing but keep the order. Conditional steps are taken as called for: the worst case.
 */
export function longestPath(procedure: Steps, phases: readonly Phase[], lengthOf: (step: Step) => number): Path | null {
  const known = new Map<string, Path | null>();
  const entered = new Set<string>();

  function pathTo(id: string): Path | null {
    const found = known.get(id);
    if (found !== undefined) return found;
    if (entered.has(id)) return null;
    entered.add(id);
    const step = procedure.steps.find((one) => one.id === id);
    const before = longestOf(predecessorsOf(procedure, id).map(pathTo));
    const counted = before !== null && step !== undefined && phases.includes(step.phase);
    const result = counted ? { length: before.length + lengthOf(step), stepIds: [...before.stepIds, id] } : before;
    known.set(id, result);
    return result;
  }

  return longestOf(procedure.steps.map(({ id }) => pathTo(id)));
}

/** The longest of several paths; null when one of them does not end. */
function longestOf(paths: readonly (Path | null)[]): Path | null {
  let longest: Path = { length: 0, stepIds: [] };
  for (const path of paths) {
    if (path === null) return null;
    if (longest.stepIds.length === 0 || path.length > longest.length) longest = path;
  }
  return longest;
}

/**
 * The least a limit can come to in another unit: five working days a week at the most, no hours of a day that has only begun.
 * So "longer than the promise" is said only when it is certain.
 */
export function atLeast(limit: Pick<Limit, 'n' | 'unit'>, unit: LimitUnit): number {
  if (limit.unit === unit) return limit.n;
  const days = limit.unit === 'HOUR' ? Math.floor(limit.n / 24) : limit.n;
  switch (unit) {
    case 'WORKING_DAY':
      return Math.floor((days * 5) / 7);
    case 'CALENDAR_DAY':
      return days;
    case 'HOUR':
      return (days - 1) * 24;
  }
}
