import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock, Derivation, Pause } from '../../../domain/clocks/clock.ts';
import { CLOCK_NAMES } from '../../../domain/clocks/clock-names.ts';
import { explainClock } from '../../../domain/clocks/explain-clock.ts';
import { addDays, instantOf, instantOfMillis, millisOf } from '../../../domain/clocks/local-date.ts';
import { isPausable } from '../../../domain/clocks/pausable.ts';
import { at, CALENDAR, calendarDays, extension, HALL, inHours, pause, workingDays } from './builders.ts';
import { nextDay } from './oracle.ts';

const explain = (clock: Clock, pauses: readonly Pause[], asOf: string): Derivation => explainClock(clock, pauses, CALENDAR, HALL, at(asOf));

/** Counts with a finger on a calendar: from the day after the anchor, passing over what the derivation says did not count. */
function recount(derivation: Derivation, until: string): number {
  const passedOver = new Set([...derivation.skipped.map(({ on }) => on), ...derivation.stops.flatMap(({ excluded }) => excluded)]);
  let counted = 0;
  for (let on = nextDay(derivation.anchor.on); on <= until; on = nextDay(on)) if (!passedOver.has(on)) counted++;
  return counted;
}

describe('why a clock is due when it is', () => {
  test('accepted on Friday 2026-09-18, ten working days: every day passed over is named', () => {
    const derivation = explain(workingDays(10, '2026-09-18'), [], '2026-09-18');
    expect(derivation.reading.dueOn).toBe('2026-10-09');
    expect(derivation.anchor).toEqual({ event: 'ACCEPTANCE', at: at('2026-09-18'), on: '2026-09-18' });
    expect(derivation.skipped).toEqual([
      { on: '2026-09-19', because: 'WEEKEND', label: '星期六' },
      ...['2026-09-25', '2026-09-26', '2026-09-27'].map((on) => ({ on, because: 'HOLIDAY', label: '中秋' })),
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ on: `2026-10-0${day}`, because: 'HOLIDAY', label: '国庆节' })),
    ]);
    expect(derivation.worked).toEqual([{ on: '2026-09-20', label: '国庆节' }]);
    expect(derivation.calendarVersion).toBe('cn-2026.1');
    expect(derivation.rolled).toBeNull();
    expect(recount(derivation, '2026-10-09')).toBe(10);
  });

  test('the rule is said in Chinese and English', () => {
    const said = (clock: Clock): (string | undefined)[] => {
      const { rule, ruleEn } = explain(clock, [], '2026-03-26');
      return [rule, ruleEn];
    };
    expect(said(workingDays(20, '2026-03-02', { extension: extension(10, '2026-03-25') }))).toEqual([
      '自受理次日起20个工作日，经批准延长10个工作日，至最后一日17:00止',
      '20 working days from the day after acceptance, extended by 10, to 17:00 of the last day',
    ]);
    expect(said(calendarDays(60, '2026-03-02'))[0]).toBe('自受理次日起60日，至最后一日17:00止，最后一日为节假日的顺延至次一工作日');
    expect(said(workingDays(1, '2026-03-02', { counting: 'INSTANT' }))).toEqual([
      '自受理时起1个工作日，至最后一日的同一时刻止',
      '1 working day from the moment of acceptance, to the same time of the last day',
    ]);
    expect(said(inHours(24, '2026-03-02'))[0]).toBe('自受理时起24小时，夜间和节假日连续计算');
  });

  test('each stop names the working days it took out, and only those', () => {
    const hearing = pause('2026-09-24', '2026-10-09');
    const derivation = explain(workingDays(10, '2026-09-18'), [hearing], '2026-10-12');
    expect(derivation.stops).toEqual([
      { pause: hearing, excluded: ['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09'] },
    ]);
    expect(derivation.worked.map(({ on }) => on)).toEqual(['2026-09-20', '2026-10-10']);
    expect(derivation.reading.dueOn).toBe('2026-10-15');
    expect(recount(derivation, '2026-10-15')).toBe(10);
  });

  test('sixty calendar days that end in the National Day holiday say from where to where they moved', () => {
    const derivation = explain(calendarDays(60, '2026-08-03'), [], '2026-08-03');
    expect(derivation.rolled).toEqual({ from: '2026-10-02', to: '2026-10-08' });
    expect(derivation.skipped.map(({ on }) => on)).toEqual([2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`));
    expect(recount(derivation, '2026-10-08')).toBe(60);
  });

  test('counted by hand from the derivation, every clock comes to its limit', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), gaps, (start, limit, calendar, raw) => {
        const from = addDays('2018-01-01', start);
        let mark = from;
        const pauses = raw.map(([before, length]) => {
          const begun = addDays(mark, before);
          mark = addDays(begun, length);
          return pause(begun, mark);
        });
        const clock = (calendar ? calendarDays : workingDays)(limit, from);
        const derivation = explainClock(clock, pauses, CALENDAR, HALL, instantOf(addDays(from, 400), '10:00'));
        expect(derivation.reading.dueOn).not.toBeNull();
        expect(recount(derivation, derivation.reading.dueOn ?? '')).toBe(limit);
      }),
    );
  });
});

describe('the same question asked for a day gone by', () => {
  const clock = workingDays(20, '2026-03-02');
  const hearing = pause('2026-03-10', '2026-04-07');

  test('before the hearing, during it and after', () => {
    expect(explain(clock, [hearing], '2026-03-09').reading).toMatchObject({ status: 'RUNNING', used: 5, dueOn: '2026-03-30' });
    expect(explain(clock, [hearing], '2026-03-09').stops).toEqual([]);
    expect(explain(clock, [hearing], '2026-03-20').reading).toMatchObject({ status: 'PAUSED', used: 6, dueOn: null });
    expect(explain(clock, [hearing], '2026-04-08').reading).toMatchObject({ status: 'RUNNING', used: 7, dueOn: '2026-04-27' });
  });

  test('while a pause is open the days counted are the days used', () => {
    const derivation = explain(clock, [hearing], '2026-03-20');
    expect(derivation.stops[0]?.excluded).toHaveLength(8);
    expect(recount(derivation, '2026-03-20')).toBe(6);
  });

  test('a due point that a pause hides is not derived, and the days counted are still the days used', () => {
    const derivation = explain(workingDays(5, '2026-03-02'), [pause('2026-03-09')], '2026-03-11');
    expect(derivation.reading).toMatchObject({ dueOn: null, used: 5 });
    expect(derivation.stops[0]?.excluded).toEqual(['2026-03-10', '2026-03-11']);
    expect(recount(derivation, '2026-03-11')).toBe(5);
  });

  test('a pause that began after the decision is not listed', () => {
    expect(explain(workingDays(20, '2026-03-02', { stoppedAt: at('2026-03-20') }), [pause('2026-03-23')], '2026-04-01').stops).toEqual([]);
  });

  test('an extension, a stop and a restart are not known before they happen', () => {
    const extended = workingDays(20, '2026-03-02', {
      extension: extension(10, '2026-03-25'),
      stoppedAt: at('2026-04-01'),
      stoppedBy: 'Decided',
    });
    expect(explain(extended, [], '2026-03-24')).toMatchObject({
      extension: null,
      reading: { status: 'RUNNING', limit: 20, dueOn: '2026-03-30' },
    });
    expect(explain(extended, [], '2026-03-26').reading).toMatchObject({ status: 'RUNNING', limit: 30, dueOn: '2026-04-14' });
    expect(explain(extended, [], '2026-04-02').reading).toMatchObject({ status: 'STOPPED', used: 22 });

    const restarted = workingDays(20, '2026-03-16', { restarts: [{ from: at('2026-03-02'), to: at('2026-03-16'), reason: '补正' }] });
    expect(explain(restarted, [], '2026-03-13')).toMatchObject({
      anchor: { on: '2026-03-02' },
      restarts: [],
      reading: { used: 9, dueOn: '2026-03-30' },
    });
    expect(explain(restarted, [], '2026-03-16').anchor.on).toBe('2026-03-16');
    expect(explain(restarted, [], '2026-03-17')).toMatchObject({ anchor: { on: '2026-03-16' }, reading: { used: 1, dueOn: '2026-04-14' } });
  });

  test('of three starts, each is the one that held on its day', () => {
    const twice = workingDays(20, '2026-03-16', {
      restarts: [
        { from: at('2026-03-02'), to: at('2026-03-09'), reason: '补正' },
        { from: at('2026-03-09'), to: at('2026-03-16'), reason: '补正' },
      ],
    });
    expect(['2026-03-05', '2026-03-12', '2026-03-19'].map((day) => explain(twice, [], day).anchor.on)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
  });

  test('no later event changes what an earlier day is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (today, later) => {
        const asOf = instantOf(addDays('2026-03-02', today), '12:00');
        const after = instantOfMillis(millisOf(asOf) + later * 3_600_000);
        const plain = workingDays(20, '2026-03-02');
        const known = explainClock(plain, [], CALENDAR, HALL, asOf);
        const inHindsight: Clock = {
          ...plain,
          startedAt: after,
          restarts: [{ from: plain.startedAt, to: after, reason: '补正' }],
          extension: { ...extension(10, '2026-03-02'), grantedAt: after },
          stoppedAt: after,
        };
        expect(explainClock(inHindsight, [{ id: 'x', ground: 'HEARING', from: after, to: after }], CALENDAR, HALL, asOf)).toEqual(known);
      }),
    );
  });
});

describe('the same question asked for an event that did not happen', () => {
  const clock = workingDays(20, '2026-03-02');
  const hearing = pause('2026-03-10', '2026-04-07');
  const due = (supposed: Clock, pauses: readonly Pause[]): string | null => explain(supposed, pauses, '2026-04-20').reading.dueOn;

  test('had the hearing notice gone out on the third day, the case would be due on 2026-04-30 instead of 04-27', () => {
    expect(due(clock, [hearing])).toBe('2026-04-27');
    expect(due(clock, [{ ...hearing, from: at('2026-03-05') }])).toBe('2026-04-30');
  });

  test('without the hearing, extended, accepted a day later, or started again', () => {
    expect(due(clock, [])).toBe('2026-03-30');
    expect(due({ ...clock, extension: extension(10, '2026-04-10') }, [hearing])).toBe('2026-05-13');
    expect(due({ ...clock, startedAt: at('2026-03-03') }, [hearing])).toBe('2026-04-28');
    const restart = { from: clock.startedAt, to: at('2026-03-16'), reason: '补正' };
    expect(due({ ...clock, startedAt: restart.to, restarts: [restart] }, [hearing])).toBe('2026-04-14');
  });
});

describe('names', () => {
  test('every clock has a name and a sentence in both languages', () => {
    for (const { zh, en, explained } of Object.values(CLOCK_NAMES)) {
      expect(zh + explained.zh).toMatch(/^[\p{Script=Han}，。、；0-9]+$/u);
      expect(en + explained.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('what stops in a special procedure is the time for deciding, never the procedure itself or the applicant', () => {
    expect((Object.keys(CLOCK_NAMES) as (keyof typeof CLOCK_NAMES)[]).filter(isPausable)).toEqual([
      'STATUTORY',
      'PROMISED',
      'JOINT',
      'LOWER',
      'STEP',
    ]);
  });
});
