/** R-A05: one officer stops the clock three times as often as colleagues do, or within a working day of the end of the term. */
import { localDateOf, millisOf } from '../../clocks/local-date.ts';
import { workingDaysBetween } from '../../clocks/working-calendar.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { beyondPeers } from '../peers.ts';
import { aboutPerson, byTime } from '../sweep-parts.ts';
import { defineSweepRule } from '../define-rule.ts';

export default defineSweepRule({
  id: 'R-A05',
  version: 2,
  title: words('特别程序畸多或临期启动', 'stops beyond peers, or asked for on the last day'),
  level: 'NOTE',
  basis: [policy('启动特别程序的比例超过同岗三倍，或距期限届满不足一个工作日启动')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 62,
  reads: ['SPECIAL_STARTED', 'DECIDED'],
  thresholds: {
    times: { name: words('同岗平均的几倍', 'times the share of peers'), unit: words('倍', 'times'), usual: 3, least: 2, most: 10 },
    lastDays: {
      name: words('距届满几个工作日内', 'working days before the end of the term'),
      unit: words('个工作日', 'working days'),
      usual: 1,
      least: 0,
      most: 5,
    },
  },
  brokenBy(acts, { calendar }, { lastDays, times }) {
    const stops = acts.filter(({ kind }) => kind === 'SPECIAL_STARTED').toSorted(byTime);
    const lastDay = stops.flatMap((act) => {
      if (act.dueAt === null || millisOf(act.dueAt) < millisOf(act.occurredAt)) return [];
      const left = workingDaysBetween(calendar, localDateOf(act.occurredAt), localDateOf(act.dueAt));
      return left <= lastDays
        ? [aboutPerson(`LAST_DAY/${act.caseNo}/${act.seq}`, [act], { dueAt: act.dueAt, workingDaysLeft: left, kind: act.detail })]
        : [];
    });
    return [
      ...lastDay,
      ...beyondPeers(stops, acts.filter(({ kind }) => kind === 'SPECIAL_STARTED' || kind === 'DECIDED').toSorted(byTime), times),
    ];
  },
  examples: [
    { when: 'stopped a week before the end', acts: [{ kind: 'SPECIAL_STARTED', dueAt: '2026-03-17T09:00:00.000Z' }], fires: [] },
    {
      when: 'stopped the day before the end',
      acts: [{ kind: 'SPECIAL_STARTED', dueAt: '2026-03-11T09:00:00.000Z' }],
      fires: ['LAST_DAY/C1/1'],
    },
    {
      when: 'five stops in ten cases where three colleagues have one in thirty',
      acts: [
        ...Array.from({ length: 5 }, (_, n) => ({ kind: 'SPECIAL_STARTED' as const, caseNo: `S${n}` })),
        ...Array.from({ length: 5 }, (_, n) => ({ caseNo: `S${n + 5}` })),
        ...['a', 'b', 'c'].flatMap((person) => Array.from({ length: 10 }, (_, n) => ({ person, caseNo: `${person}${n}` }))),
        { kind: 'SPECIAL_STARTED', person: 'a', caseNo: 'a0' },
      ],
      fires: ['PEERS/chen/2026-03'],
    },
  ],
});
