/** Cards and orders on the workflow tests' stage: opened, asked, and their clocks moved. */
import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Actor } from '../../domain/case/actor.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { CardCommandData, CardCommandOf, CardCommandType } from '../../domain/supervision/cards/card-commands.ts';
import { cardNoOf } from '../../domain/supervision/cards/card-no.ts';
import type { CardCause, CardState } from '../../domain/supervision/cards/card-state.ts';
import type { MatterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import { matterStream } from '../../domain/supervision/matters/matter.ts';
import type { OrderCommandData, OrderCommandOf, OrderCommandType } from '../../domain/supervision/orders/order-commands.ts';
import type { OrderState } from '../../domain/supervision/orders/order-state.ts';
import type { CardWorkflowInput, Coverage, MatterAnswer, OrderWorkflowInput } from '../../workflows/messages.ts';
import {
  cardStateQuery,
  cardUpdateOf,
  cardWorkflowId,
  coverageQuery,
  orderStateQuery,
  orderUpdateOf,
  orderWorkflowId,
  REFUSED,
} from '../../workflows/messages.ts';
import type { Stage } from './case-stage.ts';
import { window } from './case-stage.ts';
import { REGION, UNIT } from './people.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A finding over the promise, as rules write it. */
export const cause = (key: string = randomUUID(), more: Partial<CardCause> = {}): CardCause => ({
  dedupKey: `R-T02/${key}`,
  ruleId: 'R-T02',
  ruleVersion: 1,
  caseNo: null,
  stepId: null,
  threshold: 'DUE',
  facts: { clock: 'PROMISED', overdue: 1 },
  dutyUnit: UNIT,
  dutyPerson: 'zhao',
  region: REGION,
  firedAt: '2026-03-02T09:00:00.000Z',
  calendarVersion: 'cn-2026',
  provenance: 'LIVE',
  ladder: `LIMIT/${key}`,
  ...more,
});

abstract class LiveMatter {
  readonly stage: Stage;
  abstract readonly stream: string;
  abstract readonly workflowId: string;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  get handle() {
    return this.stage.client.workflow.getHandle(this.workflowId);
  }

  /** The matter's own time. */
  async now(): Promise<Instant> {
    return (await this.stage.skipper.now(this.workflowId)).toISOString();
  }

  async moveTo(at: Instant): Promise<void> {
    const seconds = Math.ceil((Date.parse(at) - Date.parse(await this.now())) / 1_000);
    if (seconds > 0) await this.stage.skipper.fastForward(this.workflowId, seconds);
  }

  coverage(): Promise<Coverage> {
    return this.handle.query(coverageQuery);
  }

  async trail(): Promise<readonly MatterEntry[]> {
    const { rows } = await this.stage.pool.query<{ canon: Buffer }>('select canon from audit.entry where stream = $1 order by seq', [
      this.stream,
    ]);
    return rows.map(({ canon }) => JSON.parse(canon.toString('utf8')) as MatterEntry);
  }

  async eventTypes(): Promise<readonly string[]> {
    return (await this.trail()).flatMap(({ events = [] }) => events.map(({ type }) => type));
  }

  protected async refusalsOf(doing: () => Promise<unknown>): Promise<readonly string[]> {
    try {
      await doing();
      return [];
    } catch (error) {
      const failure = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
      if (failure instanceof ApplicationFailure && failure.type === REFUSED) {
        return (failure.details?.[0] as readonly Refusal[]).map(({ code }) => code);
      }
      throw error;
    }
  }
}

export class LiveCard extends LiveMatter {
  readonly input: CardWorkflowInput;

  constructor(stage: Stage, more: Partial<CardWorkflowInput> = {}) {
    super(stage);
    const why = more.cause ?? cause();
    this.input = {
      cardNo: cardNoOf(why.ruleId, why.dedupKey, sha256),
      level: 'YELLOW',
      mode: 'AUTOMATIC',
      calendar: window(),
      ...more,
      cause: why,
    };
  }

  get stream(): string {
    return matterStream('CARD', this.input.cardNo);
  }

  get workflowId(): string {
    return cardWorkflowId(this.input.cardNo);
  }

  async open(): Promise<this> {
    await this.stage.client.workflow.start('cardWorkflow', {
      workflowId: this.workflowId,
      taskQueue: this.stage.taskQueue,
      args: [this.input],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    await this.opened();
    return this;
  }

  /** Waits until the card stands in the record. */
  async opened(): Promise<CardState> {
    for (const until = Date.now() + 15_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const state = await this.state();
      if (state.seq > 0 || Date.now() > until) return state;
    }
  }

  state(): Promise<CardState> {
    return this.handle.query(cardStateQuery);
  }

  async does<T extends CardCommandType>(
    actor: Actor,
    type: T,
    data: CardCommandData[T],
    more: Partial<CardCommandOf<T>> = {},
  ): Promise<MatterAnswer> {
    const requestId = more.requestId ?? randomUUID();
    const command: CardCommandOf<T> = { type, requestId, actor, receivedAt: await this.now(), data, ...more };
    return this.handle.executeUpdate(cardUpdateOf(type), { updateId: requestId, args: [command] });
  }

  refused<T extends CardCommandType>(actor: Actor, type: T, data: CardCommandData[T], more: Partial<CardCommandOf<T>> = {}) {
    return this.refusalsOf(() => this.does(actor, type, data, more));
  }
}

export class LiveOrder extends LiveMatter {
  readonly input: OrderWorkflowInput;

  constructor(stage: Stage, more: Partial<OrderWorkflowInput> = {}) {
    super(stage);
    this.input = {
      orderNo: `DB-${randomUUID().slice(0, 13)}`,
      region: REGION,
      unitId: UNIT,
      provenance: 'LIVE',
      calendar: window(),
      ...more,
    };
  }

  get stream(): string {
    return matterStream('ORDER', this.input.orderNo);
  }

  get workflowId(): string {
    return orderWorkflowId(this.input.orderNo);
  }

  state(): Promise<OrderState> {
    return this.handle.query(orderStateQuery);
  }

  async issue(actor: Actor, data: OrderCommandData['issueOrder'], requestId: string = randomUUID()): Promise<MatterAnswer> {
    const command: OrderCommandOf<'issueOrder'> = { type: 'issueOrder', requestId, actor, receivedAt: new Date().toISOString(), data };
    return this.stage.client.workflow.executeUpdateWithStart(orderUpdateOf('issueOrder'), {
      updateId: requestId,
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation('orderWorkflow', {
        workflowId: this.workflowId,
        taskQueue: this.stage.taskQueue,
        args: [this.input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    });
  }

  async does<T extends OrderCommandType>(
    actor: Actor,
    type: T,
    data: OrderCommandData[T],
    more: Partial<OrderCommandOf<T>> = {},
  ): Promise<MatterAnswer> {
    const requestId = more.requestId ?? randomUUID();
    const command: OrderCommandOf<T> = { type, requestId, actor, receivedAt: await this.now(), data, ...more };
    return this.handle.executeUpdate(orderUpdateOf(type), { updateId: requestId, args: [command] });
  }

  refused<T extends OrderCommandType>(actor: Actor, type: T, data: OrderCommandData[T]) {
    return this.refusalsOf(() => this.does(actor, type, data));
  }
}
