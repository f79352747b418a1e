/** audit.append under contention: forty hot streams, sixteen connections, every id sent twice at once; an independent reader counts. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { openPool } from '../../schema/database.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { ZHAO } from './a-step.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { max: 16 });
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const login = (requestId: string): EntryContent => ({
  v: 1,
  log: 'tongban',
  type: 'LOGIN',
  outcome: 'ok',
  requestId,
  actor: ZHAO,
  role: null,
  receivedAt: '2026-03-02T01:00:00.000Z',
  recordedAt: '2026-03-02T01:00:00.000Z',
});

it('forty streams, sixteen connections, every id twice at once: each id is one entry, each chain dense and linked', async () => {
  const ids = Array.from({ length: 800 }, (_, n) => ({ stream: `system/hot/${n % 40}`, idem: `login/${n}` }));
  // Each id is sent twice next to itself, so that the two meet.
  const receipts = await Promise.all(
    ids.flatMap(({ stream, idem }) => [appendEntry(pool, stream, idem, login(idem)), appendEntry(pool, stream, idem, login(idem))]),
  );
  for (let n = 0; n < receipts.length; n += 2) expect(receipts[n]).toEqual(receipts[n + 1]);

  const { rows } = await pool.query<{ stream: string; seq: number; prev: Buffer; hash: Buffer; canon: Buffer }>(
    'select stream, seq, prev, hash, canon from audit.entry order by stream, seq',
  );
  expect(rows).toHaveLength(800);
  expect((await pool.query('select count(*) as n from audit.pending')).rows).toEqual([{ n: 800 }]);
  // Written out here, not taken from the domain: the formula of audit-log layer one.
  const sha = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
  const heads = new Map<string, { seq: number; hash: Buffer }>();
  for (const { stream, seq, prev, hash, canon } of rows) {
    const before = heads.get(stream) ?? { seq: 0, hash: Buffer.alloc(32) };
    const place = Buffer.alloc(8);
    place.writeBigInt64BE(BigInt(seq));
    expect(seq).toBe(before.seq + 1);
    expect(prev.equals(before.hash)).toBe(true);
    expect(hash.equals(sha(Buffer.from('gov-audit/1\n'), sha(Buffer.from(stream)), place, prev, canon))).toBe(true);
    heads.set(stream, { seq, hash });
  }
  const stored = await pool.query<{ stream: string; seq: number; head: Buffer }>('select stream, seq, head from audit.stream');
  expect(new Map(stored.rows.map(({ stream, seq, head }) => [stream, { seq, hash: head }]))).toEqual(heads);
});

it('refuses an id that stands for other content, or for another stream, with the code of an AuditConflict', async () => {
  await appendEntry(pool, 'system/a', 'login/x', login('login/x'));
  await expect(appendEntry(pool, 'system/a', 'login/x', { ...login('login/x'), reason: 'other' })).rejects.toMatchObject({ code: 'TB001' });
  await expect(appendEntry(pool, 'system/b', 'login/x', login('login/x'))).rejects.toMatchObject({ code: 'TB001' });
  expect((await pool.query(`select 1 from audit.stream where stream = 'system/b'`)).rowCount).toBe(0);
});

it('a transaction that is rolled back leaves no hole in the chain', async () => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await appendEntry(client, 'system/c', 'login/lost', login('login/lost'));
    await client.query('rollback');
  } finally {
    client.release();
  }
  expect(await appendEntry(pool, 'system/c', 'login/kept', login('login/kept'))).toMatchObject({ seq: 1 });
});
