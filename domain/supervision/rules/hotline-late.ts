/** R-T10: a hotline order late; red after five more working days. A bad rating that is not mended in its term is told by the ratings. */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-T10',
  version: 2,
  title: words('热线工单或差评整改逾期', 'hotline order or bad rating late'),
  level: 'YELLOW',
  basis: [found('各地12345热线条例：逾期督办'), found('国办发〔2019〕51号 差评整改')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  needs: words('差评整改的期限由评价流程掌握并告知', 'the terms of rectification are held by the ratings, which tell it'),
  thresholds: {
    yellowAfter: {
      name: words('工单逾期几个工作日发黄牌', 'working days late, for yellow'),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 5,
      moves: { kinds: ['PROMISED'], point: 'DUE' },
    },
    redAfter: {
      name: words('工单逾期几个工作日发红牌', 'working days late, for red'),
      unit: words('个工作日', 'working days'),
      usual: 5,
      least: 1,
      most: 20,
      moves: { kinds: ['PROMISED'], point: 'LATE_1' },
    },
  },
  brokenBy: (moment) =>
    moment.procedure.kind !== 'HOTLINE'
      ? []
      : pointsReached(moment)
          .filter(({ kind, point }) => kind === 'PROMISED' && (point === 'DUE' || point === 'LATE_1'))
          .map((point) => timeBreach(moment, point, point.point === 'DUE' ? 'YELLOW' : 'RED')),
  examples: [
    {
      when: 'answered within five days',
      procedure: { kind: 'HOTLINE' },
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-06', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'a complaint lies for five days and five more',
      procedure: { kind: 'HOTLINE' },
      told: [
        ['2026-03-09T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]],
        ['2026-03-16T17:00', 'system', ['ClockPassed', { clock: 'PROMISED', point: 'LATE_1' }]],
      ],
      fires: ['2026-03-09 YELLOW', '2026-03-16 RED'],
    },
  ],
});
