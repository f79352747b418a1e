/** Order and completeness of a pushed case, against the usual course of its kind. */
import type { EventOf } from '../case/events.ts';
import type { Breach, Moment } from './define-rule.ts';
import type { LearnedGuide } from './learned-guide.ts';

export type PushedStepEvent = EventOf<'PushedEvent'>;

export const pushedEvents = ({ entry }: Pick<Moment, 'entry'>): readonly PushedStepEvent[] =>
  entry.events.filter((event): event is PushedStepEvent => event.type === 'PushedEvent');

/** Each activity once, in the order of its first time. */
export function activitiesInOrder(events: readonly PushedStepEvent[]): readonly PushedStepEvent[] {
  const first = new Map<string, PushedStepEvent>();
  for (const event of events.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0))) {
    if (!first.has(event.activity)) first.set(event.activity, event);
  }
  return [...first.values()];
}

export function brokenOrder(moment: Moment): readonly Breach[] {
  const { after, guide } = moment;
  const events = pushedEvents(moment);
  const steps = new Map(activitiesInOrder(events).map((event) => [event.activity, event]));
  const turned = (guide?.order ?? []).flatMap(({ first, then, perMille }): readonly Breach[] => {
    const [one, other] = [steps.get(first), steps.get(then)];
    if (one === undefined || other === undefined || other.occurredAt >= one.occurredAt) return [];
    return [
      {
        threshold: `ORDER/${first}/${then}`,
        // What others usually do is no law: to be looked at.
        level: 'NOTE',
        facts: { first, firstAt: one.occurredAt, then, thenAt: other.occurredAt, perMille, cases: guide?.cases ?? 0 },
      },
    ];
  });
  const endedAt = after.decidedAt;
  const late = endedAt === undefined ? [] : events.filter(({ occurredAt }) => occurredAt > endedAt);
  const startedAt = after.receivedAt;
  return [
    ...turned,
    ...(late.length > 0 && endedAt !== undefined
      ? [
          {
            threshold: 'AFTER_END',
            facts: {
              endedAt,
              events: late.length,
              lastAt:
                late
                  .map(({ occurredAt }) => occurredAt)
                  .toSorted()
                  .at(-1) ?? null,
            },
          },
        ]
      : []),
    ...(endedAt !== undefined && startedAt !== undefined && endedAt < startedAt
      ? [{ threshold: 'END_BEFORE_START', facts: { startedAt, endedAt } }]
      : []),
  ];
}

export function missingUsual({ after, guide, entry }: Moment): readonly Breach[] {
  // An open case may still come to it.
  if (after.decidedAt === undefined || guide === undefined) return [];
  const has = new Set(pushedEvents({ entry }).map(({ activity }) => activity));
  const missing = guide.usual.filter(({ activity }) => !has.has(activity)).map(({ activity }) => activity);
  return missing.length === 0
    ? []
    : [{ threshold: 'USUAL', level: 'NOTE', facts: { missing, decidedAt: after.decidedAt, cases: guide.cases } }];
}

/** For examples: a guide learned from forty cases. */
export const guideOf = (
  order: readonly { readonly first: string; readonly then: string }[],
  usual: readonly string[] = [],
): LearnedGuide => ({
  procedure: 'pushed',
  cases: 40,
  usual: usual.map((activity) => ({ activity, perMille: 1_000 })),
  order: order.map((pair) => ({ ...pair, perMille: 1_000 })),
});
