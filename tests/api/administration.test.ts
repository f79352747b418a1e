/** What an administrator sees: proposals that wait, previews that record nothing, differences of versions, and how the system is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
let caseNo: string;
beforeAll(async () => {
  api = await anApi();
  caseNo = await caseAt(api, 'ACCEPTED');
});
afterAll(() => api.close());

async function ask(person: string, query: string, variables: object = {}): Promise<Loose> {
  const { data, errors } = await api.ask(person, query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
const code = async (person: string, query: string): Promise<unknown> => (await api.ask(person, query)).errors?.[0]?.extensions?.['code'];

const quicker = JSON.stringify({
  ...outdoorSign,
  version: 2,
  validFrom: '2026-03-01',
  limits: { ...outdoorSign.limits, promised: { ...outdoorSign.limits.promised, n: 4 } },
  deferral: { ...outdoorSign.deferral, maxDays: 4 },
  steps: outdoorSign.steps.map((step) =>
    step.id === 'handle' || step.id === 'approve' ? { ...step, limit: { ...step.limit, n: step.id === 'handle' ? 2 : 1 } } : step,
  ),
});
const dayOff = JSON.stringify({ year: 2026, noticeNo: '测试〔2026〕1号', days: [{ date: '2026-03-06', kind: 'off', label: '测试放假' }] });

test('units and regions can be chosen from by anybody who is signed in', async () => {
  const { regions, units } = await ask('lin', '{ units { unitId name { zh } region { code } } regions { code name { zh } level } }');
  expect(units.length).toBeGreaterThan(2);
  expect(regions.map(({ code: of }: { code: string }) => of)).toContain(units[0].region.code);
});

test('the preview of a draft says line by line what it would change, and the version reads back as a draft without faults', async () => {
  const preview = 'query($d: String!) { publicationPreview(draft: $d) { findings { code } changes { path before after } } }';
  const { publicationPreview } = await ask('sysadmin', preview, { d: quicker });
  expect(publicationPreview.changes).toContainEqual({ path: 'limits.promised.n', before: '5', after: '4' });
  const { procedure } = await ask('sysadmin', '{ procedure(code: "outdoor-sign") { current { draft changes { path } } } }');
  expect(procedure.current.changes).toEqual([]);
  const same = await ask('sysadmin', preview, { d: procedure.current.draft });
  expect(same.publicationPreview.changes).toEqual([]);
});

test('the preview of a notice names days and due days that would move, and records nothing', async () => {
  const before = await api.pool.query('select count(*)::int as n from audit.entry');
  const preview =
    'query($n: String!) { calendarPreview(notice: $n) { version running findings { field line } days { on working label } touched { caseNo before after } } }';
  const { calendarPreview } = await ask('sysadmin', preview, { n: dayOff });
  expect(calendarPreview).toMatchObject({ running: 1, findings: [], days: [{ on: '2026-03-06', working: false, label: '测试放假' }] });
  expect(calendarPreview.touched).toContainEqual({ caseNo, before: '2026-03-09', after: '2026-03-10' });
  expect((await api.pool.query('select count(*)::int as n from audit.entry')).rows).toEqual(before.rows);
  const faulty = await ask('sysadmin', preview, { n: dayOff.replace('2026-03-06', '2026-02-30') });
  expect(faulty.calendarPreview.findings.length).toBeGreaterThan(0);
});

test('a proposal waits until another person has confirmed it, and then no longer', async () => {
  const { proposePublication } = await ask(
    'sysadmin',
    'mutation($input: ProposePublicationInput!) { proposePublication(input: $input) { ... on CatalogueDone { proposalId } } }',
    { input: { requestId: 'administration-1', draft: quicker } },
  );
  const waiting = '{ catalogueProposals(open: true) { proposalId kind about confirmed proposedBy { personId } } }';
  expect((await ask('sysadmin2', waiting)).catalogueProposals).toEqual([
    {
      proposalId: proposePublication.proposalId,
      kind: 'PROCEDURE',
      about: 'outdoor-sign v2',
      confirmed: false,
      proposedBy: { personId: 'sysadmin' },
    },
  ]);
  await ask('sysadmin2', 'mutation($input: ConfirmCatalogueInput!) { publishProcedure(input: $input) { __typename } }', {
    input: { requestId: 'administration-2', proposalId: proposePublication.proposalId },
  });
  expect((await ask('sysadmin2', waiting)).catalogueProposals).toEqual([]);
  expect((await ask('sysadmin2', '{ catalogueProposals(open: false) { about confirmed } }')).catalogueProposals).toEqual([
    { about: 'outdoor-sign v2', confirmed: true },
  ]);
  const { procedure } = await ask(
    'sysadmin',
    '{ procedure(code: "outdoor-sign") { current { version changes(since: 1) { path before after } } } }',
  );
  expect(procedure.current.version).toBe(2);
  expect(procedure.current.changes).toContainEqual({ path: 'steps.approve.limit.n', before: expect.any(String), after: '1' });
});

test('health tells counts of every part, and a case that cannot be judged as a fault', async () => {
  const health = '{ systemHealth { parts { partId state remedy { zh } figures { name { en } value at } } } }';
  const stateOf = async (part: string): Promise<unknown> =>
    (await ask('sysadmin', health)).systemHealth.parts.find(({ partId }: { partId: string }) => partId === part).state;
  const { parts } = (await ask('sysadmin', health)).systemHealth;
  expect(parts.map(({ partId }: { partId: string }) => partId)).toEqual([
    'engine',
    'record',
    'alarms',
    'facts',
    'rules',
    'log',
    'calendar',
  ]);
  const before = await stateOf('rules');
  await api.pool.query(`insert into tongban.evaluation_failure (case_no, message) values ($1, 'broken')`, [caseNo]);
  expect([before, await stateOf('rules')]).toEqual([expect.not.stringContaining('FAULT'), 'FAULT']);
  expect(JSON.stringify(await ask('sysadmin', health))).not.toContain(caseNo);
});

test('who may not change the catalogue or watch over clocks sees neither proposals nor health', async () => {
  expect(await code('lin', '{ catalogueProposals { about } }')).toBe('FORBIDDEN');
  expect(await code('lin', '{ systemHealth { at } }')).toBe('FORBIDDEN');
  expect(await code('lin', '{ calendarPreview(notice: "x") { version } }')).toBe('FORBIDDEN');
});
