/** 差评整改率: bad ratings rectified in term. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'rectifiedRate',
  name: { zh: '差评整改率', en: 'bad ratings rectified in term' },
  formula: { zh: '按期整改数 ÷ 应整改数', en: 'rectified in term / due to be rectified' },
  exclusions: { zh: '误评、恶意差评不计', en: 'mistaken and malicious ratings are left out' },
  unit: 'RATIO',
  basis: found('国办发〔2019〕51号 好差评'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'rectifiedInTerm',
  denominator: 'rectificationDue',
});
