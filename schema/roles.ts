/**
 * The roles of the database, least right first (decision 5): owners that cannot log in, the application that may only append
 * to the trail, the sequencer that may only take it into the log, the auditor that may only read, and the role by which the door reads for a viewer. Roles belong to the cluster, so every statement bears being said again.
 */
import type { Client } from 'pg';

const ROLES = {
  audit_owner: 'nologin',
  tongban_owner: 'nologin',
  tongban_app: 'login',
  tongban_sequencer: 'login',
  tongban_auditor: 'nologin',
  tongban_web: 'nologin',
} as const;

/** A role whose password is not given keeps the one it has. */
export interface RolePasswords {
  readonly appPassword?: string;
  readonly sequencerPassword?: string;
}

/** Creates what is missing: roles, the two schemas with their owners, the trigram extension. */
export async function prepareRoles(owner: Client, passwords: RolePasswords = {}): Promise<void> {
  for (const [role, login] of Object.entries(ROLES)) {
    await owner.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${role}') then create role ${role} ${login}; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
  for (const [role, password] of [
    ['tongban_app', passwords.appPassword],
    ['tongban_sequencer', passwords.sequencerPassword],
  ] as const) {
    if (password === undefined) continue;
    const { rows } = await owner.query<{ sql: string }>(`select format('alter role %I password %L', $1::text, $2::text) as sql`, [
      role,
      password,
    ]);
    await owner.query(rows[0]!.sql);
  }
  await owner.query(`do $$ declare r text; begin
    foreach r in array array['audit_owner', 'tongban_owner'] loop
      if not pg_has_role(current_user, r, 'USAGE') then execute format('grant %I to %I', r, current_user); end if;
    end loop;
  end $$`);
  // The API connects as the application and steps into the narrower role at once (schema/database.ts).
  await owner.query(`do $$ begin
    if not pg_has_role('tongban_app', 'tongban_web', 'MEMBER') then grant tongban_web to tongban_app; end if;
  end $$`);
  await owner.query('create schema if not exists tongban authorization tongban_owner');
  await owner.query('create schema if not exists audit authorization audit_owner');
  await owner.query('create extension if not exists pg_trgm with schema public');
  await owner.query('grant usage on schema tongban to tongban_app, tongban_auditor');
}
