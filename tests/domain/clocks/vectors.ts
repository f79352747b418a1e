/** Worked examples of the specification (domain.md 1.6 and 5), as rows anyone can check against a printed calendar. */
import type { LimitUnit } from '../../../domain/clocks/clock.ts';

export const WORKING_DAY_COUNTS: readonly (readonly [string, number, string])[] = [
  ['2019-04-26', 5, '2019-05-06'],
  ['2019-05-17', 20, '2019-06-17'],
  ['2025-12-30', 5, '2026-01-07'],
  ['2026-02-12', 5, '2026-02-26'],
  ['2026-02-12', 20, '2026-03-18'],
  ['2026-02-14', 1, '2026-02-24'],
  ['2026-02-15', 1, '2026-02-24'],
  ['2026-09-18', 10, '2026-10-09'],
  ['2026-09-30', 5, '2026-10-13'],
  ['2026-11-24', 20, '2026-12-22'],
  ['2026-12-03', 20, '2026-12-31'],
  // Past the notices known: New Year's Day is off by law, so not 2027-01-07; and provisional.
  ['2026-12-10', 20, '2027-01-08'],
];

export interface DueVector {
  readonly what: string;
  readonly from: string;
  readonly n: number;
  readonly unit: LimitUnit;
  readonly pauses: readonly (readonly [string, string])[];
  readonly due: string;
}

const wd = (what: string, from: string, n: number, due: string, pauses: DueVector['pauses'] = []): DueVector => ({
  what,
  from,
  n,
  unit: 'WORKING_DAY',
  pauses,
  due,
});
const cd = (what: string, from: string, n: number, due: string): DueVector => ({ what, from, n, unit: 'CALENDAR_DAY', pauses: [], due });

export const DUE_DATES: readonly DueVector[] = [
  wd('received 2026-03-02, 5 wd to answer', '2026-03-02', 5, '2026-03-09'),
  wd('deemed accepted from receipt on 2026-03-02, 20 wd', '2026-03-02', 20, '2026-03-30'),
  wd('the same extended by 10 wd', '2026-03-02', 30, '2026-04-14'),
  wd('decided 2026-03-30, 10 wd to issue, 清明 inside', '2026-03-30', 10, '2026-04-14'),
  wd('accepted 2026-03-02, 20 wd, hearing 03-10 to 04-07', '2026-03-02', 20, '2026-04-27', [['2026-03-10', '2026-04-07']]),
  wd('accepted 2026-09-18, 10 wd, worked Sunday 09-20, 中秋 and 国庆 inside', '2026-09-18', 10, '2026-10-09'),
  wd('the same with a pause 09-21 to 09-24', '2026-09-18', 10, '2026-10-13', [['2026-09-21', '2026-09-24']]),
  wd('the same with a pause 09-24 to 10-09', '2026-09-18', 10, '2026-10-15', [['2026-09-24', '2026-10-09']]),
  wd('the same with a pause that starts and ends on 09-21', '2026-09-18', 10, '2026-10-09', [['2026-09-21', '2026-09-21']]),
  cd('work injury accepted 2026-08-03, 60 calendar days, ends in 国庆', '2026-08-03', 60, '2026-10-08'),
  cd('clear work injury accepted 2026-07-24, 15 calendar days, ends on a Saturday', '2026-07-24', 15, '2026-08-10'),
];
