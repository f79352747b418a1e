/** What scores are made of, read for all subjects of a region at once (ranks compare them), and the scores themselves. */
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import type { MeasureValue } from '../../domain/assessment/define-measure.ts';
import {
  evaluateScores,
  meanOfMonths,
  type Score,
  type ScoredCard,
  type ScoredManual,
  type ScoreInput,
} from '../../domain/assessment/evaluate-score.ts';
import { promiseCompression } from '../../domain/assessment/promise-compression.ts';
import { stepsOf, type Period } from '../../domain/assessment/periods.ts';
import { linesOf, type ScoreSheet } from '../../domain/assessment/score-sheet.ts';
import { dayNumber, instantInLocalDay } from '../../domain/clocks/local-date.ts';
import { SCORE_SHEETS } from '../../domain/assessment/sheets/shipped-sheets.ts';
import type { FactFilter, Question } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { userError } from '../errors.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';
import { newestProcedures } from './newest-procedures.ts';
import { readStatistics } from './statistics.reader.ts';

export type ScoredBy = 'UNIT' | 'COUNTY' | 'PERSON';

/** @throws user error BAD_INPUT */
export function sheetNamed(id: string): ScoreSheet {
  const sheet = SCORE_SHEETS.find((one) => one.id === id);
  if (sheet === undefined) throw userError('BAD_INPUT', `没有评分表 ${id}`, `there is no score sheet ${id}`, { field: 'sheet' });
  return sheet;
}

/** A county is the first six digits of a region. */
export const countyOf = (region: string): string => region.slice(0, 6);

export interface PlacedCard extends ScoredCard {
  readonly unitId: string;
  readonly region: string;
  readonly dutyPerson: string | null;
}

/** Condition that an instant lies within the period, in days of China. */
export function duringSql(column: string, { from, to }: Period, values: Values): string {
  const startOf = (day: string): string => `${values.add(instantInLocalDay(dayNumber(day), 0))}::timestamptz`;
  return `${column} >= ${startOf(from)} and ${column} < ${startOf(to)}`;
}

async function cardsOf(pool: Pool, period: Period, filter: FactFilter): Promise<readonly PlacedCard[]> {
  const values = new Values();
  const { rows } = await pool.query(
    `select c.card_no as "cardNo", c.rule_id as "ruleId", c.level, c.unit_id as "unitId", c.region, c.duty_person as "dutyPerson",
       c.case_no as "caseNo", c.issued_at as "issuedAt"
     from tongban.effective_card c where ${duringSql('c.issued_at', period, values)} and ${filterSql(filter, values, 'c')} order by c.card_no`,
    values.list,
  );
  return rows as PlacedCard[];
}

interface PlacedManual extends ScoredManual {
  readonly unitId: string;
  readonly region: string;
  readonly personId: string | null;
}

async function manualOf(pool: Pool, sheet: ScoreSheet, { from, to }: Period, filter: FactFilter): Promise<readonly PlacedManual[]> {
  const values = new Values();
  const { rows } = await pool.query(
    `select m.id, m.line_id as line, m.points::float8 as points, m.unit_id as "unitId", m.region, m.person_id as "personId"
     from tongban.effective_manual_points m where m.sheet_id = ${values.add(sheet.id)} and m.level = ${values.add(sheet.subject)}
       and m.period_from >= ${values.add(from)}::date and m.period_to <= ${values.add(to)}::date and ${filterSql(filter, values, 'm')} order by m.id`,
    values.list,
  );
  return rows as PlacedManual[];
}

/** How many acts each person did in the period. */
async function actsOf(pool: Pool, period: Period, filter: FactFilter): Promise<ReadonlyMap<string, number>> {
  const values = new Values();
  const { rows } = await pool.query(
    `select x.person, count(*)::int as n from (
       select a.person, p.unit_id, u.region from tongban.supervision_act a
         join tongban.person p on p.id = a.person join tongban.unit u on u.id = p.unit_id
         where ${duringSql('a.recorded_at', period, values)}) x
     where ${filterSql(filter, values, 'x')} group by 1`,
    values.list,
  );
  return new Map((rows as { person: string; n: number }[]).map(({ person, n }) => [person, n]));
}

async function inputsOf(pool: Pool, sheet: ScoreSheet, by: ScoredBy, question: Question): Promise<readonly ScoreInput[]> {
  const { filter, period } = question;
  const [cards, manual] = [await cardsOf(pool, period, filter), await manualOf(pool, sheet, period, filter)];
  if (by === 'PERSON') {
    const acts = await actsOf(pool, period, filter);
    const people = new Set([
      ...acts.keys(),
      ...cards.flatMap(({ dutyPerson }) => dutyPerson ?? []),
      ...manual.flatMap(({ personId }) => personId ?? []),
    ]);
    return [...people].sort().map((subject) => ({
      subject,
      measures: {},
      cards: cards.filter(({ dutyPerson }) => dutyPerson === subject),
      manual: manual.filter(({ personId }) => personId === subject),
      cases: acts.get(subject) ?? 0,
    }));
  }
  const wanted = new Set([
    'decided',
    ...linesOf(sheet).flatMap(({ source }) => (source.from === 'MEASURE' ? source.measure : [])),
    ...sheet.adjustments.flatMap((one) => (one.kind === 'STEPS' ? one.measure : [])),
  ]);
  const { rows } = await readStatistics(pool, {
    measures: MEASURES.filter(({ id }) => wanted.has(id)),
    question,
    by: [by === 'UNIT' ? 'unitId' : 'region'],
    regionLevel: by === 'UNIT' ? null : 'COUNTY',
    step: null,
    compare: null,
  });
  const keyOf = ({ region, unitId }: { readonly region: string; readonly unitId: string }): string =>
    by === 'UNIT' ? unitId : countyOf(region);
  const measures = new Map(
    rows.map(({ cells, key }): [string, Readonly<Record<string, MeasureValue>>] => [
      (by === 'UNIT' ? key.unitId : key.region) ?? '',
      Object.fromEntries(cells.map(({ denominator, measure, n, numerator, value }) => [measure.id, { value, numerator, denominator, n }])),
    ]),
  );
  const compressions = wanted.has('promiseCompression') ? await compressionsOf(pool, by, question) : new Map<string, MeasureValue>();
  const subjects = new Set([...measures.keys(), ...cards.map(keyOf), ...manual.map(keyOf)]);
  return [...subjects].sort().map((subject) => {
    const compression = compressions.get(subject);
    const mine: Readonly<Record<string, MeasureValue>> = {
      ...measures.get(subject),
      ...(compression === undefined ? {} : { promiseCompression: compression }),
    };
    return {
      subject,
      measures: mine,
      cards: cards.filter((card) => keyOf(card) === subject),
      manual: manual.filter((one) => keyOf(one) === subject),
      cases: mine['decided']?.n ?? 0,
    };
  });
}

/** 承诺时限压缩比 of the items each subject decided cases of in the period; `n` is those cases, so that few cases earn nothing here either. */
async function compressionsOf(pool: Pool, by: 'UNIT' | 'COUNTY', question: Question): Promise<ReadonlyMap<string, MeasureValue>> {
  const { rows } = await readStatistics(pool, {
    measures: MEASURES.filter(({ id }) => id === 'decided'),
    question,
    by: [by === 'UNIT' ? 'unitId' : 'region', 'procedure'],
    regionLevel: by === 'UNIT' ? null : 'COUNTY',
    step: null,
    compare: null,
  });
  const published = new Map((await newestProcedures(pool)).map((procedure) => [procedure.code, procedure]));
  const bySubject = Map.groupBy(
    rows.filter(({ cells }) => (cells[0]?.n ?? 0) > 0),
    ({ key }) => (by === 'UNIT' ? key.unitId : key.region) ?? '',
  );
  return new Map(
    [...bySubject].map(([subject, own]) => {
      const { items, promised, statutory, value } = promiseCompression(own.flatMap(({ key }) => published.get(key.procedure ?? '') ?? []));
      const n = own.reduce((sum, { cells, key }) => sum + (items.includes(key.procedure ?? '') ? (cells[0]?.n ?? 0) : 0), 0);
      return [subject, { value, numerator: promised, denominator: statutory, n }];
    }),
  );
}

/** `question.filter` names the peers that are ranked together, not what the viewer may see. */
export async function readScores(pool: Pool, sheet: ScoreSheet, by: ScoredBy, question: Question): Promise<readonly Score[]> {
  const months = stepsOf('MONTH', question.period);
  if (sheet.longer === 'AS_ONE' || months.length <= 1) return evaluateScores(sheet, await inputsOf(pool, sheet, by, question));
  const scores: (readonly Score[])[] = [];
  for (const period of months) scores.push(evaluateScores(sheet, await inputsOf(pool, sheet, by, { ...question, period })));
  return meanOfMonths(sheet, scores);
}
