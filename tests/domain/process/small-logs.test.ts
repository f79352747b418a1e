/** Small logs whose answers can be counted by hand. */
import { describe, expect, test } from 'vitest';
import type { CalendarData } from '../../../domain/clocks/clock.ts';
import type { Procedure, Step } from '../../../domain/procedures/procedure.ts';
import waterIntake from '../../../domain/procedures/items/water-intake.ts';
import { departuresFrom, departuresFromUsual, gatherConformance } from '../../../domain/process/conformance.ts';
import { gatherProcess } from '../../../domain/process/gather.ts';
import { spreadOf } from '../../../domain/process/spread.ts';
import type { Act, Move, ToldCase } from '../../../domain/process/told-case.ts';
import { workingTime } from '../../../domain/process/working-time.ts';

const HOUR = 3_600_000;
const calendar: CalendarData = {
  version: 'made',
  knownFrom: '2026-01-01',
  knownUntil: '2026-12-31',
  holidays: { '2026-04-06': '清明节' },
  workdays: { '2026-03-14': '调休上班' },
};
const between = workingTime(calendar, { opens: '09:00', closes: '17:00' });
const at = (local: string): number => Date.parse(`${local}:00+08:00`);
const hours = (from: string, to: string): number => between(at(from), at(to)) / HOUR;

describe('working time', () => {
  test('counts business hours of one day only', () => {
    expect(hours('2026-03-02T08:00', '2026-03-02T18:00')).toBe(8);
    expect(hours('2026-03-02T10:30', '2026-03-02T11:15')).toBe(0.75);
    expect(hours('2026-03-02T18:00', '2026-03-02T23:00')).toBe(0);
  });
  test('leaves out a weekend and a holiday and counts a Saturday worked in lieu', () => {
    expect(hours('2026-03-06T16:00', '2026-03-09T10:00')).toBe(2);
    expect(hours('2026-04-03T16:00', '2026-04-07T10:00')).toBe(2);
    expect(hours('2026-03-13T16:00', '2026-03-16T10:00')).toBe(10);
  });
  test('is negative when the instants are turned round, and reaches back before 2000', () => {
    expect(hours('2026-03-09T10:00', '2026-03-06T16:00')).toBe(-2);
    // Friday 16:00 to 17:00, Monday whole, Tuesday 09:00 to 10:00.
    expect(hours('1999-12-31T16:00', '2000-01-04T10:00')).toBe(10);
  });
});

test('the median of four is the mean of the middle two, nine in ten is a value that occurred', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ n: 4, median: 2.5, p90: 4 });
  expect(spreadOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ n: 10, median: 5.5, p90: 9 });
  expect(spreadOf([])).toEqual({ n: 0, median: null, p90: null });
});

const act = (activity: string, local: string, who?: string): Act => ({
  activity,
  at: at(local),
  completes: true,
  ...(who === undefined ? {} : { who }),
});
const told = (caseNo: string, more: Partial<ToldCase>): ToldCase => ({
  caseNo,
  procedure: 'made',
  version: 1,
  native: false,
  closed: true,
  acts: [],
  stays: [],
  moves: [],
  facts: {},
  ...more,
});

describe('three cases', () => {
  const gatherer = gatherProcess(between);
  gatherer.add(
    told('1', { acts: [act('A', '2026-03-02T09:00', 'x'), act('B', '2026-03-02T11:00', 'x'), act('C', '2026-03-03T09:00', 'y')] }),
  );
  gatherer.add(told('2', { acts: [act('A', '2026-03-02T09:00', 'x'), act('B', '2026-03-02T13:00', 'y'), act('C', '2026-03-02T12:00')] }));
  gatherer.add(told('3', { acts: [act('A', '2026-03-06T16:00', 'x'), act('A', '2026-03-09T10:00', 'x')] }));
  const process = gatherer.process();

  test('have two variants, the common one first', () => {
    expect(process.variants).toEqual([
      { activities: ['A', 'B', 'C'], cases: ['1', '2'] },
      { activities: ['A', 'A'], cases: ['3'] },
    ]);
  });
  test('are one rework and two handovers: who is not told hands nothing over', () => {
    expect(process.rework).toEqual(['3']);
    expect(process.handovers).toBe(2);
  });
  test('draw a map whose edges add up', () => {
    expect(process.nodes.map(({ activity, ends, starts, times }) => [activity, times, starts, ends])).toEqual([
      ['A', 4, 3, 1],
      ['B', 2, 0, 0],
      ['C', 2, 0, 2],
    ]);
    expect(process.edges.map(({ backwards, from, handovers, times, to }) => [from, to, times, handovers, backwards])).toEqual([
      ['A', 'B', 2, 1, 0],
      ['B', 'C', 2, 1, 1],
      ['A', 'A', 1, 0, 0],
    ]);
    const [ab, bc, aa] = process.edges.map(({ wait }) => wait);
    expect(ab?.calendar).toEqual({ n: 2, median: 3 * HOUR, p90: 4 * HOUR });
    // The one that runs against the clock is no waiting time.
    expect(bc?.calendar).toEqual({ n: 1, median: 22 * HOUR, p90: 22 * HOUR });
    expect(bc?.working).toEqual({ n: 1, median: 6 * HOUR, p90: 6 * HOUR });
    expect(aa?.working).toEqual({ n: 1, median: 2 * HOUR, p90: 2 * HOUR });
  });
});

test('a step is held against its limit: two of three stays over it, one of them still open', () => {
  const gatherer = gatherProcess(between);
  const limit = { n: 1, unit: 'WORKING_DAY', basis: waterIntake.supplyExpiry.basis } as const;
  const stay = (opened: string, touched: string | null, done: string | null, overLimit: boolean) => ({
    step: 'check',
    openedAt: at(opened),
    touchedAt: touched === null ? null : at(touched),
    doneAt: done === null ? null : at(done),
    limit,
    overLimit,
  });
  gatherer.add(told('1', { native: true, stays: [stay('2026-03-02T09:00', '2026-03-02T10:00', '2026-03-02T12:00', false)] }));
  gatherer.add(told('2', { native: true, stays: [stay('2026-03-02T09:00', '2026-03-04T09:00', '2026-03-04T10:00', true)] }));
  gatherer.add(told('3', { native: true, stays: [stay('2026-03-02T09:00', null, null, true)] }));
  const [step] = gatherer.process().bottlenecks;
  expect(step).toMatchObject({ step: 'check', stays: 2, overLimit: 2, casesOverLimit: ['2', '3'], cases: ['1', '2', '3'] });
  expect(step?.untouched?.working).toEqual({ n: 2, median: 8.5 * HOUR, p90: 16 * HOUR });
  expect(step?.done.working).toEqual({ n: 2, median: 10 * HOUR, p90: 17 * HOUR });
});

describe('conformance with the version a case ran on', () => {
  const step = (id: string, phase: Step['phase'], more: Partial<Step> = {}): Step => ({
    id,
    phase,
    role: 'HANDLER',
    name: { zh: id, en: id },
    ...more,
  });
  const procedure: Procedure = {
    ...waterIntake,
    steps: [
      step('accept', 'ACCEPTANCE'),
      step('handle', 'REVIEW'),
      step('site', 'REVIEW', { when: { field: 'works', op: 'EQ', value: true } }),
      step('check', 'REVIEW'),
      step('approve', 'DECISION'),
    ],
  };
  const done = (...steps: string[]): Move[] => steps.map((id) => (id.startsWith('<') ? { back: id.slice(1) } : { done: id }));
  const found = (moves: Move[], facts: ToldCase['facts'] = {}): string[] =>
    departuresFrom(procedure, told('1', { native: true, moves, facts })).map(({ kind, step: id }) => `${kind} ${id}`);

  test('nothing is found where every step came in its order', () => {
    expect(found(done('accept', 'handle', 'check', 'approve'))).toEqual([]);
    expect(found(done('accept', 'handle', 'site', 'check', 'approve'), { works: true })).toEqual([]);
  });
  test('a step left out is skipped; one the form does not call for is not', () => {
    expect(found(done('accept', 'handle', 'approve'))).toEqual(['SKIPPED check']);
    expect(found(done('accept', 'handle', 'check', 'approve'), { works: true })).toEqual(['SKIPPED site']);
  });
  test('a step before the one it waits for is out of order', () => {
    expect(found(done('accept', 'check', 'handle', 'approve'))).toEqual(['OUT_OF_ORDER check']);
  });
  test('sent back and done again is repeated, and nothing else', () => {
    expect(found(done('accept', 'handle', 'check', '<handle', 'handle', 'check', 'approve'))).toEqual([
      'REPEATED check',
      'REPEATED handle',
    ]);
    expect(found(done('accept', 'handle', 'check', '<handle', 'handle', 'approve'))).toEqual(['SKIPPED check', 'REPEATED handle']);
  });
  test('a step the version does not have is unknown', () => {
    expect(found(done('accept', 'handle', 'check', 'praise', 'approve'))).toEqual(['UNKNOWN praise']);
  });
});

test('another system’s case is held against what its closed cases taught; an open one lacks nothing yet', () => {
  const guide = {
    procedure: 'made',
    cases: 40,
    usual: [
      { activity: 'A', perMille: 1000 },
      { activity: 'C', perMille: 950 },
    ],
    order: [{ first: 'A', then: 'B', perMille: 990 }],
  };
  const turned = { acts: [act('B', '2026-03-02T09:00'), act('A', '2026-03-02T10:00'), act('B', '2026-03-02T11:00')] };
  const closed = departuresFromUsual(guide, told('1', turned));
  expect(closed).toEqual([
    { kind: 'SKIPPED', step: 'C' },
    { kind: 'OUT_OF_ORDER', step: 'B' },
    { kind: 'REPEATED', step: 'B' },
  ]);
  const open = departuresFromUsual(guide, told('2', { ...turned, closed: false }));
  expect(open.map(({ kind }) => kind)).toEqual(['OUT_OF_ORDER', 'REPEATED']);
  const gatherer = gatherConformance();
  gatherer.add({ caseNo: '1', procedure: 'made' }, closed);
  gatherer.add({ caseNo: '2', procedure: 'made' }, open);
  gatherer.add({ caseNo: '3', procedure: 'made' }, []);
  gatherer.add({ caseNo: '4', procedure: 'other' }, null);
  expect(gatherer.conformance()).toMatchObject({ judged: 3, conforming: ['3'], departing: ['1', '2'], notJudged: ['4'] });
  expect(gatherer.conformance().departures.map(({ cases, kind }) => [kind, cases])).toEqual([
    ['OUT_OF_ORDER', ['1', '2']],
    ['REPEATED', ['1', '2']],
    ['SKIPPED', ['1']],
  ]);
});
