/** 平均办理工作日: counted working days per decided case. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'averageUsedDays',
  name: { zh: '平均办理工作日', en: 'counted working days per decided case' },
  formula: { zh: '承诺时钟所用工作日之和 ÷ 办结数', en: 'sum of counted working days / decided cases with a promise in working days' },
  exclusions: { zh: '承诺期限不以工作日计的办件不计', en: 'cases promised in other units are left out' },
  unit: 'WORKING_DAYS',
  basis: policy('扣除依法不计入的时间'),
  better: 'LOWER',
  of: 'MEAN',
  numerator: 'promisedDaysUsed',
  denominator: 'decidedPromisedInWorkingDays',
});
