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

test('MOD 37,36 finds any one wrong character and any two neighbours swapped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{2,30}$/), fc.nat(), (body, n) => {
      const whole = body + mod3736Check(body);
      expect(holdsMod3736(whole)).toBe(true);
      expect(oneCharacterWrong(whole).filter(holdsMod3736)).toEqual([]);
      const at = n % (whole.length - 1);
      const swapped = whole.slice(0, at) + whole.charAt(at + 1) + whole.charAt(at) + whole.slice(at + 2);
      if (swapped !== whole) expect(holdsMod3736(swapped)).toBe(false);
    }),
    { numRuns: 50 },
  );
  expect(() => mod3736Check('a')).toThrow(RangeError);
});

test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
  expect(faultOfLicenceNo(text)?.zh.length).toBeLessThan(200);
  expect(faultOfLicenceNo(`1.2.156.3005.2.${text}.b.c.001.0`)?.zh.length).toBeLessThan(200);
});
