/**
 * 删除、限制处理 (个人信息保护法 第四十七条), of a form or of a party: one person asks, another decides; then the sealed values go and their key is destroyed.
 * The trail stays as it is, since it only ever held masks and a digest whose salt has gone too. Where the law keeps the file, values are restricted:
 * stored, and shown to nobody.
 */
import { randomUUID } from 'node:crypto';
import type { Pool as PgPool, PoolClient } from 'pg';
import { actEntry } from '../../domain/audit/act-entry.ts';
import { caseStream } from '../../domain/audit/entry.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { withinTransaction } from '../../schema/in-transaction.ts';
import { ERASED_MARK, type Vault, type VaultState } from '../../schema/vault.ts';
import { sealParty } from '../commands/parties.ts';
import type { Pool } from '../context.ts';
import { sealForms } from './seal-rest.ts';

/** A transaction of its own, or within the caller's. */
type Transactor = Pick<PgPool, 'connect'> | PoolClient;

export const ERASURE_ACTS = ['ERASE', 'RESTRICT', 'RELEASE'] as const;
export type ErasureAct = (typeof ERASURE_ACTS)[number];

/** Whose data: what the form of the case says, or a party of the case. */
export const ERASURE_SUBJECTS = ['FORM', 'APPLICANT', 'AGENT', 'RESPONDENT'] as const;
export type ErasureSubject = (typeof ERASURE_SUBJECTS)[number];

export type ErasureFault =
  'UNKNOWN_FORM' | 'UNKNOWN_PARTY' | 'UNKNOWN_ORDER' | 'OPEN_ORDER' | 'WRONG_STATE' | 'SAME_PERSON' | 'BASIS_MISSING';

/** From which state each act leads where. */
const STEPS: Readonly<Record<ErasureAct, { readonly from: readonly VaultState[]; readonly to: VaultState }>> = {
  ERASE: { from: ['ACTIVE', 'RESTRICTED'], to: 'ERASED' },
  RESTRICT: { from: ['ACTIVE'], to: 'RESTRICTED' },
  RELEASE: { from: ['RESTRICTED'], to: 'ACTIVE' },
};

export interface ErasureRequest {
  readonly caseNo: string;
  readonly act: ErasureAct;
  /** Absent: the form. */
  readonly whose?: ErasureSubject | null | undefined;
  /** The law it rests on. */
  readonly basis: string;
}

/** Where the values of a subject lie. */
const VAULTS = {
  FORM: { table: 'tongban.vault_value', key: 'form_id', mark: 'tongban.mark_form_erased' },
  PARTY: { table: 'tongban.party_vault', key: 'party_id', mark: 'tongban.mark_party_erased' },
} as const;
type VaultKind = keyof typeof VAULTS;

const CITED: Readonly<Record<ErasureSubject, string>> = {
  FORM: `snapshot #>> '{form,formId}'`,
  APPLICANT: 'applicant_party',
  AGENT: `snapshot #>> '{agent,partyId}'`,
  RESPONDENT: `snapshot #>> '{respondent,partyId}'`,
};

/** All that were filed for the case, the one it cites now and those that supplements took the place of; earliest first. */
async function formsOf(client: PoolClient, caseNo: string, cited: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select f.id from tongban.form f
       where f.id = $2 or f.id in (select (jsonb_path_query(convert_from(e.canon, 'UTF8')::jsonb, '$.**.formId ? (@ like_regex "^[0-9a-f-]{36}$")') #>> '{}')::uuid
         from audit.entry e where e.stream = $1 and e.outcome = 'ok')
       order by f.created_at, f.id`,
    [caseStream(caseNo), cited],
  );
  return rows.map(({ id }) => id);
}

/**
 * Of what was filed for the case, or of a party of it; a party's values go for all its cases. What lies in the clear still is sealed first,
 * with `vault`.
 * @returns the number of the order, or why there is none
 */
export function askErasure(
  transactor: Transactor,
  actor: Actor,
  { act, basis, caseNo, whose }: ErasureRequest,
  now: string,
  vault?: Vault,
): Promise<number | ErasureFault> {
  return withinTransaction(transactor, async (client) => {
    if (basis.trim() === '') return 'BASIS_MISSING';
    const subject = whose ?? 'FORM';
    const kind: VaultKind = subject === 'FORM' ? 'FORM' : 'PARTY';
    const unknown = kind === 'FORM' ? 'UNKNOWN_FORM' : 'UNKNOWN_PARTY';
    const { rows: cited } = await client.query<{ id: string | null }>(
      `select ${CITED[subject]} as id from tongban.application_case where case_no = $1`,
      [caseNo],
    );
    const id = cited[0]?.id;
    if (id == null) return unknown;
    if (vault !== undefined)
      await (kind === 'PARTY' ? sealParty(client, vault, id) : sealForms(client, vault, await formsOf(client, caseNo, id)));
    const { key, table } = VAULTS[kind];
    const { rows } = await client.query<{ state: VaultState; open: boolean }>(
      `select v.state, exists (select 1 from tongban.erasure_order o where o.${key} = v.${key} and o.state = 'OPEN') as open
         from ${table} v where v.${key}::text = $1 for update of v`,
      [id],
    );
    const found = rows[0];
    if (found === undefined) return unknown;
    if (found.open) return 'OPEN_ORDER';
    if (!STEPS[act].from.includes(found.state)) return 'WRONG_STATE';
    const { rows: made } = await client.query<{ id: number }>(
      `insert into tongban.erasure_order (case_no, ${key}, act, basis, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6) returning id`,
      [caseNo, id, act, basis, actor.personId, now],
    );
    const order = made[0]!.id;
    await record(client, 'PERSONAL_DATA_ASKED', caseNo, actor, { order, act, basis, ...subjectOf(kind, id) }, now);
    return order;
  });
}

const subjectOf = (kind: VaultKind, id: string): Readonly<Record<string, string>> => (kind === 'FORM' ? { formId: id } : { partyId: id });

interface Order {
  readonly case_no: string;
  readonly form_id: string | null;
  readonly party_id: string | null;
  readonly act: ErasureAct;
  readonly basis: string;
  readonly asked_by: string;
  readonly state: 'OPEN' | 'DONE' | 'REFUSED';
  readonly vault_state: VaultState;
}

const DONE_TYPES = { ERASED: 'PII_ERASED', RESTRICTED: 'PII_RESTRICTED', ACTIVE: 'PII_RELEASED' } as const satisfies Readonly<
  Record<VaultState, string>
>;

/**
 * The second person. The key is destroyed once the decision is on record; a crash in between is made good by `finishErasures`.
 * `afterwards`: told of what is to be done once the caller's transaction has been committed.
 */
export async function decideErasure(
  {
    afterwards = (act) => act(),
    transactor,
    vault,
  }: { readonly transactor: Transactor; readonly vault: Vault; readonly afterwards?: (act: () => void) => void },
  actor: Actor,
  id: number,
  approve: boolean,
  now: string,
): Promise<ErasureFault | null> {
  const done = await withinTransaction(transactor, async (client): Promise<ErasureFault | { readonly destroy: readonly string[] }> => {
    const { rows } = await client.query<Order>(
      `select o.case_no, o.form_id, o.party_id, o.act, o.basis, o.asked_by, o.state, coalesce(f.state, p.state) as vault_state
         from tongban.erasure_order o left join tongban.vault_value f using (form_id) left join tongban.party_vault p using (party_id) where o.id = $1 for update of o`,
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
    const kind: VaultKind = order.form_id === null ? 'PARTY' : 'FORM';
    const subject = (order.form_id ?? order.party_id)!;
    const told = { order: id, act: order.act, basis: order.basis, ...subjectOf(kind, subject), askedBy: order.asked_by };
    if (!approve) {
      await record(client, 'PERSONAL_DATA_REFUSED', order.case_no, actor, told, now);
      return { destroy: [] };
    }
    const { to } = STEPS[order.act];
    const { key, mark, table } = VAULTS[kind];
    const subjects = kind === 'FORM' ? await formsOf(client, order.case_no, subject) : [subject];
    // Filed in the clear after the order was asked for.
    if (kind === 'FORM') await sealForms(client, vault, subjects);
    const { rows: kept } = await client.query<{ id: string; key_id: string }>(
      `update ${table} set state = $2, sealed = case when $2 = 'ERASED' then null else sealed end${
        kind === 'PARTY' ? `, lookup = case when $2 = 'ERASED' then null else lookup end` : ''
      }, changed_at = $3 where ${key}::text = any($1) and state = any($4) returning ${key}::text as id, key_id`,
      [subjects, to, now, STEPS[order.act].from],
    );
    // The masks go as well.
    if (to === 'ERASED') for (const { id: erased } of kept) await client.query(`select ${mark}($1, $2)`, [erased, ERASED_MARK]);
    const earlier = kept.map(({ id: one }) => one).filter((one) => one !== subject);
    await record(
      client,
      DONE_TYPES[to],
      order.case_no,
      actor,
      { ...told, ...(earlier.length === 0 ? {} : { earlierForms: earlier }) },
      now,
    );
    return { destroy: to === 'ERASED' ? kept.map(({ key_id }) => key_id) : [] };
  });
  if (typeof done === 'string') return done;
  if (done.destroy.length > 0) afterwards(() => done.destroy.forEach((keyId) => vault.destroy(keyId)));
  return null;
}

/** Destroys the keys of whatever is erased on record: after a crash, and after a restore of the key store. @returns how many */
export async function finishErasures(pool: Pool, vault: Vault): Promise<number> {
  const { rows } = await pool.query(
    `select key_id from tongban.vault_value where state = 'ERASED' union all select key_id from tongban.party_vault where state = 'ERASED'`,
  );
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
