/** One application over GraphQL from submission to delivery, on a real database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, SUBMISSION, type AnApi } from './support/an-api.ts';
import { LI } from './support/a-city.ts';
import { LICENCE_NO } from './support/walk.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

test('Ms Li asks for a sign: submitted, received, accepted, reviewed, granted, issued, delivered', async () => {
  const submitted = await api.act('li', 'submitCase', SUBMISSION);
  expect(submitted).toMatchObject({ __typename: 'CommandDone', state: 'SUBMITTED', seq: 1 });
  const { caseNo } = submitted;
  const act = (person: string, mutation: string, input: object = {}) => api.act(person, mutation, { caseNo, ...input });
  expect(await act('lin', 'receiveCase')).toMatchObject({ state: 'RECEIVED' });
  expect(await act('lin', 'accept')).toMatchObject({ state: 'ACCEPTED' });
  expect(await act('zhao', 'claim', { stepId: 'handle' })).toMatchObject({ __typename: 'CommandDone' });
  expect(await act('zhao', 'passOn', { stepId: 'handle', opinion: '现场踏勘，符合设置规范 👍' })).toMatchObject({ state: 'REVIEW' });
  expect(await act('chen', 'decide', { decision: 'GRANT', opinion: '同意' })).toMatchObject({ state: 'DECIDED_APPROVED' });
  expect(await act('sun', 'issue', { licenceNo: LICENCE_NO, documentSha256: 'b'.repeat(64), sealId: 'seal-1' })).toMatchObject({
    state: 'ISSUED',
  });
  const delivered = await act('sun', 'deliver', { means: 'WINDOW', receipts: [{ partyId: LI, receivedAt: api.clock }] });
  expect(delivered).toMatchObject({ state: 'DELIVERED', receipt: { stream: `case/${caseNo}` } });

  const { data } = await api.ask(
    'gu',
    `query($caseNo: CaseNo!) { case(caseNo: $caseNo) { state closedAt applicant { name documentNo } steps { stepId status }
      trail(first: 20) { totalCount edges { node { command outcome role seq prev hash actor { name } } } } } }`,
    { caseNo },
  );
  expect(data.case.state).toBe('DELIVERED');
  const entries = data.case.trail.edges.map((edge: { node: { command: string; prev: string; hash: string } }) => edge.node);
  expect(entries.map((entry: { command: string }) => entry.command)).toEqual([
    'submit',
    'receive',
    'accept',
    'claim',
    'passOn',
    'decide',
    'issue',
    'deliver',
  ]);
  expect(data.case.trail.totalCount).toBe(8);
  for (let index = 1; index < entries.length; index++) expect(entries[index].prev).toBe(entries[index - 1].hash);
});
