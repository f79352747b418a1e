/** From measures, cards and manual points to a score that explains itself: every line says how it came about. Pure arithmetic. */
import type { Instant } from '../clocks/clock.ts';
import type { Words } from '../procedures/procedure.ts';
import type { MeasureValue } from './define-measure.ts';
import { linesOf, type Adjustment, type CardPrices, type Grade, type ScoreSheet, type SheetLine } from './score-sheet.ts';

export interface ScoredCard {
  readonly cardNo: string;
  readonly ruleId: string;
  readonly level: 'WARN' | 'YELLOW' | 'RED';
  /** null: about persons or days. */
  readonly caseNo: string | null;
  readonly issuedAt: Instant;
}

export interface ScoredManual {
  readonly id: string;
  /** A line of source MANUAL or an adjustment of kind MANUAL. */
  readonly line: string;
  readonly points: number;
}

export interface ScoreInput {
  readonly subject: string;
  /** By id; absent: nobody measures it. */
  readonly measures: Readonly<Record<string, MeasureValue>>;
  /** Effective cards of the period. */
  readonly cards: readonly ScoredCard[];
  readonly manual: readonly ScoredManual[];
  /** Cases (of a person: acts) of the period; with none, the absence of cards proves nothing. */
  readonly cases: number;
}

export type LineStatus = 'MEASURED' | 'TOO_FEW' | 'NOT_MEASURED';

export interface LineScore {
  readonly id: string;
  readonly name: Words;
  /** null of an adjustment. */
  readonly max: number | null;
  /** null: not measured; never full marks for want of data. */
  readonly points: number | null;
  readonly status: LineStatus;
  readonly how: Words;
  readonly measure: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly cardNos: readonly string[];
  readonly manualIds: readonly string[];
}

export interface Score {
  readonly subject: string;
  readonly lines: readonly LineScore[];
  readonly adjustments: readonly LineScore[];
  /** Of the hundred, how many points could be measured. */
  readonly measuredOf: number;
  /** Points of the measured lines. */
  readonly raw: number;
  /** In percent. */
  readonly factor: number;
  /** null: nothing could be measured. */
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: Grade | null;
}

/** To the hundredth, halves away from zero; an epsilon undoes what binary fractions lose (1.005). */
export const toHundredths = (value: number): number =>
  (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON * 8) * 100)) / 100 || 0;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Scores of all subjects of one period: together, since volume factor and rank compare them. */
export function evaluateScores(sheet: ScoreSheet, inputs: readonly ScoreInput[]): readonly Score[] {
  const mean = inputs.length === 0 ? 0 : sum(inputs.map(({ cases }) => cases)) / inputs.length;
  return rankedAndGraded(
    sheet,
    inputs.map((input) => evaluate(sheet, input, mean)),
  );
}

/** 半年、年 = mean of the months measured; months without a total are left out, and that is told by `n`. */
export function meanOfMonths(sheet: ScoreSheet, months: readonly (readonly Score[])[]): readonly Score[] {
  const subjects = [...new Set(months.flatMap((scores) => scores.map(({ subject }) => subject)))].sort();
  const means = subjects.map((subject): Score => {
    const mine = months.flatMap((scores) => scores.filter((score) => score.subject === subject && score.total !== null));
    const average = (of: (score: Score) => number): number => (mine.length === 0 ? 0 : toHundredths(sum(mine.map(of)) / mine.length));
    const how = {
      zh: `${months.length} 个月中有 ${mine.length} 个月可计分，取平均`,
      en: `mean of the ${mine.length} months of ${months.length} that could be scored`,
    };
    const total = mine.length === 0 ? null : average(({ total }) => total ?? 0);
    const line: LineScore = {
      ...blank,
      id: 'months',
      name: { zh: '各月平均', en: 'mean of months' },
      max: 100,
      points: total,
      status: total === null ? 'NOT_MEASURED' : 'MEASURED',
      how,
      n: mine.length,
    };
    return {
      subject,
      lines: [line],
      adjustments: [],
      measuredOf: average(({ measuredOf }) => measuredOf),
      raw: average(({ raw }) => raw),
      factor: 100,
      total,
      rank: null,
      grade: null,
    };
  });
  return rankedAndGraded(sheet, means);
}

/** The same total shares a rank, and the next goes on after them (1, 2, 2, 4). Too little measured: no rank, no grade. */
function rankedAndGraded(sheet: ScoreSheet, scores: readonly Score[]): readonly Score[] {
  const counts = ({ measuredOf, total }: Score): boolean => total !== null && measuredOf >= sheet.minimumMeasured;
  const totals = scores.filter(counts).map(({ total }) => total ?? 0);
  return scores.map((score) => {
    if (!counts(score)) return score;
    const total = score.total ?? 0;
    const grade = sheet.grades.find(({ from }) => total >= from)?.grade ?? null;
    return { ...score, rank: 1 + totals.filter((other) => other > total).length, grade };
  });
}

function evaluate(sheet: ScoreSheet, input: ScoreInput, mean: number): Score {
  const lines = linesOf(sheet).map((line) => lineScore(sheet, line, input));
  const measured = lines.filter(({ points }) => points !== null);
  const measuredOf = sum(measured.map(({ max }) => max ?? 0));
  const raw = toHundredths(sum(measured.map(({ points }) => points ?? 0)));
  const adjustments = sheet.adjustments.map((adjustment) => adjusted(sheet, adjustment, input));
  const factor = volumeFactor(sheet, input.cases, mean);
  const more = sum(adjustments.map(({ points }) => points ?? 0));
  const total = measuredOf === 0 ? null : toHundredths((Math.max(0, (100 * raw) / measuredOf + more) * factor) / 100);
  return { subject: input.subject, lines, adjustments, measuredOf, raw, factor, total, rank: null, grade: null };
}

function volumeFactor({ volume }: ScoreSheet, cases: number, mean: number): number {
  if (volume === null || mean === 0) return 100;
  const percent = (100 * cases) / mean;
  return volume.findLast(({ fromPercent }) => percent >= fromPercent)?.factorPercent ?? 100;
}

const blank = { measure: null, value: null, numerator: null, denominator: null, n: null, cardNos: [], manualIds: [] } as const;

function lineScore(sheet: ScoreSheet, { id, name, points: max, source }: SheetLine, input: ScoreInput): LineScore {
  const about = { ...blank, id, name, max };
  switch (source.from) {
    case 'MEASURE': {
      const { full, measure, zero } = source;
      const found = ofMeasure(sheet, measure, input);
      if (found.status !== 'MEASURED') return { ...about, ...found, points: null };
      const share = clamp((found.value - zero) / (full - zero), 0, 1);
      const points = toHundredths(share * max);
      const words = (text: string): string =>
        `${max} × (${shown(found.value)} − ${zero}) ÷ (${full} − ${zero}) = ${points}${text} n = ${found.n}`;
      return { ...about, ...found, points, how: { zh: words('，限于 0 到满分；'), en: words(', kept between 0 and full;') } };
    }
    case 'CARDS': {
      if (input.cases === 0) return { ...about, points: null, status: 'NOT_MEASURED', how: NO_CASES };
      const mine = input.cards.filter(({ ruleId }) => lineOfRule(sheet, ruleId) === id);
      const off = priceOf(sheet.cards, mine);
      const points = toHundredths(Math.max(0, max - off.points));
      return {
        ...about,
        points,
        status: 'MEASURED',
        n: input.cases,
        cardNos: mine.map(({ cardNo }) => cardNo),
        how: { zh: `${max} − ${off.how.zh}，不低于 0`, en: `${max} - ${off.how.en}, not below 0` },
      };
    }
    case 'MANUAL': {
      const mine = input.manual.filter(({ line }) => line === id);
      if (mine.length === 0) return { ...about, points: null, status: 'NOT_MEASURED', how: NOT_INSPECTED };
      const given = sum(mine.map(({ points }) => points));
      const points = toHundredths(clamp(max + given, 0, max));
      const words = `${max} ${signed(given)} = ${points}`;
      return {
        ...about,
        points,
        status: 'MEASURED',
        n: mine.length,
        manualIds: mine.map(({ id }) => id),
        how: { zh: `${words}（${mine.length} 次检查）`, en: `${words} (${mine.length} inspections)` },
      };
    }
    case 'NOTHING':
      return { ...about, points: null, status: 'NOT_MEASURED', how: source.why };
  }
}

function adjusted(sheet: ScoreSheet, adjustment: Adjustment, input: ScoreInput): LineScore {
  const about = { ...blank, id: adjustment.id, name: adjustment.name, max: null };
  switch (adjustment.kind) {
    case 'CARDS': {
      const off = priceOf(sheet.cards, input.cards);
      const points = 0 - Math.min(adjustment.most, off.points);
      const capped = off.points > adjustment.most;
      return {
        ...about,
        points: points === 0 ? 0 : points,
        status: 'MEASURED',
        n: input.cards.length,
        cardNos: input.cards.map(({ cardNo }) => cardNo),
        how: {
          zh: `−${off.how.zh}${capped ? `，至多扣 ${adjustment.most}` : ''}`,
          en: `-${off.how.en}${capped ? `, at most ${adjustment.most}` : ''}`,
        },
      };
    }
    case 'STEPS': {
      const found = ofMeasure(sheet, adjustment.measure, input);
      if (found.status !== 'MEASURED') return { ...about, ...found, points: null };
      const { first, firstPoints, most, step, stepPoints } = adjustment;
      // A hair above, so that 0.3 counts as three tenths.
      const further = found.value + 1e-9 < first ? -1 : Math.floor((found.value - first) / step + 1e-9);
      const earned = further < 0 ? 0 : firstPoints + further * stepPoints;
      const points = most === null ? earned : clamp(earned, -most, most);
      const words = `${shown(found.value)} (≥ ${first}: ${signed(firstPoints)}; + ${step}: ${signed(stepPoints)}) = ${points}`;
      return { ...about, ...found, points, how: { zh: words, en: words } };
    }
    case 'MANUAL': {
      const mine = input.manual.filter(({ line }) => line === adjustment.id);
      const given = sum(mine.map(({ points }) => points));
      const points = toHundredths(clamp(given, -adjustment.most, adjustment.most));
      return {
        ...about,
        points,
        status: 'MEASURED',
        n: mine.length,
        manualIds: mine.map(({ id }) => id),
        how: {
          zh: `人工加减 ${signed(given)}，至多 ±${adjustment.most}`,
          en: `given by people ${signed(given)}, at most ±${adjustment.most}`,
        },
      };
    }
    case 'NOTHING':
      return { ...about, points: null, status: 'NOT_MEASURED', how: adjustment.why };
  }
}

const NO_CASES: Words = { zh: '本期没有办件，不以无牌证为满分', en: 'no cases in the period; no cards then prove nothing' };
const NOT_INSPECTED: Words = { zh: '本期没有检查记录', en: 'no inspection is on record for the period' };

type OfMeasure = Pick<LineScore, 'measure' | 'numerator' | 'denominator' | 'n' | 'how'> &
  (
    { readonly status: 'MEASURED'; readonly value: number } | { readonly status: 'TOO_FEW' | 'NOT_MEASURED'; readonly value: number | null }
  );

function ofMeasure({ minimumN }: ScoreSheet, measure: string, { measures }: ScoreInput): OfMeasure {
  const value = measures[measure];
  if (value === undefined) {
    const how = { zh: '尚无此指标', en: 'nothing measures this yet' };
    return { measure, value: null, numerator: null, denominator: null, n: null, how, status: 'NOT_MEASURED' };
  }
  const { denominator, n, numerator } = value;
  const told = { measure, numerator, denominator, n };
  if (value.value === null)
    return {
      ...told,
      value: null,
      status: 'NOT_MEASURED',
      how: { zh: '分母为零，不计入满分', en: 'empty denominator: left out of the whole' },
    };
  if (n < minimumN) {
    const how = { zh: `n = ${n}，少于 ${minimumN} 件，不计入满分`, en: `n = ${n}, fewer than ${minimumN}: left out of the whole` };
    return { ...told, value: value.value, status: 'TOO_FEW', how };
  }
  return { ...told, value: value.value, status: 'MEASURED', how: { zh: '', en: '' } };
}

/** The line whose prefix fits a rule best; cards of rules no line names cost nothing here. */
function lineOfRule(sheet: ScoreSheet, ruleId: string): string | null {
  const fits = linesOf(sheet).flatMap(({ id, source }) =>
    source.from === 'CARDS' ? source.rules.filter((prefix) => ruleId.startsWith(prefix)).map((prefix) => ({ id, prefix })) : [],
  );
  return fits.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.id ?? null;
}

function priceOf(prices: CardPrices, cards: readonly ScoredCard[]): { readonly points: number; readonly how: Words } {
  const count = (wanted: ScoredCard['level']): number => cards.filter(({ level }) => level === wanted).length;
  const [red, yellow, warnings] = [count('RED'), count('YELLOW'), count('WARN')];
  const triples = prices.inARow === 'ON_ONE_CASE' ? rowsOfWarnings(cards, prices.warnings) : Math.floor(warnings / prices.warnings);
  const points = red * prices.red + yellow * prices.yellow + triples * prices.perWarnings;
  const counted = (w: string, rows: string): string =>
    prices.inARow === undefined ? `⌊${warnings} ${w} ÷ ${prices.warnings}⌋` : `${triples} ${rows}`;
  const words = (r: string, y: string, w: string): string =>
    `(${red} ${r} × ${prices.red} + ${yellow} ${y} × ${prices.yellow} + ${w} × ${prices.perWarnings}) = ${points}`;
  return {
    points,
    how: {
      zh: words('红牌', '黄牌', counted('预警', `次同一办件连续 ${prices.warnings} 张预警`)),
      en: words('red', 'yellow', counted('warnings', `times ${prices.warnings} warnings in a row on one case`)),
    },
  };
}

/** 连续预警: how often so many warnings came one after the other on one case, with no other card between; each warning counts once. */
function rowsOfWarnings(cards: readonly ScoredCard[], length: number): number {
  const byCase = Map.groupBy(
    cards.filter(({ caseNo }) => caseNo !== null),
    ({ caseNo }) => caseNo,
  );
  let rows = 0;
  for (const own of byCase.values()) {
    let inARow = 0;
    for (const { level } of own.toSorted((a, b) => (a.issuedAt < b.issuedAt ? -1 : a.issuedAt > b.issuedAt ? 1 : 0))) {
      inARow = level === 'WARN' ? inARow + 1 : 0;
      if (inARow < length) continue;
      rows += 1;
      inARow = 0;
    }
  }
  return rows;
}

const signed = (value: number): string => (value < 0 ? `− ${-value}` : `+ ${value}`);
const shown = (value: number): string => String(Math.round(value * 10_000) / 10_000);
