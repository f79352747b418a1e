/** 在办数: open at the end of the period. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'open',
  name: { zh: '在办数', en: 'open at the end of the period' },
  formula: { zh: '期末已收件而未结案的办件数', en: 'cases received and not closed at the end of the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  of: 'STOCK',
  came: 'received',
  left: 'closedReceived',
});
