/** R-P07: whoever presided over the hearing had reviewed the case, or reviewed it afterwards (48(3)). */
import { hasReviewed } from '../../case/separation-of-duties.ts';
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P07',
  version: 1,
  title: words('听证主持人参与过审查', 'the hearing host reviewed the case'),
  level: 'RED',
  basis: [law('行政许可法 第四十八条第一款第三项')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy({ after, before, entry }) {
    return entry.events.flatMap((event): readonly Breach[] => {
      const presiding = event.type === 'HearingRecorded';
      const working = event.type === 'StepPassed' || event.type === 'StepOpined' || event.type === 'DecisionMade';
      const host = presiding ? event.host : before.hearing?.recordedAt === undefined ? undefined : before.hearing.host;
      if (host === undefined || !(presiding || working)) return [];
      const broken = presiding ? hasReviewed(before, host) : event.by === host;
      const steps = after.hands.filter(({ how, personId }) => personId === host && how !== 'PRESIDED').map(({ stepId }) => stepId);
      return broken ? [{ threshold: `HOST/${host}`, facts: { host, steps } }] : [];
    });
  },
  examples: [
    {
      when: 'an independent host',
      told: [
        ['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle' }]],
        ['2026-04-01', 'wu', 'HearingRecorded'],
        ['2026-04-03', 'qian', ['StepPassed', { stepId: 'check' }]],
      ],
      fires: [],
    },
    {
      when: 'the handler presides',
      told: [
        ['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle' }]],
        ['2026-04-01', 'zhao', ['HearingRecorded', { host: 'zhao' }]],
      ],
      fires: ['2026-04-01 RED'],
    },
    {
      when: 'the host checks the case after the hearing',
      told: [
        ['2026-03-20', 'zhao', 'HearingScheduled'],
        ['2026-04-01', 'wu', 'HearingRecorded'],
        ['2026-04-03', 'wu', ['StepPassed', { stepId: 'check' }]],
      ],
      fires: ['2026-04-03 RED'],
    },
  ],
});
