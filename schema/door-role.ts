/**
 * The role of the door, tongban_web: the rights of the application as far as screens and the door's own acts need them, without the
 * engine's functions and without sessions and second factors; and the rule table as rows, for its row policies. After each migration.
 */
import type { Client } from 'pg';
import { ACCESS_RULES } from '../domain/access/rules.ts';

/** What only the engine may do: the door asks workflows. */
const ENGINE_ONLY = ['commit_step', 'commit_matter', 'missed_due', 'seal_party', 'seal_form', 'mark_party_erased', 'mark_form_erased'];
/** What only the door's office may touch, never a question asked for a viewer. */
const OFFICE_ONLY = [
  'session',
  'sign_in_begun',
  'second_factor',
  'logout_token',
  'identity_link',
  'old_account',
  'link_proposal',
  'erasure_order',
  'supervision_act',
  'person_day',
  'looked_at',
  'open_clock',
  'timed_matter',
  'party_vault',
  'desk_request',
  'schema_migration',
];

const GRANTS = `do $do$
declare
  v_grant record;
begin
  for v_grant in
    select n.nspname as schema, c.relname as name, a.privilege_type as privilege, '' as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a
      where n.nspname in ('tongban', 'audit') and a.grantee = 'tongban_app'::regrole and c.relkind <> 'S'
    union all
    select n.nspname, c.relname, a.privilege_type, format('(%I)', t.attname)
      from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(t.attacl) a
      where n.nspname in ('tongban', 'audit') and a.grantee = 'tongban_app'::regrole
  loop
    continue when v_grant.name = any('{OFFICE}'::text[]);
    execute format('grant %s %s on %I.%I to tongban_web', v_grant.privilege, v_grant.columns, v_grant.schema, v_grant.name);
  end loop;
  for v_grant in
    select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a
      where n.nspname = 'tongban' and a.grantee = 'tongban_app'::regrole and c.relkind = 'S'
  loop
    execute format('grant usage on sequence %s to tongban_web', v_grant.name);
  end loop;
  for v_grant in
    select p.oid::regprocedure::text as name
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral aclexplode(p.proacl) a
      where n.nspname in ('tongban', 'audit') and a.grantee = 'tongban_app'::regrole and not p.proname = any('{ENGINE}'::text[])
  loop
    execute format('grant execute on function %s to tongban_web', v_grant.name);
  end loop;
  grant usage on schema tongban, audit to tongban_web;
end $do$`;

export async function prepareDoorRole(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(`select to_regclass('tongban.access_rule') is not null as there`);
  if (rows[0]?.there !== true) return;
  await owner.query('begin');
  try {
    await owner.query(GRANTS.replace('{OFFICE}', `{${OFFICE_ONLY.join(',')}}`).replace('{ENGINE}', `{${ENGINE_ONLY.join(',')}}`));
    await owner.query('set local role tongban_owner');
    const rules = JSON.stringify(ACCESS_RULES);
    await owner.query('delete from tongban.access_rule where id <> all($1)', [ACCESS_RULES.map(({ id }) => id)]);
    await owner.query(
      `insert into tongban.access_rule as r (id, role, action, relation) select n.* from jsonb_to_recordset($1) n(id text, role text, action text, relation text)
         on conflict (id) do update set role = excluded.role, action = excluded.action, relation = excluded.relation where r is distinct from excluded`,
      [rules],
    );
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
