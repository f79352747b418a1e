/** 实际提速率: days saved against the statutory limit. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'actualSpeedup',
  name: { zh: '实际提速率', en: 'days saved against the statutory limit' },
  formula: {
    zh: '1 − 实际所用工作日之和 ÷ 法定工作日之和',
    en: '1 - sum of working days used / sum of statutory working days, over decided cases',
  },
  exclusions: { zh: '法定期限不以工作日计的办件不计', en: 'cases whose statutory limit is not in working days are left out' },
  unit: 'RATIO',
  basis: found('海宁市2013年目标：承诺提速80%、实际提速85%'),
  better: 'HIGHER',
  of: 'SAVING',
  numerator: 'statutoryDaysUsed',
  denominator: 'statutoryDaysAllowed',
  n: 'decidedInWorkingDays',
});
