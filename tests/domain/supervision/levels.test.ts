/** The table of levels (domain.md 3.1) and the case's own timer say the same, in both ways of counting. */
import { describe, expect, test } from 'vitest';
import { duePointAt, readCaseClock } from '../../../domain/case/case-clocks.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { initialState } from '../../../domain/case/initial-state.ts';
import type { Clock, ClockBasis, ClockKind, DuePoint, Instant } from '../../../domain/clocks/clock.ts';
import { localDateOf } from '../../../domain/clocks/local-date.ts';
import { addWorkingDays } from '../../../domain/clocks/working-calendar.ts';
import { policy } from '../../../domain/law/basis.ts';
import outdoorSign from '../../../domain/procedures/items/outdoor-sign.ts';
import { isHigher, LEVELS, levelAbove, THRESHOLDS } from '../../../domain/supervision/levels.ts';
import type { Supervised } from '../../../domain/supervision/levels.ts';
import { CALENDAR_2026 } from '../../../schema/calendar/calendar-data.ts';
import { when } from '../../support/a-case.ts';

/** The point of the timer that stands for so many working days after due. */
const POINT_OF: Readonly<Record<Supervised, Readonly<Record<'warn' | 'yellow' | 'red', DuePoint>>>> = {
  CASE: { warn: 'WARN', yellow: 'DUE', red: 'DUE' },
  SPECIAL: { warn: 'WARN', yellow: 'DUE', red: 'LATE_1' },
  PRE_REVIEW: { warn: 'DUE', yellow: 'LATE_1', red: 'LATE_2' },
  LICENCE_AFTER_DECISION: { warn: 'WARN', yellow: 'DUE', red: 'LATE_1' },
  HOTLINE: { warn: 'WARN', yellow: 'DUE', red: 'LATE_1' },
};
const BEFORE: Readonly<Partial<Record<DuePoint, readonly DuePoint[]>>> = { LATE_1: ['DUE'], LATE_2: ['DUE', 'LATE_1'] };

function reached(
  kind: ClockKind,
  counting: ClockBasis,
  hotline: boolean,
  point: DuePoint,
): { readonly at: Instant | null; readonly dueAt: Instant | null } {
  const procedure = { ...outdoorSign, kind: hotline ? ('HOTLINE' as const) : outdoorSign.kind };
  const clock: Clock = {
    id: kind,
    kind,
    limit: { n: 10, unit: 'WORKING_DAY', basis: policy('示例') },
    counting,
    anchorEvent: 'AT',
    startedAt: when('2026-03-02T10:20'),
    restarts: [],
    fired: BEFORE[point] ?? [],
  };
  const start = initialState({
    caseNo: 'c',
    procedure,
    procedureHash: '',
    calendarVersion: '',
    origin: 'NATIVE',
    provenance: 'LIVE',
    region: '320613',
    unitId: 'u',
  });
  const state: CaseState = { ...start, clocks: { [kind]: clock } };
  const now = clock.startedAt;
  return {
    at: duePointAt(state, procedure, CALENDAR_2026, clock, point, now),
    dueAt: readCaseClock(state, procedure, CALENDAR_2026, clock, now).dueAt,
  };
}

for (const counting of ['DAY_END', 'INSTANT'] as const) {
  describe(`counted by ${counting}`, () => {
    for (const { name, red, supervised, warn, yellow } of THRESHOLDS[counting].rows) {
      for (const [level, threshold] of Object.entries({ warn, yellow, red })) {
        test(`${name.en}: ${level} ${threshold === undefined ? 'has no threshold' : `at due ${threshold.by}`}`, () => {
          const point = POINT_OF[supervised][level as 'warn'];
          if (threshold === undefined) {
            // No card of that level: the timer has no such point either, or no rule reads it.
            const clock = yellow!.clock;
            if (point.startsWith('LATE')) expect(reached(clock, counting, supervised === 'HOTLINE', point).at).toBeNull();
            return;
          }
          const { at, dueAt } = reached(threshold.clock, counting, supervised === 'HOTLINE', point);
          if (threshold.by === 'RULE') {
            expect(localDateOf(at!)).toBe(addWorkingDays(CALENDAR_2026, localDateOf(dueAt!), -2));
            return;
          }
          expect(localDateOf(at!)).toBe(addWorkingDays(CALENDAR_2026, localDateOf(dueAt!), threshold.by));
          // The same time of day: close of business, or that of the start.
          expect(at!.slice(11)).toBe(dueAt!.slice(11));
        });
      }
    }
  });
}

test('levels rise from a look to a red card, and red stays red', () => {
  expect(LEVELS.map(levelAbove)).toEqual(['WARN', 'YELLOW', 'RED', 'RED']);
  expect(isHigher('RED', 'YELLOW') && !isHigher('WARN', 'WARN')).toBe(true);
});
