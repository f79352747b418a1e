/** R-F02: a fee was due and the licence was granted unpaid. */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineCaseRule } from '../define-rule.ts';

export default defineCaseRule({
  id: 'R-F02',
  version: 1,
  title: words('应缴未缴即作出决定', 'granted with the fee unpaid'),
  level: 'YELLOW',
  basis: [found('电子监察规则表')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  brokenBy({ earlier, entry, procedure }) {
    const granted = entry.events.some((event) => event.type === 'DecisionMade' && event.decision === 'GRANT');
    if (!granted || procedure.fee === undefined || Number(procedure.fee.amount) === 0) return [];
    const paid = [...earlier, entry].some(({ events }) => events.some(({ type }) => type === 'FeeCharged'));
    return paid ? [] : [{ threshold: 'DECISION', facts: { due: procedure.fee.amount } }];
  },
  examples: [
    {
      when: 'paid with the decision',
      procedure: { fee: { amount: '80.00', basis: law('收费目录') } },
      told: [['2026-03-10', 'chen', 'DecisionMade', ['FeeCharged', { amount: '80.00' }]]],
      fires: [],
    },
    {
      when: 'granted, and nothing was paid',
      procedure: { fee: { amount: '80.00', basis: law('收费目录') } },
      told: [['2026-03-10', 'chen', 'DecisionMade']],
      fires: ['2026-03-10 YELLOW'],
    },
    { when: 'a free item', told: [['2026-03-10', 'chen', 'DecisionMade']], fires: [] },
  ],
});
