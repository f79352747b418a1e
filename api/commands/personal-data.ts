/** Forms: personal data, written before the command that cites them and only when the command would be admitted. Parties: parties.ts. */
import { createHash, randomBytes } from 'node:crypto';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';
import type { FormContent, PersonalFields } from '../../domain/audit/field-changes.ts';
import type { FormRef } from '../../domain/case/commands.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Opened, Vault, VaultState } from '../../schema/vault.ts';
import type { Pool } from '../context.ts';

export interface NewForm {
  readonly ref: FormRef;
  readonly owner: string;
  readonly procedureCode: string;
  readonly content: FormContent;
  readonly personal: PersonalFields;
  readonly salt: Buffer;
}

/** Where forms lie: the table, and the vault for what is personal in them; without a vault (tests, imports) the table holds all. */
export interface FormStore {
  readonly pool: Pool;
  readonly vault?: Vault | undefined;
}

interface StoredForm {
  readonly content: FormContent;
  readonly salt: Buffer;
  readonly digest: string;
  readonly key_id: string | null;
  readonly sealed: Buffer | null;
  readonly state: VaultState | null;
}

async function readForm({ pool }: FormStore, formId: string): Promise<StoredForm | null> {
  const { rows } = await pool.query(
    `select f.content, f.salt, f.digest, v.key_id, v.sealed, v.state from tongban.form f left join tongban.vault_value v on v.form_id = f.id where f.id = $1`,
    [formId],
  );
  return (rows as StoredForm[])[0] ?? null;
}

function opened({ vault }: FormStore, formId: string, { key_id, sealed, state }: StoredForm): Opened | null {
  if (state === null || key_id === null || sealed === null) return null;
  if (vault === undefined) throw new Error('a form is sealed, but this process has no vault');
  return vault.open(formId, key_id, sealed);
}

/** A form id that is the same each time the request is sent. */
const formIdOf = (requestId: string, personId: string): string => {
  const hex = createHash('sha256').update(`form/${personId}/${requestId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const digestOf = (salt: Buffer, content: FormContent): string =>
  createHash('sha256')
    .update(salt)
    .update(canonicalBytes(withExactNumbers(content)))
    .digest('hex');

/**
 * Not yet stored. A request sent again finds its stored form and must say the same.
 * @returns null when the request was used for a form with other content.
 */
export async function draftForm(
  store: FormStore,
  request: { readonly requestId: string; readonly personId: string; readonly procedure: Pick<Procedure, 'code' | 'fields'> },
  content: FormContent,
): Promise<NewForm | null> {
  const formId = formIdOf(request.requestId, request.personId);
  const stored = await readForm(store, formId);
  const salt = stored === null ? randomBytes(32) : (opened(store, formId, stored)?.salt ?? stored.salt);
  const digest = digestOf(salt, content);
  if (stored !== null && stored.digest !== digest) return null;
  const personal = Object.fromEntries(
    request.procedure.fields.flatMap(({ id, personal: kind }) => (kind === undefined ? [] : [[id, kind]])),
  );
  return { ref: { formId, digest }, owner: request.personId, procedureCode: request.procedure.code, content, personal, salt };
}

/** Answers whether the form stands as drafted: the same request sent twice at once drafts two salts, and only one is stored. */
export async function storeForm({ pool, vault }: FormStore, form: NewForm): Promise<boolean> {
  const sealed = vault?.seal(form.ref.formId, form.content, form.personal, form.salt) ?? null;
  const { rows: stored } = await pool.query(
    `with filed as (insert into tongban.form (id, owner, procedure_code, content, salt, digest) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id)
       , kept as (insert into tongban.vault_value (form_id, key_id, sealed) select id, $7::uuid, $8 from filed where $7::uuid is not null)
     select id from filed`,
    [
      form.ref.formId,
      form.owner,
      form.procedureCode,
      JSON.stringify(sealed?.masked ?? form.content),
      // The salt lies with the values: without it the digest says nothing about them.
      sealed === null ? form.salt : Buffer.alloc(0),
      form.ref.digest,
      sealed?.keyId ?? null,
      sealed?.sealed ?? null,
    ],
  );
  if (stored.length === 0 && sealed !== null) vault?.destroy(sealed.keyId);
  const { rows } = await pool.query('select digest from tongban.form where id = $1', [form.ref.formId]);
  return (rows as { digest: string }[])[0]?.digest === form.ref.digest;
}

/** As the table keeps it: with a vault, personal values are masks. Enough for whoever would mask them anyway. */
export async function keptForm(pool: Pool, formId: string): Promise<FormContent | null> {
  const { rows } = await pool.query('select content from tongban.form where id = $1', [formId]);
  return (rows as { content: FormContent }[])[0]?.content ?? null;
}

/** The whole form. Restricted or erased values are not in it: their masks, or the mark that they were erased, stand instead. */
export async function storedForm(store: FormStore, formId: string): Promise<FormContent | null> {
  const stored = await readForm(store, formId);
  if (stored === null) return null;
  return stored.state === 'ACTIVE' ? { ...stored.content, ...opened(store, formId, stored)?.values } : stored.content;
}
