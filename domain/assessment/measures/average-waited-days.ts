/** 平均等候工作日: working days from receipt to decision. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'averageWaitedDays',
  name: { zh: '平均等候工作日', en: 'working days from receipt to decision' },
  formula: { zh: '收件至决定的工作日之和 ÷ 办结数', en: 'sum of working days from receipt to decision, stops included / decided' },
  unit: 'WORKING_DAYS',
  basis: policy('申请人实际等候的时间，暂停计入'),
  better: 'LOWER',
  of: 'MEAN',
  numerator: 'daysWaited',
  denominator: 'decidedWaited',
});
