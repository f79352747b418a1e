/** The default sheet (默认考核表): 100 points over six parts, less cards; our own policy, open to change by a new version. */
import { policy } from '../../law/basis.ts';
import type { Words } from '../../procedures/procedure.ts';
import type { ScoreSheet, SheetLine } from '../score-sheet.ts';

const words = (zh: string, en: string): Words => ({ zh, en });
const line = (measure: string, zh: string, en: string, points: number, zero: number, full: number): SheetLine => ({
  id: measure,
  name: words(zh, en),
  points,
  source: { from: 'MEASURE', measure, zero, full },
});

export const defaultSheet: ScoreSheet = {
  id: 'default',
  version: 1,
  subject: 'UNIT',
  name: words('默认考核表（百分制）', 'default sheet of 100 points'),
  basis: policy('默认考核表：时限30、程序20、服务20、网办15、数据10、热线5'),
  parts: [
    {
      id: 'time',
      name: words('办理时限', 'time'),
      points: 30,
      lines: [
        line('onTimeRate', '按时办结率', 'decided within the promise', 20, 0.8, 1),
        line('earlyRate', '提前办结率', 'decided early', 5, 0, 0.8),
        line('actualSpeedup', '实际提速率', 'days saved against the law', 5, 0, 0.8),
      ],
    },
    {
      id: 'procedure',
      name: words('程序规范', 'procedure'),
      points: 20,
      lines: [
        line('oncePassRate', '一次办成率', 'accepted without correction', 5, 0.5, 1),
        line('deemedAcceptedRate', '视为受理率', 'accepted by silence', 5, 0.1, 0),
        line('lateStepRate', '环节超期率', 'cases with a late step', 5, 0.3, 0),
        line('deliveredInTermRate', '按期送达率', 'delivered in term', 5, 0.8, 1),
      ],
    },
    {
      id: 'service',
      name: words('服务评价', 'service'),
      points: 20,
      lines: [
        line('badRate', '差评率', 'bad ratings', 8, 0.05, 0),
        line('rectifiedRate', '差评按期整改率', 'bad ratings rectified in term', 7, 0.8, 1),
        line('callbackRate', '实名差评回访率', 'call-backs to named bad ratings', 5, 0.8, 1),
      ],
    },
    {
      id: 'online',
      name: words('网上办理', 'online'),
      points: 15,
      lines: [
        line('fullOnlineRate', '全程网办率', 'wholly online', 8, 0, 0.9),
        line('noVisitRate', '不见面率', 'without a visit', 7, 0, 0.9),
      ],
    },
    {
      id: 'dataQuality',
      name: words('数据质量', 'data quality'),
      points: 10,
      lines: [
        line('licenceCollectRate', '证照归集率', 'licences registered', 5, 0.8, 1),
        line('sharingAnswerRate', '共享申请按期答复率', 'sharing requests answered in term', 5, 0.8, 1),
      ],
    },
    {
      id: 'hotline',
      name: words('12345热线', 'hotline'),
      points: 5,
      lines: [
        line('hotlineOnTimeRate', '热线按时办结率', 'orders done in time', 2, 0.8, 1),
        line('hotlineSatisfaction', '热线满意率', 'satisfied', 3, 0.7, 1),
      ],
    },
  ],
  cards: { red: 10, yellow: 5, warnings: 3, perWarnings: 3 },
  adjustments: [
    { id: 'cards', name: words('红黄牌扣分', 'cards'), kind: 'CARDS', most: 30 },
    { id: 'manual', name: words('人工加减分', 'points given by people'), kind: 'MANUAL', most: 10 },
    { id: 'objections', name: words('异议更正', 'corrections after objections'), kind: 'MANUAL', most: 20 },
  ],
  minimumN: 10,
  minimumMeasured: 40,
  notMeasured: 'LEAVE_OUT',
  volume: null,
  longer: 'AS_ONE',
  grades: [
    { grade: 'EXCELLENT', from: 90 },
    { grade: 'GOOD', from: 80 },
    { grade: 'PASS', from: 60 },
    { grade: 'FAIL', from: 0 },
  ],
};
