/** R-T08: the online pre-review is late: warning when due, yellow three working days later, red after five. */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';
import type { Level } from '../levels.ts';

const LEVEL_AT: Readonly<Record<string, Level>> = { DUE: 'WARN', LATE_1: 'YELLOW', LATE_2: 'RED' };

export default defineCaseRule({
  id: 'R-T08',
  version: 2,
  title: words('网上预审逾期', 'online pre-review late'),
  level: 'WARN',
  basis: [found('湖南某电子监察系统规则表（网上预受理）')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  thresholds: {
    warnAfter: {
      name: words('预审逾期几个工作日预警', 'working days late, for a warning'),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 2,
      moves: { kinds: ['PRE_REVIEW'], point: 'DUE' },
    },
    yellowAfter: {
      name: words('预审逾期几个工作日发黄牌', 'working days late, for yellow'),
      unit: words('个工作日', 'working days'),
      usual: 3,
      least: 1,
      most: 10,
      moves: { kinds: ['PRE_REVIEW'], point: 'LATE_1' },
    },
    redAfter: {
      name: words('预审逾期几个工作日发红牌', 'working days late, for red'),
      unit: words('个工作日', 'working days'),
      usual: 5,
      least: 1,
      most: 20,
      moves: { kinds: ['PRE_REVIEW'], point: 'LATE_2' },
    },
  },
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
