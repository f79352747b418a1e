/** `npm run payload-keys`: the wrapping key changes while processes go on, and what was sealed before opens still. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Payload } from '@temporalio/common';
import { afterAll, expect, test } from 'vitest';
import { dataConverterOf } from '../../payloads/data-converter.ts';
import { placeOf } from '../../payloads/payload-codec.ts';
import { readSettings } from '../../settings/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'payload-keys-'));
const file = join(folder, 'keys', 'payload.key');
afterAll(() => rmSync(folder, { recursive: true }));

const script = fileURLToPath(new URL('../../scripts/payload-keys.ts', import.meta.url));
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

test('a process that runs on opens old and new payloads through a rotation and the retirement of the old key', async () => {
  const settings = readSettings({ TONGBAN_DATA: folder, TONGBAN_MODE: 'development' });
  const [running] = dataConverterOf(settings).payloadCodecs ?? [];
  const context = { type: 'workflow' as const, namespace: 'x', workflowId: 'case/1' };
  const plain: Payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"一"') };
  const [before] = await running!.encode([plain], context);
  const [first] = lines();

  expect((await run('rotate', '--renew')).out).toContain('1 workflows');
  expect(lines()).toEqual([expect.not.stringContaining(first!), first]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  const [other] = await running!.encode([plain], { ...context, workflowId: 'case/2' });
  expect((await run('retire')).out).toContain('2 workflows');
  expect(lines().length).toBe(1);

  const [started] = dataConverterOf(settings).payloadCodecs ?? [];
  const [after] = await started!.encode([plain], context);
  expect(placeOf(after!)!.keyId).not.toBe(placeOf(before!)!.keyId);
  for (const codec of [running!, started!])
    expect((await codec.decode([before!, other!, after!])).map(({ data }) => Buffer.from(data!).toString())).toEqual([
      '"一"',
      '"一"',
      '"一"',
    ]);
});

test('without a key there is nothing to rotate, and it says what to do', async () => {
  rmSync(file);
  const { code, out } = await run('rotate');
  expect([code, out]).toEqual([1, expect.stringContaining('openssl rand -hex 32')]);
  expect((await run('something')).code).toBe(1);
});

test('production seals, and refuses to start without its key', () => {
  const settings = readSettings({ TONGBAN_DATA: join(folder, 'none'), TONGBAN_MODE: 'production' });
  expect(() => dataConverterOf(settings)).toThrow('PAYLOAD_KEY_FILE');
  expect(() =>
    dataConverterOf(readSettings({ TONGBAN_DATA: join(folder, 'none'), TONGBAN_MODE: 'production', TEMPORAL_PAYLOADS: 'plain' })),
  ).not.toThrow();
});
