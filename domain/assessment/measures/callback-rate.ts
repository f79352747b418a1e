/** 实名差评回访率: named bad ratings called back. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'callbackRate',
  name: { zh: '实名差评回访率', en: 'named bad ratings called back' },
  formula: { zh: '已回访的实名差评数 ÷ 实名差评数', en: 'named bad ratings called back / named bad ratings' },
  exclusions: { zh: '误评、恶意差评不计', en: 'mistaken and malicious ratings are left out' },
  unit: 'RATIO',
  basis: found('国办发〔2019〕51号；地方方案：实名差评回访率100%'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'namedBadCalledBack',
  denominator: 'namedBad',
});
