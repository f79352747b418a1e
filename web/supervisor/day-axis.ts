/** An axis of time on which a working day is wide and a day off narrow: lengths on it are working time, as the limits count it. */
import { dayAfter, dayOf, daysBetween, numberOf } from '../app/days.ts';

export interface AxisDay {
  readonly on: string;
  readonly working: boolean;
  readonly label: string | null;
  readonly x: number;
  readonly width: number;
}

export interface DayAxis {
  readonly days: readonly AxisDay[];
  readonly width: number;
  readonly x: (instant: string) => number;
}

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const HOUR_MS = 3_600_000;
/** Share of a working day's width that a day off takes. */
const OFF = 0.3;
const WIDEST = 72;
const NARROWEST = 12;
/** Most of a day's width goes to office hours; what happens at night stays visible at its edges. */
const HOURS: readonly (readonly [hour: number, share: number])[] = [
  [0, 0],
  [8, 0.12],
  [18, 0.88],
  [24, 1],
];

export interface CalendarDayOf {
  readonly on: string;
  readonly working: boolean;
  readonly label: string | null;
}

/** @param known days of the calendar; beyond it Monday to Friday work */
export function dayAxis(from: string, to: string, known: ReadonlyMap<string, CalendarDayOf>, wanted: number): DayAxis {
  const count = Math.max(1, daysBetween(from, to) + 1);
  const plain = Array.from({ length: count }, (_, index) => {
    const on = dayAfter(from, index);
    const day = known.get(on);
    const weekday = new Date(numberOf(on) * DAY_MS).getUTCDay();
    return { on, working: day?.working ?? (weekday > 0 && weekday < 6), label: day?.label ?? null };
  });
  const units = plain.reduce((sum, { working }) => sum + (working ? 1 : OFF), 0);
  const unit = Math.min(WIDEST, Math.max(NARROWEST, wanted / units));
  let x = 0;
  const days = plain.map((day) => {
    const width = unit * (day.working ? 1 : OFF);
    const placed = { ...day, x, width };
    x += width;
    return placed;
  });
  const first = numberOf(from);
  return {
    days,
    width: x,
    x(instant) {
      const day = days[numberOf(dayOf(instant)) - first];
      if (day === undefined) return numberOf(dayOf(instant)) < first ? 0 : x;
      return day.x + day.width * shareOfDay((((Date.parse(instant) + SHANGHAI_MS) % DAY_MS) + DAY_MS) % DAY_MS);
    },
  };
}

function shareOfDay(ms: number): number {
  const hour = ms / HOUR_MS;
  for (const [index, [upTo, share]] of HOURS.entries()) {
    const before = HOURS[index - 1];
    if (before === undefined || hour > upTo) continue;
    return before[1] + ((hour - before[0]) / (upTo - before[0])) * (share - before[1]);
  }
  return 1;
}
