/** A bulletin (通报): a snapshot that nothing moves. A correction is a new issue that says what changed against the earlier one. */
import type { Instant, LocalDate } from '../clocks/clock.ts';
import { addDays } from '../clocks/local-date.ts';
import type { Provenance } from '../law/code-lists.ts';
import type { Words } from '../procedures/procedure.ts';
import type { Score } from './evaluate-score.ts';
import type { Period } from './periods.ts';
import { stepsOf, stepStart } from './periods.ts';

export const BULLETIN_KINDS = {
  WEEK: { zh: '周报', en: 'weekly bulletin' },
  MONTH: { zh: '月报', en: 'monthly bulletin' },
  QUARTER: { zh: '季度通报', en: 'quarterly bulletin' },
  YEAR: { zh: '年度通报', en: 'yearly bulletin' },
} as const satisfies Readonly<Record<string, Words>>;
export type BulletinKind = keyof typeof BULLETIN_KINDS;
export type BulletinDivision = 'UNIT' | 'COUNTY';

export interface BulletinFigure {
  readonly measure: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly n: number;
  readonly rank: number | null;
  /** 环比、同比: the same figure of the period before and of the year before, as known when this was frozen; absent in older bulletins. */
  readonly previous?: ComparedFigure;
  readonly yearBefore?: ComparedFigure;
}

export interface ComparedFigure {
  readonly value: number | null;
  readonly n: number;
}

export interface BulletinRow {
  /** Unit or county; '' is the whole. */
  readonly key: string;
  readonly name: string;
  readonly figures: readonly BulletinFigure[];
  readonly score: Score | null;
  readonly cards: { readonly red: number; readonly yellow: number; readonly warnings: number; readonly withdrawn: number };
  readonly orders: { readonly issued: number; readonly open: number };
}

export interface BulletinCard {
  readonly cardNo: string;
  readonly level: string;
  readonly ruleId: string;
  readonly unitId: string;
  /** Absent in older bulletins. */
  readonly region?: string;
  readonly caseNo: string | null;
  readonly state: string;
  /** Counts in scores; a withdrawn one is struck out and stays. */
  readonly effective: boolean;
}

export interface BulletinOrder {
  readonly orderNo: string;
  readonly title: string;
  readonly unitId: string;
  /** Both absent in older bulletins. */
  readonly region?: string;
  readonly closed?: boolean;
  readonly state: string;
}

/** What each count of a row counts; the list behind it is asked by the same. */
export const CARD_COUNTS = {
  RED: ({ effective, level }) => effective && level === 'RED',
  YELLOW: ({ effective, level }) => effective && level === 'YELLOW',
  WARN: ({ effective, level }) => effective && level === 'WARN',
  WITHDRAWN: ({ state }) => state === 'WITHDRAWN',
} as const satisfies Readonly<Record<string, (card: Pick<BulletinCard, 'effective' | 'level' | 'state'>) => boolean>>;
export type BulletinCardCount = keyof typeof CARD_COUNTS;

export const ORDER_COUNTS = {
  ISSUED: () => true,
  OPEN: ({ closed }) => closed === false,
} as const satisfies Readonly<Record<string, (order: Pick<BulletinOrder, 'closed'>) => boolean>>;
export type BulletinOrderCount = keyof typeof ORDER_COUNTS;

/** A county by the first six digits of its places; a card from before regions were frozen is under no county. */
export const bulletinRowKey = (
  dividedBy: BulletinDivision,
  { region = '', unitId }: { readonly unitId: string; readonly region?: string },
): string => (dividedBy === 'UNIT' ? unitId : region.slice(0, 6));

export interface Change {
  /** Key of the row. */
  readonly row: string;
  readonly what: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

export interface CaseChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In both, on another entry of their trail. */
  readonly changed: readonly string[];
}

export interface BulletinContent {
  readonly v: 1;
  readonly kind: BulletinKind;
  readonly dividedBy: BulletinDivision;
  readonly region: string;
  readonly regionName: string;
  readonly period: Period;
  readonly frozenAt: Instant;
  /** Entries of the trail that facts did not know yet. */
  readonly behind: number;
  readonly sheet: { readonly id: string; readonly version: number; readonly hash: string };
  readonly rules: { readonly count: number; readonly sha256: string };
  readonly calendarVersion: string;
  readonly provenance: Provenance;
  readonly caseSet: { readonly cases: number; readonly sha256: string };
  readonly measures: readonly { readonly id: string; readonly name: Words; readonly formula: Words; readonly unit: string }[];
  readonly rows: readonly BulletinRow[];
  readonly total: BulletinRow;
  readonly cards: readonly BulletinCard[];
  readonly orders: readonly BulletinOrder[];
  readonly difference: {
    readonly corrects: string;
    readonly issueNo: string;
    readonly reason: string;
    readonly changes: readonly Change[];
    readonly cases: CaseChanges;
  } | null;
}

/** 通报〔2026〕第3号. */
export const issueNo = (year: number, seq: number): string => `通报〔${year}〕第${seq}号`;

/** Whether a period is exactly one week, month, quarter or year, and over by `today`. */
export function bulletinPeriodFault(kind: BulletinKind, period: Period, today: LocalDate): 'NOT_ONE_STEP' | 'NOT_OVER' | null {
  // One day more reaches into the next step exactly when the period ends where its step ends.
  const [step, next] = stepsOf(kind, { from: period.from, to: addDays(period.to, 1) });
  const isOne = stepStart(kind, period.from) === period.from && step?.to === period.to && next?.from === period.to;
  if (!isOne) return 'NOT_ONE_STEP';
  return period.to > today ? 'NOT_OVER' : null;
}

function valuesOf(row: BulletinRow | undefined): ReadonlyMap<string, number | string | null> {
  const values = new Map<string, number | string | null>();
  if (row === undefined) return values;
  for (const { denominator, measure, n, numerator, rank, value } of row.figures) {
    for (const [name, figure] of Object.entries({ value, numerator, denominator, n, rank })) values.set(`${measure}.${name}`, figure);
  }
  values.set('score.total', row.score?.total ?? null);
  values.set('score.rank', row.score?.rank ?? null);
  values.set('score.grade', row.score?.grade ?? null);
  for (const [name, count] of Object.entries(row.cards)) values.set(`cards.${name}`, count);
  for (const [name, count] of Object.entries(row.orders)) values.set(`orders.${name}`, count);
  return values;
}

/** Every value that is not what it was, row by row; a row that is new or gone shows null on the other side. */
export function bulletinChanges(
  earlier: Pick<BulletinContent, 'rows' | 'total'>,
  later: Pick<BulletinContent, 'rows' | 'total'>,
): readonly Change[] {
  const [before, after] = [
    [...earlier.rows, earlier.total],
    [...later.rows, later.total],
  ];
  const keys = [...new Set([...before, ...after].map(({ key }) => key))].sort();
  return keys.flatMap((key) => {
    const [old, now] = [valuesOf(before.find((row) => row.key === key)), valuesOf(after.find((row) => row.key === key))];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((what) => {
      const change = { row: key, what, before: old.get(what) ?? null, after: now.get(what) ?? null };
      return change.before === change.after ? [] : [change];
    });
  });
}
