/**
 * The sequencer of the log is killed, frozen while another takes over, and comes back believing that it leads (audit-security R5):
 * the log stays dense, each checkpoint continues the last, and every entry is signed for soon after.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../schema/database.ts';
import type { PausedTime } from '../../scripts/check-record/evidence.ts';
import { judge, spoken } from '../../scripts/check-record/judge.ts';
import { readRecord } from '../../scripts/check-record/read-record.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { ed25519Signer, sm2Signer } from '../../worker/sequencer/key-file.ts';
import { Sequencer } from '../../worker/sequencer/sequencer.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { keysIn } from '../support/log-stage.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const KILLS = sized({ small: 5, nightly: 100, release: 300 });
const TAKEOVERS = sized({ small: 2, nightly: 20, release: 60 });
const FROZEN_MS = sized({ small: 1_500, nightly: 30_000, release: 300_000 });
const luck = chance('sequencer killed');

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage('sequencer');
}, 120_000);
afterAll(() => stage.close(), 60_000);

/** Entries of a few streams, one after the other, until told to stop. Answers how many were acknowledged. */
function writers(): { readonly stop: () => Promise<number> } {
  let going = true;
  let acknowledged = 0;
  const working = Promise.all(
    ['reads', 'exports', 'sign-ins'].map(async (stream) => {
      while (going) {
        const requestId = randomUUID();
        const canon = Buffer.from(JSON.stringify({ recordedAt: new Date().toISOString(), requestId, type: 'TEST' }));
        await stage.pool.query(`select * from audit.append($1, $2, $3::bytea, 'TEST', 'p-test', '', '', 'ok', '')`, [
          stream,
          requestId,
          canon,
        ]);
        acknowledged += 1;
        await delay(luck.between(5, 40));
      }
    }),
  );
  return {
    stop: async () => {
      going = false;
      await working;
      return acknowledged;
    },
  };
}

const unsigned = async (): Promise<number> =>
  (await stage.pool.query<{ n: number }>('select count(*)::int as n from audit.pending')).rows[0]!.n;

const owned = async <T extends object>(sql: string): Promise<readonly T[]> => {
  const owner = new pg.Client({ connectionString: stage.ownerUrl });
  await owner.connect();
  try {
    return (await owner.query<T>(sql)).rows;
  } finally {
    await owner.end();
  }
};

const leaderPid = async (): Promise<number | undefined> =>
  (
    await owned<{ pid: number }>(
      `select pid from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted
         and application_name = 'tongban-sequencer-leader' and datname = current_database()`,
    )
  )[0]?.pid;

async function untilSomebodyLeads(other?: number): Promise<number> {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(50)) {
    const pid = await leaderPid();
    if (pid !== undefined && pid !== other) return pid;
  }
  throw new Error('nobody leads the log after a minute');
}

test('killed, frozen and doubled, the sequencers keep one log, and every entry is signed for', { timeout: patience(120_000) }, async () => {
  const before = (await readRecord(stage.ownerUrl)).entries.length;
  const writing = writers();
  const paused: PausedTime[] = [];
  let running: Child[] = [await stage.startSequencer(), await stage.startSequencer()];
  let [counted, idle] = [0, 0];

  while (counted < KILLS) {
    await untilSomebodyLeads();
    await delay(luck.between(100, 900));
    if ((await unsigned()) > 0) counted += 1;
    else idle += 1;
    const from = new Date().toISOString();
    await running.shift()!.kill(); // the older one leads, or stands by: both happen
    running.push(await stage.startSequencer());
    await untilSomebodyLeads();
    paused.push({ from, to: new Date().toISOString() });
  }

  // Two that believe to lead: the leader is frozen, its session ended by the server, the other takes over; then it wakes up.
  await running[1]!.kill();
  running = running.slice(0, 1);
  for (let n = 0; n < TAKEOVERS; n += 1) {
    const frozen = running[0]!;
    const session = await untilSomebodyLeads();
    const successor = await stage.startSequencer();
    await delay(luck.between(100, 700));
    const from = new Date().toISOString();
    process.kill(frozen.pid, 'SIGSTOP');
    await owned(`select pg_terminate_backend(${session})`);
    await untilSomebodyLeads(session);
    paused.push({ from, to: new Date().toISOString() });
    await delay(FROZEN_MS);
    process.kill(frozen.pid, 'SIGCONT');
    await delay(luck.between(200, 800));
    await frozen.kill();
    counted += 1;
    running = [successor];
  }

  const acknowledged = await writing.stop();
  const stoppedAt = Date.now();
  await stage.untilSigned(60_000);
  const caughtUpMs = Date.now() - stoppedAt;
  const record = await readRecord(stage.ownerUrl);
  const report = judge(record, { paused });
  tellFigures({
    ...{ suite: 'R5', fault: 'sequencer killed and doubled', seed: luck.seed, faults: counted, idle, acknowledged },
    ...{
      lost: before + acknowledged - record.entries.length,
      doubled: record.leaves.length - new Set(record.leaves.map(({ entryId }) => entryId)).size,
    },
    more: { checkpoints: record.checkpoints.length, 'caught up after ms': caughtUpMs },
  });
  expect(spoken(report)).toBe('');
  expect(report.looked).toEqual(expect.arrayContaining(['I3', 'I4', 'I5', 'I6']));
  expect(record.leaves).toHaveLength(before + acknowledged);
  for (const child of running) await child.kill();
});

test('control: without the lock and the two unique indexes the log is spoiled, and the judge sees it', { timeout: 60_000 }, async () => {
  // The event triggers that refuse this even to the owner go first, as whoever spoils a log would have it.
  await owned(
    `alter event trigger audit_no_ddl disable; alter event trigger audit_no_drop disable; alter table audit.leaf drop constraint leaf_pkey, drop constraint leaf_entry_id_key`,
  );
  const pool = openPool(`${stage.ownerUrl}?options=${encodeURIComponent('-c role=tongban_sequencer')}`, { max: 4 });
  try {
    const keys = keysIn(stage.folder, 'control');
    const another = (name: string): Sequencer =>
      new Sequencer({
        ...{ pool, origin: 'log.test/control', folder: join(stage.folder, name), policy: null, say: () => undefined },
        ...{ signer: ed25519Signer('log.test/control', keys), sm2: sm2Signer('log.test/control/sm3', keys) },
      });
    const leaders = [another('one'), another('two')];
    const writing = writers();
    for (const leader of leaders) await leader.open().catch(() => undefined);
    for (let n = 0; n < 20; n += 1) {
      await delay(30);
      await Promise.allSettled(leaders.map((leader) => leader.step()));
    }
    const acknowledged = await writing.stop();
    const report = judge(await readRecord(stage.ownerUrl), {});
    const spoiled = report.findings.filter(({ invariant }) => invariant === 'I6');
    tellFigures({
      ...{ suite: 'R5', fault: 'no lock and no unique indexes', seed: luck.seed, faults: 20, acknowledged, lost: 0, control: true },
      doubled: spoiled.length,
    });
    expect(spoiled).not.toEqual([]);
  } finally {
    await pool.end();
  }
});
