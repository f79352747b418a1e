/** R-A01 突击办结: ten decisions by one person within a minute, or more than 40 % of a day's decisions in its last half hour. */
import { millisOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { ActFact } from '../act-facts.ts';
import type { SweepBreach } from '../define-rule.ts';
import { defineSweepRule } from '../define-rule.ts';
import { aboutPerson, byTime, dayOf, grouped } from '../sweep-parts.ts';

const BURST = { decisions: 10, withinMs: 60_000 };
const LAST_MINUTES = 30;
const SHARE = 0.4;
/** Of so few decisions a share says nothing. */
const LEAST_A_DAY = 10;

/** The earliest minute that holds enough decisions. */
function burst(acts: readonly ActFact[]): readonly ActFact[] | undefined {
  for (let first = 0; first + BURST.decisions <= acts.length; first++) {
    const begins = millisOf((acts[first] as ActFact).occurredAt);
    const within = acts.filter(({ occurredAt }, index) => index >= first && millisOf(occurredAt) - begins <= BURST.withinMs);
    if (within.length >= BURST.decisions) return within;
  }
  return undefined;
}

export default defineSweepRule({
  id: 'R-A01',
  version: 1,
  title: words('突击办结', 'rush closing'),
  level: 'NOTE',
  basis: [policy('一分钟内十件以上决定，或全天四成以上决定集中在最后半小时')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 7,
  reads: ['DECIDED'],
  pushed: true,
  brokenBy(acts) {
    const decisions = acts.filter(({ kind }) => kind === 'DECIDED').toSorted(byTime);
    return grouped(decisions, (act) => `${act.person}/${dayOf(act)}`).flatMap(([key, ofDay]): readonly SweepBreach[] => {
      const rushed = burst(ofDay);
      const last = ofDay.at(-1) as ActFact;
      const late = ofDay.filter(({ occurredAt }) => millisOf(last.occurredAt) - millisOf(occurredAt) <= LAST_MINUTES * 60_000);
      // A day whose decisions all fall into half an hour anyway was short, not rushed at its end.
      const spread = millisOf(last.occurredAt) - millisOf((ofDay[0] as ActFact).occurredAt) > 2 * LAST_MINUTES * 60_000;
      return [
        ...(rushed === undefined
          ? []
          : [aboutPerson(`BURST/${key}`, rushed, { decisions: rushed.length, withinSeconds: BURST.withinMs / 1_000 })]),
        ...(spread && ofDay.length >= LEAST_A_DAY && late.length > SHARE * ofDay.length
          ? [aboutPerson(`END_OF_DAY/${key}`, late, { decisions: late.length, ofTheDay: ofDay.length, lastMinutes: LAST_MINUTES })]
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
