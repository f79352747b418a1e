import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../domain/eventlog/event-log.ts';
import { readXes, XES_LIMITS } from '../../exchange/xes/read-xes.ts';
import { decodeKey, encodeKey } from '../../exchange/xes/xml-names.ts';
import { fixtureText, inPieces, tracesOf } from './support/logs.ts';

const traces = (text: string, pieces?: number) => tracesOf(readXes(inPieces(text, pieces), 'log.xes'));
const inLog = (inside: string): string => `<log xes.version="1.0">\n${inside}\n</log>`;
const inEvent = (inside: string): string => inLog(`<trace>\n<event>\n${inside}\n</event>\n</trace>`);

describe('an XES file', () => {
  it('is the same read in one piece or cut anywhere', async () => {
    const text = fixtureText('permits.xes');
    const whole = await traces(text, text.length);
    expect(whole).toHaveLength(6);
    for (const size of [1, 7, 64]) expect(await traces(text, size)).toEqual(whole);
  });

  it('gives typed, nested and listed attributes, and the head before the first trace', async () => {
    const items = [];
    for await (const item of readXes(inPieces(fixtureText('permits.xes')), 'permits.xes')) items.push(item);
    expect(items.map(({ type }) => type)).toEqual(['head', 'trace', 'trace', 'trace', 'trace', 'trace', 'trace']);
    expect(items[0]).toMatchObject({
      head: {
        extensions: [{ prefix: 'concept' }, { prefix: 'time' }],
        classifiers: [{ name: 'Activity classifier' }],
        attributes: [{ key: 'meta_general:traces_total', type: 'int', value: '6', nested: [{ key: 'Group 3' }] }],
      },
    });
    const last = items[6];
    expect(last?.type === 'trace' && attributeOf(last.trace.attributes, 'papers')).toEqual({
      key: 'papers',
      type: 'list',
      value: '',
      values: [
        { key: 'paper', type: 'string', value: 'site plan & "elevation" 图纸 🏗' },
        { key: 'pages', type: 'int', value: '12' },
      ],
    });
  });

  it('of the drafts before IEEE 1849 may put the parts of a list straight into it', async () => {
    const [trace] = await traces(inLog('<trace><list key="l"><string key="a" value="1"/><string key="a" value="2"/></list></trace>'));
    expect(trace?.attributes[0]?.values).toMatchObject([{ value: '1' }, { value: '2' }]);
  });

  it('puts text into one normal form, so that one name is not two', async () => {
    const [trace] = await traces(inLog('<trace><string key="concept:name" value="Cafe\u0301"/></trace>'));
    expect(trace?.attributes[0]?.value).toBe('Café');
  });

  const broken: readonly (readonly [string, string, number, RegExp])[] = [
    ['whose tags do not match', inLog('<trace>\n<event>\n</trace>'), 4, /not well-formed/],
    ['that stops in the middle', '<log xes.version="1.0">\n<trace>\n<event>', 3, /unclosed|ends before/],
    ['that is empty', '', 1, /document must contain a root|ends before|empty/i],
    ['that is some other XML', '<html>\n<body/></html>', 1, /<html>, not with <log>/],
    ['with an element that does not belong', inLog('<trace>\n<banana/>\n</trace>'), 3, /<banana> does not belong/],
    ['with an event outside a trace', inLog('<event/>'), 2, /outside any trace/],
    ['with text between the elements', inLog('<trace>\nhello\n</trace>'), 4, /text outside a value/],
    ['with an attribute without key', inEvent('<string value="x"/>'), 4, /no key/],
    ['with an attribute without value', inEvent('<string key="x"/>'), 4, /no value/],
    ['with a date that does not exist', inEvent('<date key="time:timestamp" value="2011-02-30T00:00:00Z"/>'), 4, /no time that exists/],
    ['with an integer that is none', inEvent('<int key="n" value="12.5"/>'), 4, /no whole number/],
    ['with an integer over 64 bits', inEvent('<int key="n" value="9223372036854775808"/>'), 4, /64 bits/],
    ['with a float that is none', inEvent('<float key="n" value="1,5"/>'), 4, /no number/],
    ['with a boolean that is none', inEvent('<boolean key="b" value="yes"/>'), 4, /neither true nor false/],
    ['with a control character', inEvent('<string key="x" value="&#1;"/>'), 4, /not well-formed|U\+0001/],
    ['with an entity of its own', inEvent('<string key="x" value="&bomb;"/>'), 4, /not well-formed/],
    ['with a DOCTYPE', `<!DOCTYPE log [<!ENTITY bomb "boom">]>\n${inEvent('')}`, 1, /DOCTYPE/],
    ['nested without end', inEvent(`${'<string key="x" value="x">'.repeat(XES_LIMITS.depth)}`), 4, /within each other/],
    ['with a value of two megabytes', inEvent(`<string key="x" value="${'x'.repeat(2_000_000)}"/>`), 4, /longer than/],
    ['with a tag that never ends', inEvent(`<string key="x" value="${'x'.repeat(XES_LIMITS.tag + 10_000)}`), 4, /does not end/],
  ];
  for (const [what, text, line, message] of broken) {
    it(`${what} is refused, named by file and line, with a remedy`, async () => {
      const failure = await traces(text, 4096).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: 'SourceFault', file: 'log.xes', at: { line }, remedy: expect.stringMatching(/\w/) });
      expect((failure as Error).message).toMatch(message);
    });
  }
});

describe('a key that is no XML name', () => {
  for (const [key, name] of [
    ['Group 3', 'Group_x0020_3'],
    ['3D', '_x0033_D'],
    ['办件编号', '办件编号'],
    ['a_x0020_b', 'a_x005F_x0020_b'],
    ['', '_xFFFF_'],
    ['concept:name', 'concept:name'],
    ['🏗', '_xD83C__xDFD7_'],
  ] as const) {
    it(`"${key}" is written ${name} and read back`, () => {
      expect(encodeKey(key)).toBe(name);
      expect(decodeKey(name)).toBe(key);
    });
  }
});
