/**
 * A subscription of a page over one stream per browser and kind, for the same reason as app/live.tsx: HTTP/1.1 gives a host six
 * connections, and people leave the board open in several tabs. One tab holds the stream, the others hear it.
 */
import { useEffect, useRef } from 'react';
import { createClient } from 'graphql-sse';
import { HEADERS, type Document } from '../app/ask.ts';
import { useViewer } from '../app/session.tsx';

/** @param on hears every event; read afresh at each, so it needs no memo */
export function useStream<Result>(
  name: string,
  document: Document<Result, never> | Document<Result, object>,
  on: (data: Result) => void,
): void {
  const { person } = useViewer();
  const hear = useRef(on);
  useEffect(() => {
    hear.current = on;
  });
  const channelName = `tongban.${name}.${person.personId}`;
  const query = document.toString();
  useEffect(() => {
    const over = new AbortController();
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<Result>) => hear.current(data);
    const tell = (data: Result): void => {
      channel.postMessage(data);
      hear.current(data);
    };
    const locks = navigator.locks as LockManager | undefined;
    if (locks === undefined) void hold(query, over.signal, tell);
    else locks.request(channelName, { signal: over.signal }, () => hold(query, over.signal, tell)).catch(() => undefined);
    return () => {
      over.abort();
      channel.close();
    };
  }, [channelName, query]);
}

async function hold<Result>(query: string, over: AbortSignal, tell: (data: Result) => void): Promise<void> {
  const client = createClient({
    url: '/graphql',
    headers: { 'x-graphql-yoga-csrf': HEADERS['x-graphql-yoga-csrf'] },
    credentials: 'same-origin',
    retryAttempts: 0,
  });
  for (let wait = 500; !over.aborted; wait = Math.min(wait * 2, 8_000)) {
    await new Promise<void>((resolve) => {
      const stop = client.subscribe<Result>(
        { query },
        {
          next: ({ data }) => {
            wait = 500;
            if (data != null && !over.aborted) tell(data);
          },
          error: () => resolve(),
          complete: () => resolve(),
        },
      );
      over.addEventListener('abort', () => (stop(), resolve()), { once: true });
    });
    if (!over.aborted) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  client.dispose();
}
