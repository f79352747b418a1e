/** A pool for a test database: dropping that database cuts connections that are just closing, which is no failure of the test. */
import pg from 'pg';

export function testPool(connectionString: string, max = 4): pg.Pool {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}
