/** 听证: the right is told, asked for or waived; the date is noticed in time; an independent host signs the record (行政许可法 46-48). */
import { localDateOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { law } from '../../law/basis.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import { runningClock } from '../case-clocks.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { hasReviewed } from '../separation-of-duties.ts';
import { said } from './checks.ts';
import { clockStarted, limitOf, stopped } from './clock-events.ts';

const RIGHT = law('行政许可法 第四十七条');
const NOTICE = law('行政许可法 第四十八条第一款第一项');
const HOST = law('行政许可法 第四十八条第一款第三项');
const RECORD = law('行政许可法 第四十八条第一款第五项、第二款');
/** Working days to ask for a hearing, to hold it, and of notice before it (47, 48). */
const DAYS = { toAsk: 5, toHold: 20, ofNotice: 7 } as const;

const OPEN = ['ACCEPTED', 'REVIEW', 'SPECIAL'] as const;
const staff = ({ state }: Pick<ActContext, 'state'>) => ({ roles: ['HANDLER', 'CHECKER', 'APPROVER'] as const, unitId: state.unitId });

export const tellHearingRight = defineAct<'tellHearingRight'>({
  type: 'tellHearingRight',
  from: OPEN,
  basis: RIGHT,
  office: staff,
  check({ command }) {
    return [
      ...(command.data.parties.length === 0 ? [refusal('FIELD_MISSING', RIGHT, { field: 'parties' }, { field: 'parties' })] : []),
      ...said('noticeNo', command.data.noticeNo, RIGHT),
    ];
  },
  events(context) {
    const { at, command } = context;
    return [
      event('HearingRightTold', at, command.data),
      ...stopped(context, 'HEARING_REQUEST'),
      clockStarted(context, 'HEARING_REQUEST', 'HEARING_REQUEST', limitOf(DAYS.toAsk, RIGHT), 'AT'),
    ];
  },
});

export const requestHearing = defineAct<'requestHearing'>({
  type: 'requestHearing',
  from: OPEN,
  basis: RIGHT,
  office: () => ({ roles: ['APPLICANT', 'AGENT', 'PARTY'] }),
  check({ state }) {
    const expired = state.clocks['HEARING_REQUEST']?.fired.includes('DUE') === true;
    return [
      ...(state.hearing?.toldAt === undefined ? [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)] : []),
      ...(expired ? [refusal('HEARING_REQUEST_TOO_LATE', RIGHT, { workingDays: DAYS.toAsk })] : []),
    ];
  },
  events(context) {
    const { at, command } = context;
    return [
      event('HearingRequested', at, { partyId: command.actor.partyId ?? command.actor.personId }),
      ...stopped(context, 'HEARING_REQUEST'),
      ...(runningClock(context.state, 'HEARING_HOLD') === undefined
        ? [clockStarted(context, 'HEARING_HOLD', 'HEARING_HOLD', limitOf(DAYS.toHold, RIGHT), 'AT')]
        : []),
    ];
  },
});

export const waiveHearing = defineAct<'waiveHearing'>({
  type: 'waiveHearing',
  from: OPEN,
  basis: RIGHT,
  office: () => ({ roles: ['APPLICANT', 'AGENT', 'PARTY'] }),
  check: ({ state }) => (state.hearing?.toldAt === undefined ? [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)] : []),
  events(context) {
    const partyId = context.command.actor.partyId ?? context.command.actor.personId;
    const waived = new Set([...(context.state.hearing?.waivedBy ?? []), partyId]);
    const all = (context.state.hearing?.told ?? []).every((party) => waived.has(party));
    return [event('HearingWaived', context.at, { partyId }), ...(all ? stopped(context, 'HEARING_REQUEST') : [])];
  },
});

export const scheduleHearing = defineAct<'scheduleHearing'>({
  type: 'scheduleHearing',
  from: OPEN,
  basis: NOTICE,
  office: staff,
  check({ at, calendar, command, procedure, state }) {
    const notice = workingDaysBetween(calendar, localDateOf(at), localDateOf(command.data.at));
    const asked = state.hearing?.requestedAt !== undefined || procedure.hearing === 'MUST';
    return [
      ...(asked ? [] : [refusal('HEARING_NOT_ASKED', RIGHT)]),
      ...(notice < DAYS.ofNotice
        ? [refusal('HEARING_NOTICE_TOO_SHORT', NOTICE, { workingDays: notice, needed: DAYS.ofNotice }, { field: 'at' })]
        : []),
      ...(hasReviewed(state, command.data.host)
        ? [refusal('HOST_NOT_INDEPENDENT', HOST, { host: command.data.host }, { field: 'host' })]
        : []),
      ...said('place', command.data.place, NOTICE),
      ...said('noticeNo', command.data.noticeNo, NOTICE),
    ];
  },
  events: ({ at, command }) => {
    const { at: heldAt, ...rest } = command.data;
    return [event('HearingScheduled', at, { ...rest, heldAt })];
  },
});

export const recordHearing = defineAct<'recordHearing'>({
  type: 'recordHearing',
  from: OPEN,
  basis: RECORD,
  office: () => ({ roles: ['HOST'] }),
  check({ at, command, state }) {
    const { heldAt, host } = state.hearing ?? {};
    const { actor, data } = command;
    return [
      ...(heldAt === undefined || heldAt > at ? [refusal('HEARING_RECORD_MISSING', RECORD, { heldAt: heldAt ?? null })] : []),
      ...(host !== undefined && host !== actor.personId ? [refusal('NOT_ASSIGNED_TO_YOU', HOST, { step: 'hearing', holder: host })] : []),
      // He may have been drawn into the review after he was named.
      ...(hasReviewed(state, actor.personId) ? [refusal('HOST_NOT_INDEPENDENT', HOST, { host: actor.personId })] : []),
      ...(data.signed ? [] : [refusal('FIELD_INVALID', RECORD, { field: 'signed' }, { field: 'signed' })]),
      ...said('recordSha256', data.recordSha256, RECORD),
    ];
  },
  events(context) {
    const { at, command } = context;
    return [
      event('HearingRecorded', at, { recordSha256: command.data.recordSha256, host: command.actor.personId }),
      ...stopped(context, 'HEARING_HOLD'),
    ];
  },
});

/** What still stands between this case and a decision, as far as hearing goes. */
export function hearingOwed({ at, procedure, state }: Pick<ActContext, 'at' | 'procedure' | 'state'>) {
  const { hearing } = state;
  if (procedure.hearing === 'NONE' && hearing?.requestedAt === undefined) return [];
  if (hearing?.recordedAt !== undefined) return [];
  if (procedure.hearing === 'MUST' || hearing?.requestedAt !== undefined) {
    return [refusal('HEARING_RECORD_MISSING', RECORD, { heldAt: hearing?.heldAt ?? null })];
  }
  if (hearing?.toldAt === undefined) return [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)];
  const clock = state.clocks['HEARING_REQUEST'];
  const over = clock?.fired.includes('DUE') === true || clock?.stoppedAt !== undefined;
  const waived = hearing.told.every((party) => hearing.waivedBy.includes(party));
  return over || waived ? [] : [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT, { told: hearing.toldAt, waitUntilAskedOr: 'waived', at })];
}
