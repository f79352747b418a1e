/** 受理数: accepted. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'accepted',
  name: { zh: '受理数', en: 'accepted' },
  formula: { zh: '期间内受理的办件数', en: 'cases accepted in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'accepted',
});
