/** The content of one audit entry: what is hashed, and therefore what can be proved (audit-log layer one). */
import type { Actor } from '../case/actor.ts';
import type { CommandType } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Json, Refusal } from '../case/refusal.ts';
import type { Instant } from '../clocks/clock.ts';
import type { Channel } from '../law/code-lists.ts';
import type { Role } from '../law/roles.ts';

/** Before and after of one field. Personal values appear masked. */
export interface FieldChange {
  readonly path: string;
  readonly before: Json;
  readonly after: Json;
}

export interface EntryContent {
  readonly v: 1;
  readonly log: 'tongban';
  /** CASE: a command or timer of a case. READ, LOGIN, EXPORT, CONFIG …: system streams. */
  readonly type: string;
  readonly outcome: 'ok' | 'denied' | 'failed';
  readonly caseNo?: string;
  /** Dense number of committed entries of the case; absent on refusals and reads. */
  readonly caseSeq?: number;
  /** Of entries in the streams of cards and orders, which are steps of no case (domain/supervision/matters). */
  readonly matter?: { readonly kind: 'CARD' | 'ORDER'; readonly no: string; readonly seq?: number };
  /** Unit and region of the case, so that whoever supervises them finds the entry, whoever acted. */
  readonly unitId?: string;
  readonly region?: string;
  readonly requestId: string;
  readonly actor: Actor;
  /** The office in which the actor acted. */
  readonly role: Role | null;
  readonly onBehalfOf?: string;
  readonly command?: CommandType;
  /** The command's facts as far as they are not personal. */
  readonly data?: Json;
  readonly events?: readonly CaseEvent[];
  readonly changes?: readonly FieldChange[];
  readonly refusals?: readonly Refusal[];
  readonly reason?: string;
  readonly channel?: Channel;
  readonly occurredAt?: Instant;
  readonly receivedAt: Instant;
  /** When the case decided it: workflow time, the same on every attempt. */
  readonly recordedAt: Instant;
  readonly procedure?: { readonly code: string; readonly version: number; readonly hash: string };
  readonly calendarVersion?: string;
  readonly workflow?: { readonly workflowId: string; readonly runId: string; readonly updateId?: string };
}

/** What the holder of a command's answer can prove later. */
export interface Receipt {
  readonly stream: string;
  readonly seq: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

export const caseStream = (caseNo: string): string => `case/${caseNo}`;
