/** Periods of assessment (考核期间): steps from day to year, their pieces in stored grains, and the period to compare with. */
import type { LocalDate } from '../clocks/clock.ts';
import { addDays, dayNumber, daysBetween, nextMonthSameDay, weekdayOf } from '../clocks/local-date.ts';
import type { Grain } from './rollup.ts';

export const PERIOD_STEPS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type PeriodStep = (typeof PERIOD_STEPS)[number];

/** From inclusive, to exclusive. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const BEFORE_ALL: LocalDate = '0001-01-01';

/** The first day of the step a day falls in; weeks begin on Monday. */
export function stepStart(step: PeriodStep, day: LocalDate): LocalDate {
  switch (step) {
    case 'DAY':
      return day;
    case 'WEEK':
      return addDays(day, 1 - weekdayOf(day));
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'QUARTER': {
      const month = Number(day.slice(5, 7));
      return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    }
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

const LENGTH = { DAY: 1, WEEK: 7, MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The day `n` steps later; of months, from the first of a month. */
const stepsOn = (step: PeriodStep, day: LocalDate, n: number): LocalDate =>
  step === 'DAY' || step === 'WEEK' ? addDays(day, n * LENGTH[step]) : nextMonthSameDay(day, n * LENGTH[step]);

/** The steps a period falls into; the first and the last may be cut. */
export function stepsOf(step: PeriodStep, { from, to }: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let start = stepStart(step, from); start < to; start = stepsOn(step, start, 1)) {
    const end = stepsOn(step, start, 1);
    periods.push({ from: start < from ? from : start, to: end > to ? to : end });
  }
  return periods;
}

export interface Piece extends Period {
  readonly grain: Grain;
}

const firstOf = (grain: 'M' | 'Y', day: LocalDate): LocalDate => stepStart(grain === 'M' ? 'MONTH' : 'YEAR', day);
const nextOf = (grain: 'M' | 'Y', day: LocalDate): LocalDate => stepsOn(grain === 'M' ? 'MONTH' : 'YEAR', firstOf(grain, day), 1);

/** The period as whole years, whole months and days, as few rows as can be; `finest` step that answers are divided by. */
export function pieces(period: Period, step: PeriodStep | null): readonly Piece[] {
  const grains: readonly ('M' | 'Y')[] =
    step === 'DAY' || step === 'WEEK' ? [] : step === 'MONTH' || step === 'QUARTER' ? ['M'] : ['Y', 'M'];
  return cut(period, grains);
}

function cut({ from, to }: Period, [grain, ...finer]: readonly ('M' | 'Y')[]): readonly Piece[] {
  if (from >= to) return [];
  if (grain === undefined) return [{ grain: 'D', from, to }];
  const start = firstOf(grain, from) === from ? from : nextOf(grain, from);
  const end = firstOf(grain, to);
  if (start >= end) return cut({ from, to }, finer);
  return [...cut({ from, to: start }, finer), { grain, from: start, to: end }, ...cut({ from: end, to }, finer)];
}

export type Comparison = 'PREVIOUS_PERIOD' | 'PREVIOUS_YEAR';

/** 环比: the period before, of as many months when it is whole months, else of as many days. 同比: the same days of the year before. */
export function comparedWith({ from, to }: Period, comparison: Comparison): Period {
  if (comparison === 'PREVIOUS_YEAR') return { from: yearBefore(from), to: yearBefore(to) };
  if (from.endsWith('-01') && to.endsWith('-01')) {
    const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    return { from: nextMonthSameDay(from, -months), to: from };
  }
  return { from: addDays(from, -daysBetween(from, to)), to: from };
}

/** 29 February has its counterpart on the 28th, and as an exclusive end on 1 March. */
const yearBefore = (day: LocalDate): LocalDate => nextMonthSameDay(day, -12);

/** @throws RangeError when the period is empty or a day is none */
export function checkedPeriod({ from, to }: Period): Period {
  if (dayNumber(from) >= dayNumber(to)) throw new RangeError(`the period from ${from} to ${to} holds no day`);
  return { from, to };
}
