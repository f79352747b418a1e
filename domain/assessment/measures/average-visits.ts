/** 平均到场次数: visits per decided case. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'averageVisits',
  name: { zh: '平均到场次数', en: 'visits per decided case' },
  formula: { zh: '到场次数之和 ÷ 到场次数可知的办结数', en: 'sum of visits / decided cases whose visits are known' },
  unit: 'TIMES',
  basis: policy('最多跑一次'),
  better: 'LOWER',
  of: 'MEAN',
  numerator: 'visits',
  denominator: 'decidedVisits',
});
