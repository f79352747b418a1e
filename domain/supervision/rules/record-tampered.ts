/** R-P11: a state that no command explains, or a broken hash chain. Found by comparing the record with its trail, not by reading the trail. */
import { policy } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { defineToldRule } from '../define-rule.ts';

export default defineToldRule({
  id: 'R-P11',
  version: 1,
  title: words('记录被绕过命令修改或哈希链断裂', 'state changed outside a command, or hash chain broken'),
  level: 'RED',
  basis: [policy('全过程留痕：任何变化都有对应的留痕记录')],
  on: true,
  mode: 'CONFIRM',
  instantItems: true,
  needs: words(
    '由巡查把办件现状与留痕重新推算的结果比对',
    'told by the sweep, which folds the trail again and compares it with the stored case',
  ),
});
