/** The historic model of 100 points (历史百分制): nine parts, each not below 0, cards, bonuses, volume factor, measured monthly. */
import { found } from '../../law/basis.ts';
import type { Words } from '../../procedures/procedure.ts';
import type { ScoreSheet, SheetPart, Source } from '../score-sheet.ts';

const words = (zh: string, en: string): Words => ({ zh, en });
const part = (id: string, zh: string, en: string, points: number, source: Source): SheetPart => ({
  id,
  name: words(zh, en),
  points,
  lines: [{ id, name: words(zh, en), points, source }],
});

export const historicSheet: ScoreSheet = {
  id: 'historic',
  version: 3,
  subject: 'UNIT',
  name: words('历史百分制考核表', 'historic sheet of 100 points'),
  // Parts, prices, bonuses and periods are found; volume factors, grade limits, which rule goes to which part, and that warnings are
  // “consecutive” (连续) when they follow one another on one case, are ours.
  basis: found('地方电子监察考核办法（fsou 171266、170306；fabao365 523035）'),
  parts: [
    part('openness', '政务公开', 'openness', 10, { from: 'MANUAL' }),
    part('process', '办理流程', 'process', 14, { from: 'CARDS', rules: ['R-P', 'R-C'] }),
    part('timeLimit', '办理时限', 'time limit', 14, { from: 'CARDS', rules: ['R-T'] }),
    part('fees', '收费', 'fees', 8, { from: 'CARDS', rules: ['R-F'] }),
    part('satisfaction', '满意度', 'satisfaction', 10, { from: 'MEASURE', measure: 'badRate', zero: 0.1, full: 0 }),
    part('attitude', '服务态度', 'attitude', 10, { from: 'MANUAL' }),
    part('supervision', '接受监察', 'supervision', 14, { from: 'CARDS', rules: ['R-T09', 'R-A'] }),
    part('legalDuty', '依法履职', 'legal duty', 10, { from: 'MANUAL' }),
    part('integrity', '廉洁自律', 'integrity', 10, { from: 'MANUAL' }),
  ],
  cards: { red: 10, yellow: 5, warnings: 3, perWarnings: 3, inARow: 'ON_ONE_CASE' },
  adjustments: [
    {
      id: 'earlyClosing',
      name: words('提前办结加分', 'bonus for early closing'),
      kind: 'STEPS',
      measure: 'earlyRate',
      first: 0.1,
      step: 0.1,
      firstPoints: 1,
      stepPoints: 1,
      most: null,
    },
    {
      id: 'shorterPromise',
      name: words('承诺压缩加分', 'bonus for promises 30 % shorter'),
      kind: 'STEPS',
      measure: 'promiseCompression',
      first: 0.3,
      step: 0.1,
      firstPoints: 3,
      stepPoints: 1,
      most: null,
    },
    {
      id: 'incompleteData',
      name: words('数据不全扣分', 'incomplete data'),
      kind: 'STEPS',
      measure: 'incompleteDataRate',
      first: 0.01,
      step: 0.01,
      firstPoints: -1,
      stepPoints: -1,
      most: 5,
    },
    { id: 'objections', name: words('异议更正', 'corrections after objections'), kind: 'MANUAL', most: 20 },
  ],
  minimumN: 10,
  minimumMeasured: 36,
  notMeasured: 'LEAVE_OUT',
  volume: [
    { fromPercent: 0, factorPercent: 96 },
    { fromPercent: 50, factorPercent: 98 },
    { fromPercent: 100, factorPercent: 100 },
    { fromPercent: 200, factorPercent: 102 },
  ],
  longer: 'MEAN_OF_MONTHS',
  grades: [
    { grade: 'EXCELLENT', from: 90 },
    { grade: 'GOOD', from: 80 },
    { grade: 'PASS', from: 60 },
    { grade: 'FAIL', from: 0 },
  ],
};
