/** 参评率: decided cases that were rated. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'ratingRate',
  name: { zh: '参评率', en: 'decided cases that were rated' },
  formula: { zh: '已评价办结数 ÷ 办结数', en: 'decided cases with a rating / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: found('国办发〔2019〕51号：一次一评、一事一评'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'ratedDecided',
  denominator: 'decided',
});
