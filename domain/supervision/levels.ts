/** 预警、黄牌、红牌: the levels of electronic supervision and their thresholds, as data, in both ways of counting (domain.md 3.1). */
import type { ClockBasis } from '../clocks/clock.ts';
import type { Basis } from '../law/basis.ts';
import { found, policy } from '../law/basis.ts';
import type { Words } from '../procedures/procedure.ts';

/** NOTE opens a 核查 task and is never a card by itself. Lowest first. */
export const LEVELS = ['NOTE', 'WARN', 'YELLOW', 'RED'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES: Readonly<Record<Level, Words>> = {
  NOTE: { zh: '待核查', en: 'to be looked at' },
  WARN: { zh: '预警', en: 'warning' },
  YELLOW: { zh: '黄牌', en: 'yellow card' },
  RED: { zh: '红牌', en: 'red card' },
};

export const isHigher = (one: Level, other: Level): boolean => LEVELS.indexOf(one) > LEVELS.indexOf(other);
/** R-T09: one level more; red stays red. */
export const levelAbove = (level: Level): Level => LEVELS[Math.min(LEVELS.indexOf(level) + 1, LEVELS.length - 1)] ?? 'RED';

/** What a threshold is measured against. */
export type Supervised = 'CASE' | 'SPECIAL' | 'PRE_REVIEW' | 'LICENCE_AFTER_DECISION' | 'HOTLINE';

/** Working days after the due point of a clock; negative: before it. `RULE`: the warning margin of the clock itself. */
export type Offset = number | 'RULE';

export interface Thresholds {
  readonly supervised: Supervised;
  readonly name: Words;
  /** Clock kind each level is read from, and by how much it may be passed. Absent: no such level. */
  readonly warn?: { readonly clock: 'PROMISED' | 'SPECIAL' | 'PRE_REVIEW'; readonly by: Offset };
  readonly yellow?: { readonly clock: 'PROMISED' | 'SPECIAL' | 'PRE_REVIEW' | 'ISSUE'; readonly by: number };
  readonly red?: { readonly clock: 'STATUTORY' | 'PROMISED' | 'SPECIAL' | 'PRE_REVIEW' | 'ISSUE'; readonly by: number };
}

interface ThresholdTable {
  readonly basis: Basis;
  readonly rows: readonly Thresholds[];
}

const names = {
  CASE: { zh: '办件', en: 'case' },
  SPECIAL: { zh: '特别程序', en: 'special procedure' },
  PRE_REVIEW: { zh: '网上预审', en: 'online pre-review' },
  LICENCE_AFTER_DECISION: { zh: '决定后制证送达', en: 'licence after the decision' },
  HOTLINE: { zh: '咨询投诉（热线工单）', en: 'consultation or complaint' },
} as const satisfies Readonly<Record<Supervised, Words>>;

const row = (supervised: Supervised, rest: Omit<Thresholds, 'supervised' | 'name'>): Thresholds => ({
  supervised,
  name: names[supervised],
  ...rest,
});

/** INSTANT: as found in practice, at the same time of day. DAY_END: our legal default, at the close of business, with the warning rule of the clock. */
export const THRESHOLDS: Readonly<Record<ClockBasis, ThresholdTable>> = {
  DAY_END: {
    basis: policy('期限末日下班时届满（民法典 第二百零三条类推）；预警规则为示例政策'),
    rows: [
      row('CASE', { warn: { clock: 'PROMISED', by: 'RULE' }, yellow: { clock: 'PROMISED', by: 0 }, red: { clock: 'STATUTORY', by: 0 } }),
      row('SPECIAL', { warn: { clock: 'SPECIAL', by: 'RULE' }, yellow: { clock: 'SPECIAL', by: 0 }, red: { clock: 'SPECIAL', by: 1 } }),
      row('PRE_REVIEW', {
        warn: { clock: 'PRE_REVIEW', by: 0 },
        yellow: { clock: 'PRE_REVIEW', by: 3 },
        red: { clock: 'PRE_REVIEW', by: 5 },
      }),
      row('LICENCE_AFTER_DECISION', { yellow: { clock: 'ISSUE', by: 0 }, red: { clock: 'ISSUE', by: 5 } }),
      row('HOTLINE', { warn: { clock: 'PROMISED', by: 'RULE' }, yellow: { clock: 'PROMISED', by: 0 }, red: { clock: 'PROMISED', by: 5 } }),
    ],
  },
  INSTANT: {
    basis: found('湖南某电子监察系统规则表（同一时刻计）'),
    rows: [
      row('CASE', { warn: { clock: 'PROMISED', by: -3 }, yellow: { clock: 'PROMISED', by: 0 }, red: { clock: 'STATUTORY', by: 0 } }),
      row('SPECIAL', { warn: { clock: 'SPECIAL', by: -3 }, yellow: { clock: 'SPECIAL', by: 0 }, red: { clock: 'SPECIAL', by: 1 } }),
      row('PRE_REVIEW', {
        warn: { clock: 'PRE_REVIEW', by: 0 },
        yellow: { clock: 'PRE_REVIEW', by: 3 },
        red: { clock: 'PRE_REVIEW', by: 5 },
      }),
      row('LICENCE_AFTER_DECISION', { yellow: { clock: 'ISSUE', by: 0 } }),
      row('HOTLINE', { warn: { clock: 'PROMISED', by: -3 }, yellow: { clock: 'PROMISED', by: 0 }, red: { clock: 'PROMISED', by: 1 } }),
    ],
  },
};
