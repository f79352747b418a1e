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
import type { CaseDesk } from '../domain/case/decide.ts';
import { admit } from '../domain/case/admit.ts';
import { commandContent } from '../domain/case/step-content.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import { refusal } from '../domain/case/refusal.ts';
import { policy } from '../domain/law/basis.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import type { PublishedProcedure } from '../domain/procedures/procedure.ts';
import { commitStep } from './commit-step.ts';
import type { CommandAnswer } from './messages.ts';
import { REFUSED } from './messages.ts';

/** Answers kept to recognise a command that is sent again; the record itself refuses doubles for ever. */
const KEPT_ANSWERS = 50;

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
    if (this.#answers[command.requestId] !== undefined) return;
    const refusals = admit(contextOf(this.#desk, command));
    if (refusals.length > 0) throw refused(refusals);
  }

  /** Decides and commits an admitted command. Sent again, it gets the first answer. `null`: nothing was left to do. */
  async act<T extends CommandType>(command: Command<T>): Promise<CommandAnswer | null> {
    const admittedAt = this.#desk.state.seq;
    return this.#mutex.runExclusive(async () => {
      const before = this.#answers[command.requestId];
      if (before !== undefined) return before;
      // Something was committed between the validator and this turn: what was admitted may no longer be lawful.
      if (currentUpdateInfo() !== undefined && this.#desk.state.seq !== admittedAt) throw refused([overtaken(this.#desk.state)]);
      const { events, next } = decide(this.#desk, command);
      if (events.length === 0) return null;
      const at = now();
      const calendar = command.type === 'changeCalendar' ? (command as Command<'changeCalendar'>).data.calendar : this.#desk.calendar;
      const after: CaseDesk = { ...this.#desk, state: next, calendar };
      const due = nextDuePoint(next, after.procedure, calendar, at);
      const { runId, workflowId } = workflowInfo();
      const updateId = currentUpdateInfo()?.id;
      const previousFormId = this.#desk.state.form?.formId;
      const receipt = await commitStep({
        ...this.#facts,
        state: next,
        events,
        content: {
          ...commandContent(this.#desk, command, at),
          workflow: { workflowId, runId, ...(updateId === undefined ? {} : { updateId }) },
        },
        readings: readCaseClocks(next, after.procedure, calendar, at),
        ...(previousFormId === undefined ? {} : { previousFormId }),
      });
      this.#desk = after;
      this.#due = due;
      const answer = { caseNo: next.caseNo, state: next.state, seq: next.seq, actSeq: next.actSeq, nextDueAt: due?.at ?? null, receipt };
      this.#remember(command.requestId, answer);
      return answer;
    });
  }

  #remember(requestId: string, answer: CommandAnswer): void {
    this.#answers[requestId] = answer;
    const ids = Object.keys(this.#answers);
    for (const old of ids.slice(0, Math.max(0, ids.length - KEPT_ANSWERS))) delete this.#answers[old];
  }
}

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
