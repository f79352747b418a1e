/**
 * kill -9 of PostgreSQL between commits: no acknowledged entry is lost, and the same pool goes on. The control commits asynchronously
 * and must lose some, which the chain alone cannot show and kept receipts do.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createActivities, type Activities } from '../../activities/index.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { openPool } from '../../schema/database.ts';
import { migrate } from '../../schema/migrate.ts';
import { startPostgres, type Postgres } from '../../scripts/stack/embedded-postgres.ts';
import { verifyTrail, type VerifyReport } from '../../scripts/verify/verify-trail.ts';
import { aCaseNo, aStep } from '../activities/a-step.ts';

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
const STEPS = 40;

interface Lane {
  readonly caseNo: string;
  /** Of the steps that were acknowledged, in order. */
  readonly receipts: Receipt[];
}

/** Commits step after step until all are done or one fails, as a worker does that the outage reaches. */
async function work(lane: Lane, commitStep: Activities['commitStep'], acknowledged: () => void): Promise<void> {
  while (lane.receipts.length < STEPS) {
    lane.receipts.push(await commitStep(aStep(lane.caseNo, lane.receipts.length + 1, { readings: [] })));
    acknowledged();
  }
}

async function killedInTheMiddle(pool: pg.Pool): Promise<Lane[]> {
  const { commitStep } = createActivities({ pool });
  const lanes: Lane[] = Array.from({ length: LANES }, () => ({ caseNo: aCaseNo(), receipts: [] }));
  let count = 0;
  let enough = (): void => {};
  const half = new Promise<void>((resolve) => (enough = resolve));
  const working = lanes.map((lane) => work(lane, commitStep, () => void (++count === (LANES * STEPS) / 2 && enough())));
  const outcomes = Promise.allSettled(working);
  await half;
  await postgres.kill();
  expect((await outcomes).every(({ status }) => status === 'rejected')).toBe(true);
  await postgres.start();
  return lanes;
}

async function reportAgainst(lanes: readonly Lane[]): Promise<{ alone: VerifyReport; withReceipts: VerifyReport }> {
  const receipts = lanes.flatMap((lane) => lane.receipts);
  const headsFile = join(folder, 'receipts.ndjson');
  const lines = [{ tongban: 'heads', v: 1, at: new Date().toISOString() }, ...receipts, { heads: receipts.length }];
  writeFileSync(headsFile, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const db = new pg.Client({ connectionString: postgres.url('postgres') });
  await db.connect();
  try {
    const alone = await verifyTrail(db);
    await db.query('rollback');
    return { alone, withReceipts: await verifyTrail(db, { headsFile }) };
  } finally {
    await db.end();
  }
}

/** Faults of the chain itself: these cases have no published procedure here, which is no matter of this test. */
const chainFaults = ({ faults }: VerifyReport): string[] =>
  faults.map(({ fault }) => fault).filter((fault) => fault !== 'PROCEDURE_MISSING');

it('loses no acknowledged entry; the same pool goes on, and what was under way is there once', async () => {
  const pool = openPool(appUrl());
  try {
    const lanes = await killedInTheMiddle(pool);
    const { alone, withReceipts } = await reportAgainst(lanes);
    expect(chainFaults(alone)).toEqual([]);
    expect(chainFaults(withReceipts)).toEqual([]);
    expect(withReceipts.expectedHeads).toBeGreaterThanOrEqual((LANES * STEPS) / 2);

    const { commitStep } = createActivities({ pool });
    for (const lane of lanes) {
      for (let seq = 1; seq <= STEPS; seq++) {
        const receipt = await commitStep(aStep(lane.caseNo, seq, { readings: [] }));
        const acknowledged = lane.receipts[seq - 1];
        if (acknowledged !== undefined) expect(receipt).toEqual(acknowledged);
      }
      const { rows } = await pool.query('select count(*) as n, max(seq) as last from audit.entry where stream = $1', [
        `case/${lane.caseNo}`,
      ]);
      expect(rows).toEqual([{ n: STEPS, last: STEPS }]);
    }
  } finally {
    await pool.end();
  }
});

it('control: with asynchronous commit acknowledged entries are lost; the chain looks whole, the receipts tell', async () => {
  const pool = openPool(`${appUrl()}?options=${encodeURIComponent('-c synchronous_commit=off')}`);
  try {
    expect((await pool.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'off' }]);
    const { alone, withReceipts } = await reportAgainst(await killedInTheMiddle(pool));
    expect(chainFaults(alone)).toEqual([]);
    expect(chainFaults(withReceipts)).toContain('EXPECTED_ENTRY_MISSING');
  } finally {
    await pool.end();
  }
});
