/** Every rule is told by its own examples, cites a law or says that it is policy, and stands in the catalogue once. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../../domain/clocks/local-date.ts';
import { appliesTo } from '../../../domain/supervision/define-rule.ts';
import { settingIn } from '../../../domain/supervision/rule-settings.ts';
import type { CaseRule, SweepRule } from '../../../domain/supervision/define-rule.ts';
import { evaluateCase } from '../../../domain/supervision/evaluate-case.ts';
import { EXAMPLE_CALENDAR, exampleStory } from '../../../domain/supervision/example-case.ts';
import { LEVELS } from '../../../domain/supervision/levels.ts';
import { RULES } from '../../../domain/supervision/rules.ts';
import { exampleAct } from '../../../domain/supervision/sweep-parts.ts';
import { logicOf, RULES_FILE, rulesSource } from '../../../scripts/generate-rules.ts';

const CATALOGUE = [
  ...['R-T01', 'R-T02', 'R-T03', 'R-T04', 'R-T05', 'R-T06', 'R-T07', 'R-T08', 'R-T09', 'R-T10'],
  ...['R-P01', 'R-P02', 'R-P03', 'R-P04', 'R-P05', 'R-P06', 'R-P07', 'R-P08', 'R-P09', 'R-P10', 'R-P11', 'R-P12'],
  ...['R-C01', 'R-C02', 'R-C03', 'R-C04', 'R-F01', 'R-F02'],
  ...['R-A01', 'R-A02', 'R-A03', 'R-A04', 'R-A05', 'R-A06', 'R-A07', 'R-A08', 'R-A09', 'R-A10'],
];

const caseRules = RULES.filter((rule): rule is CaseRule => rule.kind === 'CASE');
const sweepRules = RULES.filter((rule): rule is SweepRule => rule.kind === 'SWEEP');

test('the catalogue holds every rule of the specification, each once', () => {
  expect(RULES.map(({ id }) => id)).toEqual(CATALOGUE);
});

test('the registry lists every file of the folder (if this fails: npm run generate)', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesSource());
});

test('each rule cites a basis, is named in both languages and has a level', () => {
  for (const { basis, id, level, title } of RULES) {
    expect(basis.length, id).toBeGreaterThan(0);
    for (const { certainty, text } of basis) expect(`${certainty} ${text}`, id).toMatch(/^[LSEKP] .*[一-鿿]|^S GB\/T/);
    expect(title.zh, id).toMatch(/[一-鿿]/);
    expect(title.en, id).toMatch(/[a-z]{3}/);
    expect(LEVELS, id).toContain(level);
  }
});

test('each rule that judges has an example that keeps it and one that breaks it', () => {
  const lacking = [...caseRules, ...sweepRules].filter(
    ({ examples }) => !examples.some(({ fires }) => fires.length === 0) || !examples.some(({ fires }) => fires.length > 0),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('a rule that cannot judge from the record says what it needs, and one that waits for data is off', () => {
  for (const rule of RULES) {
    if (rule.kind === 'TOLD' || rule.kind === 'AWAITING') expect(rule.needs.zh.length, rule.id).toBeGreaterThan(5);
    if (rule.kind === 'AWAITING') expect(rule.on, rule.id).toBe(false);
  }
});

describe.each(caseRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  for (const example of rule.examples) {
    test(example.when, () => {
      const findings = evaluateCase(exampleStory(example), [rule]);
      expect(findings.map(({ firedAt, level }) => `${localDateOf(firedAt)} ${level}`)).toEqual(example.fires);
    });
  }
});

describe.each(sweepRules.map((rule) => ({ id: rule.id, rule })))('$id over many cases', ({ rule }) => {
  for (const { acts, context, fires, when } of rule.examples) {
    test(when, () => {
      const { numbers } = settingIn(rule, '');
      const breaches = rule.brokenBy(acts.map(exampleAct), { calendar: EXAMPLE_CALENDAR, fastest: {}, reviewed: [], ...context }, numbers);
      expect(breaches.map(({ key }) => key)).toEqual(fires);
      expect(rule.level).toBe('NOTE');
    });
  }
});

test('a rule that is off in a region finds nothing there, and one raised there finds at that level', () => {
  const rule = caseRules.find(({ id }) => id === 'R-T02')!;
  const broken = exampleStory(rule.examples.find(({ when }) => when.startsWith('the last day closes'))!);
  const basis = { text: '地方规定', certainty: 'P' } as const;
  const off = { ...rule, regions: { '320600': { on: false, basis } } };
  expect(evaluateCase(broken, [off])).toEqual([]);
  const raised = {
    ...rule,
    regions: { '320600': { on: false, basis }, '320613': { on: true, level: 'RED', mode: 'CONFIRM', basis } },
  } as const;
  expect(evaluateCase(broken, [raised]).map(({ level, mode }) => [level, mode])).toEqual([['RED', 'CONFIRM']]);
  expect(settingIn(raised, '320612').on).toBe(false);
  expect(settingIn(raised, '330100').on).toBe(true);
});

test('an administrator can switch each of them off: then nothing that breaks it is found, and what was found before stays', () => {
  const off = (id: string, from: string) => [
    { ruleId: id, region: null, version: 1, from, on: false, mode: null, level: null, thresholds: {} },
  ];
  for (const rule of caseRules) {
    for (const example of rule.examples.filter(({ fires }) => fires.length > 0)) {
      const found = (from: string) => evaluateCase(exampleStory(example), [rule], { settings: off(rule.id, from) });
      expect([rule.id, example.when, found('2000-01-01T00:00:00.000Z')]).toEqual([rule.id, example.when, []]);
      expect([rule.id, example.when, found('2100-01-01T00:00:00.000Z').length]).toEqual([rule.id, example.when, example.fires.length]);
    }
  }
});

test('instant items are left out where the rule says so', () => {
  const warned = caseRules.find(({ id }) => id === 'R-T01')!;
  expect(appliesTo(warned, 'INSTANT')).toBe(false);
  expect(evaluateCase(exampleStory({ ...warned.examples[1]!, procedure: { form: 'INSTANT' } }), [warned])).toEqual([]);
});

test('the digest of a rule moves with its condition, not with its layout, its comments or its examples', () => {
  const source = "/** a */\nexport default defineCaseRule({ id: 'R-X', brokenBy: (m) => [m.entry], examples: [1] });";
  expect(logicOf(source.replace('/** a */', '// other').replace('[1]', '[1, 2]').replace(' => [', ' =>\n   ['))).toBe(logicOf(source));
  expect(logicOf(source.replace('m.entry', 'm.before'))).not.toBe(logicOf(source));
});
