/** R-A09: the same opinion word for word in twenty or more cases of an item that is not decided at the counter. */
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineSweepRule } from '../define-rule.ts';
import { aboutPerson, byTime, casesOf, grouped, monthOf } from '../sweep-parts.ts';

export default defineSweepRule({
  id: 'R-A09',
  version: 2,
  title: words('意见雷同', 'the same opinion again and again'),
  level: 'NOTE',
  basis: [policy('同一人在二十件以上非即办件中意见文字完全相同')],
  on: true,
  mode: 'CONFIRM',
  instantItems: false,
  days: 62,
  reads: ['OPINED', 'DECIDED'],
  thresholds: {
    cases: { name: words('意见相同的件数', 'cases with the same opinion'), unit: words('件', 'cases'), usual: 20, least: 5, most: 200 },
  },
  brokenBy: (acts, _context, { cases }) =>
    grouped(
      acts
        .filter(({ digest, form, kind }) => digest !== null && form !== 'INSTANT' && (kind === 'OPINED' || kind === 'DECIDED'))
        .toSorted(byTime),
      (act) => `${act.person}/${monthOf(act)}/${(act.digest ?? '').slice(0, 16)}`,
    ).flatMap(([key, same]) =>
      casesOf(same).caseCount >= cases ? [aboutPerson(`SAME_TEXT/${key}`, same, { opinionDigest: same[0]?.digest ?? null })] : [],
    ),
  examples: [
    {
      when: 'twenty opinions, each its own',
      acts: Array.from({ length: 20 }, (_, n) => ({ kind: 'OPINED' as const, digest: `d${n}` })),
      fires: [],
    },
    {
      when: 'twenty times the same words',
      acts: Array.from({ length: 20 }, () => ({ kind: 'OPINED' as const, digest: 'agreed' })),
      fires: ['SAME_TEXT/chen/2026-03/agreed'],
    },
    {
      when: 'the same words at the counter, where they are usual',
      acts: Array.from({ length: 20 }, () => ({ kind: 'OPINED' as const, form: 'INSTANT' as const, digest: 'agreed' })),
      fires: [],
    },
  ],
});
