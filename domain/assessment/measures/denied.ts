/** 不予许可数: denied. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'denied',
  name: { zh: '不予许可数', en: 'denied' },
  formula: { zh: '期间内不予许可的办件数', en: 'cases denied in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'denied',
});
