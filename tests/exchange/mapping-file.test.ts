import { describe, expect, it } from 'vitest';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import { parseMapping } from '../../exchange/mapping-file.ts';

const YAML = `
source: city-permits
procedure: construction-permit
region: '320613'
deadline: legal_end
channel:
  attribute: via
  values: { web: WEB, desk: WINDOW }
steps:
  T02: check
separated:
  - [T02, T04]
  - [T10, T11]
`;

describe('a mapping file', () => {
  it('says what differs from the default, and leaves the rest to it', () => {
    const mapping = parseMapping(YAML, 'm.yaml');
    expect(mapping).toMatchObject({
      source: 'city-permits',
      deadline: 'legal_end',
      channel: { attribute: 'via', values: { web: 'WEB' } },
      steps: { T02: 'check' },
      separated: [
        ['T02', 'T04'],
        ['T10', 'T11'],
      ],
      activity: DEFAULT_MAPPING.activity,
      csv: DEFAULT_MAPPING.csv,
    });
  });

  it('may be JSON, or empty', () => {
    expect(parseMapping('{"source": "x", "csv": {"columns": {"case": "No"}}}', 'm.json')).toMatchObject({
      source: 'x',
      csv: { tracePrefix: 'case:', columns: { case: 'No' } },
    });
    expect(parseMapping('', 'm.yaml')).toEqual(DEFAULT_MAPPING);
  });

  const broken: readonly (readonly [string, string, number, RegExp])[] = [
    ['with a field nobody knows', 'source: x\ndeadlin: y\n', 2, /deadlin/],
    ['with a region that is no code', `source: x\nregion: Nantong\n`, 2, /region: a region code of six digits/],
    ['with a channel we do not have', 'channel:\n  attribute: c\n  values:\n    web: INTERNET\n', 4, /channel\.values\.web/],
    ['with a pair of three', 'separated:\n  - [a, b]\n  - [a, b, c]\n', 3, /separated\.1/],
    ['with a zone that is none', 'zone: Asia/Shanghai\n', 1, /zone: an offset/],
    ['that is no YAML', 'a: [1,\nb: }\n', 2, /./],
    ['with the same field twice', 'source: a\nsource: b\n', 2, /unique|duplicat/i],
  ];
  for (const [what, text, line, message] of broken) {
    it(`${what} is refused at its line`, () => {
      expect(() => parseMapping(text, 'm.yaml')).toThrow(message);
      try {
        parseMapping(text, 'm.yaml');
      } catch (error) {
        expect(error).toMatchObject({ name: 'SourceFault', at: { line } });
      }
    });
  }

  it('with aliases is refused: a few lines of them unfold without end', () => {
    expect(() => parseMapping('steps: &a { x: check }\nsource: *a\n', 'm.yaml')).toThrow(/aliases/);
  });
});
