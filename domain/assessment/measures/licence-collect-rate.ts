/** 证照归集率: electronic licences registered. */
import { standard } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'licenceCollectRate',
  name: { zh: '证照归集率', en: 'electronic licences registered' },
  formula: { zh: '已登记电子证照数 ÷ 应产生证照的准予数', en: 'e-licences registered / grants whose item yields one' },
  exclusions: { zh: '不产生证照的事项不计', en: 'items that yield no licence are left out' },
  unit: 'RATIO',
  basis: standard('GB/T 36904-2018 电子证照标识'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'licencesCollected',
  denominator: 'licencesOwed',
});
