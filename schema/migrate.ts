/** Brings a database to the schema in migrations/*.sql: in order, once each, by however many processes start together. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { prepareDoorRole } from './door-role.ts';
import { guardDdl, liftDdlGuard } from './ddl-guard.ts';
import { prepareRoles, type RolePasswords } from './roles.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any number will do, as long as all versions of the program use the same. */
const MIGRATION_LOCK = 7_310_019;

export class MigrationChanged extends Error {
  override name = 'MigrationChanged';
}

export interface MigrateOptions extends RolePasswords {
  /** Told of each file applied and of what could not be set up. */
  readonly notice?: (text: string) => void;
  /** Folder of the migration files, for tests. */
  readonly folder?: URL;
}

/**
 * Applies the pending migrations and answers their file names.
 * `ownerUrl` names a superuser, or a role with CREATEROLE that owns the database.
 * @throws MigrationChanged when an applied file has changed since.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions = {}): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    const owner = new Client({ connectionString: ownerUrl, application_name: 'tongban-migrate' });
    await owner.connect();
    try {
      await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      return await migrateLocked(owner, options);
    } catch (error) {
      // Roles belong to the cluster: another database's migration may change the same role at the same moment.
      if (attempt >= 10 || !isConcurrentCatalogueUpdate(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * (1 + Math.random())));
    } finally {
      await owner.end();
    }
  }
}

function isConcurrentCatalogueUpdate(error: unknown): boolean {
  return error instanceof Error && /tuple concurrently (updated|deleted)/.test(error.message);
}

async function migrateLocked(owner: Client, options: MigrateOptions): Promise<string[]> {
  const { notice = () => {}, folder = FOLDER } = options;
  await prepareRoles(owner, options);
  await owner.query(`begin; set local role tongban_owner;
    create table if not exists tongban.schema_migration (name text primary key, hash text not null, applied_at timestamptz not null default now());
    commit`);
  const applied = new Map(
    (await owner.query<{ name: string; hash: string }>('select name, hash from tongban.schema_migration')).rows.map((row) => [
      row.name,
      row.hash,
    ]),
  );
  const superuser = await isSuperuser(owner);

  const done: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const sql = await readFile(new URL(name, folder), 'utf8');
    const hash = createHash('sha256').update(sql).digest('hex');
    const known = applied.get(name);
    if (known === hash) continue;
    if (known !== undefined) {
      throw new MigrationChanged(
        `schema/migrations/${name} was changed after it had been applied to this database. Restore the file and put the change into a new migration.`,
      );
    }
    await applyFile(owner, name, sql, hash, superuser);
    done.push(name);
    notice(`applied ${name}`);
  }
  await prepareDoorRole(owner);

  if (superuser) await guardDdl(owner);
  else if (done.length > 0) notice('the database owner is no superuser: event triggers against DDL on the audit trail are left out');
  return done;
}

async function applyFile(owner: Client, name: string, sql: string, hash: string, superuser: boolean): Promise<void> {
  await owner.query('begin');
  try {
    if (superuser) await liftDdlGuard(owner);
    await owner.query('set local role tongban_owner');
    await owner.query(sql);
    await owner.query('set local role tongban_owner');
    await owner.query('insert into tongban.schema_migration (name, hash) values ($1, $2)', [name, hash]);
    await owner.query('reset role');
    if (superuser) await guardDdl(owner);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`schema/migrations/${name} failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function isSuperuser(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user');
  return rows[0]?.rolsuper === true;
}
