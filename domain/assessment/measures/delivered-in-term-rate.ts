/** 按期送达率: delivered within the term after decision. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'deliveredInTermRate',
  name: { zh: '按期送达率', en: 'delivered within the term after decision' },
  formula: { zh: '法定送达期限内送达数 ÷ 送达数', en: 'delivered within the term from decision / delivered' },
  exclusions: { zh: '没有送达期限的办件不计', en: 'cases without a delivery term are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第四十四条'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'deliveredInTerm',
  denominator: 'delivered',
});
