/**
 * A measure (考核指标) as data: a ratio, a mean or a number of cases, over counters. Nothing here divides by zero: an empty
 * denominator has no value. Which cases stand behind either side follows from the counters alone.
 */
import type { Basis } from '../law/basis.ts';
import type { ItemKind } from '../law/code-lists.ts';
import type { Words } from '../procedures/procedure.ts';
import type { CounterId } from './counters.ts';

export type MeasureUnit = 'RATIO' | 'CASES' | 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'TIMES';

interface About<Id extends string> {
  readonly id: Id;
  readonly name: Words;
  /** The formula as an inspector would explain it. */
  readonly formula: Words;
  /** What is left out of both sides, and why. */
  readonly exclusions?: Words;
  readonly unit: MeasureUnit;
  readonly basis: Basis;
  /** Restricted to matters of these kinds, or to these procedures. */
  readonly kinds?: readonly ItemKind[];
  readonly procedures?: readonly string[];
  /** Higher is better, lower is better; absent: neither, and no rank. */
  readonly better?: 'HIGHER' | 'LOWER';
}

/** RATIO: numerator / denominator. SAVING: 1 - numerator / denominator. MEAN: sum per case. */
interface Rate {
  readonly of: 'RATIO' | 'SAVING' | 'MEAN';
  readonly numerator: CounterId;
  readonly denominator: CounterId;
  /** The cases behind the rate, when the denominator is a sum and not a number of cases. */
  readonly n?: CounterId;
}

/** FLOW: cases of the period. STOCK: those that came up to the end of the period and had not left by then. */
interface Total {
  readonly of: 'FLOW';
  readonly count: CounterId;
}
interface Stock {
  readonly of: 'STOCK';
  readonly came: CounterId;
  readonly left: CounterId;
}

export type Measure<Id extends string = string> = About<Id> & (Rate | Total | Stock);

export const defineMeasure = <const Id extends string>(measure: Measure<Id>): Measure<Id> => measure;

/** Below so many cases a rate is shown but not ranked [P]. */
export const MINIMUM_N = 10;

export const countersOf = (measure: Measure): readonly CounterId[] => {
  switch (measure.of) {
    case 'FLOW':
      return [measure.count];
    case 'STOCK':
      return [measure.came, measure.left];
    default:
      return [measure.numerator, measure.denominator, ...(measure.n === undefined ? [] : [measure.n])];
  }
};

export interface MeasureValue {
  /** null: the denominator is empty. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  /** Cases behind the value. */
  readonly n: number;
}

export function measured(measure: Measure, sums: Readonly<Partial<Record<CounterId, number>>>): MeasureValue {
  const of = (id: CounterId): number => sums[id] ?? 0;
  switch (measure.of) {
    case 'FLOW': {
      const n = of(measure.count);
      return { value: n, numerator: n, denominator: null, n };
    }
    case 'STOCK': {
      const n = of(measure.came) - of(measure.left);
      return { value: n, numerator: n, denominator: null, n };
    }
    default: {
      const numerator = of(measure.numerator);
      const denominator = of(measure.denominator);
      const share = denominator === 0 ? null : numerator / denominator;
      return {
        value: share !== null && measure.of === 'SAVING' ? 1 - share : share,
        numerator,
        denominator,
        n: of(measure.n ?? measure.denominator),
      };
    }
  }
}

/** Rates, the same value share a rank and the next goes on after them (1, 2, 2, 4); null: no value, too few cases, or nothing to rank by. */
export function ranks(measure: Measure, values: readonly MeasureValue[]): readonly (number | null)[] {
  const { better } = measure;
  if (better === undefined) return values.map(() => null);
  const isRanked = ({ n, value }: MeasureValue): boolean =>
    value !== null && (measure.of === 'STOCK' || measure.of === 'FLOW' || n >= MINIMUM_N);
  const ranked = values.filter(isRanked).map(({ value }) => value ?? 0);
  return values.map((one) => {
    if (!isRanked(one)) return null;
    const value = one.value ?? 0;
    return 1 + ranked.filter((other) => (better === 'HIGHER' ? other > value : other < value)).length;
  });
}
