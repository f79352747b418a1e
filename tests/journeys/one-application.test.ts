/** The whole way with nothing standing in: GraphQL, Temporal, the worker, PostgreSQL. Ms Li puts up a sign; two requests meet trouble. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '@temporalio/client';
import { createActivities } from '../../activities/index.ts';
import { TemporalCaseGateway } from '../../api/case-gateway.ts';
import { anApi, ANSWER, type AnApi, ANSWERS, MATERIALS, SUBMISSION } from '../api/support/an-api.ts';
import { LI } from '../api/support/a-city.ts';
import { caseAt, done, LICENCE_NO } from '../api/support/walk.ts';
import { openPayloads } from '../../payloads/open-history.ts';
import { startWorker, temporalClient, uniqueTaskQueue, type RunningWorker } from '../support/temporal.ts';

let api: AnApi;
let client: Client;
let worker: RunningWorker;
const taskQueue = uniqueTaskQueue();

beforeAll(async () => {
  client = await temporalClient();
  api = await anApi(() => new TemporalCaseGateway(client, { taskQueue, deadlineMs: 8_000 }));
  Object.defineProperty(api, 'clock', { get: () => new Date().toISOString() });
  worker = await startWorker({ taskQueue, activities: createActivities({ pool: api.pool }) });
});
afterAll(async () => {
  await worker.stop();
  await client.connection.close();
  await api.close();
});

test('submit, receive, accept, review, decide, issue, deliver: every answer is what the trail and Temporal say', async () => {
  const { caseNo } = await done(api, 'li', 'submitCase', SUBMISSION);
  await done(api, 'lin', 'receiveCase', { caseNo });
  await done(api, 'lin', 'accept', { caseNo });
  await done(api, 'zhao', 'claim', { caseNo, stepId: 'handle' });
  const early = await api.act('chen', 'decide', { caseNo, decision: 'GRANT', opinion: '同意' });
  expect(early).toMatchObject({ __typename: 'CommandRefused' });
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'handle', opinion: '现场踏勘，符合规范' });
  const stale = await api.act('chen', 'decide', { caseNo, decision: 'GRANT', opinion: '同意', expectedActSeq: 1 });
  expect(stale.refusals[0]).toMatchObject({ code: 'STALE_CASE', field: 'expectedActSeq' });
  await done(api, 'chen', 'decide', { caseNo, decision: 'GRANT', opinion: '同意' });
  await done(api, 'sun', 'issue', { caseNo, licenceNo: LICENCE_NO, documentSha256: 'b'.repeat(64), sealId: 'seal-1' });
  const last = await done(api, 'sun', 'deliver', { caseNo, means: 'WINDOW', receipts: [{ partyId: LI, receivedAt: api.clock }] });
  expect(last).toMatchObject({ state: 'DELIVERED', case: { state: 'DELIVERED' } });

  const { data } = await api.ask(
    'gu',
    'query($no: CaseNo!) { case(caseNo: $no) { receipt { seq hash } trail(first: 50) { edges { node { command outcome caseSeq seq hash prev requestId } } } } }',
    { no: caseNo },
  );
  const entries = data.case.trail.edges.map((edge: { node: object }) => edge.node) as {
    command: string;
    outcome: string;
    hash: string;
    prev: string;
    seq: number;
    requestId: string;
  }[];
  expect(entries.map(({ command, outcome }) => (outcome === 'ok' ? command : `${command} (refused)`))).toEqual([
    'submit',
    'receive',
    'accept',
    'claim',
    'decide (refused)',
    'passOn',
    'decide (refused)',
    'decide',
    'issue',
    'deliver',
  ]);
  expect(entries.at(-1)!.hash).toBe(last.receipt.hash);
  expect(data.case.receipt).toEqual({ seq: last.receipt.seq, hash: last.receipt.hash });
  for (const [index, entry] of entries.entries()) if (index > 0) expect(entry.prev).toBe(entries[index - 1]!.hash);

  const history = await client.workflow.getHandle(`case/${caseNo}`).fetchHistory();
  const accepted = history.events!.flatMap(
    (event) => event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.meta?.updateId ?? [],
  );
  expect(accepted).toEqual(entries.filter(({ outcome }) => outcome === 'ok').map(({ requestId }) => requestId));
});

test('the same request sent twice at once is done once, and both get the same receipt', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  const [first, second] = await Promise.all([1, 2].map(() => api.act('lin', 'accept', { caseNo, requestId: 'journey-twice' })));
  expect(first.__typename).toBe('CommandDone');
  expect(second.receipt).toEqual(first.receipt);
});

test('the same submission sent several times at once makes one case, and cites the one form that is stored', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const submit = () => api.act('li', 'submitCase', { ...SUBMISSION, requestId: `journey-submit-twice-${round}` });
    const answers = await Promise.all([submit(), submit(), submit()]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['CommandDone', 'CommandDone', 'CommandDone']);
    expect(new Set(answers.map(({ caseNo }) => caseNo)).size).toBe(1);
  }
});

test('paper at the counter: the clerk registers Mr Zhou, and his citizen id appears nowhere in trail or engine', async () => {
  const document = '440524188001010014';
  const { caseNo } = await done(api, 'lin', 'receiveCase', {
    intake: {
      procedure: 'outdoor-sign',
      applicant: { new: { kind: 'PERSON', name: '周大山', documentNo: document, phone: '13900005678' } },
      answers: ANSWERS,
      materials: MATERIALS,
    },
  });
  const { data } = await api.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { state applicant { name documentNo phone } } }', {
    no: caseNo,
  });
  expect(data.case).toEqual({ state: 'RECEIVED', applicant: { name: '周**', documentNo: '440524********0014', phone: '139****5678' } });
  const { rows } = await api.pool.query(`select string_agg(convert_from(canon, 'UTF8'), '') as trail from audit.entry`);
  const stored = await client.workflow.getHandle(`case/${caseNo}`).fetchHistory();
  expect(readable(stored)).not.toContain('人民路');
  for (const codec of client.options.loadedDataConverter.payloadCodecs) await openPayloads(stored, codec);
  const history = readable(stored);
  for (const secret of [document, '周大山', '13900005678', '13800001234']) {
    expect((rows[0] as { trail: string }).trail).not.toContain(secret);
    expect(history).not.toContain(secret);
  }
  // The control: what is not personal is found in both, once the history is opened, so the search can find.
  for (const open of ['人民路', 'effectDrawing']) {
    expect((rows[0] as { trail: string }).trail).toContain(open);
    expect(history).toContain(open);
  }
});

test('with no worker a command is pending after the deadline, and is done when the worker returns', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  await worker.stop();
  const answer = await api.act('lin', 'accept', { caseNo, requestId: 'journey-no-worker' });
  expect(answer).toMatchObject({ __typename: 'CommandPending', caseNo });
  worker = await startWorker({ taskQueue, activities: createActivities({ pool: api.pool }) });
  const RESULT = `query($caseNo: CaseNo!, $requestId: ID!) { commandResult(caseNo: $caseNo, requestId: $requestId) { ${ANSWER} } }`;
  let result: { __typename: string; state?: string } | null = null;
  for (let attempt = 0; attempt < 60 && result === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    result = (await api.ask('lin', RESULT, { caseNo, requestId: 'journey-no-worker' })).data.commandResult;
  }
  expect(result).toMatchObject({ __typename: 'CommandDone', state: 'ACCEPTED' });
  const again = await api.act('lin', 'accept', { caseNo, requestId: 'journey-no-worker' });
  expect(again.__typename).toBe('CommandDone');
});

/** A history with its payloads as text. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(readable).join(' ');
}
