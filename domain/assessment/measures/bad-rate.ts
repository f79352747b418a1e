/** 差评率: bad among effective ratings. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'badRate',
  name: { zh: '差评率', en: 'bad among effective ratings' },
  formula: { zh: '有效的不满意、非常不满意数 ÷ 有效评价数', en: 'effective ratings of grade 4 or 5 / effective ratings' },
  exclusions: {
    zh: '误评、恶意差评不计；评价接入留痕之前无数据',
    en: 'mistaken and malicious ratings are left out',
  },
  unit: 'RATIO',
  basis: found('国办发〔2019〕51号 好差评'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'ratedBad',
  denominator: 'rated',
});
