import { describe, expect, test } from 'vitest';
import { isLate } from '../../../domain/clocks/read-clock.ts';
import { at, CALENDAR, calendarDays, dueOn, extension, inHours, MIDNIGHT, pause, PLAIN_WEEKS, read, workingDays } from './builders.ts';
import { DUE_DATES } from './vectors.ts';

describe('when a limit ends', () => {
  test.each(DUE_DATES)('$what: due $due', ({ from, n, unit, pauses, due }) => {
    const clock = unit === 'WORKING_DAY' ? workingDays(n, from) : calendarDays(n, from);
    expect(
      dueOn(
        clock,
        pauses.map(([begun, ended]) => pause(begun, ended)),
      ),
    ).toBe(due);
  });

  test('the day of acceptance does not count, whatever the hour', () => {
    expect(dueOn(workingDays(1, '2026-03-02 00:00'))).toBe('2026-03-03');
    expect(dueOn(workingDays(1, '2026-03-02 23:59'))).toBe('2026-03-03');
  });

  test('an extension of 10 working days moves 2026-03-30 to 2026-04-14', () => {
    const clock = workingDays(20, '2026-03-02', { extension: extension(10, '2026-03-25') });
    expect(read(clock, [], '2026-03-30')).toMatchObject({ limit: 30, used: 20, remaining: 10, dueOn: '2026-04-14' });
  });

  test('the last day ends at the close of business of the hall, or at 24:00', () => {
    const clock = workingDays(5, '2026-03-02');
    expect(read(clock, [], '2026-03-02').dueAt).toBe(at('2026-03-09 17:00'));
    expect(read(clock, [], '2026-03-02', CALENDAR, MIDNIGHT).dueAt).toBe(at('2026-03-10 00:00'));
    expect(read(clock, [], '2026-03-02', CALENDAR, MIDNIGHT).dueOn).toBe('2026-03-09');
  });

  test('after close of business on the last day the clock is late, though no whole day is over', () => {
    const clock = workingDays(5, '2026-03-02');
    const evening = read(clock, [], '2026-03-09 17:01');
    expect(evening.overdue).toBe(0);
    expect(isLate(evening, at('2026-03-09 17:00'))).toBe(false);
    expect(isLate(evening, at('2026-03-09 17:01'))).toBe(true);
  });

  test('a limit that crosses the end of the calendar is provisional, one that ends on its last day is not', () => {
    expect(read(workingDays(20, '2026-12-03'), [], '2026-12-03')).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(read(workingDays(20, '2026-12-04'), [], '2026-12-04').provisional).toBe(true);
    expect(read(calendarDays(30, '2026-12-10'), [], '2026-12-10').provisional).toBe(true);
    expect(read(workingDays(20, '2003-12-31'), [], '2004-01-05').provisional).toBe(true);
    expect(read(inHours(1000, '2026-12-10'), [], '2026-12-10').provisional).toBe(false);
  });
});

describe('time used, remaining and over', () => {
  test('five working days accepted on Monday 2026-03-02, day by day', () => {
    const clock = workingDays(5, '2026-03-02');
    const days = ['2026-03-02', '2026-03-03', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10', '2026-03-14'];
    expect(days.map((day) => read(clock, [], day)).map(({ used, remaining, overdue }) => [used, remaining, overdue])).toEqual([
      [0, 5, 0],
      [1, 4, 0],
      [4, 1, 0],
      [4, 1, 0],
      [4, 1, 0],
      [5, 0, 0],
      [6, 0, 1],
      [9, 0, 4],
    ]);
  });

  test('a calendar-day limit that moved over a holiday is not late on the days it moved over', () => {
    const clock = calendarDays(60, '2026-08-03');
    expect(read(clock, [], '2026-10-02')).toMatchObject({ used: 60, remaining: 0, overdue: 0 });
    expect(read(clock, [], '2026-10-08')).toMatchObject({ remaining: 0, overdue: 0 });
    expect(read(clock, [], '2026-10-10')).toMatchObject({ remaining: 0, overdue: 2 });
  });

  test('a clock shows nothing used before it starts', () => {
    expect(read(workingDays(5, '2026-03-02'), [], '2026-02-02')).toMatchObject({ used: 0, remaining: 5, overdue: 0, status: 'RUNNING' });
  });

  test('a decision on the last day stops the clock for good', () => {
    const clock = workingDays(5, '2026-03-02', { stoppedAt: at('2026-03-09 16:00'), stoppedBy: 'Decided' });
    const later = read(clock, [], '2026-06-01');
    expect(later).toMatchObject({ status: 'STOPPED', used: 5, overdue: 0, dueOn: '2026-03-09' });
    expect(isLate(later, at('2026-03-09 16:00'))).toBe(false);
    // Control: without the stop it would be months over.
    expect(read(workingDays(5, '2026-03-02'), [], '2026-06-01').overdue).toBeGreaterThan(50);
  });
});

describe('pauses', () => {
  test('while a pause is open the remaining time is frozen and no due date is named', () => {
    const clock = workingDays(20, '2026-03-02');
    const open = [pause('2026-03-10')];
    const frozen = { status: 'PAUSED', used: 6, remaining: 14, overdue: 0, dueOn: null, dueAt: null, warnAt: null };
    expect(read(clock, open, '2026-03-10')).toMatchObject(frozen);
    expect(read(clock, open, '2026-04-30')).toMatchObject(frozen);
  });

  test('the day a pause starts is used, the day the result arrives is not', () => {
    const clock = workingDays(20, '2026-03-02');
    const stops = [pause('2026-03-10', '2026-03-12')];
    expect(['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'].map((day) => read(clock, stops, day).used)).toEqual([6, 6, 6, 7]);
  });

  test('a pause inside the National Day holiday takes nothing out', () => {
    expect(dueOn(workingDays(10, '2026-09-18'), [pause('2026-10-01', '2026-10-07')])).toBe('2026-10-09');
    // Control: one working day more, and it does.
    expect(dueOn(workingDays(10, '2026-09-18'), [pause('2026-10-01', '2026-10-08')])).toBe('2026-10-10');
  });

  test('a pause takes calendar days out of a calendar-day limit, Sundays included', () => {
    // 2026-07-24 + 15 = 08-08; a pause 07-31 (Friday) to 08-03 (Monday) takes out 3 days: 08-11, a Tuesday.
    expect(dueOn(calendarDays(15, '2026-07-24'), [pause('2026-07-31', '2026-08-03')])).toBe('2026-08-11');
  });

  test('a clock that was over before the pause keeps its due date and stays over by as much', () => {
    const reading = read(workingDays(5, '2026-03-02'), [pause('2026-03-11')], '2026-05-29');
    expect(reading).toMatchObject({ status: 'PAUSED', dueOn: '2026-03-09', overdue: 2, used: 7 });
  });

  test('a pause that begins on the last day hides the due point only if that had not been reached', () => {
    const clock = workingDays(5, '2026-03-02');
    expect(read(clock, [pause('2026-03-09 10:00')], '2026-03-11')).toMatchObject({ status: 'PAUSED', dueOn: null, used: 5, overdue: 0 });
    expect(read(clock, [pause('2026-03-09 18:00')], '2026-03-11')).toMatchObject({ status: 'PAUSED', dueOn: '2026-03-09', overdue: 0 });
  });

  test('a calendar-day limit that ends on a Saturday does not move into a pause, but past it', () => {
    const clock = calendarDays(15, '2026-07-24');
    expect(dueOn(clock, [pause('2026-08-08', '2026-08-12')])).toBe('2026-08-13');
    expect(dueOn(clock, [pause('2026-08-08')])).toBeNull();
    // Control: a pause on the day it moves to begins too late to matter.
    expect(dueOn(clock, [pause('2026-08-10', '2026-08-12')])).toBe('2026-08-10');
  });

  test('two pauses add up', () => {
    expect(dueOn(workingDays(5, '2026-03-02'), [pause('2026-03-03', '2026-03-04'), pause('2026-03-05', '2026-03-06')])).toBe('2026-03-11');
    expect(dueOn(workingDays(5, '2026-03-02'), [pause('2026-03-05', '2026-03-06'), pause('2026-03-03', '2026-03-04')])).toBe('2026-03-11');
  });

  test('a withdrawal during a hearing stops the clock where the pause held it', () => {
    const clock = workingDays(20, '2026-03-02', { stoppedAt: at('2026-03-20'), stoppedBy: 'Withdrawn' });
    expect(read(clock, [pause('2026-03-10')], '2026-06-01')).toMatchObject({ status: 'STOPPED', used: 6, overdue: 0, dueOn: '2026-04-10' });
  });

  test('a pause after the decision is no business of the clock', () => {
    const clock = workingDays(20, '2026-03-02', { stoppedAt: at('2026-03-20') });
    expect(read(clock, [pause('2026-03-23')], '2026-06-01')).toMatchObject({ status: 'STOPPED', dueOn: '2026-03-30' });
    const hours = inHours(48, '2026-03-02', { stoppedAt: at('2026-03-03') });
    expect(read(hours, [pause('2026-03-03 12:00')], '2026-06-01')).toMatchObject({ used: 24, dueAt: at('2026-03-04') });
  });
});

describe('a clock that starts again (信息公开条例 30)', () => {
  const restarted = workingDays(20, '2026-03-16', { restarts: [{ from: at('2026-03-02'), to: at('2026-03-16'), reason: '补正' }] });

  test('counts from the day the filing was complete, from nothing', () => {
    expect(read(restarted, [], '2026-03-17')).toMatchObject({ used: 1, dueOn: '2026-04-14' });
  });

  test('forgets the pauses of before, even one that reaches over', () => {
    expect(dueOn(restarted, [pause('2026-03-04', '2026-03-06'), pause('2026-03-12', '2026-03-20')])).toBe('2026-04-14');
    // Control: the same pause after the restart counts.
    expect(dueOn(restarted, [pause('2026-03-17', '2026-03-20')])).toBe('2026-04-17');
  });
});

describe('to the same time of day (INSTANT)', () => {
  const clock = workingDays(3, '2026-03-05 14:30', { counting: 'INSTANT' });

  test('three working days from Thursday 14:30 end on Tuesday 14:30', () => {
    expect(read(clock, [], '2026-03-05 14:30')).toMatchObject({
      dueOn: '2026-03-10',
      dueAt: at('2026-03-10 14:30'),
      used: 0,
      remaining: 3,
    });
  });

  test('one second late counts as late', () => {
    expect(read(clock, [], '2026-03-10 14:30')).toMatchObject({ used: 3, overdue: 0 });
    const secondLate = '2026-03-10T06:30:01.000Z';
    const reading = read(clock, [], '2026-03-10 14:31');
    expect(isLate(reading, secondLate)).toBe(true);
    expect(reading.overdue).toBe(1);
    expect(read(clock, [], '2026-03-11 14:30').overdue).toBe(1);
    expect(read(clock, [], '2026-03-11 14:31').overdue).toBe(2);
    // A weekend adds nothing: from Friday 14:31 to Monday 14:30 it is the same day over.
    expect(['2026-03-13 14:31', '2026-03-15', '2026-03-16 14:30'].map((now) => read(clock, [], now).overdue)).toEqual([4, 4, 4]);
  });

  test('calendar days move off a weekend, at the same time of day', () => {
    const days = calendarDays(2, '2026-03-05 14:30', { counting: 'INSTANT' });
    expect(read(days, [], '2026-03-05 14:30')).toMatchObject({ dueAt: at('2026-03-09 14:30') });
    expect(read(days, [], '2026-03-09 14:30').overdue).toBe(0);
    expect(read(days, [], '2026-03-09 14:31').overdue).toBe(1);
  });
});

describe('hours', () => {
  test('24 hours from Friday 16:00 end on Saturday 16:00: nights and weekends run', () => {
    expect(read(inHours(24, '2026-03-06 16:00'), [], '2026-03-07 15:59')).toMatchObject({
      used: 23,
      remaining: 1,
      overdue: 0,
      dueOn: '2026-03-07',
      dueAt: at('2026-03-07 16:00'),
    });
  });

  test('an hour begun after the due instant is an hour over', () => {
    expect(read(inHours(4, '2026-03-06 08:00'), [], '2026-03-06 12:00')).toMatchObject({ used: 4, overdue: 0 });
    expect(read(inHours(4, '2026-03-06 08:00'), [], '2026-03-06 12:01').overdue).toBe(1);
    expect(read(inHours(4, '2026-03-06 08:00'), [], '2026-03-06 13:01').overdue).toBe(2);
  });

  test('a pause takes out its own length to the minute', () => {
    const clock = inHours(4, '2026-03-06 08:00');
    const stops = [pause('2026-03-06 09:00', '2026-03-06 10:30')];
    expect(read(clock, stops, '2026-03-06 11:00')).toMatchObject({ used: 1, dueAt: at('2026-03-06 13:30') });
    expect(read(clock, [pause('2026-03-06 09:00')], '2026-03-09 09:00')).toMatchObject({
      status: 'PAUSED',
      used: 1,
      dueAt: null,
      warnAt: null,
    });
  });
});

describe('when to warn (domain.md 3.1)', () => {
  const warnAt = (n: number): string | null => read(workingDays(n, '2026-03-02'), [], '2026-03-02', PLAIN_WEEKS).warnAt;

  test('at the start of the day on which a fifth of the limit is left', () => {
    expect(warnAt(20)).toBe(at('2026-03-24 00:00')); // used 16, left 4
    expect(warnAt(11)).toBe(at('2026-03-12 00:00')); // used 8, left 3: a fifth of 11 days is part of a third
    expect(warnAt(10)).toBe(at('2026-03-12 00:00')); // used 8, left 2
  });

  test('with two days left of a limit of five to nine, with one of a shorter', () => {
    expect(warnAt(5)).toBe(at('2026-03-05 00:00')); // used 3, left 2
    expect(warnAt(4)).toBe(at('2026-03-05 00:00')); // used 3, left 1
    expect(warnAt(2)).toBe(at('2026-03-03 00:00'));
  });

  test('a limit of one day warns from its start, one of none never', () => {
    expect(warnAt(1)).toBe(at('2026-03-02'));
    expect(warnAt(0)).toBeNull();
  });

  test('a pause moves the warning too', () => {
    expect(read(workingDays(10, '2026-03-02'), [pause('2026-03-03', '2026-03-05')], '2026-03-06', PLAIN_WEEKS).warnAt).toBe(
      at('2026-03-16 00:00'),
    );
  });

  test('hours warn a fifth before the end, and INSTANT three days before at the time of day of the start', () => {
    expect(read(inHours(10, '2026-03-06 08:00'), [], '2026-03-06 08:00').warnAt).toBe(at('2026-03-06 16:00'));
    expect(read(workingDays(10, '2026-03-02 14:30', { counting: 'INSTANT' }), [], '2026-03-03').warnAt).toBe(at('2026-03-11 14:30'));
  });
});

describe('what cannot be read', () => {
  test('a malformed instant is a defect, not a date', () => {
    expect(() => read({ ...workingDays(5, '2026-03-02'), startedAt: '2026-03-02' }, [], '2026-03-03')).toThrow(RangeError);
  });

  test('a limit without end is refused instead of counted', () => {
    expect(() => read(workingDays(1e9, '2026-03-02'), [], '2026-03-03')).toThrow(/does not end/);
  });
});
