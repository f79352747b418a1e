/** Signing in, out and proving a second factor are entries. Sixteen streams a month, so that a flood in one slows nobody else. */
import { createHash, randomUUID } from 'node:crypto';
import { actEntry } from '../../domain/audit/act-entry.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { appendEntry, type Queryable } from '../../schema/audit-trail.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';

export type SignInAct = 'LOGIN' | 'LOGOUT' | 'STEP_UP' | 'FACTOR_ENROLLED' | 'BACK_CHANNEL_LOGOUT';

/** Who it was is not known, or nobody of ours. */
export const UNKNOWN_PERSON: Actor = { personId: 'unknown', kind: 'HUMAN', roles: [] };

export async function recordSignIn(
  db: Queryable,
  act: { readonly type: SignInAct; readonly actor: Actor; readonly ok: boolean; readonly data: Json; readonly now: number },
): Promise<void> {
  const at = new Date(act.now).toISOString();
  const requestId = randomUUID();
  const { actor, data, type } = act;
  const entry = actEntry({ type, outcome: act.ok ? 'ok' : 'failed', requestId, actor, role: null, data, at });
  const on = localDateOf(at);
  const bucket = createHash('sha256').update(act.actor.personId).digest('hex').slice(0, 1);
  await appendEntry(db, `system/sign-in/${on.slice(0, 4)}${on.slice(5, 7)}/${bucket}`, `sign-in/${requestId}`, entry);
}
