/**
 * What still lies in the clear: forms and parties of an import, of the simulated city, or from before there was a vault. Sealed little by
 * little beside the work; whoever may read them reads them as before. Made-up parties stay open: the simulated officers fill forms from them.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { FormContent, PersonalFields } from '../../domain/audit/field-changes.ts';
import { personalFieldsOf } from '../../domain/case/read-model.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Vault } from '../../schema/vault.ts';
import { sealParty } from '../commands/parties.ts';
import type { Pool } from '../context.ts';

const AT_ONCE = 100;
/** Milliseconds between two batches. */
const REST = 100;
/** Imports and the simulated officers file in the clear; it does not stay so for long. */
const EVERY = 10 * 60_000;

interface OpenForm {
  readonly id: string;
  readonly procedure_code: string;
  readonly content: FormContent;
  readonly salt: Buffer;
}

/** Of the procedures whose forms have any. */
async function personalFields(pool: Pool): Promise<ReadonlyMap<string, PersonalFields>> {
  const { rows } = await pool.query(
    'select distinct on (code) code, definition::jsonb as definition from tongban.procedure_version order by code, version desc',
  );
  return new Map(
    (rows as { code: string; definition: Pick<Procedure, 'fields'> }[])
      .map(({ code, definition }) => [code, personalFieldsOf(definition)] as const)
      .filter(([, personal]) => Object.keys(personal).length > 0),
  );
}

async function sealForm(pool: Pool, vault: Vault, form: OpenForm, personal: PersonalFields): Promise<boolean> {
  const bound = vault.seal(form.id, form.content, personal, form.salt);
  if (bound === null) return false;
  const { rows } = await pool.query('select tongban.seal_form($1, $2, $3, $4) as kept', [
    form.id,
    bound.keyId,
    bound.sealed,
    JSON.stringify(bound.masked),
  ]);
  const kept = (rows as { kept: boolean }[])[0]?.kept === true;
  if (!kept) vault.destroy(bound.keyId);
  return kept;
}

/** These at once: what is to be erased or restricted must lie in the vault. */
export async function sealForms(pool: Pool, vault: Vault, ids: readonly string[]): Promise<void> {
  const { rows } = await pool.query(
    `select f.id, f.procedure_code, f.content, f.salt from tongban.form f
       where f.id = any($1::uuid[]) and not exists (select 1 from tongban.vault_value v where v.form_id = f.id)`,
    [ids],
  );
  if (rows.length === 0) return;
  const personal = await personalFields(pool);
  for (const form of rows as OpenForm[]) await sealForm(pool, vault, form, personal.get(form.procedure_code) ?? {});
}

/** Does nothing the second time. @returns how many were sealed */
export async function sealRest(pool: Pool, vault: Vault, rest = REST): Promise<{ readonly forms: number; readonly parties: number }> {
  const personal = await personalFields(pool);
  const done = { forms: 0, parties: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await pool.query(
      `select f.id, f.procedure_code, f.content, f.salt from tongban.form f
         where f.id > $1 and f.procedure_code = any($2) and not exists (select 1 from tongban.vault_value v where v.form_id = f.id)
         order by f.id limit ${AT_ONCE}`,
      [after, [...personal.keys()]],
    );
    const forms = rows as OpenForm[];
    for (const form of forms) if (await sealForm(pool, vault, form, personal.get(form.procedure_code)!)) done.forms += 1;
    if (forms.length < AT_ONCE) break;
    after = forms.at(-1)!.id;
    await pause(rest);
  }
  for (let after = ''; ;) {
    const { rows } = await pool.query(
      `select p.id from tongban.party p where p.id > $1 and p.provenance <> 'SIMULATED'
         and not exists (select 1 from tongban.party_vault v where v.party_id = p.id) order by p.id limit ${AT_ONCE}`,
      [after],
    );
    const parties = rows as { id: string }[];
    for (const { id } of parties) if (await sealParty(pool, vault, id)) done.parties += 1;
    if (parties.length < AT_ONCE) return done;
    after = parties.at(-1)!.id;
    await pause(rest);
  }
}

/** At once and then again and again, as long as the process lives. */
export function keepSealing(pool: Pool, vault: Vault, log: Pick<Logger, 'info' | 'warn'>): void {
  const seal = (): void =>
    void sealRest(pool, vault).then(
      (sealed) => {
        if (sealed.forms + sealed.parties > 0) log.info(sealed, 'personal data that lay in the clear has been sealed');
      },
      (error: unknown) =>
        log.warn({ error: error instanceof Error ? error.message : String(error) }, 'personal data could not be sealed yet'),
    );
  seal();
  setInterval(seal, EVERY).unref();
}
