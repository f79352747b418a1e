/** 结案数: closed. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'closed',
  name: { zh: '结案数', en: 'closed' },
  formula: { zh: '期间内结案的办件数', en: 'cases closed in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'FLOW',
  count: 'closed',
});
