/** A new master key is an entry, once, whoever put it there; the entry tells keys apart and gives nothing of them away. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysInForce, recordKeys } from '../../api/personal-data/record-keys.ts';
import { openPool } from '../../schema/database.ts';
import { addKey, keysFromFile } from '../../settings/key-file.ts';
import { readSettings } from '../../settings/settings.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const NOW = '2026-03-02T02:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'keys-on-record-'));
const settings = readSettings({ TONGBAN_DATA: folder, TONGBAN_MODE: 'development' });
const vaultKey = join(folder, 'keys', 'vault.key');

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
  keysFromFile('VAULT_KEY_FILE', vaultKey, true);
  keysFromFile('PAYLOAD_KEY_FILE', join(folder, 'keys', 'payload.key'), true);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
  rmSync(folder, { recursive: true });
});

const entries = async (): Promise<{ of: string; fingerprint: string }[]> => {
  const { rows } = await pool.query<{ canon: string }>(
    `select convert_from(canon, 'UTF8') as canon from audit.entry where stream = 'system/keys' order by seq`,
  );
  return rows.map(({ canon }) => (JSON.parse(canon) as { data: { of: string; fingerprint: string } }).data);
};

test('each key in force is one entry, a rotated or exchanged one another, however many processes look and start again', async () => {
  const keys = keysInForce(settings, true);
  await recordKeys(pool, keys, NOW);
  await recordKeys(pool, keys, '2026-03-02T02:01:00.000Z');
  expect((await entries()).map(({ of }) => of)).toEqual(['VAULT', 'PAYLOADS']);
  expect(addKey('VAULT_KEY_FILE', vaultKey)).toBe(true);
  await Promise.all([keys, keysInForce(settings, true), keysInForce(settings, true)].map((seen) => recordKeys(pool, seen, NOW)));
  expect((await entries()).map(({ of }) => of)).toEqual(['VAULT', 'PAYLOADS', 'VAULT']);
  // By hand, past the command.
  writeFileSync(vaultKey, `${randomBytes(32).toString('hex')}\n`);
  await recordKeys(pool, keysInForce(settings, true), NOW);
  const all = await entries();
  expect([all.length, new Set(all.map(({ fingerprint }) => fingerprint)).size]).toEqual([4, 4]);
  for (const key of keysFromFile('VAULT_KEY_FILE', vaultKey, false))
    expect(JSON.stringify(all)).not.toContain(key.toString('hex').slice(0, 12));
});

test('where nothing is sealed there is no key to tell of', () => {
  expect(keysInForce({ ...settings, payloads: { ...settings.payloads, sealed: false } }, false)).toEqual([]);
});
