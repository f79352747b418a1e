import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarData, Clock, Instant, Pause } from '../../../domain/clocks/clock.ts';
import { addDays, instantOf, instantOfMillis, localDateOf, millisOf } from '../../../domain/clocks/local-date.ts';
import { readClock } from '../../../domain/clocks/read-clock.ts';
import { isWorkingDay } from '../../../domain/clocks/working-calendar.ts';
import { CALENDAR, calendarDays, HALL, inHours, MIDNIGHT, PLAIN_WEEKS, workingDays } from './builders.ts';
import { dueByHand, usedByHand } from './oracle.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A start between 2018 and mid-2026 at any minute, a limit, up to three pauses that do not overlap, and a day to read on. */
const story = fc
  .record({
    startMinute: fc.integer({ min: 0, max: 3100 * 1440 }),
    limit: fc.integer({ min: 1, max: 60 }),
    extension: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 * 1440 }), fc.integer({ min: 0, max: 25 * 1440 })), { maxLength: 3 }),
    readAfter: fc.integer({ min: 0, max: 200 * 1440 }),
    counting: fc.constantFrom('DAY_END' as const, 'INSTANT' as const),
    unit: fc.constantFrom('WORKING_DAY' as const, 'CALENDAR_DAY' as const, 'HOUR' as const),
  })
  .map((raw) => {
    const start = millisOf('2018-01-01T00:00:00.000Z') + raw.startMinute * 60_000;
    const startedAt = instantOfMillis(start);
    const make = { WORKING_DAY: workingDays, CALENDAR_DAY: calendarDays, HOUR: inHours }[raw.unit];
    const granted =
      raw.extension === undefined
        ? {}
        : { extension: { n: raw.extension, grantedAt: startedAt, basis: { text: '', certainty: 'P' as const }, reason: '' } };
    const clock: Clock = make(raw.limit, '2026-01-01', { startedAt, counting: raw.counting, ...granted });
    let mark = start;
    const pauses = raw.gaps.map(([before, length], i): Pause => {
      const from = mark + before * 60_000;
      mark = from + length * 60_000;
      return { id: `p${i}`, ground: 'HEARING', from: instantOfMillis(from), to: instantOfMillis(mark) };
    });
    return { clock, pauses, now: instantOfMillis(start + raw.readAfter * 60_000) };
  });

const limitOf = (clock: Clock): number => clock.limit.n + (clock.extension?.n ?? 0);
const days = (pauses: readonly Pause[]) => pauses.map(({ from, to }) => ({ from: localDateOf(from), to: localDateOf(to ?? from) }));
const read = (clock: Clock, pauses: readonly Pause[], now: Instant, calendar: CalendarData = CALENDAR) =>
  readClock(clock, pauses, calendar, HALL, now);
const inDays = story.filter(({ clock }) => clock.limit.unit !== 'HOUR');

describe('a clock, whatever its story', () => {
  test('counted day by day by somebody else, the due day and the days used are the same', () => {
    fc.assert(
      fc.property(inDays, ({ clock, pauses, now }) => {
        const calendar = clock.limit.unit === 'CALENDAR_DAY';
        const start = localDateOf(clock.startedAt);
        const reading = read({ ...clock, counting: 'DAY_END' }, pauses, now);
        expect(reading.dueOn).toBe(dueByHand(CALENDAR, calendar, start, days(pauses), limitOf(clock)));
        expect(reading.used).toBe(usedByHand(CALENDAR, calendar, start, days(pauses), localDateOf(now)));
        expect(read({ ...clock, counting: 'INSTANT' }, pauses, now).dueOn).toBe(reading.dueOn);
      }),
      { numRuns: 300 },
    );
  });

  test('used and overdue never fall as time goes on', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 100 * 1440 }), ({ clock, pauses, now }, minutes) => {
        const before = read(clock, pauses, now);
        const after = read(clock, pauses, instantOfMillis(millisOf(now) + minutes * 60_000));
        expect(after.used).toBeGreaterThanOrEqual(before.used);
        expect(after.overdue).toBeGreaterThanOrEqual(before.overdue);
        expect(after.dueAt).toBe(before.dueAt);
      }),
    );
  });

  test('a working-day limit ends on a working day, and so does a calendar-day limit', () => {
    fc.assert(
      fc.property(inDays, ({ clock, pauses, now }) => {
        const { dueOn } = read(clock, pauses, now);
        expect(dueOn !== null && isWorkingDay(CALENDAR, dueOn), String(dueOn)).toBe(true);
      }),
    );
  });

  test('overdue only once the due point has passed, and used and remaining make up the limit until then', () => {
    fc.assert(
      fc.property(story, ({ clock, pauses, now }) => {
        const reading = readClock(clock, pauses, CALENDAR, MIDNIGHT, now);
        if (reading.overdue > 0) expect(now > (reading.dueAt ?? '')).toBe(true);
        expect(reading.remaining).toBe(Math.max(0, reading.limit - reading.used));
        expect(reading.warnAt !== null && reading.dueAt !== null && reading.warnAt <= reading.dueAt).toBe(true);
      }),
    );
  });

  test('under DAY_END working days, overdue is what was used over the limit', () => {
    fc.assert(
      fc.property(story, ({ clock, pauses, now }) => {
        const plain = workingDays(clock.limit.n, '2026-01-01', { startedAt: clock.startedAt });
        const reading = read(plain, pauses, now);
        expect(reading.overdue).toBe(Math.max(0, reading.used - reading.limit));
      }),
    );
  });

  test('moved by whole weeks where no holiday makes a difference, it shows the same figures', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: -200, max: 200 }), ({ clock, pauses, now }, weeks) => {
        const move = (instant: Instant): Instant => instantOfMillis(millisOf(instant) + weeks * 7 * DAY);
        const moved: Clock = {
          ...clock,
          startedAt: move(clock.startedAt),
          ...(clock.extension ? { extension: { ...clock.extension, grantedAt: move(clock.extension.grantedAt) } } : {}),
        };
        const movedPauses = pauses.map((pause) => ({ ...pause, from: move(pause.from), to: move(pause.to ?? pause.from) }));
        const here = read(clock, pauses, now, PLAIN_WEEKS);
        const there = read(moved, movedPauses, move(now), PLAIN_WEEKS);
        expect(there).toEqual({
          ...here,
          dueOn: here.dueOn && addDays(here.dueOn, weeks * 7),
          dueAt: here.dueAt && move(here.dueAt),
          warnAt: here.warnAt && move(here.warnAt),
        });
      }),
    );
  });

  test('control: moved by one day instead of a week, some story shows other figures', () => {
    const shifted = fc.check(
      fc.property(story, ({ clock, pauses, now }) => {
        const move = (instant: Instant): Instant => instantOfMillis(millisOf(instant) + DAY);
        const moved = { ...clock, startedAt: move(clock.startedAt) };
        const movedPauses = pauses.map((pause) => ({ ...pause, from: move(pause.from), to: move(pause.to ?? pause.from) }));
        return read(moved, movedPauses, move(now), PLAIN_WEEKS).used === read(clock, pauses, now, PLAIN_WEEKS).used;
      }),
    );
    expect(shifted.failed).toBe(true);
  });

  test('a pause that lies inside a holiday takes nothing out of working days', () => {
    // 2026-10-01 to 10-07 are off; a pause may begin on the last day worked before.
    const holiday = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), holiday, (limit, before, [from, to]) => {
        const clock = workingDays(limit, addDays('2026-09-30', -before));
        const inside: Pause = {
          id: 'p',
          ground: 'HEARING',
          from: instantOf(addDays('2026-09-30', from), '11:00'),
          to: instantOf(addDays('2026-09-30', to), '12:00'),
        };
        const now = instantOf('2026-12-01', '10:00');
        const { dueOn, used } = read(clock, [], now);
        expect(read(clock, [inside], now)).toMatchObject({ dueOn, used });
      }),
    );
  });

  test('an hour clock runs its limit exactly, the pauses left out', () => {
    fc.assert(
      fc.property(story, ({ clock, pauses, now }) => {
        const hoursClock = inHours(clock.limit.n, '2026-01-01', { startedAt: clock.startedAt });
        const due = millisOf(read(hoursClock, pauses, now).dueAt ?? '');
        const paused = pauses.reduce(
          (sum, { from, to }) => sum + Math.max(0, Math.min(due, millisOf(to ?? from)) - Math.min(due, millisOf(from))),
          0,
        );
        expect(due - millisOf(clock.startedAt) - paused).toBe(clock.limit.n * HOUR);
      }),
    );
  });

  test('what happens after a clock has stopped changes nothing it shows', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 100 * 1440 }), ({ clock, pauses, now }, minutes) => {
        const stopped = { ...clock, stoppedAt: now };
        const later = instantOfMillis(millisOf(now) + minutes * 60_000);
        expect(read(stopped, pauses, later)).toEqual(read(stopped, pauses, now));
        expect(read(stopped, pauses, later)).toMatchObject({
          used: read(clock, pauses, now).used,
          overdue: read(clock, pauses, now).overdue,
        });
      }),
    );
  });

  test('while a pause is open, used and remaining stay as they were when it began', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 100 * 1440 }), ({ clock, now }, minutes) => {
        const open: Pause = { id: 'p', ground: 'HEARING', from: now };
        // Under INSTANT the day the pause starts is consumed to its end: the clock may still pass its time of day.
        const still = clock.counting === 'INSTANT' && clock.limit.unit !== 'HOUR' ? instantOf(localDateOf(now), '24:00') : now;
        const { used, remaining, overdue } = read(clock, [open], still);
        expect(read(clock, [open], instantOfMillis(millisOf(still) + minutes * 60_000))).toMatchObject({
          used,
          remaining,
          overdue,
          status: 'PAUSED',
        });
      }),
    );
  });
});
