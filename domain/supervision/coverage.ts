/**
 * The proof of coverage (计时覆盖): at any instant every open clock has exactly one armed timer. A matter is covered when its workflow
 * runs and sleeps for an instant no later than what runs out next by the record; the workflow is asked, not the row it wrote.
 */
import type { Instant } from '../clocks/clock.ts';
import type { MatterKind } from './matters/matter.ts';

export type CoveredKind = 'CASE' | MatterKind;

export const coveredWorkflowId = (kind: CoveredKind, no: string): string => `${kind.toLowerCase()}/${no}`;

/** A workflow's own word. It has one timer at most. */
export interface Coverage {
  /** Instant of the one timer that is set; null: none is. */
  readonly armed: Instant | null;
  /** What runs out next by the workflow's own reckoning. */
  readonly due: Instant | null;
  /** Committed entries it knows of. */
  readonly seq: number;
  /** The workflow's own now. */
  readonly now: Instant;
}

/** A case, card or order with at least one open clock, as the record has it. */
export interface OpenMatter {
  readonly kind: CoveredKind;
  readonly no: string;
  readonly seq: number;
  readonly region: string;
  readonly unitId: string;
  /** What runs out next, worked out anew from state, procedure and calendar. */
  readonly clock: string;
  readonly due: Instant;
}

export const COVERAGE_FAULTS = {
  NO_WORKFLOW: { zh: '没有运行中的流程', en: 'no workflow runs it' },
  NO_TIMER: { zh: '流程没有设定计时器', en: 'the workflow has no timer set' },
  TIMER_TOO_LATE: { zh: '计时器晚于届满时刻', en: 'the timer is set for later than the clock runs out' },
  NOT_ANSWERING: { zh: '流程没有应答', en: 'the workflow does not answer' },
  TERM_MISSED: { zh: '已届满而未记录', en: 'the clock ran out and that is not on record' },
} as const;
export type CoverageFault = keyof typeof COVERAGE_FAULTS;

export interface CoverageException {
  readonly kind: CoveredKind;
  readonly no: string;
  readonly clock: string;
  readonly due: Instant;
  readonly fault: CoverageFault;
  readonly region: string;
  readonly unitId: string;
  /** What the workflow sleeps for, where it could be asked. */
  readonly armed: Instant | null;
}

/** NOT_RUNNING: Temporal knows of no such running workflow. */
export type CoverageAnswer = Coverage | 'NOT_RUNNING' | 'NOT_ANSWERING';

/**
 * null: covered. `STEPPED`: the workflow is further than the row that was read, so both are to be looked at again.
 * A workflow whose moment has come is just writing that down, and has no timer while it does; whether it ever does is the watch's to say.
 */
export function judgeCoverage(matter: OpenMatter, answer: CoverageAnswer): CoverageFault | 'STEPPED' | null {
  if (answer === 'NOT_RUNNING') return 'NO_WORKFLOW';
  if (answer === 'NOT_ANSWERING') return 'NOT_ANSWERING';
  if (answer.seq > matter.seq) return 'STEPPED';
  if (answer.now >= matter.due) return null;
  if (answer.armed === null) return 'NO_TIMER';
  return answer.armed > matter.due ? 'TIMER_TOO_LATE' : null;
}
