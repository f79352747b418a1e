/** What an accepted command leaves in the trail: who, in which office, what, why, when it happened and when it was recorded. */
import type { EntryContent } from '../audit/entry.ts';
import type { Instant } from '../clocks/clock.ts';
import { PARTY_ROLES, type Role } from '../law/roles.ts';
import { actOf } from './acts/index.ts';
import { roleFor } from './admit.ts';
import type { Command, CommandType } from './commands.ts';
import type { CaseDesk } from './decide.ts';
import type { Json } from './refusal.ts';

export type CommandContent = Pick<
  EntryContent,
  | 'type'
  | 'requestId'
  | 'actor'
  | 'role'
  | 'onBehalfOf'
  | 'command'
  | 'data'
  | 'reason'
  | 'channel'
  | 'occurredAt'
  | 'receivedAt'
  | 'recordedAt'
  | 'procedure'
  | 'calendarVersion'
>;

/** `desk` as it stood before the command; `recordedAt` is the deciding clock's time, the same on every attempt. */
export function commandContent<T extends CommandType>(desk: CaseDesk, command: Command<T>, recordedAt: Instant): CommandContent {
  const { actor, data, type } = command;
  const office = actOf(type).office({ ...desk, data });
  const role = roleFor(office, actor);
  const atCounter = office.roles.includes('APPLICANT') && role !== undefined && !isPartyRole(role);
  const principal = atCounter ? desk.state.applicant?.partyId : principalOf(desk, command);
  const reason = reasonOf(data);
  return {
    type: 'CASE',
    requestId: command.requestId,
    actor,
    role: role ?? null,
    ...(principal === undefined ? {} : { onBehalfOf: principal }),
    command: type,
    data: recorded(type, data),
    ...(reason === undefined ? {} : { reason }),
    channel: command.channel,
    ...(command.occurredAt === undefined ? {} : { occurredAt: command.occurredAt }),
    receivedAt: command.receivedAt,
    recordedAt,
    procedure: { code: desk.state.procedureCode, version: desk.state.procedureVersion, hash: desk.state.procedureHash },
    calendarVersion: desk.state.calendarVersion,
  };
}

const isPartyRole = (role: Role): boolean => (PARTY_ROLES as readonly Role[]).includes(role);

/** An agent acts for the applicant, a delegate for whoever lent him the step. */
function principalOf({ state }: CaseDesk, { actor, data, type }: Command): string | undefined {
  if (actor.partyId !== undefined && actor.partyId === state.agent?.partyId) return state.applicant?.partyId;
  const stepId = 'stepId' in data ? data.stepId : undefined;
  const step = state.openSteps.find((open) =>
    stepId === undefined ? type === 'decide' && open.assignee === actor.personId : open.stepId === stepId,
  );
  return step?.assignee === actor.personId ? step.delegatedBy : undefined;
}

const reasonOf = (data: Command['data']): string | undefined => {
  const given = data as { readonly reason?: unknown; readonly reasons?: unknown };
  const reason = given.reason ?? given.reasons;
  return typeof reason === 'string' && reason !== '' ? reason : undefined;
};

/** Commands hold ids and digests, never the form; a calendar is named, not copied into every case. */
function recorded(type: CommandType, data: Command['data']): Json {
  if (type !== 'changeCalendar') return data as unknown as Json;
  const { calendar, notice } = data as Command<'changeCalendar'>['data'];
  return { calendarVersion: calendar.version, notice };
}
