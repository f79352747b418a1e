/**
 * Loaded ahead of everything in each thread of a worker process (`node --import`). The SDK bounds every call into the sandbox of
 * workflow code by `timeout` of node:vm, and node:vm starts a thread of the system for each such bound: some twenty-five a case, at
 * half a millisecond or more. Here a call only notes when it began; one watch in the main thread (sandbox-watch.ts) looks at the notes.
 */
import { Script } from 'node:vm';
import type { Context, RunningScriptOptions } from 'node:vm';
import { isMainThread, threadId } from 'node:worker_threads';
import { SandboxCells, hasCell } from './cells.ts';

const cells = isMainThread ? undefined : SandboxCells.found();

if (cells !== undefined && hasCell(threadId)) {
  const bounded = Script.prototype.runInContext;
  Script.prototype.runInContext = function runInContext(context: Context, options?: RunningScriptOptions): unknown {
    if (options?.timeout === undefined || cells.separately) return bounded.call(this, context, options);
    cells.began(threadId);
    try {
      return bounded.call(this, context, { ...options, timeout: undefined });
    } finally {
      cells.ended(threadId);
    }
  };
}
