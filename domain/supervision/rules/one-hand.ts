/** R-P08: one person accepted, reviewed and approved. Instant items are decided at the counter and may be. */
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-P08',
  version: 1,
  title: words('受理、审核、批准同一人', 'one person accepted, checked and approved'),
  level: 'YELLOW',
  basis: [policy('受理、审核、批准岗位分离')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: false,
  brokenBy({ before, entry, procedure }) {
    const decision = entry.events.find((event) => event.type === 'DecisionMade');
    if (decision === undefined) return [];
    const passedIn = (phase: string): boolean =>
      before.hands.some(
        ({ how, personId, stepId }) =>
          how === 'PASSED' && personId === decision.by && procedure.steps.find(({ id }) => id === stepId)?.phase === phase,
      );
    const reviews = procedure.steps.some(({ phase }) => phase === 'REVIEW');
    return reviews && passedIn('ACCEPTANCE') && passedIn('REVIEW')
      ? [
          {
            threshold: 'DECISION',
            facts: {
              person: decision.by,
              steps: before.hands.filter(({ personId }) => personId === decision.by).map(({ stepId }) => stepId),
            },
          },
        ]
      : [];
  },
  examples: [
    {
      when: 'three persons',
      told: [
        ['2026-03-02', 'lin', ['StepPassed', { stepId: 'accept' }]],
        ['2026-03-04', 'qian', ['StepPassed', { stepId: 'check' }]],
        ['2026-03-05', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
    {
      when: 'one person for everything',
      told: [
        ['2026-03-02', 'chen', ['StepPassed', { stepId: 'accept' }]],
        ['2026-03-04', 'chen', ['StepPassed', { stepId: 'check' }]],
        ['2026-03-05', 'chen', 'DecisionMade'],
      ],
      fires: ['2026-03-05 YELLOW'],
    },
    {
      when: 'an instant item at the counter',
      procedure: { form: 'INSTANT' },
      told: [
        ['2026-03-02', 'chen', ['StepPassed', { stepId: 'accept' }]],
        ['2026-03-02T10:01', 'chen', ['StepPassed', { stepId: 'check' }]],
        ['2026-03-02T10:02', 'chen', 'DecisionMade'],
      ],
      fires: [],
    },
  ],
});
