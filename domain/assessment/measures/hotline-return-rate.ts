/** 热线退单率: orders sent back to dispatch. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'hotlineReturnRate',
  name: { zh: '热线退单率', en: 'orders sent back to dispatch' },
  formula: { zh: '退回重新派单的办结工单数 ÷ 办结工单数', en: 'decided orders once sent back to dispatch / decided orders' },
  unit: 'RATIO',
  basis: found('各地热线条例：错派退回'),
  better: 'LOWER',
  kinds: ['HOTLINE'],
  of: 'RATIO',
  numerator: 'decidedMisdispatched',
  denominator: 'decided',
});
