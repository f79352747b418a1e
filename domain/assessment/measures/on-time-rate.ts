/** 按时办结率: decided within the promise. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'onTimeRate',
  name: { zh: '按时办结率', en: 'decided within the promise' },
  formula: { zh: '承诺期限内办结数 ÷ 有承诺期限的办结数', en: 'decided within the promised limit / decided with a promised limit' },
  exclusions: { zh: '没有承诺期限的办件不计；作废件不计', en: 'cases without a promised limit, and voided ones, are left out' },
  unit: 'RATIO',
  basis: policy('电子监察通行口径；办件归入作出决定的期间'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedInPromise',
  denominator: 'decidedPromised',
});
