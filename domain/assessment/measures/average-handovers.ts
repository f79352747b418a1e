/** 平均经手变更次数: handovers per decided case. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'averageHandovers',
  name: { zh: '平均经手变更次数', en: 'handovers per decided case' },
  formula: { zh: '经办人变更次数之和 ÷ 办结数', en: 'sum of changes of the acting officer / decided' },
  unit: 'TIMES',
  basis: policy('过程分析口径'),
  of: 'MEAN',
  numerator: 'handovers',
  denominator: 'decided',
});
