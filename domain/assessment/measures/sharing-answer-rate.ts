/** 共享答复及时率: sharing requests answered in term. */
import { found } from '../../law/basis.ts';
import { defineMeasure } from '../define-measure.ts';

export default defineMeasure({
  id: 'sharingAnswerRate',
  name: { zh: '共享答复及时率', en: 'sharing requests answered in term' },
  formula: { zh: '按期答复的共享申请数 ÷ 已答复的共享申请数', en: 'data-sharing requests decided within the promise / decided' },
  unit: 'RATIO',
  basis: found('国发〔2016〕51号 政务信息资源共享'),
  better: 'HIGHER',
  procedures: ['data-share'],
  of: 'RATIO',
  numerator: 'decidedInPromise',
  denominator: 'decidedPromised',
});
