/** R-T02: over the promise. The organ published the term itself and owes the reasons for missing it (优化营商环境条例 36). */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { pushedTermPassed } from '../pushed-terms.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-T02',
  version: 3,
  title: words('超过承诺期限', 'over the promised term'),
  level: 'YELLOW',
  basis: [law('优化营商环境条例 第三十六条'), found('湖南某电子监察系统规则表')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  ladder: 'CASE_TIME',
  pushed: true,
  thresholds: {
    daysAfter: {
      name: words('超过承诺期限几个工作日发牌', 'working days over the promise'),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 10,
      moves: { kinds: ['PROMISED'], point: 'DUE' },
    },
  },
  // A hotline order has a rule of its own (R-T10).
  // A pushed case is measured by the end its own system has planned.
  brokenBy: (moment) =>
    moment.after.origin !== 'NATIVE'
      ? pushedTermPassed(moment, 'PROMISED')
      : moment.procedure.kind === 'HOTLINE'
        ? []
        : pointsReached(moment)
            .filter(({ kind, point }) => kind === 'PROMISED' && point === 'DUE')
            .map((point) => timeBreach(moment, point)),
  examples: [
    {
      when: 'another system ends a case after its planned end',
      pushed: { plannedEndAt: '2026-03-10', endAt: '2026-03-12' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: ['2026-03-10 YELLOW'],
    },
    {
      when: 'another system ends a case before its planned end, and tells it later',
      pushed: { plannedEndAt: '2026-03-10', endAt: '2026-03-09' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: [],
    },
    {
      when: 'another system tells a case still open after its planned end',
      pushed: { plannedEndAt: '2026-03-10' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: ['2026-03-10 YELLOW'],
    },
    {
      when: 'decided on the last day',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-16T16:59', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'the last day closes without a decision',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-16T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]],
      ],
      fires: ['2026-03-16 YELLOW'],
    },
    {
      when: 'it is passed again after a pause that came too late: one card per threshold',
      told: [
        ['2026-03-16T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]],
        ['2026-04-16T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]],
      ],
      fires: ['2026-03-16 YELLOW'],
    },
  ],
});
