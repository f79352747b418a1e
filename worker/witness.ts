/**
 * A witness node: cosigns the checkpoints of other nodes' logs (city, county and province witness each other). Each witness that the
 * file of WITNESS_FILE names has its own key, folder and path; in earnest they run on different machines under different hands.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { readVkey, vkey } from '../domain/audit/log/signed-note.ts';
import { nodeCrypto } from '../schema/log-crypto.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { SettingsError } from '../settings/settings.ts';
import { ed25519Signer, readKeys } from './sequencer/key-file.ts';
import { serveWitnesses } from './witness/serve.ts';
import { Witness } from './witness/witness.ts';

const shape = z.strictObject({
  host: z.string().default('127.0.0.1'),
  port: z.int().min(0).max(65535),
  /** Keys of the logs it answers, as vkeys. */
  logs: z.array(z.string()).min(1),
  witnesses: z
    .array(z.strictObject({ path: z.string().regex(/^\/[a-z0-9-]+$/), name: z.string(), keyFile: z.string(), folder: z.string() }))
    .min(1),
});

const file = process.env['WITNESS_FILE'] ?? '';
if (file === '') throw new SettingsError('WITNESS_FILE is not set: the file that describes this witness · 未设置 WITNESS_FILE');
const settings = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
const logs = settings.logs.map((text) => readVkey(nodeCrypto.sha256, text));
const say = (facts: Readonly<Record<string, unknown>>): void =>
  console.log(JSON.stringify({ at: new Date().toISOString(), process: 'tongban-witness', ...facts }));

const witnesses = new Map(
  settings.witnesses.map(({ path, name, keyFile, folder }) => {
    const signer = ed25519Signer(name, readKeys('keyFile', resolve(dirname(file), keyFile), false), 'COSIGNATURE');
    say({ path, key: vkey(signer.key) });
    const witness = new Witness({
      folder: resolve(dirname(file), folder),
      signer,
      logs,
      now: () => Math.floor(Date.now() / 1000),
      alarm: (why) => say({ alarm: '日志自相矛盾，证据已保存 · a log contradicts itself; evidence is kept', witness: name, why }),
    });
    return [path, witness] as const;
  }),
);
const { server, port } = await serveWitnesses(witnesses, {
  host: settings.host,
  port: settings.port,
  onError: (error) => say({ failed: error instanceof Error ? error.message : String(error) }),
});
say({ listens: port });
onStop(
  () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
);
announceReady(`http://${settings.host}:${port}`);
