import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOfUscc, isUscc, makeUscc, organisationCodeCheck, syntheticUscc, usccCheck } from '../../../domain/identifiers/uscc.ts';
import { NONSENSE, oneCharacterWrong } from './flips.ts';

const PUBLISHED = [
  '11100000000013338W',
  '11430000006122244L',
  '11330105002500287C',
  '113700000045030270',
  '11110000000021135M',
  '11100000MB03271699',
  '11370800MB28559184',
];

test.each(PUBLISHED)('the published code %s holds', (code) => {
  expect(faultOfUscc(code)).toBeNull();
});

test('115112010833722043 does not: its check character is wrong', () => {
  expect(faultOfUscc('115112010833722043')).toMatchObject({ position: 18 });
});

test('any one character wrong in any place is found', () => {
  for (const code of PUBLISHED) expect(oneCharacterWrong(code).filter(isUscc)).toEqual([]);
});

test('a code whose organisation code is wrong is found though its last character fits', () => {
  const body17 = '1110000000001333' + (organisationCodeCheck('00001333') === '0' ? '1' : '0');
  expect(faultOfUscc(body17 + usccCheck(body17))).toMatchObject({ position: 17 });
});

test('what is wrong is said in both languages, with the place', () => {
  expect(faultOfUscc('11100000000013338w')).toEqual({
    zh: '第18位“w”不是允许的字符',
    en: 'character 18, "w", is not allowed',
    position: 18,
  });
  expect(faultOfUscc('I1100000000013338W')).toMatchObject({ position: 1 });
  expect(faultOfUscc('1110000000001333')).toEqual({
    zh: '统一社会信用代码应为18位，现为16位',
    en: 'a unified social credit code has 18 characters, not 16',
  });
  expect(faultOfUscc('11A00000000013338W')).toMatchObject({ position: 3 });
});

test('synthetic codes hold, differ from each other, and any one wrong character in them is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 100_000, max: 999_999 }), (serial, region) => {
      const code = syntheticUscc(String(region), serial);
      expect(faultOfUscc(code)).toBeNull();
      expect(code.slice(8, 10)).toBe('XX');
      expect(oneCharacterWrong(code).filter(isUscc)).toEqual([]);
    }),
    { numRuns: 50 },
  );
  const codes = Array.from({ length: 500 }, (_, serial) => syntheticUscc('320600', serial, { department: '9', category: '1' }));
  expect(new Set(codes).size).toBe(500);
});

test('a code cannot be made of parts that do not fit', () => {
  expect(() => syntheticUscc('3206', 1)).toThrow(RangeError);
  expect(() => syntheticUscc('320600', 1_000_000)).toThrow(RangeError);
  expect(() => makeUscc({ department: '1', category: '1', region: '320600', organisation: 'IIIIIIII' })).toThrow(RangeError);
});

test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
  const fault = faultOfUscc(text);
  expect(fault?.zh.length).toBeLessThan(100);
  expect(isUscc(text)).toBe(false);
});
