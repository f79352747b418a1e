/** 退件率: filings returned at least once. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'returnRate',
  name: { zh: '退件率', en: 'filings returned at least once' },
  formula: { zh: '至少退回一次的收件数 ÷ 收件数', en: 'received cases returned at least once / received' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: policy('电子监察通行口径'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'returned',
  denominator: 'received',
});
