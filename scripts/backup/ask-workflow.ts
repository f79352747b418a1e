/** What a workflow holds, told apart from silence: a server or a worker that does not answer says nothing about a workflow. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client';

export interface Held<S> {
  readonly state: S;
  readonly runIds: readonly string[];
}

const ANSWER_MS = 20_000;
/** A server or a worker that has only just started takes its time. */
const PATIENCE_MS = 120_000;

/** Nothing was changed for what was asked. */
export class TemporalSilent extends Error {
  constructor(workflowId: string, cause: unknown) {
    super(
      `Temporal or its workers do not answer for ${workflowId} within ${PATIENCE_MS / 1_000} s; start them and run this again · ` +
        `Temporal 或其工作进程 ${PATIENCE_MS / 1_000} 秒内未就 ${workflowId} 作答，请启动后重新运行`,
      { cause },
    );
  }
}

/** The state of a running workflow, or why it is of no more use. @throws TemporalSilent */
export async function askWorkflow<S>(temporal: Client, workflowId: string): Promise<Held<S> | string> {
  for (const until = Date.now() + PATIENCE_MS; ; await delay(500)) {
    try {
      return await askOnce<S>(temporal, workflowId);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'there is no workflow';
      if (!isSilence(error)) return `the workflow cannot say what it holds (${error instanceof Error ? error.message : String(error)})`;
      if (Date.now() > until) throw new TemporalSilent(workflowId, error);
    }
  }
}

function askOnce<S>(temporal: Client, workflowId: string): Promise<Held<S> | string> {
  const handle = temporal.workflow.getHandle(workflowId);
  return temporal.withDeadline(Date.now() + ANSWER_MS, async () => {
    const { raw, runId, status } = await handle.describe();
    if (status.name !== 'RUNNING') return `the workflow is ${status.name}`;
    // The worker that knew it is gone; without this the question would wait for that one first.
    await temporal.workflowService.resetStickyTaskQueue({ namespace: temporal.options.namespace, execution: { workflowId, runId } });
    const first = raw.workflowExecutionInfo?.firstRunId;
    return { state: await handle.query<S>('state'), runIds: [runId, ...(first == null ? [] : [first])] };
  });
}

/** Codes of gRPC for "not serving yet", "busy" and "nobody there to answer": to be asked again. */
const SILENCE: readonly (number | undefined)[] = Object.values({
  CANCELLED: 1,
  DEADLINE_EXCEEDED: 4,
  RESOURCE_EXHAUSTED: 8,
  UNAVAILABLE: 14,
});
const isSilence = (error: unknown): boolean => SILENCE.includes(grpcCode(error) ?? grpcCode((error as Error).cause));
const grpcCode = (error: unknown): number | undefined => (isGrpcServiceError(error) ? error.code : undefined);

/** Ends what runs under this id, if anything does. */
export async function endWorkflow(temporal: Client, workflowId: string, why: string): Promise<void> {
  try {
    await temporal.workflow.getHandle(workflowId).terminate(`reconcile: ${why}`);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
