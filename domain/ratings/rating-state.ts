/** One rating (好差评) of one service event, and what follows a bad one until it is put right (国办发〔2019〕51号; domain.md 2.4). */
import type { CaseStateName } from '../case/case-state.ts';
import type { Instant } from '../clocks/clock.ts';
import type { Channel, Provenance } from '../law/code-lists.ts';
import type { Evidence, MatterState } from '../supervision/matters/matter.ts';

/** Never stored as a digit: some exchanges number them the other way round. Best first. */
export const GRADES = {
  VERY_SATISFIED: { zh: '非常满意', en: 'very satisfied' },
  SATISFIED: { zh: '满意', en: 'satisfied' },
  FAIR: { zh: '基本满意', en: 'fairly satisfied' },
  DISSATISFIED: { zh: '不满意', en: 'dissatisfied' },
  VERY_DISSATISFIED: { zh: '非常不满意', en: 'very dissatisfied' },
} as const;
export type Grade = keyof typeof GRADES;
export const GRADE_ORDER = Object.keys(GRADES) as readonly Grade[];

export const isBad = (grade: Grade): boolean => grade === 'DISSATISFIED' || grade === 'VERY_DISSATISFIED';
export const isBetter = (grade: Grade, than: Grade): boolean => GRADE_ORDER.indexOf(grade) < GRADE_ORDER.indexOf(than);

export const RATING_STATES = {
  NEW: { zh: '待评价', en: 'not rated yet' },
  PUBLISHED: { zh: '已公开', en: 'published' },
  ASSIGNED: { zh: '差评·待核实', en: 'bad rating, to be verified' },
  VERIFIED: { zh: '已核实·待整改', en: 'verified, to be put right' },
  RECTIFYING: { zh: '整改中', en: 'being put right' },
  FEEDBACK: { zh: '已反馈·待回访', en: 'the rater was told, to be called back' },
  CALLBACK: { zh: '已回访', en: 'called back' },
  REOPENED: { zh: '重新整改', en: 'reopened' },
  CLOSED: { zh: '已办结', en: 'closed' },
} as const;
export type RatingStateName = keyof typeof RATING_STATES;

export const VALIDITIES = {
  VALID: { zh: '属实', en: 'valid' },
  MISTAKEN: { zh: '误评', en: 'mistaken' },
  MALICIOUS: { zh: '恶意差评', en: 'malicious' },
} as const;
export type Validity = keyof typeof VALIDITIES;
export type Complexity = 'SIMPLE' | 'COMPLEX';

/** The service event as it stood when its rating was opened. */
export interface RatedCase {
  readonly state: CaseStateName;
  /** Applicant and agent. */
  readonly ownPartyIds: readonly string[];
}

export interface GivenRating {
  readonly at: Instant;
  readonly by: string;
  readonly grade: Grade;
  readonly channel: Channel;
  readonly text: string;
  /** 实名: the rater agreed to be called by name. */
  readonly named: boolean;
}

export interface Verification {
  readonly at: Instant;
  readonly by: string;
  readonly validity: Validity;
  readonly complexity: Complexity;
  readonly reason: string;
}

export interface Rectification {
  readonly at: Instant;
  readonly by: string;
  readonly measures: string;
  readonly feedback?: {
    readonly at: Instant;
    readonly by: string;
    readonly text: string;
    readonly evidence: readonly Evidence[];
    readonly inTerm: boolean;
  };
  readonly callback?: { readonly at: Instant; readonly by: string; readonly satisfied: boolean; readonly text: string };
}

export interface RatingState extends MatterState {
  readonly kind: 'RATING';
  readonly state: RatingStateName;
  readonly rated: RatedCase;
  /** As first given; never changed. */
  readonly given?: GivenRating;
  /** 追评: once, upward, after the rectification. */
  readonly amended?: { readonly at: Instant; readonly by: string; readonly grade: Grade; readonly text: string };
  readonly verification?: Verification;
  /** The first, and one for each reopening. */
  readonly rectifications: readonly Rectification[];
  readonly closedAt?: Instant;
  readonly closedBecause?: string;
}

export interface NewRating {
  readonly caseNo: string;
  readonly region: string;
  readonly unitId: string;
  readonly provenance: Provenance;
  readonly rated: RatedCase;
  readonly calendarVersion: string;
}

/** Its number is the case's: one rating per service event (一事一评). */
export const newRating = ({ calendarVersion, caseNo, provenance, rated, region, unitId }: NewRating): RatingState => ({
  kind: 'RATING',
  no: caseNo,
  state: 'NEW',
  region,
  unitId,
  provenance,
  calendarVersion,
  seq: 0,
  actSeq: 0,
  terms: {},
  forBulletin: false,
  recentActs: [],
  rated,
  rectifications: [],
});

export const isRatingOver = ({ state }: Pick<RatingState, 'state'>): boolean => state === 'PUBLISHED' || state === 'CLOSED';

/** The grade that counts now. */
export const gradeOf = ({ amended, given }: Pick<RatingState, 'amended' | 'given'>): Grade | null => amended?.grade ?? given?.grade ?? null;

/** 误评 and 恶意差评 are kept and shown, and left out of every score. */
export const isEffective = ({ verification }: Pick<RatingState, 'verification'>): boolean =>
  verification === undefined || verification.validity === 'VALID';

/** null: nothing was due to be put right yet. */
export const rectifiedInTerm = ({ rectifications, terms }: Pick<RatingState, 'rectifications' | 'terms'>): boolean | null => {
  const first = rectifications.find(({ feedback }) => feedback !== undefined)?.feedback;
  if (first !== undefined) return first.inTerm;
  return terms['RECTIFY']?.expiredAt === undefined ? null : false;
};
