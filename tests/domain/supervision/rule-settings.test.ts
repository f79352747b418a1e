/** What administrators set of rules: where it holds, from when, and that it takes nothing back; due points it has moved. */
import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../../domain/clocks/local-date.ts';
import { policy } from '../../../domain/law/basis.ts';
import { admitRuleSetting, admitSettingDecision } from '../../../domain/supervision/admit-rule-setting.ts';
import type { CaseRule } from '../../../domain/supervision/define-rule.ts';
import { evaluateCase, nextSilentPoint } from '../../../domain/supervision/evaluate-case.ts';
import { exampleStory, type ToldAct } from '../../../domain/supervision/example-case.ts';
import { inForce, settingIn, type RuleSetting } from '../../../domain/supervision/rule-settings.ts';
import { ruleById, RULES } from '../../../domain/supervision/rules.ts';

const COUNTY = '320613';
const promisePassed = ruleById('R-T02') as CaseRule;
const promiseNear = ruleById('R-T01') as CaseRule;

const setting = (more: Partial<RuleSetting> = {}): RuleSetting => ({
  ruleId: 'R-T02',
  region: COUNTY,
  version: 1,
  from: '2026-01-01T00:00:00.000Z',
  on: null,
  mode: null,
  level: null,
  thresholds: {},
  ...more,
});

/** Accepted on Monday 2026-03-02 with ten working days promised: due at the close of 2026-03-16. */
const accepted: ToldAct = [
  '2026-03-02T11:00',
  'lin',
  'Accepted',
  [
    'ClockStarted',
    {
      clock: 'PROMISED',
      kind: 'PROMISED',
      limit: { n: 10, unit: 'WORKING_DAY', basis: policy('示例') },
      counting: 'DAY_END',
      anchor: 'ACCEPTANCE',
    },
  ],
];
const expired: ToldAct = ['2026-03-16T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]];
const decidedOn = (on: string): ToldAct => [on, 'chen', 'DecisionMade', ['ClockStopped', { clock: 'PROMISED' }]];
const found = (rule: CaseRule, told: readonly ToldAct[], settings: readonly RuleSetting[], now = '2026-12-01T00:00:00.000Z') =>
  evaluateCase(exampleStory({ when: '', told, fires: [] }), [rule], { settings, now });
const said = (findings: ReturnType<typeof found>): string[] => findings.map(({ firedAt, level }) => `${firedAt} ${level}`);

describe('a setting holds in its place and from its time', () => {
  test('the narrower place lies on top of the wider, field by field', () => {
    const settings = [
      setting({ region: null, on: false, mode: 'CONFIRM' }),
      setting({ region: '320600', on: true }),
      setting({ region: COUNTY, level: 'RED', thresholds: { daysAfter: 2 } }),
    ];
    const at = (region: string) => settingIn(promisePassed, region, settings);
    expect([at('330100').on, at('330100').mode]).toEqual([false, 'CONFIRM']);
    expect([at('320614').on, at('320614').mode, at('320614').numbers]).toEqual([true, 'CONFIRM', { daysAfter: 0 }]);
    expect([at('320613002').on, at('320613002').level('YELLOW'), at('320613002').numbers]).toEqual([true, 'RED', { daysAfter: 2 }]);
    expect(at(COUNTY).cited).toEqual(['all/1', '320600/1', '320613/1']);
  });

  test('the newest version of a place counts, and none before its time', () => {
    const settings = [setting({ on: false }), setting({ version: 2, on: true, from: '2026-05-01T00:00:00.000Z' })];
    expect(inForce(settings, '2026-04-30T23:59:59.999Z').map(({ version }) => version)).toEqual([1]);
    expect(inForce(settings).map(({ version }) => version)).toEqual([2]);
    expect(settingIn(promisePassed, COUNTY, settings, '2025-12-31T00:00:00.000Z').on).toBe(true);
  });

  test('a rule that waits for data cannot be switched on by any setting', () => {
    const waiting = ruleById('R-A04')!;
    expect(settingIn(waiting, COUNTY, [setting({ ruleId: 'R-A04', on: true })]).on).toBe(false);
  });

  test('what was found before a rule was switched off stays found; what comes after is not', () => {
    const off = setting({ on: false, from: '2026-03-10T00:00:00.000Z' });
    expect(found(promisePassed, [accepted, expired], [off])).toEqual([]);
    expect(found(promisePassed, [accepted, expired], [{ ...off, from: '2026-03-17T00:00:00.000Z' }])).toHaveLength(1);
  });

  test('a finding says under which settings it was made, and one without any says nothing of them', () => {
    const [finding] = found(promisePassed, [accepted, expired], [setting({ mode: 'CONFIRM' })]);
    expect([finding?.mode, finding?.facts['settings']]).toEqual(['CONFIRM', ['320613/1']]);
    expect(found(promisePassed, [accepted, expired], [])[0]?.facts).not.toHaveProperty('settings');
  });
});

describe('a due point that a setting has moved', () => {
  const three = setting({ thresholds: { daysAfter: 3 } });

  test('is reached at the close of the third working day, under the same key as the usual one', () => {
    const moved = found(promisePassed, [accepted, expired], [three]);
    expect(said(moved)).toEqual(['2026-03-19T09:00:00.000Z YELLOW']);
    const [usual] = found(promisePassed, [accepted, expired], []);
    expect(moved[0]?.dedupKey).toBe(usual?.dedupKey);
  });

  test('is not reached before its time, nor by a case decided in between', () => {
    expect(found(promisePassed, [accepted, expired], [three], '2026-03-19T08:59:59.999Z')).toEqual([]);
    expect(found(promisePassed, [accepted, expired, decidedOn('2026-03-18')], [three])).toEqual([]);
    expect(found(promisePassed, [accepted, expired, decidedOn('2026-03-20')], [three])).toHaveLength(1);
  });

  test('that was found at its usual time is not found again when a later setting moves it', () => {
    const later = { ...three, from: '2026-03-17T00:00:00.000Z' };
    expect(said(found(promisePassed, [accepted, expired], [later]))).toEqual(['2026-03-16T09:00:00.000Z YELLOW']);
  });

  test('back at its usual place, is reached at the change by a case that had passed it under the laxer one', () => {
    const back = setting({ version: 2, from: '2026-03-18T00:00:00.000Z', thresholds: { daysAfter: 0 } });
    expect(said(found(promisePassed, [accepted, expired], [three, back]))).toEqual(['2026-03-18T00:00:00.000Z YELLOW']);
  });

  test('a warning comes so many working days before due', () => {
    const warned: ToldAct = ['2026-03-12T00:00', 'system', ['ClockWarned', { clock: 'PROMISED' }]];
    const five = setting({ ruleId: 'R-T01', thresholds: { daysBefore: 5 } });
    expect(found(promiseNear, [accepted, warned], [five]).map(({ firedAt }) => localDateOf(firedAt))).toEqual(['2026-03-09']);
    expect(found(promiseNear, [accepted, warned], [{ ...five, thresholds: { daysBefore: 10 } }])).toEqual([]);
  });

  test('elsewhere is as usual', () => {
    expect(said(found(promisePassed, [accepted, expired], [{ ...three, region: '320614' }]))).toEqual(['2026-03-16T09:00:00.000Z YELLOW']);
  });

  test('moving now forward never takes a finding back', () => {
    const told = [accepted, expired, decidedOn('2026-03-25')];
    let before: readonly string[] = [];
    for (let day = 1; day <= 30; day++) {
      const keys = found(promisePassed, told, [three], `2026-03-${String(day).padStart(2, '0')}T23:00:00.000Z`).map(
        ({ dedupKey, firedAt }) => `${dedupKey} ${firedAt}`,
      );
      expect(keys).toEqual(expect.arrayContaining([...before]));
      before = keys;
    }
    expect(before).toHaveLength(1);
  });

  test('an alarm is wanted for the next one only where a setting has moved it', () => {
    const story = exampleStory({ when: '', told: [accepted, expired], fires: [] });
    const at = (settings: readonly RuleSetting[], now: string) => nextSilentPoint(story, [promisePassed], { settings, now });
    expect(at([three], '2026-03-17T00:00:00.000Z')).toBe('2026-03-19T09:00:00.000Z');
    expect(at([three], '2026-03-19T09:00:00.000Z')).toBeNull();
    expect(at([], '2026-03-17T00:00:00.000Z')).toBeNull();
    expect(at([setting({ on: false })], '2026-03-10T00:00:00.000Z')).toBeNull();
  });
});

describe('what may be set', () => {
  const nothing = { on: null, mode: null, level: null, thresholds: [], reason: '通政办发〔2026〕1号' };
  const fields = (...given: Parameters<typeof admitRuleSetting>) =>
    admitRuleSetting(...given).map(({ code, facts }) => `${code} ${String(facts['field'])}`);

  test('something, with a reason, within the bounds of a threshold the rule has', () => {
    expect(fields(promisePassed, { ...nothing, thresholds: [{ name: 'daysAfter', value: 2 }] })).toEqual([]);
    expect(fields(promisePassed, nothing)).toEqual(['FIELD_INVALID on']);
    expect(fields(promisePassed, { ...nothing, on: true, reason: ' ' })).toEqual(['REASONS_MISSING reason']);
    expect(fields(promisePassed, { ...nothing, thresholds: [{ name: 'daysAfter', value: 11 }] })).toEqual([
      'FIELD_INVALID thresholds.0.value',
    ]);
    expect(fields(promisePassed, { ...nothing, thresholds: [{ name: 'days', value: 1 }] })).toEqual(['FIELD_INVALID thresholds.0.name']);
    const twice = { name: 'daysAfter', value: 1 };
    expect(fields(promisePassed, { ...nothing, thresholds: [twice, twice] })).toEqual(['FIELD_INVALID thresholds']);
  });

  test('no anomaly becomes a card, and no rule without data is switched on', () => {
    expect(fields(ruleById('R-A01')!, { ...nothing, level: 'YELLOW' })).toEqual(['FIELD_INVALID level']);
    expect(fields(ruleById('R-A04')!, { ...nothing, on: true })).toEqual(['FIELD_INVALID on']);
  });

  test('by another person than proposed it, and once', () => {
    const code = (...given: Parameters<typeof admitSettingDecision>) => admitSettingDecision(...given).map((one) => one.code);
    expect(code({ proposedBy: 'a', decided: null }, 'b')).toEqual([]);
    expect(code({ proposedBy: 'a', decided: null }, 'a')).toEqual(['PROPOSER_MAY_NOT_APPROVE']);
    expect(code({ proposedBy: 'a', decided: 'IN_FORCE' }, 'b')).toEqual(['WRONG_MATTER_STATE']);
  });

  test('every threshold of the catalogue is named in both languages and its usual value lies within its bounds', () => {
    const all = RULES.flatMap(({ id, thresholds = {} }) =>
      Object.entries(thresholds).map(([name, one]) => ({ id: `${id}/${name}`, ...one })),
    );
    expect(all.length).toBeGreaterThan(20);
    for (const { id, least, most, name, unit, usual } of all) {
      expect(usual >= least && usual <= most && least < most, id).toBe(true);
      for (const text of [name, unit]) expect(`${text.zh} ${text.en}`, id).toMatch(/.+ .+/);
    }
  });
});
