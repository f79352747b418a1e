/** Ratings over GraphQL: thin resolvers, each a line or two; law and scope are asked elsewhere. */
import { can } from '../../domain/access/can.ts';
import { foreseenOnRating, RATING_FROM } from '../../domain/ratings/admit-rating.ts';
import type { RatingOffice } from '../../domain/ratings/rating-commands.ts';
import { HUMAN_RATING_COMMANDS, RATING_OFFICES } from '../../domain/ratings/rating-commands.ts';
import { gradeOf, isEffective, RATING_STATES, rectifiedInTerm, type Grade } from '../../domain/ratings/rating-state.ts';
import { rolesOf } from '../../domain/supervision/matters/matter-checks.ts';
import type { Role } from '../../domain/law/roles.ts';
import type { Resolvers } from '../../schema/generated/resolvers.ts';
import type { RatingSource } from '../../schema/graphql/rating-sources.ts';
import { recordMatterLook } from '../audit/record-look.ts';
import type { ApiContext } from '../context.ts';
import { pageOf } from '../paging.ts';
import { found } from '../resolvers/found.ts';
import { selects } from '../resolvers/selects.ts';
import { readMatterTrail } from '../supervision/matter.reader.ts';
import { performOnRating, rateCase, ratingResultOf } from './perform-rating.ts';
import { countRatings, listRatings, ratingResource, readRating } from './rating.reader.ts';

type Own = Resolvers<ApiContext>;

async function ratingBy(caseNo: string, context: ApiContext): Promise<RatingSource | null> {
  const row = await readRating(context.pool, caseNo);
  return row !== null && can(context.viewer, 'RATING_READ', ratingResource(row)).allow ? row : null;
}

export const ratingQueries = {
  ratings: async (_root, args, context, info) => {
    const { pool, viewer } = context;
    const page = await listRatings(pool, viewer, args.filter, pageOf(args));
    return { ...page, totalCount: selects(info, 'totalCount') ? await countRatings(pool, viewer, args.filter) : null };
  },
  rating: (_root, { caseNo }, context) => ratingBy(caseNo, context),
  ratingCommandResult: async (_root, { caseNo, requestId }, context) =>
    (await ratingBy(caseNo, context)) === null ? null : ratingResultOf(context, caseNo, requestId),
} satisfies Pick<NonNullable<Own['Query']>, 'ratings' | 'rating' | 'ratingCommandResult'>;

export const ratingMutations = {
  rateCase: (_root, { input }, context) => {
    const { channel, grade, named = false, text = '' } = input;
    return rateCase(context, input, { grade, channel, text, named });
  },
  amendRating: (_root, { input }, context) =>
    performOnRating(context, 'amendRating', input, { grade: input.grade, text: input.text ?? '' }),
  verifyRating: (_root, { input }, context) => {
    const { complexity = 'SIMPLE', reason = '', validity } = input;
    return performOnRating(context, 'verifyRating', input, { validity, complexity, reason });
  },
  rectifyRating: (_root, { input }, context) => performOnRating(context, 'rectifyRating', input, { measures: input.measures }),
  giveFeedback: (_root, { input }, context) => {
    const evidence = (input.evidence ?? []).map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() }));
    return performOnRating(context, 'giveFeedback', input, { text: input.text, evidence });
  },
  callBack: (_root, { input }, context) => performOnRating(context, 'callBack', input, { satisfied: input.satisfied, text: input.text }),
  reopenRating: (_root, { input }, context) => performOnRating(context, 'reopenRating', input, { reason: input.reason }),
  closeRating: (_root, { input }, context) => performOnRating(context, 'closeRating', input, { reason: input.reason }),
} satisfies Pick<
  NonNullable<Own['Mutation']>,
  'rateCase' | 'amendRating' | 'verifyRating' | 'rectifyRating' | 'giveFeedback' | 'callBack' | 'reopenRating' | 'closeRating'
>;

const rolesFor = (office: RatingOffice): readonly Role[] =>
  office === 'PARTY' ? ['APPLICANT', 'AGENT'] : office === 'EITHER' ? [...rolesOf('UNIT'), ...rolesOf('SUPERVISION')] : rolesOf(office);

const staffOnly = ({ viewer }: ApiContext): boolean => viewer.partyId === undefined;

/** The schema of the table has it that a rating is never without a grade. */
const graded = (grade: Grade | null | undefined): Grade => {
  if (grade == null) throw new TypeError('a rating without a grade');
  return grade;
};

export const ratings = {
  Rating: {
    caseNo: ({ case_no }) => case_no,
    case: ({ case_no }, _args, { loaders }) => loaders.case.load(case_no),
    state: ({ snapshot }) => snapshot.state,
    stateName: ({ snapshot }) => RATING_STATES[snapshot.state],
    grade: ({ snapshot }) => graded(gradeOf(snapshot)),
    firstGrade: ({ snapshot }) => graded(snapshot.given?.grade),
    effective: ({ snapshot }) => isEffective(snapshot),
    text: ({ snapshot }) => snapshot.given?.text ?? '',
    named: ({ snapshot }) => snapshot.given?.named ?? false,
    channel: ({ snapshot }) => snapshot.given?.channel ?? 'OTHER',
    ratedAt: ({ snapshot, updated_at }) => snapshot.given?.at ?? updated_at,
    amended: ({ snapshot }) => snapshot.amended ?? null,
    verification: ({ snapshot }) => snapshot.verification ?? null,
    rectifications: ({ snapshot }) => snapshot.rectifications,
    rectifiedInTerm: ({ snapshot }) => rectifiedInTerm(snapshot),
    unit: ({ unit_id }, _args, { loaders }) => found(loaders.unit.load(unit_id), 'unit', unit_id),
    region: ({ region }, _args, { loaders }) => found(loaders.region.load(region), 'region', region),
    forBulletin: ({ snapshot }) => snapshot.forBulletin,
    closedAt: ({ snapshot }) => snapshot.closedAt ?? null,
    closedBecause: ({ snapshot }) => snapshot.closedBecause ?? null,
    terms: ({ snapshot }) => Object.values(snapshot.terms).map((term) => ({ term, calendarVersion: snapshot.calendarVersion })),
    nextDueAt: ({ next_due_at }) => next_due_at,
    seq: ({ snapshot }) => snapshot.seq,
    actSeq: ({ snapshot }) => snapshot.actSeq,
    simulated: ({ snapshot }) => snapshot.provenance === 'SIMULATED',
    availableActions: async ({ snapshot }, _args, { catalogue, viewer }) => {
      const { data } = await found(catalogue.calendar(snapshot.calendarVersion), 'calendar', snapshot.calendarVersion);
      return HUMAN_RATING_COMMANDS.filter((command) => RATING_FROM[command].includes(snapshot.state)).map((command) => {
        const reasons = foreseenOnRating({ state: snapshot, calendar: data }, command, viewer);
        const whoMay = rolesFor(RATING_OFFICES[command]).map((role) => ({ role, except: [] }));
        return { command, allowed: reasons.length === 0, reasons, whoMay };
      });
    },
    trail: async (row, _args, context) => {
      if (!staffOnly(context)) return [];
      await recordMatterLook(context, { kind: 'RATING', no: row.case_no, caseNo: row.case_no }, ratingResource(row));
      return readMatterTrail(context.pool, 'RATING', row.case_no);
    },
  },
  RatingDone: { rating: ({ no }, _args, context) => ratingBy(no, context) },
} satisfies Partial<Own>;
