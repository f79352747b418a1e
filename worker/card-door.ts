/** The dispatcher's way to the cards' workflows, by Temporal. */
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { CardDoor, OpenedCard } from '../activities/dispatch-findings.ts';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import { CASES_TASK_QUEUE, cardUpdateOf, cardWorkflowId, REFUSED, type CardWorkflowInput } from '../workflows/messages.ts';

/** No worker answers: an outage, tried again later. */
const DEADLINE_MS = 8_000;

export class TemporalCardDoor implements CardDoor {
  readonly #client: Client;
  readonly #taskQueue: string;

  constructor(client: Client, taskQueue: string = CASES_TASK_QUEUE) {
    this.#client = client;
    this.#taskQueue = taskQueue;
  }

  async open(card: OpenedCard): Promise<void> {
    const input: CardWorkflowInput = card;
    try {
      await this.#client.workflow.start('cardWorkflow', {
        workflowId: cardWorkflowId(card.cardNo),
        taskQueue: this.#taskQueue,
        args: [input],
        // Open or ended: this finding has its card.
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'FAIL',
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  async replace(cardNo: string, by: string): Promise<void> {
    const requestId = `replaced/${by}`;
    const receivedAt = new Date().toISOString();
    try {
      await this.#client.withDeadline(Date.now() + DEADLINE_MS, () =>
        this.#client.workflow.getHandle(cardWorkflowId(cardNo)).executeUpdate(cardUpdateOf('replaceCard'), {
          updateId: requestId,
          args: [{ type: 'replaceCard', requestId, actor: SYSTEM_ACTOR, receivedAt, data: { by } }],
        }),
      );
    } catch (error) {
      // Over, or never opened because the higher finding came first: nothing is left to replace.
      if (error instanceof WorkflowNotFoundError || isRefusal(error)) return;
      throw error;
    }
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && error.cause.type === REFUSED;
