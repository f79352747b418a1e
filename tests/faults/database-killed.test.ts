/**
 * kill -9 of PostgreSQL under commits, again and again (audit-security R1): no acknowledged entry is lost, and the same pool goes on. The control commits asynchronously
 * and must lose some, which the chain alone cannot show and kept receipts do.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commitStepOn, type CommitInput } from '../../activities/commit-step.ts';
import { STEP_MISSING } from '../../domain/audit/failure-types.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { openPool } from '../../schema/database.ts';
import { migrate } from '../../schema/migrate.ts';
import { startPostgres, type Postgres } from '../../scripts/stack/embedded-postgres.ts';
import { verifyTrail, type VerifyReport } from '../../scripts/verify/verify-trail.ts';
import { aCaseNo, aStep } from '../activities/a-step.ts';
import { chance } from '../support/chance.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

let folder: string;
let postgres: Postgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  chmodSync(folder, 0o755);
  postgres = await startPostgres({ folder: join(folder, 'pg'), logFile: join(folder, 'pg.log'), password: 'secret', durable: true });
  await migrate(postgres.url('postgres'), { appPassword: 'app' });
  const owner = new pg.Client({ connectionString: postgres.url('postgres') });
  await owner.connect();
  // The log writer sleeps long, so that what was not flushed by a commit is not flushed by chance.
  await owner.query(`alter system set wal_writer_delay = '10s'`);
  await owner.query(`alter system set wal_writer_flush_after = '1GB'`);
  await owner.query('select pg_reload_conf()');
  await owner.end();
}, 120_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const appUrl = (): string => Object.assign(new URL(postgres.url('postgres')), { username: 'tongban_app', password: 'app' }).href;

const LANES = 4;
const KILLS = sized({ small: 20, nightly: 200, release: 1_000 });
const CONTROL_KILLS = 4;
const luck = chance('PostgreSQL killed');

interface Lane {
  readonly caseNo: string;
  /** Of the steps that were acknowledged, in order. */
  readonly receipts: Receipt[];
  /** A step is sent and not yet answered. */
  busy: boolean;
}

const newLane = (): Lane => ({ caseNo: aCaseNo(), receipts: [], busy: false });

/**
 * Commits step after step until told to stop; a step that failed is sent again, as a worker does when the outage is over. A lane whose
 * record has forgotten what was acknowledged cannot go on, and another one is begun.
 */
async function work(lanes: Lane[], commitStep: (input: CommitInput) => Promise<Receipt>, going: () => boolean): Promise<void> {
  let lane = newLane();
  lanes.push(lane);
  while (going()) {
    lane.busy = true;
    try {
      lane.receipts.push(await commitStep(aStep(lane.caseNo, lane.receipts.length + 1, { readings: [] })));
    } catch (error) {
      if (error instanceof ApplicationFailure && error.type === STEP_MISSING) lanes.push((lane = newLane()));
      else await delay(20);
    } finally {
      lane.busy = false;
    }
  }
}

interface Killed {
  readonly lanes: readonly Lane[];
  /** Kills that found steps in flight, and those that found none. */
  readonly counted: number;
  readonly idle: number;
}

async function killedAgainAndAgain(pool: pg.Pool, kills: number): Promise<Killed> {
  const commitStep = (input: CommitInput): Promise<Receipt> => commitStepOn(pool, input);
  const lanes: Lane[] = [];
  let going = true;
  const working = Promise.all(Array.from({ length: LANES }, () => work(lanes, commitStep, () => going)));
  let [counted, idle] = [0, 0];
  while (counted < kills) {
    const before = lanes.reduce((sum, { receipts }) => sum + receipts.length, 0);
    await delay(luck.between(100, 600));
    while (lanes.reduce((sum, { receipts }) => sum + receipts.length, 0) === before) await delay(5);
    if (lanes.some(({ busy }) => busy)) counted += 1;
    else idle += 1;
    await postgres.kill();
    await postgres.start();
  }
  going = false;
  await working;
  return { lanes, counted, idle };
}

async function reportAgainst(lanes: readonly Lane[]): Promise<{ alone: VerifyReport; withReceipts: VerifyReport; lost: number }> {
  const receipts = lanes.flatMap((lane) => lane.receipts);
  const headsFile = join(folder, 'receipts.ndjson');
  const lines = [{ tongban: 'heads', v: 1, at: new Date().toISOString() }, ...receipts, { heads: receipts.length }];
  writeFileSync(headsFile, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const db = new pg.Client({ connectionString: postgres.url('postgres') });
  await db.connect();
  try {
    const alone = await verifyTrail(db);
    await db.query('rollback');
    const withReceipts = await verifyTrail(db, { headsFile });
    await db.query('rollback');
    const { rows } = await db.query<{ key: string }>(`select stream || '/' || seq || '/' || encode(hash, 'hex') as key from audit.entry`);
    const there = new Set(rows.map(({ key }) => key));
    const lost = receipts.filter(({ hash, seq, stream }) => !there.has(`${stream}/${seq}/${hash}`)).length;
    return { alone, withReceipts, lost };
  } finally {
    await db.end();
  }
}

/** Faults of the chain itself: these cases have no published procedure here, which is no matter of this test. */
const chainFaults = ({ faults }: VerifyReport): string[] =>
  faults.map(({ fault }) => fault).filter((fault) => fault !== 'PROCEDURE_MISSING');

const acknowledgedIn = (lanes: readonly Lane[]): number => lanes.reduce((sum, { receipts }) => sum + receipts.length, 0);

it('loses no acknowledged entry; the same pool goes on, and what was under way is there once', { timeout: patience(180_000) }, async () => {
  const pool = openPool(appUrl());
  try {
    const { counted, idle, lanes } = await killedAgainAndAgain(pool, KILLS);
    const { alone, lost, withReceipts } = await reportAgainst(lanes);
    let doubled = 0;
    for (const { caseNo, receipts } of lanes) {
      const { rows } = await pool.query<{ n: number; last: number }>(
        'select count(*)::int as n, max(seq)::int as last from audit.entry where stream = $1',
        [`case/${caseNo}`],
      );
      // The last step of a lane was answered before it stopped, so the record ends with it.
      if (rows[0]!.n !== receipts.length || rows[0]!.last !== receipts.length) doubled += Math.abs(rows[0]!.n - receipts.length);
    }
    const acknowledged = acknowledgedIn(lanes);
    tellFigures({ suite: 'R1', fault: 'PostgreSQL kill -9', seed: luck.seed, faults: counted, idle, acknowledged, lost, doubled });
    expect(chainFaults(alone)).toEqual([]);
    expect(chainFaults(withReceipts)).toEqual([]);
    expect({ counted, lost, doubled }).toEqual({ counted: KILLS, lost: 0, doubled: 0 });
    expect(withReceipts.expectedHeads).toBe(acknowledged);

    // Sent once more, every step gets its first receipt.
    const commitStep = (input: CommitInput): Promise<Receipt> => commitStepOn(pool, input);
    for (const { caseNo, receipts } of lanes)
      for (const seq of [1, Math.ceil(receipts.length / 2), receipts.length])
        expect(await commitStep(aStep(caseNo, seq, { readings: [] }))).toEqual(receipts[seq - 1]);
  } finally {
    await pool.end();
  }
});

it(
  'control: with asynchronous commit acknowledged entries are lost; the chain looks whole, the receipts tell',
  { timeout: 180_000 },
  async () => {
    const pool = openPool(`${appUrl()}?options=${encodeURIComponent('-c synchronous_commit=off')}`);
    try {
      expect((await pool.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'off' }]);
      const { counted, idle, lanes } = await killedAgainAndAgain(pool, CONTROL_KILLS);
      const { alone, lost, withReceipts } = await reportAgainst(lanes);
      tellFigures({
        ...{ suite: 'R1', fault: 'synchronous_commit off', seed: luck.seed, faults: counted, idle },
        ...{ acknowledged: acknowledgedIn(lanes), lost, doubled: 0, control: true },
      });
      expect(lost).toBeGreaterThan(0);
      expect(chainFaults(alone)).toEqual([]);
      expect(chainFaults(withReceipts)).toContain('EXPECTED_ENTRY_MISSING');
    } finally {
      await pool.end();
    }
  },
);
