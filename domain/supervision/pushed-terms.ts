/** Terms of a pushed case as the other system tells them: its deadline and its planned end (R-T02, R-T03). */
import type { Instant } from '../clocks/clock.ts';
import { dayNumber, instantInLocalDay, localDateOf, millisOfLocalDay } from '../clocks/local-date.ts';
import { addWorkingDays } from '../clocks/working-calendar.ts';
import type { Breach, Moment } from './define-rule.ts';

/** 推送时限: what happened must be told within a working day (通政办发〔2019〕46号 二（二）), so an end may still be on its way so long. */
const TOLD_WITHIN = 1;

const TERMS = { PROMISED: 'plannedEndAt', STATUTORY: 'deadlineAt' } as const;

const toldBy = ({ calendar }: Moment, dueAt: Instant): Instant =>
  instantInLocalDay(dayNumber(addWorkingDays(calendar, localDateOf(dueAt), TOLD_WITHIN)), millisOfLocalDay(dueAt));

/** Ended after the term, told to be open after it, or not told to have ended when that should long have been told. */
export function pushedTermPassed(moment: Moment, clockId: keyof typeof TERMS): readonly Breach[] {
  const { entry, until = entry.recordedAt } = moment;
  const { endAt, [TERMS[clockId]]: dueAt, startAt } = entry.pushed ?? {};
  if (dueAt === undefined) return [];
  const late = endAt === undefined ? entry.recordedAt > dueAt || until >= toldBy(moment, dueAt) : endAt > dueAt;
  return late
    ? [
        {
          threshold: `${clockId}/DUE`,
          clockId,
          at: dueAt,
          facts: { clock: clockId, dueAt, startedAt: startAt ?? null, endedAt: endAt ?? null, toldBy: 'PUSHED' },
          duty: { unit: moment.before.unitId, person: null },
        },
      ]
    : [];
}

/** When an open pushed case has to be looked at again though nothing is told of it. */
export function nextPushedTerm(moments: readonly Moment[], now: Instant): Instant | null {
  const coming = moments.flatMap((moment) => {
    const { deadlineAt, endAt, plannedEndAt } = moment.entry.pushed ?? {};
    if (endAt !== undefined) return [];
    return [plannedEndAt, deadlineAt].flatMap((dueAt) => (dueAt === undefined ? [] : [toldBy(moment, dueAt)])).filter((at) => at > now);
  });
  return coming.toSorted()[0] ?? null;
}
