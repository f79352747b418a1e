/** Stands where the workflow stands: the same admit, decide and commit on the same database, without Temporal's durability. */
import { commitStepOn } from '../../../activities/commit-step.ts';
import type { Queryable } from '../../../schema/audit-trail.ts';
import type { CaseGateway, GatewayAnswer } from '../../../api/commands/gateway.ts';
import { admit } from '../../../domain/case/admit.ts';
import { nextDuePoint, readCaseClocks } from '../../../domain/case/case-clocks.ts';
import type { Command, CommandType } from '../../../domain/case/commands.ts';
import { contextOf, decide, type CaseDesk } from '../../../domain/case/decide.ts';
import { initialState } from '../../../domain/case/initial-state.ts';
import { procedureFacts } from '../../../domain/case/read-model.ts';
import { commandContent } from '../../../domain/case/step-content.ts';
import type { CaseWorkflowInput, CommandAnswer } from '../../../workflows/messages.ts';

export class InProcessGateway implements CaseGateway {
  readonly desks = new Map<string, CaseDesk>();
  readonly sent: { readonly caseNo: string; readonly type: CommandType; readonly requestId: string }[] = [];
  /** What the next command meets instead of an answer. */
  next: 'pending' | 'outage' | undefined;
  readonly #answers = new Map<string, CommandAnswer>();
  readonly #pool: Queryable;

  constructor(pool: Queryable) {
    this.#pool = pool;
  }

  open<T extends CommandType>(input: CaseWorkflowInput, command: Command<T>): Promise<GatewayAnswer> {
    if (!this.desks.has(input.caseNo)) {
      const { procedure, calendar, ...more } = input;
      const state = initialState({
        ...more,
        procedure: procedure.definition,
        procedureHash: procedure.hash,
        calendarVersion: calendar.version,
      });
      this.desks.set(input.caseNo, { state, procedure: procedure.definition, calendar });
    }
    return this.send(input.caseNo, command);
  }

  async send<T extends CommandType>(caseNo: string, command: Command<T>): Promise<GatewayAnswer> {
    this.sent.push({ caseNo, type: command.type, requestId: command.requestId });
    const trouble = this.next;
    this.next = undefined;
    if (trouble === 'outage') throw Object.assign(new Error('14 UNAVAILABLE: no connection'), { name: 'ServiceError' });
    const desk = this.desks.get(caseNo);
    if (desk === undefined) return { kind: 'notRunning' };
    const before = this.#answers.get(`${caseNo}/${command.requestId}`);
    if (before !== undefined) return { kind: 'done', answer: before };
    const refusals = admit(contextOf(desk, command));
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const { events, next } = decide(desk, command);
    const at = next.updatedAt!;
    const receipt = await commitStepOn(this.#pool, {
      ...procedureFacts(desk.procedure),
      state: next,
      events,
      content: { ...commandContent(desk, command, at), workflow: { workflowId: `case/${caseNo}`, runId: 'in-process' } },
      readings: readCaseClocks(next, desk.procedure, desk.calendar, at),
      ...(desk.state.form === undefined ? {} : { previousFormId: desk.state.form.formId }),
    });
    this.desks.set(caseNo, { ...desk, state: next });
    const answer: CommandAnswer = {
      caseNo,
      state: next.state,
      seq: next.seq,
      actSeq: next.actSeq,
      nextDueAt: nextDuePoint(next, desk.procedure, desk.calendar, at)?.at ?? null,
      receipt,
    };
    this.#answers.set(`${caseNo}/${command.requestId}`, answer);
    return trouble === 'pending' ? { kind: 'pending' } : { kind: 'done', answer };
  }
}
