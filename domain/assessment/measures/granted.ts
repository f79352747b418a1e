/** 准予数: granted. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'granted',
  name: { zh: '准予数', en: 'granted' },
  formula: { zh: '期间内准予的办件数', en: 'cases granted in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'granted',
});
