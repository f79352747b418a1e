/** 办结数: decided. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'decided',
  name: { zh: '办结数', en: 'decided' },
  formula: { zh: '期间内办结的办件数', en: 'cases decided in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'decided',
});
