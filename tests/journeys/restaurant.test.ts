/**
 * Ms Li opens a restaurant, through the door alone: her papers lack a plan, she is told once, she supplies it, the organ stays silent,
 * and silence accepts. The approver finds the case on his list, asks what may be done and why, and reads the whole story afterwards.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '@temporalio/client';
import { createActivities } from '../../activities/index.ts';
import { TemporalCaseGateway } from '../../api/case-gateway.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { LI } from '../api/support/a-city.ts';
import { anApi, type AnApi, type Loose } from '../api/support/an-api.ts';
import { done, LICENCE_NO } from '../api/support/walk.ts';
import { startWorker, temporalClient, TimeSkipper, uniqueTaskQueue, type RunningWorker } from '../support/temporal.ts';

const SUBMISSION = {
  procedure: 'food-business',
  region: '320613',
  answers: [
    { field: 'applicantName', text: '南通市李记餐饮有限公司' },
    { field: 'uscc', text: '11100000000013338W' },
    { field: 'contactName', text: '李梅' },
    { field: 'contactPhone', text: '13800001234' },
    { field: 'premises', text: '崇川区人民路 1 号' },
    { field: 'floorArea', number: 86 },
    { field: 'businessType', text: 'CATERING' },
  ],
  materials: [
    { materialId: 'form', trust: 'C' },
    { materialId: 'safetyRules', trust: 'C' },
  ],
};

let api: AnApi;
let client: Client;
let worker: RunningWorker;
const taskQueue = uniqueTaskQueue();

beforeAll(async () => {
  client = await temporalClient();
  api = await anApi(() => new TemporalCaseGateway(client, { taskQueue }));
  worker = await startWorker({ taskQueue, activities: createActivities({ pool: api.pool }) });
});
afterAll(async () => {
  await worker.stop();
  await client.connection.close();
  await api.close();
});

async function asks(person: string, query: string, caseNo: string): Promise<Loose> {
  const { data, errors } = await api.ask(person, `query($no: CaseNo!) { case(caseNo: $no) { ${query} } }`, { no: caseNo });
  expect(errors).toBeUndefined();
  return data.case;
}

async function onList(person: string, scope: 'MINE' | 'UNIT'): Promise<readonly string[]> {
  const { data } = await api.ask(
    person,
    `query($filter: CaseFilter!) { workList(filter: $filter, first: 50) { edges { node { caseNo } } } }`,
    { filter: { scope, open: true } },
  );
  return data.workList.edges.map((edge: { node: { caseNo: string } }) => edge.node.caseNo);
}

const may = (kase: Loose, command: string): Loose =>
  kase.availableActions.find((action: { command: string }) => action.command === command) ?? { allowed: false, reasons: [] };

test('gaps told once, supplied, silence, review, grant, licence, delivery', async () => {
  api.clock = new Date().toISOString();
  const submitted = await done(api, 'li', 'submitCase', SUBMISSION);
  const caseNo: string = submitted.caseNo;
  await done(api, 'lin', 'receiveCase', { caseNo });
  await done(api, 'lin', 'requestCorrection', { caseNo, gaps: [{ item: 'layout', problem: '未提交', remedy: '提交平面布局图' }] });
  const told = await asks('li', 'state gaps { item remedy } availableActions { command allowed }', caseNo);
  expect(told).toMatchObject({ state: 'CORRECTION', gaps: [{ item: 'layout', remedy: '提交平面布局图' }] });
  expect(may(told, 'supply').allowed).toBe(true);
  await done(api, 'li', 'supply', { caseNo, materials: [{ materialId: 'layout', trust: 'C' }] });

  // The organ has to answer again, from the day of the supplement; the clock says why, and by when.
  const { clocks } = await asks(
    'lin',
    'clocks { clockId reading { status dueAt dueOn } derivation { anchor { on } basis { text } calendarVersion } }',
    caseNo,
  );
  const notice = clocks.find(
    (clock: { clockId: string; reading: { status: string } }) => clock.clockId.startsWith('NOTICE') && clock.reading.status === 'RUNNING',
  );
  const dueAt: string = notice.reading.dueAt;
  expect(notice.derivation.basis.text).toContain('行政许可法');
  expect(await onList('lin', 'UNIT')).toContain(caseNo);
  expect(may(await asks('zhao', 'availableActions { command allowed reasons { code } }', caseNo), 'passOn').allowed).toBe(false);

  const skipper = new TimeSkipper(client);
  const id = caseWorkflowId(caseNo);
  await skipper.fastForward(id, Math.ceil((Date.parse(dueAt) - (await skipper.now(id)).getTime()) / 1_000) + 60);
  api.clock = (await skipper.now(id)).toISOString();
  const accepted = await asks('zhao', 'state deemedAccepted clocks { clockId reading { status } }', caseNo);
  expect(accepted).toMatchObject({ state: 'ACCEPTED', deemedAccepted: true });
  expect(accepted.clocks.map((clock: { clockId: string }) => clock.clockId)).toEqual(expect.arrayContaining(['STATUTORY', 'PROMISED']));
  expect(await onList('zhao', 'UNIT')).toContain(caseNo);

  await done(api, 'zhao', 'claim', { caseNo, stepId: 'handle' });
  expect(await onList('zhao', 'MINE')).toContain(caseNo);
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'handle', opinion: '材料齐全', staff: [] });
  await done(api, 'zhao', 'passOn', { caseNo, stepId: 'verify', opinion: '现场核查符合', staff: ['zhao', 'jiang'] });

  // Not yet the approver's turn, and he is told who is to act.
  const { whyNotMe } = await asks('chen', 'whyNotMe(command: decide) { allowed reasons { code message { zh } } }', caseNo);
  expect(whyNotMe.every(({ allowed, reasons }: Loose) => !allowed && reasons.length > 0)).toBe(true);
  expect(whyNotMe.length).toBeGreaterThan(0);
  await done(api, 'qian', 'passOn', { caseNo, stepId: 'check', opinion: '同意' });
  const turn = await asks('chen', 'actSeq availableActions { command allowed } steps { stepId status opinion }', caseNo);
  expect(may(turn, 'decide').allowed).toBe(true);
  expect(turn.steps.find((step: { stepId: string }) => step.stepId === 'verify')).toMatchObject({ status: 'DONE' });
  await done(api, 'chen', 'decide', { caseNo, decision: 'GRANT', opinion: '准予', expectedActSeq: turn.actSeq });
  await done(api, 'sun', 'issue', { caseNo, documentSha256: 'b'.repeat(64), sealId: 'seal-1', licenceNo: LICENCE_NO });
  await done(api, 'sun', 'deliver', { caseNo, means: 'WINDOW', receipts: [{ partyId: LI, receivedAt: api.clock }] });

  const { state, trail } = await asks('gu', 'state trail(first: 50) { edges { node { command actor { name } } } }', caseNo);
  expect(state).toBe('DELIVERED');
  const commands = trail.edges.map(({ node }: { node: { command: string } }) => node.command);
  expect(commands.filter((command: string) => command !== 'timePassed')).toEqual([
    'submit',
    'receive',
    'requestCorrection',
    'supply',
    'claim',
    'passOn',
    'passOn',
    'passOn',
    'decide',
    'issue',
    'deliver',
  ]);
  expect(commands).toContain('timePassed');
  expect(await onList('zhao', 'UNIT')).not.toContain(caseNo);
});
