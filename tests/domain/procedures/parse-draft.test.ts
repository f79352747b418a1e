import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import foodBusiness from '../../../domain/procedures/items/food-business.ts';
import { PROCEDURES, procedureByCode } from '../../../domain/procedures/shipped.ts';
import { type DraftProblem, parseDraft } from '../../../schema/procedures/parse-draft.ts';
import { JSON_SCHEMA_FILE, jsonSchemaText } from '../../../scripts/export-procedure-schema.ts';

const read = (text: string) => parseDraft(text, 'draft.yaml', procedureByCode);
const problemsOf = (text: string): readonly DraftProblem[] => {
  const draft = read(text);
  return draft.ok ? draft.warnings : draft.problems;
};
const place = ({ line, column, field, code }: DraftProblem) => `${line}:${column} ${field} ${code}`;
const GOOD = stringify(foodBusiness, { lineWidth: 0, aliasDuplicateObjects: false });
/** The good draft with one piece of text exchanged; it must be there. */
const spoilt = (from: string | RegExp, to: string): string => {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  return text;
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a draft', () => {
  for (const procedure of PROCEDURES) {
    test(`of ${procedure.code} reads the same from JSON and from YAML`, () => {
      for (const text of [JSON.stringify(procedure), JSON.stringify(procedure, null, 2), stringify(procedure)]) {
        const draft = read(text);
        expect(draft.ok ? draft.procedure : draft.problems).toEqual(procedure);
      }
    });
  }

  test('names file, line, column, field and remedy of a step that is not there', () => {
    const text = spoilt('      - verify\n', '      - verfy\n');
    const first = problemsOf(text).find(({ code }) => code === 'STEP_UNKNOWN');
    expect(first).toMatchObject({
      file: 'draft.yaml',
      line: lineOf(text, 'verfy'),
      column: 9,
      field: 'steps.3.differentFrom.2',
      code: 'STEP_UNKNOWN',
      message: { zh: '没有环节“verfy”', en: 'there is no step "verfy"' },
      remedy: { en: 'steps are: accept, handle, verify, check, approve, issue' },
    });
  });

  test('in JSON is told by line and column too', () => {
    const text = JSON.stringify({ ...foodBusiness, validFrom: 'tomorrow' }, null, 2);
    expect(problemsOf(text).map(place)).toEqual(['4:16 validFrom VALID_FROM_NOT_A_DATE']);
  });

  test('tells a promise longer than the law at the number itself', () => {
    const text = stringify({ ...foodBusiness, limits: { ...foodBusiness.limits, promised: { ...foodBusiness.limits.promised!, n: 21 } } });
    const told = problemsOf(text);
    expect(told.map(({ code, field }) => `${code} ${field}`)).toEqual(['PROMISE_OVER_STATUTORY limits.promised.n']);
    expect(text.split('\n')[told[0]!.line - 1]).toMatch(/n: 21/);
  });

  test('tells a misspelt field at itself and the missing one at its group, both at once', () => {
    const text = spoilt('hearing: NONE', 'haering: NONE');
    expect(problemsOf(text).map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      '1 hearing FIELD_MISSING',
      `${lineOf(text, 'haering')} haering FIELD_UNKNOWN`,
    ]);
  });

  const wrong: readonly [made: string, from: string | RegExp, to: string, expected: string][] = [
    ['a word where a number belongs', 'version: 1', 'version: one', 'version TYPE_WRONG'],
    ['a fraction where a whole number belongs', 'version: 1', 'version: 1.5', 'version TYPE_WRONG'],
    ['an office that does not exist', 'role: WINDOW', 'role: MINISTER', 'steps.0.role VALUE_UNKNOWN'],
    ['a limit of nought days', 'n: 20', 'n: 0', 'limits.statutory.n TOO_SMALL'],
    ['a limit of more days than anyone lives', 'n: 20', 'n: 1000000', 'limits.statutory.n TOO_BIG'],
    ['an id with a space', 'id: accept', 'id: "accept it"', 'steps.0.id TEXT_MALFORMED'],
    ['a control character', 'deciding: 市行政审批局', 'deciding: "市行政\\u0000审批局"', 'deciding TEXT_MALFORMED'],
    ['half an emoji', 'deciding: 市行政审批局', 'deciding: "\\ud83d"', 'deciding TEXT_MALFORMED'],
    ['a level that is none', 'person: 2', 'person: 7', 'auth.person VALUE_UNKNOWN'],
    ['a list where a group belongs', /businessHours:\n.*\n.*\n/, 'businessHours: [9, 17]\n', 'businessHours TYPE_WRONG'],
  ];
  for (const [made, from, to, expected] of wrong) {
    test(`with ${made} is refused`, () => {
      const told = problemsOf(spoilt(from, to));
      expect(told.map(({ code, field }) => `${field} ${code}`)).toEqual([expected]);
      for (const words of [told[0]?.message, told[0]?.remedy]) {
        expect(words?.zh).toMatch(/\p{Script=Han}/u);
        expect(words?.en).toMatch(/[a-z]/);
      }
    });
  }

  test('may hold an emoji, which is a whole character', () => {
    expect(read(spoilt('deciding: 市行政审批局', 'deciding: 市行政审批局🏛')).ok).toBe(true);
  });

  const unreadable: readonly [made: string, text: string, code: string][] = [
    ['nothing', '', 'TYPE_WRONG'],
    ['a list', '- code: x', 'TYPE_WRONG'],
    ['a broken bracket', '{"code": "x"', 'NOT_YAML'],
    ['one key twice', 'code: a\ncode: b\n', 'NOT_YAML'],
    ['two documents', 'code: a\n---\ncode: b\n', 'NOT_YAML'],
    ['a tag of its own', 'code: !!js/function x\n', 'NOT_YAML'],
    ['a megabyte', `code: ${'x'.repeat(1_000_000)}`, 'DRAFT_TOO_LONG'],
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}\n`,
      'TOO_MANY_ALIASES',
    ],
  ];
  for (const [made, text, code] of unreadable) {
    test(`of ${made} is refused with a place and nothing is thrown`, () => {
      const told = problemsOf(text);
      expect(told.map((one) => one.code)).toContain(code);
      expect(told.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    });
  }

  test('of a package whose child is unknown is refused', () => {
    const bundle = procedureByCode('open-restaurant')!;
    const draft = parseDraft(stringify(bundle), 'bundle.yaml', () => undefined);
    expect(draft.ok ? [] : draft.problems.map(({ field }) => field)).toEqual(
      bundle.children?.map((_, index) => `children.${index}.procedure`),
    );
  });

  test('with warnings only can be published and keeps them', () => {
    const draft = read(JSON.stringify(procedureByCode('min-living')));
    expect(draft.ok && draft.warnings.map(({ code }) => code)).toEqual(['STATUTORY_UNCHECKED', 'STATUTORY_UNCHECKED']);
  });
});

describe('the JSON Schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchemaText()) as object);

  test('is fresh (if this fails: node scripts/export-procedure-schema.ts)', () => {
    expect(readFileSync(JSON_SCHEMA_FILE, 'utf8')).toBe(jsonSchemaText());
  });

  test('accepts every shipped procedure', () => {
    const wrong = PROCEDURES.map(({ code, ...rest }) => ({ code, valid: validate({ code, ...rest }) })).filter(({ valid }) => !valid);
    expect(wrong).toEqual([]);
  });

  test('refuses a misspelt field, a missing one and an unknown office (control)', () => {
    const { hearing: _, ...withoutHearing } = foodBusiness;
    expect(validate({ ...foodBusiness, haering: 'NONE' })).toBe(false);
    expect(validate(withoutHearing)).toBe(false);
    expect(validate({ ...foodBusiness, steps: [{ ...foodBusiness.steps[0], role: 'MINISTER' }] })).toBe(false);
  });
});

describe('npm run procedure:check', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../../../scripts/check-procedure.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  const check = (...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'C' } });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('says that a shown procedure can be published, exit code 0', () => {
    const shown = execFileSync(process.execPath, [script, '--show', 'outdoor-sign'], { encoding: 'utf8' });
    const { stdout, status } = check(file('good.yaml', shown));
    expect(stdout).toContain('can be published');
    expect(status).toBe(0);
  });

  test('prints file:line:col field — problem — remedy, exit code 1', () => {
    const bad = file('bad.yaml', spoilt('validFrom: 2026-01-01', 'validFrom: 2026-13-01'));
    const { stdout, status } = check(bad, '--lang', 'en');
    expect(stdout).toBe(
      `${bad}:3:12 validFrom — "2026-13-01" is no date — write year-month-day, like 2026-01-01 [VALID_FROM_NOT_A_DATE]\n`,
    );
    expect(status).toBe(1);
    expect(check(bad, '--lang', 'zh').stdout).toContain('生效日“2026-13-01”不是日期 — 按年-月-日书写');
    expect(JSON.parse(check(bad, '--json').stdout)).toMatchObject([{ line: 3, code: 'VALID_FROM_NOT_A_DATE' }]);
  });

  test('cannot read a file that is not there, a wrong option, or nothing at all: exit code 2', () => {
    for (const args of [[join(folder, 'nowhere.yaml')], ['--wrong'], ['--show', 'nothing'], []]) expect(check(...args).status).toBe(2);
  });
});
