/** What the engine answers late, or not at all: pending is not lost, an outage is told as one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWER, anApi, type AnApi } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const RESULT = `query($caseNo: CaseNo!, $requestId: ID!) { commandResult(caseNo: $caseNo, requestId: $requestId) { ${ANSWER} } }`;

test('a command that takes too long is pending, and its result is found by its request id', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  api.gateway.next = 'pending';
  const answer = await api.act('lin', 'accept', { caseNo, requestId: 'req-slow-accept' });
  expect(answer).toMatchObject({ __typename: 'CommandPending', caseNo, requestId: 'req-slow-accept' });
  const { data } = await api.ask('lin', RESULT, { caseNo, requestId: 'req-slow-accept' });
  expect(data.commandResult).toMatchObject({ __typename: 'CommandDone', state: 'ACCEPTED', seq: 3 });
});

test('the result of an earlier command is the state after it, not the state now', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  const accepted = await api.act('lin', 'accept', { caseNo, requestId: 'req-early-accept' });
  await api.act('zhao', 'passOn', { caseNo, stepId: 'handle', opinion: '可' });
  const { data } = await api.ask('lin', RESULT, { caseNo, requestId: 'req-early-accept' });
  expect(data.commandResult).toMatchObject({
    state: 'ACCEPTED',
    seq: accepted.seq,
    actSeq: accepted.actSeq,
    nextDueAt: accepted.nextDueAt,
    receipt: accepted.receipt,
  });
});

test('the result of a refused command is its refusal, and of an unknown request nothing', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  await api.act('chen', 'decide', { caseNo, decision: 'GRANT', opinion: 'x', requestId: 'req-too-early' });
  const refused = await api.ask('chen', RESULT, { caseNo, requestId: 'req-too-early' });
  expect(refused.data.commandResult).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'WRONG_STATE' }] });
  expect((await api.ask('chen', RESULT, { caseNo, requestId: 'req-never-sent' })).data.commandResult).toBeNull();
});

test('an engine out of reach is an outage with the advice to send the same request again', async () => {
  const caseNo = await caseAt(api, 'RECEIVED');
  api.gateway.next = 'outage';
  const { errors, status } = await api.ask('lin', 'mutation($input: AcceptInput!) { accept(input: $input) { __typename } }', {
    input: { requestId: 'req-outage-1', caseNo },
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
  expect(status).toBe(503);
  expect(await api.act('lin', 'accept', { caseNo, requestId: 'req-outage-1' })).toMatchObject({ __typename: 'CommandDone' });
});

test('a closed case whose workflow has ended is refused as closed', async () => {
  const caseNo = await caseAt(api, 'DELIVERED');
  api.gateway.desks.delete(caseNo);
  expect(await api.act('lin', 'accept', { caseNo })).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'CASE_CLOSED' }] });
});
