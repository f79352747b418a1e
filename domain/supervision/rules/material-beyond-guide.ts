/** R-C03: the applicant was asked for what the guide does not list (31), or for what sharing provides (国令716 art 7). */
import { law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-C03',
  version: 1,
  title: words('索要指南以外或可共享获取的材料', 'asked for a material beyond the guide, or obtainable by sharing'),
  level: 'YELLOW',
  basis: [law('行政许可法 第三十一条'), law('国务院令第716号 第七条')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy({ entry, procedure }) {
    // A package's one notice speaks for its children's items.
    if (procedure.children !== undefined) return [];
    return entry.events.flatMap((event) => {
      if (event.type !== 'CorrectionRequested') return [];
      const asked = event.gaps.map(({ item }) => item);
      const shared = asked.filter((item) => procedure.materials.some(({ id, source }) => id === item && source === 'SHARED'));
      const unknown = asked.filter((item) => ![...procedure.materials, ...procedure.fields].some(({ id }) => id === item));
      return shared.length + unknown.length === 0 ? [] : [{ threshold: `NOTICE/${entry.seq}`, facts: { beyondTheGuide: unknown, shared } }];
    });
  },
  examples: [
    { when: 'a gap in a material of the guide', told: [['2026-03-03', 'lin', 'CorrectionRequested']], fires: [] },
    {
      when: 'the business licence, which sharing provides',
      told: [['2026-03-03', 'lin', ['CorrectionRequested', { gaps: [{ item: 'businessLicence', problem: '未提交', remedy: '提交' }] }]]],
      fires: ['2026-03-03 YELLOW'],
    },
    {
      when: 'a proof nobody has heard of',
      told: [['2026-03-03', 'lin', ['CorrectionRequested', { gaps: [{ item: 'proofOfGoodConduct', problem: '未提交', remedy: '提交' }] }]]],
      fires: ['2026-03-03 YELLOW'],
    },
  ],
});
