/** One transaction on a connection of its own; a connection that breaks in the middle is thrown away, not handed on. */
import type { Pool, PoolClient } from 'pg';

export async function inTransaction<T>(pool: Pick<Pool, 'connect'>, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    const result = await act(client);
    await client.query('commit');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release(failure);
  }
}
