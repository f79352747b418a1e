/** A case as process analysis (流程分析) reads it: what was done and when, told from its audit entries alone, ours or another system's. */
import type { Facts } from '../case/commands.ts';
import type { Limit } from '../clocks/clock.ts';

export interface Act {
  /** `step/check`, `sentBack/check`, the name of a milestone (`Accepted`), or the other system's own word. */
  readonly activity: string;
  /** Milliseconds UTC. */
  readonly at: number;
  /** Pseudonym of the member of staff (or the other system's resource); absent: an applicant, a timer, or not told. */
  readonly who?: string;
  /** A step that was completed: one that comes twice is rework. */
  readonly completes: boolean;
}

/** One stay of a case at a step, from its opening until it was passed on or decided. */
export interface Stay {
  readonly step: string;
  readonly openedAt: number;
  /** First sign that somebody had taken it up: claimed, an opinion, or passed on. */
  readonly touchedAt: number | null;
  /** null: still there, or ended otherwise (sent back elsewhere, withdrawn). */
  readonly doneAt: number | null;
  readonly limit: Limit | null;
  /** Its step clock ran out before it was done: the trail says so. */
  readonly overLimit: boolean;
}

/** What the order of steps is judged by. */
export type Move = { readonly done: string } | { readonly back: string };

export interface ToldCase {
  readonly caseNo: string;
  readonly procedure: string;
  readonly version: number;
  readonly native: boolean;
  /** Closed in the record: what has not been done will not be done. */
  readonly closed: boolean;
  /** In the order of the record; another system's may run against its times. */
  readonly acts: readonly Act[];
  readonly stays: readonly Stay[];
  readonly moves: readonly Move[];
  /** Answers of the form that steps depend on. */
  readonly facts: Facts;
}
