/** 时限暂停率: cases whose clock was stopped. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'stoppedRate',
  name: { zh: '时限暂停率', en: 'cases whose clock was stopped' },
  formula: { zh: '有时限暂停的办结数 ÷ 办结数', en: 'decided cases with a stop / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第四十五条'),
  of: 'RATIO',
  numerator: 'decidedStopped',
  denominator: 'decided',
});
