/** Erased means gone: what a person filed is looked for in rows, files, archived log, Temporal's databases and logs, with controls that find. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client, WorkflowHandle } from '@temporalio/client';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { TemporalCaseGateway } from '../../api/case-gateway.ts';
import { eraseHistories, runningIn } from '../../api/personal-data/erase-histories.ts';
import { askErasure, decideErasure } from '../../api/personal-data/erasure.ts';
import type { Actor } from '../../domain/case/actor.ts';
import { caseKeysOf, dataConverter } from '../../payloads/data-converter.ts';
import { openPayloads } from '../../payloads/open-history.ts';
import { FolderOfKeys } from '../../schema/key-store.ts';
import { Vault } from '../../schema/vault.ts';
import { readSettings } from '../../settings/settings.ts';
import { LI, WANG } from '../api/support/a-city.ts';
import { ANSWERS, anApi, SUBMISSION, type AnApi } from '../api/support/an-api.ts';
import { caseAt, done, LICENCE_NO } from '../api/support/walk.ts';
import { archiveWal, databaseAt, filesBelow, tablesWith } from '../support/planted.ts';
import { startWorker, temporalClient, uniqueTaskQueue, type RunningWorker } from '../support/temporal.ts';

const TEMPORAL = ['temporal', 'temporal_visibility'];
const keys = caseKeysOf(readSettings({ TONGBAN_MODE: 'development', TONGBAN_DATA: inject('dataFolder') }));
const folder = mkdtempSync(join(tmpdir(), 'planted-'));
const archive = join(folder, 'archive');

interface World {
  readonly api: AnApi;
  readonly client: Client;
  readonly worker: RunningWorker;
}

let vault: Vault;
let sealed: World;
let bare: World;

beforeAll(async () => {
  const master = randomBytes(32);
  vault = new Vault(new FolderOfKeys(join(folder, 'vault'), () => [master]));
  sealed = await aWorld(true);
  bare = await aWorld(false);
});
afterAll(async () => {
  for (const { api, client, worker } of [sealed, bare]) {
    await worker.stop();
    await client.connection.close();
    await api.close();
  }
  rmSync(folder, { recursive: true });
});

/** Door, engine and record; without sealing nothing is sealed, neither in the vault nor for Temporal. */
async function aWorld(sealing: boolean): Promise<World> {
  const converter = dataConverter(keys, sealing);
  const taskQueue = uniqueTaskQueue();
  const client = await temporalClient(converter);
  const api = await anApi(() => new TemporalCaseGateway(client, { taskQueue }), sealing ? vault : undefined);
  Object.defineProperty(api, 'clock', { get: () => new Date().toISOString() });
  const worker = await startWorker({ taskQueue, activities: createActivities({ pool: api.pool }), dataConverter: converter });
  return { api, client, worker };
}

interface Planted {
  readonly name: string;
  readonly phone: string;
  /** What an officer writes by hand: the trail keeps it, Temporal must not show it. */
  readonly remark: string;
}

const planted = (): Planted => {
  const tail = String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0');
  return { name: `南通市标记${tail}有限公司`, phone: `139${tail}`, remark: `已与经办人核对${tail}号材料` };
};

async function filed({ api }: World, { name, phone, remark }: Planted, applicant = 'li'): Promise<string> {
  const submission = {
    ...SUBMISSION,
    answers: ANSWERS.map((answer) =>
      answer.field === 'contactPhone' ? { ...answer, text: phone } : answer.field === 'applicantName' ? { ...answer, text: name } : answer,
    ),
  };
  const caseNo = await caseAt(api, 'ACCEPTED', submission, applicant);
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'handle', opinion: remark });
  return caseNo;
}

const caseOf = ({ client }: World, caseNo: string): WorkflowHandle => client.workflow.getHandle(`case/${caseNo}`);

async function ended(world: World, caseNo: string, partyId = LI): Promise<void> {
  const { api } = world;
  await done(api, 'chen', 'decide', { caseNo, decision: 'GRANT', opinion: '同意' });
  await done(api, 'sun', 'issue', { caseNo, licenceNo: LICENCE_NO, documentSha256: 'b'.repeat(64), sealId: 'seal-1' });
  await done(api, 'sun', 'deliver', { caseNo, means: 'WINDOW', receipts: [{ partyId, receivedAt: api.clock }] });
  await caseOf(world, caseNo).result();
}

/** Every payload of it. */
function textsOf(node: unknown): string[] {
  if (node instanceof Uint8Array) return [Buffer.from(node).toString()];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const person = (personId: string): Actor => ({ personId, kind: 'HUMAN', roles: ['SECURITY_ADMIN'] });

async function erased({ api }: World, caseNo: string, whose: 'FORM' | 'APPLICANT' = 'FORM'): Promise<void> {
  const basis = '个人信息保护法 第四十七条';
  const order = await askErasure(api.pool, person('secadmin'), { caseNo, act: 'ERASE', whose, basis }, api.clock, vault);
  expect(await decideErasure({ transactor: api.pool, vault }, person('auditadmin'), Number(order), true, api.clock)).toBeNull();
}

const eraseKeys = ({ api, client }: World): Promise<readonly string[]> =>
  eraseHistories({ transactor: api.pool, keys, running: runningIn(client), now: () => api.clock });

/** Everything on disk is looked at as it lies there. */
async function settled(): Promise<string> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  await admin.query('checkpoint');
  const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
  await admin.end();
  await archiveWal(inject('adminUrl'), archive);
  return rows[0]!.data_directory;
}

interface Places {
  readonly dump: readonly string[];
  readonly cluster: readonly string[];
  readonly archive: readonly string[];
  readonly temporal: readonly string[];
  readonly logs: readonly string[];
}

async function placesOf(world: World, text: string): Promise<Places> {
  const cluster = await settled();
  const temporal = await Promise.all(TEMPORAL.map((name) => tablesWith(databaseAt(inject('adminUrl'), name), text)));
  return {
    dump: await tablesWith(world.api.database.ownerUrl, text),
    cluster: filesBelow(cluster, text),
    archive: filesBelow(archive, text),
    temporal: temporal.flat(),
    logs: filesBelow(inject('dataFolder'), text, (path) => path.endsWith('.log')),
  };
}

const NOWHERE: Places = { dump: [], cluster: [], archive: [], temporal: [], logs: [] };

test('an erased case’s name and number are in no row, file, archived log, history or log of any server, and its history opens no more', async () => {
  const marker = planted();
  const caseNo = await filed(sealed, marker);
  await settled();
  await erased(sealed, caseNo);
  // Under way still: the history keeps its key, and the case goes on.
  expect(await eraseKeys(sealed)).toEqual([]);
  await ended(sealed, caseNo);
  expect(await eraseKeys(sealed)).toEqual([`case/${caseNo}`]);
  expect(await eraseKeys(sealed)).toEqual([]);
  expect(await placesOf(sealed, marker.phone)).toEqual(NOWHERE);
  expect(await placesOf(sealed, marker.name)).toEqual(NOWHERE);
  expect((await placesOf(sealed, marker.remark)).temporal).toEqual([]);
  const history = await caseOf(sealed, caseNo).fetchHistory();
  await expect(openPayloads(history, dataConverter(keys).payloadCodecs[0])).rejects.toThrow('PAYLOAD_KEY_FOLDER');
  const { rows } = await sealed.api.pool.query<{ type: string }>('select type from audit.entry where stream = $1 order by seq', [
    `personal-data/${caseNo}`,
  ]);
  expect(rows.map(({ type }) => type)).toEqual(['PERSONAL_DATA_ASKED', 'PII_ERASED', 'HISTORY_KEY_DESTROYED']);
});

test('when a party is erased the histories of all its cases open no more; that of another’s case does (control)', async () => {
  const markers = [planted(), planted(), planted()];
  const cases = await Promise.all(markers.map((marker, n) => filed(sealed, marker, n === 2 ? 'wang' : 'li')));
  for (const [n, caseNo] of cases.entries()) await ended(sealed, caseNo, n === 2 ? WANG : LI);
  await erased(sealed, cases[0]!, 'APPLICANT');
  expect(await eraseKeys(sealed)).toEqual(expect.arrayContaining([`case/${cases[0]}`, `case/${cases[1]}`]));
  const opens = async (caseNo: string): Promise<string> => {
    const history = await caseOf(sealed, caseNo).fetchHistory();
    await openPayloads(history, dataConverter(keys).payloadCodecs[0]);
    return textsOf(history).join('\n');
  };
  for (const caseNo of cases.slice(0, 2)) await expect(opens(caseNo)).rejects.toThrow('PAYLOAD_KEY_FOLDER');
  // What an officer wrote of the person by hand stands in a history: it is what goes with the key.
  expect(await opens(cases[2]!)).toContain(markers[2]!.remark);
  expect((await placesOf(sealed, markers[1]!.remark)).temporal).toEqual([]);
});

test('the controls: unsealed, the same search finds rows, files, archived log and Temporal’s histories; and a log that names it', async () => {
  const marker = planted();
  await filed(bare, marker);
  const form = await placesOf(bare, marker.phone);
  for (const place of ['dump', 'cluster', 'archive'] as const) expect([place, form[place].length > 0]).toEqual([place, true]);
  expect((await placesOf(bare, marker.remark)).temporal).toContain('public.history_node');
  const other = planted();
  await expect(bare.api.pool.query('select $1::text::int', [other.phone + other.name])).rejects.toThrow('integer');
  expect((await placesOf(bare, other.name)).logs.length).toBeGreaterThan(0);
});
