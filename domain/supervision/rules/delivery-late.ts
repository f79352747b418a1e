/** R-T07: the licence not delivered ten working days after the decision (行政许可法 44); red five later. */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-T07',
  version: 2,
  title: words('决定后逾期未送达', 'not delivered in time after the decision'),
  level: 'YELLOW',
  basis: [law('行政许可法 第四十四条')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  thresholds: {
    redAfter: {
      name: words('逾期送达几个工作日发红牌', 'working days late, for red'),
      unit: words('个工作日', 'working days'),
      usual: 5,
      least: 1,
      most: 20,
      moves: { kinds: ['ISSUE'], point: 'LATE_1' },
    },
  },
  brokenBy: (moment) =>
    pointsReached(moment)
      .filter(({ kind, point }) => kind === 'ISSUE' && (point === 'DUE' || point === 'LATE_1'))
      .map((point) => timeBreach(moment, point, point.point === 'DUE' ? 'YELLOW' : 'RED')),
  examples: [
    {
      when: 'delivered within ten days',
      told: [
        ['2026-03-30', 'chen', 'DecisionMade'],
        ['2026-04-10', 'sun', 'Delivered'],
      ],
      fires: [],
    },
    {
      when: 'the licence lies for ten working days over 清明, then for five more',
      told: [
        ['2026-03-30', 'chen', 'DecisionMade'],
        ['2026-04-14T17:00', 'system', ['ClockExpired', { clock: 'ISSUE' }]],
        ['2026-04-21T17:00', 'system', ['ClockPassed', { clock: 'ISSUE', point: 'LATE_1' }]],
      ],
      fires: ['2026-04-14 YELLOW', '2026-04-21 RED'],
    },
  ],
});
