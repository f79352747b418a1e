import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsMod3736, mod3736Check } from '../../../domain/identifiers/iso7064.ts';
import { faultOfLicenceNo, isLicenceNo, makeLicenceNo, parseLicenceNo } from '../../../domain/identifiers/licence-no.ts';
import { syntheticUscc } from '../../../domain/identifiers/uscc.ts';
import { NONSENSE, oneCharacterWrong } from './flips.ts';

const PUBLISHED = [
  '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
  '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
  '1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9',
];

test.each(PUBLISHED)('the published number %s holds', (number) => {
  expect(faultOfLicenceNo(number)).toBeNull();
});

test('any one character wrong in any place is found', () => {
  for (const number of PUBLISHED) {
    const wrong = oneCharacterWrong(number);
    expect(wrong.length).toBeGreaterThan(1500);
    expect(wrong.filter(isLicenceNo)).toEqual([]);
  }
});

const number = fc.record({
  type: fc.integer({ min: 1, max: 999 }).map((n) => `11100000000013338W${String(n).padStart(3, '0')}`),
  issuer: fc.integer({ min: 0, max: 999_999 }).map((serial) => syntheticUscc('320600', serial)),
  serial: fc.stringMatching(/^[0-9A-Z]{1,20}$/),
  version: fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
});

test('numbers made hold, give their parts back, and any one wrong character in them is found', () => {
  fc.assert(
    fc.property(number, (parts) => {
      const made = makeLicenceNo(parts);
      expect(parseLicenceNo(made)).toEqual(parts);
      expect(oneCharacterWrong(made).filter(isLicenceNo)).toEqual([]);
      // A dot lost or turned into a character is found as well.
      for (let i = 0; i < made.length; i++)
        if (made[i] === '.') expect(isLicenceNo(`${made.slice(0, i)}0${made.slice(i + 1)}`)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('what is wrong is said', () => {
  const [published] = PUBLISHED as [string];
  expect(faultOfLicenceNo(published.replace(/U$/, 'V'))?.zh).toContain('校验位“V”不对');
  expect(faultOfLicenceNo(published.replace('1.2.156', '1.2.840'))?.en).toContain('must begin with 1.2.156.3005.2.');
  expect(faultOfLicenceNo(published.replace('.001.', '.1.'))?.en).toContain('the version "1"');
  expect(faultOfLicenceNo(published.replace('6122244L', '6122245L'))?.en).toContain('the issuer');
  expect(faultOfLicenceNo('1.2.156.3005.2.11100000000013338W011')?.en).toContain('five parts');
});

test('we make no number for an issuer without a credit code, though we read them', () => {
  expect(() => makeLicenceNo({ type: '11100000MB03271699022', issuer: '340100', serial: '000000016', version: '001' })).toThrow(RangeError);
});

test('MOD 37,36 finds any one wrong character', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{2,30}$/), (body) => {
      const whole = body + mod3736Check(body);
      expect(holdsMod3736(whole)).toBe(true);
      expect(oneCharacterWrong(whole).filter(holdsMod3736)).toEqual([]);
    }),
    { numRuns: 50 },
  );
  expect(() => mod3736Check('a')).toThrow(RangeError);
});

test('MOD 37,36 finds two neighbours swapped, but for one pair after each character: 36 of 22,680', () => {
  const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = characters.flatMap((a) => characters.filter((b) => a < b).map((b) => [a, b] as const));
  const missed = characters.map((before) => pairs.filter(([a, b]) => mod3736Check(before + a + b) === mod3736Check(before + b + a)));
  expect(pairs.length * characters.length).toBe(22_680);
  expect(missed.map(({ length }) => length)).toEqual(characters.map(() => 1));
  expect(missed[0]).toEqual([['J', 'K']]);
});

test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
  expect(faultOfLicenceNo(text)?.zh.length).toBeLessThan(200);
  expect(faultOfLicenceNo(`1.2.156.3005.2.${text}.b.c.001.0`)?.zh.length).toBeLessThan(200);
});
