/** One line near the top that says what has just been done, read out politely, with at most one thing to press (undo, open). */
import { useSyncExternalStore } from 'react';

export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

let current: Notice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();

/** @param seconds how long it stays; what can be undone can be undone as long as it stands there */
export function notify(notice: Notice | null, seconds = 10): void {
  clearTimeout(timer);
  current = notice;
  if (notice !== null) timer = setTimeout(() => notify(null), seconds * 1_000);
  for (const watcher of watchers) watcher();
}

export const useNotice = (): Notice | null =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => current,
  );
