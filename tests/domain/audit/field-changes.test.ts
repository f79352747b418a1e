/** 修改留痕 and 脱敏: what changed is told field by field, whose data it is stays hidden. */
import { describe, expect, it } from 'vitest';
import { fieldChanges } from '../../../domain/audit/field-changes.ts';
import { mask } from '../../../domain/audit/mask.ts';

describe('masks', () => {
  it('an identity number keeps region and last four: 6, stars, 4', () => {
    expect(mask('ID_NUMBER', '11010519491231002X')).toBe('110105********002X');
    expect(mask('ID_NUMBER', '440524188001010014')).toBe('440524********0014');
  });
  it('a telephone keeps three and four', () => expect(mask('PHONE', '13800001234')).toBe('138****1234'));
  it('a name keeps its first character, of persons and of companies', () => {
    expect(mask('NAME', '张三')).toBe('张*');
    expect(mask('NAME', '欧阳小明')).toBe('欧***');
    expect(mask('NAME', '𠮷田')).toBe('𠮷*');
  });
  it('an address keeps the region', () => expect(mask('ADDRESS', '南通市崇川区人民路1号')).toBe('南通市崇川区*****'));
  it('anything else personal is hidden whole, its length too', () => expect(mask('OTHER', 'blood group A')).toBe('***'));
  it('a value too short to hide anything is hidden whole', () => {
    expect(mask('NAME', '张')).toBe('*');
    expect(mask('PHONE', '1380000')).toBe('*******');
    expect(mask('ID_NUMBER', '1234567890')).toBe('**********');
    expect(mask('NAME', '')).toBe('*');
  });
});

describe('changes of a form', () => {
  it('are told in the order of fields, what came, went or became something else', () => {
    expect(fieldChanges({ purpose: '工业', volume: 100, old: true }, { purpose: '农业', volume: 100, added: '新' }, {})).toEqual([
      { path: 'form.added', before: null, after: '新' },
      { path: 'form.old', before: true, after: null },
      { path: 'form.purpose', before: '工业', after: '农业' },
    ]);
  });

  it('are none when the same text was typed in another spelling of Unicode, or keys in another order', () => {
    expect(fieldChanges({ a: 'e\u0301', b: { x: 1, y: 2.5 } }, { a: '\u00e9', b: { y: 2.5, x: 1 } }, {})).toEqual([]);
  });

  it('of personal fields are told although the masks look alike', () => {
    expect(fieldChanges({ name: '张三' }, { name: '张四' }, { name: 'NAME' })).toEqual([
      { path: 'form.name', before: '张*', after: '张*' },
    ]);
  });

  it('mask personal values of every type', () => {
    expect(fieldChanges({}, { phone: 13_800_001_234, address: { street: '人民路' } }, { phone: 'PHONE', address: 'OTHER' })).toEqual([
      { path: 'form.address', before: null, after: '***' },
      { path: 'form.phone', before: null, after: '138****1234' },
    ]);
  });

  it('show a long text by its beginning and its length, so that an entry stays an entry', () => {
    const [change] = fieldChanges({}, { plan: '长'.repeat(10_000) }, {});
    expect(change).toEqual({ path: 'form.plan', before: null, after: `${'长'.repeat(120)}… (10000)` });
  });
});
