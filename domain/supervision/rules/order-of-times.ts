/** R-P03: what must follow came first: acceptance after the decision, a supplement before its notice, an end before its start. */
import type { CaseEvent, EventType } from '../../case/events.ts';
import { found, policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach, Moment } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';
import { brokenOrder, guideOf } from '../pushed-order.ts';

/** The later of each pair may not come without the earlier. */
const MUST_FOLLOW: readonly (readonly [later: EventType, earlier: readonly EventType[]])[] = [
  ['Supplied', ['Received', 'Submitted', 'CorrectionRequested']],
  ['SpecialEnded', ['SpecialStarted']],
  ['DecisionMade', ['Accepted', 'AcceptedDeferred', 'DeemedAccepted', 'OpenedFromPackage']],
  ['LicenceIssued', ['DecisionMade', 'PackageClosed']],
  ['Delivered', ['DecisionMade', 'PackageClosed']],
  ['HearingRecorded', ['HearingScheduled']],
];
const ACCEPTANCES: readonly EventType[] = ['Accepted', 'AcceptedDeferred'];

function outOfOrder({ earlier, entry }: Moment): readonly Breach[] {
  const before = earlier.flatMap(({ events }) => events);
  return entry.events.flatMap((event, index): readonly Breach[] => {
    const told = [...before, ...entry.events.slice(0, index)];
    const has = (types: readonly EventType[]): boolean => told.some(({ type }) => types.includes(type));
    const rule = MUST_FOLLOW.find(([later]) => later === event.type);
    if (rule !== undefined && !has(rule[1])) return [breach(event, 'WITHOUT', rule[1])];
    if (ACCEPTANCES.includes(event.type) && has(['DecisionMade'])) return [breach(event, 'AFTER', ['DecisionMade'])];
    const last = told.at(-1);
    return last !== undefined && event.at < last.at ? [breach(event, 'BEFORE', [last.type])] : [];
  });
}

const breach = (event: CaseEvent, how: string, other: readonly EventType[]): Breach => ({
  threshold: `${event.type}/${how}`,
  facts: { event: event.type, at: event.at, how, other: [...other] },
});

export default defineCaseRule({
  id: 'R-P03',
  version: 1,
  title: words('办理时间顺序颠倒', 'order of times broken'),
  level: 'RED',
  basis: [found('电子监察规则表：时间逻辑校验'), policy('外部系统推送的办件按同类办件的通常顺序核对')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  pushed: true,
  brokenBy: (moment) => (moment.after.origin === 'NATIVE' ? outOfOrder(moment) : brokenOrder(moment)),
  examples: [
    {
      when: 'everything in its order',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-03', 'lin', 'Accepted'],
        ['2026-03-10', 'chen', 'DecisionMade'],
        ['2026-03-12', 'sun', 'Delivered'],
      ],
      fires: [],
    },
    {
      when: 'decided before it was accepted',
      told: [
        ['2026-03-03', 'chen', 'DecisionMade'],
        ['2026-03-04', 'lin', 'Accepted'],
      ],
      fires: ['2026-03-03 RED', '2026-03-04 RED'],
    },
    {
      when: 'a special procedure ends that never began',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-10', 'zhao', 'SpecialEnded'],
      ],
      fires: ['2026-03-10 RED'],
    },
    {
      when: 'another system tells the decision before the receipt, against 40 cases of its kind',
      pushed: { guide: guideOf([{ first: 'receive', then: 'decide' }]) },
      told: [
        [
          '2026-03-20',
          'other',
          ['PushedEvent', { activity: 'receive', occurredAt: '2026-03-05T02:00:00.000Z' }],
          ['PushedEvent', { activity: 'decide', occurredAt: '2026-03-04T02:00:00.000Z' }],
        ],
      ],
      fires: ['2026-03-20 NOTE'],
    },
    {
      when: 'another system goes on after the end it reported',
      pushed: { decidedAt: '2026-03-04' },
      told: [['2026-03-20', 'other', ['PushedEvent', { activity: 'decide', occurredAt: '2026-03-05T02:00:00.000Z' }]]],
      fires: ['2026-03-20 RED'],
    },
  ],
});
