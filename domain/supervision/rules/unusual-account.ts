/** R-A08: decisions under delegation, or by an account that had slept for more than ninety days. */
import { millisOf } from '../../clocks/local-date.ts';
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { SweepBreach } from '../define-rule.ts';
import { defineSweepRule } from '../define-rule.ts';
import { aboutPerson, byTime, grouped, monthOf } from '../sweep-parts.ts';

const DAY = 86_400_000;

export default defineSweepRule({
  id: 'R-A08',
  version: 2,
  title: words('委托决定或休眠账号决定', 'decided under delegation, or by a dormant account'),
  level: 'NOTE',
  basis: [policy('委托期间的决定、停用九十日以上账号的决定抽查')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 31,
  reads: ['DECIDED'],
  thresholds: {
    dormantDays: { name: words('停用几天以上', 'days an account has slept'), unit: words('天', 'days'), usual: 90, least: 30, most: 365 },
  },
  brokenBy(acts, _context, { dormantDays }) {
    const decisions = acts.filter(({ kind }) => kind === 'DECIDED').toSorted(byTime);
    const woken = decisions.flatMap((act): readonly SweepBreach[] => {
      if (act.lastActedAt === null) return [];
      const slept = Math.floor((millisOf(act.occurredAt) - millisOf(act.lastActedAt)) / DAY);
      return slept > dormantDays
        ? [aboutPerson(`DORMANT/${act.person}/${act.caseNo}`, [act], { lastActedAt: act.lastActedAt, days: slept })]
        : [];
    });
    const lent = grouped(
      decisions.filter(({ onBehalfOf }) => onBehalfOf !== null),
      (act) => `${act.person}/${act.onBehalfOf ?? ''}/${monthOf(act)}`,
    ).map(([key, own]) => aboutPerson(`DELEGATED/${key}`, own, { onBehalfOf: own[0]?.onBehalfOf ?? null, decisions: own.length }));
    return [...woken, ...lent];
  },
  examples: [
    { when: 'somebody who acted yesterday', acts: [{ lastActedAt: '2026-03-09T02:00:00.000Z' }], fires: [] },
    { when: 'an account that slept since November', acts: [{ lastActedAt: '2025-11-09T02:00:00.000Z' }], fires: ['DORMANT/chen/C1'] },
    { when: 'decided in place of a colleague', acts: [{ onBehalfOf: 'zheng' }], fires: ['DELEGATED/chen/zheng/2026-03'] },
  ],
});
