/** The commit contract (decision 2) against a real PostgreSQL: one step, one entry, however often it is sent. */
import { ApplicationFailure } from '@temporalio/common';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitStepOn, type CommitInput } from '../../activities/commit-step.ts';
import type { Receipt } from '../../domain/audit/entry.ts';
import { event } from '../../domain/case/events.ts';
import { openPool } from '../../schema/database.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aCaseNo, aStep, PROMISED, storeForm } from './a-step.ts';

let database: TestDatabase;
let pool: Pool;
let commitStep: (input: CommitInput) => Promise<Receipt>;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl, { max: 20 });
  commitStep = (input) => commitStepOn(pool, input);
});
afterAll(async () => {
  await pool.end();
  await database.dispose();
});

const one = async <Row extends object>(sql: string, ...values: unknown[]): Promise<Row> => (await pool.query<Row>(sql, values)).rows[0]!;
const entriesOf = async (caseNo: string): Promise<number> =>
  (await one<{ n: number }>('select count(*) as n from audit.entry where stream = $1', `case/${caseNo}`)).n;
const contentOf = async (caseNo: string, seq: number): Promise<Record<string, unknown>> => {
  const { canon } = await one<{ canon: Buffer }>('select canon from audit.entry where stream = $1 and seq = $2', `case/${caseNo}`, seq);
  return JSON.parse(canon.toString('utf8')) as Record<string, unknown>;
};
const failureOf = async (act: Promise<unknown>): Promise<ApplicationFailure> => {
  const error = await act.then(
    () => expect.fail('should have been refused'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApplicationFailure);
  return error as ApplicationFailure;
};

describe('a step that is committed', () => {
  it('answers with its place in the trail, whose hash the trail holds', async () => {
    const caseNo = aCaseNo();
    const receipt = await commitStep(aStep(caseNo, 1));
    expect(receipt).toEqual({ stream: `case/${caseNo}`, seq: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await one('select encode(hash, $2) as hash from audit.entry where stream = $1', receipt.stream, 'hex')).toEqual({
      hash: receipt.hash,
    });
    expect(await one('select seq, encode(head, $2) as head from audit.stream where stream = $1', receipt.stream, 'hex')).toEqual({
      seq: 1,
      head: receipt.hash,
    });
  });

  it('writes the row that lists read: received on the Shanghai day, due when the next clock ends', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1));
    expect(
      await one(
        'select seq, act_seq, procedure_name, state, received_on, next_due_at, next_due_clock, promised_due_at, statutory_due_at, paused, overdue, workflow_run_id, created_at, snapshot->>$2 as "caseNo" from tongban.application_case where case_no = $1',
        caseNo,
        'caseNo',
      ),
    ).toEqual({
      seq: 1,
      act_seq: 1,
      procedure_name: '取水许可（首次）',
      state: 'REVIEW',
      received_on: '2026-03-02',
      next_due_at: '2026-03-30T09:30:00.000Z',
      next_due_clock: 'PROMISED',
      promised_due_at: '2026-03-30T09:30:00.000Z',
      statutory_due_at: null,
      paused: false,
      overdue: false,
      workflow_run_id: 'run-1',
      created_at: '2026-03-02T01:00:01.000Z',
      caseNo,
    });
  });

  it('keeps the day of creation, follows the clocks, and replaces the open steps', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1));
    await commitStep(
      aStep(caseNo, 2, {
        state: { openSteps: [{ stepId: 'check', openedAt: '2026-03-04T01:00:00.000Z', assignee: 'p-chen' }] },
        readings: [
          { ...PROMISED, status: 'PAUSED', used: 2, dueAt: null, dueOn: null, warnAt: null },
          { ...PROMISED, id: 'STEP/check', kind: 'STEP', limit: 4, dueAt: '2026-03-10T09:30:00.000Z' },
        ],
      }),
    );
    expect(
      await one('select created_at, updated_at, paused, next_due_clock from tongban.application_case where case_no = $1', caseNo),
    ).toEqual({
      created_at: '2026-03-02T01:00:01.000Z',
      updated_at: '2026-03-02T01:00:02.000Z',
      paused: true,
      next_due_clock: 'STEP/check',
    });
    const tasks = await pool.query('select step_id, role, unit_id, assignee, due_at from tongban.case_task where case_no = $1', [caseNo]);
    expect(tasks.rows).toEqual([
      { step_id: 'check', role: 'CHECKER', unit_id: 'u-water', assignee: 'p-chen', due_at: '2026-03-10T09:30:00.000Z' },
    ]);
    const clocks = await pool.query('select clock_id, status, used, due_at from tongban.case_clock where case_no = $1 order by 1', [
      caseNo,
    ]);
    expect(clocks.rows).toEqual([
      { clock_id: 'PROMISED', status: 'PAUSED', used: 2, due_at: null },
      { clock_id: 'STEP/check', status: 'RUNNING', used: 0, due_at: '2026-03-10T09:30:00.000Z' },
    ]);
  });

  it('puts what others must be told into the outbox, by numbers only', async () => {
    const caseNo = aCaseNo();
    const at = '2026-03-02T01:00:01.000Z';
    await commitStep(
      aStep(caseNo, 1, {
        events: [event('Accepted', at, { voucherNo: 'SL-1', clear: false }), event('ClockStopped', at, { clock: 'NOTICE' })],
      }),
    );
    const { rows } = await pool.query('select kind, payload, delivered_at from tongban.outbox where case_no = $1', [caseNo]);
    expect(rows).toEqual([{ kind: 'NOTICE', payload: { events: ['Accepted'], papers: ['SL-1'] }, delivered_at: null }]);
  });

  it('tells listeners the case, its step and its place', async () => {
    const caseNo = aCaseNo();
    const listener = await pool.connect();
    try {
      await listener.query('listen tongban_case');
      const heard = new Promise<string>((resolve) =>
        listener.on('notification', ({ payload = '' }) => {
          if (payload.includes(caseNo)) resolve(payload);
        }),
      );
      await commitStep(aStep(caseNo, 1));
      expect(JSON.parse(await heard)).toEqual({ caseNo, seq: 1, unitId: 'u-water', region: '320602' });
    } finally {
      await listener.query('unlisten *');
      listener.release(true);
    }
  });

  it('carries an area of 120.5 m² in its events without loss', async () => {
    const caseNo = aCaseNo();
    const at = '2026-03-02T01:00:01.000Z';
    await commitStep(aStep(caseNo, 1, { events: [event('Supplied', at, { materials: [], facts: { area: 120.5 } })] }));
    expect((await contentOf(caseNo, 1))['events']).toEqual([
      { type: 'Supplied', at, materials: [], facts: { area: { decimal: '120.5' } } },
    ]);
  });
});

describe('a step that is sent again', () => {
  it('is one entry with one receipt', async () => {
    const caseNo = aCaseNo();
    const first = await commitStep(aStep(caseNo, 1));
    expect(await commitStep(aStep(caseNo, 1))).toEqual(first);
    expect(await entriesOf(caseNo)).toBe(1);
  });

  it('still finds its first receipt after later steps', async () => {
    const caseNo = aCaseNo();
    const first = await commitStep(aStep(caseNo, 1));
    await commitStep(aStep(caseNo, 2));
    expect(await commitStep(aStep(caseNo, 1))).toEqual(first);
    expect(await one('select seq from tongban.application_case where case_no = $1', caseNo)).toEqual({ seq: 2 });
  });

  it('is one entry when ten attempts run at once, for the first step and for a later one', async () => {
    const caseNo = aCaseNo();
    for (const seq of [1, 2]) {
      const receipts = await Promise.all(Array.from({ length: 10 }, () => commitStep(aStep(caseNo, seq))));
      expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
      expect(await entriesOf(caseNo)).toBe(seq);
    }
  });
});

describe('a history that forked', () => {
  it('stops with AuditConflict when the step was recorded with other content', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1));
    const failure = await failureOf(commitStep(aStep(caseNo, 1, { opinion: '不同意' })));
    expect(failure).toMatchObject({ type: 'AuditConflict', nonRetryable: true });
    expect(await entriesOf(caseNo)).toBe(1);
  });

  it('stops with AuditConflict when another request claims a committed step', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1));
    expect(await failureOf(commitStep(aStep(caseNo, 1, { requestId: 'another' })))).toMatchObject({
      type: 'AuditConflict',
      nonRetryable: true,
    });
  });

  it('stops with AuditConflict when a request id is used for a second step, and leaves the case as it was', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1, { requestId: 'same' }));
    expect(await failureOf(commitStep(aStep(caseNo, 2, { requestId: 'same' })))).toMatchObject({
      type: 'AuditConflict',
      nonRetryable: true,
    });
    expect(await one('select seq from tongban.application_case where case_no = $1', caseNo)).toEqual({ seq: 1 });
    expect(await entriesOf(caseNo)).toBe(1);
  });

  it('lets one of two different first steps win, never both', async () => {
    const caseNo = aCaseNo();
    const outcomes = await Promise.allSettled([
      commitStep(aStep(caseNo, 1, { requestId: 'a' })),
      commitStep(aStep(caseNo, 1, { requestId: 'b' })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await entriesOf(caseNo)).toBe(1);
  });
});

describe('a step that comes too early', () => {
  it('waits for the step before it, and is taken when that has come', async () => {
    const caseNo = aCaseNo();
    await commitStep(aStep(caseNo, 1));
    expect(await failureOf(commitStep(aStep(caseNo, 3)))).toMatchObject({ type: 'StepMissing', nonRetryable: false });
    await commitStep(aStep(caseNo, 2));
    expect(await commitStep(aStep(caseNo, 3))).toMatchObject({ seq: 3 });
  });

  it('is not taken for a case that has no first step', async () => {
    expect(await failureOf(commitStep(aStep(aCaseNo(), 2)))).toMatchObject({ type: 'StepMissing', nonRetryable: false });
  });
});

describe('a step that cannot be written down', () => {
  const untouched = async (caseNo: string): Promise<void> => {
    expect(await one('select count(*) as n from tongban.application_case where case_no = $1', caseNo)).toEqual({ n: 0 });
    expect(await entriesOf(caseNo)).toBe(0);
  };
  for (const [what, opinion] of [
    ['half a character', '同意\uD83D'],
    ['an entry over 64 KiB', '同'.repeat(30_000)],
  ] as const) {
    it(`is a defect that no retry mends, and leaves nothing behind: ${what}`, async () => {
      const caseNo = aCaseNo();
      expect(await failureOf(commitStep(aStep(caseNo, 1, { opinion })))).toMatchObject({ type: 'EntryInvalid', nonRetryable: true });
      await untouched(caseNo);
    });
  }

  it('is refused when a later part of the transaction fails: the row does not stay without its entry', async () => {
    const caseNo = aCaseNo();
    const step = aStep(caseNo, 1, { state: { facts: { use: 'a\u0000b' } } });
    expect(await failureOf(commitStep(step))).toMatchObject({ type: 'EntryInvalid', nonRetryable: true });
    await untouched(caseNo);
  });
});

describe('a step that brings a form', () => {
  const filing = (form: { formId: string; digest: string }) => [event('Supplied', '2026-03-02T01:00:01.000Z', { materials: [], form })];

  it('records before and after of each changed field, personal ones masked, the same on every attempt', async () => {
    const before = await storeForm(pool, {
      applicantName: '南通某某水务有限公司',
      contactPhone: '13800001234',
      purpose: '工业用水',
      volume: 100,
    });
    const after = await storeForm(pool, {
      applicantName: '南通某某水务有限公司',
      contactPhone: '13900005678',
      purpose: '工业用水',
      volume: 120.5,
    });
    const caseNo = aCaseNo();
    const step = aStep(caseNo, 1, { events: filing(after), previousFormId: before.formId });
    const first = await commitStep(step);
    expect(await commitStep(step)).toEqual(first);
    expect((await contentOf(caseNo, 1))['changes']).toEqual([
      { path: 'form.contactPhone', before: '138****1234', after: '139****5678' },
      { path: 'form.volume', before: 100, after: { decimal: '120.5' } },
    ]);
  });

  it('is not committed when the form is missing or is another than the one cited', async () => {
    const form = await storeForm(pool, { purpose: '工业用水' });
    for (const cited of [
      { formId: '00000000-0000-4000-8000-000000000000', digest: form.digest },
      { formId: form.formId, digest: 'f'.repeat(64) },
    ]) {
      const caseNo = aCaseNo();
      expect(await failureOf(commitStep(aStep(caseNo, 1, { events: filing(cited) })))).toMatchObject({
        type: 'FormMissing',
        nonRetryable: true,
      });
      expect(await entriesOf(caseNo)).toBe(0);
    }
  });
});
