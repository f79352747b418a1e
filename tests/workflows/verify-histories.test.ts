/** `npm run verify -- --histories`: trail and Temporal's histories bear each other out, and what only one of them knows is found. */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { commitStepOn } from '../../activities/commit-step.ts';
import { publishMissing } from '../../activities/published-catalogue.ts';
import { canonicalBytes } from '../../domain/audit/canonical.ts';
import { entryHash } from '../../domain/audit/entry-hash.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { readCaseClocks } from '../../domain/case/case-clocks.ts';
import type { Command } from '../../domain/case/commands.ts';
import { decide } from '../../domain/case/decide.ts';
import { procedureFacts } from '../../domain/case/read-model.ts';
import { commandContent } from '../../domain/case/step-content.ts';
import { contentHash } from '../../domain/procedures/content-hash.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { caseKeysOf } from '../../payloads/data-converter.ts';
import { verifyHistories, type HistoryReport } from '../../scripts/verify/verify-histories.ts';
import { projectDir, readSettings } from '../../settings/settings.ts';
import { LiveCase, openStage, type Stage } from '../support/case-stage.ts';
import { LiveCard } from '../support/matters.ts';
import { converterIn } from '../support/payloads.ts';
import { gu, lin, zhao, zheng } from '../support/people.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

let stage: Stage;
let owner: pg.Client;
const published = {
  code: foodBusiness.code,
  version: foodBusiness.version,
  hash: contentHash(foodBusiness, sha256),
  definition: foodBusiness,
};
beforeAll(async () => {
  stage = await openStage();
  owner = new pg.Client({ connectionString: stage.database.ownerUrl });
  await owner.connect();
  await publishMissing(owner);
});
afterAll(async () => {
  await owner.end();
  await stage.close();
});

const look = (caseNo: string): Promise<HistoryReport> => verifyHistories(owner, { temporal: stage.client, caseNo });
const faultsOf = async (caseNo: string): Promise<string[]> => (await look(caseNo)).faults.map(({ fault, seq }) => `${seq} ${fault}`);

async function walked(): Promise<LiveCase> {
  const kase = new LiveCase(stage, foodBusiness, { procedure: published });
  await kase.start();
  await kase.does(lin, 'accept', {});
  await kase.does(zhao, 'claim', { stepId: foodBusiness.steps[1]!.id });
  return kase;
}

/** What is found after a superuser's tampering, with triggers and guards off; all of it is taken back. */
async function faultsAfter(caseNo: string, ...statements: readonly [sql: string, values: unknown[]][]): Promise<string[]> {
  await owner.query('begin');
  try {
    await owner.query('alter event trigger audit_no_ddl disable; alter event trigger audit_no_drop disable');
    await owner.query('alter table audit.entry disable trigger all; alter table audit.stream disable trigger all');
    for (const [sql, values] of statements) await owner.query(sql, values);
    return await faultsOf(caseNo);
  } finally {
    await owner.query('rollback');
  }
}

test('a case as it was lived bears its history out, command by command and timer by timer', async () => {
  const kase = await walked();
  const early = new LiveCase(stage, foodBusiness);
  await early.start();
  const { clocks, receivedAt } = await early.state();
  expect([clocks['NOTICE'], receivedAt]).not.toContain(undefined);
  await early.moveTo(new Date(Date.now() + 30 * 86_400_000).toISOString());
  const [walkedThrough, overdue] = [await look(kase.caseNo), await look(early.caseNo)];
  expect(walkedThrough).toMatchObject({ workflows: 1, steps: 3, forgotten: 0, erased: 0, faultCount: 0, faults: [] });
  expect(overdue.faults).toEqual([]);
  expect(overdue.steps).toBeGreaterThan(1);
});

test('continued as new, read up after a worker’s death, sent twice or refused: still nothing is wrong', async () => {
  const kase = new LiveCase(stage, foodBusiness, { historyLengthLimit: 20 });
  await kase.start();
  await kase.does(lin, 'accept', {}, { requestId: 'once' });
  await kase.does(lin, 'accept', {}, { requestId: 'once' });
  await kase.refused(lin, 'accept', {});
  const orphan = await orphaned(kase);
  await kase.does(zhao, 'claim', { stepId: foodBusiness.steps[1]!.id }, { requestId: orphan });
  for (let turn = 0; turn < 4; turn += 1) {
    await kase.does(zhao, 'release', { stepId: foodBusiness.steps[1]!.id, reason: '轮岗' }).catch(() => undefined);
    await kase.does(zhao, 'claim', { stepId: foodBusiness.steps[1]!.id }).catch(() => undefined);
  }
  expect((await look(kase.caseNo)).faults).toEqual([]);
});

test('cards are compared as well, and a run over everything names what the trail of this database has no stream for', async () => {
  const card = await new LiveCard(stage, { mode: 'CONFIRM' }).open();
  await card.does(gu, 'confirmCard', {});
  await card.does(zheng, 'answerCard', { text: '已整改', measures: '增派人手', evidence: [] });
  const other = await openStage();
  const elsewhere = await (async () => {
    const kase = new LiveCase(other, foodBusiness);
    await kase.start();
    return kase;
  })();
  try {
    const { faults } = await verifyHistories(owner, { temporal: stage.client });
    expect(faults.filter(({ stream }) => stream === card.handle.workflowId)).toEqual([]);
    expect(faults.filter(({ stream }) => stream === elsewhere.workflowId).map(({ fault }) => fault)).toContain('HISTORY_WITHOUT_ENTRY');
  } finally {
    await other.close();
  }
});

test('an entry that no workflow committed is found, even well-formed and under the case’s own run', async () => {
  const kase = await walked();
  await orphaned(kase);
  expect(await faultsOf(kase.caseNo)).toEqual(['4 ENTRY_WITHOUT_HISTORY']);
});

test('an entry that names no workflow in a workflow’s stream is found', async () => {
  const kase = await walked();
  const last = (await kase.trail()).at(-1)!.content;
  const { workflow: _none, ...content } = { ...last, caseSeq: last.caseSeq! + 1, requestId: randomUUID() };
  await append(kase, content);
  expect(await faultsOf(kase.caseNo)).toEqual(['4 ENTRY_WITHOUT_WORKFLOW']);
});

test('an entry taken away with its head is found by the history that committed it; a whole stream too', async () => {
  const kase = await walked();
  const tail = await faultsAfter(
    kase.caseNo,
    ['delete from audit.entry where stream = $1 and seq = 3', [kase.workflowId]],
    [
      'update audit.stream s set seq = 2, head = (select hash from audit.entry e where e.stream = s.stream and e.seq = 2) where stream = $1',
      [kase.workflowId],
    ],
  );
  expect(tail).toEqual(['3 HISTORY_WITHOUT_ENTRY', '0 HISTORY_WITHOUT_ENTRY']);
  const whole = await faultsAfter(
    kase.caseNo,
    ['delete from audit.entry where stream = $1', [kase.workflowId]],
    ['delete from audit.stream where stream = $1', [kase.workflowId]],
  );
  expect(whole.sort()).toEqual([0, 0, 0, 1, 2, 3].map((seq) => `${seq} HISTORY_WITHOUT_ENTRY`));
});

test('an entry written anew with its hash is found twice over: by the receipt, and by what was asked for', async () => {
  const kase = await walked();
  const { rows } = await owner.query<{ canon: Buffer; prev: Buffer }>('select canon, prev from audit.entry where stream = $1 and seq = 3', [
    kase.workflowId,
  ]);
  const content = JSON.parse(rows[0]!.canon.toString()) as EntryContent;
  const canon = canonicalBytes({ ...content, actor: { ...content.actor, personId: 'p-forged' } });
  const hash = entryHash(sha256, kase.workflowId, 3, rows[0]!.prev, canon);
  const found = await faultsAfter(
    kase.caseNo,
    [
      'update audit.entry set canon = $2, hash = $3 where stream = $1 and seq = 3',
      [kase.workflowId, Buffer.from(canon), Buffer.from(hash)],
    ],
    ['update audit.stream set head = $2 where stream = $1', [kase.workflowId, Buffer.from(hash)]],
  );
  expect(found).toEqual(['3 HISTORY_DIFFERS', '3 COMMAND_DIFFERS']);
});

test('what Temporal has forgotten is counted when the case is closed, and a fault while it is open; erased histories are compared by ids', async () => {
  const kase = await walked();
  // A namespace in which none of it ever ran, as Temporal is after the retention.
  const forgetful = new Client({
    connection: stage.client.connection,
    namespace: 'temporal-system',
    dataConverter: converterIn(inject('dataFolder')),
  });
  const late = (): Promise<HistoryReport> => verifyHistories(owner, { temporal: forgetful, caseNo: kase.caseNo });
  expect((await late()).faults.map(({ fault, seq }) => `${seq} ${fault}`)).toEqual(['3 HISTORY_MISSING']);
  await owner.query('update tongban.application_case set closed_at = now() where case_no = $1', [kase.caseNo]);
  expect(await late()).toMatchObject({ forgotten: 1, faultCount: 0 });

  const erased = await walked();
  await erased.handle.terminate();
  await caseKeysOf(readSettings({ TONGBAN_MODE: 'development', TONGBAN_DATA: inject('dataFolder') })).destroy(erased.workflowId);
  const fresh = await openStage();
  try {
    expect(await verifyHistories(owner, { temporal: fresh.client, caseNo: erased.caseNo })).toMatchObject({ erased: 1, faultCount: 0 });
  } finally {
    await fresh.close();
  }
});

test(
  'the command ends with 0 when both agree, with 2 when they do not, with 1 without Temporal’s address',
  { timeout: 120_000 },
  async () => {
    const [good, bad] = [await walked(), await walked()];
    await orphaned(bad);
    const address = { TEMPORAL_ADDRESS: inject('temporalAddress'), TEMPORAL_NAMESPACE: inject('namespace') };
    const results = [await run(good.caseNo, address), await run(bad.caseNo, address), await run(good.caseNo, {})];
    expect(results.map(({ code }) => code)).toEqual([0, 2, 1]);
    expect(results[0]!.out).toMatch(/3 steps of 1 workflows compared, both ways/);
    expect(results[1]!.out).toContain('ENTRY_WITHOUT_HISTORY');
    expect(results[2]!.out).toContain('TEMPORAL_ADDRESS');
  },
);

const run = (caseNo: string, env: Record<string, string>): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
    execFile(
      process.execPath,
      [script, '--histories', '--case', caseNo, '--database', stage.database.ownerUrl],
      {
        cwd: projectDir,
        env: { PATH: process.env['PATH'] ?? '', TONGBAN_MODE: 'development', TONGBAN_DATA: inject('dataFolder'), ...env },
      },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
    );
  });

/** What a forger with the engine's rights appends, or a worker leaves behind that dies before its word to Temporal. @returns the request */
async function orphaned(kase: LiveCase): Promise<string> {
  const state = await kase.state();
  const { calendar, procedure } = kase.input;
  const desk = { state, procedure: procedure.definition, calendar };
  const stepId = foodBusiness.steps[1]!.id;
  const claimed = state.openSteps.some((step) => step.assignee !== undefined);
  const command = {
    type: claimed ? 'release' : 'claim',
    requestId: randomUUID(),
    actor: zhao,
    receivedAt: new Date().toISOString(),
    channel: 'WINDOW',
    data: claimed ? { stepId, reason: '轮岗' } : { stepId },
  } as Command;
  const { events, next } = decide(desk, command);
  await commitStepOn(stage.pool, {
    ...procedureFacts(procedure.definition),
    state: next,
    events,
    content: {
      ...commandContent(desk, command, command.receivedAt),
      workflow: { workflowId: kase.workflowId, runId: (await kase.handle.describe()).runId, updateId: command.requestId },
    },
    readings: readCaseClocks(next, procedure.definition, calendar, command.receivedAt),
  });
  return command.requestId;
}

/** Straight into the stream, as who injects SQL into the engine would. */
async function append(kase: LiveCase, content: Omit<EntryContent, 'workflow'>): Promise<void> {
  const client = await stage.pool.connect();
  try {
    await appendEntry(client, kase.workflowId, `${kase.workflowId}/${content.requestId}`, content);
  } finally {
    client.release();
  }
}
