/** A database of one's own for a test file: a copy of the migrated template, thrown away afterwards. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly name: string;
  /** Connection of the schema owner (here the superuser): for looking behind the scenes and for tampering. */
  readonly ownerUrl: string;
  /** Connection of the application role, the one the product uses. */
  readonly appUrl: string;
  /** Drops it, open connections included. */
  readonly dispose: () => Promise<void>;
}

/** Copies the template: about 50 ms. Call it in `beforeAll` and `dispose` in `afterAll`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = inject('ownerUrl');
  const template = new URL(ownerUrl).pathname.slice(1);
  await administer(`create database ${name} template ${template}`);
  return {
    name,
    ownerUrl: onDatabase(ownerUrl, name),
    appUrl: onDatabase(inject('databaseUrl'), name),
    dispose: () => administer(`drop database if exists ${name} with (force)`),
  };
}

async function administer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

function onDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
