/** 延期: once, before the base term ends, by the head the law names, with the reason told (行政许可法 42). */
import { law } from '../../law/basis.ts';
import { defineAct } from '../act.ts';
import { readCaseClock } from '../case-clocks.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';

const EXTENSION = law('行政许可法 第四十二条');

export const extend = defineAct<'extend'>({
  type: 'extend',
  from: ['ACCEPTED', 'REVIEW', 'SPECIAL'],
  basis: EXTENSION,
  // A head of government stands above the unit; a head of organ stands in it.
  office: ({ procedure, state }) =>
    procedure.extension?.by === 'GOVERNMENT_HEAD' ? { roles: ['GOVERNMENT_HEAD'] } : { roles: ['ORGAN_HEAD'], unitId: state.unitId },
  check(context) {
    const { at, calendar, command, procedure, state } = context;
    const clock = state.clocks['JOINT'] ?? state.clocks['STATUTORY'];
    if (procedure.extension === undefined || clock === undefined) return [refusal('EXTENSION_NOT_ALLOWED', EXTENSION)];
    const reading = readCaseClock(state, procedure, calendar, clock, at);
    return [
      ...(clock.extension === undefined ? [] : [refusal('EXTENSION_TWICE', EXTENSION, { grantedAt: clock.extension.grantedAt })]),
      ...(reading.status === 'STOPPED' || (reading.dueAt !== null && at > reading.dueAt)
        ? [refusal('EXTENSION_TOO_LATE', EXTENSION, { dueAt: reading.dueAt, at })]
        : []),
      ...said('reason', command.data.reason, EXTENSION),
      ...said('noticeNo', command.data.noticeNo, EXTENSION),
    ];
  },
  events({ at, command, procedure, state }) {
    const clock = state.clocks['JOINT'] ?? state.clocks['STATUTORY'];
    if (procedure.extension === undefined || clock === undefined) return [];
    const { n, basis } = procedure.extension;
    const { noticeNo, reason } = command.data;
    return [
      event('ExtensionGranted', at, { n, basis, reason, noticeNo }),
      // The promise is not extended: that it is missed stays visible.
      event('ClockExtended', at, { clock: clock.id, n, basis, reason }),
    ];
  },
});
