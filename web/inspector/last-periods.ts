/** The last whole weeks, months, quarters or years, newest first: what a bulletin can be about. */
import { addDays, nextMonthSameDay, weekdayOf } from '../../domain/clocks/local-date.ts';
import type { BulletinKind, PeriodInput } from '../gql/inspector/graphql.ts';
import { presetPeriod, today } from './question.ts';

const OFFERED = { WEEK: 12, MONTH: 14, QUARTER: 6, YEAR: 3 } as const;
const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

export function lastPeriods(kind: BulletinKind, on = today()): readonly PeriodInput[] {
  const periods: PeriodInput[] = [];
  if (kind === 'WEEK') {
    const monday = addDays(on, 1 - weekdayOf(on));
    for (let n = 0; n < OFFERED.WEEK; n++) periods.push({ from: addDays(monday, -7 * (n + 1)), to: addDays(monday, -7 * n) });
    return periods;
  }
  const { to } = presetPeriod(kind === 'MONTH' ? 'lastMonth' : kind === 'QUARTER' ? 'lastQuarter' : 'lastYear', on);
  for (let n = 0; n < OFFERED[kind]; n++)
    periods.push({ from: nextMonthSameDay(to, -MONTHS[kind] * (n + 1)), to: nextMonthSameDay(to, -MONTHS[kind] * n) });
  return periods;
}
