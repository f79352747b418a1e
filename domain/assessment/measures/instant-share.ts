/** 即办件占比: instant cases among those decided. */
import { standard } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'instantShare',
  name: { zh: '即办件占比', en: 'instant cases among those decided' },
  formula: { zh: '即办件办结数 ÷ 办结数', en: 'instant cases decided / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: standard('GB/T 39046-2020 附录A.6 办件类型'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedInstant',
  denominator: 'decided',
});
