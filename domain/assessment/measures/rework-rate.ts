/** 退回重办率: cases with a step sent back. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'reworkRate',
  name: { zh: '退回重办率', en: 'cases with a step sent back' },
  formula: { zh: '有环节退回的办结数 ÷ 办结数', en: 'decided cases with a step sent back / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: policy('过程分析口径'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'decidedReworked',
  denominator: 'decided',
});
