/** 作废数: voided. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'voided',
  name: { zh: '作废数', en: 'voided' },
  formula: { zh: '期间内作废的办件数', en: 'cases voided in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'voided',
});
