/** What the resolvers of statistics hand to each other: keys and sums; names and cases are looked up where they are asked for. */
import type { RegionRange } from '../../domain/access/region-range.ts';
import type { Measure, MeasureValue } from '../../domain/assessment/define-measure.ts';
import type { Bar, Distribution } from '../../domain/assessment/distribution.ts';
import type { Period } from '../../domain/assessment/periods.ts';
import type { Duration } from '../../domain/assessment/rollup.ts';
import type { CaseStateName } from '../../domain/case/case-state.ts';
import type { Instant, LocalDate } from '../../domain/clocks/clock.ts';

export type MeasureSource = Measure;

export type RegionLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';

/** Which facts are meant: what the viewer may see, what was asked for, and the group a number belongs to. All must hold. */
export interface FactFilter {
  /** Rights of the viewer: in one of the ranges or of one of the units; null: everything. */
  readonly scope: { readonly ranges: readonly RegionRange[]; readonly unitIds: readonly string[] } | null;
  readonly range?: RegionRange;
  readonly regionIs?: string;
  /** Regions gathered to a level, as the group's key says. */
  readonly gathered?: { readonly level: RegionLevel; readonly code: string };
  readonly unitIds?: readonly string[];
  readonly procedure?: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly provenance?: string;
}

/** Enough to find the cases behind a number. */
export interface Question {
  readonly period: Period;
  readonly filter: FactFilter;
  /** Only what was recorded before this instant; null: all. */
  readonly known: Instant | null;
  /** The facts frozen with this bulletin, and no others. */
  readonly bulletin?: string;
}

/** Values of the dimensions a group was made by; absent: not divided by it. */
export interface GroupKey {
  readonly region?: string;
  readonly unitId?: string;
  readonly procedure?: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly period?: Period;
}

export interface CellSource extends MeasureValue {
  readonly measure: Measure;
  readonly rank: number | null;
  readonly previous: (MeasureValue & Period) | null;
  readonly question: Question;
}

export interface RowSource {
  readonly key: GroupKey;
  readonly cells: readonly CellSource[];
}

export interface StatisticsSource extends Period {
  readonly asOf: LocalDate | null;
  readonly rows: readonly RowSource[];
  readonly total: RowSource;
  readonly question: Question;
}

export interface CountedCaseSource {
  readonly caseNo: string;
  readonly amount: number;
  readonly on: LocalDate;
}

export interface CountedCaseEdge extends CountedCaseSource {
  readonly cursor: string;
}

export interface HandlingTimesSource extends Distribution {
  readonly key: GroupKey;
  readonly histogram: readonly HandlingBarSource[];
}

/** One bar, and enough to find the cases that make it. */
export interface HandlingBarSource extends Bar {
  readonly what: Duration;
  readonly question: Question;
}

export interface PastCaseSource {
  readonly caseNo: string;
  readonly state: CaseStateName;
  readonly dueAt: Instant | null;
  readonly overdue: boolean;
  readonly paused: boolean;
  readonly openSteps: readonly string[];
  readonly unitId: string;
  readonly regionCode: string;
}

export interface BoardSource {
  readonly at: Instant;
  readonly total: BoardCountsSource;
  readonly rows: readonly BoardRowSource[];
}
export interface BoardCountsSource {
  readonly open: number;
  readonly dueToday: number;
  readonly overdue: number;
  readonly paused: number;
  readonly byState: readonly { readonly state: CaseStateName; readonly count: number }[];
  readonly cards: BoardCardsSource;
  readonly orders: number;
}
export interface BoardCardsSource {
  readonly toConfirm: number;
  readonly warn: number;
  readonly yellow: number;
  readonly red: number;
}
export interface BoardRowSource {
  readonly regionCode: string;
  readonly unitId: string;
  readonly counts: BoardCountsSource;
}
