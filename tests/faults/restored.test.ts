/**
 * Backup and restore as an administrator does them (audit-security R13): taken while people work, put back elsewhere, and then the hard
 * case: the record and Temporal restored to different moments, in both directions, and brought together by `npm run reconcile`.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { stateDifferences } from '../../domain/case/refold.ts';
import type { CardState } from '../../domain/supervision/cards/card-state.ts';
import { migrate } from '../../schema/migrate.ts';
import { openPool } from '../../schema/database.ts';
import { BackupDamaged, checkBackup, MANIFEST } from '../../scripts/backup/manifest.ts';
import { putBack } from '../../scripts/backup/put-back.ts';
import { reconcile, type ReconcileReport } from '../../scripts/backup/reconcile.ts';
import { takeBackup, type TakenBackup } from '../../scripts/backup/take.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import type { LogLine } from '../../scripts/check-record/evidence.ts';
import { checkRecord, spoken } from '../../scripts/check-record/judge.ts';
import { startPostgres, type Postgres } from '../../scripts/stack/embedded-postgres.ts';
import { startStack, type Stack } from '../../scripts/stack/stack.ts';
import { readSettings } from '../../settings/settings.ts';
import { cardStateQuery, cardUpdateOf, cardWorkflowId } from '../../workflows/messages.ts';
import { window } from '../support/case-stage.ts';
import { chance } from '../support/chance.ts';
import { stageOn, type FaultStage } from '../support/fault-stage.ts';
import { desks, Office } from '../support/office.ts';
import { lin, zhao, zheng } from '../support/people.ts';
import { openCards } from './support/card-life.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const DESKS = 3;
/** Working time before, between and after the two backups. */
const WORK_MS = sized({ small: 1_500, nightly: 20_000, release: 120_000 });
const luck = chance('restored');
const STANDING = sized({ small: 8, nightly: 80, release: 400 });
const PASSWORD = 'secret';

let folder: string;
let keys: string;
const toStop: (() => Promise<void>)[] = [];

/** One city: the record on a server of its own, Temporal's databases on another, as in production. */
interface City {
  readonly record: Postgres;
  readonly temporal: Stack;
  readonly stage: FaultStage;
}

async function city(name: string, record: string, temporal: string): Promise<City> {
  mkdirSync(join(folder, record), { recursive: true, mode: 0o755 });
  const postgres = await startPostgres({
    folder: join(folder, record, 'postgres'),
    logFile: join(folder, `${name}-record.log`),
    password: PASSWORD,
    durable: true,
  });
  await migrate(postgres.url('postgres'), { appPassword: 'app-password', sequencerPassword: 'sequencer-password' });
  const stack = await startStack({
    ...{ dataDir: join(folder, temporal), cacheDir: readSettings().cacheDir, namespace: 'restored', ownDatabase: false, durable: true },
  });
  const { address } = await stack.startTemporal();
  const stage = await stageOn({
    ...{ address, namespace: 'restored', workflowBundle: inject('workflowBundle'), folder: keys, ownerUrl: postgres.url('postgres') },
    databaseUrl: Object.assign(new URL(postgres.url('postgres')), { username: 'tongban_app', password: 'app-password' }).href,
  });
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    await stage.close();
    await stack.stop();
    await postgres.stop();
  };
  toStop.push(stop);
  return { record: postgres, temporal: stack, stage };
}

interface Points {
  readonly record: TakenBackup;
  readonly temporal: TakenBackup;
  /** Commands acknowledged when the backup began. */
  readonly acknowledged: readonly LogLine[];
}

async function backUp(from: City, name: string, log: string): Promise<Points> {
  const acknowledged = readClientLog(log);
  const record = await takeBackup({
    serverUrl: from.record.url('postgres'),
    trailDatabase: 'postgres',
    to: join(folder, `${name}-record`),
  });
  const temporal = await takeBackup({ serverUrl: from.temporal.postgres.url('postgres'), to: join(folder, `${name}-temporal`), beside: { 'secrets.json': join(folder, 'first-temporal', 'secrets.json') } }); // prettier-ignore
  return { record, temporal, acknowledged };
}

let office: Office | undefined;
let first: City;
/** Cases that stand at their handler's throughout, and get opinions between the backups. */
const standing: string[] = [];
/** Cards on which nobody waits but their terms; one is answered between the backups, one is opened there. */
const cards: string[] = [];
let lateCard: string;
let early: Points;
let late: Points;
let all: readonly LogLine[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restored-'));
  chmodSync(folder, 0o755);
  keys = join(folder, 'keys');
  first = await city('first', 'first-record', 'first-temporal');
  await first.stage.startWorker();
  office = new Office(first.stage);
  for (let n = 0; n < STANDING; n += 1) {
    const input = office.newCase();
    await office.receive(input);
    await office.wants(lin, input.caseNo, 'accept', {});
    await office.wants(zhao, input.caseNo, 'claim', { stepId: 'handle' });
    standing.push(input.caseNo);
  }
  cards.push(...(await opened(first, 3)));
  const working = desks(office, DESKS, 3);
  await delay(WORK_MS);
  early = await backUp(first, 'early', office.log.file);
  await opinionsOn(office, standing.slice(0, STANDING / 2));
  await answered(first, cards[0]!);
  lateCard = (await opened(first, 1))[0]!;
  await delay(WORK_MS);
  late = await backUp(first, 'late', office.log.file);
  await opinionsOn(office, standing.slice(STANDING / 4));
  await working.abandon();
  all = readClientLog(office.log.file);
  await toStop[0]!();
}, patience(180_000));
afterAll(async () => {
  for (const stop of toStop) await stop();
  office?.log.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}, 60_000);

async function opinionsOn(at: Office, cases: readonly string[]): Promise<void> {
  for (const caseNo of cases) await at.wants(zhao, caseNo, 'opine', { stepId: 'handle', opinion: '两次备份之间的意见' });
}

async function opened(on: City, count: number): Promise<readonly string[]> {
  const numbers = await openCards(on.stage, count);
  const there = `select from tongban.card where card_no = any($1)`;
  while ((await on.stage.pool.query(there, [numbers])).rowCount !== count) await delay(50);
  return numbers;
}

async function answered(on: City, cardNo: string): Promise<void> {
  const requestId = randomUUID();
  const data = { text: '已补办，原因如下', evidence: [] };
  const command = { type: 'answerCard' as const, requestId, actor: zheng, receivedAt: new Date().toISOString(), data };
  const handle = on.stage.client.workflow.getHandle(cardWorkflowId(cardNo));
  await handle.executeUpdate(cardUpdateOf('answerCard'), { updateId: requestId, args: [command] });
}

/** Fields in which a card's workflow and its row differ; every card of the record has one. */
async function cardsApart(on: City): Promise<readonly string[]> {
  const { rows } = await on.stage.pool.query<{ no: string; snapshot: CardState }>(
    'select card_no as no, snapshot from tongban.card order by 1',
  );
  const all = rows.map(async ({ no, snapshot }) =>
    stateDifferences(await on.stage.client.workflow.getHandle(cardWorkflowId(no)).query(cardStateQuery), snapshot),
  );
  return (await Promise.all(all)).flat();
}

const remedyOf = ({ matters }: ReconcileReport, no: string) => matters.find((one) => one.no === no);

const acknowledgedIn = (log: readonly LogLine[]): number => log.filter(({ kind }) => kind === 'acknowledged').length;

async function judged(on: City, log: readonly LogLine[], workflows: boolean) {
  const open = await on.stage.pool.query<{ no: string }>(
    'select case_no as no from tongban.application_case where closed_at is null order by 1',
  );
  return checkRecord({
    databaseUrl: on.stage.ownerUrl,
    log,
    procedures: [outdoorSign],
    calendar: window(),
    ...(workflows ? { workflows: await on.stage.statesInTemporal(open.rows.map(({ no }) => no)) } : {}),
  });
}

/** Puts the two servers back, each from its own moment; answers with the time it took until cases went on. */
async function restored(
  name: string,
  record: string,
  temporal: string,
): Promise<{ readonly city: City; readonly apart: ReconcileReport; readonly report: ReconcileReport; readonly ms: number }> {
  const began = Date.now();
  await putBack({ from: join(folder, record), dataDir: join(folder, `${name}-record`) });
  await putBack({ from: join(folder, temporal), dataDir: join(folder, `${name}-temporal`) });
  const back = await city(name, `${name}-record`, `${name}-temporal`);
  await back.stage.startWorker();
  const pool = openPool(back.stage.databaseUrl);
  try {
    const apart = await reconcile({ pool, temporal: back.stage.client, dryRun: true });
    const report = await reconcile({ pool, temporal: back.stage.client });
    return { city: back, apart, report, ms: Date.now() - began };
  } finally {
    await pool.end();
  }
}

const counted = ({ matters, unknown }: ReconcileReport) => ({
  agree: matters.filter(({ remedy }) => remedy === 'SAME').length,
  'read up': matters.filter(({ remedy }) => remedy === 'READ_UP').length,
  'started anew': matters.filter(({ remedy }) => remedy === 'STARTED_ANEW').length,
  'unknown to the record': unknown.length,
});

/** One more act in every case that stands at its handler's: the restored city works. */
async function goesOn(on: City): Promise<number> {
  const again = new Office(on.stage);
  const { rows } = await on.stage.pool.query<{ no: string; assignee: string | null }>(
    `select case_no as no, assignee from tongban.case_task where step_id = 'handle' order by 1`,
  );
  for (const { assignee, no } of rows)
    await (assignee === null
      ? again.wants(zhao, no, 'claim', { stepId: 'handle' })
      : again.wants(zhao, no, 'opine', { stepId: 'handle', opinion: '恢复后的意见' }));
  again.log.close();
  return rows.length;
}

test('a backup is whole, says what it holds, and is never overwritten; a damaged set is refused before anything is written', async () => {
  const set = join(folder, 'late-record');
  expect(late.record.manifest.trail.entries).toBeGreaterThanOrEqual(acknowledgedIn(late.acknowledged));
  await expect(checkBackup(set, late.record.digest)).resolves.toMatchObject({ tongban: 'backup' });
  await expect(checkBackup(set, 'f'.repeat(64))).rejects.toThrow(/not the one whose digest was kept/);
  await expect(takeBackup({ serverUrl: 'postgresql://nowhere', to: set })).rejects.toThrow(/exists already/);
  const victim = late.record.manifest.files.find(({ bytes, path }) => bytes > 8_000 && path.startsWith('postgres/base/'))!.path;
  appendFileSync(join(set, victim), 'x');
  const target = join(folder, 'not-written');
  await expect(putBack({ from: set, dataDir: target })).rejects.toThrow(BackupDamaged);
  await expect(putBack({ from: set, dataDir: target })).rejects.toThrow(`${victim} was changed`);
  expect(() => readdirSync(target)).toThrow(/ENOENT/);
  await expect(checkBackup(join(folder, 'first-record'))).rejects.toThrow(MANIFEST);
  truncateSync(join(set, victim), late.record.manifest.files.find(({ path }) => path === victim)!.bytes);
  await expect(checkBackup(set)).resolves.toBeDefined();
  await expect(putBack({ from: set, dataDir: join(folder, 'first-record') })).rejects.toThrow(/never overwritten/);
});

test(
  'both restored to the same moment: what was acknowledged before is there, what came later is named',
  { timeout: patience(180_000) },
  async () => {
    const { city: back, ms, report } = await restored('same', 'late-record', 'late-temporal');
    const before = await judged(back, late.acknowledged, true);
    const whole = await judged(back, all, false);
    const there = new Set(
      (
        await back.stage.pool.query<{ id: string }>(`select convert_from(canon, 'UTF8')::jsonb ->> 'requestId' as id from audit.entry`)
      ).rows.map(({ id }) => id),
    );
    const acts = await goesOn(back);
    tellFigures({
      ...{ suite: 'R13', fault: 'restored to one moment', seed: luck.seed, faults: 1, acknowledged: acknowledgedIn(late.acknowledged) },
      ...{ lost: before.lost, doubled: before.doubled },
      more: {
        ...counted(report),
        'acknowledged after the backup and named as missing': whole.lost,
        'acts afterwards': acts,
        'restore to work, ms': ms,
        'backup MiB': Math.round(late.record.bytes / 2 ** 20),
      },
    });
    // Between the two servers' backups a moment passed: a case may stand one step further in Temporal, which reconcile settles.
    expect(spoken({ findings: before.findings.filter(({ invariant }) => invariant !== 'I2') })).toBe('');
    expect(counted(report).agree).toBeGreaterThanOrEqual(STANDING);
    expect(remedyOf(report, cards[0]!)).toMatchObject({ kind: 'CARD', remedy: 'SAME' });
    expect(await cardsApart(back)).toEqual([]);
    expect(acts).toBeGreaterThanOrEqual(STANDING);
    expect(whole.lost).toBeGreaterThan(0);
    expect(whole.lost).toBe(all.filter(({ kind, requestId }) => kind === 'acknowledged' && !there.has(requestId)).length);
    await toStop.at(-1)!();
  },
);

test('the record is newer than Temporal: every case goes on from its record', { timeout: patience(180_000) }, async () => {
  const { apart, city: back, ms, report } = await restored('newer', 'late-record', 'early-temporal');
  const after = await judged(back, late.acknowledged, true);
  const acts = await goesOn(back);
  tellFigures({
    ...{ suite: 'R13', fault: 'record newer than Temporal', seed: luck.seed, faults: 1, acknowledged: acknowledgedIn(late.acknowledged) },
    ...{ lost: after.lost, doubled: after.doubled },
    more: { ...counted(report), 'acts afterwards': acts, 'restore to work, ms': ms },
  });
  expect(spoken({ findings: after.findings.filter(({ invariant }) => invariant !== 'I2') })).toBe('');
  // The control: without reconciling they do not agree, and looking alone changes nothing.
  expect(apart.matters.filter(({ remedy }) => remedy !== 'SAME')).not.toEqual([]);
  expect(counted(report)).toEqual(counted(apart));
  expect(remedyOf(report, cards[0]!)).toMatchObject({ remedy: 'STARTED_ANEW', why: 'the workflow knows 1 steps, the record 2' });
  expect(remedyOf(report, lateCard)).toMatchObject({ remedy: 'STARTED_ANEW', why: 'there is no workflow' });
  expect(remedyOf(report, cards[1]!)).toMatchObject({ remedy: 'SAME' });
  await answered(back, lateCard);
  expect(await cardsApart(back)).toEqual([]);
  expect(spoken({ findings: (await judged(back, [], true)).findings.filter(({ invariant }) => invariant !== 'I2') })).toBe('');
  await toStop.at(-1)!();
});

test(
  'Temporal is newer than the record: what only Temporal knew is named, and every case goes on from its record',
  { timeout: patience(180_000) },
  async () => {
    const { apart, city: back, ms, report } = await restored('older', 'early-record', 'late-temporal');
    const before = await judged(back, early.acknowledged, true);
    const later = await judged(back, late.acknowledged, false);
    const acts = await goesOn(back);
    const forgotten = report.matters.reduce((sum, one) => sum + one.forgotten.length, 0);
    tellFigures({
      ...{
        suite: 'R13',
        fault: 'Temporal newer than the record',
        seed: luck.seed,
        faults: 1,
        acknowledged: acknowledgedIn(early.acknowledged),
      },
      ...{ lost: before.lost, doubled: before.doubled },
      more: {
        ...counted(report),
        'acts named to be done again': forgotten,
        'acknowledged later and missing': later.lost,
        'acts afterwards': acts,
        'restore to work, ms': ms,
      },
    });
    expect(spoken({ findings: before.findings.filter(({ invariant }) => invariant !== 'I2') })).toBe('');
    expect(remedyOf(report, cards[0]!)?.forgotten).toEqual([expect.stringContaining('answerCard by zheng')]);
    expect(report.unknown).toContain(`card/${lateCard}`);
    await answered(back, cards[0]!); // it has to be done again
    expect(await cardsApart(back)).toEqual([]);
    expect(later.lost).toBeGreaterThan(0); // the loss is real, and the client's own log shows it
    expect(forgotten).toBeGreaterThanOrEqual(STANDING / 2); // each standing case that got an opinion after the early backup
    expect(apart.matters.filter(({ remedy }) => remedy !== 'SAME')).not.toEqual([]);
    await toStop.at(-1)!();
  },
);
