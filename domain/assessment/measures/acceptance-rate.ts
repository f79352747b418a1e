/** 受理率: accepted among those answered. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'acceptanceRate',
  name: { zh: '受理率', en: 'accepted among those answered' },
  formula: { zh: '受理数 ÷ 作出受理或不予受理答复数', en: 'accepted / filings answered with acceptance or refusal' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第三十二条'),
  of: 'RATIO',
  numerator: 'accepted',
  denominator: 'answered',
});
