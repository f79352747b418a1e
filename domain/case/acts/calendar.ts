/** 放假安排变更: open clocks are recomputed when a calendar version changes; each move is told. */
import { law } from '../../law/basis.ts';
import { localDateOf } from '../../clocks/local-date.ts';
import type { Instant, LocalDate } from '../../clocks/clock.ts';
import { defineAct } from '../act.ts';
import { readCaseClock, runningClocks } from '../case-clocks.ts';
import { CASE_STATES } from '../case-state.ts';
import type { CaseStateName } from '../case-state.ts';
import { event } from '../events.ts';

export const changeCalendar = defineAct<'changeCalendar'>({
  type: 'changeCalendar',
  from: Object.keys(CASE_STATES) as CaseStateName[],
  basis: law('全国年节及纪念日放假办法'),
  office: () => ({ roles: ['SYSTEM'] }),
  events({ at, calendar, command, procedure, state }) {
    const next = command.data.calendar;
    if (next.version === state.calendarVersion) return [];
    const moved = runningClocks(state).flatMap((clock) => {
      const from = readCaseClock(state, procedure, calendar, clock, at).dueAt;
      const to = readCaseClock(state, procedure, next, clock, at).dueAt;
      return from === to
        ? []
        : [event('ClockRecomputed', at, { clock: clock.id, from: day(from), to: day(to), calendarVersion: next.version })];
    });
    return [
      event('CalendarChanged', at, { from: state.calendarVersion, calendarVersion: next.version, notice: command.data.notice }),
      ...moved,
    ];
  },
});

const day = (at: Instant | null): LocalDate | null => (at === null ? null : localDateOf(at));
