/** R-P08: one person accepted, reviewed and approved. Instant items are decided at the counter and may be. */
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach, Moment } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';
import { pushedEvents } from '../pushed-order.ts';

/** An activity answers to its full name and to the code before its first space, as in the mapping that names the pairs. */
const is = (activity: string, named: string): boolean => activity === named || activity.startsWith(`${named} `);

/** Of a pushed case: the pairs of duties its mapping keeps apart, done by one person, whichever came first. */
function sameHands(moment: Moment): readonly Breach[] {
  const events = pushedEvents(moment).filter(({ resource }) => resource !== undefined);
  return (moment.entry.pushed?.separated ?? []).flatMap(([one, other]): readonly Breach[] => {
    const met = events
      .flatMap((first) =>
        is(first.activity, one)
          ? events
              .filter(({ activity, resource }) => resource === first.resource && is(activity, other))
              .map((second) => ({ first, second }))
          : [],
      )
      .map(({ first, second }) => ({ first, second, at: first.occurredAt > second.occurredAt ? first.occurredAt : second.occurredAt }))
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0];
    if (met === undefined) return [];
    const { at, first, second } = met;
    const person = first.resource ?? '';
    return [
      {
        threshold: `SEPARATED/${one}/${other}`,
        at,
        facts: { person, activities: [first.activity, second.activity], separated: [one, other] },
        duty: { unit: moment.before.unitId, person },
      },
    ];
  });
}

export default defineCaseRule({
  id: 'R-P08',
  version: 2,
  title: words('受理、审核、批准同一人', 'one person accepted, checked and approved'),
  level: 'YELLOW',
  basis: [policy('受理、审核、批准岗位分离')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: false,
  pushed: true,
  brokenBy(moment) {
    const { after, before, entry, procedure } = moment;
    if (after.origin !== 'NATIVE') return sameHands(moment);
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
      when: 'in another system one person does what its mapping keeps apart',
      pushed: { separated: [['T02', 'T04']] },
      told: [
        [
          '2026-03-20',
          'other',
          ['PushedEvent', { activity: 'T02 check', resource: 'r1', occurredAt: '2026-03-04T02:00:00.000Z' }],
          ['PushedEvent', { activity: 'T04 decide', resource: 'r1', occurredAt: '2026-03-05T02:00:00.000Z' }],
        ],
      ],
      fires: ['2026-03-05 YELLOW'],
    },
    {
      when: 'in another system two persons do it',
      pushed: { separated: [['T02', 'T04']] },
      told: [
        [
          '2026-03-20',
          'other',
          ['PushedEvent', { activity: 'T02 check', resource: 'r1', occurredAt: '2026-03-04T02:00:00.000Z' }],
          ['PushedEvent', { activity: 'T04 decide', resource: 'r2', occurredAt: '2026-03-05T02:00:00.000Z' }],
        ],
      ],
      fires: [],
    },
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
