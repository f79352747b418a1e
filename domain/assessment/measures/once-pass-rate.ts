/** 一次办成率: accepted without a correction. */
import { law } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'oncePassRate',
  name: { zh: '一次办成率', en: 'accepted without a correction' },
  formula: { zh: '未经补正即受理数 ÷ 受理数', en: 'accepted without a correction notice / accepted' },
  exclusions: { zh: '外部系统推送件不记补正，不计', en: 'pushed cases do not tell corrections and are left out' },
  unit: 'RATIO',
  basis: law('行政许可法 第三十二条第一款第四项'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'acceptedAtOnce',
  denominator: 'acceptedTold',
});
