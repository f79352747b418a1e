/** R-T01: the promise (or, where none was made, the term of the law) is about to run out. A notice to whoever handles it, no card. */
import { found, policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';

const startPromise = [
  'ClockStarted',
  {
    clock: 'PROMISED',
    kind: 'PROMISED',
    limit: { n: 10, unit: 'WORKING_DAY', basis: policy('示例') },
    counting: 'DAY_END',
    anchor: 'ACCEPTANCE',
  },
] as const;

export default defineCaseRule({
  id: 'R-T01',
  version: 2,
  title: words('承诺期限临近', 'the promised term is near'),
  level: 'WARN',
  basis: [found('湖南某电子监察系统规则表'), policy('剩余五分之一（至少一日、五日以上期限至少两日）时预警')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: false,
  ladder: 'CASE_TIME',
  thresholds: {
    daysBefore: {
      name: words(
        '到期前几个工作日预警（0 为时钟自身的预警规则）',
        'working days before due at which to warn; 0: the warning rule of the clock',
      ),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 30,
      moves: { kinds: ['PROMISED', 'STATUTORY', 'JOINT'], point: 'WARN' },
    },
  },
  brokenBy(moment) {
    const { after } = moment;
    return pointsReached(moment)
      .filter(
        ({ kind, point }) =>
          point === 'WARN' &&
          (kind === 'PROMISED' || ((kind === 'STATUTORY' || kind === 'JOINT') && after.clocks['PROMISED'] === undefined)),
      )
      .map((point) => timeBreach(moment, point));
  },
  examples: [
    {
      when: 'decided before the warning day',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-02T11:00', 'lin', 'Accepted', startPromise],
        ['2026-03-10', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'eight of ten days are gone and nothing is decided',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-02T11:00', 'lin', 'Accepted', startPromise],
        ['2026-03-12T00:00', 'system', ['ClockWarned', { clock: 'PROMISED' }]],
      ],
      fires: ['2026-03-12 WARN'],
    },
    {
      when: 'the warning of the legal term is silent where a promise ends earlier',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-02T11:00', 'lin', 'Accepted', startPromise],
        ['2026-03-25T00:00', 'system', ['ClockWarned', { clock: 'STATUTORY' }]],
      ],
      fires: [],
    },
  ],
});
