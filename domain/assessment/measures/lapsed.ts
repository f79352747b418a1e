/** 逾期视为撤回数: lapsed. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'lapsed',
  name: { zh: '逾期视为撤回数', en: 'lapsed' },
  formula: { zh: '期间内逾期视为撤回的办件数', en: 'cases lapsed in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'lapsed',
});
