/** Points given by people, objections, and their decisions: asked of the rule table and of `admit`, stored with their entry. */
import { inTransaction } from '../../schema/in-transaction.ts';
import { publishScoreSheets } from '../../activities/publish-score-sheets.ts';
import type { Action } from '../../domain/access/actions.ts';
import { can } from '../../domain/access/can.ts';
import { admitManualPoints, admitObjectionDecision } from '../../domain/assessment/admit-assessment.ts';
import { linesOf, type ScoreSheet } from '../../domain/assessment/score-sheet.ts';
import { SCORE_SHEETS } from '../../domain/assessment/sheets/shipped-sheets.ts';
import { withExactNumbers } from '../../domain/audit/canonical.ts';
import { refusal, type Json, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import type { DecideObjectionInput, GiveManualPointsInput, ObjectToScoreInput } from '../../schema/generated/resolvers.ts';
import type { AssessmentDoneSource, ManualPointsSource, ObjectionSource } from '../../schema/graphql/assessment-sources.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { accessRefusal, invalid } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import { placeResource, receiptOf, record, refuse, shortId, type Act } from '../commands/office-trail.ts';
import { readManualPoints, readObjection } from './assessment.reader.ts';

export type AssessmentAnswer = AssessmentDoneSource | RefusedSource;

const done = (requestId: string, more: Partial<AssessmentDoneSource> & Pick<AssessmentDoneSource, 'receipt'>): AssessmentDoneSource => ({
  __typename: 'AssessmentDone',
  requestId,
  manualPointsId: null,
  objectionId: null,
  bulletinId: null,
  ...more,
});

const streamOf = (from: string, to: string, unit: string): string => `assessment/${from}..${to}/${unit}`;

interface About {
  readonly requestId: string;
  readonly sheet?: string | undefined;
  readonly unit: string;
  readonly person?: string | null | undefined;
  readonly period: { readonly from: string; readonly to: string };
}

interface Found {
  readonly sheet: ScoreSheet;
  readonly region: string;
  readonly refusals: readonly Refusal[];
}

/** Unit, person and sheet belong together and the period holds a day. */
async function find({ loaders }: ApiContext, about: About): Promise<Found | { readonly refusals: readonly Refusal[] }> {
  const sheet = SCORE_SHEETS.find(({ id }) => id === (about.sheet ?? 'default'));
  if (sheet === undefined) return { refusals: [invalid('sheet', '没有这张评分表', 'no such score sheet')] };
  const unit = await loaders.unit.load(about.unit);
  if (unit === null) return { refusals: [invalid('unit', '没有这个单位', 'no such unit')] };
  if (about.period.from >= about.period.to) return { refusals: [invalid('period', '期间至少要有一天', 'a period holds at least one day')] };
  if ((about.person != null) !== (sheet.subject === 'PERSON'))
    return { refusals: [invalid('person', '个人考核表才针对个人', 'only the sheet for persons is about a person')] };
  if (about.person != null && (await loaders.person.load(about.person))?.unit_id !== unit.id)
    return { refusals: [invalid('person', '该单位没有这个人', 'the unit has no such person')] };
  return { sheet, region: unit.region, refusals: [] };
}

/** What both acts on a sheet begin with: whose input it is, whether he may, and what it is about. A refusal is on record by then. */
async function open(
  context: ApiContext,
  name: string,
  action: Action,
  input: About,
): Promise<RefusedSource | { readonly act: Act; readonly found: Found }> {
  const found = await find(context, input);
  const place = 'region' in found ? { unitId: input.unit, region: found.region } : null;
  const stream = place === null ? 'assessment' : streamOf(input.period.from, input.period.to, input.unit);
  const act: Act = { act: name, action, requestId: input.requestId, stream, place };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, act, faults);
  const decision = can(context.viewer, action, place === null ? undefined : placeResource(place));
  if (!decision.allow) return refuse(context, act, [accessRefusal(context.viewer, action, decision)]);
  return 'region' in found ? { act, found } : refuse(context, act, found.refusals);
}

export async function giveManualPoints(context: ApiContext, input: GiveManualPointsInput): Promise<AssessmentAnswer> {
  const opened = await open(context, 'giveManualPoints', 'ASSESSMENT_ACTS', input);
  if ('__typename' in opened) return opened;
  const { act, found } = opened;
  const before = await receiptOf(context.pool, act);
  const id = shortId('MP', context.viewer.personId, input.requestId);
  if (before !== null) return done(input.requestId, { manualPointsId: id, receipt: before });
  const given = {
    line: input.line,
    points: input.points,
    reason: input.reason,
    evidence: input.evidence.map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() })),
  };
  const refusals = admitManualPoints(found.sheet, given);
  if (refusals.length > 0) return refuse(context, act, refusals);
  const receipt = await inTransaction(context.transactor, async (client) => {
    await publishScoreSheets(client, [found.sheet]);
    await client.query(
      `insert into tongban.manual_points (id, request_id, level, unit_id, person_id, region, sheet_id, line_id, period_from, period_to, points, reason, evidence, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        `${context.viewer.personId}/${input.requestId}`,
        found.sheet.subject,
        input.unit,
        input.person ?? null,
        found.region,
        found.sheet.id,
        given.line,
        input.period.from,
        input.period.to,
        given.points,
        given.reason,
        JSON.stringify(given.evidence),
        context.viewer.personId,
        context.now(),
      ],
    );
    const told = {
      id,
      sheet: found.sheet.id,
      sheetVersion: found.sheet.version,
      unit: input.unit,
      person: input.person ?? null,
      period: input.period,
      ...given,
    };
    return record(client, context, act, withExactNumbers(told) as Json);
  });
  return done(input.requestId, { manualPointsId: id, receipt });
}

export async function objectToScore(context: ApiContext, input: ObjectToScoreInput): Promise<AssessmentAnswer> {
  const opened = await open(context, 'objectToScore', 'ASSESSMENT_OBJECTIONS', input);
  if ('__typename' in opened) return opened;
  const { act, found } = opened;
  const id = shortId('YY', context.viewer.personId, input.requestId);
  const before = await receiptOf(context.pool, act);
  if (before !== null) return done(input.requestId, { objectionId: id, receipt: before });
  const points = input.manualPointsId == null ? null : await readManualPoints(context.pool, input.manualPointsId);
  const refusals = objectionFaults(found.sheet, input, points);
  if (refusals.length > 0) return refuse(context, act, refusals);
  const evidence = (input.evidence ?? []).map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() }));
  const receipt = await inTransaction(context.transactor, async (client) => {
    const { rowCount } = await client.query(
      `insert into tongban.score_objection (id, request_id, level, unit_id, person_id, region, sheet_id, line_id, period_from, period_to, manual_id, given_by, statement, evidence, objected_by, objected_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing`,
      [
        id,
        `${context.viewer.personId}/${input.requestId}`,
        found.sheet.subject,
        input.unit,
        input.person ?? null,
        found.region,
        found.sheet.id,
        input.line,
        input.period.from,
        input.period.to,
        points?.id ?? null,
        points?.givenBy ?? null,
        input.statement,
        JSON.stringify(evidence),
        context.viewer.personId,
        context.now(),
      ],
    );
    if (rowCount === 0) return null;
    const told = {
      id,
      sheet: found.sheet.id,
      line: input.line,
      unit: input.unit,
      person: input.person ?? null,
      period: input.period,
      manualPoints: points?.id ?? null,
      statement: input.statement,
      evidence,
    };
    return record(client, context, act, told);
  });
  if (receipt === null) return refuse(context, act, [refusal('APPEALED_BEFORE', OBJECTION, { at: points?.givenAt ?? null })]);
  return done(input.requestId, { objectionId: id, receipt });
}

const OBJECTION = policy('考核异议：对每次打分提出一次');

function objectionFaults(sheet: ScoreSheet, input: ObjectToScoreInput, points: ManualPointsSource | null): readonly Refusal[] {
  if (![...linesOf(sheet), ...sheet.adjustments].some(({ id }) => id === input.line))
    return [invalid('line', '评分表没有这一项', 'the sheet has no such line')];
  if (input.statement.trim() === '') return [refusal('REASONS_MISSING', OBJECTION, { field: 'statement' }, { field: 'statement' })];
  if (input.manualPointsId == null) return [];
  const fits = points !== null && points.unitId === input.unit && points.line === input.line && points.personId === (input.person ?? null);
  return fits ? [] : [invalid('manualPointsId', '该单位该项没有这次打分', 'no such points on this line of the unit')];
}

export async function decideObjection(context: ApiContext, input: DecideObjectionInput): Promise<AssessmentAnswer> {
  const objection = await readObjection(context.pool, input.objectionId);
  const place = objection === null ? null : { unitId: objection.unitId, region: objection.region };
  const stream = objection === null ? 'assessment' : streamOf(objection.periodFrom, objection.periodTo, objection.unitId);
  const act: Act = { act: 'decideObjection', action: 'ASSESSMENT_DECISIONS', requestId: input.requestId, stream, place };
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, act, faults);
  const decision = can(context.viewer, 'ASSESSMENT_DECISIONS', place === null ? undefined : placeResource(place));
  if (!decision.allow) return refuse(context, act, [accessRefusal(context.viewer, 'ASSESSMENT_DECISIONS', decision)]);
  if (objection === null) return refuse(context, act, [invalid('objectionId', '没有这项异议', 'no such objection')]);
  const before = await receiptOf(context.pool, act);
  if (before !== null) return done(input.requestId, { objectionId: objection.id, receipt: before });
  const told = { outcome: input.outcome, reasons: input.reasons, correction: input.correction ?? null };
  const admitted = admitObjectionDecision(objection, context.viewer.personId, told);
  if (admitted.length > 0) return refuse(context, act, admitted);
  const receipt = await inTransaction(context.transactor, async (client) => {
    const { rowCount } = await client.query(
      `update tongban.score_objection set outcome = $2, reasons = $3, correction = $4, decided_by = $5, decided_at = $6 where id = $1 and outcome is null`,
      [objection.id, told.outcome, told.reasons, told.correction, context.viewer.personId, context.now()],
    );
    return rowCount === 0 ? null : record(client, context, act, withExactNumbers({ id: objection.id, ...told }) as Json);
  });
  if (receipt === null) {
    const now: ObjectionSource | null = await readObjection(context.pool, objection.id);
    return refuse(context, act, admitObjectionDecision(now ?? objection, context.viewer.personId, told));
  }
  return done(input.requestId, { objectionId: objection.id, receipt });
}
