/** 不见面率: decided without a visit. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'noVisitRate',
  name: { zh: '不见面率', en: 'decided without a visit' },
  formula: { zh: '到场次数为零的办结数 ÷ 到场次数可知的办结数', en: 'decided with no visit / decided cases whose visits are known' },
  exclusions: { zh: '外部系统推送件不记到场次数，不计', en: 'pushed cases do not tell visits and are left out' },
  unit: 'RATIO',
  basis: policy('不见面审批；到场：当面申请、当面补正、窗口领取各算当日一次'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedNoVisit',
  denominator: 'decidedVisits',
});
