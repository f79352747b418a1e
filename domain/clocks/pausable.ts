/** Which clocks stand still during a special procedure (行政许可法 45). */
import type { ClockKind } from './clock.ts';

// Art. 45 speaks of the periods for deciding. That the limits of single steps stop with them is our policy [P]:
// a step waits for the same result. Every other clock runs on: the procedure's own clock above all.
const PAUSABLE: ReadonlySet<ClockKind> = new Set<ClockKind>(['STATUTORY', 'PROMISED', 'JOINT', 'LOWER', 'STEP']);

export const isPausable = (kind: ClockKind): boolean => PAUSABLE.has(kind);
