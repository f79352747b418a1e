/** What a workflow test needs: a client, a queue of its own, a worker, and a hand on the clock of a single workflow. */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import type { temporal } from '@temporalio/proto';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { inject } from 'vitest';
import { converterIn } from './payloads.ts';

type TimeSkippingConfig = temporal.api.common.v1.ITimeSkippingConfig;

/** A client of the run's Temporal server. Close `client.connection` afterwards. */
export async function temporalClient(dataConverter = converterIn(inject('dataFolder'))): Promise<Client> {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  return new Client({ connection, namespace: inject('namespace'), dataConverter });
}

/** A task queue that no other test uses. */
export function uniqueTaskQueue(prefix = 'cases'): string {
  return `${prefix}-${randomUUID()}`;
}

export interface RunningWorker {
  readonly taskQueue: string;
  /** Lets the current tasks finish, then ends. */
  readonly stop: () => Promise<void>;
}

/** A worker in this process with the run's workflow bundle. Bugs in workflow code fail the workflow at once instead of retrying for ever. */
export async function startWorker(options: Partial<WorkerOptions> & { activities?: object } = {}): Promise<RunningWorker> {
  quietRuntime();
  const connection = await NativeConnection.connect({ address: inject('temporalAddress') });
  const taskQueue = options.taskQueue ?? uniqueTaskQueue();
  const worker = await Worker.create({
    connection,
    namespace: inject('namespace'),
    workflowBundle: { codePath: inject('workflowBundle') },
    dataConverter: converterIn(inject('dataFolder')),
    workflowFailureErrorTypes: { '*': ['Error'] },
    shutdownGraceTime: '5s',
    ...options,
    taskQueue,
  });
  const finished = worker.run();
  return {
    taskQueue,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await finished;
      await connection.close();
    },
  };
}

let runtimeReady = false;

function quietRuntime(): void {
  if (runtimeReady) return;
  runtimeReady = true;
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } } });
}

/**
 * Moves the clock of single workflows. The server has this since 1.32, the SDK has no API for it yet: two raw calls.
 * A workflow skips ahead only while nothing of it is pending (no task, activity, child or outgoing signal).
 */
export class TimeSkipper {
  readonly #client: Client;
  #calls = 0;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lets the workflow run ahead to every next timer from now on, until it is done or `stopSkipping` is called. */
  async skipFreely(workflowId: string): Promise<void> {
    await this.#set(workflowId, { enabled: true });
  }

  /** The workflow's clock keeps step with the wall clock again, from the instant it has reached. */
  async stopSkipping(workflowId: string): Promise<void> {
    await this.#set(workflowId, { enabled: false });
  }

  /** Moves the workflow's clock forward and waits until it has arrived; timers due on the way fire in order. */
  async fastForward(workflowId: string, seconds: number): Promise<void> {
    this.#calls += 1;
    const id = `ff-${this.#calls}-${randomUUID()}`;
    await this.#set(workflowId, { enabled: true, fastForwardConfig: { id, duration: msToTs(seconds * 1_000) } });
    await this.#client.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace: this.#client.options.namespace,
      workflowExecution: { workflowId },
      fastForwardId: id,
    });
  }

  /** The instant, in UTC, that the workflow takes for now. */
  async now(workflowId: string): Promise<Date> {
    const { workflowExtendedInfo } = (await this.#client.workflow.getHandle(workflowId).describe()).raw;
    const time = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return time?.seconds == null ? new Date() : new Date(Number(time.seconds) * 1_000 + (time.nanos ?? 0) / 1_000_000);
  }

  async #set(workflowId: string, timeSkippingConfig: TimeSkippingConfig): Promise<void> {
    await this.#client.workflowService.updateWorkflowExecutionOptions({
      namespace: this.#client.options.namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: { timeSkippingConfig },
      updateMask: { paths: ['time_skipping_config'] },
    });
  }
}
