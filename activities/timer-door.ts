/** The proof of coverage's way to Temporal: which workflows run, and what each sleeps for. */
import type { Client } from '@temporalio/client';
import { QueryNotRegisteredError, QueryRejectedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Coverage, CoverageAnswer } from '../domain/supervision/coverage.ts';

export interface TimerDoor {
  /** Ids of all running workflows of cases, cards, orders and ratings. Visibility may lag a moment behind. */
  running(): Promise<ReadonlySet<string>>;
  /** The workflow's own word; it replays its history to give it, so a broken history shows as well. */
  ask(workflowId: string): Promise<CoverageAnswer>;
}

const PATIENCE_MS = 10_000;

export class TemporalTimerDoor implements TimerDoor {
  readonly #client: Client;
  readonly #patienceMs: number;

  constructor(client: Client, { patienceMs = PATIENCE_MS }: { readonly patienceMs?: number } = {}) {
    this.#client = client;
    this.#patienceMs = patienceMs;
  }

  async running(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    const query = `ExecutionStatus = 'Running' and WorkflowType in ('caseWorkflow', 'cardWorkflow', 'orderWorkflow', 'ratingWorkflow')`;
    for await (const { workflowId } of this.#client.workflow.list({ query, pageSize: 1_000 })) ids.add(workflowId);
    return ids;
  }

  async ask(workflowId: string): Promise<CoverageAnswer> {
    try {
      return await this.#client.withDeadline(Date.now() + this.#patienceMs, async () => {
        const handle = this.#client.workflow.getHandle(workflowId);
        const { status } = await handle.describe();
        return status.name === 'RUNNING' ? handle.query<Coverage>('coverage') : 'NOT_RUNNING';
      });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'NOT_RUNNING';
      if (error instanceof QueryNotRegisteredError || error instanceof QueryRejectedError || isOverdue(error)) return 'NOT_ANSWERING';
      throw error;
    }
  }
}

/** gRPC: the deadline passed, or the question was given up; no worker, or a workflow that cannot be replayed. */
const isOverdue = (error: unknown): boolean => {
  const code = (error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } }).code;
  const cause = (error as { readonly cause?: { readonly code?: unknown } }).cause?.code;
  return [1, 3, 4, 9].includes(Number(code ?? cause));
};
