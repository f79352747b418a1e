import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../domain/clocks/local-date.ts';
import { faultOfCaseNo, isCaseNo, KIND_LETTERS, makeCaseNo, parseCaseNo } from '../../../domain/identifiers/case-no.ts';
import { mod3736Check } from '../../../domain/identifiers/iso7064.ts';
import { ITEM_KINDS } from '../../../domain/law/code-lists.ts';
import type { ItemKind } from '../../../domain/law/code-lists.ts';
import { NONSENSE, oneCharacterWrong } from './flips.ts';

const kinds = Object.keys(ITEM_KINDS) as ItemKind[];
const parts = fc.record({
  region: fc.constantFrom('320600', '320602', '320613', '3206Z1', '320684'),
  on: fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2010-01-01', days)),
  kind: fc.constantFrom(...kinds),
  serial: fc.integer({ min: 1, max: 999_999 }),
});

test('the 42nd licence case taken in on 2026-03-02 in 崇川', () => {
  const caseNo = makeCaseNo({ region: '320613', on: '2026-03-02', kind: 'LICENCE', serial: 42 });
  expect(caseNo).toMatch(/^32061320260302L000042[0-9A-Z]$/);
  expect(parseCaseNo(caseNo)).toEqual({ region: '320613', on: '2026-03-02', kind: 'LICENCE', serial: 42 });
});

test('numbers give their parts back, and any one wrong character in them is found', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const caseNo = makeCaseNo(given);
      expect(parseCaseNo(caseNo)).toEqual(given);
      expect(oneCharacterWrong(caseNo).filter(isCaseNo)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a case of a town or village carries the code of its county', () => {
  const of = (region: string): string => makeCaseNo({ region, on: '2026-03-02', kind: 'BENEFIT', serial: 1 });
  expect(of('320613004001')).toBe(of('320613'));
});

test('each kind of item has a letter of its own', () => {
  expect(new Set(kinds.map((kind) => KIND_LETTERS[kind])).size).toBe(kinds.length);
});

const withCheck = (body: string): string => body + mod3736Check(body);

test('a right check does not save a wrong region, day, kind or serial', () => {
  expect(faultOfCaseNo(withCheck('ABCDEF20260302L000042'))).toMatchObject({ position: 1 });
  expect(faultOfCaseNo(withCheck('32061320260230L000042'))).toMatchObject({ position: 7 });
  expect(faultOfCaseNo(withCheck('32061320260302X000042'))).toMatchObject({ position: 15 });
  expect(faultOfCaseNo(withCheck('32061320260302L000000'))).toMatchObject({ position: 16 });
  expect(faultOfCaseNo(withCheck('32061320260302L00004A'))).toMatchObject({ position: 16 });
});

test('a number cannot be made of parts that do not fit', () => {
  const good = { region: '320613', on: '2026-03-02', kind: 'LICENCE', serial: 42 } as const;
  for (const bad of [
    { region: '3206' },
    { on: '2026-02-30' },
    { serial: 0 },
    { serial: 1_000_000 },
    { serial: 1.5 },
    { serial: Number.NaN },
  ]) {
    expect(() => makeCaseNo({ ...good, ...bad }), JSON.stringify(bad)).toThrow(RangeError);
  }
});

test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
  expect(faultOfCaseNo(text)?.zh.length).toBeLessThan(100);
  expect(parseCaseNo(text)).toBeNull();
});
