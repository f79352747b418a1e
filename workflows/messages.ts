/** Every Update, Signal and Query of the case workflow with its input: the one file of this folder that the API imports. */
import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Command, CommandType } from '../domain/case/commands.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { CaseOrigin, Provenance } from '../domain/law/code-lists.ts';
import type { PublishedProcedure } from '../domain/procedures/procedure.ts';

export const CASES_TASK_QUEUE = 'cases';
export const caseWorkflowId = (caseNo: string): string => `case/${caseNo}`;

export interface CaseWorkflowInput {
  readonly caseNo: string;
  /** Pinned: the version in force when the case came in. */
  readonly procedure: PublishedProcedure;
  readonly calendar: CalendarData;
  readonly region: string;
  readonly unitId: string;
  readonly origin: CaseOrigin;
  readonly provenance: Provenance;
  readonly parentCaseNo?: string;
  /** Carried by continue-as-new. */
  readonly carried?: CarriedCase;
  /** For tests: continue as new after so many history events. */
  readonly historyLengthLimit?: number;
}

export interface CarriedCase {
  readonly state: CaseState;
  readonly calendar: CalendarData;
  readonly answers: Readonly<Record<string, CommandAnswer>>;
}

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
