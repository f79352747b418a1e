/**
 * Sends commands to case workflows as Updates of the same name, with `updateId = requestId`: however often it is sent, it is
 * done once (decision 2). Waits 8 seconds, then answers "pending"; asking again with the same id finds the same update.
 */
import type { Client } from '@temporalio/client';
import {
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowIdConflictPolicy } from '@temporalio/common';
import type { Command, CommandType } from '../domain/case/commands.ts';
import type { Refusal } from '../domain/case/refusal.ts';
import {
  CASES_TASK_QUEUE,
  caseWorkflowId,
  openingAttributes,
  REFUSED,
  updateOf,
  type CaseWorkflowInput,
  type CommandAnswer,
} from '../workflows/messages.ts';
import type { CaseGateway, GatewayAnswer, UpdateAnswer } from './commands/gateway.ts';

export const COMMAND_DEADLINE_MS = 8_000;

export class TemporalCaseGateway implements CaseGateway {
  readonly #client: Client;
  readonly #deadlineMs: number;
  readonly #taskQueue: string;

  constructor(
    client: Client,
    { deadlineMs = COMMAND_DEADLINE_MS, taskQueue = CASES_TASK_QUEUE }: { readonly deadlineMs?: number; readonly taskQueue?: string } = {},
  ) {
    this.#client = client;
    this.#deadlineMs = deadlineMs;
    this.#taskQueue = taskQueue;
  }

  async send<T extends CommandType>(caseNo: string, command: Command<T>): Promise<GatewayAnswer> {
    const handle = this.#client.workflow.getHandle(caseWorkflowId(caseNo));
    return this.#answered(() => handle.executeUpdate(updateOf(command.type), { updateId: command.requestId, args: [command] }));
  }

  async open<T extends CommandType>(input: CaseWorkflowInput, command: Command<T>): Promise<GatewayAnswer> {
    return this.#answered(() =>
      this.#client.workflow.executeUpdateWithStart(updateOf(command.type), {
        updateId: command.requestId,
        args: [command],
        startWorkflowOperation: new WithStartWorkflowOperation('caseWorkflow', {
          workflowId: caseWorkflowId(input.caseNo),
          taskQueue: this.#taskQueue,
          args: [input],
          typedSearchAttributes: openingAttributes(input),
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        }),
      }),
    );
  }

  #answered(update: () => Promise<CommandAnswer>): Promise<GatewayAnswer> {
    return answerOf(this.#client, this.#deadlineMs, update);
  }
}

/** An update's answer as the door tells it apart; whatever is none of these is an outage or a defect, and thrown. */
export async function answerOf<A>(client: Client, deadlineMs: number, update: () => Promise<A>): Promise<UpdateAnswer<A>> {
  try {
    return { kind: 'done', answer: await client.withDeadline(Date.now() + deadlineMs, update) };
  } catch (error) {
    if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'pending' };
    if (error instanceof WorkflowNotFoundError) return { kind: 'notRunning' };
    const refusals = refusalsIn(error);
    if (refusals !== undefined) return { kind: 'refused', refusals };
    if (isStuckForNow(error)) return { kind: 'pending' };
    // Update-with-start throws what the wire said; the door knows one kind of outage.
    throw isGrpcServiceError(error) ? new ServiceError(error.details, { cause: error }) : error;
  }
}

/** Tries at a task have failed or run out, of a worker that dies or cannot yet work: Temporal takes no update until one succeeds. */
function isStuckForNow(error: unknown): boolean {
  const said = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(said) && said.message.includes('Workflow Task in failed state');
}

function refusalsIn(error: unknown): readonly Refusal[] | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  if (error.cause.type !== REFUSED) return undefined;
  return error.cause.details?.[0] as readonly Refusal[];
}
