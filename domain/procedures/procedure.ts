/** The shape of one procedure version (实施清单的一个版本): data that the engine reads, never code. */
import type { BusinessHours, ClockBasis, Limit } from '../clocks/clock.ts';
import type { Basis } from '../law/basis.ts';
import type { CaseForm, Channel, ItemKind, Level, MaterialTrust, SpecialKind, SubjectKind } from '../law/code-lists.ts';
import type { StaffRole } from '../law/roles.ts';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** From which moment a limit runs. */
export type LimitStart = 'SUBMITTED' | 'RECEIVED' | 'ACCEPTED' | 'DECIDED' | 'GRANTED' | 'EVENT';

export interface ProcedureLimit extends Limit {
  readonly startsAt: LimitStart;
}

/** The three phases of every case, and what law lets happen after a grant. */
export type Phase = 'ACCEPTANCE' | 'REVIEW' | 'DECISION' | 'ISSUANCE' | 'AFTER_GRANT';

/** Which unit a step belongs to, relative to the case. */
export type StepUnit = 'HANDLING' | 'REGULATING' | 'TOWN' | 'COUNTY' | 'CITY' | 'PROVINCE';

export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly name: Words;
  readonly phase: Phase;
  readonly role: StaffRole;
  readonly unit?: StepUnit;
  readonly limit?: Limit;
  /** Steps that must be done first; absent: the step listed before. An empty list: opens at once. Parallel branches share `after`. */
  readonly after?: readonly Id[];
  /** Whoever had a hand in one of these may not act here. */
  readonly differentFrom?: readonly Id[];
  /** Staff needed together for an on-site verification (行政许可法 34(3)). */
  readonly needs?: { readonly siteVerification?: number };
  /** Opens only when the form satisfies this. */
  readonly when?: Condition;
}

/** `form[field] <op> value`. */
export interface Condition {
  readonly field: string;
  readonly op: 'EQ' | 'NE' | 'GT' | 'GTE' | 'LT' | 'LTE';
  readonly value: string | number | boolean;
}

export interface Material<Id extends string = string> {
  readonly id: Id;
  readonly name: Words;
  readonly mandatory: boolean;
  /** 容缺: may be promised in writing and filled later. */
  readonly deferrable?: boolean;
  /** Accepted levels of trust; absent: any. */
  readonly trust?: readonly MaterialTrust[];
  /** SHARED: fetched from the exchange, must not be asked of the applicant (国令716 art 7). */
  readonly source?: 'APPLICANT' | 'SHARED';
  readonly resource?: string;
}

export interface FormField {
  readonly id: string;
  readonly name: Words;
  readonly type: 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE';
  readonly required?: boolean;
  /** Personal data: masked in every view and in the trail. */
  readonly personal?: 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS' | 'OTHER';
  readonly choices?: readonly { readonly value: string; readonly name: Words }[];
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** A check digit to hold: see domain/identifiers. */
  readonly check?: 'USCC' | 'CITIZEN_ID';
}

export interface SpecialProcedure {
  readonly kind: SpecialKind;
  readonly basis: Basis;
  /** Ceiling of the announced working days [P]; the law has none. */
  readonly maxAnnounced?: number;
}

export interface Extension {
  readonly n: number;
  readonly by: 'ORGAN_HEAD' | 'GOVERNMENT_HEAD';
  readonly basis: Basis;
}

export interface PackageChild {
  readonly procedure: string;
  /** Absent: always part of the package. */
  readonly when?: Condition;
  /** Children that must be granted first. */
  readonly after?: readonly string[];
  /** The package is denied when this child is. */
  readonly requires?: boolean;
}

/** Matters in which a promise may not stand for an examination unless a law says so itself (告知承诺的除外领域). */
export type SubjectMatter = 'STATE_SECURITY' | 'PUBLIC_SAFETY' | 'FINANCE' | 'ECOLOGY' | 'LIFE_AND_HEALTH';

/** 有数量限制的许可: how the scarce right is given out (行政许可法 53, 54, 57). */
export interface QuantityLimit {
  readonly by: 'ORDER_OF_ACCEPTANCE' | 'TENDER' | 'AUCTION' | 'EXAM';
  readonly basis: Basis;
}

/** Limits that replace those of the same name when the form satisfies `when` (priority of a ticket, kind of a complaint). */
export interface LimitsWhen {
  readonly when: Condition;
  readonly limits: Partial<Procedure['limits']>;
}

export interface Procedure<StepId extends string = string, MaterialId extends string = string> {
  /** Stable key, kebab-case, also the file name: `water-intake`. */
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly name: Words;
  readonly kind: ItemKind;
  readonly form: CaseForm;
  readonly level: Level;
  /** 31-character item code with valid check digits (synthetic organ in the shipped set). */
  readonly itemCode: string;

  readonly limits: {
    readonly preReview?: ProcedureLimit;
    readonly notice?: ProcedureLimit;
    readonly supply?: ProcedureLimit;
    readonly statutory?: ProcedureLimit;
    /** Statutory limit when facts are clear (工伤保险条例 20: 15 days). Chosen at acceptance. */
    readonly statutoryClear?: ProcedureLimit;
    readonly promised?: ProcedureLimit;
    readonly joint?: ProcedureLimit;
    readonly lower?: ProcedureLimit;
    readonly issue?: ProcedureLimit;
    readonly inspect?: ProcedureLimit;
    readonly respondent?: ProcedureLimit;
    readonly verify?: ProcedureLimit;
    readonly rectify?: ProcedureLimit;
    readonly recheck?: ProcedureLimit;
  };
  /** Special limits by the answers of the form; a later entry wins. Read them through `limitsFor`. */
  readonly limitsWhen?: readonly LimitsWhen[];
  readonly counting: ClockBasis;
  readonly businessHours: BusinessHours;

  /** ON_EXPIRY_ACCEPTED: silence accepts (32(4)). NONE: silence only counts as late. */
  readonly silence: 'DEEMED_ACCEPTED' | 'NONE';
  /** What becomes of a supplement that does not come; LAPSE needs a basis of its own. */
  readonly supplyExpiry: { readonly then: 'LAPSE' | 'WAIT'; readonly basis: Basis };
  /** CONTINUE: the notice clock counts anew from the supplement. RESTART: statutory and promised run from the complete filing. */
  readonly afterSupply: 'NEW_NOTICE' | 'RESTART';

  readonly extension?: Extension;
  readonly special: readonly SpecialProcedure[];
  /** 46: must hold a hearing; 47: tells of the right; NONE. */
  readonly hearing: 'NONE' | 'TELL' | 'MUST';
  /** Two-party matters serve the decision on both. */
  readonly respondent?: Words;
  readonly deferral?: { readonly maxDays: number; readonly basis: Basis };
  readonly commitment?: { readonly basis: Basis };
  /** FILING acknowledges without a decision; FORWARD passes up after the first review. */
  readonly outcome: 'DECISION' | 'FILING' | 'FORWARD';

  readonly steps: readonly Step<StepId>[];
  readonly materials: readonly Material<MaterialId>[];
  readonly fields: readonly FormField[];
  readonly children?: readonly PackageChild[];

  readonly result?: {
    readonly licence?: Words;
    readonly licenceTypeCode?: string;
    readonly document: Words;
    readonly validYears?: number;
    readonly maxYears?: number;
    readonly renewBefore?: Limit;
  };
  readonly subjectMatters?: readonly SubjectMatter[];
  readonly quantity?: QuantityLimit;
  /** 事中事后监管: what is checked once the right is in use, and by what rule. */
  readonly afterGrantChecks?: readonly { readonly name: Words; readonly basis: Basis }[];
  /** 服务对象; absent: anyone. */
  readonly serves?: readonly SubjectKind[];
  readonly fee?: { readonly amount: string; readonly basis: Basis };
  readonly auth: { readonly person: 0 | 1 | 2 | 3; readonly organisation: 0 | 1 | 2 | 3 };
  readonly channels: readonly Channel[];
  readonly visitsMax: number;
  readonly deciding: string;
  readonly regulating: string;
  readonly notes?: readonly Words[];
}

/** A published version: the definition plus the hash that identifies its content. */
export interface PublishedProcedure {
  readonly code: string;
  readonly version: number;
  /** SHA-256 of the canonical JSON of the definition, hex. */
  readonly hash: string;
  readonly definition: Procedure;
}
