/** Run as a program: prints the answers of every worked example, and two naive ones, under the TZ it was started with. */
import { instantOf, localDateOf } from '../../../domain/clocks/local-date.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/clocks/working-calendar.ts';
import { explainClock } from '../../../domain/clocks/explain-clock.ts';
import { at, CALENDAR, calendarDays, HALL, inHours, pause, workingDays } from './builders.ts';
import { DUE_DATES, WORKING_DAY_COUNTS } from './vectors.ts';

const answers = {
  counts: WORKING_DAY_COUNTS.map(([from, n]) => addWorkingDays(CALENDAR, from, n)),
  dues: DUE_DATES.map(({ from, n, unit, pauses }) =>
    explainClock(
      unit === 'WORKING_DAY' ? workingDays(n, from) : calendarDays(n, from),
      pauses.map(([begun, ended]) => pause(begun, ended)),
      CALENDAR,
      HALL,
      at('2026-10-12'),
    ),
  ),
  hours: explainClock(inHours(24, '2026-03-07 23:30'), [], CALENDAR, HALL, at('2026-03-08 02:30')),
  years: Array.from({ length: 23 }, (_, i) => workingDaysBetween(CALENDAR, `${2003 + i}-12-31`, `${2004 + i}-12-31`)),
  midnights: ['2026-03-07T15:59:59.999Z', '2026-03-07T16:00:00.000Z'].map(localDateOf),
  spring: instantOf('2026-03-08', '02:30'),
};

// How the same would look if the zone of the process were let in.
const naive = { hour: new Date('2026-03-08T02:30:00').toISOString(), day: new Date('2026-03-07T16:00:00.000Z').getDate() };

console.log(JSON.stringify({ answers, naive }));
