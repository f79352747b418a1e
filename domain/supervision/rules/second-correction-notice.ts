/** R-P02: all gaps are told once, before acceptance (32(4)); a second notice is lawful only for what the supplement itself brought. */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import type { Breach } from '../define-rule.ts';
import { defineCaseRule } from '../define-rule.ts';

const BEFORE_ACCEPTANCE = ['DRAFT', 'SUBMITTED', 'RECEIVED', 'CORRECTION'];

export default defineCaseRule({
  id: 'R-P02',
  version: 1,
  title: words('重复补正或受理后补正', 'second correction notice, or one after acceptance'),
  level: 'YELLOW',
  basis: [law('行政许可法 第三十二条第一款第四项、第七十二条第四项')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy({ before, entry }) {
    return entry.events.flatMap((event): readonly Breach[] => {
      const notice = event.type === 'CorrectionRequested' || (event.type === 'FilingReturned' && event.countsAsCorrection);
      if (!notice) return [];
      if (!BEFORE_ACCEPTANCE.includes(before.state)) {
        return [
          {
            threshold: `AFTER_ACCEPTANCE/${before.corrections + 1}`,
            facts: { state: before.state, acceptedAt: before.acceptedAt ?? null },
          },
        ];
      }
      const ofTheSupplement = event.type === 'CorrectionRequested' && event.firstSeenInSupplement && before.supplied;
      return before.corrections > 0 && !ofTheSupplement
        ? [{ threshold: `NOTICE/${before.corrections + 1}`, facts: { notice: before.corrections + 1 } }]
        : [];
    });
  },
  examples: [
    {
      when: 'one notice lists every gap',
      told: [
        ['2026-03-02', 'lin', 'Received'],
        ['2026-03-03', 'lin', 'CorrectionRequested'],
        ['2026-03-05', 'li', 'Supplied'],
        ['2026-03-06', 'lin', 'Accepted'],
      ],
      fires: [],
    },
    {
      when: 'the supplement has a defect of its own',
      told: [
        ['2026-03-03', 'lin', 'CorrectionRequested'],
        ['2026-03-05', 'li', 'Supplied'],
        ['2026-03-06', 'lin', ['CorrectionRequested', { firstSeenInSupplement: true }]],
      ],
      fires: [],
    },
    {
      when: 'the window asks again for what it could have seen the first time',
      told: [
        ['2026-03-03', 'lin', 'CorrectionRequested'],
        ['2026-03-05', 'li', 'Supplied'],
        ['2026-03-06', 'lin', 'CorrectionRequested'],
      ],
      fires: ['2026-03-06 YELLOW'],
    },
    {
      when: 'a notice goes out after acceptance',
      told: [
        ['2026-03-02', 'lin', 'Accepted'],
        ['2026-03-09', 'lin', 'CorrectionRequested'],
      ],
      fires: ['2026-03-09 YELLOW'],
    },
  ],
});
