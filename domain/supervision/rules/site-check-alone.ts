/** R-P06: an on-site verification by fewer than two members of staff (34(3)). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';

/** Two, whatever the item says. */
const LEAST = 2;

export default defineCaseRule({
  id: 'R-P06',
  version: 1,
  title: words('现场核查不足两人', 'site verification by fewer than two'),
  level: 'YELLOW',
  basis: [law('行政许可法 第三十四条第三款')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy({ before, entry, procedure }) {
    return entry.events.flatMap((event): readonly Breach[] => {
      const needed =
        event.type === 'StepPassed'
          ? (procedure.steps.find(({ id }) => id === event.stepId)?.needs?.siteVerification ?? 0)
          : event.type === 'CommitmentVerified' || event.type === 'CommitmentRechecked'
            ? LEAST
            : 0;
      if (needed === 0 || !('staff' in event)) return [];
      const stepId = event.type === 'StepPassed' ? event.stepId : undefined;
      const staff = new Set([
        ...event.staff,
        ...before.hands.flatMap(({ how, personId, stepId: of }) => (how === 'VERIFIED' && of === stepId ? [personId] : [])),
      ]);
      return staff.size >= Math.max(needed, LEAST)
        ? []
        : [
            {
              threshold: `${event.type}/${event.at}`,
              facts: { staff: [...staff], needed: Math.max(needed, LEAST) },
              ...(stepId === undefined ? {} : { stepId }),
            },
          ];
    });
  },
  examples: [
    {
      when: 'two went to the site',
      told: [['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle', staff: ['zhao', 'qian'] }]]],
      fires: [],
    },
    {
      when: 'one went alone',
      told: [['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle', staff: ['zhao'] }]]],
      fires: ['2026-03-04 YELLOW'],
    },
    { when: 'a step without verification needs nobody', told: [['2026-03-05', 'qian', ['StepPassed', { stepId: 'check' }]]], fires: [] },
    {
      when: 'a commitment is verified by one',
      told: [['2026-04-05', 'zhao', ['CommitmentVerified', { staff: ['zhao'] }]]],
      fires: ['2026-04-05 YELLOW'],
    },
  ],
});
