/** 在办超期数: open and overdue at the end of the period. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'overdueOpen',
  name: { zh: '在办超期数', en: 'open and overdue at the end of the period' },
  formula: { zh: '期末已超期而未办结的办件数', en: 'cases overdue and not decided at the end of the period' },
  unit: 'CASES',
  basis: policy('未办结的超期件不进入按时率，另计'),
  better: 'LOWER',
  of: 'STOCK',
  came: 'becameOverdue',
  left: 'overdueEnded',
});
