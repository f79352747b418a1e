/** A past moment of a case as an address keeps it: the end of a day, or right after one entry of its trail. */
import { dayAfter, daysBetween } from '../app/days.ts';
import type { Search } from '../app/nav.ts';

export type Moment = { readonly day: string; readonly step?: never } | { readonly step: number; readonly day?: never };

/** What can be asked of a case: its days from the first entry to today, its committed entries from 1. */
export interface Span {
  readonly first: string;
  readonly today: string;
  readonly steps: number;
}

/** null: as it is now. An address that asks for what cannot be asked shows the case as it is. */
export function momentOf({ asOf, step }: Search, { first, steps, today }: Span): Moment | null {
  if (step !== undefined && /^\d{1,6}$/u.test(step) && Number(step) >= 1 && Number(step) <= steps) return { step: Number(step) };
  return asOf !== undefined && /^\d{4}-\d\d-\d\d$/u.test(asOf) && asOf >= first && asOf < today ? { day: asOf } : null;
}

export const searchOf = (moment: Moment | null): Search => ({
  asOf: moment?.day,
  step: moment?.step === undefined ? undefined : String(moment.step),
});

/** One day or one entry earlier; null: before the case came in. */
export function momentBefore(moment: Moment, { first }: Span): Moment | null {
  if (moment.step !== undefined) return moment.step > 1 ? { step: moment.step - 1 } : null;
  return moment.day > first ? { day: dayAfter(moment.day, -1) } : null;
}

/** One notch of the slider on; past the last the case is shown as it is. */
export function moved(moment: Moment | null, by: number, unit: 'day' | 'step', span: Span): Moment | null {
  if (unit === 'step') {
    const step = Math.max(1, (moment?.step ?? span.steps + 1) + by);
    return step > span.steps ? null : { step };
  }
  const last = daysBetween(span.first, span.today);
  const at = Math.max(0, (moment?.day === undefined ? last : daysBetween(span.first, moment.day)) + by);
  return at >= last ? null : { day: dayAfter(span.first, at) };
}
