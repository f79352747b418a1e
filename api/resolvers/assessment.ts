/** Assessment and bulletins over GraphQL: thin; law and scope are asked elsewhere. */
import type { ComparedFigure } from '../../domain/assessment/bulletin.ts';
import { inScope, isEmptyScope, scopeOf } from '../../domain/access/scope.ts';
import { SCORE_SHEETS } from '../../domain/assessment/sheets/shipped-sheets.ts';
import { sheetHash, type ScoreSheet } from '../../domain/assessment/score-sheet.ts';
import { regionRange } from '../../domain/access/region-range.ts';
import { MEASURES } from '../../domain/assessment/measures/index.generated.ts';
import { CARD_STATES, type CardLevel, type CardStateName } from '../../domain/supervision/cards/card-state.ts';
import { ORDER_STATES, type OrderStateName } from '../../domain/supervision/orders/order-state.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { BulletinRowSource, BulletinSource, ScoreRowSource } from '../../schema/graphql/assessment-sources.ts';
import type { BulletinRow } from '../../domain/assessment/bulletin.ts';
import { decideObjection, giveManualPoints, objectToScore } from '../assessment/assessment-acts.ts';
import { placeResource } from '../commands/office-trail.ts';
import {
  listBulletins,
  listManualPoints,
  listObjections,
  mayReadBulletin,
  readBulletin,
  readManualPoints,
  readObjection,
} from '../assessment/assessment.reader.ts';
import { cardsBehind, ordersBehind } from '../assessment/bulletin-matters.ts';
import { proposeBulletin, publishBulletin } from '../assessment/bulletin-acts.ts';
import { filterFor } from '../assessment/fact-filter.ts';
import { readScores, sheetNamed } from '../assessment/score.reader.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { sha256 } from '../sha256.ts';
import { cardBy, orderBy } from '../supervision/matter-resolvers.ts';
import { catalogueRule } from '../supervision/rules.ts';
import { behind, periodOf } from './statistics.ts';

type Own = Resolvers<ApiContext>;

const FIRST = 50;
const sheetSource = (sheet: ScoreSheet) => ({ ...sheet, hash: sheetHash(sheet, sha256) });
const person = (id: string | null, { loaders }: ApiContext) => (id === null ? null : loaders.person.load(id));
const unit = (id: string, { loaders }: ApiContext) => loaders.unit.load(id);

/** Of all that are ranked together, those the viewer may see: a unit its own, with its place among the others. */
async function seen(rows: readonly ScoreRowSource[], context: ApiContext): Promise<readonly ScoreRowSource[]> {
  const scope = scopeOf(context.viewer, 'ASSESSMENT_READ');
  const places = await Promise.all(
    rows.map(async ({ by, subject }) => {
      if (by === 'COUNTY') return { region: subject };
      const unitId = by === 'UNIT' ? subject : (await context.loaders.person.load(subject))?.unit_id;
      const found = unitId == null ? null : await context.loaders.unit.load(unitId);
      return found === null ? null : { region: found.region, unitId: found.id };
    }),
  );
  return rows.filter((_, index) => places[index] != null && inScope(scope, placeResource(places[index])));
}

export const assessmentQueries = {
  scoreSheets: () => SCORE_SHEETS.map(sheetSource),
  scores: async (_root, { by, period, region, sheet: id }, context) => {
    if (isEmptyScope(scopeOf(context.viewer, 'ASSESSMENT_READ')))
      throw userError('FORBIDDEN', '无权查看考核', 'your offices do not read assessment');
    const sheet = sheetNamed(id);
    if ((by === 'PERSON') !== (sheet.subject === 'PERSON'))
      throw userError('BAD_INPUT', '个人考核表才针对个人', 'only the sheet for persons is about persons', { field: 'by' });
    const question = {
      period: periodOf(period),
      known: null,
      filter: { scope: null, ...(region == null ? {} : { range: regionRange(region) }) },
    };
    // By the office: ranks need the figures of all peers, and `seen` hands out only those of the viewer's own reach.
    const scores = await readScores(context.office, sheet, by, question);
    return {
      sheet: sheetSource(sheet),
      ...question.period,
      rows: await seen(
        scores.map((score) => ({ ...score, by })),
        context,
      ),
    };
  },
  manualPoints: (_root, { first, unit: unitId }, { pool, viewer }) => listManualPoints(pool, viewer, { unit: unitId }, first ?? FIRST),
  scoreObjections: (_root, { first, open, unit: unitId }, { pool, viewer }) =>
    listObjections(pool, viewer, { unit: unitId, open }, first ?? FIRST),
  bulletins: (_root, { first }, { pool, viewer }) => listBulletins(pool, viewer, first ?? FIRST),
  bulletin: async (_root, { bulletinId }, { pool, viewer }) => {
    const bulletin = await readBulletin(pool, bulletinId);
    return bulletin !== null && mayReadBulletin(viewer, bulletin) ? bulletin : null;
  },
} satisfies Own['Query'];

export const assessmentMutations = {
  giveManualPoints: (_root, { input }, context) => giveManualPoints(context, input),
  objectToScore: (_root, { input }, context) => objectToScore(context, input),
  decideObjection: (_root, { input }, context) => decideObjection(context, input),
  proposeBulletin: (_root, { input }, context) => proposeBulletin(context, input),
  publishBulletin: (_root, { input }, context) => publishBulletin(context, input),
} satisfies Own['Mutation'];

const rowOf = (bulletin: BulletinSource, row: BulletinRow): BulletinRowSource => ({ ...row, bulletin });

/** The frozen facts of one row, under the viewer's rights. */
async function frozenQuestion(bulletin: BulletinSource, rowKey: string, { pool, viewer }: ApiContext) {
  const { dividedBy, period, region } = bulletin.content;
  const filter = await filterFor(pool, viewer, { region });
  const row = rowKey === '' ? {} : dividedBy === 'UNIT' ? { unitIds: [rowKey] } : { gathered: { level: 'COUNTY' as const, code: rowKey } };
  return { period, known: null, bulletin: bulletin.id, filter: { ...filter, ...row } };
}

/** Absent in bulletins frozen before figures were compared. */
const comparedTo = (value: number | null, then: ComparedFigure | undefined) =>
  then === undefined ? null : { ...then, change: value === null || then.value === null ? null : value - then.value };

export const assessment = {
  AssessmentAnswer: { __resolveType: ({ __typename }) => __typename },
  AssessmentDone: {
    manualPoints: ({ manualPointsId }, _args, { pool }) => (manualPointsId === null ? null : readManualPoints(pool, manualPointsId)),
    objection: ({ objectionId }, _args, { pool }) => (objectionId === null ? null : readObjection(pool, objectionId)),
    bulletin: ({ bulletinId }, _args, { pool }) => (bulletinId === null ? null : readBulletin(pool, bulletinId)),
  },
  ScoreSheet: { sheetId: ({ id }) => id },
  ScorePart: { partId: ({ id }) => id },
  Score: {
    unit: ({ by, subject }, _args, context) => (by === 'UNIT' ? unit(subject, context) : null),
    person: ({ by, subject }, _args, context) => (by === 'PERSON' ? person(subject, context) : null),
  },
  ScoreLine: { lineId: ({ id }) => id },
  ManualPoints: {
    manualPointsId: ({ id }) => id,
    unit: ({ unitId }, _args, context) => unit(unitId, context),
    person: ({ personId }, _args, context) => person(personId, context),
    givenBy: ({ givenBy }, _args, context) => person(givenBy, context),
  },
  ScoreObjection: {
    objectionId: ({ id }) => id,
    manualPointsId: ({ manualId }) => manualId,
    unit: ({ unitId }, _args, context) => unit(unitId, context),
    person: ({ personId }, _args, context) => person(personId, context),
    objectedBy: ({ objectedBy }, _args, context) => person(objectedBy, context),
    decidedBy: ({ decidedBy }, _args, context) => person(decidedBy, context),
  },
  Bulletin: {
    bulletinId: ({ id }) => id,
    kind: ({ content }) => content.kind,
    dividedBy: ({ content }) => content.dividedBy,
    regionCode: ({ region }) => region,
    periodFrom: ({ content }) => content.period.from,
    periodTo: ({ content }) => content.period.to,
    frozenAt: ({ content }) => content.frozenAt,
    sheetId: ({ content }) => content.sheet.id,
    sheetVersion: ({ content }) => content.sheet.version,
    sheetHash: ({ content }) => content.sheet.hash,
    rulesSha256: ({ content }) => content.rules.sha256,
    calendarVersion: ({ content }) => content.calendarVersion,
    provenance: ({ content }) => content.provenance,
    cases: ({ content }) => content.caseSet.cases,
    caseSetSha256: ({ content }) => content.caseSet.sha256,
    proposedBy: ({ proposedBy }, _args, context) => person(proposedBy, context),
    publishedBy: ({ publishedBy }, _args, context) => person(publishedBy, context),
    rows: (bulletin) => bulletin.content.rows.map((row) => rowOf(bulletin, row)),
    total: (bulletin) => rowOf(bulletin, bulletin.content.total),
    row: (bulletin, { key }) => {
      const row = key === '' ? bulletin.content.total : bulletin.content.rows.find((one) => one.key === key);
      return row === undefined ? null : rowOf(bulletin, row);
    },
    difference: ({ content }) => content.difference,
    behind: async (bulletin, args, context, info) => {
      const measure = MEASURES.find(({ id }) => id === args.measure);
      if (measure === undefined || !bulletin.content.measures.some(({ id }) => id === args.measure))
        throw userError('BAD_INPUT', `通报中没有指标 ${args.measure}`, `the bulletin has no measure ${args.measure}`, { field: 'measure' });
      return behind({ measure, question: await frozenQuestion(bulletin, args.row, context) }, args, context, info);
    },
  },
  BulletinRow: {
    figures: ({ bulletin, figures, key }) => figures.map((figure) => ({ ...figure, bulletin, rowKey: key })),
    score: ({ bulletin, score }) => (score === null ? null : { ...score, by: bulletin.content.dividedBy }),
    redCards: ({ cards }) => cards.red,
    yellowCards: ({ cards }) => cards.yellow,
    warnings: ({ cards }) => cards.warnings,
    withdrawnCards: ({ cards }) => cards.withdrawn,
    orders: ({ orders }) => orders.issued,
    openOrders: ({ orders }) => orders.open,
    cardsBehind: (row, { count, ...args }, { viewer }) => cardsBehind(row, viewer, count, pageOf(args)),
    ordersBehind: (row, { count, ...args }, { viewer }) => ordersBehind(row, viewer, count, pageOf(args)),
  },
  BulletinCard: {
    level: ({ level }) => level as CardLevel,
    rule: ({ ruleId }) => catalogueRule(ruleId) ?? null,
    unit: ({ unitId }, _args, context) => unit(unitId, context),
    state: ({ state }) => state as CardStateName,
    stateName: ({ state }) => CARD_STATES[state as CardStateName],
    card: ({ cardNo }, _args, context) => cardBy(cardNo, context),
  },
  BulletinOrder: {
    unit: ({ unitId }, _args, context) => unit(unitId, context),
    state: ({ state }) => state as OrderStateName,
    stateName: ({ state }) => ORDER_STATES[state as OrderStateName],
    order: ({ orderNo }, _args, context) => orderBy(orderNo, context),
  },
  BulletinFigure: {
    measureId: ({ measure }) => measure,
    previous: ({ previous, value }) => comparedTo(value, previous),
    yearBefore: ({ value, yearBefore }) => comparedTo(value, yearBefore),
    cases: async (figure, args, context, info) =>
      behind(
        {
          measure: MEASURES.find(({ id }) => id === figure.measure)!,
          question: await frozenQuestion(figure.bulletin, figure.rowKey, context),
        },
        args,
        context,
        info,
      ),
  },
  BulletinDifference: {
    bulletinId: ({ corrects }) => corrects,
    added: ({ cases }) => cases.added,
    removed: ({ cases }) => cases.removed,
    changed: ({ cases }) => cases.changed,
  },
  BulletinChange: {
    before: ({ before }) => (before === null ? null : String(before)),
    after: ({ after }) => (after === null ? null : String(after)),
  },
} satisfies Partial<Own>;
