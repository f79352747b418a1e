/** Parties: written before the command that cites them. Their personal values are sealed as those of forms are; the row keeps masks. */
import { createHash, randomBytes } from 'node:crypto';
import type { PersonalFields } from '../../domain/audit/field-changes.ts';
import type { PartyRef } from '../../domain/case/commands.ts';
import type { SubjectKind } from '../../domain/law/code-lists.ts';
import type { Sealed, Vault } from '../../schema/vault.ts';
import type { Pool } from '../context.ts';
import { digestOf } from './personal-data.ts';

export interface NewParty {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly documentNo: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface PartyDraft {
  readonly ref: PartyRef;
  /** To be stored; null when it is registered already. */
  readonly party: NewParty | null;
}

/** By the office: whether a party is known is asked before it belongs to any case. */
export interface PartyStore {
  readonly pool: Pool;
  readonly vault?: Vault | undefined;
}

/** The name of an enterprise is public. */
const PERSONAL: PersonalFields = { name: 'NAME', documentNo: 'ID_NUMBER', phone: 'PHONE', address: 'ADDRESS' };
const personalOf = (kind: string): PersonalFields =>
  Object.fromEntries(Object.entries(PERSONAL).filter(([field]) => field !== 'name' || kind === 'PERSON'));

const lookupOf = (vault: Vault, { documentNo, kind, name }: NewParty): Buffer | null =>
  documentNo === null ? null : vault.keyedDigest(JSON.stringify(['party', kind, name, documentNo]));

/** A party of the same kind, name and document is the same party. */
export async function draftParty({ pool, vault }: PartyStore, key: string, party: NewParty): Promise<PartyDraft> {
  if (party.documentNo !== null) {
    const { rows } = await pool.query(
      `select id from tongban.party where kind = $1 and name = $2 and document_no = $3
       union all select v.party_id from tongban.party_vault v where v.lookup = $4 order by 1 limit 1`,
      [party.kind, party.name, party.documentNo, vault === undefined ? null : lookupOf(vault, party)],
    );
    const known = (rows as { id: string }[])[0];
    if (known !== undefined) return { ref: { partyId: known.id, kind: party.kind }, party: null };
  }
  const id = `y-${createHash('sha256').update(`party/${key}`).digest('hex').slice(0, 16)}`;
  return { ref: { partyId: id, kind: party.kind }, party };
}

export async function storeParty({ pool, vault }: PartyStore, { ref, party }: PartyDraft): Promise<void> {
  if (party === null) return;
  const kept = vault === undefined ? null : sealed(vault, ref.partyId, party);
  const { rows } = await pool.query(
    `with filed as (insert into tongban.party (id, kind, name, document_no, phone, address) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id)
       , kept as (insert into tongban.party_vault (party_id, key_id, sealed, digest, lookup) select id, $7::uuid, $8, $9, $10 from filed where $7::uuid is not null)
     select id from filed`,
    [
      ref.partyId,
      party.kind,
      ...maskedRow(party, kept?.sealed ?? null),
      kept?.sealed.keyId ?? null,
      kept?.sealed.sealed ?? null,
      kept?.digest ?? null,
      kept?.lookup ?? null,
    ],
  );
  if (rows.length === 0 && kept !== null) vault?.destroy(kept.sealed.keyId);
}

interface Kept {
  readonly sealed: Sealed;
  readonly digest: string;
  readonly lookup: Buffer | null;
}

/** null: nothing in it is personal. */
function sealed(vault: Vault, partyId: string, party: NewParty): Kept | null {
  const { kind, ...values } = party;
  const salt = randomBytes(32);
  const bound = vault.seal(`party/${partyId}`, values, personalOf(kind), salt);
  return bound === null ? null : { sealed: bound, digest: digestOf(salt, values), lookup: lookupOf(vault, party) };
}

type PartyRow = readonly [name: string, documentNo: string | null, phone: string | null, address: string | null];

function maskedRow(party: NewParty, bound: Sealed | null): PartyRow {
  const { address, documentNo, name, phone } = { ...party, ...(bound?.masked as Partial<NewParty> | undefined) };
  return [name, documentNo, phone, address];
}

async function keep(pool: Pool, partyId: string, { digest, lookup, sealed: bound }: Kept, row: PartyRow): Promise<boolean> {
  const { rows } = await pool.query('select tongban.seal_party($1, $2, $3, $4, $5, $6, $7, $8, $9) as kept', [
    partyId,
    bound.keyId,
    bound.sealed,
    digest,
    lookup,
    ...row,
  ]);
  return (rows as { kept: boolean }[])[0]?.kept === true;
}

/** One that lies in the clear, from an import or from before there was a vault. @returns whether it was sealed now */
export async function sealParty(pool: Pool, vault: Vault, partyId: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select kind, name, document_no as "documentNo", phone, address from tongban.party p
       where id = $1 and not exists (select 1 from tongban.party_vault v where v.party_id = p.id)`,
    [partyId],
  );
  const party = (rows as NewParty[])[0];
  const kept = party === undefined ? null : sealed(vault, partyId, party);
  if (party === undefined || kept === null) return false;
  if (await keep(pool, partyId, kept, maskedRow(party, kept.sealed))) return true;
  vault.destroy(kept.sealed.keyId);
  return false;
}

export async function registeredParty(pool: Pool, partyId: string): Promise<PartyRef | null> {
  const { rows } = await pool.query('select id, kind from tongban.party where id = $1', [partyId]);
  const party = (rows as { id: string; kind: SubjectKind }[])[0];
  return party === undefined ? null : { partyId: party.id, kind: party.kind };
}
