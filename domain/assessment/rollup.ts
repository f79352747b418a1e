/**
 * What one case adds to the rollups (汇总): additive counters by day, month and year, divided five ways. Because every case adds
 * to each cube exactly once per day, sums over units, regions and items are the same, and equal the total.
 */
import type { LocalDate } from '../clocks/clock.ts';
import { DAY_FIELDS, isCounted, type CaseFact, type FactDimensions } from './case-fact.ts';
import { addsTo, COUNTER_IDS, type CounterId } from './counters.ts';

export type Dimension = keyof FactDimensions;
export const DIMENSIONS = ['region', 'unitId', 'procedure', 'kind', 'channel', 'provenance'] as const satisfies readonly Dimension[];

/**
 * Each cube keeps some dimensions; a question is put to the smallest that keeps all it asks by. CITY keeps of the region only the city:
 * whoever sees a whole city asks a handful of rows a day.
 */
export const CUBES = {
  CITY: ['region', 'kind', 'channel', 'provenance'],
  PLACE: ['region', 'kind', 'provenance'],
  UNIT: ['region', 'unitId', 'kind', 'provenance'],
  ITEM: ['region', 'procedure', 'kind', 'provenance'],
  ALL: DIMENSIONS,
} as const satisfies Readonly<Record<string, readonly Dimension[]>>;
export type Cube = keyof typeof CUBES;
export const CUBE_NAMES = Object.keys(CUBES) as readonly Cube[];

/** Cubes whose region is that of the city, so many first digits of the code. */
export const CITY_DIGITS = 4;
export const isCoarse = (cube: Cube): boolean => cube === 'CITY';
export const cityOf = (region: string): string => region.slice(0, CITY_DIGITS).padEnd(6, '0');

/** D a day, M a month, Y a year. */
export type Grain = 'D' | 'M' | 'Y';
export const GRAINS: readonly Grain[] = ['D', 'M', 'Y'];

export const grainStart = (grain: Grain, day: LocalDate): LocalDate =>
  grain === 'D' ? day : grain === 'M' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;

/** Values of a cube's dimensions, '' for the rest. */
export type CubeKey = Readonly<Record<Dimension, string>> & { readonly cube: Cube; readonly grain: Grain; readonly day: LocalDate };

export interface Contribution {
  readonly key: CubeKey;
  readonly counters: Readonly<Partial<Record<CounterId, number>>>;
}

const keyIn = (fact: FactDimensions, cube: Cube, grain: Grain, day: LocalDate): CubeKey => {
  const kept: readonly Dimension[] = CUBES[cube];
  const of = (dimension: Dimension): string => (kept.includes(dimension) ? fact[dimension] : '');
  const region = of('region');
  return {
    cube,
    grain,
    day: grainStart(grain, day),
    region: isCoarse(cube) ? cityOf(region) : region,
    unitId: of('unitId'),
    procedure: of('procedure'),
    kind: of('kind'),
    channel: of('channel'),
    provenance: of('provenance'),
  };
};

/** Days of the case on which anything is counted. */
export const daysOf = (fact: CaseFact): readonly LocalDate[] => [
  ...new Set((isCounted(fact) ? DAY_FIELDS : (['closedOn'] as const)).flatMap((field) => fact[field] ?? [])),
];

export function contributions(fact: CaseFact): readonly Contribution[] {
  return daysOf(fact).flatMap((day) => {
    const counters: Partial<Record<CounterId, number>> = {};
    for (const id of COUNTER_IDS) {
      const adds = addsTo(fact, id);
      if (adds?.on === day && adds.amount !== 0) counters[id] = adds.amount;
    }
    return CUBE_NAMES.flatMap((cube) => GRAINS.map((grain) => ({ key: keyIn(fact, cube, grain, day), counters })));
  });
}

/** USED: counted working days of the promise; WAITED: working days from receipt to decision, stops included. */
export const DURATIONS = ['USED', 'WAITED'] as const;
export type Duration = (typeof DURATIONS)[number];
/** The last bar of the histogram: so many working days and more. */
export const LONGEST_DURATION = 400;
/** Cubes that keep how long cases took. */
export const DURATION_CUBES = ['UNIT', 'ITEM'] as const satisfies readonly Cube[];

export interface DurationContribution {
  readonly key: CubeKey;
  readonly what: Duration;
  readonly days: number;
}

export const durationOf = (fact: CaseFact, what: Duration): number | null => {
  const days = what === 'WAITED' ? fact.waitedDays : fact.promisedUnit === 'WORKING_DAY' ? fact.usedPromised : null;
  return days === null ? null : Math.min(days, LONGEST_DURATION);
};

export function durations(fact: CaseFact): readonly DurationContribution[] {
  const { decidedOn } = fact;
  if (decidedOn === null || !isCounted(fact)) return [];
  return DURATIONS.flatMap((what) => {
    const days = durationOf(fact, what);
    if (days === null) return [];
    return DURATION_CUBES.flatMap((cube) => GRAINS.map((grain) => ({ key: keyIn(fact, cube, grain, decidedOn), what, days })));
  });
}
