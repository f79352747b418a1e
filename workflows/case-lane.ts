/**
 * The single writer of a case: one command at a time, decided, committed, then folded in. State changes only after the commit,
 * so what the workflow knows is what the record holds.
 */
import { Mutex } from 'async-mutex';
import { ApplicationFailure, currentUpdateInfo, workflowInfo } from '@temporalio/workflow';
import { procedureFacts } from '../domain/case/read-model.ts';
import { nextDuePoint, readCaseClocks } from '../domain/case/case-clocks.ts';
import type { NextDuePoint } from '../domain/case/case-clocks.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Command, CommandType } from '../domain/case/commands.ts';
import { contextOf, decide } from '../domain/case/decide.ts';
import { foldEntry } from '../domain/case/refold.ts';
import type { CaseDesk } from '../domain/case/decide.ts';
import { admit } from '../domain/case/admit.ts';
import { commandContent } from '../domain/case/step-content.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import { refusal } from '../domain/case/refusal.ts';
import { policy } from '../domain/law/basis.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import type { PublishedProcedure } from '../domain/procedures/procedure.ts';
import { commitStep, isAuditConflict, recordedSteps } from './commit-step.ts';
import type { CommandAnswer } from './messages.ts';
import { KEPT_ANSWERS, REFUSED } from './messages.ts';

/** Workflow time: the recorded start of the current task, the same on replay. */
export const now = (): Instant => new Date(Date.now()).toISOString();

export class CaseLane {
  #desk: CaseDesk;
  #due: NextDuePoint | null;
  #answers: Record<string, CommandAnswer>;
  readonly #facts: ReturnType<typeof procedureFacts>;
  readonly #mutex = new Mutex();

  constructor(
    state: CaseState,
    procedure: PublishedProcedure,
    calendar: CalendarData,
    answers: Readonly<Record<string, CommandAnswer>> = {},
  ) {
    this.#desk = { state, procedure: procedure.definition, calendar };
    this.#facts = procedureFacts(procedure.definition);
    this.#answers = { ...answers };
    this.#due = nextDuePoint(state, procedure.definition, calendar, now());
  }

  get state(): CaseState {
    return this.#desk.state;
  }

  get calendar(): CalendarData {
    return this.#desk.calendar;
  }

  get answers(): Readonly<Record<string, CommandAnswer>> {
    return this.#answers;
  }

  /** A command is being decided or committed. */
  get busy(): boolean {
    return this.#mutex.isLocked();
  }

  /** What runs out next, recomputed after every step. */
  get due(): NextDuePoint | null {
    return this.#due;
  }

  /** For the update's validator: synchronous, free of side effects, not replayed. */
  validate<T extends CommandType>(command: Command<T>): void {
    if (this.#answers[command.requestId] !== undefined || this.#isBehind(command)) return;
    const refusals = admit(contextOf(this.#desk, command));
    if (refusals.length > 0) throw refused(refusals);
  }

  /** Decides and commits an admitted command. Sent again, it gets the first answer. `null`: nothing was left to do. */
  async act<T extends CommandType>(command: Command<T>): Promise<CommandAnswer | null> {
    let admittedAt = this.#desk.state.seq;
    return this.#mutex.runExclusive(async () => {
      if (this.#isBehind(command)) {
        await this.#readUp(command);
        this.#admitAgain(command);
        admittedAt = this.#desk.state.seq;
      }
      for (;;) {
        const before = this.#answers[command.requestId];
        if (before !== undefined) return before;
        // Something was committed between the validator and this turn: what was admitted may no longer be lawful.
        if (currentUpdateInfo() !== undefined && this.#desk.state.seq !== admittedAt) throw refused([overtaken(this.#desk.state)]);
        try {
          return await this.#commit(command);
        } catch (error) {
          // A worker died after a commit and before its word to Temporal: the record is ahead, and is what holds.
          if (!isAuditConflict(error) || !(await this.#readUp(command))) throw error;
        }
      }
    });
  }

  /** Before a case is given up for empty: reads whether something was filed after all. */
  async readUp(): Promise<boolean> {
    return this.#mutex.runExclusive(async () => this.#readUp());
  }

  async #commit<T extends CommandType>(command: Command<T>): Promise<CommandAnswer | null> {
    const at = now();
    const { after, due, events, readings } = this.#decided(command, at);
    if (events.length === 0) return null;
    const { runId, workflowId } = workflowInfo();
    const updateId = currentUpdateInfo()?.id;
    const previousFormId = this.#desk.state.form?.formId;
    const { receipt, receivedAt } = await commitStep({
      ...this.#facts,
      state: after.state,
      events,
      content: {
        ...commandContent(this.#desk, command, at),
        workflow: { workflowId, runId, ...(updateId === undefined ? {} : { updateId }) },
      },
      readings,
      ...(previousFormId === undefined ? {} : { previousFormId }),
    });
    if (receivedAt === command.receivedAt) return this.#take(after, due, command.requestId, receipt);
    const recorded = this.#decided({ ...command, receivedAt }, at);
    return this.#take(recorded.after, recorded.due, command.requestId, receipt);
  }

  #decided<T extends CommandType>(command: Command<T>, at: Instant) {
    const { events, next } = decide(this.#desk, command);
    const after: CaseDesk = { ...this.#desk, state: next, calendar: calendarAfter(command) ?? this.#desk.calendar };
    if (events.length === 0) return { after, due: this.#due, events, readings: [] };
    const readings = readCaseClocks(next, after.procedure, after.calendar, at);
    return { after, due: nextDuePoint(next, after.procedure, after.calendar, at, readings), events, readings };
  }

  #take(after: CaseDesk, due: NextDuePoint | null, requestId: string, receipt: Receipt): CommandAnswer {
    this.#desk = after;
    this.#due = due;
    const { actSeq, caseNo, seq, state } = after.state;
    const answer = { caseNo, state, seq, actSeq, nextDueAt: due?.at ?? null, receipt };
    this.#remember(requestId, answer);
    return answer;
  }

  /** The sender has seen more in the record than this workflow knows of. */
  #isBehind({ recordSeq = 0 }: Command): boolean {
    return recordSeq > this.#desk.state.seq;
  }

  #admitAgain<T extends CommandType>(command: Command<T>): void {
    if (this.#answers[command.requestId] !== undefined) return;
    const refusals = admit(contextOf(this.#desk, command));
    if (refusals.length > 0) throw refused(refusals);
  }

  /**
   * Folds in what the record holds beyond this workflow's knowledge. Answers false, and leaves the conflict standing, when there is
   * nothing, or when another run wrote it: a history that was reset must stop, not join in.
   */
  async #readUp(command?: Command): Promise<boolean> {
    const { continuedFromExecutionRunId, runId } = workflowInfo();
    const steps = await recordedSteps(this.#desk.state.caseNo, this.#desk.state.seq);
    if (steps.length === 0 || steps.some((step) => step.runId !== runId && step.runId !== continuedFromExecutionRunId)) return false;
    for (const step of steps) {
      const calendar =
        step.command !== 'changeCalendar'
          ? this.#desk.calendar
          : step.requestId === command?.requestId
            ? calendarAfter(command)
            : undefined;
      if (calendar === undefined) return false; // entries name a calendar and do not hold it: it comes when it is sent again
      const after: CaseDesk = { ...this.#desk, calendar, state: foldEntry(this.#desk.state, this.#desk.procedure, step) };
      this.#take(after, nextDuePoint(after.state, after.procedure, calendar, now()), step.requestId, step.receipt);
    }
    return true;
  }

  #remember(requestId: string, answer: CommandAnswer): void {
    this.#answers[requestId] = answer;
    const ids = Object.keys(this.#answers);
    for (const old of ids.slice(0, Math.max(0, ids.length - KEPT_ANSWERS))) delete this.#answers[old];
  }
}

const calendarAfter = (command: Command): CalendarData | undefined =>
  command.type === 'changeCalendar' ? (command as Command<'changeCalendar'>).data.calendar : undefined;

function refused(refusals: readonly Refusal[]): ApplicationFailure {
  return ApplicationFailure.nonRetryable(refusals.map(({ code }) => code).join(', '), REFUSED, refusals);
}

function overtaken(state: CaseState): Refusal {
  const last = state.recentActs.at(-1);
  return refusal('STALE_CASE', policy('先看到最新情况再办理'), {
    current: state.actSeq,
    changed: last === undefined ? [] : [{ command: last.command, by: last.by, at: last.at }],
  });
}
