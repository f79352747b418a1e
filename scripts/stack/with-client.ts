/** One connection for one piece of work. */
import pg from 'pg';

/** Connects, works, disconnects. A connection that breaks fails the query in hand and nothing else. */
export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'tongban-set-up' });
  client.on('error', () => undefined); // without a listener, a server that stops would take this process with it
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
