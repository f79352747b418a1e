/** The entry that each step of a card or an order becomes in its stream. The same frame as a case's, with the matter in the case's place. */
import type { EntryContent } from '../../audit/entry.ts';
import type { Actor } from '../../case/actor.ts';
import type { Json, Refusal } from '../../case/refusal.ts';
import type { Instant } from '../../clocks/clock.ts';
import type { Role } from '../../law/roles.ts';
import type { MatterCommand, MatterEvent, MatterKind, MatterState } from './matter.ts';
import { reasonOf } from './matter.ts';

/** `type` is CARD or ORDER. `caseSeq` is absent: these are not steps of a case, though `caseNo` names the one they are about. */
export interface MatterEntry {
  readonly v: 1;
  readonly log: 'tongban';
  readonly type: MatterKind;
  readonly outcome: 'ok' | 'denied';
  readonly matter: { readonly kind: MatterKind; readonly no: string; readonly seq?: number };
  readonly caseNo?: string;
  readonly unitId?: string;
  readonly region?: string;
  readonly requestId: string;
  readonly actor: Actor;
  readonly role: Role | null;
  readonly command: string;
  readonly data?: Json;
  readonly events?: readonly MatterEvent[];
  readonly refusals?: readonly Refusal[];
  readonly reason?: string;
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
  readonly calendarVersion?: string;
  readonly workflow?: NonNullable<EntryContent['workflow']>;
}

/** What the workflow knows of a step's entry. */
export function matterEntry(
  before: MatterState,
  after: MatterState,
  command: MatterCommand,
  events: readonly MatterEvent[],
  role: Role | null,
  recordedAt: Instant,
  caseNo: string | null,
): MatterEntry {
  const reason = reasonOf(command.data);
  return {
    v: 1,
    log: 'tongban',
    type: after.kind,
    outcome: 'ok',
    matter: { kind: after.kind, no: after.no, seq: after.seq },
    ...(caseNo === null ? {} : { caseNo }),
    unitId: after.unitId,
    region: after.region,
    requestId: command.requestId,
    actor: command.actor,
    role,
    command: command.type,
    data: recorded(command),
    events,
    ...(reason === undefined ? {} : { reason }),
    receivedAt: command.receivedAt,
    recordedAt,
    calendarVersion: before.calendarVersion,
  };
}

/** A calendar is named, not copied. */
function recorded({ data, type }: MatterCommand): Json {
  if (type !== 'changeCalendar') return data as Json;
  const { calendar, notice } = data as { readonly calendar: { readonly version: string }; readonly notice: string };
  return { calendarVersion: calendar.version, notice };
}
