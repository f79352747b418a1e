/**
 * The disk is full (audit-security R14): that of the tables, that of the write-ahead log, and a server that may only read. What cannot be
 * kept is refused and never acknowledged, what was acknowledged stays, and once there is room the same commits go through, once each.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test, type TestContext } from 'vitest';
import { createActivities, type Activities } from '../../activities/index.ts';
import { isDatabaseOutage } from '../../api/outage.ts';
import { STEP_MISSING } from '../../domain/audit/failure-types.ts';
import { openPool } from '../../schema/database.ts';
import { migrate } from '../../schema/migrate.ts';
import { judge } from '../../scripts/check-record/judge.ts';
import { readRecord } from '../../scripts/check-record/read-record.ts';
import { startPostgres, type Postgres } from '../../scripts/stack/embedded-postgres.ts';
import { postgresUser } from '../../scripts/stack/postgres-files.ts';
import { aCaseNo, aStep } from '../activities/a-step.ts';
import { chance } from '../support/chance.ts';
import { SmallDisk } from '../support/small-disk.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const LANES = 4;
const FILLS = sized({ small: 2, nightly: 10, release: 30 });
const luck = chance('disk full');

const folder = mkdtempSync(join(tmpdir(), 'disk-full-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tables and log each on a small disk of their own. */
let disks: { readonly tables: SmallDisk; readonly log: SmallDisk } | string;
let postgres: Postgres;
let count = 0;

beforeEach(async () => {
  count += 1;
  const home = join(folder, String(count));
  const tables = SmallDisk.mount(join(home, 'tables'), 200);
  const log = typeof tables === 'string' ? tables : SmallDisk.mount(join(home, 'log'), 160);
  if (typeof tables === 'string' || typeof log === 'string') {
    if (typeof tables !== 'string') tables.unmount();
    disks = typeof tables === 'string' ? tables : (log as string);
    return;
  }
  disks = { tables, log };
  const user = postgresUser()!;
  chownSync(tables.folder, user.uid, user.gid);
  chownSync(log.folder, user.uid, user.gid);
  const data = join(tables.folder, 'data');
  postgres = await startPostgres({ folder: data, logFile: join(home, 'pg.log'), password: 'secret', durable: true });
  await migrate(postgres.url('postgres'), { appPassword: 'app' });
  await owned(`alter system set max_wal_size = '1GB'`, `alter system set wal_writer_delay = '10s'`);
  await postgres.stop();
  const wal = join(log.folder, 'wal');
  execFileSync('cp', ['-a', join(data, 'pg_wal'), wal]);
  rmSync(join(data, 'pg_wal'), { recursive: true });
  symlinkSync(wal, join(data, 'pg_wal'));
  await postgres.start();
}, 120_000);
afterEach(async () => {
  if (typeof disks === 'string') return;
  await postgres.kill();
  disks.tables.unmount();
  disks.log.unmount();
}, 60_000);

/** Counted as skipped, with its reason, where no small disk is to be had. */
function onSmallDisks({ skip }: TestContext): Exclude<typeof disks, string> {
  if (typeof disks === 'string') skip(disks);
  return disks as Exclude<typeof disks, string>;
}

async function owned(...statements: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: postgres.url('postgres') });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    for (const statement of statements) await owner.query(statement);
  } finally {
    await owner.end().catch(() => undefined);
  }
}

const openApp = (more = ''): pg.Pool =>
  openPool(Object.assign(new URL(postgres.url('postgres')), { username: 'tongban_app', password: 'app', search: more }).href);

/** Desks that commit step after step and insist, and the receipts that they hold. */
class Desks {
  readonly receipts = new Map<string, number>();
  acknowledged = 0;
  refused = 0;
  /** Errors that were not of an outage: what a person would see as a defect. */
  readonly defects = new Set<string>();
  readonly #going: Promise<unknown>;
  #wanted = true;

  constructor(commitStep: Activities['commitStep']) {
    this.#going = Promise.all(Array.from({ length: LANES }, () => this.#work(commitStep)));
  }

  /** Every desk has had an answer since. */
  async answered(): Promise<void> {
    const before = new Map(this.receipts);
    for (const until = Date.now() + 90_000; ; await delay(20)) {
      const going = [...this.receipts].filter(([caseNo, n]) => n > (before.get(caseNo) ?? 0)).length;
      if (going >= LANES) return;
      if (Date.now() > until)
        throw new Error(`${going} of ${LANES} desks were answered once there was room: ${[...this.defects].join('; ')}`);
    }
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    await this.#going;
  }

  async #work(commitStep: Activities['commitStep']): Promise<void> {
    let caseNo = aCaseNo();
    this.receipts.set(caseNo, 0);
    while (this.#wanted) {
      const done = this.receipts.get(caseNo)!;
      try {
        await commitStep(aStep(caseNo, done + 1, { readings: [], opinion: '意见'.repeat(200) }));
        this.receipts.set(caseNo, done + 1);
        this.acknowledged += 1;
      } catch (error) {
        this.refused += 1;
        if (error instanceof ApplicationFailure && error.type === STEP_MISSING) {
          caseNo = aCaseNo(); // the record has forgotten what it acknowledged
          this.receipts.set(caseNo, 0);
        } else if (!isDatabaseOutage(error)) this.defects.add(error instanceof Error ? error.message : String(error));
        await delay(20);
      }
    }
  }
}

/** As an operator does who has made room. */
async function isBack(): Promise<void> {
  for (const until = Date.now() + 60_000; ; await delay(200)) {
    try {
      if (!postgres.child().running()) await postgres.start();
      await owned('select 1');
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

async function judged(desks: Desks): Promise<{ readonly lost: number; readonly doubled: number; readonly findings: readonly string[] }> {
  const record = await readRecord(postgres.url('postgres'));
  const stored = new Map<string, number>();
  for (const { stream } of record.entries) stored.set(stream, (stored.get(stream) ?? 0) + 1);
  const differ = [...desks.receipts].map(([caseNo, n]) => (stored.get(`case/${caseNo}`) ?? 0) - n);
  return {
    lost: differ.filter((n) => n < 0).reduce((sum, n) => sum - n, 0),
    doubled: differ.filter((n) => n > 0).reduce((sum, n) => sum + n, 0),
    findings: judge(record, {})
      .findings.filter(({ invariant }) => invariant === 'I3' || invariant === 'I4')
      .map(({ says }) => says),
  };
}

/** Commits until something is refused, however much room is left in pages and segments that are there already. */
async function refusedBy(desks: Desks, meanwhile: () => Promise<void> = async () => undefined): Promise<boolean> {
  const before = desks.refused;
  for (const until = Date.now() + 60_000; desks.refused === before; await delay(20)) {
    if (Date.now() > until) return false;
    await meanwhile();
  }
  return true;
}

/** Takes up segments of the log, so that the next is asked for soon. */
const takeUpLog = (): Promise<void> =>
  owned(`select pg_logical_emit_message(false, 'drill', 'x')`, 'select pg_switch_wal()')
    .catch(() => undefined)
    .then(() => delay(300));

const FULL = {
  'the disk of the tables is full': { fill: 'tables', meanwhile: undefined },
  'the disk of the log is full': { fill: 'log', meanwhile: takeUpLog },
} as const;

for (const [fault, { fill, meanwhile }] of Object.entries(FULL))
  test(`${fault}: commits are refused, none is lost, and with room again they go on`, { timeout: patience(180_000) }, async (context) => {
    const disk = onSmallDisks(context)[fill];
    const pool = openApp();
    const desks = new Desks(createActivities({ pool }).commitStep);
    let [counted, idle, fell] = [0, 0, 0];
    try {
      for (let n = 0; n < FILLS; n += 1) {
        await desks.answered();
        await delay(luck.between(50, 300));
        disk.fill();
        if (await refusedBy(desks, meanwhile)) counted += 1;
        else idle += 1;
        const refused = desks.refused;
        await delay(luck.between(200, 800));
        expect(desks.refused).toBeGreaterThanOrEqual(refused);
        disk.empty();
        if (!postgres.child().running()) fell += 1;
        await isBack();
        await desks.answered();
      }
    } finally {
      await desks.stop();
      await pool.end();
    }
    const { doubled, findings, lost } = await judged(desks);
    tellFigures({
      ...{ suite: 'R14', fault, seed: luck.seed, faults: counted, idle, acknowledged: desks.acknowledged, lost, doubled },
      more: { refused: desks.refused, 'the server ended and was started again': fell },
    });
    expect({ lost, doubled, findings }).toEqual({ lost: 0, doubled: 0, findings: [] });
    expect([...desks.defects]).toEqual([]); // whoever asks is told that it is an outage
    expect(counted).toBe(FILLS);
  });

test(
  'a server that may only read: commits are refused, none is lost, and they go on when it may write',
  { timeout: 120_000 },
  async (context) => {
    onSmallDisks(context);
    const pool = openApp();
    const desks = new Desks(createActivities({ pool }).commitStep);
    let refused = false;
    try {
      await desks.answered();
      await owned('alter system set default_transaction_read_only = on', 'select pg_reload_conf()');
      refused = await refusedBy(desks);
      await owned('set default_transaction_read_only = off', 'alter system reset default_transaction_read_only', 'select pg_reload_conf()');
      await desks.answered();
    } finally {
      await desks.stop();
      await pool.end();
    }
    const { doubled, findings, lost } = await judged(desks);
    tellFigures({
      ...{ suite: 'R14', fault: 'the server may only read', seed: luck.seed, faults: refused ? 1 : 0, idle: refused ? 0 : 1 },
      ...{ acknowledged: desks.acknowledged, lost, doubled },
      more: { refused: desks.refused },
    });
    expect({ lost, doubled, findings }).toEqual({ lost: 0, doubled: 0, findings: [] });
    expect(refused).toBe(true);
    expect([...desks.defects]).toEqual([]);
  },
);

test('control: with asynchronous commits a full disk of the log takes what was acknowledged', { timeout: 180_000 }, async (context) => {
  const { log } = onSmallDisks(context);
  const pool = openApp(`?options=${encodeURIComponent('-c synchronous_commit=off')}`);
  const desks = new Desks(createActivities({ pool }).commitStep);
  let [lost, doubled, fills] = [0, 0, 0];
  try {
    for (; fills < 5 && lost === 0; fills += 1) {
      await desks.answered();
      log.fill();
      await refusedBy(desks, takeUpLog);
      log.empty();
      await isBack();
      await desks.answered();
      ({ doubled, lost } = await judged(desks));
    }
  } finally {
    await desks.stop();
    await pool.end();
  }
  tellFigures({
    ...{ suite: 'R14', fault: 'synchronous_commit off and a full disk', seed: luck.seed, faults: fills, control: true },
    ...{ acknowledged: desks.acknowledged, lost, doubled },
  });
  expect(lost).toBeGreaterThan(0);
});
