import { describe, expect, it } from 'vitest';
import type { Attribute, Trace } from '../../../domain/eventlog/event-log.ts';
import { DEFAULT_MAPPING, stepOf, type Mapping } from '../../../domain/eventlog/mapping.ts';
import { pushedCaseState, pushedReadings } from '../../../domain/eventlog/pushed-case.ts';
import { asPushedTrace, NAME_LIMIT, type PushedTrace } from '../../../domain/eventlog/pushed-trace.ts';

const string = (key: string, value: string): Attribute => ({ key, type: 'string', value });
const date = (key: string, value: string): Attribute => ({ key, type: 'date', value });

const trace = (attributes: readonly Attribute[], ...events: readonly (readonly Attribute[])[]): Trace => ({
  attributes,
  events: events.map((told, index) => ({ attributes: told, at: { line: 10 + index, column: 3 } })),
  at: { line: 9, column: 2 },
});
const named = string('concept:name', 'case-1');
const done = [
  string('concept:name', 'T02 Check'),
  date('time:timestamp', '2024-03-04T09:00:00.000+01:00'),
  string('org:resource', 'Resource01'),
];

describe('a trace read through a mapping', () => {
  it('becomes a case with its times, its channel in our words and its steps', () => {
    const mapping: Mapping = { ...DEFAULT_MAPPING, steps: { T02: 'check' }, unit: { attribute: 'department', values: { General: 'u-7' } } };
    const read = asPushedTrace(
      trace([named, date('startdate', '2024-03-04T08:00:00+01:00'), string('channel', 'Desk'), string('department', 'General')], done),
      mapping,
    );
    expect(read).toMatchObject({
      externalNo: 'case-1',
      startAt: Date.parse('2024-03-04T07:00:00Z'),
      channel: 'WINDOW',
      unit: 'u-7',
      events: [
        { activity: 'T02 Check', stepId: 'check', resource: 'Resource01', occurredAt: Date.parse('2024-03-04T08:00:00Z'), attributes: [] },
      ],
    });
  });

  it('keeps what its own fields cannot say: finer times, other types, parts, further attributes', () => {
    const read = asPushedTrace(
      trace(
        [named],
        [
          string('concept:name', 'a'),
          date('time:timestamp', '2024-03-04T09:00:00.123456Z'),
          { ...string('org:group', 'g'), nested: [string('floor', '3')] },
          string('cost', '12'),
        ],
      ),
      DEFAULT_MAPPING,
    ) as PushedTrace;
    expect(read.events[0]?.attributes.map(({ key }) => key)).toEqual(['time:timestamp', 'org:group', 'cost']);
  });

  const faults: readonly (readonly [string, Trace, number, string])[] = [
    ['has no name', trace([], done), 9, 'concept:name'],
    ['has a name longer than a name', trace([string('concept:name', 'x'.repeat(NAME_LIMIT + 1))]), 9, 'concept:name'],
    ['has a deadline that is no time', trace([named, string('deadline', '2024-02-30')]), 9, 'deadline'],
    ['has an event without activity', trace([named], done, [date('time:timestamp', '2024-03-04')]), 11, 'concept:name'],
    ['has an event without time', trace([named], [string('concept:name', 'a')]), 10, 'time:timestamp'],
    ['has an event at no time', trace([named], [string('concept:name', 'a'), string('time:timestamp', 'soon')]), 10, 'time:timestamp'],
  ];
  for (const [what, broken, line, key] of faults) {
    it(`that ${what} is refused at its line, with a remedy`, () => {
      expect(asPushedTrace(broken, DEFAULT_MAPPING)).toMatchObject({ at: { line }, key, remedy: expect.stringMatching(/\w/) });
    });
  }

  it('finds a step by the full name before the code', () => {
    const mapping = { ...DEFAULT_MAPPING, steps: { T02: 'check', 'T02 Check twice': 'check-2' } };
    expect([stepOf('T02 Check', mapping), stepOf('T02 Check twice', mapping), stepOf('T03 x', mapping), stepOf('T02', mapping)]).toEqual([
      'check',
      'check-2',
      undefined,
      'check',
    ]);
  });
});

describe('a pushed case in our lists', () => {
  const read = asPushedTrace(
    trace(
      [
        named,
        date('startdate', '2024-03-04T00:30:00+08:00'),
        date('deadline', '2024-03-14T00:30:00+08:00'),
        date('enddate', '2024-03-15T00:30:00+08:00'),
      ],
      done,
      done,
    ),
    { ...DEFAULT_MAPPING, steps: { T02: 'accept' } },
  ) as PushedTrace;
  const state = pushedCaseState({
    caseNo: 'x',
    trace: read,
    mapping: DEFAULT_MAPPING,
    procedure: { code: 'pushed', version: 0, hash: '' },
    calendarVersion: '',
    unitId: 'u',
    seq: 1,
    stored: 2,
    digest: 'd',
    attributesDigest: 'a',
    recordedAt: '2026-01-01T00:00:00.000Z',
  });

  it('is closed when it has an end, accepted when its mapped step was done, and knows every hand on a mapped step', () => {
    expect(state).toMatchObject({
      state: 'DELIVERED',
      origin: 'PUSHED_SELF_BUILT',
      provenance: 'IMPORTED',
      receivedAt: '2024-03-03T16:30:00.000Z',
      acceptedAt: '2024-03-04T08:00:00.000Z',
      closedAt: '2024-03-14T16:30:00.000Z',
      doneSteps: ['accept'],
    });
    expect(state.hands.map(({ personId }) => personId)).toEqual(['Resource01', 'Resource01']);
  });

  it('reads its deadline as a stopped clock of ten days, one day over', () => {
    expect(pushedReadings(read, '2026-01-01T00:00:00.000Z')).toMatchObject([
      {
        id: 'STATUTORY',
        status: 'STOPPED',
        limit: 10,
        used: 11,
        overdue: 1,
        remaining: 0,
        dueOn: '2024-03-14',
        dueAt: '2024-03-13T16:30:00.000Z',
      },
    ]);
  });
});
