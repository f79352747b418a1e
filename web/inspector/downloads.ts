/** Files being fetched, whatever page one is on meanwhile: progress, giving up, and saving when the file is whole. */
import { useSyncExternalStore } from 'react';

export type Progress =
  | { readonly is: 'idle' | 'done' | 'failed' }
  /** `of` null: the server cannot say how much is to come. */
  | { readonly is: 'running'; readonly done: number; readonly of: number | null };

const IDLE: Progress = { is: 'idle' };
const states = new Map<string, Progress>();
const running = new Map<string, AbortController>();
const watchers = new Set<() => void>();

function set(address: string, state: Progress): void {
  states.set(address, state);
  for (const watcher of watchers) watcher();
}

export const useDownload = (address: string): Progress =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => states.get(address) ?? IDLE,
  );

export const giveUp = (address: string): void => running.get(address)?.abort();

/** @returns whether the file was saved */
export async function download(address: string, name: string): Promise<boolean> {
  if (running.has(address)) return false;
  const over = new AbortController();
  running.set(address, over);
  set(address, { is: 'running', done: 0, of: null });
  try {
    save(await fetched(address, over.signal, (done, of) => set(address, { is: 'running', done, of })), name);
    set(address, { is: 'done' });
    return true;
  } catch {
    set(address, over.signal.aborted ? IDLE : { is: 'failed' });
    return false;
  } finally {
    running.delete(address);
  }
}

/** A file of lines is counted in lines, as the server says how many are to come; another in bytes. */
async function fetched(address: string, signal: AbortSignal, progress: (done: number, of: number | null) => void): Promise<Blob> {
  const response = await fetch(address, { credentials: 'same-origin', signal });
  if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const rows = Number(response.headers.get('x-tongban-rows'));
  const length = Number(response.headers.get('content-length'));
  const byLine = rows > 0 && /csv|json/u.test(type);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done: end, value } = await reader.read();
    if (end) break;
    parts.push(value);
    done += byLine ? linesIn(value) : value.length;
    progress(byLine ? Math.min(done, rows) : done, byLine ? rows : length > 0 ? length : null);
  }
  return new Blob(parts, { type });
}

const NEW_LINE = 10;
const linesIn = (bytes: Uint8Array): number => bytes.reduce((count, byte) => (byte === NEW_LINE ? count + 1 : count), 0);

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
