/** R-T06: a special procedure over the days its notice announced. The law sets no ceiling (45), so the announced days are the measure. */
import { found, law } from '../../law/basis.ts';
import { words } from '../../procedures/define-procedure.ts';
import { pointsReached, timeBreach } from '../clock-breaches.ts';
import { defineCaseRule } from '../define-rule.ts';
import type { Level } from '../levels.ts';

const LEVEL_AT: Readonly<Record<string, Level>> = { WARN: 'WARN', DUE: 'YELLOW', LATE_1: 'RED' };

export default defineCaseRule({
  id: 'R-T06',
  version: 2,
  title: words('特别程序超过告知天数', 'special procedure over its announced days'),
  level: 'YELLOW',
  basis: [law('行政许可法 第四十五条'), found('湖南某电子监察系统规则表')],
  on: true,
  mode: 'AUTOMATIC',
  instantItems: true,
  thresholds: {
    yellowAfter: {
      name: words('超过告知天数几个工作日发黄牌', 'working days over, for yellow'),
      unit: words('个工作日', 'working days'),
      usual: 0,
      least: 0,
      most: 5,
      moves: { kinds: ['SPECIAL'], point: 'DUE' },
    },
    redAfter: {
      name: words('超过告知天数几个工作日发红牌', 'working days over, for red'),
      unit: words('个工作日', 'working days'),
      usual: 1,
      least: 1,
      most: 10,
      moves: { kinds: ['SPECIAL'], point: 'LATE_1' },
    },
  },
  brokenBy: (moment) =>
    pointsReached(moment)
      .filter(({ kind }) => kind === 'SPECIAL')
      .flatMap((point) => {
        const level = LEVEL_AT[point.point];
        return level === undefined ? [] : [timeBreach(moment, point, level)];
      }),
  examples: [
    {
      when: 'the experts answer in time',
      told: [
        ['2026-03-10', 'chen', 'SpecialStarted'],
        ['2026-03-20', 'zhao', 'SpecialEnded'],
      ],
      fires: [],
    },
    {
      when: 'ten announced days and one more go by',
      told: [
        ['2026-03-10', 'chen', 'SpecialStarted'],
        ['2026-03-20T00:00', 'system', ['ClockWarned', { clock: 'SPECIAL/1' }]],
        ['2026-03-24T17:00', 'system', ['ClockExpired', { clock: 'SPECIAL/1' }]],
        ['2026-03-25T17:00', 'system', ['ClockPassed', { clock: 'SPECIAL/1', point: 'LATE_1' }]],
      ],
      fires: ['2026-03-20 WARN', '2026-03-24 YELLOW', '2026-03-25 RED'],
    },
    {
      when: 'it is left open although the case was decided: it is carded all the same',
      told: [
        ['2026-03-10', 'chen', 'SpecialStarted'],
        ['2026-03-18', 'chen', 'DecisionMade'],
        ['2026-03-24T17:00', 'system', ['ClockExpired', { clock: 'SPECIAL/1' }]],
      ],
      fires: ['2026-03-24 YELLOW'],
    },
  ],
});
