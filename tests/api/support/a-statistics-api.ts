/** The API over a simulated city whose facts are up to date: `ask` is one HTTP request of a named log-in. */
import type pg from 'pg';
import { pino } from 'pino';
import { factsFollower } from '../../../activities/project-facts.ts';
import { Catalogue } from '../../../api/catalogue/catalogue.reader.ts';
import { DemoSignIn } from '../../../api/identity/sign-in.ts';
import { PostgresCaseChanges } from '../../../api/live/case-changes.ts';
import { ScopedPool } from '../../../api/scoped-pool.ts';
import { createServer, type Server, type ServerOptions } from '../../../api/server.ts';
import { openPool } from '../../../schema/database.ts';
import { aSeededCity, NOW } from '../../demo/a-seeded-city.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { Loose } from './an-api.ts';

export const INSPECTOR = 'p-0011';
export const UNIT_ADMIN = 'p-0009';
export const AUDIT_ADMIN = 'p-0016';
export const ADMIN_UNIT = 'u-sp-320600';

export interface StatisticsApi {
  readonly pool: pg.Pool;
  readonly database: TestDatabase;
  readonly server: Server;
  readonly ask: (query: string, variables?: object, person?: string) => Promise<Loose>;
  readonly close: () => Promise<void>;
}

export async function aStatisticsApi(): Promise<StatisticsApi> {
  const { database } = await aSeededCity();
  const pool = openPool(database.appUrl);
  const viewers = new ScopedPool(database.appUrl);
  await factsFollower(pool).catchUp();
  const log = pino({ level: 'silent' });
  const changes = new PostgresCaseChanges(database.appUrl, log);
  await changes.start();
  const server = createServer({
    mode: 'development',
    signIn: new DemoSignIn(pool),
    pool,
    scoped: (viewer) => viewers.for(viewer),
    transactor: pool,
    catalogue: new Catalogue(pool),
    changes,
    log,
    now: () => NOW.toISOString(),
    // Nothing here commands: the ways to the workflows are left out.
  } as Partial<ServerOptions> as ServerOptions);
  return {
    pool,
    database,
    server,
    async ask(query, variables = {}, person = INSPECTOR) {
      const response = await server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Loose; errors?: readonly Loose[] };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await changes.close();
      await viewers.end();
      await pool.end();
      await database.dispose();
    },
  };
}
