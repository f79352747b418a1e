/** How a supervision rule (监察规则) is written: one file with its law, its condition, and the examples that are its tests. */
import type { Actor } from '../case/actor.ts';
import type { CaseState } from '../case/case-state.ts';
import type { CommandType } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Json } from '../case/refusal.ts';
import type { CalendarData, ClockId, ClockKind, DuePoint, Instant } from '../clocks/clock.ts';
import type { Basis } from '../law/basis.ts';
import type { CaseForm } from '../law/code-lists.ts';
import type { Role } from '../law/roles.ts';
import type { Procedure, Words } from '../procedures/procedure.ts';
import type { CaseExample } from './example-case.ts';
import type { ActFact, ActKind } from './act-facts.ts';
import type { LearnedGuide } from './learned-guide.ts';
import type { Level } from './levels.ts';

/** AUTOMATIC: a card is issued at once. CONFIRM: a draft until a supervisor confirms it (待发). */
export type IssuingMode = 'AUTOMATIC' | 'CONFIRM';

/**
 * A number of a rule that administrators may set otherwise (阈值), within bounds. Where it moves a due point that the case's own timer
 * records, `moves` says which: the rule then sees that point reached at the time set, and the recorded one not at all.
 */
export interface Threshold {
  readonly name: Words;
  readonly unit: Words;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** Working days after the due point; of a warning before it, 0 being the warning rule of the clock itself. */
  readonly moves?: { readonly kinds: readonly ClockKind[]; readonly point: Extract<DuePoint, 'WARN' | 'DUE' | 'LATE_1' | 'LATE_2'> };
}
export type Thresholds = Readonly<Record<string, Threshold>>;
export type Numbers<T extends Thresholds = Thresholds> = { readonly [K in keyof T]: number };

/** What a region sets otherwise in the file itself; settings of administrators come on top (rule-settings.ts). */
export interface RegionOverride {
  readonly on?: boolean;
  readonly mode?: IssuingMode;
  /** Instead of the rule's own level, whatever its threshold. */
  readonly level?: Level;
  readonly basis: Basis;
}

interface RuleHead {
  /** `R-T01`: stable, shown with every finding. */
  readonly id: string;
  /** Raised with every change of meaning; a published version is never edited. */
  readonly version: number;
  readonly title: Words;
  /** Its usual level; a threshold may name another. */
  readonly level: Level;
  readonly basis: readonly Basis[];
  /** Off: evaluated for nobody until a region or a later version turns it on. */
  readonly on: boolean;
  readonly mode: IssuingMode;
  /** 适用于即办件. */
  readonly instantItems: boolean;
  readonly regions?: Readonly<Record<string, RegionOverride>>;
  readonly thresholds?: Thresholds;
  /** Rules that are steps of one ladder: a higher finding takes the place of a lower one. Absent: the rule alone. */
  readonly ladder?: string;
  /** What is judged cannot be read from the trail alone: what is missing, or who tells it. */
  readonly needs?: Words;
}

/** A committed entry of the case's stream, as rules see it. */
export interface ToldEntry {
  /** Dense number within the case. */
  readonly seq: number;
  readonly command?: CommandType;
  readonly actor: Pick<Actor, 'personId' | 'kind' | 'unitId'>;
  readonly role: Role | null;
  readonly onBehalfOf?: string;
  readonly events: readonly CaseEvent[];
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
  /** By a person's word. */
  readonly occurredAt?: Instant;
  /** Of a push: what it says of the whole case. */
  readonly pushed?: PushedWord;
}

/** The other system's word on a case as a whole, and what its mapping says of it. */
export interface PushedWord {
  readonly startAt?: Instant;
  readonly endAt?: Instant;
  /** The term of the law there. */
  readonly deadlineAt?: Instant;
  /** The term promised there. */
  readonly plannedEndAt?: Instant;
  /** Pairs of activities that one person may not both do. */
  readonly separated?: readonly (readonly [string, string])[];
}

/** One entry with the case before and after it, and all that came earlier: a rule sees nothing later, so time moving on takes no finding back. */
export interface Moment {
  readonly entry: ToldEntry;
  readonly earlier: readonly ToldEntry[];
  readonly before: CaseState;
  readonly after: CaseState;
  readonly procedure: Procedure;
  /** The calendar the case was under at this moment. */
  readonly calendar: CalendarData;
  /** Of a pushed case, whose procedure is not published here. */
  readonly guide?: LearnedGuide;
  /** Of a pushed case: up to when nothing else has been told. */
  readonly until?: Instant;
}

export interface Breach {
  /** Which of the rule's thresholds, or which occurrence: part of the key under which it fires once. */
  readonly threshold: string;
  readonly level?: Level;
  readonly stepId?: string;
  readonly clockId?: ClockId;
  /** When it came about; absent: the instant of the entry. */
  readonly at?: Instant;
  readonly facts: Readonly<Record<string, Json>>;
  /** Who answers for it; absent: whoever acted, or holds the open step. */
  readonly duty?: Duty;
}

export interface Duty {
  readonly unit: string;
  readonly person: string | null;
}

/** Judged entry by entry. */
export interface CaseRule extends RuleHead {
  readonly kind: 'CASE';
  /** Also asked of pushed cases, as a whole and at once. */
  readonly pushed?: true;
  brokenBy(moment: Moment, numbers: Numbers): readonly Breach[];
  readonly examples: readonly CaseExample[];
}

export interface SweepBreach {
  /** What the finding is about beside the rule: a person and a day, a case. */
  readonly key: string;
  readonly caseNo?: string;
  readonly stepId?: string;
  readonly at: Instant;
  readonly facts: Readonly<Record<string, Json>>;
  readonly duty: Duty;
  readonly region: string;
  /** How many simulated acts are behind it decides what the finding is called. */
  readonly acts: readonly ActFact[];
}

export interface SweepContext {
  readonly calendar: CalendarData;
  /** Fastest hundredth of the way from acceptance to decision, in milliseconds, by procedure; absent: too few cases to say. */
  readonly fastest: Readonly<Record<string, number>>;
  /** Procedures that ask for a review step between acceptance and decision. */
  readonly reviewed: readonly string[];
}

export interface SweepExample {
  readonly when: string;
  readonly acts: readonly Partial<ActFact>[];
  readonly context?: Partial<SweepContext>;
  /** Keys of the findings, in order; empty: kept. */
  readonly fires: readonly string[];
}

/** Judged over many cases, by the nightly sweep or on demand: always findings to look at, never scores. */
export interface SweepRule extends RuleHead {
  readonly kind: 'SWEEP';
  /** Calendar days of acts it looks back over. */
  readonly days: number;
  readonly reads: readonly ActKind[];
  /** Also asked of acts that another system reported. */
  readonly pushed?: true;
  brokenBy(acts: readonly ActFact[], context: SweepContext, numbers: Numbers): readonly SweepBreach[];
  readonly examples: readonly SweepExample[];
}

/** Found by whoever holds the clock or the comparison: a card's own term, the verifier of the chain. `needs` says by whom. */
export interface ToldRule extends RuleHead {
  readonly kind: 'TOLD';
  readonly needs: Words;
}

/** Off, because what it asks is not recorded here yet. */
export interface AwaitingRule extends RuleHead {
  readonly kind: 'AWAITING';
  readonly on: false;
  readonly needs: Words;
}

export type Rule = CaseRule | SweepRule | ToldRule | AwaitingRule;

/** As written in a file: the numbers are known by the names of its own thresholds. */
type Written<R extends { brokenBy: unknown }, T extends Thresholds, Asked extends readonly unknown[], B> = Omit<
  R,
  'kind' | 'thresholds' | 'brokenBy'
> & {
  readonly thresholds?: T;
  brokenBy(...asked: [...Asked, numbers: Numbers<T>]): readonly B[];
};

export const defineCaseRule = <const T extends Thresholds = Thresholds>(
  rule: Written<CaseRule, T, [moment: Moment], Breach>,
): CaseRule => ({ kind: 'CASE', ...rule });
export const defineSweepRule = <const T extends Thresholds = Thresholds>(
  rule: Written<SweepRule, T, [acts: readonly ActFact[], context: SweepContext], SweepBreach>,
): SweepRule => ({ kind: 'SWEEP', ...rule });
export const defineToldRule = (rule: Omit<ToldRule, 'kind'>): ToldRule => ({ kind: 'TOLD', ...rule });
export const defineAwaitingRule = (rule: Omit<AwaitingRule, 'kind' | 'on'>): AwaitingRule => ({ kind: 'AWAITING', on: false, ...rule });

export const appliesTo = (rule: Rule, form: CaseForm): boolean => rule.instantItems || form !== 'INSTANT';
