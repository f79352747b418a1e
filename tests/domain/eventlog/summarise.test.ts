import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateLog, type LogSummary } from '../../../domain/eventlog/summarise.ts';
import type { PushedStep, PushedTrace } from '../../../domain/eventlog/pushed-trace.ts';

const PLACE = { line: 1, column: 1 };
const ms = (day: string): number => Date.parse(`${day}T01:00:00.000Z`);

const did = (activity: string, day: string, resource?: string, lifecycle?: string): PushedStep => ({
  activity,
  occurredAt: ms(day),
  ...(resource !== undefined && { resource }),
  ...(lifecycle !== undefined && { lifecycle }),
  attributes: [],
  at: PLACE,
});

let counter = 0;
const trace = (events: readonly PushedStep[], more: Partial<PushedTrace> = {}): PushedTrace => ({
  externalNo: `case-${(counter += 1)}`,
  attributes: [],
  events,
  at: PLACE,
  ...more,
});

function summary(...traces: readonly PushedTrace[]): LogSummary {
  const figures = accumulateLog({ separated: [['T02', 'T04']] });
  traces.forEach((one) => figures.add(one));
  return figures.summary();
}

describe('the figures of a log', () => {
  it('of an empty log are all nothing, and a median of nothing is null', () => {
    expect(summary()).toMatchObject({
      cases: 0,
      events: 0,
      variants: 0,
      closed: 0,
      medianDurationMs: null,
      p90DurationMs: null,
      lastEventAt: null,
    });
  });

  it('count a case as late only when it ended after its deadline: at the very instant it is in time, open it is not yet late', () => {
    const deadlineAt = ms('2024-03-10');
    const end = (endAt: number): PushedTrace => trace([], { deadlineAt, endAt });
    expect(summary(end(deadlineAt), end(deadlineAt + 1), trace([], { deadlineAt })).lateDeadline).toBe(1);
  });

  it('tell an open case past its deadline by the last event of the whole log, not by the clock of the machine', () => {
    const figures = summary(
      trace([], { deadlineAt: ms('2024-03-10') }),
      trace([], { deadlineAt: ms('2024-03-12') }),
      trace([did('a', '2024-03-11')]),
    );
    expect(figures).toMatchObject({ open: 3, openPastDeadline: 1, lateDeadline: 0 });
  });

  it('count planned ends apart from deadlines', () => {
    const figures = summary(trace([], { deadlineAt: ms('2024-03-20'), plannedEndAt: ms('2024-03-10'), endAt: ms('2024-03-15') }));
    expect(figures).toMatchObject({ lateDeadline: 0, latePlanned: 1 });
  });

  it('see rework when an activity is done twice, not when one is started and completed', () => {
    const once = trace([did('check', '2024-03-01', 'a', 'start'), did('check', '2024-03-02', 'a', 'complete')]);
    const twice = trace([did('check', '2024-03-01'), did('send', '2024-03-02'), did('check', '2024-03-03')]);
    expect(summary(once).rework).toBe(0);
    expect(summary(twice).rework).toBe(1);
  });

  it('see a handover between neighbouring events of two people, and none where nobody is named', () => {
    expect(summary(trace([did('a', '2024-03-01', 'x'), did('b', '2024-03-02', 'y'), did('c', '2024-03-03', 'x')])).handovers).toBe(2);
    expect(summary(trace([did('a', '2024-03-01', 'x'), did('b', '2024-03-02'), did('c', '2024-03-03', 'y')])).handovers).toBe(0);
    expect(summary(trace([did('a', '2024-03-01', 'x')]), trace([did('a', '2024-03-01', 'y')])).handovers).toBe(0);
  });

  it('see separated duties in the same hands by full name or code, whatever stands between and whichever came first', () => {
    const hands = (...people: readonly string[]): number =>
      summary(
        trace([did('T04 Determine', '2024-03-01', people[0]), did('T03 Adjust', '2024-03-02', 'z'), did('T02', '2024-03-03', people[1])]),
      ).sameHands;
    expect([hands('x', 'x'), hands('x', 'y')]).toEqual([1, 0]);
    expect(summary(trace([did('T020 Other', '2024-03-01', 'x'), did('T04', '2024-03-02', 'x')])).sameHands).toBe(0);
  });

  it('report an end before its start, leave it out of the durations and keep it in every other count', () => {
    const figures = summary(
      trace([], { startAt: ms('2024-03-02'), endAt: ms('2024-03-01') }),
      trace([], { startAt: ms('2024-03-01'), endAt: ms('2024-03-03') }),
    );
    expect(figures).toMatchObject({ closed: 2, endBeforeStart: 1, medianDurationMs: 2 * 86_400_000 });
    expect(figures.records.map(({ kind }) => kind)).toEqual(['END_BEFORE_START']);
  });

  it('report events after the end, counted one by one and case by case', () => {
    const figures = summary(trace([did('a', '2024-03-01'), did('b', '2024-03-05'), did('c', '2024-03-06')], { endAt: ms('2024-03-04') }));
    expect(figures).toMatchObject({ eventsAfterEnd: 2, casesWithEventsAfterEnd: 1 });
    expect(figures.records[0]?.facts).toEqual({ events: 2, end: '2024-03-04T01:00:00.000Z', lastEvent: '2024-03-06T01:00:00.000Z' });
  });

  it('report times that run backwards and names that come twice', () => {
    const figures = summary(trace([did('a', '2024-03-02'), did('b', '2024-03-01')], { externalNo: 'k' }), trace([], { externalNo: 'k' }));
    expect(figures).toMatchObject({ timesOutOfOrder: 1, namesUsedTwice: 1, cases: 2 });
  });

  it('take the mean of the two middle durations, and the nearest rank for nine in ten', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const figures = summary(...days.map((day) => trace([], { startAt: 0, endAt: day * 86_400_000 })));
    expect(figures).toMatchObject({ medianDurationMs: 5.5 * 86_400_000, p90DurationMs: 9 * 86_400_000 });
  });

  it('do not depend on the order of the cases', () => {
    const step = fc.record({
      activity: fc.constantFrom('T02 a', 'T04 b', 'c'),
      resource: fc.constantFrom('x', 'y'),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const one = fc.record({
      steps: fc.array(step, { maxLength: 6 }),
      startAt: fc.integer({ min: 0, max: 1e9 }),
      endAt: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
      deadlineAt: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (cases, shuffle) => {
        const traces = cases.map(({ steps, startAt, endAt, deadlineAt }) =>
          trace(
            steps.map(({ activity, resource, day }) => did(activity, `2024-03-${String(day).padStart(2, '0')}`, resource)),
            { startAt, ...(endAt !== undefined && { endAt }), ...(deadlineAt !== undefined && { deadlineAt }) },
          ),
        );
        const shuffled = traces
          .map((one) => ({ one, key: shuffle.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const { records: _a, ...figures } = summary(...traces);
        const { records: _b, ...again } = summary(...shuffled);
        expect(again).toEqual(figures);
        expect(figures.closed + figures.open).toBe(figures.cases);
      }),
    );
  });
});
