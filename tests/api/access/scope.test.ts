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
import type { CaseSource } from '../../../schema/graphql/sources.ts';
import { openPool } from '../../../schema/database.ts';
import { anApi, type AnApi, type Loose } from '../support/an-api.ts';
import { caseAt } from '../support/walk.ts';
import { STAFF } from '../support/a-city.ts';
import { anyViewer, scatterCases } from '../support/scattered-cases.ts';

let api: AnApi;
let owner: pg.Pool;
let rows: readonly CaseSource[];
beforeAll(async () => {
  api = await anApi();
  owner = openPool(api.database.ownerUrl);
  rows = await scatterCases(api, owner, 40);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

test('SQL lists exactly the cases that `can` allows one by one', async () => {
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(anyViewer, fc.constantFrom(...ACTIONS), async (viewer, action) => {
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
