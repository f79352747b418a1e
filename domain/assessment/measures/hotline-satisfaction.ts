/** 热线满意率: satisfied among valid call-backs. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'hotlineSatisfaction',
  name: { zh: '热线满意率', en: 'satisfied among valid call-backs' },
  formula: { zh: '回访满意数 ÷ 有效回访数', en: 'satisfied / valid call-backs' },
  exclusions: { zh: '回访接入留痕之前无数据', en: 'no data until call-backs write to the trail' },
  unit: 'RATIO',
  basis: found('国办发〔2020〕53号；南通12345简报口径'),
  better: 'HIGHER',
  kinds: ['HOTLINE'],
  of: 'RATIO',
  numerator: 'satisfied',
  denominator: 'calledBack',
});
