/** Links identities to old accounts: by itself where the rules allow it, else by two persons from a queue; and undoes a link. Each is an entry. */
import { createHmac, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { actEntry } from '../../domain/audit/act-entry.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { decideLink, type LinkDecision, type OldAccount, type VouchedIdentity } from '../../domain/identity/link-decision.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { inTransaction, withinTransaction } from '../../schema/in-transaction.ts';
import type { ApiServices } from '../context.ts';
import type { Identity } from './identity-provider.ts';

type Transactor = ApiServices['transactor'];
/** A transaction of its own, or within the caller's. */
type Hand = Transactor | PoolClient;

/** The system itself, where nobody looked. */
const AUTOMATIC: Actor = { personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] };

/** Unkeyed, all numbers of a county could be tried in a minute. */
export const documentKeyOf = (key: Uint8Array, { number, type }: { readonly type: string; readonly number: string }): string =>
  createHmac('sha256', key).update(`document\0${type}\0${number.trim().toUpperCase()}`).digest('hex');

export const vouched = (identity: Identity, key: Uint8Array): VouchedIdentity => ({
  iss: identity.iss,
  sub: identity.sub,
  level: identity.level,
  documentKey: identity.document === undefined ? null : documentKeyOf(key, identity.document),
  name: identity.document?.name ?? null,
});

export interface MigrationFigures {
  readonly linked: number;
  readonly retired: number;
  readonly queued: number;
}

type Linked = LinkDecision & { kind: 'LINK'; identity: VouchedIdentity };
type Queued = LinkDecision & { kind: 'MANUAL'; identity: VouchedIdentity };

/** Proposes and, where nobody need look, links; all in one transaction. An identity that is linked or queued already is left alone. */
export async function migrateIdentities(
  transactor: Transactor,
  identities: readonly VouchedIdentity[],
  now: string,
): Promise<MigrationFigures> {
  return inTransaction(transactor, async (client) => {
    const links: Linked[] = [];
    const queued: Queued[] = [];
    // One decision at a time about any one account: two identities with the same document must not both find it free.
    await client.query(`select pg_advisory_xact_lock(hashtext('tongban.identity_link'))`);
    const accounts = await accountsOf(client, identities);
    const known = await knownOf(client, identities);
    for (const identity of identities) {
      if (known.has(`${identity.iss}\0${identity.sub}`)) continue;
      const mine = accounts.filter(({ documentKey }) => documentKey === identity.documentKey);
      const decision = decideLink(identity, mine);
      if (decision.kind === 'LINK') {
        links.push({ identity, ...decision });
        for (const account of mine) Object.assign(account, { linked: true });
      } else {
        queued.push({ identity, ...decision });
      }
    }
    await linkAll(client, links, now);
    await queueAll(client, queued, now);
    return { linked: links.length, retired: links.reduce((sum, { aliases }) => sum + aliases.length, 0), queued: queued.length };
  });
}

async function accountsOf(client: PoolClient, identities: readonly VouchedIdentity[]): Promise<OldAccount[]> {
  const keys = identities.flatMap(({ documentKey }) => (documentKey === null ? [] : [Buffer.from(documentKey, 'hex')]));
  const { rows } = await client.query<OldAccount>(
    `select a.id, a.person_id as "personId", a.holder_name as "holderName", encode(a.document_key, 'hex') as "documentKey", a.shared,
       a.retired_at is not null as retired,
       exists (select 1 from tongban.identity_link l where l.person_id = a.person_id and l.ended_at is null) as linked
     from tongban.old_account a where a.document_key = any($1) order by a.id`,
    [keys],
  );
  return rows;
}

async function knownOf(client: PoolClient, identities: readonly VouchedIdentity[]): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ iss: string; sub: string }>(
    `select i.iss, i.sub from unnest($1::text[], $2::text[]) i(iss, sub)
       where exists (select 1 from tongban.identity_link l where l.iss = i.iss and l.sub = i.sub and l.ended_at is null)
          or exists (select 1 from tongban.link_proposal p where p.iss = i.iss and p.sub = i.sub and p.state in ('OPEN', 'APPROVED'))`,
    [identities.map(({ iss }) => iss), identities.map(({ sub }) => sub)],
  );
  return new Set(rows.map(({ iss, sub }) => `${iss}\0${sub}`));
}

async function linkAll(client: PoolClient, links: readonly Linked[], now: string): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ account, identity: { iss, level, sub } }) => ({ iss, sub, level, person_id: account.personId }));
  await client.query(
    `insert into tongban.identity_link (iss, sub, person_id, level, linked_at, linked_by)
       select iss, sub, person_id, level, $2, '{auto}' from jsonb_to_recordset($1) n(iss text, sub text, person_id text, level int)`,
    [JSON.stringify(rows), now],
  );
  const retired = links.flatMap(({ account, aliases }) => aliases.map(({ id }) => ({ id, alias_of: account.id })));
  await client.query(
    `update tongban.old_account a set retired_at = $2, alias_of = n.alias_of from jsonb_to_recordset($1) n(id text, alias_of text) where a.id = n.id`,
    [JSON.stringify(retired), now],
  );
  for (const { account, aliases, identity } of links) {
    const data = { by: 'VOUCHED_LEVEL', account: account.id, aliases: aliases.map(({ id }) => id), level: identity.level };
    await record(client, 'IDENTITY_LINKED', account.personId, AUTOMATIC, data, now);
  }
}

async function queueAll(client: PoolClient, queued: readonly Queued[], now: string): Promise<void> {
  if (queued.length === 0) return;
  const rows = queued.map(({ candidates, identity: { iss, level, sub }, reason }) => ({
    iss,
    sub,
    level,
    reason,
    candidates: candidates.map(({ id }) => id),
  }));
  await client.query(
    `insert into tongban.link_proposal (iss, sub, level, reason, candidates, proposed_at)
       select iss, sub, level, reason, candidates, $2 from jsonb_to_recordset($1) n(iss text, sub text, level int, reason text, candidates text[])`,
    [JSON.stringify(rows), now],
  );
}

/** What keeps a step of the queue from being taken. */
export type QueueFault = 'UNKNOWN_PROPOSAL' | 'WRONG_STATE' | 'SAME_PERSON' | 'ONESELF' | 'UNKNOWN_PERSON' | 'PERSON_LINKED';

interface Proposal {
  readonly id: number;
  readonly iss: string;
  readonly sub: string;
  readonly level: number;
  readonly state: 'OPEN' | 'APPROVED' | 'LINKED' | 'REFUSED';
  readonly person_id: string | null;
  readonly approved_by: string | null;
}

/** The first of two: says who it is. */
export const approveLink = (transactor: Hand, actor: Actor, id: number, personId: string, now: string): Promise<QueueFault | null> =>
  step(transactor, id, async (client, proposal) => {
    if (proposal.state !== 'OPEN') return 'WRONG_STATE';
    if (personId === actor.personId) return 'ONESELF';
    const { rows } = await client.query<{ linked: boolean }>(
      `select exists (select 1 from tongban.identity_link l where l.person_id = p.id and l.ended_at is null) as linked from tongban.person p where p.id = $1`,
      [personId],
    );
    if (rows[0] === undefined) return 'UNKNOWN_PERSON';
    if (rows[0].linked) return 'PERSON_LINKED';
    await client.query(`update tongban.link_proposal set state = 'APPROVED', person_id = $2, approved_by = $3 where id = $1`, [
      id,
      personId,
      actor.personId,
    ]);
    await record(client, 'IDENTITY_LINK_APPROVED', personId, actor, { proposal: id }, now);
    return null;
  });

/** The second: links. */
export const confirmLink = (transactor: Hand, actor: Actor, id: number, now: string): Promise<QueueFault | null> =>
  step(transactor, id, async (client, proposal) => {
    if (proposal.state !== 'APPROVED' || proposal.person_id === null || proposal.approved_by === null) return 'WRONG_STATE';
    if (proposal.approved_by === actor.personId) return 'SAME_PERSON';
    if (proposal.person_id === actor.personId) return 'ONESELF';
    await client.query(
      'insert into tongban.identity_link (iss, sub, person_id, level, linked_at, linked_by) values ($1, $2, $3, $4, $5, $6)',
      [proposal.iss, proposal.sub, proposal.person_id, proposal.level, now, [proposal.approved_by, actor.personId]],
    );
    await client.query(`update tongban.link_proposal set state = 'LINKED', decided_by = $2, decided_at = $3 where id = $1`, [
      id,
      actor.personId,
      now,
    ]);
    await record(
      client,
      'IDENTITY_LINKED',
      proposal.person_id,
      actor,
      { by: 'TWO_PERSONS', proposal: id, approvedBy: proposal.approved_by },
      now,
    );
    return null;
  });

export const refuseLink = (transactor: Hand, actor: Actor, id: number, reason: string, now: string): Promise<QueueFault | null> =>
  step(transactor, id, async (client, proposal) => {
    if (proposal.state !== 'OPEN' && proposal.state !== 'APPROVED') return 'WRONG_STATE';
    await client.query(
      `update tongban.link_proposal set state = 'REFUSED', decided_by = $2, decided_at = $3, approved_by = nullif(approved_by, $2) where id = $1`,
      [id, actor.personId, now],
    );
    await record(client, 'IDENTITY_LINK_REFUSED', proposal.person_id ?? 'unknown', actor, { proposal: id, reason }, now);
    return null;
  });

/** The way back: the link ends, and whoever is signed in by it is signed out. @returns how many links ended */
export function unlink(transactor: Hand, actor: Actor, personId: string, reason: string, now: string): Promise<number> {
  return withinTransaction(transactor, async (client) => {
    const { rows } = await client.query<{ iss: string; sub: string }>(
      `update tongban.identity_link set ended_at = $2, ended_by = $3 where person_id = $1 and ended_at is null returning iss, sub`,
      [personId, now, [actor.personId]],
    );
    if (rows.length === 0) return 0;
    await client.query(`update tongban.session set ended_at = $2, ended_because = 'UNLINKED' where person_id = $1 and ended_at is null`, [
      personId,
      now,
    ]);
    await record(client, 'IDENTITY_UNLINKED', personId, actor, { links: rows.length, reason }, now);
    return rows.length;
  });
}

function step(
  transactor: Hand,
  id: number,
  act: (client: PoolClient, proposal: Proposal) => Promise<QueueFault | null>,
): Promise<QueueFault | null> {
  return withinTransaction(transactor, async (client) => {
    const { rows } = await client.query<Proposal>(
      'select id, iss, sub, level, state, person_id, approved_by from tongban.link_proposal where id = $1 for update',
      [id],
    );
    return rows[0] === undefined ? 'UNKNOWN_PROPOSAL' : act(client, rows[0]);
  });
}

/** The stream of the person whose identity it is; neither subject nor document stands in it. */
async function record(client: PoolClient, type: string, personId: string, actor: Actor, data: Json, now: string): Promise<void> {
  const requestId = randomUUID();
  const role = actor.kind === 'SYSTEM' ? 'SYSTEM' : 'SECURITY_ADMIN';
  const told = { personId, ...(data as Readonly<Record<string, Json>>) };
  const entry = actEntry({ type, requestId, actor, role, data: told, at: now });
  await appendEntry(client, `identity/${personId}`, `identity/${personId}/${requestId}`, entry);
}
