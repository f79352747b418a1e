/** How a worker of the case queue is set up: one queue for cases, memory bounded by name, time to finish when it must go. */
import type { NativeConnection, WorkerOptions } from '@temporalio/worker';
import type { Activities } from '../activities/index.ts';
import { tracing } from '../settings/trace/context.ts';
import { traceActivities } from '../settings/trace/temporal.ts';
import { CASES_TASK_QUEUE } from '../workflows/messages.ts';

export interface CaseWorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  /** payloads/data-converter.ts: what clients use too. */
  readonly dataConverter: NonNullable<WorkerOptions['dataConverter']>;
  /** File or code of the bundle made by bundle-workflows.ts. */
  readonly workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  readonly taskQueue?: string;
}

/** Cases kept in memory; about 0.35 MB each. The rest are replayed when something happens to them. */
const CACHED_CASES = 2_000;

export function caseWorkerOptions({ taskQueue = CASES_TASK_QUEUE, ...parts }: CaseWorkerParts): WorkerOptions {
  return {
    ...parts,
    taskQueue,
    maxCachedWorkflows: CACHED_CASES,
    // Enough for every connection of the record's pool to be busy; more would only queue there.
    maxConcurrentLocalActivityExecutions: 100,
    shutdownGraceTime: '30s',
    ...(tracing() ? { interceptors: { activity: [traceActivities] } } : {}),
  };
}
