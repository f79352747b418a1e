/** R-P04: a step of the version the case was accepted under is missing at the decision. */
import { found, policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { applicableSteps } from '../../procedures/step-order.ts';
import { defineCaseRule } from '../define-rule.ts';
import { guideOf, missingUsual } from '../pushed-order.ts';

export default defineCaseRule({
  id: 'R-P04',
  version: 1,
  title: words('决定时缺少规定环节', 'a step is missing at the decision'),
  level: 'RED',
  basis: [found('电子监察规则表：流程缺失'), policy('外部系统推送的办件以同类办件的通常环节为准')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  pushed: true,
  brokenBy(moment) {
    const { before, entry, procedure, after } = moment;
    if (after.origin !== 'NATIVE') return missingUsual(moment);
    const decision = entry.events.find((event) => event.type === 'DecisionMade');
    // Silence accepts; nobody passes that step then. A filing is decided in the act that accepts it.
    if (decision === undefined) return [];
    const done = new Set([...before.doneSteps, ...entry.events.flatMap((event) => (event.type === 'StepPassed' ? [event.stepId] : []))]);
    const missing = applicableSteps(procedure, before.facts)
      .filter(({ id, phase }) => (phase === 'ACCEPTANCE' || phase === 'REVIEW') && !done.has(id))
      .map(({ id }) => id);
    return missing.length === 0
      ? []
      : [{ threshold: 'DECISION', facts: { missing, version: before.procedureVersion, decision: decision.decision } }];
  },
  examples: [
    {
      when: 'accepted, handled and checked before the decision',
      told: [
        ['2026-03-02', 'lin', 'Accepted', ['StepPassed', { stepId: 'accept' }]],
        ['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle' }]],
        ['2026-03-05', 'qian', ['StepPassed', { stepId: 'check' }]],
        ['2026-03-06', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'decided without a check',
      told: [
        ['2026-03-02', 'lin', 'Accepted', ['StepPassed', { stepId: 'accept' }]],
        ['2026-03-04', 'zhao', ['StepPassed', { stepId: 'handle' }]],
        ['2026-03-06', 'chen', 'DecisionMade'],
      ],
      fires: ['2026-03-06 RED'],
    },
    {
      when: 'another system closes a case without what all its others have',
      pushed: { decidedAt: '2026-03-10', guide: guideOf([], ['receive', 'check']) },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: ['2026-03-20 NOTE'],
    },
    {
      when: 'an open case of another system may still come to it',
      pushed: { guide: guideOf([], ['receive', 'check']) },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-04T02:00:00.000Z' }]]],
      fires: [],
    },
  ],
});
