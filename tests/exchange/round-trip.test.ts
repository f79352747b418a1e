import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import type { Attribute, Trace } from '../../domain/eventlog/event-log.ts';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import { readOcel } from '../../exchange/ocel/read-ocel.ts';
import { writeOcel } from '../../exchange/ocel/write-ocel.ts';
import { readXes } from '../../exchange/xes/read-xes.ts';
import { writeXes } from '../../exchange/xes/write-xes.ts';
import { fixtureText, inPieces, textOf, tracesOf } from './support/logs.ts';

const nothing = () => ({ cases: 0, events: 0, replaced: 0 });
const xes = (traces: readonly Trace[]) => textOf(writeXes(traces, nothing()));
const ocel = (traces: readonly Trace[]) => textOf(writeOcel(traces, nothing()));
const content = (traces: readonly Trace[]) =>
  traces.map(({ attributes, events }) => ({ attributes, events: events.map((event) => event.attributes) }));
const sorted = (attributes: readonly Attribute[]) => attributes.toSorted((a, b) => (a.key < b.key ? -1 : 1));

async function xsdErrors(text: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'log.xes', contents: text }],
    schema: [{ fileName: 'xes-namespaced.xsd', contents: fixtureText('xes-namespaced.xsd') }],
    preload: [{ fileName: 'xes.xsd', contents: fixtureText('xes.xsd') }],
  });
  return result.errors.map(({ message }) => message);
}

const validOcel = (() => {
  const ajv = new Ajv.default({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(fixtureText('ocel20-schema.json')) as object);
})();

/** Text of every kind that a file may carry: markup, quotes, line ends, Chinese, emoji, things that look like escapes. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('"><script>&amp;', ']]>', "' or 1=1 --", 'a\r\nb\tc', '   ', '👩🏽‍⚖️', '办结', '_x0020_', '\u2028', '&#0;', '${x}', 'NULL'),
  )

  .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value))
  .map((value) => value.normalize('NFC'));
const key = text.filter((value) => value !== '' && !value.startsWith('tongban:'));
const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const elementary: fc.Arbitrary<Attribute> = fc.oneof(
  fc.record({ key, type: fc.constantFrom('string' as const, 'id' as const), value: text }),
  fc.record({ key, type: fc.constant('int' as const), value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String) }),
  fc.record({ key, type: fc.constant('float' as const), value: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) }),
  fc.record({ key, type: fc.constant('boolean' as const), value: fc.constantFrom('true', 'false') }),
  fc.record({ key, type: fc.constant('date' as const), value: instant }),
);
const attribute: fc.Arbitrary<Attribute> = fc.oneof(
  { weight: 4, arbitrary: elementary },
  fc.record({ key, type: fc.constant('list' as const), value: fc.constant(''), values: fc.array(elementary, { maxLength: 3 }) }),
  fc.tuple(elementary, fc.array(elementary, { minLength: 1, maxLength: 2 })).map(([outer, nested]) => ({ ...outer, nested })),
);
const attributes = fc.uniqueArray(attribute, { maxLength: 5, selector: (one) => one.key });
const AT = { line: 1, column: 1 };
const event = fc
  .record({ activity: text.filter((value) => value !== ''), time: instant, person: fc.option(text), more: attributes })
  .map(({ activity, time, person, more }) => ({
    attributes: [
      { key: 'concept:name', type: 'string' as const, value: activity },
      { key: 'time:timestamp', type: 'date' as const, value: time },
      ...(person === null || person === '' ? [] : [{ key: 'org:resource', type: 'string' as const, value: person }]),
      ...more.filter((one) => !/^(concept:name|time:timestamp|org:)/.test(one.key)),
    ],
    at: AT,
  }));
const log = fc
  .uniqueArray(fc.record({ name: text.filter((value) => value !== ''), attributes, events: fc.array(event, { maxLength: 4 }) }), {
    maxLength: 4,
    selector: ({ name }) => name,
  })
  .map((cases) =>
    cases.map((one): Trace => ({
      attributes: [
        { key: 'concept:name', type: 'string', value: one.name },
        ...one.attributes.filter((more) => more.key !== 'concept:name'),
      ],
      events: one.events,
      at: AT,
    })),
  );

describe('a log written as XES', () => {
  it('and read back is the same, to the last character of every attribute', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (traces) => {
        expect(content(await tracesOf(readXes(inPieces(await xes(traces), 50), 'x')))).toEqual(content(traces));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to the schema, whatever the keys and values are', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (traces) => {
        expect(await xsdErrors(await xes(traces))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('of another tool comes out within the schema too, though it came in outside', async () => {
    const foreign = fixtureText('permits.xes');
    expect(await xsdErrors(foreign)).not.toEqual([]); // keys with spaces, names with spaces
    expect(await xsdErrors(await xes(await tracesOf(readXes(inPieces(foreign), 'x'))))).toEqual([]);
  });

  it('writes as U+FFFD what XML cannot carry, and counts it', async () => {
    const written = nothing();
    const bad: Trace = { attributes: [{ key: 'concept:name', type: 'string', value: 'a\u0000b\ud800c' }], events: [], at: AT };
    const file = await textOf(writeXes([bad], written));
    expect(written.replaced).toBe(2);
    expect(await tracesOf(readXes(inPieces(file), 'x'))).toMatchObject([{ attributes: [{ value: 'a\ufffdb\ufffdc' }] }]);
  });
});

describe('a log written as OCEL 2.0', () => {
  it('and read back has the same cases, events, times and attributes', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (traces) => {
        const back = await tracesOf(readOcel(inPieces(await ocel(traces)), 'x', DEFAULT_MAPPING));
        const plain = (list: readonly Trace[]) => content(list).map((one) => ({ ...one, events: one.events.map(sorted) }));
        expect(plain(back)).toEqual(plain(traces));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to the published schema', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (traces) => {
        expect(validOcel(JSON.parse(await ocel(traces)))).toBe(true);
        expect(validOcel.errors).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('is not accepted by that schema with a number for a value: the check can fail', () => {
    const wrong = {
      eventTypes: [],
      objectTypes: [],
      events: [{ id: 'e', type: 'a', time: '2024-03-04T09:00:00Z', attributes: [{ name: 'n', value: 1 }] }],
      objects: [],
    };
    expect(validOcel(wrong)).toBe(false);
  });

  it('names every object it relates to, once, and declares every type and attribute it uses', async () => {
    const traces = await tracesOf(readXes(inPieces(fixtureText('permits.xes')), 'x'));
    const file = JSON.parse(await ocel(traces)) as {
      events: { id: string; type: string; attributes: { name: string }[]; relationships: { objectId: string }[] }[];
      objects: { id: string; type: string }[];
      eventTypes: { name: string; attributes: { name: string }[] }[];
      objectTypes: { name: string }[];
    };
    const ids = file.objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(file.events.map(({ id }) => id)).size).toBe(12);
    for (const { type, attributes: given, relationships } of file.events) {
      const declared = file.eventTypes.find(({ name }) => name === type);
      expect(given.every(({ name }) => declared?.attributes.some((one) => one.name === name))).toBe(true);
      expect(relationships.every(({ objectId }) => ids.includes(objectId))).toBe(true);
    }
    expect(file.objects.every(({ type }) => file.objectTypes.some(({ name }) => name === type))).toBe(true);
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['that is no JSON', '{"events": [\n1,\n]}', /not well-formed JSON/],
    ['that is another JSON', '{"events": {}}', /OCEL 2\.0/],
    ['without cases', '{"eventTypes":[],"objectTypes":[],"events":[],"objects":[]}', /no object is of type `case`/],
  ];
  for (const [what, file, message] of broken) {
    it(`${what} is refused`, async () => {
      await expect(tracesOf(readOcel(inPieces(file), 'x', DEFAULT_MAPPING))).rejects.toThrow(message);
    });
  }
});
