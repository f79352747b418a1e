/**
 * Any order of statements (audit-security R10): appends to one stream, commits of one step by several workers, and two sequencers at once,
 * their statements let through one by one as a scheduler picks. The trail stays one dense chain, a step is there once, the log is one.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitStepOn } from '../../activities/commit-step.ts';
import { AUDIT_CONFLICT } from '../../domain/audit/failure-types.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { openPool } from '../../schema/database.ts';
import { judge, spoken } from '../../scripts/check-record/judge.ts';
import { readRecord } from '../../scripts/check-record/read-record.ts';
import { ed25519Signer, sm2Signer } from '../../worker/sequencer/key-file.ts';
import { Sequencer } from '../../worker/sequencer/sequencer.ts';
import { aCaseNo, aStep } from '../activities/a-step.ts';
import { chance } from '../support/chance.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { Interleaving } from '../support/interleaving.ts';
import { keysIn } from '../support/log-stage.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const ORDERS = sized({ small: 60, nightly: 15_000, release: 60_000 });
const LOG_ORDERS = sized({ small: 25, nightly: 5_000, release: 20_000 });
const luck = chance('any order');

let database: TestDatabase;
let looker: pg.Pool;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  looker = openPool(database.ownerUrl, { max: 2 });
  folder = mkdtempSync(join(tmpdir(), 'any-order-'));
}, 60_000);
afterAll(async () => {
  await looker.end();
  await database.dispose();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

interface Seen {
  orders: number;
  overlapped: number;
  acknowledged: number;
  lost: number;
  doubled: number;
}
const nothingSeen = (): Seen => ({ orders: 0, overlapped: 0, acknowledged: 0, lost: 0, doubled: 0 });

/** In a transaction that stays open while others go on. */
async function within<T>(pool: pg.Pool, act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await act(client);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const append = async (db: pg.PoolClient, stream: string): Promise<number> => {
  const canon = Buffer.from(JSON.stringify({ recordedAt: new Date().toISOString(), type: 'TEST' }));
  const { rows } = await db.query<{ seq: number }>(`select seq from audit.append($1, $2, $3::bytea, 'TEST', 'p-test', '', '', 'ok', '')`, [
    stream,
    randomUUID(),
    canon,
  ]);
  return rows[0]!.seq;
};

/** Whether the stream holds each acknowledged entry under a number of its own, without a gap. */
async function dense(stream: string, acknowledged: readonly number[], seen: Seen): Promise<boolean> {
  const { rows } = await looker.query<{ seq: number }>('select seq from audit.entry where stream = $1 order by seq', [stream]);
  const stored = rows.map(({ seq }) => seq);
  seen.acknowledged += acknowledged.length;
  seen.lost += acknowledged.filter((seq) => !stored.includes(seq)).length;
  seen.doubled += stored.length - new Set(stored).size;
  return stored.every((seq, index) => seq === index + 1) && new Set(acknowledged).size === acknowledged.length;
}

/** Three who append twice each to one stream, in transactions. */
const appends = (seen: Seen) =>
  fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const order = new Interleaving(scheduler, looker);
    const stream = `test/${randomUUID()}`;
    const acknowledged: number[] = [];
    const lanes = ['one', 'two', 'three'].map((name) =>
      order.lane(database.appUrl, name, async (pool) => {
        for (let n = 0; n < 2; n += 1) acknowledged.push(await within(pool, (client) => append(client, stream)));
      }),
    );
    await order.run(lanes);
    seen.orders += 1;
    if (order.overlapped > 0) seen.overlapped += 1;
    return dense(stream, acknowledged, seen);
  });

/** Two workers that commit the same two steps, and one whose second step says something else. */
const commits = (seen: Seen) =>
  fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const order = new Interleaving(scheduler, looker);
    const caseNo = aCaseNo();
    const [same, other] = [new Map<number, Receipt[]>(), { conflicts: 0, receipts: [] as Receipt[] }];
    const insists = async (pool: pg.Pool, seq: number, opinion: string): Promise<Receipt | null> => {
      for (;;) {
        try {
          const step = aStep(caseNo, seq, { readings: [], opinion, requestId: `${caseNo}/${seq}/${opinion}` });
          return await within(pool, (client) => commitStepOn(client, step));
        } catch (error) {
          if (error instanceof ApplicationFailure && error.type === AUDIT_CONFLICT) return null;
          if (!(error instanceof ApplicationFailure) || error.nonRetryable === true) throw error; // the step before is still missing
        }
      }
    };
    const worker = (name: string): Promise<void> =>
      order.lane(database.appUrl, name, async (pool) => {
        for (const seq of [1, 2]) {
          const receipt = await insists(pool, seq, '同意');
          if (receipt !== null) same.set(seq, [...(same.get(seq) ?? []), receipt]);
        }
      });
    const stranger = order.lane(database.appUrl, 'stranger', async (pool) => {
      const receipt = await insists(pool, 2, '不同意');
      if (receipt === null) other.conflicts += 1;
      else other.receipts.push(receipt);
    });
    await order.run([worker('one'), worker('two'), stranger]);
    seen.orders += 1;
    if (order.overlapped > 0) seen.overlapped += 1;
    const oneReceipt = (receipts: readonly Receipt[]): boolean => new Set(receipts.map(({ hash }) => hash)).size === 1;
    const seconds = same.get(2) ?? [];
    const oneWon = (seconds.length === 2 && other.conflicts === 1) || (seconds.length === 0 && other.receipts.length === 1);
    return (
      (await dense(`case/${caseNo}`, [1, 2], seen)) &&
      oneReceipt(same.get(1) ?? []) &&
      oneWon &&
      oneReceipt([...seconds, ...other.receipts])
    );
  });

test(
  'whatever the order of statements, a stream is one dense chain and a step is recorded once',
  { timeout: patience(120_000) },
  async () => {
    const seen = nothingSeen();
    await fc.assert(appends(seen), { seed: luck.seed, numRuns: ORDERS });
    await fc.assert(commits(seen), { seed: luck.seed, numRuns: ORDERS });
    const { acknowledged, doubled, lost, orders, overlapped } = seen;
    tellFigures({
      ...{ suite: 'R10', fault: 'any order of appends and commits', seed: luck.seed, faults: overlapped, idle: orders - overlapped },
      ...{ acknowledged, lost, doubled },
    });
    const report = judge(await readRecord(database.ownerUrl), {});
    expect(report.findings.filter(({ invariant }) => ['I3', 'I4', 'I10'].includes(invariant))).toEqual([]);
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
    expect(overlapped).toBeGreaterThan(orders / 4);
  },
);

/** A sequencer that goes on after whatever it met, as worker/sequencer.ts does. */
function sequencerOn(name: string): (pool: pg.Pool) => Promise<void> {
  const keys = keysIn(folder, name);
  const origin = 'log.test/any-order';
  const options = {
    origin,
    folder: join(folder, `${name}-log`),
    signer: ed25519Signer(origin, keys),
    sm2: sm2Signer(`${origin}/sm3`, keys),
  };
  return async (pool) => {
    const sequencer = new Sequencer({ ...options, pool, policy: null, say: () => undefined });
    for (let tries = 0; tries < 4; tries += 1) {
      try {
        await sequencer.open();
        for (let n = 0; n < 2; n += 1) await sequencer.step();
        await sequencer.publish();
        return;
      } catch {
        // The other one was quicker: what it has taken in is read, and both go on.
      }
    }
  };
}

test(
  'two sequencers that both believe to lead keep one log while entries come in, in any order',
  { timeout: patience(120_000) },
  async () => {
    const asSequencer = `${database.ownerUrl}?options=${encodeURIComponent('-c role=tongban_sequencer')}`;
    const leaders = [sequencerOn('one'), sequencerOn('two')];
    const seen = nothingSeen();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const order = new Interleaving(scheduler, looker);
        const stream = `test/${randomUUID()}`;
        const acknowledged: number[] = [];
        await order.run([
          ...leaders.map((lead, n) => order.lane(asSequencer, `leader ${n + 1}`, lead)),
          order.lane(database.appUrl, 'writer', async (pool) => {
            for (let n = 0; n < 3; n += 1) acknowledged.push(await within(pool, (client) => append(client, stream)));
          }),
        ]);
        seen.orders += 1;
        if (order.overlapped > 0) seen.overlapped += 1;
        const { rows } = await looker.query<{ n: number; last: number; entries: number }>(
          'select count(*)::int as n, coalesce(max(idx) + 1, 0)::int as last, count(distinct entry_id)::int as entries from audit.leaf',
        );
        const { entries, last, n } = rows[0]!;
        return n === last && n === entries && (await dense(stream, acknowledged, seen));
      }),
      { seed: luck.seed, numRuns: LOG_ORDERS },
    );
    const { acknowledged, doubled, lost, orders, overlapped } = seen;
    tellFigures({
      ...{
        suite: 'R10',
        fault: 'any order of two sequencers and a writer',
        seed: luck.seed,
        faults: overlapped,
        idle: orders - overlapped,
      },
      ...{ acknowledged, lost, doubled },
    });
    // Nobody waits here for the last entries to be signed: that is I5, which R5 holds.
    const report = judge(await readRecord(database.ownerUrl), {});
    expect(report.findings.filter(({ invariant }) => ['I3', 'I4', 'I6'].includes(invariant))).toEqual([]);
    expect(overlapped).toBeGreaterThan(0);
    const smaller = `insert into audit.checkpoint (size, root_sha256, root_sm3, note, note_sm3, witnessed) values (1, '', '', '', '', false)`;
    await expect(looker.query(smaller)).rejects.toThrow(/another sequencer leads/u);
  },
);

test('control: without the lock of the head a stream forks, and an order that forks it is found', { timeout: 60_000 }, async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('alter event trigger audit_no_ddl disable; alter event trigger audit_no_drop disable');
    const { rows } = await owner.query<{ text: string }>(`select pg_get_functiondef('audit.append'::regproc) as text`);
    const unlocked = rows[0]!.text.replaceAll(/ for update/giu, '');
    expect(unlocked).not.toBe(rows[0]!.text);
    await owner.query(unlocked);
    // What would stop the fork even so: both unique indexes, and the rule that a head only moves on by one.
    await owner.query('alter table audit.entry drop constraint entry_stream_seq_key, drop constraint entry_stream_prev_key');
    await owner.query('drop trigger forward_only on audit.stream');
  } finally {
    await owner.end();
  }
  const seen = nothingSeen();
  const run = await fc.check(appends(seen), { seed: luck.seed, numRuns: 50, endOnFailure: true });
  const forked = judge(await readRecord(database.ownerUrl), {}).findings.filter(
    ({ invariant }) => invariant === 'I3' || invariant === 'I4',
  );
  tellFigures({
    ...{ suite: 'R10', fault: 'no lock of the head', seed: luck.seed, faults: seen.overlapped, idle: seen.orders - seen.overlapped },
    ...{ acknowledged: seen.acknowledged, lost: seen.lost, doubled: seen.doubled, control: true },
    more: { 'orders until it forked': run.numRuns },
  });
  expect(run.failed).toBe(true);
  expect(spoken({ findings: forked })).toMatch(/^I3: /mu);
});
