/** One transaction: on a connection of its own, or on one that is at hand. */
import type { ClientBase, Pool, PoolClient } from 'pg';

/** A connection that breaks in the middle is thrown away, not handed on. */
export async function inTransaction<T>(pool: Pick<Pool, 'connect'>, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await transactionOn(client, () => act(client));
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
}

/** Within a transaction of the caller's where one is at hand. */
export const withinTransaction = <T>(hand: Pick<Pool, 'connect'> | PoolClient, act: (client: PoolClient) => Promise<T>): Promise<T> =>
  'release' in hand ? act(hand) : inTransaction(hand, act);

/** The connection stays with the caller. What ended the act is thrown, even where the rollback fails as well. */
export async function transactionOn<T>(client: ClientBase, act: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await act();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
