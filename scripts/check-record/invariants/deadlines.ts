/**
 * I9: deadlines are what the law's counting gives. The days are counted here one after the other (行政许可法 第八十二条: the day it starts
 * is not counted; stops take out the days after the one they begin on), sharing no code with the clocks of the product.
 */
import { isPausable } from '../../../domain/clocks/pausable.ts';
import type { CalendarData, Clock, Pause } from '../../../domain/clocks/clock.ts';
import type { Invariant } from '../evidence.ts';

const DAY_MS = 86_400_000;
const shanghaiDay = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
const nextDay = (on: string): string => new Date(Date.parse(`${on}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Days off by statute of which every year's notice is certain (全国年节及纪念日放假办法). */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

function worked(calendar: CalendarData, on: string): boolean {
  if (on in calendar.workdays) return true;
  if (on in calendar.holidays) return false;
  if (on > calendar.knownUntil && FIXED.includes(on.slice(5))) return false;
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

interface Stop {
  readonly from: string;
  /** null: still open. */
  readonly to: string | null;
}

function stopsOf(clock: Clock, pauses: readonly Pause[]): readonly Stop[] {
  const restartedAt = clock.restarts.at(-1)?.to ?? '';
  const stoppedAt = clock.stoppedAt ?? '9999';
  return pauses
    .filter(({ from }) => from >= restartedAt && from < stoppedAt)
    .map(({ from, to }) => {
      const end = to === undefined || to > stoppedAt ? (clock.stoppedAt ?? null) : to;
      return { from: shanghaiDay(from), to: end === null ? null : shanghaiDay(end) };
    });
}

/** The day on which the limit is used up; null while an open stop hides it. */
function dueDayOf(clock: Clock, stops: readonly Stop[], calendar: CalendarData): string | null {
  const calendarDays = clock.limit.unit === 'CALENDAR_DAY';
  const hidden = stops.find(({ to }) => to === null)?.from ?? '9999-12-31';
  const takenOut = (on: string): boolean => stops.some(({ from, to }) => from < on && on <= (to ?? '9999-12-31'));
  let on = shanghaiDay(clock.startedAt);
  for (let left = clock.limit.n + (clock.extension?.n ?? 0); left > 0;) {
    on = nextDay(on);
    if (on > hidden) return null;
    if (!takenOut(on) && (calendarDays || worked(calendar, on))) left -= 1;
  }
  // 民法典 第二百零三条: a last day on which nobody works moves to the next on which somebody does.
  for (let last = on; !worked(calendar, on) || (on > last && takenOut(on)); on = nextDay(on)) if (on > hidden) return null;
  return on > hidden ? null : on;
}

export const deadlines: Invariant = {
  id: 'I9',
  promise: 'deadlines equal those counted day by day · 时限与逐日推算一致',
  look({ calendarOf, found, record }) {
    const stored = new Map(record.clocks.map((clock) => [`${clock.caseNo} ${clock.clockId}`, clock]));
    for (const { caseNo, snapshot } of record.rows) {
      if (snapshot.origin !== 'NATIVE') continue;
      const calendar = calendarOf(snapshot.calendarVersion);
      if (calendar === undefined) {
        found(`case ${caseNo} counts by calendar ${snapshot.calendarVersion}, which nobody here knows`);
        continue;
      }
      for (const clock of Object.values(snapshot.clocks)) {
        const row = stored.get(`${caseNo} ${clock.id}`);
        const limit = clock.limit.n + (clock.extension?.n ?? 0);
        if (row === undefined) found(`clock ${clock.id} of case ${caseNo} runs and has no row`);
        else if (row.limit !== limit) found(`clock ${clock.id} of case ${caseNo} has a limit of ${row.limit}, its events give ${limit}`);
        else if (clock.counting === 'DAY_END' && clock.limit.unit !== 'HOUR') {
          const due = dueDayOf(clock, isPausable(clock.kind) ? stopsOf(clock, snapshot.stops) : [], calendar);
          if (row.dueOn !== due)
            found(`clock ${clock.id} of case ${caseNo} is due on ${row.dueOn ?? 'no day'}, counted day by day it is ${due ?? 'no day'}`);
        }
      }
    }
  },
};
