/** 全程网办率: applied, supplemented and delivered online. */
import { policy } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'fullOnlineRate',
  name: { zh: '全程网办率', en: 'applied, supplemented and delivered online' },
  formula: { zh: '网上申请、网上补正且网上送达的办结数 ÷ 办结数', en: 'applied, supplemented and delivered online / decided' },
  exclusions: { zh: '外部系统推送件不计', en: 'pushed cases are left out' },
  unit: 'RATIO',
  basis: policy('全程网办：申请、补正、送达均在网上'),
  better: 'HIGHER',
  of: 'RATIO',
  numerator: 'decidedFullOnline',
  denominator: 'decidedWayKnown',
});
