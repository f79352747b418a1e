/** R-A02 抢件、先办后补: decided faster after acceptance than the fastest hundredth of its item, although a review lies between. */
import { millisOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { aboutPerson } from '../sweep-parts.ts';
import { defineSweepRule } from '../define-rule.ts';

export default defineSweepRule({
  id: 'R-A02',
  version: 1,
  title: words('抢件、先办后补', 'decided faster than anyone can review'),
  level: 'NOTE',
  basis: [policy('受理到决定用时低于该事项的第1百分位，而该事项须经审查')],
  on: true,
  mode: 'CONFIRM',
  instantItems: false,
  days: 7,
  reads: ['DECIDED'],
  pushed: true,
  brokenBy: (acts, { fastest, reviewed }) =>
    acts.flatMap((act) => {
      const usual = fastest[act.procedure];
      if (
        act.kind !== 'DECIDED' ||
        act.acceptedAt === null ||
        act.form === 'INSTANT' ||
        usual === undefined ||
        !reviewed.includes(act.procedure)
      )
        return [];
      const took = millisOf(act.occurredAt) - millisOf(act.acceptedAt);
      return took >= 0 && took < usual
        ? [
            aboutPerson(`FAST/${act.caseNo}`, [act], {
              tookSeconds: Math.round(took / 1_000),
              firstPercentileSeconds: Math.round(usual / 1_000),
              procedure: act.procedure,
            }),
          ]
        : [];
    }),
  examples: [
    {
      when: 'decided after three days where the fastest take one',
      acts: [{ acceptedAt: '2026-03-07T02:00:00.000Z' }],
      context: { fastest: { example: 86_400_000 }, reviewed: ['example'] },
      fires: [],
    },
    {
      when: 'decided within two minutes where the fastest take a day',
      acts: [{ acceptedAt: '2026-03-10T01:58:00.000Z' }],
      context: { fastest: { example: 86_400_000 }, reviewed: ['example'] },
      fires: ['FAST/C1'],
    },
    {
      when: 'an item without review may be that fast',
      acts: [{ acceptedAt: '2026-03-10T01:58:00.000Z' }],
      context: { fastest: { example: 86_400_000 }, reviewed: [] },
      fires: [],
    },
    {
      when: 'too few cases to know what is usual',
      acts: [{ acceptedAt: '2026-03-10T01:58:00.000Z' }],
      context: { reviewed: ['example'] },
      fires: [],
    },
  ],
});
