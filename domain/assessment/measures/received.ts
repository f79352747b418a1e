/** 收件数: received. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'received',
  name: { zh: '收件数', en: 'received' },
  formula: { zh: '期间内收件的办件数', en: 'cases received in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'received',
});
