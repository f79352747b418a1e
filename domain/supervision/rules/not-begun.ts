/** R-T05: accepted, and a working day later nobody has laid a hand on it. */
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-T05',
  version: 1,
  title: words('受理后一个工作日无人办理', 'untouched a working day after acceptance'),
  level: 'WARN',
  basis: [policy('受理后一个工作日内应有首个办理动作')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: false,
  brokenBy: (moment) =>
    pointsReached(moment)
      .filter(({ point }) => point === 'IDLE')
      .map((point) => timeBreach(moment, point)),
  examples: [
    {
      when: 'claimed the next morning',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-03T09:30', 'zhao', ['StepClaimed', { stepId: 'handle' }]],
      ],
      fires: [],
    },
    {
      when: 'nobody claims it until the next day closes',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-03T17:00', 'system', ['ClockPassed', { clock: 'STEP/handle', point: 'IDLE' }]],
      ],
      fires: ['2026-03-03 WARN'],
    },
  ],
});
