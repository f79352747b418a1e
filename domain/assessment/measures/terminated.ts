/** 终止数: terminated. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'terminated',
  name: { zh: '终止数', en: 'terminated' },
  formula: { zh: '期间内终止的办件数', en: 'cases terminated in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'terminated',
});
