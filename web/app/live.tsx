/**
 * Changes as they happen, over one stream per browser: HTTP/1.1 gives a host six connections, and people open more tabs than that.
 * One tab holds the stream (navigator.locks) and tells the others (BroadcastChannel). What changed is asked for again; a list does
 * not move by itself, it says how many changes wait (`useListChanges`).
 */
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createClient } from 'graphql-sse';
import { CasesChangedDocument, type CasesChangedSubscription } from '../gql/app/graphql.ts';
import { HEADERS } from './ask.ts';
import { queries } from './query.ts';
import { useSession } from './session.tsx';

type Change = CasesChangedSubscription['workListChanged'];
type Line = 'live' | 'away';
type Told = { readonly change: Change } | { readonly line: Line };

/** A line that is gone for longer than this is told to the person. */
const AWAY_MS = 4_000;
const listeners = new Set<(change: Change) => void>();

function heard(change: Change): void {
  if (change.reload) void queries.invalidateQueries({ queryKey: ['case'] });
  for (const { caseNo } of change.cases) void queries.invalidateQueries({ queryKey: ['case', caseNo] });
  recount();
  for (const listener of listeners) listener(change);
}

/** A busy city changes many times a second; counts are read again at once, and then not oftener than this. */
const RECOUNT_MS = 2_000;
let counting: ReturnType<typeof setTimeout> | undefined;
let uncounted = false;

function recount(): void {
  if (counting !== undefined) {
    uncounted = true;
    return;
  }
  void queries.invalidateQueries({ queryKey: ['counts'] });
  counting = setTimeout(() => {
    counting = undefined;
    if (!uncounted) return;
    uncounted = false;
    recount();
  }, RECOUNT_MS);
}

const LineState = createContext<Line>('live');

export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { viewer } = useSession();
  const person = viewer?.person.personId;
  const [line, setLine] = useState<Line>('live');
  useEffect(() => (person === undefined ? undefined : listen(person, setLine)), [person]);
  return <LineState.Provider value={line}>{children}</LineState.Provider>;
}

/** Whether changes come in; 'away': what is shown may be old. */
export const useLine = (): Line => useContext(LineState);

function listen(person: string, setLine: (line: Line) => void): () => void {
  const over = new AbortController();
  const name = `tongban.live.${person}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Told>) => ('change' in data ? heard(data.change) : setLine(data.line));
  const tell = (told: Told): void => {
    channel.postMessage(told);
    if ('change' in told) heard(told.change);
    else setLine(told.line);
  };
  // Without locks (plain http to another machine) every tab has a stream of its own.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) void hold(over.signal, tell);
  else locks.request(name, { signal: over.signal }, () => hold(over.signal, tell)).catch(() => undefined);
  return () => {
    over.abort();
    channel.close();
  };
}

/** Holds the stream until `over`; comes back after every break, and then tells everybody to read again. */
async function hold(over: AbortSignal, tell: (told: Told) => void): Promise<void> {
  let away: ReturnType<typeof setTimeout> | undefined;
  let broken = false;
  const lost = (): void => {
    broken = true;
    away ??= setTimeout(() => tell({ line: 'away' }), AWAY_MS);
  };
  const back = (): void => {
    clearTimeout(away);
    away = undefined;
    if (!broken) return;
    broken = false;
    tell({ line: 'live' });
    tell({ change: { reload: true, cases: [] } });
  };
  const client = createClient({
    url: '/graphql',
    headers: { 'x-graphql-yoga-csrf': HEADERS['x-graphql-yoga-csrf'] },
    credentials: 'same-origin',
    retryAttempts: 0,
    on: { connected: back },
  });
  for (let wait = 500; !over.aborted; wait = Math.min(wait * 2, 8_000)) {
    await new Promise<void>((resolve) => {
      const stop = client.subscribe<CasesChangedSubscription>(
        { query: CasesChangedDocument.toString() },
        {
          next: ({ data }) => {
            wait = 500;
            if (data != null) tell({ change: data.workListChanged });
          },
          error: () => resolve(),
          complete: () => resolve(),
        },
      );
      over.addEventListener('abort', () => (stop(), resolve()), { once: true });
    });
    if (over.aborted) break;
    lost();
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  clearTimeout(away);
  client.dispose();
}

/** Calls back with every change, as long as the component is there. Wrap `on` in useCallback. */
export function useChanges(on: (change: Change) => void): void {
  useEffect(() => {
    listeners.add(on);
    return () => void listeners.delete(on);
  }, [on]);
}

/** Changes since the list was read: shown as "n changes", so that no row moves under the pointer. */
export class ListChanges {
  readonly #changed = new Set<string>();
  readonly #watchers = new Set<() => void>();
  #count = 0;

  readonly heard = ({ cases, reload }: Change): void => {
    for (const { caseNo } of cases) this.#changed.add(caseNo);
    if (reload) this.#changed.add('reload');
    this.#tell();
  };
  readonly clear = (): void => {
    this.#changed.clear();
    this.#tell();
  };
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };
  readonly count = (): number => this.#count;

  #tell(): void {
    this.#count = this.#changed.size;
    for (const watcher of this.#watchers) watcher();
  }
}

export function useListChanges(): { readonly waiting: number; readonly clear: () => void } {
  const [changes] = useState(() => new ListChanges());
  useChanges(changes.heard);
  const waiting = useSyncExternalStore(changes.watch, changes.count);
  return { waiting, clear: changes.clear };
}
