/** Refused commands and reads of personal data are in the trail before they are answered, whatever the sender put into them. */
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { recordRead, recordRefusal, type ReadAct, type RefusedCommand } from '../../activities/record-refusal.ts';
import type { Command } from '../../domain/case/commands.ts';
import { refusal } from '../../domain/case/refusal.ts';
import { law } from '../../domain/law/basis.ts';
import { openPool } from '../../schema/database.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aCaseNo, aStep, ZHAO } from './a-step.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const contents = async (stream: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await pool.query<{ canon: Buffer }>('select canon from audit.entry where stream = $1 order by seq', [stream]);
  return rows.map(({ canon }) => JSON.parse(canon.toString('utf8')) as Record<string, unknown>);
};

const GRANT: Command<'decide'> = {
  type: 'decide',
  requestId: 'grant-1',
  actor: ZHAO,
  receivedAt: '2026-03-02T02:00:00.000Z',
  channel: 'WEB',
  data: { decision: 'GRANT', opinion: '同意' },
};
const SAME_PERSON = refusal('SAME_PERSON', law('行政许可法 第三十四条'), { signedBefore: 'handle' });
const refused = (caseNo: string, more: Partial<RefusedCommand> = {}): RefusedCommand => ({
  caseNo,
  command: GRANT,
  refusals: [SAME_PERSON],
  role: 'HANDLER',
  recordedAt: '2026-03-02T02:00:00.100Z',
  ...more,
});

describe('a refused command', () => {
  it('stands in the stream of its case with who, in which office, what and why not, and moves no step', async () => {
    const caseNo = aCaseNo();
    await createActivities({ pool }).commitStep(aStep(caseNo, 1));
    expect(await recordRefusal(pool, refused(caseNo))).toMatchObject({ stream: `case/${caseNo}`, seq: 2 });
    const [, entry] = await contents(`case/${caseNo}`);
    expect(entry).toMatchObject({
      outcome: 'denied',
      caseNo,
      unitId: 'u-water',
      region: '320602',
      requestId: 'grant-1',
      actor: ZHAO,
      role: 'HANDLER',
      command: 'decide',
      data: { decision: 'GRANT', opinion: '同意' },
      refusals: [{ code: 'SAME_PERSON', facts: { signedBefore: 'handle' } }],
      receivedAt: '2026-03-02T02:00:00.000Z',
      recordedAt: '2026-03-02T02:00:00.100Z',
    });
    expect(entry).not.toHaveProperty('caseSeq');
    await createActivities({ pool }).commitStep(aStep(caseNo, 2));
    expect((await contents(`case/${caseNo}`)).map((one) => one['caseSeq'])).toEqual([1, undefined, 2]);
  });

  it('is one entry when it is sent again later and refused for the same reason, two when for another', async () => {
    const caseNo = aCaseNo();
    await createActivities({ pool }).commitStep(aStep(caseNo, 1));
    const first = await recordRefusal(pool, refused(caseNo));
    const again = { command: { ...GRANT, receivedAt: '2026-03-02T02:05:00.000Z' }, recordedAt: '2026-03-02T02:05:00.100Z' };
    expect(await recordRefusal(pool, refused(caseNo, again))).toEqual(first);
    expect((await recordRefusal(pool, refused(caseNo, { refusals: [refusal('WRONG_STATE', law('示例'))] }))).seq).toBe(3);
  });

  it('is one entry when ten copies arrive at once', async () => {
    const caseNo = aCaseNo();
    await createActivities({ pool }).commitStep(aStep(caseNo, 1));
    const receipts = await Promise.all(Array.from({ length: 10 }, () => recordRefusal(pool, refused(caseNo))));
    expect(new Set(receipts.map(({ hash }) => hash)).size).toBe(1);
    expect(await contents(`case/${caseNo}`)).toHaveLength(2);
  });

  it('goes to the system stream when there is no such case', async () => {
    expect(await recordRefusal(pool, refused('no-such-case'))).toMatchObject({ stream: 'system/refusals' });
    expect(await pool.query(`select 1 from audit.stream where stream = 'case/no-such-case'`)).toMatchObject({ rowCount: 0 });
  });

  for (const [what, opinion, kept] of [
    ['a text of one megabyte', '同'.repeat(350_000), { omitted: 'TOO_LONG' }],
    ['half a character', '同意\uDE00', { omitted: 'UNWRITABLE' }],
  ] as const) {
    it(`is recorded whatever it holds: ${what}`, async () => {
      const caseNo = `hostile-${what}`;
      const command = { ...GRANT, requestId: what, data: { ...GRANT.data, opinion } };
      const echo = refusal('TEXT_INVALID', law('示例'), { value: opinion }, { field: 'opinion' });
      await recordRefusal(pool, refused(caseNo, { command, refusals: [echo] }));
      const entry = (await contents('system/refusals')).find((one) => one['caseNo'] === caseNo);
      expect(entry).toMatchObject({ data: kept, refusals: [{ code: 'TEXT_INVALID', facts: { omitted: kept } }] });
    });
  }

  it('is recorded under a hostile number and key: half characters, NUL, a megabyte', async () => {
    for (const caseNo of ['\uD800', 'a\u0000b', 'x'.repeat(1_000_000), '😀'.repeat(300)]) {
      const { seq } = await recordRefusal(pool, refused(caseNo, { command: { ...GRANT, requestId: caseNo } }));
      expect(seq).toBeGreaterThan(0);
    }
    for (const entry of await contents('system/refusals')) expect(String(entry['caseNo']).isWellFormed()).toBe(true);
  });

  it('keeps NUL within the command data, which JSON can write and jsonb could not', async () => {
    await recordRefusal(pool, refused('nul-case', { command: { ...GRANT, data: { ...GRANT.data, opinion: 'a\u0000b' } } }));
    expect((await contents('system/refusals')).find((one) => one['caseNo'] === 'nul-case')).toMatchObject({
      data: { opinion: 'a\u0000b' },
    });
  });

  it('does not pass in silence when the database is away: what cannot be recorded is an outage', async () => {
    const nowhere = openPool(Object.assign(new URL(database.appUrl), { port: '1' }).href);
    await expect(recordRefusal(nowhere, refused('any'))).rejects.toThrow(/ECONNREFUSED/);
    await nowhere.end();
  });
});

describe('a read of personal data', () => {
  const look = (more: Partial<ReadAct> = {}): ReadAct => ({
    type: 'ViewedSensitive',
    requestId: 'look-1',
    actor: ZHAO,
    role: 'HANDLER',
    caseNo: 'a-case',
    data: { fields: ['contactPhone'] },
    reason: '核对联系方式',
    receivedAt: '2026-02-28T15:59:59.000Z',
    recordedAt: '2026-02-28T15:59:59.000Z',
    ...more,
  });

  it('is an entry of its month in China, once per request', async () => {
    const february = await recordRead(pool, look());
    expect(february.stream).toBe('system/reads/202602');
    expect(await recordRead(pool, look({ receivedAt: '2026-02-28T15:59:59.500Z' }))).toEqual(february);
    expect((await recordRead(pool, look({ requestId: 'look-2', recordedAt: '2026-02-28T16:00:00.000Z' }))).stream).toBe(
      'system/reads/202603',
    );
    expect(await contents('system/reads/202602')).toEqual([
      expect.objectContaining({ type: 'ViewedSensitive', caseNo: 'a-case', reason: '核对联系方式' }),
    ]);
  });

  it('of two things under one request is two entries', async () => {
    const one = await recordRead(pool, look({ requestId: 'both', caseNo: 'case-1' }));
    const two = await recordRead(pool, look({ requestId: 'both', caseNo: 'case-2' }));
    expect(two.seq).toBe(one.seq + 1);
  });
});
