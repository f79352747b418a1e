/** The API in the bench's own process, asked over GraphQL as a person of the simulated city. */
import { pino } from 'pino';
import { Catalogue } from '../api/catalogue/catalogue.reader.ts';
import { DemoSignIn } from '../api/identity/sign-in.ts';
import { ScopedPool } from '../api/scoped-pool.ts';
import { createServer, type ServerOptions } from '../api/server.ts';
import { openPool } from '../schema/database.ts';

export const INSPECTOR = 'p-0011';

export type Ask = (query: string, variables?: object, person?: string) => Promise<unknown>;

export interface OwnApi {
  /** As the inspector unless it says who. @throws on errors of GraphQL */
  readonly ask: Ask;
  close(): Promise<void>;
}

export function ownApi(databaseUrl: string, now: () => string): OwnApi {
  const pool = openPool(databaseUrl, { max: 4, applicationName: 'tongban-bench-api' });
  const viewers = new ScopedPool(databaseUrl, { max: 4, applicationName: 'tongban-bench-api' });
  const server = createServer({
    mode: 'development',
    scoped: (viewer) => viewers.for(viewer),
    signIn: new DemoSignIn(pool),
    pool,
    transactor: pool,
    catalogue: new Catalogue(pool),
    log: pino({ level: 'error' }),
    now,
  } as Partial<ServerOptions> as ServerOptions);
  return {
    ask: async (query, variables = {}, person = INSPECTOR) => {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await viewers.end();
      await pool.end();
    },
  };
}
