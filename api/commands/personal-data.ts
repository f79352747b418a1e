/** Forms and parties: personal data, written before the command that cites them and only when the command would be admitted. */
import { createHash, randomBytes } from 'node:crypto';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';
import type { FormContent } from '../../domain/audit/field-changes.ts';
import type { FormRef, PartyRef } from '../../domain/case/commands.ts';
import type { SubjectKind } from '../../domain/law/code-lists.ts';
import type { Pool } from '../context.ts';

export interface NewForm {
  readonly ref: FormRef;
  readonly owner: string;
  readonly procedureCode: string;
  readonly content: FormContent;
  readonly salt: Buffer;
}

/** A form id that is the same each time the request is sent. */
const formIdOf = (requestId: string, personId: string): string => {
  const hex = createHash('sha256').update(`form/${personId}/${requestId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const digestOf = (salt: Buffer, content: FormContent): string =>
  createHash('sha256')
    .update(salt)
    .update(canonicalBytes(withExactNumbers(content)))
    .digest('hex');

/**
 * Not yet stored. A request sent again finds its stored form and must say the same.
 * @returns null when the request was used for a form with other content.
 */
export async function draftForm(
  pool: Pool,
  request: { readonly requestId: string; readonly personId: string; readonly procedureCode: string },
  content: FormContent,
): Promise<NewForm | null> {
  const formId = formIdOf(request.requestId, request.personId);
  const { rows } = await pool.query('select salt, digest from tongban.form where id = $1', [formId]);
  const stored = (rows as { salt: Buffer; digest: string }[])[0];
  const salt = stored?.salt ?? randomBytes(32);
  const digest = digestOf(salt, content);
  if (stored !== undefined && stored.digest !== digest) return null;
  return { ref: { formId, digest }, owner: request.personId, procedureCode: request.procedureCode, content, salt };
}

/** Answers whether the form stands as drafted: the same request sent twice at once drafts two salts, and only one is stored. */
export async function storeForm(pool: Pool, form: NewForm): Promise<boolean> {
  await pool.query(
    'insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing',
    [form.ref.formId, form.owner, form.procedureCode, JSON.stringify(form.content), form.salt, form.ref.digest],
  );
  const { rows } = await pool.query('select digest from tongban.form where id = $1', [form.ref.formId]);
  return (rows as { digest: string }[])[0]?.digest === form.ref.digest;
}

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

/** A party of the same kind, name and document is the same party. */
export async function draftParty(pool: Pool, key: string, party: NewParty): Promise<PartyDraft> {
  if (party.documentNo !== null) {
    const { rows } = await pool.query(
      'select id from tongban.party where kind = $1 and name = $2 and document_no = $3 order by id limit 1',
      [party.kind, party.name, party.documentNo],
    );
    const known = (rows as { id: string }[])[0];
    if (known !== undefined) return { ref: { partyId: known.id, kind: party.kind }, party: null };
  }
  const id = `y-${createHash('sha256').update(`party/${key}`).digest('hex').slice(0, 16)}`;
  return { ref: { partyId: id, kind: party.kind }, party };
}

export async function storeParty(pool: Pool, { ref, party }: PartyDraft): Promise<void> {
  if (party === null) return;
  await pool.query(
    'insert into tongban.party (id, kind, name, document_no, phone, address) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing',
    [ref.partyId, party.kind, party.name, party.documentNo, party.phone, party.address],
  );
}

export async function registeredParty(pool: Pool, partyId: string): Promise<PartyRef | null> {
  const { rows } = await pool.query('select id, kind from tongban.party where id = $1', [partyId]);
  const party = (rows as { id: string; kind: SubjectKind }[])[0];
  return party === undefined ? null : { partyId: party.id, kind: party.kind };
}

export async function storedForm(pool: Pool, formId: string): Promise<FormContent | null> {
  const { rows } = await pool.query('select content from tongban.form where id = $1', [formId]);
  return (rows as { content: FormContent }[])[0]?.content ?? null;
}
