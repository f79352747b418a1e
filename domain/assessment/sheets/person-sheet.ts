/** The sheet for members of staff (个人考核表): cards that name them, and inspections; no rates, which belong to units. */
import { policy } from '../../law/basis.ts';
import type { ScoreSheet } from '../score-sheet.ts';

const part = (id: string, zh: string, en: string, points: number, source: ScoreSheet['parts'][number]['lines'][number]['source']) => ({
  id,
  name: { zh, en },
  points,
  lines: [{ id, name: { zh, en }, points, source }],
});

export const personSheet: ScoreSheet = {
  id: 'person',
  version: 1,
  subject: 'PERSON',
  name: { zh: '个人考核表', en: 'sheet for members of staff' },
  basis: policy('个人考核：时限40、程序30、履职检查30'),
  parts: [
    part('time', '时限', 'time', 40, { from: 'CARDS', rules: ['R-T'] }),
    part('procedure', '程序规范', 'procedure', 30, { from: 'CARDS', rules: ['R-P', 'R-C', 'R-F', 'R-A'] }),
    part('conduct', '履职检查', 'conduct', 30, { from: 'MANUAL' }),
  ],
  cards: { red: 10, yellow: 5, warnings: 3, perWarnings: 3 },
  adjustments: [
    { id: 'manual', name: { zh: '人工加减分', en: 'points given by people' }, kind: 'MANUAL', most: 10 },
    { id: 'objections', name: { zh: '异议更正', en: 'corrections after objections' }, kind: 'MANUAL', most: 20 },
  ],
  minimumN: 10,
  minimumMeasured: 70,
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
