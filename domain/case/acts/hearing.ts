/** 听证: the right is told, asked for or waived; the date is noticed in time; an independent host signs the record (行政许可法 46-48). */
import { addDays, isInstant, localDateOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { law } from '../../law/basis.ts';
import type { ActContext, Sight } from '../act.ts';
import { defineAct } from '../act.ts';
import { readCaseClock, runningClock } from '../case-clocks.ts';
import type { CaseState } from '../case-state.ts';
import type { Actor } from '../actor.ts';
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
  foreseen: (sight) => [
    ...(sight.state.hearing?.toldAt === undefined ? [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)] : []),
    ...(isClockOver(sight, 'HEARING_REQUEST') || sight.state.hearing?.recordedAt !== undefined
      ? [refusal('HEARING_REQUEST_TOO_LATE', RIGHT, { workingDays: DAYS.toAsk })]
      : []),
  ],
  events(context) {
    const { at, command } = context;
    return [
      event('HearingRequested', at, { partyId: partyOf(context.state, command.actor) }),
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
  foreseen: ({ state }) => (state.hearing?.toldAt === undefined ? [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)] : []),
  events(context) {
    const partyId = partyOf(context.state, context.command.actor);
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
  foreseen: ({ procedure, state }) => [
    ...(state.hearing?.requestedAt !== undefined || procedure.hearing === 'MUST' ? [] : [refusal('HEARING_NOT_ASKED', RIGHT)]),
    ...(state.hearing?.recordedAt === undefined ? [] : [refusal('WRONG_STATE', RECORD, { recorded: state.hearing.recordedAt })]),
  ],
  check({ at, calendar, command, state }) {
    const today = localDateOf(at);
    const latest = addDays(today, 366);
    const sane = isInstant(command.data.at) && localDateOf(command.data.at) <= latest;
    const notice = sane ? workingDaysBetween(calendar, today, localDateOf(command.data.at)) : 0;
    return [
      ...(sane ? [] : [refusal('DATE_OUT_OF_RANGE', NOTICE, { at: command.data.at, earliest: today, latest }, { field: 'at' })]),
      ...(sane && notice < DAYS.ofNotice
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
  foreseen({ actor, at, state }) {
    const { heldAt, host, recordedAt } = state.hearing ?? {};
    return [
      ...(heldAt === undefined || heldAt > at ? [refusal('HEARING_RECORD_MISSING', RECORD, { heldAt: heldAt ?? null })] : []),
      ...(recordedAt === undefined ? [] : [refusal('WRONG_STATE', RECORD, { recorded: recordedAt })]),
      ...(host !== undefined && host !== actor.personId ? [refusal('NOT_ASSIGNED_TO_YOU', HOST, { step: 'hearing', holder: host })] : []),
      // He may have been drawn into the review after he was named.
      ...(hasReviewed(state, actor.personId) ? [refusal('HOST_NOT_INDEPENDENT', HOST, { host: actor.personId })] : []),
    ];
  },
  check({ command: { data } }) {
    return [
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

/** The party a right belongs to: an agent asks and waives for the applicant. */
const partyOf = (state: CaseState, actor: Actor): string =>
  actor.partyId !== undefined && actor.partyId === state.agent?.partyId
    ? (state.applicant?.partyId ?? actor.partyId)
    : (actor.partyId ?? actor.personId);

/** The time of a party has run out, whether or not the alarm has told it yet. */
export function isClockOver({ at, calendar, procedure, state }: Omit<Sight, 'actor'>, clockId: string): boolean {
  const clock = state.clocks[clockId];
  if (clock === undefined) return false;
  const { dueAt } = readCaseClock(state, procedure, calendar, clock, at);
  return clock.fired.includes('DUE') || (clock.stoppedAt === undefined && dueAt !== null && at > dueAt);
}

/** What still stands between this case and a decision, as far as hearing goes. */
export function hearingOwed(sight: Omit<Sight, 'actor'>) {
  const { at, procedure, state } = sight;
  const { hearing } = state;
  if (procedure.hearing === 'NONE' && hearing?.requestedAt === undefined) return [];
  if (hearing?.recordedAt !== undefined) return [];
  if (procedure.hearing === 'MUST' || hearing?.requestedAt !== undefined) {
    return [refusal('HEARING_RECORD_MISSING', RECORD, { heldAt: hearing?.heldAt ?? null })];
  }
  if (hearing?.toldAt === undefined) return [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT)];
  const clock = state.clocks['HEARING_REQUEST'];
  const over = isClockOver(sight, 'HEARING_REQUEST') || clock?.stoppedAt !== undefined;
  const waived = hearing.told.every((party) => hearing.waivedBy.includes(party));
  return over || waived ? [] : [refusal('HEARING_RIGHT_NOT_TOLD', RIGHT, { told: hearing.toldAt, waitUntilAskedOr: 'waived', at })];
}
