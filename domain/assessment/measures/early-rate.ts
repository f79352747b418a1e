/** 提前办结率: decided in fewer days than promised. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'earlyRate',
  name: { zh: '提前办结率', en: 'decided in fewer days than promised' },
  formula: {
    zh: '所用时间少于承诺期限的办结数 ÷ 有承诺期限的办结数',
    en: 'decided with fewer units used than promised / decided with a promised limit',
  },
  exclusions: { zh: '没有承诺期限的办件不计', en: 'cases without a promised limit are left out' },
  unit: 'RATIO',
  basis: policy('电子监察通行口径'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedEarly',
  denominator: 'decidedPromised',
});
