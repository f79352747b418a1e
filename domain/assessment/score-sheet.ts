/**
 * Score sheets (考核评分表) as data: parts with lines that say where their points come from. A published version never changes; what
 * has no data is shown as not measured and leaves the denominator, by the rule the sheet itself carries (domain.md 3.4).
 */
import { canonicalJson, withExactNumbers } from '../audit/canonical.ts';
import type { Sha256 } from '../audit/entry-hash.ts';
import type { Basis } from '../law/basis.ts';
import { hashOfText } from '../procedures/content-hash.ts';
import type { Words } from '../procedures/procedure.ts';

export type ScoreSubject = 'UNIT' | 'PERSON';
export const GRADES = {
  EXCELLENT: { zh: '优秀', en: 'excellent' },
  GOOD: { zh: '良好', en: 'good' },
  PASS: { zh: '合格', en: 'pass' },
  FAIL: { zh: '不合格', en: 'fail' },
} as const satisfies Readonly<Record<string, Words>>;
export type Grade = keyof typeof GRADES;

/** Points off per card; `warnings` warnings together cost `perWarnings`. */
export interface CardPrices {
  readonly red: number;
  readonly yellow: number;
  readonly warnings: number;
  readonly perWarnings: number;
  /** Only warnings that follow one another on one case, with no other card between, are together; absent: any of the period are. */
  readonly inARow?: 'ON_ONE_CASE';
}

/** Where the points of a line come from. */
export type Source =
  /** Linear between the value that earns nothing and the value that earns all; either may be the larger. */
  | { readonly from: 'MEASURE'; readonly measure: string; readonly zero: number; readonly full: number }
  /** All points less the price of the effective cards of these rules, by prefix; the longest prefix of the sheet takes a card. */
  | { readonly from: 'CARDS'; readonly rules: readonly string[] }
  /** All points and what people took off or added, once somebody has inspected at all: 0 points are an inspection too. */
  | { readonly from: 'MANUAL' }
  /** Nothing records it yet. */
  | { readonly from: 'NOTHING'; readonly why: Words };

export interface SheetLine {
  readonly id: string;
  readonly name: Words;
  readonly points: number;
  readonly source: Source;
}

export interface SheetPart {
  readonly id: string;
  readonly name: Words;
  readonly points: number;
  readonly lines: readonly SheetLine[];
}

/** Points beside the hundred. */
export type Adjustment = { readonly id: string; readonly name: Words } & (
  | { readonly kind: 'CARDS'; readonly most: number }
  /** `points` once the measure reaches `first`, and again for each further `step`; at most `most` (null: no limit). */
  | {
      readonly kind: 'STEPS';
      readonly measure: string;
      readonly first: number;
      readonly step: number;
      readonly firstPoints: number;
      readonly stepPoints: number;
      readonly most: number | null;
    }
  | { readonly kind: 'MANUAL'; readonly most: number }
  | { readonly kind: 'NOTHING'; readonly why: Words }
);

export interface ScoreSheet {
  readonly id: string;
  readonly version: number;
  readonly subject: ScoreSubject;
  readonly name: Words;
  readonly basis: Basis;
  readonly parts: readonly SheetPart[];
  readonly cards: CardPrices;
  readonly adjustments: readonly Adjustment[];
  /** A measure over fewer cases earns no points and costs none. */
  readonly minimumN: number;
  /** Without so many of the hundred points measured there is neither rank nor grade. */
  readonly minimumMeasured: number;
  /** Lines without data leave the denominator: total = 100 × points ÷ points that could be measured. */
  readonly notMeasured: 'LEAVE_OUT';
  /** 折合系数, in percent, by the subject's cases in percent of the mean of all. */
  readonly volume: readonly { readonly fromPercent: number; readonly factorPercent: number }[] | null;
  /** MEAN_OF_MONTHS: months are measured, longer periods are the mean of their months. */
  readonly longer: 'AS_ONE' | 'MEAN_OF_MONTHS';
  /** From high to low. */
  readonly grades: readonly { readonly grade: Grade; readonly from: number }[];
}

export const linesOf = ({ parts }: Pick<ScoreSheet, 'parts'>): readonly SheetLine[] => parts.flatMap(({ lines }) => lines);

/** What is hashed and stored. */
export const sheetText = (sheet: ScoreSheet): string => canonicalJson(withExactNumbers(sheet));
/** SHA-256 of the sheet, 64 hex digits. */
export const sheetHash = (sheet: ScoreSheet, sha256: Sha256): string => hashOfText(sheetText(sheet), sha256);

/** What would make a sheet unfair or unreadable; empty: it may be published. */
export function sheetFaults(sheet: ScoreSheet): readonly string[] {
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const lines = linesOf(sheet);
  const ids = [...lines, ...sheet.adjustments].map(({ id }) => id);
  const scales = lines.flatMap(({ id, source }) => (source.from === 'MEASURE' && source.zero === source.full ? id : []));
  const grades = sheet.grades.map(({ from }) => from);
  return [
    ...(sum(sheet.parts.map(({ points }) => points)) === 100 ? [] : ['parts do not add up to 100']),
    ...sheet.parts.flatMap((part) =>
      sum(part.lines.map(({ points }) => points)) === part.points ? [] : [`lines of ${part.id} do not add up to ${part.points}`],
    ),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
    ...scales.map((id) => `${id} earns all and nothing at the same value`),
    ...(grades.every((from, index) => index === 0 || from < grades[index - 1]!) && grades.at(-1) === 0
      ? []
      : ['grades do not go down to 0']),
  ];
}
