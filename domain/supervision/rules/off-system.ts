/** R-A04 体外循环: a licence, a payment or a sharing call without a case; an intake dated after the decision's document. */
import { found } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineAwaitingRule } from '../define-rule.ts';

export default defineAwaitingRule({
  id: 'R-A04',
  version: 1,
  title: words('体外循环', 'handled outside the system'),
  level: 'NOTE',
  basis: [found('电子监察规则表：体外循环')],
  mode: 'CONFIRM',
  instantItems: true,
  needs: words(
    '需要证照库、非税收缴和数据共享的外部台账，以及决定文书自身的落款日期；本系统尚不记录',
    'needs the registers of licences, payments and sharing calls, and the date written on the decision itself; none is recorded here yet',
  ),
});
