/** Clocks, pauses and moments for the tests of time, with defaults for what a test does not care about. */
import type {
  BusinessHours,
  CalendarData,
  Clock,
  ClockReading,
  Instant,
  LimitUnit,
  LocalDate,
  Pause,
} from '../../../domain/clocks/clock.ts';
import { instantOf } from '../../../domain/clocks/local-date.ts';
import { readClock } from '../../../domain/clocks/read-clock.ts';
import { law, policy } from '../../../domain/law/basis.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';

export const HALL: BusinessHours = { opens: '09:00', closes: '17:00' };
export const MIDNIGHT: BusinessHours = { opens: '00:00', closes: '24:00' };
export const CALENDAR: CalendarData = CALENDAR_2026;

/** Monday to Friday without a single holiday, known for as long as anybody asks. */
export const PLAIN_WEEKS: CalendarData = {
  version: 'plain',
  knownFrom: '1970-01-01',
  knownUntil: '2999-12-31',
  holidays: {},
  workdays: {},
};

/** `2026-03-02` is 10:00 in Shanghai on that day; `2026-03-02 16:30` is what it says. */
export const at = (text: string): Instant => instantOf(text.slice(0, 10), text.slice(11) || '10:00');

export const workingDays = (n: number, anchoredOn: string, more: Partial<Clock> = {}): Clock => clock(n, 'WORKING_DAY', anchoredOn, more);
export const calendarDays = (n: number, anchoredOn: string, more: Partial<Clock> = {}): Clock => clock(n, 'CALENDAR_DAY', anchoredOn, more);
export const inHours = (n: number, anchoredAt: string, more: Partial<Clock> = {}): Clock => clock(n, 'HOUR', anchoredAt, more);

function clock(n: number, unit: LimitUnit, anchored: string, more: Partial<Clock>): Clock {
  return {
    id: 'STATUTORY',
    kind: 'STATUTORY',
    limit: { n, unit, basis: law('行政许可法 第四十二条第一款') },
    counting: 'DAY_END',
    anchorEvent: 'ACCEPTANCE',
    startedAt: at(anchored),
    restarts: [],
    fired: [],
    ...more,
  };
}

export const extension = (n: number, grantedOn: string): NonNullable<Clock['extension']> => ({
  n,
  grantedAt: at(grantedOn),
  basis: policy('测试'),
  reason: '案情复杂',
});

let pauses = 0;
export const pause = (from: string, to?: string): Pause => ({
  id: `p${++pauses}`,
  ground: 'HEARING',
  from: at(from),
  ...(to === undefined ? {} : { to: at(to) }),
});

export const read = (of: Clock, stops: readonly Pause[], now: string, calendar = CALENDAR, hours = HALL): ClockReading =>
  readClock(of, stops, calendar, hours, at(now));

export const dueOn = (of: Clock, stops: readonly Pause[] = [], calendar = CALENDAR): LocalDate | null =>
  readClock(of, stops, calendar, HALL, of.startedAt).dueOn;
