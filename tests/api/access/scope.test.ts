/** The rule table, asked three ways, must give one answer: `can` for each case, SQL for the list, GraphQL for the person at the screen. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { scopeSql, Values } from '../../../api/scope-sql.ts';
import { caseResource } from '../../../api/cases/case-resource.ts';
import { ACTIONS } from '../../../domain/access/actions.ts';
import { can } from '../../../domain/access/can.ts';
import { scopeOf } from '../../../domain/access/scope.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import type { Role } from '../../../domain/law/roles.ts';
import { PARTY_ROLES, STAFF_ROLES } from '../../../domain/law/roles.ts';
import type { CaseSource } from '../../../schema/graphql/sources.ts';
import { openPool } from '../../../schema/database.ts';
import { anApi, type AnApi, type Loose } from '../support/an-api.ts';
import { caseAt } from '../support/walk.ts';
import { STAFF } from '../support/a-city.ts';

let api: AnApi;
let owner: pg.Pool;
let rows: readonly CaseSource[];
/** Random places, hands and parties are laid over real cases: whatever the rows say, the three answers must agree. */
const REGIONS = ['320600', '320613', '320614', '320609', '320613001', '320700', '3206Z1', '320000'];
const PEOPLE = ['p-1', 'p-2', 'p-3'];
const UNITS = ['u-1', 'u-2', 'u-3'];
const PARTIES = ['y-1', 'y-2', 'y-3'];

beforeAll(async () => {
  api = await anApi();
  owner = openPool(api.database.ownerUrl);
  const caseNos: string[] = [];
  for (let n = 0; n < 40; n++) caseNos.push(await caseAt(api, n % 2 === 0 ? 'ACCEPTED' : 'SUBMITTED'));
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  for (const [n, caseNo] of caseNos.entries()) {
    await owner.query(
      'insert into tongban.region (code, name, name_en, level) select r, r, r, $2 from unnest($1::text[]) r on conflict do nothing',
      [REGIONS, 'COUNTY'],
    );
    await owner.query(
      'insert into tongban.unit (id, name, name_en, region, organ) select u, u, u, $2, $3 from unnest($1::text[]) u on conflict do nothing',
      [UNITS, '320600', 'x'],
    );
    await owner.query(
      `update tongban.application_case set region = $2, unit_id = $3, applicant_party = $4,
         snapshot = snapshot || jsonb_build_object('agent', jsonb_build_object('partyId', $5::text), 'respondent', jsonb_build_object('partyId', $6::text),
           'hearing', jsonb_build_object('told', jsonb_build_array($7::text), 'host', $8::text, 'waivedBy', '[]'::jsonb),
           'openSteps', (select coalesce(jsonb_agg(s || jsonb_build_object('assignee', $9::text)), '[]') from jsonb_array_elements(snapshot -> 'openSteps') s))
       where case_no = $1`,
      [
        caseNo,
        pick(REGIONS, n),
        pick(UNITS, n >> 1),
        pick(PARTIES, n),
        pick(PARTIES, n >> 1),
        pick(PARTIES, n >> 2),
        pick(PARTIES, n + 1),
        pick(PEOPLE, n),
        pick(PEOPLE, n >> 1),
      ],
    );
    await owner.query('update tongban.case_task set unit_id = $2, assignee = $3 where case_no = $1', [
      caseNo,
      pick(UNITS, n + 1),
      pick(PEOPLE, n >> 1),
    ]);
  }
  const found = await api.pool.query(
    `select c.*, array(select t.unit_id from tongban.case_task t where t.case_no = c.case_no) as task_units from tongban.application_case c`,
  );
  rows = found.rows as CaseSource[];
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const viewers: fc.Arbitrary<Viewer> = fc.record(
  {
    personId: fc.constantFrom(...PEOPLE),
    roles: fc.uniqueArray(fc.constantFrom<Role>(...STAFF_ROLES, ...PARTY_ROLES), { minLength: 1, maxLength: 3 }),
    unitId: fc.constantFrom(...UNITS),
    region: fc.constantFrom(...REGIONS),
    partyId: fc.constantFrom(...PARTIES),
  },
  { requiredKeys: ['personId', 'roles'] },
);

test('SQL lists exactly the cases that `can` allows one by one', async () => {
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(viewers, fc.constantFrom(...ACTIONS), async (viewer, action) => {
      const values = new Values();
      const where = scopeSql(scopeOf(viewer, action), values);
      const { rows: answer } = await api.pool.query(
        `select c.case_no from tongban.application_case c where ${where} order by 1`,
        values.list,
      );
      const bySql = (answer as { case_no: string }[]).map((row) => row.case_no);
      const oneByOne = rows.filter((row) => can(viewer, action, caseResource(row)).allow).map((row) => row.case_no);
      listed += bySql.length;
      expect(bySql).toEqual(oneByOne.sort());
    }),
    { numRuns: 1_500 },
  );
  expect(listed).toBeGreaterThan(1_000);
});

test('a scope that forgets the units is caught: the comparison can fail', async () => {
  const viewer: Viewer = { personId: 'p-9', roles: ['WINDOW'], unitId: 'u-1' };
  const values = new Values();
  const where = scopeSql({ ...scopeOf(viewer, 'CASE_READ'), unitIds: [] }, values);
  const { rows: answer } = await api.pool.query(`select c.case_no from tongban.application_case c where ${where}`, values.list);
  const oneByOne = rows.filter((row) => can(viewer, 'CASE_READ', caseResource(row)).allow);
  expect(answer.length).not.toBe(oneByOne.length);
});

test('what a person sees over GraphQL, by list, by number and by id, is what the table allows', async () => {
  const own = await anApi();
  try {
    const caseNo = await caseAt(own, 'ACCEPTED');
    const { data } = await own.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { id trail(first: 1) { edges { node { id } } } } }', {
      no: caseNo,
    });
    const ids = { case: data.case.id as string, entry: data.case.trail.edges[0].node.id as string };
    const sees: Record<string, string> = {};
    for (const { id } of STAFF) {
      const answer = await own.ask(
        id,
        `query($no: CaseNo!, $case: ID!, $entry: ID!) { cases { edges { node { caseNo } } } case(caseNo: $no) { caseNo trail { edges { cursor } } form { masked } }
          byId: node(id: $case) { id } entry: node(id: $entry) { id } nodes(ids: [$case]) { id } }`,
        { no: caseNo, ...ids },
      );
      expect(answer.errors).toBeUndefined();
      const seen = answer.data.case !== null;
      expect([answer.data.cases.edges.length === 1, answer.data.byId !== null, answer.data.nodes[0] !== null]).toEqual([seen, seen, seen]);
      const trail = answer.data.case?.trail != null;
      expect(answer.data.entry !== null).toBe(trail);
      sees[id] = seen ? `case${trail ? ' trail' : ''}${answer.data.case.form === null ? '' : ' form'}` : 'nothing';
    }
    expect(sees).toEqual({
      lin: 'case trail form',
      zhao: 'case trail form',
      qian: 'case trail form',
      chen: 'case trail form',
      sun: 'case trail form',
      zheng: 'case trail form',
      feng: 'case trail form',
      jiang: 'case trail form',
      gu: 'case trail form',
      ke: 'nothing',
      outsider: 'nothing',
      sysadmin: 'nothing',
      sysadmin2: 'nothing',
      secadmin: 'nothing',
      auditadmin: 'nothing',
      li: 'case form',
      wang: 'nothing',
    });
  } finally {
    await own.close();
  }
});

test('a form is shown masked; in full only by right, and the reading is on record', async () => {
  const own = await anApi();
  try {
    const caseNo = await caseAt(own, 'ACCEPTED');
    const FORM = 'query($no: CaseNo!, $full: Boolean!) { case(caseNo: $no) { form(unmasked: $full) { masked answers { field value } } } }';
    const phone = (answer: { data: Loose }): unknown =>
      answer.data.case.form.answers.find((one: { field: string }) => one.field === 'contactPhone').value;
    expect(phone(await own.ask('feng', FORM, { no: caseNo, full: false }))).toBe('138****1234');
    const denied = await own.ask('feng', FORM, { no: caseNo, full: true });
    expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const before = await own.rows();
    expect(phone(await own.ask('zhao', FORM, { no: caseNo, full: true }))).toBe('13800001234');
    expect(await own.rows()).toEqual({ ...before, done: before['done']! + 1 });
    const { rows: reads } = await own.pool.query(
      `select type, actor, convert_from(canon, 'UTF8') as canon from audit.entry where stream like 'system/reads/%'`,
    );
    expect(reads).toHaveLength(1);
    expect(reads[0]).toMatchObject({ type: 'ViewedSensitive', actor: 'zhao' });
    expect((reads[0] as { canon: string }).canon).not.toContain('13800001234');
  } finally {
    await own.close();
  }
});

test('in the trail officers stand by name, citizens masked, and each sees the own name', async () => {
  const own = await anApi();
  try {
    const caseNo = await caseAt(own, 'RECEIVED');
    const { data } = await own.ask(
      'gu',
      'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 2) { edges { node { actor { name } } } } } }',
      { no: caseNo },
    );
    expect(data.case.trail.edges).toEqual([{ node: { actor: { name: '李**' } } }, { node: { actor: { name: '林窗口' } } }]);
    const self = await own.ask('li', '{ viewer { person { name } } }');
    expect(self.data.viewer.person.name).toBe('李女士');
  } finally {
    await own.close();
  }
});

test('who is turned away by the table is told who may', async () => {
  const own = await anApi();
  try {
    const caseNo = await caseAt(own, 'REVIEW');
    const answer = await own.act('lin', 'decide', { caseNo, decision: 'GRANT', opinion: 'x' });
    expect(answer.refusals).toMatchObject([{ code: 'WRONG_ROLE', whoMay: [{ role: 'APPROVER', persons: 2 }] }]);
  } finally {
    await own.close();
  }
});
