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
  api = await anApi(undefined, new Vault(new FolderOfKeys(folder, randomBytes(32))));
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
