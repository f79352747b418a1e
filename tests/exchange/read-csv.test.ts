import { describe, expect, it } from 'vitest';
import { accumulateLog } from '../../domain/eventlog/summarise.ts';
import { DEFAULT_MAPPING, type Mapping } from '../../domain/eventlog/mapping.ts';
import { asPushedTrace } from '../../domain/eventlog/pushed-trace.ts';
import { readCsv, RowsScattered } from '../../exchange/csv/read-csv.ts';
import { readXes } from '../../exchange/xes/read-xes.ts';
import type { Trace } from '../../domain/eventlog/event-log.ts';
import { csvOf, inPieces, permits, tracesOf, xesOf } from './support/logs.ts';

const traces = (text: string, mapping: Mapping = DEFAULT_MAPPING, gather = false) =>
  tracesOf(readCsv(inPieces(text), 'log.csv', mapping, { gather }));

function figures(list: readonly Trace[]) {
  const all = accumulateLog(DEFAULT_MAPPING);
  for (const trace of list) {
    const pushed = asPushedTrace(trace, DEFAULT_MAPPING);
    if ('problem' in pushed) throw new Error(pushed.problem);
    all.add(pushed);
  }
  const { records, ...summary } = all.summary();
  return { ...summary, records: records.map(({ line: _line, ...record }) => record) };
}

describe('a table of events', () => {
  it('says the same as the XES file of the same log: every attribute and every figure', async () => {
    const cases = permits(60);
    const fromCsv = await traces(csvOf(cases));
    const fromXes = await tracesOf(readXes(inPieces(xesOf(cases)), 'log.xes'));
    const content = (list: readonly Trace[]) =>
      list.map(({ attributes, events }) => ({
        // The order of attributes says nothing.
        attributes: attributes.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
        events: events.map((event) => event.attributes),
      }));
    expect(content(fromCsv)).toEqual(content(fromXes));
    expect(figures(fromCsv)).toEqual(figures(fromXes));
    expect(figures(fromCsv).cases).toBe(60);
  });

  it('sorted by time instead of by case is noticed, and gathered says the same', async () => {
    const [header = '', ...rows] = csvOf(permits(30)).trimEnd().split('\n');
    const scattered = [header, ...rows.toSorted((a, b) => (a.split(',').at(-2) ?? '').localeCompare(b.split(',').at(-2) ?? ''))].join('\n');
    await expect(traces(scattered)).rejects.toBeInstanceOf(RowsScattered);
    const byName = (list: readonly Trace[]) =>
      new Map(list.map(({ attributes, events }) => [attributes[0]?.value, events.map((event) => event.attributes)]));
    expect(byName(await traces(scattered, DEFAULT_MAPPING, true))).toEqual(byName(await traces(csvOf(permits(30)))));
  });

  it('may have Chinese or other usual headings, semicolons, a byte order mark and quoted line ends', async () => {
    const text = '\ufeff办件编号;环节名称;办理时间;处理人;意见\nK1;受理;2024-03-04 09:00;p-1;"同意;\n""尽快"""\n';
    expect(await traces(text)).toMatchObject([
      {
        attributes: [{ key: 'concept:name', value: 'K1' }],
        events: [
          {
            at: { line: 3 },
            attributes: [
              { key: 'concept:name', value: '受理' },
              { key: 'time:timestamp', type: 'date' },
              { key: 'org:resource', value: 'p-1' },
              { key: '意见', value: '同意;\n"尽快"' },
            ],
          },
        ],
      },
    ]);
  });

  it('may have any headings the mapping names', async () => {
    const mapping: Mapping = {
      ...DEFAULT_MAPPING,
      csv: { tracePrefix: 'case:', columns: { case: 'No', activity: 'What', time: 'When', Due: 'case:deadline' } },
    };
    const [trace] = await traces('No,What,When,Due\nK1,check,2024-03-04T09:00:00Z,2024-04-01T00:00:00Z\n', mapping);
    expect(trace?.attributes).toMatchObject([{ value: 'K1' }, { key: 'deadline', type: 'date' }]);
  });

  const header = 'case,activity,time';
  const broken: readonly (readonly [string, string, number, RegExp])[] = [
    ['without a row', '', 1, /empty/],
    ['without a column for the case', 'a,b\n1,2\n', 1, /no column for the case/],
    ['with two columns of one name', 'case,case,activity,time\n', 1, /two columns are called case/],
    ['with a row of another length', `${header}\nK1,a,2024-03-04T09:00\nK2,b\n`, 3, /columns? length|Record Length/i],
    ['with a quote that never ends', `${header}\nK1,"a,2024-03-04T09:00\n`, 2, /quote/i],
    ['with a row that names no case', `${header}\nK1,a,2024-03-04T09:00\n,b,2024-03-04T09:00\n`, 3, /names no case/],
    ['with a control character', `${header}\nK1,a\u0001,2024-03-04T09:00\n`, 2, /U\+0001/],
    [
      'where a case has two deadlines',
      'case,activity,time,case:deadline\nK1,a,2024-03-04T09:00,2024-04-01T00:00Z\nK1,b,2024-03-05T09:00,2024-04-02T00:00Z\n',
      3,
      /deadline is/,
    ],
  ];
  for (const [what, text, line, message] of broken) {
    it(`${what} is refused, named by line`, async () => {
      const failure = await traces(text).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: 'SourceFault', at: { line } });
      expect((failure as Error).message).toMatch(message);
    });
  }
});
