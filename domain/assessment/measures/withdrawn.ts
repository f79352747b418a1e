/** 撤回数: withdrawn. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'withdrawn',
  name: { zh: '撤回数', en: 'withdrawn' },
  formula: { zh: '期间内撤回的办件数', en: 'cases withdrawn in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'withdrawn',
});
