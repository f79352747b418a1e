/** 数据不全率: decided cases of which nothing says how the parties came. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'incompleteDataRate',
  name: { zh: '数据不全率', en: 'share of incomplete records' },
  formula: { zh: '1 − 办理方式可知的办结数 ÷ 办结数', en: '1 - decided cases whose way of handling is known / decided cases' },
  unit: 'RATIO',
  basis: policy('办理方式（渠道、到场）无从得知的办件视为数据不全，主要为外部系统推送的办件'),
  better: 'LOWER',
  of: 'SAVING',
  numerator: 'decidedWayKnown',
  denominator: 'decided',
});
