/** Every Update, Signal and Query of the case workflow with its input: the one file of this folder that the API imports. */
import { defineSearchAttributeKey } from '@temporalio/common';
import type { SearchAttributePair } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Command, CommandType, Intake } from '../domain/case/commands.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { CaseOrigin, Channel, Provenance } from '../domain/law/code-lists.ts';
import type { PublishedProcedure, StepUnit } from '../domain/procedures/procedure.ts';

export const CASES_TASK_QUEUE = 'cases';
export const caseWorkflowId = (caseNo: string): string => `case/${caseNo}`;

export type Units = Readonly<Partial<Record<StepUnit, string>>>;

export interface CaseWorkflowInput {
  readonly caseNo: string;
  /** Pinned: the version in force when the case came in. */
  readonly procedure: PublishedProcedure;
  /** A window of the published calendar, enough for the life of the case; changed by the `changeCalendar` update. */
  readonly calendar: CalendarData;
  readonly region: string;
  readonly unitId: string;
  /** Units that steps name relative to the case; a missing one falls to the handling unit. */
  readonly units?: Units;
  readonly origin: CaseOrigin;
  readonly provenance: Provenance;
  /** 一件事: the published versions of the package's children, and who handles them. */
  readonly children?: readonly ChildProcedure[];
  /** Set for a child of a package: it opens accepted, from the parent's intake. */
  readonly opening?: PackageOpening;
  /** Carried by continue-as-new, or from a case that was under way elsewhere. */
  readonly carried?: CarriedCase;
  /** For tests: continue as new after so many history events. */
  readonly historyLengthLimit?: number;
}

export interface ChildProcedure {
  readonly procedure: PublishedProcedure;
  readonly unitId: string;
  readonly units?: Units;
}

export interface PackageOpening {
  readonly parentCaseNo: string;
  readonly intake: Intake;
  readonly channel: Channel;
  /** The parent's acceptance, or the end of a declared predecessor: day zero of the child's clocks. */
  readonly at: Instant;
}

export interface CarriedCase {
  readonly state: CaseState;
  readonly calendar: CalendarData;
  /** Answers already given, by request id: a command sent again after continue-as-new is not done again. */
  readonly answers: Readonly<Record<string, CommandAnswer>>;
  /** The parent has been told how this child ended. */
  readonly reported?: boolean;
}

export interface CaseOutcome {
  readonly caseNo: string;
  readonly state: CaseState['state'];
  readonly seq: number;
}

/** Answers a case keeps to recognise a command that is sent again; the record itself refuses doubles for ever. */
export const KEPT_ANSWERS = 50;

export interface CommandAnswer {
  readonly caseNo: string;
  readonly state: CaseState['state'];
  readonly seq: number;
  readonly actSeq: number;
  readonly nextDueAt: Instant | null;
  readonly receipt: Receipt;
}

/** Failure type of a refused update; `details[0]` is `Refusal[]`. */
export const REFUSED = 'Refused';

/** One update per command, under the command's own name, so that Temporal's history reads like the office's. */
export const updateOf = <T extends CommandType>(type: T) => defineUpdate<CommandAnswer, [Command<T>], T>(type);

/** For operators and the reconciler; screens read PostgreSQL. */
export const stateQuery = defineQuery<CaseState>('state');

/** A child tells its parent how it ended. Durable although the parent may be busy or continue as new. */
export const childClosedSignal = defineSignal<[{ readonly caseNo: string; readonly outcome: string; readonly at: Instant }]>('childClosed');

export * from './matter-messages.ts';

/** The record may be ahead of the workflow: look, and go on from there. Harmless when it is not. */
export const readUpSignal = defineSignal('readUp');

/** What operators find cases by in Temporal's own tools. Codes only, no personal data: a payload codec never covers these. */
export const OVERDUE = defineSearchAttributeKey('Overdue', 'BOOL');
const PROCEDURE_CODE = defineSearchAttributeKey('ProcedureCode', 'KEYWORD');
const HANDLING_ORG = defineSearchAttributeKey('HandlingOrg', 'KEYWORD');

/** Given when the workflow is started, where they cost no event of their own. */
export const openingAttributes = ({ procedure, unitId }: CaseWorkflowInput): SearchAttributePair[] => [
  { key: OVERDUE, value: false },
  { key: PROCEDURE_CODE, value: procedure.code },
  { key: HANDLING_ORG, value: unitId },
];
