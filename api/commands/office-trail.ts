/** Acts of offices outside any case (assessment, supervision rules, catalogue, plan, identities) on the trail: with what they change, refusals as well. */
import { createHash } from 'node:crypto';
import { rolesThrough } from '../../domain/access/can.ts';
import type { Action } from '../../domain/access/actions.ts';
import type { CaseResource } from '../../domain/access/viewer.ts';
import { actEntry } from '../../domain/audit/act-entry.ts';
import type { EntryContent, Receipt } from '../../domain/audit/entry.ts';
import type { Json, Refusal } from '../../domain/case/refusal.ts';
import { appendEntry, appendOnce, type Queryable } from '../../schema/audit-trail.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { refused } from './answer.ts';
import type { ApiContext } from '../context.ts';

export interface Place {
  readonly unitId?: string;
  readonly region: string;
}

/** A unit, or a region, as the rule table sees it. */
export const placeResource = ({ region, unitId }: Place): CaseResource => ({
  region,
  unitIds: unitId === undefined ? [] : [unitId],
  ownPartyIds: [],
  concernedPartyIds: [],
  assignees: [],
});

export interface Act {
  readonly act: string;
  readonly action: Action;
  readonly requestId: string;
  /** `assessment/<period>/<unit>`, `bulletin/<id>`, `supervision/rules`, `system/catalogue` … */
  readonly stream: string;
  /** Absent: ASSESSMENT. */
  readonly type?: 'CONFIG' | 'ASSESSMENT';
  readonly place: Place | null;
}

/** What is recorded of an act. */
export function actContent(
  { now, viewer }: Pick<ApiContext, 'now' | 'viewer'>,
  { act, action, place, requestId, type = 'ASSESSMENT' }: Act,
  data: Json,
  refusals?: readonly Refusal[],
): EntryContent {
  return actEntry({
    type,
    outcome: refusals === undefined ? 'ok' : 'denied',
    ...(place === null ? {} : { region: place.region, ...(place.unitId === undefined ? {} : { unitId: place.unitId }) }),
    requestId,
    actor: viewer,
    role: rolesThrough(viewer, action)[0] ?? null,
    data: { act, ...(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}) },
    ...(refusals === undefined ? {} : { refusals }),
    at: now(),
  });
}

export const record = (db: Queryable, context: ApiContext, act: Act, data: Json): Promise<Receipt> =>
  appendEntry(db, act.stream, `${act.stream}/${act.requestId}`, actContent(context, act, data));

/** The receipt of a request that is on record. */
export async function receiptOf(db: Queryable, act: Pick<Act, 'stream' | 'requestId'>): Promise<Receipt | null> {
  const { rows } = await db.query<Receipt>({
    text: `select stream, seq, encode(hash, 'hex') as hash from audit.entry where idem = $1`,
    values: [`${act.stream}/${act.requestId}`],
  });
  return rows[0] ?? null;
}

/** Records the refusal, then answers it. */
export async function refuse(context: ApiContext, act: Act, refusals: readonly Refusal[]): Promise<RefusedSource> {
  const kept = act.requestId.slice(0, 64).toWellFormed().replaceAll('\0', '');
  const told = refusals.slice(0, 20).map(({ basis, code, facts, field }) => ({
    code,
    basis,
    facts: field === undefined ? facts : { ...facts, field },
    whoMay: [],
  }));
  const key = createHash('sha256')
    .update(JSON.stringify([act.act, context.viewer.personId, kept, told]))
    .digest('hex')
    .slice(0, 32);
  await appendOnce(context.pool, act.stream, `refused/${key}`, actContent(context, { ...act, requestId: kept }, {}, told));
  return refused(act.requestId, null, refusals);
}

export const shortId = (prefix: string, personId: string, requestId: string): string =>
  `${prefix}-${createHash('sha256').update(`${personId}/${requestId}`).digest('hex').slice(0, 16)}`;
