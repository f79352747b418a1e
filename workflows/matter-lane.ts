/**
 * The single writer of a card or an order: one command at a time, decided, committed, then folded in, as a case's lane does.
 * State changes only after the commit, so what the workflow knows is what the record holds.
 */
import { Mutex } from 'async-mutex';
import { ApplicationFailure, currentUpdateInfo, workflowInfo } from '@temporalio/workflow';
import type { Receipt } from '../domain/audit/entry.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import { refusal } from '../domain/case/refusal.ts';
import type { CalendarData, Instant } from '../domain/clocks/clock.ts';
import { policy } from '../domain/law/basis.ts';
import { matterEntry } from '../domain/supervision/matters/matter-entry.ts';
import { matterRow, termRows, type AnyMatter } from '../domain/supervision/matters/matter-rows.ts';
import type { MatterCommand, MatterDesk, MatterEvent, MatterLaw } from '../domain/supervision/matters/matter.ts';
import { admitMatter, afterEntry, decideMatter } from '../domain/supervision/matters/matter.ts';
import { unansweredFindings } from '../domain/supervision/matters/unanswered.ts';
import { nextTerm, type NextTerm } from '../domain/supervision/matters/term.ts';
import { now } from './case-lane.ts';
import { commitMatter, isAuditConflict, recordedMatterSteps } from './commit-step.ts';
import type { CarriedMatter, MatterAnswer } from './matter-messages.ts';
import { REFUSED } from './messages.ts';

/** Answers kept to recognise a command that is sent again; the record itself refuses doubles for ever. */
const KEPT_ANSWERS = 20;

export class MatterLane<S extends AnyMatter, C extends MatterCommand, E extends MatterEvent> {
  #desk: MatterDesk<S>;
  #createdAt: Instant | undefined;
  #answers: Record<string, MatterAnswer>;
  readonly #law: MatterLaw<S, C, E>;
  readonly #caseNo: (state: S) => string | null;
  readonly #mutex = new Mutex();

  constructor(law: MatterLaw<S, C, E>, state: S, calendar: CalendarData, caseNo: (state: S) => string | null, carried?: CarriedMatter<S>) {
    this.#law = law;
    this.#desk = { state: carried?.state ?? state, calendar };
    this.#createdAt = carried?.createdAt;
    this.#answers = { ...carried?.answers };
    this.#caseNo = caseNo;
  }

  get state(): S {
    return this.#desk.state;
  }

  get calendar(): CalendarData {
    return this.#desk.calendar;
  }

  get busy(): boolean {
    return this.#mutex.isLocked();
  }

  get due(): NextTerm | null {
    return nextTerm(this.#desk.state.terms, this.#desk.calendar);
  }

  get carried(): CarriedMatter<S> {
    return { state: this.#desk.state, createdAt: this.#createdAt ?? now(), answers: this.#answers };
  }

  get lastAnswer(): MatterAnswer | undefined {
    return Object.values(this.#answers).at(-1);
  }

  /** For the update's validator: synchronous, free of side effects, not replayed. */
  validate(command: C): void {
    if (this.#answers[command.requestId] !== undefined || this.#isBehind(command)) return;
    this.#refuse(admitMatter(this.#law, this.#desk, command));
  }

  /** Decides and commits an admitted command. Sent again, it gets the first answer. `null`: nothing was left to do. */
  async act(command: C): Promise<MatterAnswer | null> {
    let admittedAt = this.#desk.state.seq;
    return this.#mutex.runExclusive(async () => {
      if (this.#isBehind(command)) {
        await this.#readUp(command);
        if (this.#answers[command.requestId] === undefined) this.#refuse(admitMatter(this.#law, this.#desk, command));
        admittedAt = this.#desk.state.seq;
      }
      for (;;) {
        const before = this.#answers[command.requestId];
        if (before !== undefined) return before;
        // Something was committed between the validator and this turn: what was admitted may no longer hold.
        if (currentUpdateInfo() !== undefined && this.#desk.state.seq !== admittedAt) this.#refuse([overtaken(this.#desk.state)]);
        try {
          return await this.#commit(command);
        } catch (error) {
          // A worker died after a commit and before its word to Temporal: the record is ahead, and is what holds.
          if (!isAuditConflict(error) || !(await this.#readUp(command))) throw error;
        }
      }
    });
  }

  /** Reads whether the record holds more than this workflow knows. */
  async readUp(): Promise<boolean> {
    return this.#mutex.runExclusive(() => this.#readUp());
  }

  async #commit(command: C): Promise<MatterAnswer | null> {
    const { events, next } = decideMatter(this.#law, this.#desk, command);
    if (events.length === 0) return null;
    const { runId, workflowId } = workflowInfo();
    const updateId = currentUpdateInfo()?.id;
    const calendar = calendarAfter(command) ?? this.#desk.calendar;
    const createdAt = this.#createdAt ?? events[0]!.at;
    const entry = {
      ...matterEntry(this.#desk.state, next, command, events, this.#law.officeOf(command), now(), this.#caseNo(next)),
      workflow: { workflowId, runId, ...(updateId === undefined ? {} : { updateId }) },
    };
    const { receipt, receivedAt } = await commitMatter({
      kind: next.kind,
      no: next.no,
      seq: next.seq,
      entry,
      row: matterRow(next, calendar, createdAt, runId),
      terms: termRows(next, calendar),
      findings: unansweredFindings(next, events),
    });
    if (receivedAt === command.receivedAt) return this.#take({ state: next, calendar }, createdAt, command.requestId, receipt);
    const recorded = decideMatter(this.#law, this.#desk, { ...command, receivedAt });
    return this.#take({ state: recorded.next, calendar }, this.#createdAt ?? recorded.events[0]!.at, command.requestId, receipt);
  }

  #take(desk: MatterDesk<S>, createdAt: Instant, requestId: string, receipt: Receipt): MatterAnswer {
    this.#desk = desk;
    this.#createdAt = createdAt;
    const { actSeq, kind, no, seq, state } = desk.state;
    const answer: MatterAnswer = { kind, no, state, seq, actSeq, nextDueAt: this.due?.at ?? null, receipt };
    this.#answers[requestId] = answer;
    const ids = Object.keys(this.#answers);
    for (const old of ids.slice(0, Math.max(0, ids.length - KEPT_ANSWERS))) delete this.#answers[old];
    return answer;
  }

  #isBehind({ recordSeq = 0 }: MatterCommand): boolean {
    return recordSeq > this.#desk.state.seq;
  }

  #refuse(refusals: readonly Refusal[]): void {
    if (refusals.length > 0) throw ApplicationFailure.nonRetryable(refusals.map(({ code }) => code).join(', '), REFUSED, refusals);
  }

  /** Folds in what the record holds beyond this workflow's knowledge; false when another run wrote it, or nothing is there. */
  async #readUp(command?: C): Promise<boolean> {
    const { continuedFromExecutionRunId, runId } = workflowInfo();
    const { kind, no, seq } = this.#desk.state;
    const steps = await recordedMatterSteps(kind, no, seq);
    if (steps.length === 0 || steps.some((step) => step.runId !== runId && step.runId !== continuedFromExecutionRunId)) return false;
    for (const step of steps) {
      const calendar =
        step.command !== 'changeCalendar'
          ? this.#desk.calendar
          : step.requestId === command?.requestId
            ? calendarAfter(command)
            : undefined;
      if (calendar === undefined) return false; // entries name a calendar and do not hold it: it comes when it is sent again
      const state = afterEntry(this.#law, this.#desk.state, { type: step.command, actor: step.actor }, step.events as readonly E[]);
      this.#take({ state, calendar }, this.#createdAt ?? state.updatedAt ?? now(), step.requestId, step.receipt);
    }
    return true;
  }
}

const calendarAfter = (command: MatterCommand | undefined): CalendarData | undefined =>
  command?.type === 'changeCalendar' ? (command.data as { readonly calendar: CalendarData }).calendar : undefined;

function overtaken({ actSeq, recentActs }: AnyMatter): Refusal {
  const last = recentActs.at(-1);
  return refusal('STALE_CASE', policy('先看到最新情况再办理'), {
    current: actSeq,
    changed: last === undefined ? [] : [{ command: last.command, by: last.by, at: last.at }],
  });
}
