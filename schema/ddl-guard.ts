/**
 * Event triggers that refuse DDL on the audit trail, even a superuser's, until he disables them by name. They stand in a schema
 * of their own that belongs to the superuser: in schema `audit`, `drop schema audit cascade` would take them along unfired.
 */
import type { Client } from 'pg';

const GUARDS = { audit_no_ddl: 'ddl_command_end', audit_no_drop: 'sql_drop' } as const;

const REFUSE = `
  create schema if not exists audit_guard;
  create or replace function audit_guard.refuse_ddl() returns event_trigger language plpgsql as $$
  declare
    v_touched text;
  begin
    if tg_event = 'sql_drop' then
      select o.object_identity into v_touched from pg_catalog.pg_event_trigger_dropped_objects() o
        where o.schema_name = 'audit' or (o.object_type = 'schema' and o.object_name = 'audit') limit 1;
    else
      select c.object_identity into v_touched from pg_catalog.pg_event_trigger_ddl_commands() c
        where c.schema_name = 'audit' or (c.object_type = 'schema' and c.object_identity = 'audit') limit 1;
    end if;
    if v_touched is not null then
      raise exception 'the audit trail is append only: % on % refused', tg_tag, v_touched using errcode = 'TB003';
    end if;
  end $$;`;

/** Raises the guard where it is not up. Needs a superuser. */
export async function guardDdl(superuser: Client): Promise<void> {
  if (await isUp(superuser)) return;
  await superuser.query(REFUSE);
  for (const [name, event] of Object.entries(GUARDS)) {
    await superuser.query(`do $$ begin
      if not exists (select 1 from pg_event_trigger where evtname = '${name}') then
        create event trigger ${name} on ${event} execute function audit_guard.refuse_ddl();
      end if;
      alter event trigger ${name} enable always;
    end $$`);
  }
}

/** Lowers it for a migration, within the migration's transaction. */
export async function liftDdlGuard(superuser: Client): Promise<void> {
  for (const name of Object.keys(GUARDS)) {
    await superuser.query(`do $$ begin
      if exists (select 1 from pg_event_trigger where evtname = '${name}') then alter event trigger ${name} disable; end if;
    end $$`);
  }
}

async function isUp(superuser: Client): Promise<boolean> {
  const { rows } = await superuser.query<{ up: boolean }>(
    `select count(*) = $2 as up from pg_event_trigger where evtname = any($1) and evtenabled = 'A'`,
    [Object.keys(GUARDS), Object.keys(GUARDS).length],
  );
  return rows[0]?.up === true;
}
