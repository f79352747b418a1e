/** R-A01 突击办结: ten decisions by one person within a minute, or more than 40 % of a day's decisions in its last half hour. */
import { millisOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { ActFact } from '../act-facts.ts';
import type { SweepBreach } from '../define-rule.ts';
import { defineSweepRule } from '../define-rule.ts';
import { aboutPerson, byTime, dayOf, grouped } from '../sweep-parts.ts';

/** Of so few decisions a share says nothing. */
const LEAST_A_DAY = 10;

/** The earliest minute that holds enough decisions. */
function burst(acts: readonly ActFact[], least: number, withinMs: number): readonly ActFact[] | undefined {
  for (let first = 0; first + least <= acts.length; first++) {
    const begins = millisOf((acts[first] as ActFact).occurredAt);
    const within = acts.filter(({ occurredAt }, index) => index >= first && millisOf(occurredAt) - begins <= withinMs);
    if (within.length >= least) return within;
  }
  return undefined;
}

export default defineSweepRule({
  id: 'R-A01',
  version: 2,
  title: words('突击办结', 'rush closing'),
  level: 'NOTE',
  basis: [policy('一分钟内十件以上决定，或全天四成以上决定集中在最后半小时')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 7,
  reads: ['DECIDED'],
  pushed: true,
  thresholds: {
    decisions: { name: words('突击件数', 'decisions of a burst'), unit: words('件', 'cases'), usual: 10, least: 3, most: 100 },
    withinSeconds: { name: words('多少秒之内', 'within so many seconds'), unit: words('秒', 'seconds'), usual: 60, least: 10, most: 3600 },
    sharePercent: {
      name: words('临下班决定占全天比例', 'share of a day’s decisions at its end'),
      unit: words('%', 'per cent'),
      usual: 40,
      least: 10,
      most: 90,
    },
    lastMinutes: {
      name: words('临下班多少分钟', 'last minutes of the day'),
      unit: words('分钟', 'minutes'),
      usual: 30,
      least: 10,
      most: 120,
    },
  },
  brokenBy(acts, _context, { decisions: least, lastMinutes, sharePercent, withinSeconds }) {
    const decisions = acts.filter(({ kind }) => kind === 'DECIDED').toSorted(byTime);
    return grouped(decisions, (act) => `${act.person}/${dayOf(act)}`).flatMap(([key, ofDay]): readonly SweepBreach[] => {
      const rushed = burst(ofDay, least, withinSeconds * 1_000);
      const last = ofDay.at(-1) as ActFact;
      const late = ofDay.filter(({ occurredAt }) => millisOf(last.occurredAt) - millisOf(occurredAt) <= lastMinutes * 60_000);
      // A day whose decisions all fall into half an hour anyway was short, not rushed at its end.
      const spread = millisOf(last.occurredAt) - millisOf((ofDay[0] as ActFact).occurredAt) > 2 * lastMinutes * 60_000;
      return [
        ...(rushed === undefined ? [] : [aboutPerson(`BURST/${key}`, rushed, { decisions: rushed.length, withinSeconds })]),
        ...(spread && ofDay.length >= LEAST_A_DAY && late.length * 100 > sharePercent * ofDay.length
          ? [aboutPerson(`END_OF_DAY/${key}`, late, { decisions: late.length, ofTheDay: ofDay.length, lastMinutes })]
          : []),
      ];
    });
  },
  examples: [
    {
      when: 'ten decisions over a morning',
      acts: Array.from({ length: 10 }, (_, n) => ({
        occurredAt: `2026-03-10T0${Math.floor(n / 5) + 1}:${String((n % 5) * 11 + 10)}:00.000Z`,
      })),
      fires: [],
    },
    {
      when: 'ten decisions in three quarters of a minute',
      acts: Array.from({ length: 10 }, (_, n) => ({ occurredAt: `2026-03-10T02:00:${String(n * 5).padStart(2, '0')}.000Z` })),
      fires: ['BURST/chen/2026-03-10'],
    },
    {
      when: 'six in the morning and six in the last half hour',
      acts: Array.from({ length: 12 }, (_, n) => ({
        occurredAt: n < 6 ? `2026-03-10T01:${n * 9 + 10}:00.000Z` : `2026-03-10T08:${(n - 6) * 5 + 30}:00.000Z`,
      })),
      fires: ['END_OF_DAY/chen/2026-03-10'],
    },
    {
      when: 'ten persons decide in the same minute',
      acts: Array.from({ length: 10 }, (_, n) => ({ person: `p${n}`, occurredAt: '2026-03-10T02:00:00.000Z' })),
      fires: [],
    },
  ],
});
