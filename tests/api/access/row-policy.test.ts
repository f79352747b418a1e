/**
 * The rule table, the scope of a list, the row policy of the database and the answer over GraphQL must agree, viewer by viewer and case
 * by case; and nobody without a viewer sees anything, on a used connection either.
 */
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseResource } from '../../../api/cases/case-resource.ts';
import { ScopedPool } from '../../../api/scoped-pool.ts';
import { scopeSql, Values } from '../../../api/scope-sql.ts';
import type { Server } from '../../../api/server.ts';
import { can } from '../../../domain/access/can.ts';
import { ACCESS_RULES, type AccessRule } from '../../../domain/access/rules.ts';
import { scopeOf } from '../../../domain/access/scope.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { PARTY_ROLES, STAFF_ROLES } from '../../../domain/law/roles.ts';
import { openPool } from '../../../schema/database.ts';
import type { CaseSource } from '../../../schema/graphql/sources.ts';
import { anApi, type AnApi } from '../support/an-api.ts';
import { doorFor } from '../support/door-for.ts';
import { anyViewer, PARTIES, PEOPLE, REGIONS, scatterCases, UNITS } from '../support/scattered-cases.ts';

const SAMPLES = 50_000;
const CASES = 40;

let api: AnApi;
let owner: pg.Pool;
let viewers: ScopedPool;
let server: Server;
let rows: readonly CaseSource[];
/** Whoever the door is told is asking. */
let asking: Viewer;

beforeAll(async () => {
  api = await anApi();
  owner = openPool(api.database.ownerUrl, { max: 2 });
  viewers = new ScopedPool(api.database.appUrl, { max: 3 });
  rows = await scatterCases(api, owner, CASES);
  server = doorFor(api, viewers, () => asking);
}, 120_000);
afterAll(async () => {
  await viewers.end();
  await owner.end();
  await api.close();
});

const sorted = (list: readonly { readonly case_no: string }[]): string[] => list.map(({ case_no }) => case_no).sort();
const byTable = (viewer: Viewer, action: 'CASE_READ' | 'TRAIL_READ' | 'FORM_READ_MASKED'): string[] =>
  sorted(rows.filter((row) => can(viewer, action, caseResource(row)).allow));

async function byPolicy(viewer: Viewer, sql: string): Promise<string[]> {
  const { rows: seen } = await viewers.for(viewer).query(sql);
  return sorted(seen as { case_no: string }[]);
}

const CASES_SEEN = 'select case_no from tongban.application_case';
/** Cases of whose trail at least one entry that somebody else made is seen. */
const TRAILS_SEEN = `select distinct substr(stream, 6) as case_no from audit.entry where stream like 'case/%'`;
const FORMS_SEEN = `select c.case_no from tongban.form f join tongban.cited_form c on c.form_id = f.id`;

async function byGraphQl(viewer: Viewer): Promise<string[]> {
  asking = viewer;
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query: '{ cases(first: 100, orderBy: CASE_NO) { edges { node { caseNo } } } }' }),
  });
  const { data } = (await response.json()) as { data: { cases: { edges: { node: { caseNo: string } }[] } } };
  return data.cases.edges.map(({ node }) => node.caseNo).sort();
}

async function byScope(viewer: Viewer): Promise<string[]> {
  const values = new Values();
  const where = scopeSql(scopeOf(viewer, 'CASE_READ'), values);
  const { rows: seen } = await api.pool.query(`select c.case_no from tongban.application_case c where ${where}`, values.list);
  return sorted(seen as { case_no: string }[]);
}

test('fifty thousand times: table, list, policy and screen give one answer', { timeout: 240_000 }, async () => {
  let samples = 0;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(anyViewer, async (viewer) => {
      const expected = byTable(viewer, 'CASE_READ');
      const [scope, policy, screen] = await Promise.all([byScope(viewer), byPolicy(viewer, CASES_SEEN), byGraphQl(viewer)]);
      expect({ scope, policy, screen }).toEqual({ scope: expected, policy: expected, screen: expected });
      samples += rows.length;
      seen += expected.length;
    }),
    { numRuns: Math.ceil(SAMPLES / CASES) },
  );
  console.log(`${samples} decisions, of which ${seen} were “may”; rule table, list, row policy and GraphQL agreed in all`);
  expect(samples).toBeGreaterThanOrEqual(SAMPLES);
  expect(seen).toBeGreaterThan(SAMPLES / 10);
  expect(samples - seen).toBeGreaterThan(SAMPLES / 10);
});

test('trails and forms are seen as the table says', { timeout: 120_000 }, async () => {
  await owner.query(`create view tongban.cited_form as select case_no, (snapshot #>> '{form,formId}')::uuid as form_id from tongban.application_case;
    grant select on tongban.cited_form to tongban_web`);
  await fc.assert(
    fc.asyncProperty(anyViewer, async (viewer) => {
      expect(await byPolicy(viewer, TRAILS_SEEN)).toEqual(byTable(viewer, 'TRAIL_READ'));
      expect(await byPolicy(viewer, FORMS_SEEN)).toEqual(byTable(viewer, 'FORM_READ_MASKED'));
    }),
    { numRuns: 250 },
  );
});

test('steps and clocks are seen with their case and not otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(anyViewer, async (viewer) => {
      const allowed = new Set(byTable(viewer, 'CASE_READ'));
      for (const table of ['case_task', 'case_clock']) {
        const { rows: all } = await owner.query<{ case_no: string }>(`select distinct case_no from tongban.${table}`);
        const expected = all.filter(({ case_no }) => allowed.has(case_no));
        expect(await byPolicy(viewer, `select distinct case_no from tongban.${table}`)).toEqual(sorted(expected));
      }
    }),
    { numRuns: 100 },
  );
});

interface Asked {
  readonly viewer: Viewer;
  readonly action: 'CASE_READ' | 'TRAIL_READ';
  readonly seen: string;
}

/** Viewers that tell every reading rule apart: with everything to stand on, and with nothing but themselves. */
async function askedOfDatabase(): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const role of [...STAFF_ROLES, ...PARTY_ROLES]) {
    for (const n of [0, 1, 2]) {
      const bare: Viewer = { personId: PEOPLE[n]!, roles: [role] };
      const whole: Viewer = { ...bare, unitId: UNITS[n]!, region: REGIONS[n]!, partyId: PARTIES[n]! };
      for (const viewer of [bare, whole]) {
        asked.push({ viewer, action: 'CASE_READ', seen: (await byPolicy(viewer, CASES_SEEN)).join() });
        asked.push({ viewer, action: 'TRAIL_READ', seen: (await byPolicy(viewer, TRAILS_SEEN)).join() });
      }
    }
  }
  return asked;
}

const differences = (asked: readonly Asked[], rules: readonly AccessRule[]): number =>
  asked.filter(
    ({ action, seen, viewer }) => sorted(rows.filter((row) => can(viewer, action, caseResource(row), rules).allow)).join() !== seen,
  ).length;

test('the database holds the rules of the table, one row each', async () => {
  const { rows: stored } = await api.pool.query('select id, role, action, relation from tongban.access_rule order by id');
  expect(stored).toEqual([...ACCESS_RULES].sort((a, b) => (a.id < b.id ? -1 : 1)));
});

test('deleting any one reading rule from the table is noticed by what the database shows', { timeout: 120_000 }, async () => {
  const reading = ACCESS_RULES.filter(({ action }) => action === 'CASE_READ' || action === 'TRAIL_READ');
  const asked = await askedOfDatabase();
  expect(differences(asked, ACCESS_RULES)).toBe(0);
  const unnoticed = reading.filter(
    (rule) =>
      differences(
        asked,
        ACCESS_RULES.filter((other) => other !== rule),
      ) === 0,
  );
  expect(unnoticed.map(({ id }) => id)).toEqual([]);
  expect(reading.length).toBeGreaterThan(30);
});

test('a rule that is missing in the database shows: the screens lose what the table would give', async () => {
  const fresh = new ScopedPool(api.database.appUrl, { max: 1 });
  const viewer: Viewer = { personId: 'p-1', roles: ['SUPERVISOR'], region: '320600' };
  const before = (await fresh.for(viewer).query(CASES_SEEN)).rows.length;
  await owner.query(`delete from tongban.access_rule where id = 'SUPERVISOR.CASE_READ.REGION'`);
  await fresh.end();
  const after = new ScopedPool(api.database.appUrl, { max: 1 });
  expect([before > 0, (await after.for(viewer).query(CASES_SEEN)).rows.length]).toEqual([true, 0]);
  await after.end();
  await owner.query(`insert into tongban.access_rule values ('SUPERVISOR.CASE_READ.REGION', 'SUPERVISOR', 'CASE_READ', 'REGION')`);
});

test('without a viewer there is nothing: fresh, used, and after a viewer of nothing', async () => {
  const door = openPool(api.database.appUrl, { max: 1, role: 'tongban_web' });
  const counts = async (): Promise<unknown> =>
    (
      await door.query(`select (select count(*)::int from tongban.application_case) as cases, (select count(*)::int from tongban.case_task) as tasks,
        (select count(*)::int from tongban.case_clock) as clocks, (select count(*)::int from tongban.form) as forms, (select count(*)::int from audit.entry) as entries`)
    ).rows[0];
  const nothing = { cases: 0, tasks: 0, clocks: 0, forms: 0, entries: 0 };
  try {
    expect(await counts()).toEqual(nothing);
    await door.query(`select tongban.enter('p-1', '{SUPERVISOR}', null, '32', '33', null)`);
    expect(await counts()).not.toEqual(nothing);
    for (const name of ['person', 'case_read_from', 'case_read_to', 'trail_read_from', 'form_read_masked_from'])
      await door.query(`select set_config($1, '', false)`, [`tongban.${name}`]);
    expect(await counts()).toEqual(nothing);
    await door.query(`select tongban.enter(null, '{SUPERVISOR,SYSTEM_ADMIN}', 'u-1', '32', '33', 'y-1')`);
    expect(await counts()).toEqual(nothing);
  } finally {
    await door.end();
  }
});

test('many viewers at once over few connections never see each other’s cases', async () => {
  const people = fc.sample(anyViewer, { numRuns: 400, seed: 42 });
  const answers = await Promise.all(people.map((viewer) => byPolicy(viewer, CASES_SEEN)));
  expect(answers).toEqual(people.map((viewer) => byTable(viewer, 'CASE_READ')));
});

test('the door’s role cannot write the record, switch policies off, or run the engine’s functions', async () => {
  const door = openPool(api.database.appUrl, { max: 1, role: 'tongban_web' });
  try {
    for (const sql of [
      `update tongban.application_case set state = 'DECIDED'`,
      `insert into tongban.case_task select * from tongban.case_task`,
      'delete from tongban.access_rule',
      'alter table tongban.application_case disable row level security',
      'set row_security = off; select * from tongban.application_case',
      `select tongban.commit_step('{}', '[]', '[]', '[]', 'x', '\\x00', '', '', '', '', '', '')`,
      'select * from tongban.session',
      'select * from tongban.second_factor',
    ])
      await expect(door.query(sql), sql).rejects.toThrow(/permission denied|must be owner|row-level security|affect/);
  } finally {
    await door.end();
  }
});

test('a form is stored for oneself alone', async () => {
  const viewer: Viewer = { personId: 'p-1', roles: ['APPLICANT'] };
  const sql = `insert into tongban.form (id, owner, procedure_code, content, salt, digest) values (gen_random_uuid(), $1, 'x', '{}', '\\x00', 'd')`;
  await viewers.for(viewer).query(sql, ['p-1']);
  await expect(viewers.for(viewer).query(sql, ['p-2'])).rejects.toThrow(/row-level security/);
});

test('the door refuses to read as a role that passes its policies by', async () => {
  await viewers.check();
  const superuser = new ScopedPool(api.database.ownerUrl, { max: 1 });
  await superuser.check();
  await superuser.end();
  await owner.query('alter role tongban_web bypassrls');
  try {
    await expect(viewers.check()).rejects.toThrow(/row policies/);
  } finally {
    await owner.query('alter role tongban_web nobypassrls');
  }
});

test('what it costs, said in the same run: a case by number and a page of twenty, with and without policies', async () => {
  const viewer: Viewer = { personId: 'p-1', roles: ['SUPERVISOR'], unitId: 'u-1', region: '320600' };
  const one = rows.find((row) => can(viewer, 'CASE_READ', caseResource(row)).allow)!.case_no;
  const time = async (ask: () => Promise<unknown>): Promise<number> => {
    for (let n = 0; n < 20; n += 1) await ask();
    const began = performance.now();
    for (let n = 0; n < 200; n += 1) await ask();
    return (performance.now() - began) / 200;
  };
  const byNumber = 'select * from tongban.application_case where case_no = $1';
  const page = 'select * from tongban.application_case order by updated_at desc limit 20';
  const figures = {
    byNumber: {
      bare: await time(() => api.pool.query(byNumber, [one])),
      policy: await time(() => viewers.for(viewer).query(byNumber, [one])),
    },
    page: { bare: await time(() => api.pool.query(page)), policy: await time(() => viewers.for(viewer).query(page)) },
  };
  console.log(
    `ms per read: ${JSON.stringify(figures, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value))}`,
  );
  expect(Object.keys(figures)).toHaveLength(2);
});
