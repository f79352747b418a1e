/** A due date explains itself: anchor, rule, stops, days skipped, roll and calendar, enough to count it again by hand (民法典 201, 203). */
import type { BusinessHours, CalendarData, Clock, Derivation, Instant, LocalDate, Pause } from './clock.ts';
import { ANCHOR_NAMES, UNIT_NAMES } from './clock-names.ts';
import type { Stop } from './counting.ts';
import { dayWhenUsed, isCountedKind, stopOn, stopsOf, wholeLimit } from './counting.ts';
import { knownAt } from './known-at.ts';
import { dateOfDayNumber, localDateOf, localDayNumberOf, weekdayOfDayNumber } from './local-date.ts';
import { dueDay, readClock } from './read-clock.ts';
import { dayLabel, isWorkingDayNumber } from './working-calendar.ts';

const WEEKDAYS = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The rule in words: from when, how long, extended by how much, until what moment of the last day. */
function ruleOf(clock: Clock, businessHours: BusinessHours): { zh: string; en: string } {
  const { unit, n } = clock.limit;
  const anchor = ANCHOR_NAMES[clock.anchorEvent] ?? { zh: clock.anchorEvent, en: clock.anchorEvent };
  const units = UNIT_NAMES[unit];
  const more = clock.extension?.n;
  const longer = more === undefined ? { zh: '', en: '' } : { zh: `，经批准延长${more}${units.zh}`, en: `, extended by ${more}` };
  const zh = `${n}${units.zh}${longer.zh}`;
  const en = many(n, units.en);
  if (unit === 'HOUR') {
    return {
      zh: `自${anchor.zh}时起${zh}，夜间和节假日连续计算`,
      en: `${en} from the moment of ${anchor.en}${longer.en}, nights and holidays included`,
    };
  }
  const roll =
    unit === 'CALENDAR_DAY'
      ? { zh: '，最后一日为节假日的顺延至次一工作日', en: '; a last day off moves to the next working day' }
      : { zh: '', en: '' };
  if (clock.counting === 'INSTANT') {
    return {
      zh: `自${anchor.zh}时起${zh}，至最后一日的同一时刻止${roll.zh}`,
      en: `${en} from the moment of ${anchor.en}${longer.en}, to the same time of the last day${roll.en}`,
    };
  }
  return {
    zh: `自${anchor.zh}次日起${zh}，至最后一日${businessHours.closes}止${roll.zh}`,
    en: `${en} from the day after ${anchor.en}${longer.en}, to ${businessHours.closes} of the last day${roll.en}`,
  };
}

function dayOff(calendar: CalendarData, day: number): Derivation['skipped'][number] {
  const on = dateOfDayNumber(day);
  const label = dayLabel(calendar, on);
  if (label !== null) return { on, because: 'HOLIDAY', label };
  return { on, because: 'WEEKEND', label: WEEKDAYS[weekdayOfDayNumber(day) - 1] ?? '' };
}

interface DayByDay {
  readonly skipped: Derivation['skipped'];
  readonly worked: Derivation['worked'];
  readonly excluded: ReadonlyMap<Stop, readonly LocalDate[]>;
}

/** Walks from the day after the anchor to `last` and says of every day that did not simply count why. No days for an hour clock. */
function walk(clock: Clock, calendar: CalendarData, stops: readonly Stop[], raw: number | null, last: number): DayByDay {
  const skipped: Derivation['skipped'][number][] = [];
  const worked: Derivation['worked'][number][] = [];
  const excluded = new Map<Stop, LocalDate[]>(stops.map((stop) => [stop, []]));
  const calendarDays = clock.limit.unit === 'CALENDAR_DAY';
  for (let day = localDayNumberOf(clock.startedAt) + 1; day <= last; day++) {
    // Of a calendar-day limit that rolled, the days off from its raw end to the day before its due day are the ones passed over.
    const rolling = calendarDays && raw !== null && day >= raw && !isWorkingDayNumber(calendar, day);
    const stop = stopOn(stops, day);
    if (rolling || !isCountedKind(clock, calendar, day)) skipped.push(dayOff(calendar, day));
    else if (stop) excluded.get(stop)?.push(dateOfDayNumber(day));
    else if (!calendarDays && weekdayOfDayNumber(day) > 5) {
      const on = dateOfDayNumber(day);
      worked.push({ on, label: dayLabel(calendar, on) ?? '' });
    }
  }
  return { skipped, worked, excluded };
}

/**
 * Why the clock is due when it is, as it was known at `asOf`: later pauses, ends of pauses, extensions, restarts and stops are
 * left out. In day units, the days from anchor to due, less `skipped`, less every `excluded`, are the limit; with no due date
 * yet (a pause is open) the same sum up to the day of `asOf` is the time used. For hours the pauses count by the millisecond
 * and no days are listed.
 */
export function explainClock(
  clock: Clock,
  pauses: readonly Pause[],
  calendar: CalendarData,
  businessHours: BusinessHours,
  asOf: Instant,
): Derivation {
  const known = knownAt(clock, pauses, asOf);
  const reading = readClock(known.clock, known.pauses, calendar, businessHours, asOf);
  const stops = stopsOf(known.clock, known.pauses);
  const inDays = known.clock.limit.unit !== 'HOUR';
  // What an open pause hides is not derived either.
  const hidden = !inDays || reading.dueOn === null;
  const raw = hidden ? null : dayWhenUsed(known.clock, calendar, stops, wholeLimit(known.clock));
  const due = hidden ? null : dueDay(known.clock, calendar, stops);
  const days = walk(known.clock, calendar, stops, raw, inDays ? (due ?? localDayNumberOf(asOf)) : 0);
  const rule = ruleOf(known.clock, businessHours);
  return {
    reading,
    anchor: { event: known.clock.anchorEvent, at: known.clock.startedAt, on: localDateOf(known.clock.startedAt) },
    rule: rule.zh,
    ruleEn: rule.en,
    basis: known.clock.limit.basis,
    counting: known.clock.counting,
    extension: known.clock.extension ?? null,
    restarts: known.clock.restarts,
    stops: stops.map((stop) => ({ pause: stop.pause, excluded: days.excluded.get(stop) ?? [] })),
    skipped: days.skipped,
    worked: days.worked,
    rolled: raw !== null && due !== null && due !== raw ? { from: dateOfDayNumber(raw), to: dateOfDayNumber(due) } : null,
    calendarVersion: calendar.version,
  };
}
