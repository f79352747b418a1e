/** The door to the workflows of cards and orders: Updates of the command's name with `updateId = requestId`, as for cases. */
import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { WorkflowIdConflictPolicy } from '@temporalio/common';
import type { CardCommandOf, HumanCardCommand } from '../../domain/supervision/cards/card-commands.ts';
import type { HumanRatingCommand, RatingCommandOf } from '../../domain/ratings/rating-commands.ts';
import type { MatterKind } from '../../domain/supervision/matters/matter.ts';
import type { HumanOrderCommand, OrderCommandOf } from '../../domain/supervision/orders/order-commands.ts';
import {
  CASES_TASK_QUEUE,
  cardUpdateOf,
  cardWorkflowId,
  orderUpdateOf,
  orderWorkflowId,
  type MatterAnswer,
  ratingUpdateOf,
  ratingWorkflowId,
  type OrderWorkflowInput,
  type RatingWorkflowInput,
} from '../../workflows/messages.ts';
import { answerOf, COMMAND_DEADLINE_MS } from '../case-gateway.ts';
import type { UpdateAnswer } from '../commands/gateway.ts';

export type MatterGatewayAnswer = UpdateAnswer<MatterAnswer>;

export interface MatterGateway {
  card<T extends HumanCardCommand>(cardNo: string, command: CardCommandOf<T>): Promise<MatterGatewayAnswer>;
  order<T extends HumanOrderCommand>(orderNo: string, command: OrderCommandOf<T>): Promise<MatterGatewayAnswer>;
  /** Starts the order's workflow if it does not run, and issues it. */
  issue(input: OrderWorkflowInput, command: OrderCommandOf<'issueOrder'>): Promise<MatterGatewayAnswer>;
  rating<T extends HumanRatingCommand>(caseNo: string, command: RatingCommandOf<T>): Promise<MatterGatewayAnswer>;
  /** Tells a running matter of a published calendar. */
  changeCalendar(kind: MatterKind, no: string, command: CardCommandOf<'changeCalendar'>): Promise<MatterGatewayAnswer>;
  /** Starts the rating's workflow if it does not run, and gives the rating. */
  rate(input: RatingWorkflowInput, command: RatingCommandOf<'rateCase'>): Promise<MatterGatewayAnswer>;
}

export class TemporalMatterGateway implements MatterGateway {
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

  card<T extends HumanCardCommand>(cardNo: string, command: CardCommandOf<T>): Promise<MatterGatewayAnswer> {
    const handle = this.#client.workflow.getHandle(cardWorkflowId(cardNo));
    return this.#answered(() => handle.executeUpdate(cardUpdateOf(command.type), { updateId: command.requestId, args: [command] }));
  }

  order<T extends HumanOrderCommand>(orderNo: string, command: OrderCommandOf<T>): Promise<MatterGatewayAnswer> {
    const handle = this.#client.workflow.getHandle(orderWorkflowId(orderNo));
    return this.#answered(() => handle.executeUpdate(orderUpdateOf(command.type), { updateId: command.requestId, args: [command] }));
  }

  issue(input: OrderWorkflowInput, command: OrderCommandOf<'issueOrder'>): Promise<MatterGatewayAnswer> {
    return this.#answered(() =>
      this.#client.workflow.executeUpdateWithStart(orderUpdateOf('issueOrder'), {
        updateId: command.requestId,
        args: [command],
        startWorkflowOperation: new WithStartWorkflowOperation('orderWorkflow', {
          workflowId: orderWorkflowId(input.orderNo),
          taskQueue: this.#taskQueue,
          args: [input],
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        }),
      }),
    );
  }

  rating<T extends HumanRatingCommand>(caseNo: string, command: RatingCommandOf<T>): Promise<MatterGatewayAnswer> {
    const handle = this.#client.workflow.getHandle(ratingWorkflowId(caseNo));
    return this.#answered(() => handle.executeUpdate(ratingUpdateOf(command.type), { updateId: command.requestId, args: [command] }));
  }

  changeCalendar(kind: MatterKind, no: string, command: CardCommandOf<'changeCalendar'>): Promise<MatterGatewayAnswer> {
    const id = kind === 'CARD' ? cardWorkflowId(no) : kind === 'ORDER' ? orderWorkflowId(no) : ratingWorkflowId(no);
    const handle = this.#client.workflow.getHandle(id);
    // The three workflows take it under one name and in one shape.
    return this.#answered(() => handle.executeUpdate(cardUpdateOf('changeCalendar'), { updateId: command.requestId, args: [command] }));
  }

  rate(input: RatingWorkflowInput, command: RatingCommandOf<'rateCase'>): Promise<MatterGatewayAnswer> {
    return this.#answered(() =>
      this.#client.workflow.executeUpdateWithStart(ratingUpdateOf('rateCase'), {
        updateId: command.requestId,
        args: [command],
        startWorkflowOperation: new WithStartWorkflowOperation('ratingWorkflow', {
          workflowId: ratingWorkflowId(input.caseNo),
          taskQueue: this.#taskQueue,
          args: [input],
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          // A start under which nothing was rated may be tried again; a rating that has ended is never given twice.
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        }),
      }),
    );
  }

  #answered(update: () => Promise<MatterAnswer>): Promise<MatterGatewayAnswer> {
    return answerOf(this.#client, this.#deadlineMs, update);
  }
}
