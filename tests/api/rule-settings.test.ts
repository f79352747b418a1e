/** Rules set by administrators through the door: two persons, every change on the trail, judged by from then on, in that place only. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvaluateRules, ringAlarms } from '../../activities/evaluate-rules.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import { tellFinding } from '../../activities/tell-finding.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const REASON = '通政办发〔2026〕1号';
const DONE = `__typename ... on RuleSettingDone { setting { settingId version state on mode level thresholds { name value } proposedBy { name } decidedBy { name } inForceFrom inForceUntil } casesJudgedAgain receipt { stream seq } }
  ... on CommandRefused { refusals { code field } }`;
let count = 0;
async function act(person: string, name: string, input: object): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await api.ask(person, `mutation($input: ${type}!) { ${name}(input: $input) { ${DONE} } }`, {
    input: { requestId: `setting-${(count += 1)}`, ...input },
  });
  expect(errors).toBeUndefined();
  return data[name];
}
const codes = ({ refusals }: Loose): string[] => refusals.map(({ code }: Loose) => code);
async function putInForce(input: object): Promise<Loose> {
  api.clock = new Date(Date.parse(api.clock) + 1_000).toISOString();
  const proposed = await act('sysadmin', 'proposeRuleSetting', { reason: REASON, ...input });
  return act('sysadmin2', 'confirmRuleSetting', { settingId: proposed.setting.settingId });
}
const entries = async (): Promise<readonly Loose[]> =>
  (
    await api.pool.query(
      `select outcome, actor, convert_from(canon, 'UTF8')::jsonb #>> '{data,act}' as act from audit.entry where stream = 'supervision/rules' order by seq`,
    )
  ).rows;

test('one administrator proposes, another confirms; both acts and every refusal are on the trail', async () => {
  const before = (await entries()).length;
  const proposed = await act('sysadmin', 'proposeRuleSetting', { ruleId: 'R-A01', region: '320614', on: false, reason: REASON });
  expect(proposed.setting).toMatchObject({ state: 'PROPOSED', version: null, on: false, proposedBy: { name: '系统管理' } });
  const { settingId } = proposed.setting;
  expect(codes(await act('sysadmin', 'confirmRuleSetting', { settingId }))).toEqual(['PROPOSER_MAY_NOT_APPROVE']);
  expect(codes(await act('gu', 'confirmRuleSetting', { settingId }))).toEqual(['WRONG_ROLE']);
  const confirmed = await act('sysadmin2', 'confirmRuleSetting', { settingId });
  expect(confirmed.setting).toMatchObject({ state: 'IN_FORCE', version: 1, inForceFrom: api.clock, decidedBy: { name: '系统管理二' } });
  expect(codes(await act('sysadmin2', 'confirmRuleSetting', { settingId }))).toEqual(['WRONG_MATTER_STATE']);
  expect((await entries()).slice(before).map(({ act: what, outcome }) => `${what} ${outcome}`)).toEqual([
    'proposeRuleSetting ok',
    'confirmRuleSetting denied',
    'confirmRuleSetting denied',
    'confirmRuleSetting ok',
    'confirmRuleSetting denied',
  ]);
});

test('the database itself refuses a confirmation by the proposer, a second decision, and any change of what was set', async () => {
  const proposed = await act('sysadmin', 'proposeRuleSetting', { ruleId: 'R-A07', on: false, reason: REASON });
  const { settingId } = proposed.setting;
  const decide = (by: string) =>
    api.pool.query(
      `update tongban.rule_setting set decided_by = $2, decided_at = now(), version = 1, in_force_from = now() where id = $1`,
      [settingId, by],
    );
  await expect(decide('sysadmin')).rejects.toThrow(/check constraint/);
  await act('sysadmin2', 'rejectRuleSetting', { settingId, reason: '依据不足' });
  await expect(decide('gu')).rejects.toThrow(/never changes/);
  await expect(api.pool.query('delete from tongban.rule_setting')).rejects.toThrow(/permission denied/);
  await expect(api.pool.query('update tongban.rule_setting set is_on = true')).rejects.toThrow(/permission denied/);
});

test('a wrong setting is refused with the field named, and nothing is stored', async () => {
  const stored = async () => (await api.pool.query('select count(*)::int as n from tongban.rule_setting')).rows[0].n;
  const before = await stored();
  const wrong = async (input: object) => (await act('sysadmin', 'proposeRuleSetting', { reason: REASON, ...input })).refusals[0];
  expect(await wrong({ ruleId: 'R-X1', on: true })).toEqual({ code: 'FIELD_INVALID', field: 'ruleId' });
  expect(await wrong({ ruleId: 'R-T02', region: '999999', on: true })).toEqual({ code: 'FIELD_INVALID', field: 'region' });
  expect(await wrong({ ruleId: 'R-T02', thresholds: [{ name: 'daysAfter', value: 99 }] })).toMatchObject({ field: 'thresholds.0.value' });
  expect(await wrong({ ruleId: 'R-T03', thresholds: [{ name: 'daysAfter', value: 1 }] })).toMatchObject({ field: 'thresholds.0.name' });
  expect((await act('gu', 'proposeRuleSetting', { ruleId: 'R-T02', on: false, reason: REASON })).refusals[0].code).toBe('WRONG_ROLE');
  expect((await act('sysadmin2', 'confirmRuleSetting', { settingId: 'RS-none' })).refusals[0].code).toBe('PROPOSAL_UNKNOWN');
  expect(await stored()).toBe(before);
});

test('the catalogue tells how a rule stands in each place now, and every version it has had', async () => {
  await putInForce({ ruleId: 'R-P12', thresholds: [{ name: 'notices', value: 3 }] });
  await putInForce({ ruleId: 'R-P12', region: '320614', mode: 'AUTOMATIC', thresholds: [{ name: 'notices', value: 4 }] });
  await putInForce({ ruleId: 'R-P12', region: '320614', mode: 'AUTOMATIC', thresholds: [{ name: 'notices', value: 2 }] });
  const { data } = await api.ask(
    'gu',
    `{ supervisionRule(ruleId: "R-P12") { on mode thresholds { name value }
      city: inForce(region: "320600") { on mode thresholds { name value usual } settings { region version } }
      county: inForce(region: "320614") { mode thresholds { name value } settings { region version } }
      settings(region: "320614") { region version state inForceUntil } } }`,
  );
  const { city, county, settings, thresholds } = data.supervisionRule;
  expect(thresholds).toContainEqual({ name: 'notices', value: 2 });
  expect(city).toMatchObject({ mode: 'CONFIRM', settings: [{ region: null, version: 1 }] });
  expect(city.thresholds).toContainEqual({ name: 'notices', value: 3, usual: 2 });
  expect(county).toMatchObject({ mode: 'AUTOMATIC', settings: [{ region: null }, { region: '320614', version: 2 }] });
  expect(county.thresholds).toContainEqual({ name: 'notices', value: 2 });
  expect(settings.map(({ region, state, version }: Loose) => [region, version, state])).toEqual([
    ['320614', 2, 'IN_FORCE'],
    ['320614', 1, 'SUPERSEDED'],
    [null, 1, 'IN_FORCE'],
  ]);
  const asked = await api.ask('lin', '{ ruleSettings { settingId } }');
  expect(asked.data.ruleSettings.length).toBeGreaterThan(0);
  expect((await api.ask('li', '{ ruleSettings { settingId } }')).data.ruleSettings).toEqual([]);
});

test('sent again, the first answer stands', async () => {
  const input = { requestId: 'setting-again', ruleId: 'R-T06', on: true, reason: REASON };
  const first = await act('sysadmin', 'proposeRuleSetting', input);
  expect(await act('sysadmin', 'proposeRuleSetting', input)).toEqual(first);
});

test('a moved due point has its alarm: the case is judged again at that instant, once, and the re-check agrees', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED');
  const { rows } = await api.pool.query(
    `select c.region, k.due_at as due from tongban.application_case c join tongban.case_clock k using (case_no) where case_no = $1 and clock_id = 'PROMISED'`,
    [caseNo],
  );
  const { due, region } = rows[0] as { due: string; region: string };
  const confirmed = await putInForce({ ruleId: 'R-T01', region, thresholds: [{ name: 'daysBefore', value: 1 }] });
  expect(confirmed.casesJudgedAgain).toBeGreaterThan(0);
  let now = api.clock;
  const evaluate = createEvaluateRules({ pool: api.pool, now: () => now });
  const runDry = async () => {
    while ((await evaluate()).entries > 0);
  };
  const warned = async () =>
    (await api.pool.query(`select fired_at as at, facts -> 'settings' as settings from tongban.finding where rule_id = 'R-T01'`)).rows;
  await runDry();
  expect(await warned()).toEqual([]);
  const { rows: alarms } = await api.pool.query('select case_no, at from tongban.supervision_alarm');
  expect(alarms).toHaveLength(1);
  const alarm = (alarms[0] as { at: string }).at;
  expect(alarm < due).toBe(true);
  expect(await ringAlarms(api.pool, new Date(Date.parse(alarm) - 1).toISOString())).toBe(0);
  now = alarm;
  expect(await ringAlarms(api.pool, now)).toBe(1);
  await runDry();
  expect(await warned()).toEqual([{ at: alarm, settings: [`${region}/1`] }]);
  expect(await ringAlarms(api.pool, now)).toBe(0);
  const wrong: unknown[] = [];
  await recheckFindings(api.pool, { now, found: (_case, one) => wrong.push(one) });
  expect(wrong.filter((one) => (one as { kind: string }).kind !== 'ALARM_MISSED')).toEqual([]);
});

test('a term told by a card is silent where its rule is off, and told where it is on', async () => {
  const told = {
    ruleId: 'R-T09',
    threshold: 'ANSWER',
    facts: {},
    duty: { unit: 'u', person: null },
    calendarVersion: 'x',
    provenance: 'LIVE',
  } as const;
  await putInForce({ ruleId: 'R-T09', region: '320614', on: false });
  const firedAt = new Date(Date.parse(api.clock) + 1_000).toISOString();
  expect(await tellFinding(api.pool, { ...told, about: 'card/1', region: '320614', firedAt })).toBe(false);
  expect(await tellFinding(api.pool, { ...told, about: 'card/2', region: '320613', firedAt })).toBe(true);
});

test('the sweep can be run now, by an administrator, and says what it did', async () => {
  const SWEEP = `mutation { runSweep(input: { requestId: "sweep-now-1" }) { __typename ... on SweepDone { busy acts findings receipt { stream seq } } ... on CommandRefused { refusals { code } } } }`;
  expect((await api.ask('gu', SWEEP)).data.runSweep).toMatchObject({ __typename: 'CommandRefused', refusals: [{ code: 'WRONG_ROLE' }] });
  const { runSweep } = (await api.ask('sysadmin', SWEEP)).data;
  expect(runSweep).toMatchObject({ __typename: 'SweepDone', busy: false, receipt: { stream: 'supervision/rules' } });
  const { rows } = await api.pool.query('select count(*)::int as n from tongban.sweep_run');
  expect(rows[0].n).toBe(1);
  expect((await api.ask('sysadmin', SWEEP)).data.runSweep.receipt).toEqual(runSweep.receipt);
});
