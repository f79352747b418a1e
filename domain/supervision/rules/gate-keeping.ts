/** R-A10 门难进: refusals and returns before acceptance three times as often as colleagues' (72(1)). */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { beyondPeers } from '../peers.ts';
import { defineSweepRule } from '../define-rule.ts';
import { byTime } from '../sweep-parts.ts';

export default defineSweepRule({
  id: 'R-A10',
  version: 2,
  title: words('受理前退回、不予受理畸多', 'refusals and returns beyond peers'),
  level: 'NOTE',
  basis: [law('行政许可法 第七十二条第一项'), found('电子监察规则表')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  days: 62,
  reads: ['RETURNED', 'NOT_ACCEPTED', 'ACCEPTED'],
  thresholds: {
    times: { name: words('同岗平均的几倍', 'times the share of peers'), unit: words('倍', 'times'), usual: 3, least: 2, most: 10 },
  },
  brokenBy: (acts, _context, { times }) =>
    beyondPeers(
      acts.filter(({ kind }) => kind === 'RETURNED' || kind === 'NOT_ACCEPTED').toSorted(byTime),
      acts.filter(({ kind }) => kind === 'RETURNED' || kind === 'NOT_ACCEPTED' || kind === 'ACCEPTED').toSorted(byTime),
      times,
    ),
  examples: [
    {
      when: 'everybody returns one in ten',
      acts: ['chen', 'a', 'b', 'c'].flatMap((person) =>
        Array.from({ length: 50 }, (_, n) => ({
          person,
          caseNo: `${person}${n}`,
          kind: n % 10 === 0 ? ('RETURNED' as const) : ('ACCEPTED' as const),
        })),
      ),
      fires: [],
    },
    {
      when: 'one returns every second filing, the others one in twenty',
      acts: ['chen', 'a', 'b', 'c'].flatMap((person) =>
        Array.from({ length: 20 }, (_, n) => ({
          person,
          caseNo: `${person}${n}`,
          kind: n % (person === 'chen' ? 2 : 20) === 0 ? ('RETURNED' as const) : ('ACCEPTED' as const),
        })),
      ),
      fires: ['PEERS/chen/2026-03'],
    },
  ],
});
