/** One command on a rating, from the door to its answer; as for cards, every refusal is in the trail before it is answered. */
import { recordMatterRefusal } from '../../activities/record-matter-refusal.ts';
import type { Action } from '../../domain/access/actions.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import type { CaseResource } from '../../domain/access/viewer.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import { policy } from '../../domain/law/basis.ts';
import { admitRating } from '../../domain/ratings/admit-rating.ts';
import type { HumanRatingCommand, RatingCommand, RatingCommandOf } from '../../domain/ratings/rating-commands.ts';
import { RATING_OFFICES } from '../../domain/ratings/rating-commands.ts';
import { refoldRating } from '../../domain/ratings/rating-law.ts';
import type { RatingStateName } from '../../domain/ratings/rating-state.ts';
import { newRating } from '../../domain/ratings/rating-state.ts';
import type { MatterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import { nextTerm } from '../../domain/supervision/matters/term.ts';
import type { RatingDoneSource, RatingSource } from '../../schema/graphql/rating-sources.ts';
import type { RefusedSource } from '../../schema/graphql/sources.ts';
import type { SupervisionPendingSource } from '../../schema/graphql/supervision-cards-sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { refused } from '../commands/answer.ts';
import { inputRefusals } from '../commands/input-checks.ts';
import { sent } from '../commands/outcome.ts';
import { accessRefusal, invalid, unknownCase } from '../commands/refusals.ts';
import type { ApiContext } from '../context.ts';
import type { MatterGatewayAnswer } from '../supervision/matter-gateway.ts';
import { readMatterRequest, readMatterTrail } from '../supervision/matter.reader.ts';
import { ratingResource, readRating } from './rating.reader.ts';

export type RatingAnswerSource = RatingDoneSource | SupervisionPendingSource | RefusedSource;

interface Input {
  readonly requestId: string;
  readonly caseNo: string;
  readonly expectedActSeq?: number | null | undefined;
}

interface Asked {
  readonly input: Input;
  readonly command: RatingCommand;
  readonly action: Action;
}

const actionOf = (type: HumanRatingCommand): Action => (RATING_OFFICES[type] === 'PARTY' ? 'RATE' : 'RATING_ACTS');

function ask<T extends HumanRatingCommand>(
  context: ApiContext,
  type: T,
  input: Input,
  data: RatingCommandOf<T>['data'],
  seq?: number,
): Asked {
  const command = {
    type,
    requestId: input.requestId,
    actor: context.viewer,
    receivedAt: context.now(),
    ...(input.expectedActSeq == null ? {} : { expectedActSeq: input.expectedActSeq }),
    ...(seq === undefined ? {} : { recordSeq: seq }),
    data,
  } as RatingCommand;
  return { input, command, action: actionOf(type) };
}

export async function performOnRating<T extends Exclude<HumanRatingCommand, 'rateCase'>>(
  context: ApiContext,
  type: T,
  input: Input,
  data: RatingCommandOf<T>['data'],
): Promise<RatingAnswerSource> {
  const row = await readRating(context.pool, input.caseNo);
  const asked = ask(context, type, input, data, row?.seq);
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, asked, row, faults);
  if (row === null || !can(context.viewer, 'RATING_READ', ratingResource(row)).allow)
    return refuse(context, asked, null, [unknownRating()]);
  return (
    (await barred(context, asked, row, ratingResource(row))) ??
    answered(context, asked, row, await sent(() => context.matters.rating(input.caseNo, asked.command as RatingCommandOf<T>)))
  );
}

/** The rater's own case, once; asked of the law before anything is started, so that a refused rating leaves nothing running. */
export async function rateCase(context: ApiContext, input: Input, data: RatingCommandOf<'rateCase'>['data']): Promise<RatingAnswerSource> {
  const row = await readRating(context.pool, input.caseNo);
  const asked = ask(context, 'rateCase', input, data, row?.seq);
  const command = asked.command as RatingCommandOf<'rateCase'>;
  const faults = inputRefusals(input);
  if (faults.length > 0) return refuse(context, asked, row, faults);
  const kase = await context.loaders.case.load(input.caseNo);
  if (kase === null) return refuse(context, asked, null, [unknownCase()]);
  const barrier = await barred(context, asked, row, caseResource(kase));
  if (barrier !== null) return barrier;
  if (row !== null) return answered(context, asked, row, await sent(() => context.matters.rating(input.caseNo, command)));

  const calendar = await context.catalogue.newestCalendar();
  if (calendar === null) throw new Error('no calendar is published');
  const rating = {
    caseNo: input.caseNo,
    region: kase.region,
    unitId: kase.unit_id,
    provenance: kase.snapshot.provenance,
    rated: { state: kase.snapshot.state, ownPartyIds: caseResource(kase).ownPartyIds },
  };
  const window = calendarAround(calendar.data, localDateOf(context.now()));
  const lawful = admitRating({ state: newRating({ ...rating, calendarVersion: window.version }), calendar: window }, command);
  if (lawful.length > 0) return refuse(context, asked, { unit_id: kase.unit_id, region: kase.region }, lawful);
  return answered(context, asked, null, await sent(() => context.matters.rate({ ...rating, calendar: window }, command)));
}

/** A request that is on record, or what the rule table refuses. null: go on. */
async function barred(
  context: ApiContext,
  asked: Asked,
  row: RatingSource | null,
  resource: CaseResource,
): Promise<RatingAnswerSource | null> {
  const first = await sentBefore(context, asked);
  if (first !== null) return first;
  const decision = can(context.viewer, asked.action, resource);
  return decision.allow ? null : refuse(context, asked, row, [accessRefusal(context.viewer, asked.action, decision)]);
}

async function answered(
  context: ApiContext,
  asked: Asked,
  row: RatingSource | null,
  answer: MatterGatewayAnswer,
): Promise<RatingAnswerSource> {
  const { caseNo, requestId } = asked.input;
  switch (answer.kind) {
    case 'done': {
      const { nextDueAt, no, receipt, seq, state } = answer.answer;
      return { __typename: 'RatingDone', requestId, no, seq, nextDueAt, receipt, state: state as RatingStateName };
    }
    case 'pending':
      return { __typename: 'SupervisionPending', requestId, no: caseNo, kind: 'RATING' };
    case 'refused':
      return refuse(context, asked, row, answer.refusals);
    case 'notRunning':
      return refuse(context, asked, row, [
        refusal('WRONG_MATTER_STATE', policy('一事一评；办结后不再办理'), {
          state: row?.snapshot.state ?? null,
          stateZh: '已结',
          stateEn: 'over',
        }),
      ]);
  }
}

const unknownRating = (): Refusal => refusal('UNKNOWN_MATTER', policy('只见权限之内的评价'), {}, { field: 'caseNo' });

/** Records the refusal, then answers it. What cannot be recorded is an outage, never a silent No. */
async function refuse(
  context: ApiContext,
  { action, command, input }: Asked,
  place: Pick<RatingSource, 'unit_id' | 'region'> | null,
  refusals: readonly Refusal[],
): Promise<RefusedSource> {
  await recordMatterRefusal(context.office, {
    kind: 'RATING',
    no: input.caseNo,
    place: place === null ? null : { unitId: place.unit_id, region: place.region },
    command,
    refusals,
    role: rolesThrough(context.viewer, action)[0] ?? null,
    recordedAt: context.now(),
  });
  return refused(input.requestId, null, refusals);
}

async function sentBefore(context: ApiContext, asked: Asked): Promise<RatingAnswerSource | null> {
  const { caseNo, requestId } = asked.input;
  const entry = (await readMatterRequest(context.pool, 'RATING', caseNo, requestId)).find(({ content }) => content.outcome === 'ok');
  if (entry === undefined) return null;
  if (entry.content.actor.personId !== context.viewer.personId || String(entry.content.command) !== asked.command.type) {
    return refuse(context, asked, null, [
      invalid('requestId', '这个请求编号已用于另一个命令', 'this request id was used for another command'),
    ]);
  }
  return ratingResultOf(context, caseNo, requestId);
}

/** What became of a request, by the trail alone. null: nothing is recorded under it yet. */
export async function ratingResultOf(context: ApiContext, caseNo: string, requestId: string): Promise<RatingAnswerSource | null> {
  const entries = await readMatterRequest(context.pool, 'RATING', caseNo, requestId);
  const first = entries[0];
  if (first === undefined) return null;
  if (first.content.outcome !== 'ok') return refused(requestId, null, entries.at(-1)!.content.refusals ?? []);
  const upTo = (await readMatterTrail(context.pool, 'RATING', caseNo)).filter(
    ({ content, seq }) => content.outcome === 'ok' && seq <= first.seq,
  );
  const rating = refoldRating(
    upTo.map(({ content }) => content as unknown as MatterEntry),
    { provenance: 'LIVE' },
  );
  const calendar = await context.catalogue.calendar(rating.calendarVersion);
  if (calendar === null) throw new Error(`the rating of ${caseNo} cites a calendar that is not published`);
  const { hash, seq, stream } = first;
  const nextDueAt = nextTerm(rating.terms, calendar.data)?.at ?? null;
  return {
    __typename: 'RatingDone',
    requestId,
    no: caseNo,
    seq: rating.seq,
    nextDueAt,
    receipt: { stream, seq, hash },
    state: rating.state,
  };
}
