/** 法定期限内办结率: decided within the law. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'legalOnTimeRate',
  name: { zh: '法定期限内办结率', en: 'decided within the law' },
  formula: { zh: '法定期限内办结数 ÷ 有法定期限的办结数', en: 'decided within the statutory limit / decided with a statutory limit' },
  exclusions: { zh: '没有法定期限的办件不计；作废件不计', en: 'cases without a statutory limit, and voided ones, are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第四十二条、第七十四条第二项'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedInStatute',
  denominator: 'decidedStatutory',
});
