import { describe, expect, test } from 'vitest';
import { faultOfItemCode, isItemCode, makeItemCode, parseItemCode } from '../../../domain/identifiers/item-code.ts';
import { countyPartOf, isRegionCode, levelOfRegion, liesWithin } from '../../../domain/identifiers/region.ts';
import { syntheticUscc } from '../../../domain/identifiers/uscc.ts';
import { NONSENSE, oneCharacterWrong } from './flips.ts';

describe('item codes', () => {
  const REAL = '11370800MB285591843370117002011';

  test('a real one holds and shows organ, level, basic code and kind', () => {
    expect(parseItemCode(REAL)).toEqual({ organ: '11370800MB28559184', level: 'CITY', basic: '370117002011', kindCode: '01' });
  });

  test('any one character wrong in the organ is found; the rest has no check of its own', () => {
    const wrong = oneCharacterWrong(REAL);
    expect(wrong.filter((code) => code.slice(0, 18) !== REAL.slice(0, 18)).filter(isItemCode)).toEqual([]);
    expect(isItemCode(`${REAL.slice(0, 30)}2`)).toBe(true);
  });

  test('one is made of a synthetic organ, level and basic code', () => {
    const parts = { organ: syntheticUscc('320600', 7), level: 'CITY', basic: '320119001000' } as const;
    expect(parseItemCode(makeItemCode(parts))).toEqual({ ...parts, kindCode: '01' });
    expect(() => makeItemCode({ ...parts, basic: '32011900100' })).toThrow(RangeError);
  });

  test('what is wrong is said, with the place', () => {
    expect(faultOfItemCode(REAL.slice(0, 30))).toEqual({
      zh: '事项实施编码应为31位，现为30位',
      en: 'an item code has 31 characters, not 30',
    });
    expect(faultOfItemCode(`${REAL.slice(0, 18)}7${REAL.slice(19)}`)).toMatchObject({ position: 19 });
    expect(faultOfItemCode(`${REAL.slice(0, 30)}A`)).toMatchObject({ position: 31 });
    expect(faultOfItemCode(`2${REAL.slice(1)}`)?.zh).toContain('实施主体代码不对');
  });

  test.each(NONSENSE.map((text) => [text.slice(0, 12), text]))('nonsense %j is refused with a short reason', (_, text) => {
    expect(faultOfItemCode(text)?.zh.length).toBeLessThan(100);
    expect(parseItemCode(text)).toBeNull();
  });
});

describe('region codes', () => {
  test.each([
    ['000000', 'COUNTRY'],
    ['320000', 'PROVINCE'],
    ['320600', 'CITY'],
    ['320613', 'COUNTY'],
    ['320671', 'COUNTY'],
    ['3206Z1', 'COUNTY'],
    ['320613004', 'TOWN'],
    ['320613004001', 'VILLAGE'],
    ['320613004000', 'TOWN'],
    ['320600000000', 'CITY'],
  ])('%s is a %s', (code, level) => {
    expect(levelOfRegion(code)).toBe(level);
  });

  test.each(['', '3206', '32061', '3206131', '32061300400', '3206ZZ', 'Z20600', '320613000001', '320613\n'])(
    '%j is the code of no level',
    (code) => {
      expect(levelOfRegion(code)).toBeNull();
    },
  );

  test('counties, zones, towns and villages lie in Nantong; Suzhou does not', () => {
    const inside = ['320600', '320613', '3206Z1', '320613004', '320613004001', '320600000000'];
    expect(inside.filter((code) => liesWithin(code, '320600'))).toEqual(inside);
    expect(['320500', '320000', '110000', '000000', 'x'].filter((code) => liesWithin(code, '320600'))).toEqual([]);
    expect(liesWithin('320613004001', '320613004000')).toBe(true);
    expect(liesWithin('320613005001', '320613004')).toBe(false);
    expect(liesWithin('320600', '000000')).toBe(true);
  });

  test('a village belongs to its county by its first six characters', () => {
    expect(countyPartOf('320613004001')).toBe('320613');
    expect(isRegionCode('320613004001')).toBe(true);
  });
});
