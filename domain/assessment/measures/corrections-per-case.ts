/** 平均补正次数: correction notices per accepted case. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'correctionsPerCase',
  name: { zh: '平均补正次数', en: 'correction notices per accepted case' },
  formula: { zh: '补正告知次数之和 ÷ 受理数', en: 'sum of correction notices / accepted' },
  unit: 'TIMES',
  basis: law('行政许可法 第三十二条第一款第四项：一次告知'),
  better: 'LOWER',
  of: 'MEAN',
  numerator: 'corrections',
  denominator: 'acceptedTold',
});
