/** Canonical JSON: RFC 8785's own examples as far as the restriction lets them in, properties, and everything that must not pass in silence. */
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson, withExactNumbers, withPlainNumbers } from '../../../domain/audit/canonical.ts';
import type { Json } from '../../../domain/case/refusal.ts';

describe('RFC 8785', () => {
  it('writes the literals and escapes of section 3.2.2', () => {
    expect(canonicalJson({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units as in section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00'];
    expect(Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 0])))) as object)).toEqual(
      sorted.map((key) => `k${key}`),
    );
  });

  it('puts a supplementary character before U+FF5E: code units, not code points', () => {
    expect(canonicalJson({ '\uff5e': 1, '\ud83d\ude00': 2 })).toBe('{"😀":2,"\uff5e":1}');
  });

  it('writes numbers of section 3.2.2.3 as far as they are safe integers; -0 is 0', () => {
    expect(canonicalJson([0, -0, 1e2, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])).toBe(
      '[0,0,100,-1,9007199254740991,-9007199254740991]',
    );
  });
});

describe('what the restriction adds', () => {
  it('writes text in NFC, in values and keys: é in one sign or two is the same entry', () => {
    expect(canonicalJson({ 'e\u0301': 'e\u0301' })).toBe(canonicalJson({ '\u00e9': '\u00e9' }));
    expect(canonicalJson('\u1112\u1161\u11ab')).toBe('"한"');
  });

  it('writes UTF-8 without a byte order mark', () => {
    expect([...canonicalBytes('通')]).toEqual([0x22, 0xe9, 0x80, 0x9a, 0x22]);
  });

  const nested = (value: unknown): unknown => ({ events: [{ data: value }] });
  const loop: { self?: unknown } = {};
  loop.self = loop;
  class Money {}
  const REFUSED: readonly (readonly [what: string, value: unknown, message: RegExp])[] = [
    ['undefined', undefined, /^\$\.events\[0\]\.data: a undefined/],
    ['NaN', NaN, /NaN is not a safe integer/],
    ['Infinity', Infinity, /Infinity is not a safe integer/],
    ['2^53', 2 ** 53, /is not a safe integer/],
    ['1.5', 1.5, /1\.5 is not a safe integer; write it as text/],
    ['a bigint', 1n, /a bigint has no canonical form/],
    ['a function', () => 1, /a function has no canonical form/],
    ['a symbol', Symbol('s'), /a symbol has no canonical form/],
    ['a symbol key', { [Symbol('s')]: 1 }, /symbols have no canonical form/],
    ['a Map', new Map([['a', 1]]), /only plain objects/],
    ['a Set', new Set([1]), /only plain objects/],
    ['a Date', new Date(0), /only plain objects/],
    ['bytes', new Uint8Array(2), /only plain objects/],
    ['a class instance', new Money(), /only plain objects/],
    ['a boxed string', Object('x'), /only plain objects/],
    ['a hole in an array', [, 1], /^\$\.events\[0\]\.data\[0\]/],
    ['a high surrogate alone', 'a\ud83d', /half a character/],
    ['a low surrogate alone', '\ude00a', /half a character/],
    ['surrogates in the wrong order', '\ude00\ud83d', /half a character/],
    ['half a character in a key', { 'a\ud83d': 1 }, /half a character/],
    ['two keys that NFC makes one', { 'e\u0301': 1, '\u00e9': 2 }, /two keys are the same text/],
    ['a circle', loop, /\.self: refers to itself/],
  ];
  for (const [what, value, message] of REFUSED) {
    it(`says where it met ${what}, and refuses`, () => {
      expect(() => canonicalJson(nested(value))).toThrow(TypeError);
      expect(() => canonicalJson(nested(value))).toThrow(message);
      expect(() => canonicalJson(nested(value))).toThrow(/^\$\.events\[0\]\.data/);
    });
  }

  it('takes the same object twice, which is no circle, and objects without prototype', () => {
    const shared = Object.assign(Object.create(null) as object, { a: 1 });
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  it('takes plain objects of another realm, as the workflow sandbox has one', () => {
    expect(canonicalJson(vm.runInNewContext('({ b: [1, { a: null }] })'))).toBe('{"b":[1,{"a":null}]}');
    expect(() => canonicalJson(vm.runInNewContext('new Map()'))).toThrow(TypeError);
  });
});

const text = fc.string({ unit: 'grapheme' });
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      text.map((key) => key.normalize('NFC')),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;

describe('for any value', () => {
  it('reading it back and writing it again gives the same bytes', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)));
  });

  it('the order in which keys were set does not matter', () => {
    const reversed = (value: Json): Json =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, reversed(member)]),
            )
          : value;
    fc.assert(fc.property(json, (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  it('nothing but NFC is changed: what is read back is what was written', () => {
    fc.assert(
      fc.property(json, (value) => {
        const nfc = (part: Json): Json =>
          typeof part === 'string'
            ? part.normalize('NFC')
            : Array.isArray(part)
              ? part.map(nfc)
              : typeof part === 'object' && part !== null
                ? Object.fromEntries(Object.entries(part).map(([key, member]) => [key, nfc(member)]))
                : Object.is(part, -0)
                  ? 0
                  : part;
        expect(JSON.parse(canonicalJson(value))).toEqual(nfc(value));
      }),
    );
  });
});

describe('decimals', () => {
  it('are written as text that gives the same number back', () => {
    expect(canonicalJson(withExactNumbers({ area: 120.5, floors: 3 }))).toBe('{"area":{"decimal":"120.5"},"floors":3}');
    expect(withPlainNumbers({ area: { decimal: '120.5' }, floors: 3 })).toEqual({ area: 120.5, floors: 3 });
  });

  it('survive the way there and back, whichever they are', () => {
    const facts = fc.dictionary(fc.string(), fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean()));
    fc.assert(
      fc.property(facts, (given) => {
        const read = withPlainNumbers(JSON.parse(canonicalJson(withExactNumbers(given))) as Json) as Record<string, unknown>;
        for (const [key, value] of Object.entries(given))
          expect(read[key.normalize('NFC')]).toEqual(typeof value === 'string' ? value.normalize('NFC') : value === 0 ? 0 : value);
      }),
    );
  });

  it('that are no numbers stay an error', () => {
    expect(() => canonicalJson(withExactNumbers({ a: NaN }))).toThrow(TypeError);
    expect(() => canonicalJson(withExactNumbers({ a: -Infinity }))).toThrow(TypeError);
  });

  it('leave texts alone that merely look like it', () => {
    for (const value of [{ decimal: '12' }, { decimal: 'x' }, { decimal: '1.50' }, { decimal: '1.5', unit: 'm' }])
      expect(withPlainNumbers(value)).toEqual(value);
  });
});
