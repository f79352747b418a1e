/** The plan over GraphQL: seeded, assigned, reported, checked; progress by task, county and department; late ones told once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPlan } from '../../activities/publish-plan.ts';
import { coverPlan } from '../../activities/cover-plan.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import { ringPlanAlarms } from '../../activities/tell-late-plans.ts';
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
  const { data } = await api.ask(
    'gu',
    '{ planTasks { no milestones { on percent } progress { assignments closed } together { done total reached dueOn } } }',
  );
  expect(data.planTasks.length).toBe(17);
  expect(data.planTasks[2].together).toEqual([
    { done: 3, total: 6, reached: true, dueOn: '2019-12-31' },
    { done: 6, total: 6, reached: true, dueOn: '2020-12-31' },
  ]);
  expect(data.planTasks[2].progress).toEqual({ assignments: 1, closed: 1 });
});

const told = async (): Promise<readonly string[]> =>
  (
    await api.pool.query<{ key: string; level: string; at: string }>(
      `select substr(dedup_key, 7) as key, level, to_char(fired_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at from tongban.finding
       where rule_id = 'R-T09' and starts_with(dedup_key, 'R-T09|plan/') order by fired_at, dedup_key`,
    )
  ).rows.map(({ at, key, level }) => `${key} ${level} ${at}`);
const alarms = async (): Promise<readonly string[]> =>
  (
    await api.pool.query<{ no: string; at: string }>(
      `select no, case when at = '-infinity' then 'at once' else to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') end as at from tongban.plan_alarm order by no`,
    )
  ).rows.map(({ at, no: of }) => `${of} ${at}`);
const ring = async (now: string): Promise<number> => {
  let sum = 0;
  for (let rung = 1; rung > 0;) {
    const rang = await ringPlanAlarms(api.pool, now);
    rung = rang.rung;
    sum += rang.told;
  }
  return sum;
};
const recheck = async (now: string): Promise<readonly string[]> => {
  const said: string[] = [];
  await recheckFindings(api.pool, { now, found: (about, { key, kind }) => said.push(`${about} ${kind} ${key}`) });
  return said;
};

test('what an assignment owes is told at its own instant, once, whoever was away; each step looks again', async () => {
  const seven = `7-${OTHER_UNIT}`;
  expect(await alarms()).toEqual([`${no} at once`, `${seven} at once`]);
  expect(await ring('2020-01-06T15:59:59.999Z')).toBe(0);
  // Its date was over when it was assigned, so it is owed within that day; two at a time tell it once.
  const rang = await Promise.all([
    ringPlanAlarms(api.pool, '2020-01-06T16:00:00.000Z'),
    ringPlanAlarms(api.pool, '2020-01-06T16:00:00.000Z'),
  ]);
  expect(rang.reduce((sum, { told: n }) => sum + n, 0)).toBe(1);
  expect(await told()).toEqual([`plan/${seven}/1/2019-06-30||DUE YELLOW 2020-01-07 00:00`]);
  // The closed one owes nothing; the other its monthly report.
  expect(await alarms()).toEqual([`${seven} 2020-02-07 00:00`]);
  expect(await ring('2020-02-06T15:59:59.999Z')).toBe(0);
  // The supervisor process is away over the term; meanwhile the report comes, a day late.
  api.clock = '2020-02-07T02:00:00.000Z';
  await act('gu', 'notePlanEvent', { no: seven, on: '2020-02-01' });
  expect(await alarms()).toEqual([`${seven} at once`]);
  expect(await ring('2020-04-01T02:00:00.000Z')).toBe(2);
  expect(await ring('2020-04-02T02:00:00.000Z')).toBe(0);
  expect(await told()).toEqual([
    `plan/${seven}/1/2019-06-30||DUE YELLOW 2020-01-07 00:00`,
    `plan/${seven}/report/2020-02-06||DUE YELLOW 2020-02-07 00:00`,
    `plan/${seven}/report/2020-02-06||LATE_1 RED 2020-03-07 00:00`,
  ]);
  const { rows } = await api.pool.query(`select state from tongban.finding where dedup_key like '%/report/%' order by fired_at`);
  expect(rows.map(({ state }) => state)).toEqual(['ESCALATED', 'OPEN']);
  expect(await alarms()).toEqual([]);
  api.clock = '2020-04-02T02:00:00.000Z';
  const { data } = await api.ask('gu', `{ planAssignment(no: "${seven}") { reportDueOn late { milestone dueOn again at } } }`);
  expect(data.planAssignment.reportDueOn).toBe('2020-02-06');
  expect(data.planAssignment.late.map(({ again, dueOn, milestone }: Loose) => [milestone, dueOn, again])).toEqual([
    ['1', '2019-06-30', false],
    [null, '2020-02-06', false],
    [null, '2020-02-06', true],
  ]);
});

const covered = async (now: string) => coverPlan(api.pool, now, 120_000, null);
const exceptions = async (now: string): Promise<readonly string[]> =>
  (await covered(now)).exceptions.map(({ fault, no: of }) => `${of} ${fault}`);

test('every assignment that owes anything is covered by one alarm, and one whose alarm is lost, late or not rung is an exception', async () => {
  api.clock = '2020-04-02T03:00:00.000Z';
  await act('gu', 'assignPlanTask', { task: '9', unit: OTHER_UNIT });
  const nine = `9-${OTHER_UNIT}`;
  const now = '2020-04-02T03:00:30.000Z';
  await ring(now);
  expect(await covered(now)).toMatchObject({ matters: 1, exceptions: [] });
  expect(await alarms()).toEqual([`${nine} 2020-04-03 00:00`]);
  const owned = (sql: string): Promise<unknown> =>
    withClient(api.database.ownerUrl, async (owner) => {
      await owner.query('set role tongban_owner');
      return owner.query(sql);
    });
  await owned(`update tongban.plan_alarm set at = '2020-04-03T00:00:00Z'`);
  expect(await exceptions(now)).toEqual([`${nine} TIMER_TOO_LATE`]);
  await owned('delete from tongban.plan_alarm');
  expect(await exceptions(now)).toEqual([`${nine} NO_TIMER`]);
  await owned(`insert into tongban.plan_alarm values ('${nine}', '2020-04-02T16:00:00Z')`);
  expect(await exceptions('2020-04-02T16:01:00.000Z')).toEqual([]);
  expect(await exceptions('2020-04-02T16:03:00.000Z')).toEqual([`${nine} TERM_MISSED`]);
  expect((await coverPlan(api.pool, '2020-04-02T16:03:00.000Z', 120_000, [{ from: '33', to: '34' }])).exceptions).toEqual([]);
  expect(await ring('2020-04-02T16:03:00.000Z')).toBe(1);
  expect(await exceptions('2020-04-02T16:03:00.000Z')).toEqual([]);
});

test('a re-check computes them again from the trail and names one that is missing and one that should not be', async () => {
  const now = '2020-04-02T17:00:00.000Z';
  expect(await recheck(now)).toEqual([]);
  await withClient(api.database.ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    await owner.query(
      `update tongban.finding set dedup_key = replace(dedup_key, '/1/2019-06-30', '/1/2019-06-29') where dedup_key like '%/1/2019-06-30%'`,
    );
  });
  expect(await recheck(now)).toEqual([
    `plan/7-${OTHER_UNIT} MISSING R-T09|plan/7-${OTHER_UNIT}/1/2019-06-30||DUE`,
    `plan/7-${OTHER_UNIT} UNFOUNDED R-T09|plan/7-${OTHER_UNIT}/1/2019-06-29||DUE`,
  ]);
});

test('where administrators have switched R-T09 off, nothing of the plan is told', async () => {
  await withClient(api.database.ownerUrl, async (owner) => {
    await owner.query('set role tongban_owner');
    await owner.query(
      `insert into tongban.rule_setting (id, rule_id, region, is_on, reason, proposed_by, proposed_at, decided_by, decided_at, version, in_force_from)
       values ('s-off', 'R-T09', null, false, '试行', 'a', '2020-04-03T00:00:00Z', 'b', '2020-04-03T00:00:00Z', 1, '2020-04-03T00:00:00Z')`,
    );
  });
  api.clock = '2020-04-06T02:00:00.000Z';
  await act('gu', 'assignPlanTask', { task: '8', unit: OTHER_UNIT });
  expect(await ring('2020-08-01T02:00:00.000Z')).toBe(0);
  expect(await recheck('2020-08-01T02:00:00.000Z')).toHaveLength(2);
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
