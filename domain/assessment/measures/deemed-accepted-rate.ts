/** 视为受理率: accepted by silence. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'deemedAcceptedRate',
  name: { zh: '视为受理率', en: 'accepted by silence' },
  formula: { zh: '逾期未答复视为受理数 ÷ 受理数', en: 'deemed accepted / accepted' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第三十二条第一款第四项'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'deemedAccepted',
  denominator: 'accepted',
});
