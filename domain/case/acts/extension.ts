/** 延期: once, before the base term ends, by the head the law names, with the reason told (行政许可法 42). */
import { law } from '../../law/basis.ts';
import type { Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import type { Clock } from '../../clocks/clock.ts';
import { readCaseClock } from '../case-clocks.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';

const EXTENSION = law('行政许可法 第四十二条');

/**
 * The clock an extension lengthens. A term of the law is lengthened by law only, and its promise is not: that a promise is
 * missed stays visible. Where no law sets a term, the promise is the term.
 */
function extendable({ procedure, state }: Pick<Sight, 'procedure' | 'state'>): Clock | undefined {
  if (procedure.extension === undefined) return undefined;
  const lawful = state.clocks['JOINT'] ?? state.clocks['STATUTORY'];
  if (lawful === undefined) return state.clocks['PROMISED'];
  return procedure.extension.basis.certainty === 'P' ? undefined : lawful;
}

export const extend = defineAct<'extend'>({
  type: 'extend',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: EXTENSION,
  // A head of government stands above the unit; a head of organ stands in it.
  office: ({ procedure, state }) =>
    procedure.extension?.by === 'GOVERNMENT_HEAD' ? { roles: ['GOVERNMENT_HEAD'] } : { roles: ['ORGAN_HEAD'], unitId: state.unitId },
  foreseen(sight) {
    const { at, calendar, procedure, state } = sight;
    const clock = extendable(sight);
    if (clock === undefined) return [refusal('EXTENSION_NOT_ALLOWED', procedure.extension?.basis ?? EXTENSION)];
    const reading = readCaseClock(state, procedure, calendar, clock, at);
    return [
      ...(clock.extension === undefined ? [] : [refusal('EXTENSION_TWICE', EXTENSION, { grantedAt: clock.extension.grantedAt })]),
      ...(reading.status === 'STOPPED' || (reading.dueAt !== null && at > reading.dueAt)
        ? [refusal('EXTENSION_TOO_LATE', EXTENSION, { dueAt: reading.dueAt, at })]
        : []),
    ];
  },
  check: ({ command }) => [...said('reason', command.data.reason, EXTENSION), ...said('noticeNo', command.data.noticeNo, EXTENSION)],
  events({ at, command, procedure, state }) {
    const clock = extendable({ procedure, state });
    if (procedure.extension === undefined || clock === undefined) return [];
    const { n, basis } = procedure.extension;
    const { noticeNo, reason } = command.data;
    return [
      event('ExtensionGranted', at, { n, basis, reason, noticeNo }),
      event('ClockExtended', at, { clock: clock.id, n, basis, reason }),
    ];
  },
});
