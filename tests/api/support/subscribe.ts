/** One subscription over SSE, in process: `next()` is the next value, null when the server has ended it. */
import type { Server } from '../../../api/server.ts';
import type { Loose } from './an-api.ts';

export interface Subscribed {
  next(): Promise<Loose>;
  close(): Promise<void>;
}

export async function subscribed(server: Server, person: string, query: string): Promise<Subscribed> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-tongban-person': person },
    body: JSON.stringify({ query }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const message = text.slice(0, end);
          text = text.slice(end + 2);
          if (message.includes('event: complete')) return null;
          const data = message.split('\n').find((line) => line.startsWith('data:') && line.length > 6);
          if (data !== undefined) return (JSON.parse(data.slice(5)) as { data: Loose }).data;
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return null;
        text += value;
      }
    },
    close: () => reader.cancel().catch(() => undefined),
  };
}
