/** R-F01: a fee on a free item, or above the schedule (75). */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-F01',
  version: 1,
  title: words('违规收费', 'unlawful fee'),
  level: 'RED',
  basis: [law('行政许可法 第五十八条、第七十五条'), found('电子监察规则表')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  brokenBy: ({ entry, procedure }) =>
    entry.events.flatMap((event) => {
      if (event.type !== 'FeeCharged') return [];
      const schedule = procedure.fee?.amount ?? null;
      const above = schedule === null ? Number(event.amount) > 0 : Number(event.amount) > Number(schedule);
      return above ? [{ threshold: `FEE/${entry.seq}`, facts: { charged: event.amount, schedule } }] : [];
    }),
  examples: [
    {
      when: 'the fee of the schedule',
      procedure: { fee: { amount: '80.00', basis: law('收费目录') } },
      told: [['2026-03-10', 'chen', ['FeeCharged', { amount: '80.00' }]]],
      fires: [],
    },
    {
      when: 'more than the schedule',
      procedure: { fee: { amount: '80.00', basis: law('收费目录') } },
      told: [['2026-03-10', 'chen', ['FeeCharged', { amount: '100.00' }]]],
      fires: ['2026-03-10 RED'],
    },
    { when: 'a fee on a free item', told: [['2026-03-10', 'chen', ['FeeCharged', { amount: '10.00' }]]], fires: ['2026-03-10 RED'] },
  ],
});
