/** The file of identity providers and the key files: what is wrong is named, with a remedy, and no secret is ever printed. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readIdentityFile } from '../../settings/identity.ts';
import { keysFromFile } from '../../settings/key-file.ts';
import { readSettings } from '../../settings/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'identity-'));
const file = join(folder, 'identity.yaml');
const secret = join(folder, 'province.secret');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  writeFileSync(secret, 'a-secret-of-32-characters-at-hand\n', { mode: 0o600 });
  chmodSync(secret, 0o600);
});

const OIDC = `
  - kind: oidc
    id: province
    name: { zh: 省统一身份认证, en: province }
    issuer: https://id.example.gov.cn
    clientId: tongban
    clientSecretFile: province.secret
    levels: { "3": 2 }
`;
const written = (text: string): string => {
  writeFileSync(file, text);
  return file;
};

test('a provider is read with its secret from the file beside it', () => {
  expect(readIdentityFile(written(`providers:${OIDC}`))).toMatchObject([
    { kind: 'oidc', id: 'province', levels: { 3: 2 }, scope: 'openid profile', stepUpAcr: [], secret: 'a-secret-of-32-characters-at-hand' },
  ]);
});

test('each mistake is named by its field, and the secret is not told', () => {
  const mistakes: readonly [string, RegExp][] = [
    ['providers: []', /providers/],
    ['providers: 7', /providers/],
    [`providers:${OIDC.replace('https://id', 'http://id')}`, /issuer: must be an https address/],
    [`providers:${OIDC.replace('"3": 2', '"3": 9')}`, /levels\.3: must be 0, 1, 2 or 3/],
    [`providers:${OIDC.replace('id: province', 'id: Province!')}`, /\.id: must be 1 to 31/],
    [`providers:${OIDC.replace('province.secret', 'nowhere.secret')}`, /secret file of province cannot be read/],
    [`providers:${OIDC}    typo: 1\n`, /typo/],
    [`providers:${OIDC}${OIDC}`, /two providers are called province/],
    ['providers: [', /cannot be read as YAML or JSON/],
  ];
  for (const [text, message] of mistakes) {
    let told = '';
    try {
      readIdentityFile(written(text));
    } catch (error) {
      told = String(error);
    }
    expect(told, text).toMatch(message);
    expect(told).not.toContain('a-secret-of');
  }
});

test('a secret that others can read, or a short one, is none', () => {
  chmodSync(secret, 0o644);
  expect(() => readIdentityFile(written(`providers:${OIDC}`))).toThrow(/can be read by others: chmod 600/);
  chmodSync(secret, 0o600);
  writeFileSync(secret, 'short');
  expect(() => readIdentityFile(written(`providers:${OIDC}`))).toThrow(/shorter than 16/);
});

test('development makes its key once, for its owner alone; production makes none', () => {
  const key = join(folder, 'keys', 'vault.key');
  expect(() => keysFromFile('VAULT_KEY_FILE', key, false)).toThrow(/openssl rand -hex 32/);
  const made = keysFromFile('VAULT_KEY_FILE', key, true)[0]!;
  expect([made.length, statSync(key).mode & 0o777]).toEqual([32, 0o600]);
  expect(keysFromFile('VAULT_KEY_FILE', key, false)).toEqual([made]);
  expect(readFileSync(key, 'utf8').trim()).toBe(made.toString('hex'));
});

test('a key that others can read, that is no key, or that is no chance is refused', () => {
  const key = join(folder, 'other.key');
  for (const [text, mode, message] of [
    ['ab'.repeat(32), 0o644, /chmod 600/],
    ['not a key', 0o600, /64 hex digits/],
    ['0'.repeat(64), 0o600, /no chance/],
  ] as const) {
    writeFileSync(key, text);
    chmodSync(key, mode);
    expect(() => keysFromFile('VAULT_KEY_FILE', key, true)).toThrow(message);
  }
});

test('production demands the second factor unless told otherwise, and never shows codes', () => {
  const production = { DATABASE_URL: 'postgresql://a:b@127.0.0.1/c', TEMPORAL_ADDRESS: '127.0.0.1:7233' };
  expect(readSettings(production).identity.stepUp).toBe('required');
  expect(readSettings({}).identity.stepUp).toBe('off');
  expect(() => readSettings({ ...production, TONGBAN_STEP_UP: 'shown' })).toThrow(/TONGBAN_STEP_UP=shown/);
  expect(() => readSettings({ ...production, TONGBAN_STEP_UP: 'perhaps' })).toThrow(/TONGBAN_STEP_UP must be required, shown or off/);
  expect(() => readSettings({ ...production, PUBLIC_URL: 'tongban' })).toThrow(/PUBLIC_URL must be an address/);
});
