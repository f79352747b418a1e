/** Tasks of a plan as data: milestones by date, by event or standing, each a yes or a share (domain.md section 4). */
import type { LocalDate } from '../clocks/clock.ts';
import { addDays, nextMonthSameDay } from '../clocks/local-date.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Due =
  /** A calendar date, as the plan writes it. It is NOT moved when it falls on a day off: 民法典 203 is about civil periods. */
  | { readonly type: 'DATE'; readonly on: LocalDate }
  /** So many months after an event that is noted when it happens: the same day of the month (民法典 202). */
  | { readonly type: 'EVENT'; readonly event: Words; readonly months: number }
  /** Without an end: reported on once in every period. */
  | { readonly type: 'STANDING'; readonly everyMonths: 1 | 3 | 12 };

export type Measure =
  | { readonly type: 'BINARY'; readonly what: Words }
  /** `done` of `total`, by department and for the city, at least so many per cent. */
  | { readonly type: 'RATIO'; readonly what: Words; readonly percent: number };

export interface Milestone {
  readonly id: string;
  readonly due: Due;
  readonly measure: Measure;
  /** Where the plan gives parts of a task to different bodies. */
  readonly responsible?: Words;
}

export interface PlanTask {
  /** `1` … `15`, `G1`, `G2`. */
  readonly no: string;
  readonly title: Words;
  readonly responsible: Words;
  readonly milestones: readonly Milestone[];
}

/** Integers only: 50 % of 7 is reached with 4, not with 3. Nothing to do is never reached. */
export const ratioReached = (done: number, total: number, percent: number): boolean => total > 0 && done * 100 >= percent * total;

export const isReached = (measure: Measure, done: number, total: number): boolean =>
  measure.type === 'BINARY' ? total > 0 && done === total : ratioReached(done, total, measure.percent);

/** `happenedOn`: day of the event, `reportedOn`: the last report; null: the event has not happened, so nothing is due. */
export function dueOn(due: Due, { assignedOn, happenedOn, reportedOn }: DueFacts): LocalDate | null {
  switch (due.type) {
    case 'DATE':
      return due.on;
    case 'EVENT':
      return happenedOn === null ? null : nextMonthSameDay(happenedOn, due.months);
    case 'STANDING':
      return nextMonthSameDay(reportedOn ?? assignedOn, due.everyMonths);
  }
}

export interface DueFacts {
  readonly assignedOn: LocalDate;
  readonly happenedOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
}

/** Late from the day after. */
export const isPast = (due: LocalDate, today: LocalDate): boolean => today >= addDays(due, 1);
