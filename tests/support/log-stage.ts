/** A log for tests: keys, witnesses in this process, a sequencer on a fresh database; entries by the one way in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { readPolicy, type Policy } from '../../domain/audit/log/policy.ts';
import { vkey } from '../../domain/audit/log/signed-note.ts';
import { openPool } from '../../schema/database.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { ed25519Signer, makeKeys, readKeys, sm2Signer, type Signer } from '../../worker/sequencer/key-file.ts';
import { Sequencer } from '../../worker/sequencer/sequencer.ts';
import { serveWitnesses } from '../../worker/witness/serve.ts';
import { Witness } from '../../worker/witness/witness.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

export const ORIGIN = 'log.test/tongban';
const NAMES = ['city', 'county', 'province'] as const;

export interface Keys {
  readonly signer: Signer;
  readonly sm2: Signer;
}

export function keysIn(folder: string, name: string): ReturnType<typeof readKeys> {
  const file = join(folder, `${name}.json`);
  makeKeys(file);
  return readKeys('FILE', file, false);
}

export interface LogStage {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly app: pg.Pool;
  /** All of the test's files. */
  readonly home: string;
  readonly keys: Keys;
  readonly policy: Policy;
  readonly policyText: string;
  readonly said: Readonly<Record<string, unknown>>[];
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly alarms: string[];
  /** A sequencer on the stage's database; its files lie in `folder` of the home. */
  readonly sequencer: (
    folder?: string,
    options?: { readonly keys?: Keys; readonly batch?: number; readonly witnessed?: boolean },
  ) => Sequencer;
  /** Appends entries `from` to `to` of a stream. */
  readonly append: (stream: string, from: number, to: number) => Promise<void>;
  readonly stopWitnesses: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

export async function logStage(): Promise<LogStage> {
  const database = await freshDatabase();
  const home = mkdtempSync(join(tmpdir(), 'log-'));
  const logKeys = keysIn(home, 'log');
  const keys: Keys = { signer: ed25519Signer(ORIGIN, logKeys), sm2: sm2Signer(`${ORIGIN}/sm3`, logKeys) };
  const alarms: string[] = [];
  const witnesses = new Map(
    NAMES.map((name) => [
      `/${name}`,
      new Witness({
        folder: join(home, 'witness', name),
        signer: ed25519Signer(`witness.test/${name}`, keysIn(home, name), 'COSIGNATURE'),
        logs: [keys.signer.key],
        now: () => Math.floor(Date.now() / 1000),
        alarm: (why) => alarms.push(why),
      }),
    ]),
  );
  const { server, port } = await serveWitnesses(witnesses, { host: '127.0.0.1', port: 0, onError: (error) => alarms.push(String(error)) });
  const policyText = [
    `log ${vkey(keys.signer.key)}`,
    `log ${vkey(keys.sm2.key)}`,
    ...NAMES.map((name) => `witness ${name} ${vkey(witnesses.get(`/${name}`)!.key)} http://127.0.0.1:${port}/${name}`),
    `group nodes 2 ${NAMES.join(' ')}`,
    'quorum nodes',
    '',
  ].join('\n');
  const policy = readPolicy(nodeCrypto.sha256, policyText);
  // The superuser stands in for the role tongban_sequencer, whose rights tests/activities/audit-rights.test.ts shows.
  const pool = openPool(`${database.ownerUrl}?options=${encodeURIComponent('-c role=tongban_sequencer')}`, { max: 4 });
  const app = openPool(database.appUrl, { max: 8 });
  const said: Readonly<Record<string, unknown>>[] = [];
  const stopWitnesses = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    database,
    pool,
    app,
    home,
    keys,
    policy,
    policyText,
    said,
    witnesses,
    alarms,
    sequencer: (folder = 'log', { batch, keys: others = keys, witnessed = true } = {}) =>
      new Sequencer({
        pool,
        origin: ORIGIN,
        folder: join(home, folder),
        ...others,
        policy: witnessed ? policy : null,
        say: (facts) => said.push(facts),
        ...(batch === undefined ? {} : { batch }),
      }),
    append: async (stream, from, to) => {
      for (let seq = from; seq <= to; seq++)
        await app.query(`select * from audit.append($1, $2, $3::bytea, 'TEST', 'p-test', '', '', 'ok', '')`, [
          stream,
          `${stream}/${seq}`,
          Buffer.from(`{"n":${seq},"of":"${stream}"}`),
        ]);
    },
    stopWitnesses,
    dispose: async () => {
      await stopWitnesses();
      await Promise.all([pool.end(), app.end()]);
      await database.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
