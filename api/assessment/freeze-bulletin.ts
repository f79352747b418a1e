/** Freezes a bulletin: first the facts, then every figure from exactly those facts, all within one transaction. */
import { createHash } from 'node:crypto';
import { publishScoreSheets } from '../../activities/publish-score-sheets.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import {
  bulletinChanges,
  bulletinRowKey,
  CARD_COUNTS,
  ORDER_COUNTS,
  type BulletinCardCount,
  type BulletinContent,
  type BulletinDivision,
  type BulletinKind,
  type ComparedFigure,
  type BulletinRow,
} from '../../domain/assessment/bulletin.ts';
import { DAY_FIELDS } from '../../domain/assessment/case-fact.ts';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import type { Comparison, Period } from '../../domain/assessment/periods.ts';
import { sheetHash, type ScoreSheet } from '../../domain/assessment/score-sheet.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Provenance } from '../../domain/law/code-lists.ts';
import { FACT_COLUMNS, snake } from '../../schema/fact-columns.ts';
import type { Question, RowSource } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { sha256 } from '../sha256.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';
import { duringSql, readScores } from './score.reader.ts';
import { entriesBehind, readStatistics } from './statistics.reader.ts';

/** Figures of every bulletin. */
const FIGURES = [
  'received',
  'accepted',
  'decided',
  'open',
  'overdueOpen',
  'onTimeRate',
  'legalOnTimeRate',
  'earlyRate',
  'actualSpeedup',
  'oncePassRate',
  'fullOnlineRate',
  'noVisitRate',
  'badRate',
  'rectifiedRate',
  'hotlineOnTimeRate',
  'hotlineSatisfaction',
] as const;

export interface BulletinOrderForm {
  readonly id: string;
  readonly kind: BulletinKind;
  readonly dividedBy: BulletinDivision;
  readonly region: string;
  readonly period: Period;
  readonly sheet: ScoreSheet;
  readonly calendarVersion: string;
  readonly frozenAt: Instant;
  readonly corrects: { readonly id: string; readonly issueNo: string; readonly content: BulletinContent; readonly reason: string } | null;
}

/** Cases the period speaks of: something counted happened in it, or they were open or overdue at its end. */
async function freezeFacts(db: Pool, { id, period, region }: BulletinOrderForm): Promise<void> {
  const values = new Values();
  const [bulletin, from, to] = [values.add(id), values.add(period.from), values.add(period.to)];
  const days = DAY_FIELDS.map((field) => `(f.${snake(field)} >= ${from}::date and f.${snake(field)} < ${to}::date)`).join(' or ');
  await db.query(
    `insert into tongban.bulletin_fact (bulletin_id, ${FACT_COLUMNS.join(', ')})
     select ${bulletin}, ${FACT_COLUMNS.map((column) => `f.${column}`).join(', ')} from tongban.case_fact f
     where ${filterSql({ scope: null, range: regionRange(region) }, values, 'f')}
       and (${days} or (f.received_on < ${to}::date and (f.closed_on is null or f.closed_on >= ${to}::date)))`,
    values.list,
  );
}

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the sorted lines `case number, entry`. */
async function caseSetOf(
  db: Pool,
  id: string,
): Promise<{ readonly cases: number; readonly sha256: string; readonly provenances: readonly string[] }> {
  const { rows } = await db.query(
    `select case_no, seq, provenance from tongban.bulletin_fact where bulletin_id = $1 order by case_no collate "C"`,
    [id],
  );
  const facts = rows as { case_no: string; seq: number; provenance: string }[];
  return {
    cases: facts.length,
    sha256: hex(facts.map(({ case_no, seq }) => `${case_no} ${seq}\n`).join('')),
    provenances: [...new Set(facts.map(({ provenance }) => provenance))],
  };
}

interface CardRow {
  readonly cardNo: string;
  readonly level: string;
  readonly ruleId: string;
  readonly unitId: string;
  readonly region: string;
  readonly caseNo: string | null;
  readonly state: string;
  readonly effective: boolean;
  readonly provenance: string;
}

interface OrderRow {
  readonly orderNo: string;
  readonly title: string;
  readonly unitId: string;
  readonly region: string;
  readonly state: string;
  readonly closed: boolean;
  readonly provenance: string;
}

async function mattersOf(
  db: Pool,
  { period, region }: BulletinOrderForm,
): Promise<{ readonly cards: readonly CardRow[]; readonly orders: readonly OrderRow[] }> {
  const [forCards, forOrders] = [new Values(), new Values()];
  const within = { scope: null, range: regionRange(region) };
  const cards = await db.query(
    `select c.card_no as "cardNo", c.level, c.rule_id as "ruleId", c.unit_id as "unitId", c.region, c.case_no as "caseNo", c.state, c.provenance,
       exists (select from tongban.effective_card e where e.card_no = c.card_no) as effective
     from tongban.card c where ${duringSql('c.issued_at', period, forCards)} and ${filterSql(within, forCards, 'c')} order by c.card_no`,
    forCards.list,
  );
  const orders = await db.query(
    `select o.order_no as "orderNo", o.title, o.unit_id as "unitId", o.region, o.state, o.closed_at is not null as closed, o.provenance
     from tongban.supervision_order o where ${duringSql('o.issued_at', period, forOrders)} and ${filterSql(within, forOrders, 'o')} order by o.order_no`,
    forOrders.list,
  );
  return { cards: cards.rows as CardRow[], orders: orders.rows as OrderRow[] };
}

async function rulesOf(db: Pool): Promise<BulletinContent['rules']> {
  const { rows } = await db.query(
    `select distinct on (rule_id) rule_id, version, hash from tongban.supervision_rule_version order by rule_id, version desc`,
  );
  const rules = rows as { rule_id: string; version: number; hash: string }[];
  return { count: rules.length, sha256: hex(rules.map(({ hash, rule_id, version }) => `${rule_id} ${version} ${hash}\n`).join('')) };
}

async function namesOf(db: Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query(`select code as id, name from tongban.region union all select id, name from tongban.unit`);
  return new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
}

export async function freezeBulletin(db: Pool, form: BulletinOrderForm): Promise<BulletinContent> {
  const { dividedBy, period, region, sheet } = form;
  await publishScoreSheets(db, [sheet]);
  await freezeFacts(db, form);
  const { provenances, ...caseSet } = await caseSetOf(db, form.id);
  const { cards, orders } = await mattersOf(db, form);
  const names = await namesOf(db);
  const question: Question = { period, known: null, bulletin: form.id, filter: { scope: null, range: regionRange(region) } };
  const measures = FIGURES.flatMap((id) => MEASURES.find((measure) => measure.id === id) ?? []);
  const rowKey = ({ key }: RowSource): string => (dividedBy === 'UNIT' ? key.unitId : key.region) ?? '';
  const figures = await readStatistics(db, {
    measures,
    question,
    by: [dividedBy === 'UNIT' ? 'unitId' : 'region'],
    regionLevel: dividedBy === 'UNIT' ? null : 'COUNTY',
    step: null,
    compare: null,
  });
  // 环比、同比: the periods before are asked of the facts as they are known now, and frozen as numbers.
  const comparedBy = async (compare: Comparison) => {
    const { rows, total } = await readStatistics(db, {
      measures,
      question: { period, known: null, filter: question.filter },
      by: [dividedBy === 'UNIT' ? 'unitId' : 'region'],
      regionLevel: dividedBy === 'UNIT' ? null : 'COUNTY',
      step: null,
      compare,
    });
    return new Map([...rows, total].map((row) => [rowKey(row), row]));
  };
  const [before, yearBefore] = [await comparedBy('PREVIOUS_PERIOD'), await comparedBy('PREVIOUS_YEAR')];
  const comparedIn = (rows: ReadonlyMap<string, RowSource>, key: string, measure: string): ComparedFigure => {
    const previous = rows.get(key)?.cells.find((cell) => cell.measure.id === measure)?.previous;
    return { value: previous?.value ?? null, n: previous?.n ?? 0 };
  };
  const scores = await readScores(db, sheet, dividedBy, question);
  const keyOf = (one: { readonly unitId: string; readonly region: string }): string => bulletinRowKey(dividedBy, one);
  const rowOf = (
    key: string,
    row: RowSource | undefined,
    mine: (one: { readonly unitId: string; readonly region: string }) => boolean,
  ): BulletinRow => {
    const [issued, ordered] = [cards.filter(mine), orders.filter(mine)];
    const count = (which: BulletinCardCount): number => issued.filter(CARD_COUNTS[which]).length;
    return {
      key,
      name: key === '' ? '合计' : (names.get(key) ?? key),
      figures: (row?.cells ?? []).map(({ denominator, measure, n, numerator, rank, value }) => ({
        measure: measure.id,
        value,
        numerator,
        denominator,
        n,
        rank,
        previous: comparedIn(before, key, measure.id),
        yearBefore: comparedIn(yearBefore, key, measure.id),
      })),
      score: scores.find(({ subject }) => subject === key) ?? null,
      cards: {
        red: count('RED'),
        yellow: count('YELLOW'),
        warnings: count('WARN'),
        withdrawn: count('WITHDRAWN'),
      },
      orders: { issued: ordered.length, open: ordered.filter(ORDER_COUNTS.OPEN).length },
    };
  };
  const keys = [
    ...new Set([...figures.rows.map(rowKey), ...cards.map(keyOf), ...orders.map(keyOf), ...scores.map(({ subject }) => subject)]),
  ].sort();
  const rows = keys.map((key) =>
    rowOf(
      key,
      figures.rows.find((row) => rowKey(row) === key),
      (one) => keyOf(one) === key,
    ),
  );
  const total = rowOf('', figures.total, () => true);
  const among = new Set([...provenances, ...cards.map(({ provenance }) => provenance), ...orders.map(({ provenance }) => provenance)]);
  const provenance: Provenance = among.has('SIMULATED') ? 'SIMULATED' : among.has('IMPORTED') ? 'IMPORTED' : 'LIVE';
  const { corrects } = form;
  return {
    v: 1,
    kind: form.kind,
    dividedBy,
    region,
    regionName: names.get(region) ?? region,
    period,
    frozenAt: form.frozenAt,
    behind: await entriesBehind(db),
    sheet: { id: sheet.id, version: sheet.version, hash: sheetHash(sheet, sha256) },
    rules: await rulesOf(db),
    calendarVersion: form.calendarVersion,
    provenance,
    caseSet,
    measures: measures.map(({ formula, id, name, unit }) => ({ id, name, formula, unit })),
    rows,
    total,
    cards: cards.map(({ caseNo, cardNo, effective, level, region: place, ruleId, state, unitId }) => ({
      cardNo,
      level,
      ruleId,
      unitId,
      region: place,
      caseNo,
      state,
      effective,
    })),
    orders: orders.map(({ closed, orderNo, region: place, state, title, unitId }) => ({
      orderNo,
      title,
      unitId,
      region: place,
      closed,
      state,
    })),
    difference:
      corrects === null
        ? null
        : {
            corrects: corrects.id,
            issueNo: corrects.issueNo,
            reason: corrects.reason,
            changes: bulletinChanges(corrects.content, { rows, total }),
            cases: await caseChanges(db, corrects.id, form.id),
          },
  };
}

async function caseChanges(db: Pool, earlier: string, later: string) {
  const { rows } = await db.query(
    `select coalesce(a.case_no, b.case_no) as "caseNo",
       case when a.case_no is null then 'added' when b.case_no is null then 'removed' else 'changed' end as how
     from (select * from tongban.bulletin_fact where bulletin_id = $1) a
       full join (select * from tongban.bulletin_fact where bulletin_id = $2) b using (case_no)
     where a.case_no is null or b.case_no is null or a.seq <> b.seq order by 1`,
    [earlier, later],
  );
  const of = (wanted: string): readonly string[] =>
    (rows as { caseNo: string; how: string }[]).flatMap(({ caseNo, how }) => (how === wanted ? caseNo : []));
  return { added: of('added'), removed: of('removed'), changed: of('changed') };
}
