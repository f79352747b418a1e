/** Saved rules with an alert (关注提醒): what a person can ask to be told of, and when "less than so many working days" begins. */
import { refusal, type Refusal } from '../case/refusal.ts';
import type { CalendarData, Instant } from '../clocks/clock.ts';
import { dayNumber, instantInLocalDay, localDateOf, millisOfLocalDay } from '../clocks/local-date.ts';
import { addWorkingDays } from '../clocks/working-calendar.ts';
import { policy } from '../law/basis.ts';

export const WATCHES = ['OPEN', 'DUE_WITHIN', 'OVERDUE', 'PAUSED', 'CARDS'] as const;
export type Watches = (typeof WATCHES)[number];

export interface SavedAlert {
  readonly name: string;
  readonly watches: Watches;
  /** Of DUE_WITHIN: cases with less than so many working days to their next due point. */
  readonly workingDays: number | null;
  readonly moreThan: number;
}

const ALERT = policy('关注提醒由本人设置，只统计本人可见的办件');
const MOST_DAYS = 60;
const MOST_ALERTS = 30;

const invalid = (field: string, problem: string, problemEn: string): Refusal =>
  refusal('FIELD_INVALID', ALERT, { field, problem, problemEn }, { field });

/** `has`: how many the person keeps already. */
export function admitAlert({ moreThan, name, watches, workingDays }: SavedAlert, has: number): readonly Refusal[] {
  return [
    ...(name.trim() === '' ? [invalid('name', '请写明名称', 'give it a name')] : []),
    ...(Number.isInteger(moreThan) && moreThan >= 0 && moreThan <= 1_000_000
      ? []
      : [invalid('moreThan', '应为零或正整数', 'a whole number, zero or more')]),
    ...(watches === 'DUE_WITHIN' && (workingDays === null || workingDays < 1 || workingDays > MOST_DAYS)
      ? [invalid('workingDays', `应为 1 到 ${MOST_DAYS}`, `from 1 to ${MOST_DAYS}`)]
      : []),
    ...(watches !== 'DUE_WITHIN' && workingDays !== null
      ? [invalid('workingDays', '只用于“即将到期”', 'only where cases soon due are watched')]
      : []),
    ...(has >= MOST_ALERTS ? [invalid('name', `最多保存 ${MOST_ALERTS} 条，请先删除`, `at most ${MOST_ALERTS}; remove one first`)] : []),
  ];
}

/** A due point before this instant leaves less than so many working days. */
export const dueBefore = (calendar: CalendarData, now: Instant, workingDays: number): Instant =>
  instantInLocalDay(dayNumber(addWorkingDays(calendar, localDateOf(now), workingDays)), millisOfLocalDay(now));
