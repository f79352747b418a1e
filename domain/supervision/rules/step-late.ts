/** R-T04: a step over its own limit although the case is not; again, and higher, at twice the limit. */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';
import { REPORTING_STEPS, isPlanTask } from '../plan-task.ts';

export default defineCaseRule({
  id: 'R-T04',
  version: 2,
  title: words('环节超时', 'step over its limit'),
  level: 'WARN',
  basis: [found('广东某市行政审批电子监察办法（lawyee 172253 第六条）')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: false,
  thresholds: {
    daysAfter: {
      name: words('环节超时几个工作日预警', 'working days over the limit of the step'),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 10,
      moves: { kinds: ['STEP'], point: 'DUE' },
    },
  },
  brokenBy: (moment) =>
    pointsReached(moment)
      .filter(
        ({ kind, point, stepId = '' }) =>
          kind === 'STEP' && (point === 'DUE' || point === 'LATE_1') && !(isPlanTask(moment) && REPORTING_STEPS.includes(stepId)),
      )
      .map((point) => timeBreach(moment, point, point.point === 'DUE' ? 'WARN' : 'YELLOW')),
  examples: [
    {
      when: 'handled within its three days',
      told: [
        ['2026-03-02', 'zhao', ['StepClaimed', { stepId: 'handle' }]],
        ['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle' }]],
      ],
      fires: [],
    },
    {
      when: 'the handler lets three days pass, then three more',
      told: [
        ['2026-03-05T17:00', 'system', ['ClockExpired', { clock: 'STEP/handle' }]],
        ['2026-03-10T17:00', 'system', ['ClockPassed', { clock: 'STEP/handle', point: 'LATE_1' }]],
      ],
      fires: ['2026-03-05 WARN', '2026-03-10 YELLOW'],
    },
  ],
});
