/**
 * Refused commands and reads of personal data are entries too (decision 6, 全过程留痕). The answer waits for the entry:
 * what cannot be recorded is an outage, never a silent success.
 */
import { createHash } from 'node:crypto';
import { canonicalJson, withExactNumbers } from '../domain/audit/canonical.ts';
import { caseStream, type EntryContent, type Receipt } from '../domain/audit/entry.ts';
import type { Actor } from '../domain/case/actor.ts';
import type { Command } from '../domain/case/commands.ts';
import type { Json, Refusal } from '../domain/case/refusal.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import { localDateOf } from '../domain/clocks/local-date.ts';
import type { Role } from '../domain/law/roles.ts';
import { appendOnce, type Queryable } from '../schema/audit-trail.ts';

export interface RefusedCommand {
  readonly caseNo: string;
  readonly command: Command;
  readonly refusals: readonly Refusal[];
  /** The office the sender claimed, if one was found. */
  readonly role?: Role;
  readonly recordedAt: Instant;
}

/** Stream of refusals to commands whose case does not exist. */
export const REFUSALS_STREAM = 'system/refusals';

/** Writes the refusal to the case's stream, or to `system/refusals` when no such case has been committed. Once per command and reason. */
export async function recordRefusal(db: Queryable, refused: RefusedCommand): Promise<Receipt> {
  const { command, recordedAt } = refused;
  const caseNo = writable(refused.caseNo);
  const requestId = writable(command.requestId);
  const data = recordable(command.data);
  const refusals = refused.refusals.map(recordableRefusal);
  const place = await placeOfCase(db, caseNo);
  const content: EntryContent = {
    v: 1,
    log: 'tongban',
    type: 'CASE',
    outcome: 'denied',
    caseNo,
    ...(place ?? {}),
    requestId,
    actor: command.actor,
    role: refused.role ?? null,
    command: command.type,
    data,
    refusals,
    channel: command.channel,
    ...(command.occurredAt === undefined ? {} : { occurredAt: writable(command.occurredAt) }),
    receivedAt: command.receivedAt,
    recordedAt,
  };
  const reason = digest({ command: command.type, person: command.actor.personId, data, refusals });
  return appendOnce(db, place ? caseStream(caseNo) : REFUSALS_STREAM, `refused/${caseNo}/${requestId}/${reason}`, content);
}

async function placeOfCase(db: Queryable, caseNo: string): Promise<{ unitId: string; region: string } | undefined> {
  const { rows } = await db.query<{ unitId: string; region: string }>({
    name: 'place-of-case',
    text: 'select unit_id as "unitId", region from tongban.application_case where case_no = $1',
    values: [caseNo],
  });
  return rows[0];
}

export interface ReadAct {
  readonly type: 'ViewedSensitive' | 'SharedDataRead' | 'EXPORT' | 'AUDIT_READ';
  readonly requestId: string;
  readonly actor: Actor;
  readonly role: Role | null;
  readonly caseNo?: string;
  /** What was looked at: ids, field names, the filter of an export. No personal values. */
  readonly data: Json;
  readonly reason?: string;
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
}

/** Records who looked, in the month's stream `system/reads/<yyyymm>` (month in China). Call it before the data is handed over. */
export async function recordRead(db: Queryable, read: ReadAct): Promise<Receipt> {
  const requestId = writable(read.requestId);
  const content: EntryContent = {
    v: 1,
    log: 'tongban',
    type: read.type,
    outcome: 'ok',
    ...(read.caseNo === undefined ? {} : { caseNo: writable(read.caseNo) }),
    requestId,
    actor: read.actor,
    role: read.role,
    data: recordable(read.data),
    ...(read.reason === undefined ? {} : { reason: writable(read.reason) }),
    receivedAt: read.receivedAt,
    recordedAt: read.recordedAt,
  };
  const what = digest({ type: read.type, person: read.actor.personId, caseNo: content.caseNo ?? null, data: content.data ?? null });
  return appendOnce(db, readsStream(read.recordedAt), `read/${requestId}/${what}`, content);
}

export function readsStream(at: Instant): string {
  const on = localDateOf(at);
  return `system/reads/${on.slice(0, 4)}${on.slice(5, 7)}`;
}

/** Longest piece of a refused command that is kept whole, in bytes of its canonical form. */
const LONGEST = 8_192;

/** A refused command may hold anything at all: what cannot be written down, or is too long, is named by what it was. */
export function recordable(value: unknown): Json {
  try {
    const exact = withExactNumbers(value);
    const text = canonicalJson(exact);
    const bytes = Buffer.byteLength(text);
    return bytes <= LONGEST ? (exact as Json) : { omitted: 'TOO_LONG', bytes, sha256: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return { omitted: 'UNWRITABLE', because: writable(error.message) };
  }
}

export function recordableRefusal(refusal: Refusal): Refusal {
  const whole = recordable(refusal);
  if (!isOmission(whole)) return refusal;
  return { code: refusal.code, basis: refusal.basis, facts: { omitted: whole }, whoMay: [] };
}

function isOmission(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'omitted' in value;
}

/** Text that PostgreSQL and the canonical form accept: whole characters, no control characters, at most 200 of them. */
export function writable(text: string): string {
  return Array.from(
    text
      .slice(0, 400)
      .toWellFormed()
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '\uFFFD'),
  )
    .slice(0, 200)
    .join('');
}

export function digest(value: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(withExactNumbers(value)))
    .digest('hex')
    .slice(0, 16);
}
