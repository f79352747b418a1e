/** What the worker and the API owe the process that started them: say when they are ready, and end when it is gone. */

/** Sent over IPC when a process can do its work; `url` is where it answers, if it does. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly url?: string;
}

/** Tells the starting process, if there is one, that this process is ready. */
export function announceReady(url?: string): void {
  const message: ReadyMessage = { type: 'ready', ...(url === undefined ? {} : { url }) };
  process.send?.(message);
}

/**
 * Calls `stop` once, on SIGTERM, SIGINT or when the starting process has gone (its IPC channel closes), then ends the process:
 * 0 after a clean stop, 1 when `stop` failed.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  if (process.channel !== undefined) process.on('disconnect', once);
}
