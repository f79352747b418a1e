/** R-A07: decisions outside business hours or on days off; of what another system tells, any work on a day off, since its hours are its own. */
import { localDateOf, millisOfLocalDay } from '../../clocks/local-date.ts';
import { isWorkingDay } from '../../clocks/working-calendar.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { ActFact } from '../act-facts.ts';
import { aboutPerson, byTime, dayOf, grouped } from '../sweep-parts.ts';
import { defineSweepRule } from '../define-rule.ts';

const HOUR = 3_600_000;

const isTold = ({ kind, provenance }: ActFact): boolean => kind === 'PUSHED' || provenance === 'IMPORTED';

export default defineSweepRule({
  id: 'R-A07',
  version: 3,
  title: words('非工作时间作出决定', 'decided outside working time'),
  level: 'NOTE',
  basis: [policy('休息日，或八时前、十九时后作出决定')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 7,
  reads: ['DECIDED', 'PUSHED'],
  pushed: true,
  thresholds: {
    from: { name: words('最早几时', 'not before this hour'), unit: words('时', 'hour of the day'), usual: 8, least: 0, most: 10 },
    until: { name: words('最晚几时', 'not after this hour'), unit: words('时', 'hour of the day'), usual: 19, least: 16, most: 24 },
  },
  // An hour before the hall opens and two after it closes are still the office's day.
  brokenBy(acts, { calendar }, { from, until }) {
    const isDayOff = ({ occurredAt }: ActFact): boolean => !isWorkingDay(calendar, localDateOf(occurredAt));
    // An intelligent counter decides instant items at night by itself; it is people who rest.
    const odd = acts
      .filter((act) => {
        if (act.form === 'INSTANT') return false;
        if (isTold(act)) return isDayOff(act);
        const time = millisOfLocalDay(act.occurredAt);
        return act.kind === 'DECIDED' && (isDayOff(act) || time < from * HOUR || time > until * HOUR);
      })
      .toSorted(byTime);
    return grouped(odd, (act) => `${isTold(act) ? 'DAY_OFF' : 'OFF_HOURS'}/${act.person}/${dayOf(act)}`).map(([key, ofDay]) =>
      aboutPerson(key, ofDay, {
        [isTold(ofDay[0]!) ? 'acts' : 'decisions']: ofDay.length,
        workingDay: !isDayOff(ofDay[0]!),
        firstAt: ofDay[0]!.occurredAt,
      }),
    );
  },
  examples: [
    { when: 'ten in the morning of a Tuesday', acts: [{ occurredAt: '2026-03-10T02:00:00.000Z' }], fires: [] },
    { when: 'eleven at night', acts: [{ occurredAt: '2026-03-10T15:00:00.000Z' }], fires: ['OFF_HOURS/chen/2026-03-10'] },
    {
      when: 'a Sunday',
      acts: [{ occurredAt: '2026-03-08T02:00:00.000Z' }, { occurredAt: '2026-03-08T03:00:00.000Z' }],
      fires: ['OFF_HOURS/chen/2026-03-08'],
    },
    {
      when: 'another system tells of a step on a Sunday, and of one late on a Tuesday',
      acts: [
        { kind: 'PUSHED', provenance: 'IMPORTED', occurredAt: '2026-03-08T02:00:00.000Z' },
        { kind: 'PUSHED', provenance: 'IMPORTED', occurredAt: '2026-03-10T15:00:00.000Z' },
      ],
      fires: ['DAY_OFF/chen/2026-03-08'],
    },
  ],
});
