/** 延期率: cases extended. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'extensionRate',
  name: { zh: '延期率', en: 'cases extended' },
  formula: { zh: '经批准延期的办结数 ÷ 办结数', en: 'decided cases with an extension / decided' },
  exclusions: { zh: '作废的重复件、录入错误件不计', en: 'voided duplicates and errors of entry are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第四十二条'),
  better: 'LOWER',
  of: 'RATIO',
  numerator: 'decidedExtended',
  denominator: 'decided',
});
