/** A due date explains itself, also for a past day and for a supposed event: the law's dates of March 2026, asked over GraphQL. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

let api: AnApi;
let caseNo: string;
/** Submitted 03-02; received 03-04; accepted 03-06; handled 03-10: 10:00 each day in Nantong. */
beforeAll(async () => {
  api = await anApi();
  api.clock = '2026-03-02T02:00:00.000Z';
  caseNo = await caseAt(api, 'SUBMITTED');
  api.clock = '2026-03-04T02:00:00.000Z';
  await done(api, 'lin', 'receiveCase', { caseNo });
  api.clock = '2026-03-06T02:00:00.000Z';
  await done(api, 'lin', 'accept', { caseNo });
  api.clock = '2026-03-10T02:00:00.000Z';
});
afterAll(() => api.close());

const CLOCK = `query($no: CaseNo!, $id: ID!, $asOf: LocalDate, $suppose: [Supposition!]! = []) { clock(caseNo: $no, id: $id, asOf: $asOf, suppose: $suppose) {
  clockId name { zh } reading { status limit used remaining dueOn overdue }
  derivation { anchor { on event } rule { zh en } basis { text certainty } skipped { on because label } stops { ground excluded } calendarVersion } } }`;

async function clock(id: string, more: object = {}): Promise<Loose> {
  const { data, errors } = await api.ask('gu', CLOCK, { no: caseNo, id, ...more });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.clock;
}

test('the statutory term of twenty working days from 03-06 ends on 2026-04-03, and says which law and which days', async () => {
  const { reading, derivation } = await clock('STATUTORY');
  expect(derivation.anchor.on).toBe('2026-03-06');
  expect(derivation.basis).toEqual({ text: '行政许可法 第四十二条第一款', certainty: 'L' });
  expect(reading).toMatchObject({ status: 'RUNNING', limit: 20, dueOn: '2026-04-03' });
  const weekends = derivation.skipped.filter((day: { because: string }) => day.because === 'WEEKEND').map((day: { on: string }) => day.on);
  expect(weekends).toEqual([
    '2026-03-07',
    '2026-03-08',
    '2026-03-14',
    '2026-03-15',
    '2026-03-21',
    '2026-03-22',
    '2026-03-28',
    '2026-03-29',
  ]);
  expect(derivation.rule.zh).toContain('20个工作日');
  expect(derivation.rule.en).toContain('20 working days');
});

test('on 2026-03-05 there was no statutory term yet, and on 03-06 none of it was used', async () => {
  expect(await clock('STATUTORY', { asOf: '2026-03-05' })).toBeNull();
  expect((await clock('STATUTORY', { asOf: '2026-03-06' })).reading).toMatchObject({ used: 0, remaining: 20 });
  expect((await clock('STATUTORY', { asOf: '2026-03-09' })).reading).toMatchObject({ used: 1, remaining: 19 });
});

test('the clock of the notice ran on 03-05 and has stopped since', async () => {
  expect((await clock('NOTICE', { asOf: '2026-03-05' })).reading.status).toBe('RUNNING');
  expect((await clock('NOTICE')).reading.status).toBe('STOPPED');
});

test('had the acceptance been given on 03-04, the term would end on 2026-04-01', async () => {
  const supposed = await clock('STATUTORY', { suppose: [{ moveEntry: { caseSeq: 3, to: '2026-03-04' } }] });
  expect(supposed.derivation.anchor.on).toBe('2026-03-04');
  expect(supposed.reading.dueOn).toBe('2026-04-01');
  expect((await clock('STATUTORY')).reading.dueOn).toBe('2026-04-03');
});

test('had a hearing stopped the clock from 03-09 to 03-16, the term would end later by the days it took out', async () => {
  const supposed = await clock('STATUTORY', { suppose: [{ addPause: { ground: 'HEARING', from: '2026-03-09', to: '2026-03-16' } }] });
  const [stop] = supposed.derivation.stops;
  expect(stop.ground).toBe('HEARING');
  expect(supposed.reading.dueOn > '2026-04-03').toBe(true);
  expect(stop.excluded.length).toBeGreaterThan(0);
  expect((await clock('STATUTORY')).derivation.stops).toEqual([]);
});

test('had the acceptance not been given, there would be no statutory term', async () => {
  expect(await clock('STATUTORY', { suppose: [{ omitEntry: { caseSeq: 3 } }] })).toBeNull();
});

test('nothing supposed is recorded', async () => {
  const before = await api.rows();
  await clock('STATUTORY', { suppose: [{ moveEntry: { caseSeq: 3, to: '2026-03-04' } }] });
  expect(await api.rows()).toEqual(before);
});

test('tomorrow cannot be asked as if it were past, nor an entry that does not exist', async () => {
  for (const more of [
    { asOf: '2026-03-11' },
    { suppose: [{ moveEntry: { caseSeq: 99, to: '2026-03-04' } }] },
    { suppose: [{ addPause: { ground: 'HEARING', from: '2026-03-09', to: '2026-03-01' } }] },
  ]) {
    const { errors } = await api.ask('gu', CLOCK, { no: caseNo, id: 'STATUTORY', ...more });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT');
  }
});

test('what may be done next comes with reasons, law and who may instead', async () => {
  const ACTIONS =
    'query($no: CaseNo!) { case(caseNo: $no) { availableActions { command stepId allowed reasons { code message { zh } basis { text } } whoMay { role persons unit { unitId } except { because } } } } }';
  const { data } = await api.ask('zhao', ACTIONS, { no: caseNo });
  const of = (command: string) => data.case.availableActions.find((one: { command: string }) => one.command === command);
  expect(of('claim')).toMatchObject({ stepId: 'handle', allowed: true });
  expect(of('decide')).toMatchObject({ allowed: false });
  expect(of('decide').reasons.map((one: { code: string }) => one.code)).toContain('WRONG_ROLE');
  expect(of('decide').whoMay).toMatchObject([{ role: 'APPROVER', persons: 2 }]);
  const lin = (await api.ask('jiang', ACTIONS, { no: caseNo })).data.case.availableActions;
  expect(lin.find((one: { command: string }) => one.command === 'claim')).toBeDefined();
});

test('“why not me” answers for an act whose time has not come', async () => {
  const { data } = await api.ask(
    'sun',
    'query($no: CaseNo!) { case(caseNo: $no) { whyNotMe(command: issue) { allowed reasons { code message { zh en } } } whoMayRead { role relation ruleId } } }',
    { no: caseNo },
  );
  expect(data.case.whyNotMe).toEqual([
    {
      allowed: false,
      reasons: [
        {
          code: 'WRONG_STATE',
          message: { zh: '办件目前处于“受理”，不能做这件事。', en: 'The case is “accepted”; this cannot be done now.' },
        },
      ],
    },
  ]);
  expect(data.case.whoMayRead).toContainEqual({ role: 'SUPERVISOR', relation: 'REGION', ruleId: 'SUPERVISOR.CASE_READ.REGION' });
});

test('an approver who accepted the case is told which step bars him, and is not counted among those who may', async () => {
  const own = await caseAt(api, 'SUBMITTED');
  await done(api, 'jiang', 'receiveCase', { caseNo: own });
  await done(api, 'jiang', 'accept', { caseNo: own });
  await done(api, 'zhao', 'passOn', { caseNo: own, stepId: 'handle', opinion: '可' });
  const { data } = await api.ask(
    'jiang',
    'query($no: CaseNo!) { case(caseNo: $no) { whyNotMe(command: decide) { allowed reasons { code message { zh } } whoMay { role persons except { person { name } because } } } } }',
    { no: own },
  );
  expect(data.case.whyNotMe[0]).toMatchObject({
    allowed: false,
    reasons: [{ code: 'SAME_PERSON', message: { zh: '此前经手过“accept”环节的人不得办理本环节。' } }],
  });
  const [{ whoMay }] = data.case.whyNotMe;
  expect(whoMay[0]).toMatchObject({ role: 'APPROVER', persons: 1 });
  expect(whoMay[0].except).toContainEqual({ person: { name: '蒋全能' }, because: 'accept' });
});
