/** Refused commands on cards and orders are entries too, in the matter's own stream; the answer waits for the entry. */
import type { Receipt } from '../domain/audit/entry.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import type { MatterCommand, MatterKind } from '../domain/supervision/matters/matter.ts';
import { matterStream } from '../domain/supervision/matters/matter.ts';
import type { Role } from '../domain/law/roles.ts';
import { appendOnce, type Queryable } from '../schema/audit-trail.ts';
import { digest, recordable, recordableRefusal, REFUSALS_STREAM, writable } from './record-refusal.ts';

export interface RefusedMatterCommand {
  readonly kind: MatterKind;
  readonly no: string;
  /** Of the card or order, if there is one. */
  readonly place: { readonly unitId: string; readonly region: string } | null;
  readonly command: MatterCommand;
  readonly refusals: readonly Refusal[];
  readonly role: Role | null;
  readonly recordedAt: Instant;
}

/** Once per command and reason. */
export async function recordMatterRefusal(db: Queryable, refused: RefusedMatterCommand): Promise<Receipt> {
  const { command, kind, place, recordedAt, role } = refused;
  const no = writable(refused.no);
  const requestId = writable(command.requestId);
  const data = recordable(command.data);
  const refusals = refused.refusals.map(recordableRefusal);
  const content: MatterEntry = {
    v: 1,
    log: 'tongban',
    type: kind,
    outcome: 'denied',
    matter: { kind, no },
    ...(place ?? {}),
    requestId,
    actor: command.actor,
    role,
    command: command.type,
    data,
    refusals,
    receivedAt: command.receivedAt,
    recordedAt,
  };
  const reason = digest({ command: command.type, person: command.actor.personId, data, refusals });
  return appendOnce(db, place === null ? REFUSALS_STREAM : matterStream(kind, no), `refused/${no}/${requestId}/${reason}`, content);
}
