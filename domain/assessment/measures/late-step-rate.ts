/** 环节超时率: cases with a late step. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'lateStepRate',
  name: { zh: '环节超时率', en: 'cases with a late step' },
  formula: { zh: '有环节超时的办结数 ÷ 办结数', en: 'decided cases with a step over its own limit / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: found('地方监察规则：环节超时而全程未超时亦计'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'decidedLateStep',
  denominator: 'decided',
});
