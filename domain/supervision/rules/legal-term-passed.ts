/** R-T03: over the term of the law, which is a fault of the organ and its officers (行政许可法 74(2)). */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { pushedTermPassed } from '../pushed-terms.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-T03',
  version: 2,
  title: words('超过法定期限', 'over the term of the law'),
  level: 'RED',
  basis: [law('行政许可法 第四十二条、第七十四条第二项'), found('湖南某电子监察系统规则表')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  ladder: 'CASE_TIME',
  pushed: true,
  brokenBy: (moment) =>
    moment.after.origin !== 'NATIVE'
      ? pushedTermPassed(moment, 'STATUTORY')
      : pointsReached(moment)
          .filter(({ kind, point }) => point === 'DUE' && (kind === 'STATUTORY' || kind === 'JOINT' || kind === 'LOWER'))
          .map((point) => timeBreach(moment, point)),
  examples: [
    {
      when: 'another system ends a case after its deadline',
      pushed: { deadlineAt: '2026-03-10', endAt: '2026-03-12' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: ['2026-03-10 RED'],
    },
    {
      when: 'another system ends a case before its deadline, and tells it later',
      pushed: { deadlineAt: '2026-03-10', endAt: '2026-03-09' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: [],
    },
    {
      when: 'another system tells a case still open after its deadline',
      pushed: { deadlineAt: '2026-03-10' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: ['2026-03-10 RED'],
    },
    {
      when: 'the promise is missed, the term of the law is not',
      told: [
        ['2026-03-16T17:00', 'system', ['ClockExpired', { clock: 'PROMISED' }]],
        ['2026-03-20', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'twenty working days are over',
      told: [['2026-03-30T17:00', 'system', ['ClockExpired', { clock: 'STATUTORY' }]]],
      fires: ['2026-03-30 RED'],
    },
    {
      when: 'a joint case outlasts its forty-five days',
      told: [['2026-05-08T17:00', 'system', ['ClockExpired', { clock: 'JOINT' }]]],
      fires: ['2026-05-08 RED'],
    },
  ],
});
