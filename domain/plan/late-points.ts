/**
 * What of an assignment came too late, and when the next may: read from its record alone, so that whoever looks late finds the same as
 * who looked in time. A report that came a day late has been late, also once it is there.
 */
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { addDays, dayNumber, instantInLocalDay, localDateOf, nextMonthSameDay } from '../clocks/local-date.ts';
import type { AssignmentState } from './assignment.ts';
import { reachedBefore } from './assignment.ts';
import type { Milestone } from './plan-task.ts';
import { dueOn } from './plan-task.ts';

export interface LatePoint {
  /** null: the monthly report of the task as a whole. */
  readonly milestone: string | null;
  readonly dueOn: LocalDate;
  /** As long again without the report, which is one level higher. */
  readonly again: boolean;
  /** The first moment at which it was late. */
  readonly at: Instant;
}

/** 任务督查的月报 (domain.md section 4), where no milestone says how often. */
const MONTHLY = 1;

/** Midnight in China after the day it was due; what was over before it could be owed at all is owed within that day. */
const lateFrom = (due: LocalDate, owedFrom: Instant): Instant => {
  const since = localDateOf(owedFrom);
  return instantInLocalDay(dayNumber(addDays(since > due ? since : due, 1)), 0);
};

interface Owed extends LatePoint {
  /** Whether it had been given when it would have become late; of a point in the future: has by now. */
  readonly given: (at: Instant) => boolean;
}

function milestoneOwed(state: AssignmentState, milestone: Milestone): readonly Owed[] {
  const { assignedAt, eventNotedAt, happenedOn } = state;
  if (assignedAt === undefined) return [];
  const due = dueOn(milestone.due, { assignedOn: localDateOf(assignedAt), happenedOn: happenedOn ?? null, reportedOn: null });
  if (due === null) return [];
  const owedFrom = milestone.due.type === 'EVENT' ? (eventNotedAt ?? assignedAt) : assignedAt;
  const given = (at: Instant): boolean => reachedBefore(state, milestone, at);
  return [{ milestone: milestone.id, dueOn: due, again: false, at: lateFrom(due, owedFrom), given }];
}

/** Periods in which a report is owed: each ends with the report; none runs while the unit's word of being done is looked at. */
function reportsOwed(state: AssignmentState, milestone: string | null, everyMonths: number): readonly Owed[] {
  const { assignedAt, checks, closedAt, declarations = [], reports } = state;
  if (assignedAt === undefined) return [];
  const marks = [
    { at: assignedAt, owes: true },
    ...reports.filter((report) => milestone === null || report.milestone === milestone).map(({ at }) => ({ at, owes: true })),
    ...declarations.map((at) => ({ at, owes: false })),
    ...checks.filter(({ result }) => result === 'RETURNED').map(({ at }) => ({ at, owes: true })),
    ...(closedAt === undefined ? [] : [{ at: closedAt, owes: false }]),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return marks.flatMap(({ at: since, owes }, index) => {
    if (!owes) return [];
    const end = marks[index + 1]?.at;
    const given = (at: Instant): boolean => end !== undefined && end < at;
    const from = localDateOf(since);
    const due = nextMonthSameDay(from, everyMonths);
    const twice = nextMonthSameDay(from, 2 * everyMonths);
    return [
      { milestone, dueOn: due, again: false, at: lateFrom(due, since), given },
      { milestone, dueOn: due, again: true, at: lateFrom(twice, since), given },
    ];
  });
}

function allOwed(state: AssignmentState): readonly Owed[] {
  const { milestones } = state.task;
  const standing = milestones.flatMap(({ due, id }) => (due.type === 'STANDING' ? [{ id, everyMonths: due.everyMonths }] : []));
  return [
    ...milestones.filter(({ due }) => due.type !== 'STANDING').flatMap((milestone) => milestoneOwed(state, milestone)),
    ...standing.flatMap(({ everyMonths, id }) => reportsOwed(state, id, everyMonths)),
    ...(standing.length > 0 ? [] : reportsOwed(state, null, MONTHLY)),
  ];
}

/** Everything that has been late up to `now`, in the order it came about. */
export const latePoints = (state: AssignmentState, now: Instant): readonly LatePoint[] =>
  allOwed(state)
    .filter(({ at, given }) => at <= now && !given(at))
    .map(({ again, at, dueOn, milestone }) => ({ milestone, dueOn, again, at }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** When the next would be late if nothing more came; null: nothing is owed. */
export const nextLatePoint = (state: AssignmentState, now: Instant): Instant | null =>
  allOwed(state)
    .filter(({ at, given }) => at > now && !given(at))
    .map(({ at }) => at)
    .toSorted()[0] ?? null;

/** The day by which the unit owes its next report; null: none is owed. */
export function nextReportOn(state: AssignmentState): LocalDate | null {
  const standing = state.task.milestones.flatMap(({ due, id }) => (due.type === 'STANDING' ? [{ id, everyMonths: due.everyMonths }] : []));
  const owed =
    standing.length > 0
      ? standing.flatMap(({ everyMonths, id }) => reportsOwed(state, id, everyMonths))
      : reportsOwed(state, null, MONTHLY);
  return (
    owed
      .filter(({ again, given }) => !again && !given(FOREVER))
      .map((one) => one.dueOn)
      .toSorted()[0] ?? null
  );
}
const FOREVER: Instant = '9999-12-31T23:59:59.999Z';
