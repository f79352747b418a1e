/** No N+1: what a list costs in SQL statements does not grow with its length. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type AnApi } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
  for (let n = 0; n < 50; n++) {
    const caseNo = await caseAt(api, n % 3 === 0 ? 'RECEIVED' : 'ACCEPTED');
    if (n % 3 === 1) await done(api, n % 2 === 0 ? 'zhao' : 'jiang', 'claim', { caseNo, stepId: 'handle' }).catch(() => undefined);
  }
});
afterAll(() => api.close());

const LIST = `query($n: PageSize!) { workList(filter: { open: true }, first: $n) { edges { node {
  caseNo procedure { name { zh } } unit { name { zh } region { name { zh } } parent { name { zh } } } region { name { zh } parent { name { zh } } }
  applicant { name } steps { stepId status unit { name { zh } } assignee { name unit { name { zh } } } whoMay { role persons except { person { name } } } hands { person { name } } }
  clocks { clockId reading { remaining dueAt } derivation { skipped { on } } } availableActions { command allowed whoMay { persons unit { name { zh } } } }
  materials { materialId status } parent { caseNo } children { case { caseNo } } } } } }`;

async function statementsFor(n: number): Promise<readonly string[]> {
  api.count.reset();
  const { data, errors } = await api.ask('lin', LIST, { n });
  expect(errors).toBeUndefined();
  expect(data.workList.edges).toHaveLength(n);
  return [...api.count.statements];
}

test('fifty cases with units, steps, people, clocks and possible acts take as many statements as two', async () => {
  await statementsFor(2);
  const two = await statementsFor(2);
  const fifty = await statementsFor(50);
  expect(fifty.length).toBeLessThanOrEqual(two.length + 1);
  expect(fifty.length).toBeLessThanOrEqual(14);
});

test('counting is paid for only when it is asked for', async () => {
  api.count.reset();
  await api.ask('lin', '{ workList(first: 2) { edges { cursor } } }');
  expect(api.count.statements.filter((sql) => sql.includes('count('))).toEqual([]);
  api.count.reset();
  const { data } = await api.ask('lin', '{ workList(first: 2) { totalCount edges { cursor } } }');
  expect(data.workList.totalCount).toBe(50);
  expect(api.count.statements.filter((sql) => sql.includes('count('))).toHaveLength(1);
});

test('pages forwards and backwards tell every case once, by time left and by latest change', async () => {
  for (const orderBy of ['TIME_LEFT', 'WORK', 'UPDATED', 'CASE_NO']) {
    const PAGE = `query($o: CaseOrder!, $first: PageSize, $after: String, $last: PageSize, $before: String) {
      cases(orderBy: $o, first: $first, after: $after, last: $last, before: $before) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { caseNo nextDueAt paused updatedAt } } } }`;
    const all: { caseNo: string; nextDueAt: string | null; paused: boolean }[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data, errors } = await api.ask('lin', PAGE, { o: orderBy, first: 7, after });
      expect(errors).toBeUndefined();
      all.push(...(data.cases.edges as { node: (typeof all)[number] }[]).map((edge) => edge.node));
      after = data.cases.pageInfo.endCursor;
      more = data.cases.pageInfo.hasNextPage;
    }
    expect(new Set(all.map(({ caseNo }) => caseNo)).size).toBe(50);
    expect(all).toHaveLength(50);
    const backwards: string[] = [];
    let before: string | null = null;
    for (let more = true; more;) {
      const { data } = await api.ask('lin', PAGE, { o: orderBy, last: 9, before });
      backwards.unshift(...(data.cases.edges as { node: { caseNo: string } }[]).map((edge) => edge.node.caseNo));
      before = data.cases.pageInfo.startCursor;
      more = data.cases.pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(all.map(({ caseNo }) => caseNo));
    if (orderBy === 'TIME_LEFT') {
      const due = all.map(({ nextDueAt }) => nextDueAt ?? '9999');
      expect(due).toEqual([...due].sort());
    }
    if (orderBy === 'WORK') {
      const place = all.map(({ nextDueAt, paused }) => `${paused ? 1 : 0} ${nextDueAt ?? '9999'}`);
      expect(place).toEqual([...place].sort());
    }
  }
});

test('a cursor of another list, or of nobody, is a user error', async () => {
  const { data } = await api.ask('lin', '{ cases(orderBy: CASE_NO, first: 1) { pageInfo { endCursor } } }');
  for (const after of [data.cases.pageInfo.endCursor, 'bm9uc2Vuc2U', '%%%', Buffer.from('["TIME_LEFT","x","y"]').toString('base64url')]) {
    const { errors } = await api.ask('lin', 'query($a: String) { cases(orderBy: TIME_LEFT, first: 1, after: $a) { edges { cursor } } }', {
      a: after,
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  }
});

test('the work list filters by hand, state, due window and number', async () => {
  const list = async (filter: object): Promise<number> => {
    const { data, errors } = await api.ask('zhao', 'query($f: CaseFilter!) { workList(filter: $f, first: 100) { totalCount } }', {
      f: filter,
    });
    expect(errors).toBeUndefined();
    return data.workList.totalCount as number;
  };
  expect(await list({ scope: 'UNIT' })).toBe(50);
  expect(await list({ states: ['RECEIVED'] })).toBe(17);
  expect(await list({ states: ['RECEIVED'], procedure: 'water-intake' })).toBe(0);
  expect(await list({ scope: 'MINE' })).toBeGreaterThan(0);
  // A handler's desk: accepted cases wait for his office; those still received wait for the window.
  expect(await list({ scope: 'DESK', states: ['ACCEPTED', 'REVIEW'] })).toBeGreaterThan(0);
  expect(await list({ scope: 'DESK', states: ['RECEIVED'] })).toBe(0);
  expect(await list({ overdue: true })).toBe(0);
  expect(await list({ dueBefore: '2026-03-01T00:00:00Z' })).toBe(0);
  expect(await list({ dueAfter: '2026-03-01T00:00:00Z' })).toBe(50);
  expect(await list({ region: '320600' })).toBe(50);
  expect(await list({ region: '320614' })).toBe(0);
  expect(await list({ text: '20260302L0000' })).toBe(50);
  expect(await list({ text: '%%%' })).toBe(0);
});
