/**
 * 删除、限制处理 (个人信息保护法 第四十七条): one person asks, another decides; then the sealed values go and their key is destroyed. The trail
 * stays as it is, since it only ever held masks and a digest whose salt has gone too. Where the law keeps the file, values are restricted:
 * stored, and shown to nobody.
 */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { actEntry } from '../../domain/audit/act-entry.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { inTransaction } from '../../schema/in-transaction.ts';
import { ERASED_MARK, type Vault, type VaultState } from '../../schema/vault.ts';
import type { ApiServices, Pool } from '../context.ts';

type Transactor = ApiServices['transactor'];

export const ERASURE_ACTS = ['ERASE', 'RESTRICT', 'RELEASE'] as const;
export type ErasureAct = (typeof ERASURE_ACTS)[number];

export type ErasureFault = 'UNKNOWN_FORM' | 'UNKNOWN_ORDER' | 'OPEN_ORDER' | 'WRONG_STATE' | 'SAME_PERSON' | 'BASIS_MISSING';

/** From which state each act leads where. */
const STEPS: Readonly<Record<ErasureAct, { readonly from: readonly VaultState[]; readonly to: VaultState }>> = {
  ERASE: { from: ['ACTIVE', 'RESTRICTED'], to: 'ERASED' },
  RESTRICT: { from: ['ACTIVE'], to: 'RESTRICTED' },
  RELEASE: { from: ['RESTRICTED'], to: 'ACTIVE' },
};

export interface ErasureRequest {
  readonly caseNo: string;
  readonly act: ErasureAct;
  /** The law it rests on. */
  readonly basis: string;
}

/** Of the form that the case cites now. @returns the number of the order, or why there is none */
export function askErasure(
  transactor: Transactor,
  actor: Actor,
  { act, basis, caseNo }: ErasureRequest,
  now: string,
): Promise<number | ErasureFault> {
  return inTransaction(transactor, async (client) => {
    if (basis.trim() === '') return 'BASIS_MISSING';
    const { rows } = await client.query<{ form_id: string; state: VaultState; open: boolean }>(
      `select v.form_id, v.state, exists (select 1 from tongban.erasure_order o where o.form_id = v.form_id and o.state = 'OPEN') as open
         from tongban.vault_value v join tongban.application_case c on (c.snapshot #>> '{form,formId}')::uuid = v.form_id where c.case_no = $1 for update of v`,
      [caseNo],
    );
    const form = rows[0];
    if (form === undefined) return 'UNKNOWN_FORM';
    if (form.open) return 'OPEN_ORDER';
    if (!STEPS[act].from.includes(form.state)) return 'WRONG_STATE';
    const { rows: made } = await client.query<{ id: number }>(
      'insert into tongban.erasure_order (case_no, form_id, act, basis, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6) returning id',
      [caseNo, form.form_id, act, basis, actor.personId, now],
    );
    const id = made[0]!.id;
    await record(client, 'PERSONAL_DATA_ASKED', caseNo, actor, { order: id, act, basis, formId: form.form_id }, now);
    return id;
  });
}

interface Order {
  readonly case_no: string;
  readonly form_id: string;
  readonly act: ErasureAct;
  readonly basis: string;
  readonly asked_by: string;
  readonly state: 'OPEN' | 'DONE' | 'REFUSED';
  readonly key_id: string;
  readonly vault_state: VaultState;
}

/** The second person. The key is destroyed once the decision is on record; a crash in between is made good by `finishErasures`. */
export async function decideErasure(
  { transactor, vault }: { readonly transactor: Transactor; readonly vault: Vault },
  actor: Actor,
  id: number,
  approve: boolean,
  now: string,
): Promise<ErasureFault | null> {
  const done = await inTransaction(transactor, async (client): Promise<ErasureFault | { readonly destroy: string | null }> => {
    const { rows } = await client.query<Order>(
      `select o.case_no, o.form_id, o.act, o.basis, o.asked_by, o.state, v.key_id, v.state as vault_state
         from tongban.erasure_order o join tongban.vault_value v using (form_id) where o.id = $1 for update of o, v`,
      [id],
    );
    const order = rows[0];
    if (order === undefined) return 'UNKNOWN_ORDER';
    if (order.state !== 'OPEN' || (approve && !STEPS[order.act].from.includes(order.vault_state))) return 'WRONG_STATE';
    if (order.asked_by === actor.personId) return 'SAME_PERSON';
    await client.query('update tongban.erasure_order set state = $2, decided_by = $3, decided_at = $4 where id = $1', [
      id,
      approve ? 'DONE' : 'REFUSED',
      actor.personId,
      now,
    ]);
    const told = { order: id, act: order.act, basis: order.basis, formId: order.form_id, askedBy: order.asked_by };
    if (!approve) {
      await record(client, 'PERSONAL_DATA_REFUSED', order.case_no, actor, told, now);
      return { destroy: null };
    }
    const { to } = STEPS[order.act];
    await client.query(
      `update tongban.vault_value set state = $2, sealed = case when $2 = 'ERASED' then null else sealed end, changed_at = $3 where form_id = $1`,
      [order.form_id, to, now],
    );
    if (to === 'ERASED') await markErased(client, order);
    await record(
      client,
      to === 'ERASED' ? 'PII_ERASED' : to === 'RESTRICTED' ? 'PII_RESTRICTED' : 'PII_RELEASED',
      order.case_no,
      actor,
      told,
      now,
    );
    return { destroy: to === 'ERASED' ? order.key_id : null };
  });
  if (typeof done === 'string') return done;
  if (done.destroy !== null) vault.destroy(done.destroy);
  return null;
}

/** The masks go as well; which fields were personal the procedure's version says. */
async function markErased(client: PoolClient, { form_id }: Order): Promise<void> {
  await client.query('select tongban.mark_form_erased($1, $2)', [form_id, ERASED_MARK]);
}

/** Destroys the keys of whatever is erased on record: after a crash, and after a restore of the key store. @returns how many */
export async function finishErasures(pool: Pool, vault: Vault): Promise<number> {
  const { rows } = await pool.query(`select key_id from tongban.vault_value where state = 'ERASED'`);
  const left = (rows as { key_id: string }[]).filter(({ key_id }) => vault.holds(key_id));
  for (const { key_id } of left) vault.destroy(key_id);
  return left.length;
}

async function record(
  client: PoolClient,
  type: string,
  caseNo: string,
  actor: Actor,
  data: Readonly<Record<string, Json>>,
  now: string,
): Promise<void> {
  const requestId = randomUUID();
  const entry = actEntry({ type, caseNo, requestId, actor, role: 'SECURITY_ADMIN', data, at: now });
  await appendEntry(client, `personal-data/${caseNo}`, `personal-data/${caseNo}/${requestId}`, entry);
}
