/** 新增超期数: that became overdue. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'becameOverdue',
  name: { zh: '新增超期数', en: 'that became overdue' },
  formula: { zh: '期间内新增超期的办件数', en: 'cases that became overdue in the period' },
  unit: 'CASES',
  basis: policy('办件量'),
  better: 'LOWER',
  of: 'FLOW',
  count: 'becameOverdue',
});
