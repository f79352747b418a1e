/** Two security administrators at the desk, over GraphQL: an identity linked, personal data erased; nobody else, and never one alone. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateIdentities } from '../../../api/identity/account-migration.ts';
import { FolderOfKeys } from '../../../schema/key-store.ts';
import { Vault } from '../../../schema/vault.ts';
import { anApi, type AnApi, type Loose } from '../support/an-api.ts';
import { caseAt } from '../support/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
let api: AnApi;
beforeAll(async () => {
  const master = randomBytes(32);
  api = await anApi(undefined, new Vault(new FolderOfKeys(folder, () => [master])));
  await api.pool.query(
    `insert into tongban.person (id, name, unit_id, roles, auth_level) values ('secadmin2', '安全管理二', 'u-zwb-320600', '{SECURITY_ADMIN}', 3)`,
  );
  await migrateIdentities(api.pool, [{ iss: 'https://id.example', sub: 's-lin', level: 1, documentKey: null, name: null }], api.clock);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

let requests = 0;
async function act(person: string, mutation: string, input: object): Promise<Loose> {
  requests += 1;
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(
    person,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on IdentityDone { subject } ... on CommandRefused { refusals { code field } } } }`,
    { input: { requestId: `desk-request-${requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
}

test('an identity that waits is linked by two, and the list says why it waits and who was first', async () => {
  const LIST = '{ linkProposals { proposalId reason level candidates person { personId } approvedBy { personId } } }';
  const { data } = await api.ask('secadmin', LIST);
  const [{ proposalId }] = data.linkProposals as [{ proposalId: string }];
  expect(data.linkProposals).toMatchObject([{ reason: 'NO_DOCUMENT', level: 1, candidates: [], person: null, approvedBy: null }]);
  expect((await act('secadmin', 'approveLink', { proposalId: 'x', personId: 'lin' })).refusals).toMatchObject([{ field: 'proposalId' }]);
  expect(await act('secadmin', 'approveLink', { proposalId, personId: 'lin' })).toEqual({
    __typename: 'IdentityDone',
    subject: proposalId,
  });
  expect((await api.ask('secadmin2', LIST)).data.linkProposals).toMatchObject([
    { person: { personId: 'lin' }, approvedBy: { personId: 'secadmin' } },
  ]);
  expect((await act('secadmin', 'confirmLink', { proposalId })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await act('secadmin2', 'confirmLink', { proposalId })).__typename).toBe('IdentityDone');
  expect((await api.ask('secadmin', LIST)).data.linkProposals).toEqual([]);
  expect((await act('secadmin', 'unlinkIdentity', { personId: 'lin', reason: '误关联' })).__typename).toBe('IdentityDone');
  expect((await act('secadmin', 'unlinkIdentity', { personId: 'lin', reason: '误关联' })).refusals).toMatchObject([{ field: 'personId' }]);
});

test('personal data is erased by two over the desk, and the screen says so afterwards', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const { subject: orderId } = await act('secadmin', 'askErasure', { caseNo, act: 'ERASE', basis: '个人信息保护法 第四十七条' });
  const LIST = '{ erasureOrders { orderId caseNo act basis askedBy { personId } } }';
  expect((await api.ask('secadmin2', LIST)).data.erasureOrders).toEqual([
    { orderId, caseNo, act: 'ERASE', basis: '个人信息保护法 第四十七条', askedBy: { personId: 'secadmin' } },
  ]);
  expect((await act('secadmin', 'decideErasure', { orderId, approve: true })).refusals).toMatchObject([{ code: 'SAME_PERSON' }]);
  expect((await act('secadmin2', 'decideErasure', { orderId, approve: true })).__typename).toBe('IdentityDone');
  const { data } = await api.ask('zhao', 'query($no: CaseNo!) { case(caseNo: $no) { form(unmasked: true) { answers { field value } } } }', {
    no: caseNo,
  });
  expect(data.case.form.answers).toContainEqual({ field: 'contactPhone', value: '已依法删除' });
});

/** As a phone does whose answer was lost: the same request, with the same id. */
const again = async (person: string, mutation: string, requestId: string, input: object): Promise<Loose> =>
  act(person, mutation, { ...input, requestId });
const entries = async (): Promise<number> =>
  ((await api.pool.query(`select count(*)::int as n from audit.entry where outcome = 'ok'`)).rows as { n: number }[])[0]!.n;

test('a request sent again, its answer lost, gets the first answer and does nothing twice; under a new number it is a second act (control)', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const ask = { caseNo, act: 'RESTRICT', basis: '档案法' };
  const first = await again('secadmin', 'askErasure', 'lost-ask-1', ask);
  const before = await entries();
  expect(await again('secadmin', 'askErasure', 'lost-ask-1', ask)).toEqual(first);
  const decide = { orderId: first.subject, approve: true };
  const twice = await Promise.all([1, 2, 3].map(() => again('secadmin2', 'decideErasure', 'lost-decide-1', decide)));
  expect(new Set(twice.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(twice[0].__typename).toBe('IdentityDone');
  expect(await entries()).toBe(before + 1);
  // The control: what is not known by its number is asked of the state, which says no.
  expect((await again('secadmin2', 'decideErasure', 'lost-decide-2', decide)).refusals).toMatchObject([{ field: 'requestId' }]);

  await migrateIdentities(api.pool, [{ iss: 'https://id.example', sub: 's-again', level: 1, documentKey: null, name: null }], api.clock);
  const { data } = await api.ask('secadmin', '{ linkProposals { proposalId } }');
  const { proposalId } = data.linkProposals[0] as { proposalId: string };
  for (const [person, mutation, input] of [
    ['secadmin', 'approveLink', { proposalId, personId: 'zhao' }],
    ['secadmin2', 'confirmLink', { proposalId }],
    ['secadmin', 'unlinkIdentity', { personId: 'zhao', reason: '误关联' }],
  ] as const) {
    const had = await entries();
    const answer = await again(person, mutation, `lost-${mutation}`, input);
    expect([answer.__typename, await again(person, mutation, `lost-${mutation}`, input)]).toEqual(['IdentityDone', answer]);
    expect([mutation, await entries()]).toEqual([mutation, had + 1]);
    expect((await again(person, mutation, `other-${mutation}`, input)).__typename).toBe('CommandRefused');
  }
});

test('a number used for one act is not another’s, and a refused request may be sent again once its reason is gone', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const empty = await again('secadmin', 'askErasure', 'retry-1-ask', { caseNo, act: 'RELEASE', basis: '档案法' });
  expect(empty.__typename).toBe('CommandRefused');
  const { subject: orderId } = await again('secadmin', 'askErasure', 'retry-1-ask', { caseNo, act: 'RESTRICT', basis: '档案法' });
  expect(orderId).toMatch(/^\d+$/);
  expect((await again('secadmin', 'askErasure', 'retry-1-ask', { caseNo, act: 'ERASE', basis: '档案法' })).refusals).toMatchObject([
    { field: 'requestId' },
  ]);
  // Another person's number of the same name is another request.
  expect((await again('secadmin2', 'decideErasure', 'retry-1-ask', { orderId, approve: false })).__typename).toBe('IdentityDone');
});

test('the registration of an applicant is asked for by its own name', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const asked = await act('secadmin', 'askErasure', { caseNo, act: 'RESTRICT', whose: 'APPLICANT', basis: '档案法' });
  const { data } = await api.ask('secadmin2', '{ erasureOrders { orderId whose } }');
  expect(data.erasureOrders).toContainEqual({ orderId: asked.subject, whose: 'APPLICANT' });
  expect((await act('secadmin', 'askErasure', { caseNo, act: 'RESTRICT', whose: 'AGENT', basis: '档案法' })).refusals).toMatchObject([
    { field: 'whose' },
  ]);
});

test('nobody but a security administrator sees the desk or acts at it, and each refusal is on record', async () => {
  for (const person of ['lin', 'gu', 'sysadmin', 'auditadmin', 'li']) {
    for (const list of ['{ linkProposals { proposalId } }', '{ erasureOrders { orderId } }'])
      expect((await api.ask(person, list)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await act(person, 'askErasure', { caseNo: 'x', act: 'ERASE', basis: 'x' })).refusals).toMatchObject([{ code: 'WRONG_ROLE' }]);
  }
  const { rows } = await api.pool.query(
    `select count(*)::int as n from audit.entry where stream = 'system/identity' and outcome = 'denied'`,
  );
  expect((rows as { n: number }[])[0]!.n).toBeGreaterThanOrEqual(5);
});
