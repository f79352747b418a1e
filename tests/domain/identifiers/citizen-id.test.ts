import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../domain/clocks/local-date.ts';
import {
  birthOfCitizenId,
  citizenIdCheck,
  faultOfCitizenId,
  isCitizenId,
  makeCitizenId,
  maskedCitizenId,
} from '../../../domain/identifiers/citizen-id.ts';
import { NONSENSE, oneCharacterWrong } from './flips.ts';

// The examples printed in the standard.
const EXAMPLES = ['11010519491231002X', '440524188001010014'];

test.each(EXAMPLES)('the example %s of GB 11643 holds', (id) => {
  expect(faultOfCitizenId(id)).toBeNull();
});

test('any one character wrong in any place is found', () => {
  for (const id of EXAMPLES) expect(oneCharacterWrong(id).filter(isCitizenId)).toEqual([]);
});

test('numbers made hold, and any one wrong character in them is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 0, max: 999 }), (days, sequence) => {
      const born = addDays('1900-01-01', days);
      const id = makeCitizenId({ region: '320602', born, sequence });
      expect(birthOfCitizenId(id)).toBe(born);
      expect(oneCharacterWrong(id).filter(isCitizenId)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

const withCheck = (body17: string): string => body17 + citizenIdCheck(body17);

test('a right check does not save a wrong day, a province that is none, or a birth to come', () => {
  expect(faultOfCitizenId(withCheck('32060219990230001'))).toMatchObject({ position: 7, zh: '第7至14位“19990230”不是日期' });
  expect(faultOfCitizenId(withCheck('99060219990228001'))).toMatchObject({ position: 1 });
  const unborn = withCheck('32060220270101001');
  expect(faultOfCitizenId(unborn, '2026-11-24')).toMatchObject({ position: 7 });
  expect(faultOfCitizenId(unborn, '2027-01-01')).toBeNull();
});

test('X stands only at the end, and small x is not X', () => {
  expect(faultOfCitizenId('1101051949123100XX')).toMatchObject({ position: 17 });
  expect(faultOfCitizenId('11010519491231002x')).toMatchObject({ position: 18 });
  expect(faultOfCitizenId('1101054912310')).toMatchObject({ en: 'a citizen id has 18 characters, not 13' });
});

test('a masked number shows the region and the last four, and hides whole what is not a number', () => {
  expect(maskedCitizenId('11010519491231002X')).toBe('110105********002X');
  expect(maskedCitizenId('1234567')).toBe('*******');
  expect(maskedCitizenId('1'.repeat(1_000_000))).toBe('*'.repeat(18));
});

test('a number cannot be made of parts that do not fit', () => {
  expect(() => makeCitizenId({ region: '320602', born: '2026-02-30', sequence: 1 })).toThrow(RangeError);
  expect(() => makeCitizenId({ region: '320602', born: '2026-02-28', sequence: 1000 })).toThrow(RangeError);
});

test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
  expect(faultOfCitizenId(text)?.zh.length).toBeLessThan(100);
});
