/** 热线按时办结率: hotline orders closed in term. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'hotlineOnTimeRate',
  name: { zh: '热线按时办结率', en: 'hotline orders closed in term' },
  formula: { zh: '按时办结的热线工单数 ÷ 办结的热线工单数', en: 'hotline orders decided within the promise / decided' },
  unit: 'RATIO',
  basis: found('国办发〔2020〕53号；南通12345简报口径'),
  better: 'HIGHER',
  kinds: ['HOTLINE'],
  of: 'RATIO',
  numerator: 'decidedInPromise',
  denominator: 'decidedPromised',
});
