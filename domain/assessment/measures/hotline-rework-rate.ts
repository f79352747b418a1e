/** 热线返工率: orders reworked. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'hotlineReworkRate',
  name: { zh: '热线返工率', en: 'orders reworked' },
  formula: { zh: '有环节退回的办结工单数 ÷ 办结工单数', en: 'decided orders with a step sent back / decided orders' },
  unit: 'RATIO',
  basis: found('国办发〔2020〕53号'),
  better: 'LOWER',
  kinds: ['HOTLINE'],
  of: 'RATIO',
  numerator: 'decidedReworked',
  denominator: 'decided',
});
