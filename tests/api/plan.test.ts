/** The plan over GraphQL: seeded, assigned, reported, checked; progress by task, county and department; late ones told once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPlan } from '../../activities/publish-plan.ts';
import { tellLatePlans } from '../../activities/tell-late-plans.ts';
import { withClient } from '../../scripts/stack/with-client.ts';
import { OTHER_UNIT, UNIT } from './support/a-city.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
  await withClient(api.database.ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    await publishPlan(owner);
    await publishPlan(owner);
  });
});
afterAll(() => api.close());

const ANSWER = `__typename ... on PlanDone { state receipt { stream seq } assignment { no actSeq milestones { reached overdue dueOn } } }
  ... on CommandRefused { refusals { code field } }`;
async function act(person: string, mutation: string, input: object): Promise<Loose> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(person, `mutation($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} } }`, {
    input: { requestId: randomUUID(), ...input },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[mutation];
}
const codes = (answer: Loose): readonly string[] => answer.refusals.map(({ code }: Loose) => code);
const no = `3-${UNIT}`;

test('a task goes to a unit, is reported on and checked; its entries are in the stream of the plan', async () => {
  api.clock = '2020-01-06T02:00:00.000Z';
  expect(codes(await act('zheng', 'assignPlanTask', { task: '3', unit: UNIT }))).toEqual(['WRONG_ROLE']);
  const requestId = randomUUID();
  const assigned = await act('gu', 'assignPlanTask', { task: '3', unit: UNIT, requestId });
  expect(assigned).toMatchObject({ __typename: 'PlanDone', state: 'ASSIGNED', receipt: { stream: `plan/${no}`, seq: 1 } });
  expect(await act('gu', 'assignPlanTask', { task: '3', unit: UNIT, requestId })).toEqual(assigned);
  expect(codes(await act('gu', 'assignPlanTask', { task: '3', unit: UNIT }))).toEqual(['WRONG_MATTER_STATE']);
  expect(codes(await act('gu', 'assignPlanTask', { task: '99', unit: UNIT }))).toEqual(['FIELD_INVALID']);
  expect(await act('zheng', 'submitTaskPlan', { no, text: '分两批' })).toMatchObject({ state: 'PLANNED' });
  expect(codes(await act('outsider', 'submitTaskPlan', { no, text: '分两批' }))).toEqual(['UNKNOWN_MATTER']);
  const evidence = [{ name: '清单', sha256: 'C'.repeat(64) }];
  expect(await act('zheng', 'reportTaskProgress', { no, milestone: '1', done: 3, total: 6, text: '一批', evidence })).toMatchObject({
    state: 'REPORTED',
    assignment: { milestones: [{ reached: true }, { reached: false, dueOn: '2020-12-31' }] },
  });
  expect(codes(await act('zheng', 'declareTaskDone', { no, text: '完成', evidence }))).toEqual(['FIELD_INVALID']);
  await act('zheng', 'reportTaskProgress', { no, milestone: '2', done: 6, total: 6, text: '二批', evidence });
  expect(await act('zheng', 'declareTaskDone', { no, text: '完成', evidence })).toMatchObject({ state: 'SELF_DECLARED_DONE' });
  expect(await act('gu', 'checkPlanTask', { no, result: 'DONE', findings: '属实' })).toMatchObject({ state: 'CHECKED' });
  expect(await act('gu', 'closePlanTask', { no, note: '销号' })).toMatchObject({ state: 'CLOSED' });
  const { data, errors } = await api.ask(
    'zheng',
    `{ planAssignment(no: "${no}") { reports { evidence { sha256 } } trail { outcome command } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.planAssignment.reports[0].evidence).toEqual([{ sha256: 'c'.repeat(64) }]);
  expect(data.planAssignment.trail.filter(({ outcome }: Loose) => outcome === 'ok').length).toBe(7);
});

test('progress sums to the same total by task, county and department; each sees its own', async () => {
  api.clock = '2020-01-06T02:00:00.000Z';
  await act('gu', 'assignPlanTask', { task: '7', unit: OTHER_UNIT });
  const sums = async (person: string, by: string): Promise<readonly [number, number]> => {
    const { data, errors } = await api.ask(person, `{ planProgress(by: ${by}) { key name { zh } assignments overdue } }`);
    expect(errors).toBeUndefined();
    const all: Loose[] = data.planProgress;
    return [all.reduce((n, one) => n + one.assignments, 0), all.reduce((n, one) => n + one.overdue, 0)];
  };
  for (const by of ['TASK', 'COUNTY', 'UNIT']) expect(await sums('gu', by)).toEqual([2, 1]);
  expect(await sums('zheng', 'TASK')).toEqual([1, 0]);
  expect(await sums('li', 'TASK')).toEqual([0, 0]);
  const { data } = await api.ask('gu', '{ planTasks { no milestones { on percent } progress { assignments closed } } }');
  expect(data.planTasks.length).toBe(17);
  expect(data.planTasks[2].progress).toEqual({ assignments: 1, closed: 1 });
});

test('a milestone that is late is a finding under R-T09, told once', async () => {
  expect(await tellLatePlans(api.pool, '2020-01-06T02:00:00.000Z')).toBe(1);
  expect(await tellLatePlans(api.pool, '2020-01-07T02:00:00.000Z')).toBe(0);
  const { rows } = await api.pool.query(
    "select rule_id, duty_unit, facts ->> 'dueOn' as due from tongban.finding where facts ? 'milestone'",
  );
  expect(rows).toEqual([{ rule_id: 'R-T09', duty_unit: OTHER_UNIT, due: '2019-06-30' }]);
});

test('an annex is imported whole by supervision, or its faults are named', async () => {
  const put = async (person: string, csv: string): Promise<Loose> =>
    (
      await api.ask(
        person,
        `mutation($csv: String!) { importPlanAnnex(input: { requestId: "annex-0001", annex: 1, csv: $csv }) { __typename ... on AnnexImported { rows }
          ... on AnnexFaulty { faults { line field } } ... on CommandRefused { refusals { code } } } }`,
        { csv },
      )
    ).data.importPlanAnnex;
  const rows = async (): Promise<Loose> =>
    (await api.ask('gu', '{ planAnnex(annex: 1) { columns rows { cells sample } } }')).data.planAnnex.rows;
  expect((await rows()).every(({ sample }: Loose) => sample)).toBe(true);
  expect(await put('gu', '序号,部门,服务名称,完成阶段\n1,市人社局,查询,昨天\n')).toEqual({
    __typename: 'AnnexFaulty',
    faults: [{ line: 2, field: '完成阶段' }],
  });
  expect((await rows()).length).toBe(4);
  expect(codes(await put('zheng', '序号,部门,服务名称,完成阶段\n'))).toEqual(['WRONG_ROLE']);
  expect(await put('gu', '序号,部门,服务名称,完成阶段\n1,市人社局,查询,2019-12-31\n')).toEqual({ __typename: 'AnnexImported', rows: 1 });
  expect(await rows()).toEqual([{ cells: ['1', '市人社局', '查询', '2019-12-31'], sample: false }]);
  const { rows: told } = await api.pool.query(
    `select outcome, actor, convert_from(canon, 'UTF8')::jsonb -> 'data' as data from audit.entry where stream = 'annex/1' order by seq`,
  );
  expect(told.map(({ actor, data, outcome }: Loose) => [outcome, actor, data.act])).toEqual([
    ['denied', 'zheng', 'importPlanAnnex'],
    ['ok', 'gu', 'importPlanAnnex'],
  ]);
  expect(told[1].data).toMatchObject({ annex: 1, rows: 1 });
});
