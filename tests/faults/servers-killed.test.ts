/**
 * kill -9 of the servers under a running office: Temporal, PostgreSQL with everything in it, and all at once (audit-security R1, R4).
 * A durable stack of its own, one office and one client log throughout; the judge looks at the whole record after each fault.
 */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { startStack, type Stack } from '../../scripts/stack/stack.ts';
import type { TemporalServer } from '../../scripts/stack/temporal-server.ts';
import { projectDir, readSettings } from '../../settings/settings.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { chance } from '../support/chance.ts';
import { checkRecord, spoken, type RecordReport } from '../../scripts/check-record/judge.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { stageOn, type FaultStage } from '../support/fault-stage.ts';
import { desks, Office, underWay } from '../support/office.ts';
import { TimeSkipper } from '../support/temporal.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const DESKS = 4;
const TEMPORAL_KILLS = sized({ small: 3, nightly: 10, release: 30 });
const POSTGRES_KILLS = sized({ small: 8, nightly: 50, release: 200 });
const luck = chance('servers killed');

let folder: string;
let stack: Stack;
let temporal: TemporalServer;
let stage: FaultStage;
let office: Office;
let worker: Child;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'servers-killed-'));
  chmodSync(folder, 0o755);
  stack = await startStack({
    dataDir: folder,
    cacheDir: readSettings().cacheDir,
    namespace: 'servers-killed',
    timeSkipping: true,
    durable: true,
  });
  temporal = await stack.startTemporal();
  const { databaseUrl, ownerUrl, namespace } = stack;
  stage = await stageOn({ ...{ databaseUrl, ownerUrl, namespace }, address: temporal.address, workflowBundle: inject('workflowBundle') });
  office = new Office(stage);
  worker = await stage.startWorker();
}, 180_000);
afterAll(async () => {
  office.log.close();
  await stage.close();
  await stack.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}, 60_000);

/** As `npm start` does with a worker that ended. */
async function workerRuns(): Promise<void> {
  if (!worker.running()) worker = await stage.startWorker();
}

async function judged(fault: string, kills: readonly number[]): Promise<RecordReport> {
  const report = await checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(office.log.file),
    procedures: [outdoorSign],
    calendar: office.calendar,
    workflows: await stage.statesInTemporal(office.cases),
  });
  const { acknowledged, cases, doubled, lost } = report;
  const counted = kills.filter((inFlight) => inFlight > 0).length;
  tellFigures({
    ...{ suite: 'R4', fault, seed: luck.seed, faults: counted, idle: kills.length - counted, acknowledged, lost, doubled },
    more: { cases, 'sent again': office.repeated },
  });
  return report;
}

test(
  'Temporal dies in the middle of cases: they go on, and nothing is lost or done twice',
  async () => {
    const working = desks(office, DESKS, 3);
    const kills: number[] = [];
    for (let n = 0; n < TEMPORAL_KILLS; n += 1) {
      await delay(luck.between(500, 1_500));
      kills.push(await underWay(office));
      await temporal.kill();
      await temporal.start();
      await workerRuns();
    }
    await working.stop();
    expect(spoken(await judged('Temporal killed', kills))).toBe('');
    expect(Math.min(...kills)).toBeGreaterThan(0);
  },
  patience(240_000),
);

test('a clock runs out while Temporal is dead: its silence is on record once, as soon as the server is back', async () => {
  const input = office.newCase();
  await office.receive(input);
  const { rows } = await stage.pool.query<{ due_at: string }>(
    `select due_at from tongban.case_clock where case_no = $1 and clock_id = 'NOTICE'`,
    [input.caseNo],
  );
  const skipper = new TimeSkipper(stage.client);
  const id = caseWorkflowId(input.caseNo);
  await skipper.fastForward(id, Math.floor((Date.parse(rows[0]!.due_at) - (await skipper.now(id)).getTime()) / 1_000) - 2);
  await temporal.kill();
  await delay(3_000);
  await temporal.start();
  await workerRuns();
  const fired = async (): Promise<number> =>
    (
      await stage.pool.query<{ n: number }>(
        `select count(*)::int as n from audit.entry where stream = $1 and convert_from(canon, 'UTF8') like '%"type":"DeemedAccepted"%'`,
        [`case/${input.caseNo}`],
      )
    ).rows[0]!.n;
  for (let tries = 0; tries < 300 && (await fired()) === 0; tries += 1) await delay(100);
  await delay(1_000); // a second alarm would ring now
  expect(await fired()).toBe(1);
  const states = await stage.statesInTemporal([input.caseNo]);
  expect(states.get(input.caseNo)?.deemedAccepted).toBe(true);
  expect(spoken(await judged('Temporal killed while a clock ran out', [0]))).toBe('');
}, 120_000);

test(
  'PostgreSQL dies under load, Temporal’s record with it: no acknowledged entry is lost, and the cases come to their end',
  async () => {
    const working = desks(office, DESKS, 3);
    const kills: number[] = [];
    for (let n = 0; n < POSTGRES_KILLS; n += 1) {
      await delay(luck.between(500, 1_500));
      kills.push(await underWay(office));
      await stack.postgres.kill();
      await stack.postgres.start();
      await workerRuns();
    }
    await working.stop();
    expect(spoken(await judged('PostgreSQL killed', kills))).toBe('');
    expect(Math.min(...kills)).toBeGreaterThan(0);
  },
  patience(240_000),
);

test(
  'everything dies at once and starts again on the same folder: cases continue, and npm run verify finds nothing',
  async () => {
    const working = desks(office, DESKS, 3);
    await delay(luck.between(500, 1_500));
    const inFlight = await underWay(office);
    await Promise.all([worker.kill(), temporal.kill(), stack.postgres.kill()]);
    await stack.postgres.start();
    await temporal.start();
    await workerRuns();
    await working.stop();
    expect(spoken(await judged('everything killed', [inFlight]))).toBe('');
    expect(inFlight).toBeGreaterThan(0);
    const verified = await new Promise<{ code: unknown; text: string }>((resolve) =>
      execFile(process.execPath, ['scripts/verify.ts', '--database', stage.ownerUrl], { cwd: projectDir }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : error.code, text: stdout + stderr }),
      ),
    );
    expect(verified.text).toContain('the trail is intact');
    expect(verified.code).toBe(0);
  },
  patience(240_000),
);

test('control: with asynchronous commits PostgreSQL forgets what it acknowledged, and the judge names the losses', async () => {
  const owner = new pg.Client({ connectionString: stack.postgres.url('postgres') });
  await owner.connect();
  await owner.query(`alter system set synchronous_commit = 'off'`);
  await owner.query(`alter system set wal_writer_delay = '10s'`);
  await owner.query(`alter system set wal_writer_flush_after = '1GB'`);
  await owner.query('select pg_reload_conf()');
  await owner.end();
  await delay(11_000); // the log writer wakes once more at its old pace, then sleeps long

  const before = office.acknowledged;
  const working = desks(office, DESKS, 3);
  while (office.acknowledged < before + 20 && !working.broken()) await delay(5);
  const inFlight = await underWay(office);
  await stack.postgres.kill();
  await worker.kill(); // or it would write on from what it remembers
  await working.abandon();
  await stack.postgres.start();
  const report = await checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(office.log.file),
    procedures: [outdoorSign],
    calendar: office.calendar,
  });
  const { acknowledged, doubled, lost } = report;
  tellFigures({
    ...{
      suite: 'R4',
      fault: 'synchronous_commit off under a whole stack',
      seed: luck.seed,
      faults: 1,
      acknowledged,
      lost,
      doubled,
      control: true,
    },
  });
  expect(inFlight).toBeGreaterThan(0);
  expect(report.lost).toBeGreaterThan(0);
  expect(spoken(report)).toMatch(/^I1: .* was acknowledged, and the record holds it 0 times/mu);
  expect(report.findings.filter(({ invariant }) => invariant === 'I4')).toEqual([]); // the chain alone looks whole
}, 120_000);
