/** `npm run vault-keys`: the master key changes while processes go on; what was sealed, found and proved before is so still. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeys } from '../../api/personal-data/open-vault.ts';
import { FolderOfKeys, type StandingKey } from '../../schema/key-store.ts';
import { seal } from '../../schema/sealing.ts';
import { Vault, type Sealed } from '../../schema/vault.ts';
import { keysFromFile } from '../../settings/key-file.ts';
import { readSettings } from '../../settings/settings.ts';

const STANDING: readonly StandingKey[] = ['lookup', 'documents', 'factors'];
const script = fileURLToPath(new URL('../../scripts/vault-keys.ts', import.meta.url));

let folder: string;
let file: string;
let running: FolderOfKeys;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-keys-'));
  file = join(folder, 'keys', 'vault.key');
  running = openKeys(readSettings({ TONGBAN_DATA: folder, TONGBAN_MODE: 'development' }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { env: { PATH: process.env['PATH'] ?? '', TONGBAN_DATA: folder, TONGBAN_MODE: 'development' } },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
    );
  });
const lines = (): string[] => readFileSync(file, 'utf8').trim().split('\n');
const inVault = (name = ''): string => join(folder, 'keys', 'vault', name);
const sealedIn = (keys: FolderOfKeys, phone: string): Sealed =>
  new Vault(keys).seal('form', { phone }, { phone: 'PHONE' }, Buffer.alloc(32))!;
const openedBy = (keys: FolderOfKeys, { keyId, sealed }: Sealed): unknown => new Vault(keys).open('form', keyId, sealed)?.values['phone'];

test('a process that runs on opens what was sealed before, through a rotation and the retirement of the old key', async () => {
  const before = sealedIn(running, '13900000001');
  const found = new Vault(running).keyedDigest('party');
  const standing = STANDING.map((name) => Buffer.from(running.standing(name)));
  const [first] = lines();
  copyFileSync(file, join(folder, 'old.key'));

  expect(await run('rotate')).toEqual({ code: 0, out: expect.stringContaining('4 data keys wrapped with the first key') });
  expect(lines()).toEqual([expect.not.stringContaining(first!), first]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  const between = sealedIn(running, '13900000002');
  expect(openedBy(running, before)).toBe('13900000001');
  expect(await run('retire')).toEqual({ code: 0, out: expect.stringContaining('5 were already') });
  expect(lines()).toHaveLength(1);

  const started = openKeys(readSettings({ TONGBAN_DATA: folder, TONGBAN_MODE: 'development' }));
  for (const keys of [running, started])
    expect([before, between].map((sealed) => openedBy(keys, sealed))).toEqual(['13900000001', '13900000002']);
  expect(new Vault(started).keyedDigest('party')).toEqual(found);
  expect(STANDING.map((name) => Buffer.from(started.standing(name)))).toEqual(standing);
  // The control: the key of before opens nothing of the folder any more, though it would have.
  const old = new FolderOfKeys(inVault(), () => keysFromFile('VAULT_KEY_FILE', join(folder, 'old.key'), false));
  for (const sealed of [before, between]) expect(() => openedBy(old, sealed)).toThrow('VAULT_KEY_FILE');
});

test('broken off at any point everything opens, and the same command goes on where it was', async () => {
  const sealed = Array.from({ length: 12 }, (_, n) => sealedIn(running, `1390000000${n % 10}`));
  const [old] = keysFromFile('VAULT_KEY_FILE', file, false);
  const next = randomBytes(32);
  for (const after of [1, 5, 9, 14]) {
    let asked = 0;
    const dying = new FolderOfKeys(inVault(), () => {
      if ((asked += 1) > after) throw new Error('killed');
      return [next, old!];
    });
    expect(() => dying.rewrap()).toThrow('killed');
    const both = new FolderOfKeys(inVault(), () => [next, old!]);
    expect(sealed.map((one) => openedBy(both, one))).not.toContain(undefined);
  }
  // What a killed process leaves behind: half a copy beside the key, and its two lines in the file.
  writeFileSync(inVault(`${sealed[0]!.keyId}.key.new`), 'half');
  writeFileSync(file, `${next.toString('hex')}\n${old!.toString('hex')}\n`);
  const { code, out } = await run('rotate');
  expect([code, out]).toEqual([0, expect.stringContaining('going on with it')]);
  expect(out).not.toContain(' 0 were already');
  expect(lines()).toHaveLength(2);
  const onlyNext = new FolderOfKeys(inVault(), () => [next]);
  expect(sealed.map((one) => openedBy(onlyNext, one))).toEqual(sealed.map((_, n) => `1390000000${n % 10}`));
  expect(onlyNext.rewrap()).toEqual({ wrapped: 0, already: 12, closed: [] });
  expect(readdirSync(inVault()).filter((name) => !name.endsWith('.key'))).toEqual([]);
});

test('a key that is destroyed while it is being wrapped anew stays destroyed', () => {
  const { keyId } = sealedIn(running, '13900000001');
  const [old] = keysFromFile('VAULT_KEY_FILE', file, false);
  const next = randomBytes(32);
  for (const at of [1, 2]) {
    let asked = 0;
    const rotating: FolderOfKeys = new FolderOfKeys(inVault(), () => {
      // The second time its bytes have been read already.
      if ((asked += 1) === at) running.destroy(keyId);
      return [next, old!];
    });
    expect(rotating.rewrap()).toEqual({ wrapped: 0, already: 0, closed: [] });
    expect([running.holds(keyId), running.read(keyId), readdirSync(inVault())]).toEqual([false, null, []]);
    // The control: undisturbed, there is a key to wrap.
    writeFileSync(inVault(`${keyId}.key`), seal(old!, keyId, randomBytes(32)), { mode: 0o600 });
  }
  expect(running.rewrap()).toEqual({ wrapped: 0, already: 1, closed: [] });
});

test('while a data key opens with no line of the file, the old master key stays, and the command says which', async () => {
  const { keyId } = sealedIn(running, '13900000001');
  const foreign = inVault('11111111-1111-4111-8111-111111111111.key');
  writeFileSync(foreign, seal(randomBytes(32), '11111111-1111-4111-8111-111111111111', randomBytes(32)), { mode: 0o600 });
  expect((await run('rotate')).code).toBe(1);
  const { code, out } = await run('retire');
  expect([code, out]).toEqual([1, expect.stringContaining('11111111-1111-4111-8111-111111111111.key')]);
  expect(lines()).toHaveLength(2);
  expect(running.read(keyId)).not.toBeNull();
  rmSync(foreign);
  expect((await run('retire')).code).toBe(0);
  expect(lines()).toHaveLength(1);
});

test('of two rotations at once one is refused, since each would lose the other’s key; without a key there is nothing to rotate', async () => {
  writeFileSync(`${file}.new`, '', { mode: 0o600 });
  expect(await run('rotate')).toEqual({ code: 1, out: expect.stringContaining('another rotation is under way') });
  expect(lines()).toHaveLength(1);
  rmSync(`${file}.new`);
  rmSync(file);
  expect(await run('rotate')).toEqual({ code: 1, out: expect.stringContaining('openssl rand -hex 32') });
  expect([existsSync(file), (await run('something')).code]).toEqual([false, 1]);
});

test('several processes that start at once agree on the keys that are not of one value', () => {
  const master = randomBytes(32);
  mkdirSync(join(folder, 'shared'));
  const processes = [1, 2, 3].map(() => new FolderOfKeys(join(folder, 'shared'), () => [master]));
  expect(new Set(processes.map((keys) => Buffer.from(keys.standing('lookup')).toString('hex'))).size).toBe(1);
  expect(readdirSync(join(folder, 'shared'))).toEqual(['lookup.key']);
});
