/** Migrations: once each, by any number of processes, by a superuser or by a modest owner; a changed file stops the start. */
import { mkdtemp, cp, appendFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { migrate, MigrationChanged } from '../../schema/migrate.ts';

const FILES = ['0001-tables.sql', '0002-audit.sql', '0003-commit-step.sql'];
let admin: pg.Client;
const made: string[] = [];
const roles: string[] = [];

beforeAll(async () => {
  admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
});
afterAll(async () => {
  for (const name of made) await admin.query(`drop database ${name} with (force)`);
  for (const role of roles) await admin.query(`drop role ${role}`);
  await admin.end();
});

async function emptyDatabase(owner?: { name: string; password: string }): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} ${owner ? `owner ${owner.name}` : ''}`);
  made.push(name);
  const url = new URL(inject('adminUrl'));
  url.pathname = name;
  if (owner) Object.assign(url, { username: owner.name, password: owner.password });
  return url.href;
}

async function copyOfMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(new URL('../../schema/migrations', import.meta.url), folder, { recursive: true });
  return folder;
}

it('applies every file once, and nothing the second time', async () => {
  const url = await emptyDatabase();
  expect(await migrate(url)).toEqual(expect.arrayContaining(FILES));
  expect(await migrate(url)).toEqual([]);
});

it('lets six processes start at once on each of two databases: each file is applied by one of them', async () => {
  const urls = [await emptyDatabase(), await emptyDatabase()];
  const applied = await Promise.all(
    urls.map((url) =>
      Promise.all(Array.from({ length: 6 }, () => migrate(url, { appPassword: inject('databaseUrl').match(/:([^:@]+)@/)![1]! }))),
    ),
  );
  for (const database of applied) expect(database.flat().sort()).toEqual([...new Set(database.flat())].sort());
  expect(applied.map((database) => database.flat().length > 0)).toEqual([true, true]);
});

it('stops when an applied file was changed, and names it', async () => {
  const url = await emptyDatabase();
  const folder = await copyOfMigrations();
  await migrate(url, { folder: pathToFileURL(`${folder}/`) });
  await appendFile(join(folder, '0001-tables.sql'), '\n-- a harmless remark\n');
  await expect(migrate(url, { folder: pathToFileURL(`${folder}/`) })).rejects.toThrow(MigrationChanged);
  await expect(migrate(url, { folder: pathToFileURL(`${folder}/`) })).rejects.toThrow('0001-tables.sql');
});

it('rolls a failing file back as a whole and keeps those before it', async () => {
  const url = await emptyDatabase();
  const folder = await copyOfMigrations();
  await writeFile(join(folder, '9999-broken.sql'), 'create table tongban.half_done (id int); select 1/0;');
  await expect(migrate(url, { folder: pathToFileURL(`${folder}/`) })).rejects.toThrow(/9999-broken\.sql.*division by zero/);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select to_regclass('tongban.half_done') as half, to_regclass('audit.entry') is not null as whole,
        (select count(*)::int from tongban.schema_migration where name = '9999-broken.sql') as recorded`,
    );
    expect(rows).toEqual([{ half: null, whole: true, recorded: 0 }]);
  } finally {
    await client.end();
  }
});

it('may alter the audit schema by a later migration, with the guard back in place afterwards', async () => {
  const url = await emptyDatabase();
  const folder = await copyOfMigrations();
  await migrate(url, { folder: pathToFileURL(`${folder}/`) });
  await writeFile(join(folder, '9999-later.sql'), 'set local role audit_owner; create table audit.later (id int);');
  expect(await migrate(url, { folder: pathToFileURL(`${folder}/`) })).toEqual(['9999-later.sql']);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await expect(client.query('drop table audit.later')).rejects.toThrow('append only');
  } finally {
    await client.end();
  }
});

it('works for an owner who is no superuser but may create roles, and says what that leaves out', async () => {
  // Roles belong to the cluster; whoever made them must let this owner administer them.
  const owner = { name: `modest_${randomBytes(4).toString('hex')}`, password: 'modest' };
  await admin.query(`create role ${owner.name} login createrole password '${owner.password}'`);
  roles.push(owner.name);
  await admin.query(`grant audit_owner, tongban_owner to ${owner.name} with admin option`);
  const url = await emptyDatabase(owner);
  const notices: string[] = [];
  expect(await migrate(url, { notice: (text) => notices.push(text) })).toEqual(expect.arrayContaining(FILES));
  expect(notices.at(-1)).toMatch(/no superuser/);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select tableowner from pg_tables where schemaname = 'audit' and tablename = 'entry'");
    expect(rows).toEqual([{ tableowner: 'audit_owner' }]);
  } finally {
    await client.end();
  }
});
