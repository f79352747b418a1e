/**
 * The sequencer of the log (audit-log layer two), a process of its own: it alone holds the signing keys. Needs PostgreSQL as
 * `tongban_sequencer` and a folder for the log's files. A second one stands by.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gauge } from 'prom-client';
import { readPolicy } from '../domain/audit/log/policy.ts';
import { vkey } from '../domain/audit/log/signed-note.ts';
import { openPool } from '../schema/database.ts';
import { nodeCrypto } from '../schema/log-crypto.ts';
import { monitor, watchPools } from '../settings/monitoring.ts';
import { announceReady, onStop } from '../settings/parent-process.ts';
import { readSettings, SettingsError } from '../settings/settings.ts';
import { ed25519Signer, readKeys, sm2Signer } from './sequencer/key-file.ts';
import { lead } from './sequencer/lead.ts';
import { Sequencer } from './sequencer/sequencer.ts';

const { auditLog, dataDir, mode, monitoring } = readSettings();
const { databaseUrl, origin } = auditLog;
if (databaseUrl === undefined)
  throw new SettingsError(
    'SEQUENCER_DATABASE_URL is not set: the connection of the role tongban_sequencer · 未设置 SEQUENCER_DATABASE_URL',
  );
const keys = readKeys('SIGNING_KEY_FILE', auditLog.keyFile ?? join(dataDir, 'keys', 'log.json'), mode === 'development');
const policy = auditLog.policyFile === undefined ? null : readPolicy(nodeCrypto.sha256, readFileSync(auditLog.policyFile, 'utf8'));

const say = (facts: Readonly<Record<string, unknown>>): void =>
  console.log(JSON.stringify({ at: new Date().toISOString(), process: 'tongban-sequencer', ...facts }));
const [signer, sm2] = [ed25519Signer(origin, keys), sm2Signer(`${origin}/sm3`, keys)];
say({ origin, keys: [vkey(signer.key), vkey(sm2.key)], witnesses: [...(policy?.witnesses.keys() ?? [])] });
if (policy === null) say({ warning: '未配置见证方 · LOG_POLICY_FILE is not set: no checkpoint will count as witnessed' });

const pool = openPool(databaseUrl, { applicationName: 'tongban-sequencer', max: 3 });
const folder = auditLog.folder ?? join(dataDir, 'audit-log');
const leading = lead({ databaseUrl, sequencer: new Sequencer({ pool, origin, folder, signer, sm2, policy, say }), say });

watchPools({ sequencer: pool });
new Gauge({
  name: 'tongban_sequencer_leads',
  help: '1: this process leads the log, 0: it stands by',
  collect() {
    this.set(leading.leading() ? 1 : 0);
  },
});
const stopMonitoring = await monitor(monitoring, {
  process: 'sequencer',
  ready: async () => (await pool.query('select 1')).rowCount === 1,
});

onStop(async () => {
  stopMonitoring();
  await leading.stop();
  await pool.end();
});
announceReady();
