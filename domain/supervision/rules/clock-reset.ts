/** R-A06 清零重来: the same applicant and item withdrawn or returned and filed again within five working days, so that the clock began anew. */
import { localDateOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { aboutPerson, byTime, grouped } from '../sweep-parts.ts';
import { defineSweepRule } from '../define-rule.ts';

export default defineSweepRule({
  id: 'R-A06',
  version: 2,
  title: words('撤回重报、时钟清零', 'clock reset by withdrawal and refiling'),
  level: 'NOTE',
  basis: [policy('同一申请人同一事项撤回或退回后五个工作日内再次申请')],
  on: true,
  mode: 'CONFIRM',
  instantItems: false,
  days: 21,
  reads: ['FILED', 'WITHDRAWN', 'RETURNED'],
  thresholds: {
    workingDays: {
      name: words('几个工作日内重报', 'filed again within so many working days'),
      unit: words('个工作日', 'working days'),
      usual: 5,
      least: 1,
      most: 20,
    },
  },
  brokenBy: (acts, { calendar }, { workingDays }) =>
    grouped(
      acts.filter(({ applicant, form }) => applicant !== null && form !== 'INSTANT').toSorted(byTime),
      ({ applicant, procedure }) => `${applicant ?? ''}/${procedure}`,
    ).flatMap(([, own]) =>
      own.flatMap((ended, index) => {
        if (ended.kind !== 'WITHDRAWN' && ended.kind !== 'RETURNED') return [];
        const again = own.slice(index + 1).find((act) => act.kind === 'FILED' && act.caseNo !== ended.caseNo);
        if (again === undefined) return [];
        const apart = workingDaysBetween(calendar, localDateOf(ended.occurredAt), localDateOf(again.occurredAt));
        return apart <= workingDays
          ? [
              {
                ...aboutPerson(
                  `RESET/${ended.caseNo}/${again.caseNo}`,
                  [ended],
                  {
                    how: ended.kind,
                    endedAt: ended.occurredAt,
                    filedAgain: again.caseNo,
                    filedAt: again.occurredAt,
                    workingDaysApart: apart,
                  },
                  again.occurredAt,
                ),
                duty: { unit: ended.unit, person: ended.kind === 'RETURNED' ? ended.person : null },
              },
            ]
          : [];
      }),
    ),
  examples: [
    {
      when: 'withdrawn, and filed again a month later',
      acts: [
        { kind: 'WITHDRAWN', applicant: 'y-li', occurredAt: '2026-03-10T02:00:00.000Z' },
        { kind: 'FILED', applicant: 'y-li', occurredAt: '2026-04-10T02:00:00.000Z' },
      ],
      fires: [],
    },
    {
      when: 'withdrawn, and filed again two days later',
      acts: [
        { kind: 'WITHDRAWN', applicant: 'y-li', occurredAt: '2026-03-10T02:00:00.000Z' },
        { kind: 'FILED', applicant: 'y-li', occurredAt: '2026-03-12T02:00:00.000Z' },
      ],
      fires: ['RESET/C1/C2'],
    },
    {
      when: 'somebody else files the same item',
      acts: [
        { kind: 'WITHDRAWN', applicant: 'y-li', occurredAt: '2026-03-10T02:00:00.000Z' },
        { kind: 'FILED', applicant: 'y-wang', occurredAt: '2026-03-12T02:00:00.000Z' },
      ],
      fires: [],
    },
  ],
});
