/**
 * R-T09: what supervision itself asked for is not answered in its term. Of plan tasks this is read from the case; of cards and
 * orders the workflow that holds their term tells it, one level above what was left unanswered.
 */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';
import { REPORTING_STEPS, isPlanTask } from '../plan-task.ts';

export default defineCaseRule({
  id: 'R-T09',
  version: 1,
  title: words('督办、发牌、任务报告逾期未答复', 'card, order or plan report not answered in its term'),
  level: 'YELLOW',
  basis: [found('电子监察规则表：逾期不反馈升级处理')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  needs: words(
    '发牌和督办的答复期限由各自的流程掌握并告知',
    'the terms of cards and orders are held by their own workflows, which tell it',
  ),
  brokenBy: (moment) =>
    isPlanTask(moment)
      ? pointsReached(moment)
          .filter(({ point, stepId = '' }) => REPORTING_STEPS.includes(stepId) && (point === 'DUE' || point === 'LATE_1'))
          .map((point) => timeBreach(moment, point, point.point === 'DUE' ? 'YELLOW' : 'RED'))
      : [],
  examples: [
    {
      when: 'a slow step of an ordinary case owes supervision nothing',
      told: [['2026-03-05T17:00', 'system', ['ClockExpired', { clock: 'STEP/report' }]]],
      fires: [],
    },
    {
      when: 'the responsible unit gives no monthly report, nor in the month after',
      procedure: { code: 'task-supervise' },
      told: [
        ['2026-04-01T17:00', 'system', ['ClockExpired', { clock: 'STEP/report' }]],
        ['2026-05-06T17:00', 'system', ['ClockPassed', { clock: 'STEP/report', point: 'LATE_1' }]],
      ],
      fires: ['2026-04-01 YELLOW', '2026-05-06 RED'],
    },
  ],
});
