/** 期限届满: what silence and lapse of time bring about. The timer only reports that a due point was reached; the law says what follows. */
import { law } from '../../law/basis.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import { duePointAt } from '../case-clocks.ts';
import { CASE_STATES } from '../case-state.ts';
import type { CaseStateName } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { acceptedEvents, acknowledged } from './acceptance.ts';
import { allStopped } from './clock-events.ts';
import { evolve } from '../evolve.ts';

const SILENCE = law('行政许可法 第三十二条第一款第四项');

/** Has this due point really been reached, or did something move it while the alarm was on its way? */
export function isDuePointReached(context: ActContext<'timePassed'>): boolean {
  const { at, calendar, command, procedure, state } = context;
  const clock = state.clocks[command.data.clock];
  if (clock === undefined || clock.stoppedAt !== undefined || clock.fired.includes(command.data.point)) return false;
  const point = duePointAt(state, procedure, calendar, clock, command.data.point, at);
  return point !== null && at >= point;
}

export const timePassed = defineAct<'timePassed'>({
  type: 'timePassed',
  from: Object.keys(CASE_STATES) as CaseStateName[],
  basis: law('行政许可法 第四十二条'),
  office: () => ({ roles: ['SYSTEM'] }),
  events(context) {
    const { at, command } = context;
    if (!isDuePointReached(context)) return [];
    const { clock, dueAt, point } = command.data;
    if (point === 'WARN') return [event('ClockWarned', at, { clock, dueAt })];
    if (point !== 'DUE') return [event('ClockPassed', at, { clock, point, dueAt })];
    return [event('ClockExpired', at, { clock, dueAt }), ...consequences(context)];
  },
});

function consequences(context: ActContext<'timePassed'>): readonly CaseEvent[] {
  const { at, command, procedure, state } = context;
  switch (state.clocks[command.data.clock]?.kind) {
    case 'NOTICE': {
      if (procedure.silence !== 'DEEMED_ACCEPTED' || (state.state !== 'SUBMITTED' && state.state !== 'RECEIVED')) return [];
      const deemed = event('DeemedAccepted', at, { basis: SILENCE });
      const accepted = [deemed, ...acceptedEvents({ ...context, state: evolve(state, procedure, deemed) })];
      return [...accepted, ...acknowledged(context, accepted)];
    }
    case 'SUPPLY':
      return procedure.supplyExpiry.then === 'LAPSE' && state.state === 'CORRECTION'
        ? [event('Lapsed', at, { ground: 'SUPPLY_EXPIRED', basis: procedure.supplyExpiry.basis }), ...allStopped(context)]
        : [];
    case 'DEFERRED':
      return procedure.deferral === undefined
        ? []
        : [event('Lapsed', at, { ground: 'DEFERRED_EXPIRED', basis: procedure.deferral.basis }), ...allStopped(context)];
    default:
      return [];
  }
}
