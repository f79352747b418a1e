/** R-T08: the online pre-review is late: warning when due, yellow three working days later, red after five. */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';
import type { Level } from '../levels.ts';

const LEVEL_AT: Readonly<Record<string, Level>> = { DUE: 'WARN', LATE_1: 'YELLOW', LATE_2: 'RED' };

export default defineCaseRule({
  id: 'R-T08',
  version: 1,
  title: words('网上预审逾期', 'online pre-review late'),
  level: 'WARN',
  basis: [found('湖南某电子监察系统规则表（网上预受理）')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy: (moment) =>
    pointsReached(moment)
      .filter(({ kind }) => kind === 'PRE_REVIEW')
      .flatMap((point) => {
        const level = LEVEL_AT[point.point];
        return level === undefined ? [] : [timeBreach(moment, point, level)];
      }),
  examples: [
    { when: 'received within the day', told: [['2026-03-02', 'lin', 'Received']], fires: [] },
    {
      when: 'nobody looks at the filing for a week',
      told: [
        ['2026-03-03T17:00', 'system', ['ClockExpired', { clock: 'PRE_REVIEW' }]],
        ['2026-03-06T17:00', 'system', ['ClockPassed', { clock: 'PRE_REVIEW', point: 'LATE_1' }]],
        ['2026-03-10T17:00', 'system', ['ClockPassed', { clock: 'PRE_REVIEW', point: 'LATE_2' }]],
      ],
      fires: ['2026-03-03 WARN', '2026-03-06 YELLOW', '2026-03-10 RED'],
    },
  ],
});
