/** The API behind a real port, with providers to sign in by. */
import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { Catalogue } from '../../../api/catalogue/catalogue.reader.ts';
import { PersistedOperations } from '../../../api/guards/persisted-operations.ts';
import type { RateLimits } from '../../../api/guards/rate-limit.ts';
import { DEMO_PATH } from '../../../api/identity/demo-path.ts';
import { demoProvider } from '../../../api/identity/demo-provider.ts';
import type { IdentityDoor } from '../../../api/identity/identity-door.ts';
import type { IdentityProvider } from '../../../api/identity/identity-provider.ts';
import { SecondFactors } from '../../../api/identity/second-factors.ts';
import { DemoSignIn, SessionSignIn } from '../../../api/identity/sign-in.ts';
import { ScopedPool } from '../../../api/scoped-pool.ts';
import { createServer } from '../../../api/server.ts';
import type { StepUpPolicy } from '../../../settings/settings.ts';
import { anApi, type AnApi, type Answer } from './an-api.ts';
import type { Browser } from './a-browser.ts';

/** Under which the documents of old accounts are hashed. */
export const DOCUMENT_KEY = Buffer.alloc(32, 7);

export interface ADoor {
  readonly api: AnApi;
  readonly origin: string;
  readonly identity: IdentityDoor;
  /** Milliseconds by which the door's clock is ahead. */
  ahead: number;
  /** A question of the person whose session the browser holds. */
  ask(browser: Browser, query: string, variables?: object): Promise<Answer>;
  /** A JSON request to /session…, as our own pages send it. */
  session(
    browser: Browser,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>;
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly mode?: 'development' | 'production';
  readonly stepUp?: StepUpPolicy;
  /** What production answers. */
  readonly operations?: readonly string[];
  readonly limits?: RateLimits;
  readonly trustedProxies?: readonly string[];
  /** Made once the address is known; the demo's own provider otherwise. */
  readonly providers?: (origin: string) => readonly IdentityProvider[] | Promise<readonly IdentityProvider[]>;
}

export async function aDoor({
  mode = 'development',
  stepUp = 'off',
  limits,
  operations = [],
  providers,
  trustedProxies,
}: DoorOptions = {}): Promise<ADoor> {
  const api = await anApi();
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createHttpServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const log = pino({ level: 'silent' });
  const now = (): number => Date.now() + door.ahead;
  const signIn = mode === 'development' ? new DemoSignIn(api.pool, { stepUp, now }) : new SessionSignIn(api.pool, { stepUp, now });
  const demo = providers === undefined ? demoProvider(api.pool, origin) : undefined;
  const identity: IdentityDoor = {
    providers: demo === undefined ? await providers!(origin) : [demo.provider],
    ...(demo === undefined ? {} : { demoProvider: 'demo' }),
    publicUrl: origin,
    signIn,
    factors: new SecondFactors(api.pool, { origin, key: randomBytes(32), now }),
    pool: api.pool,
    migration: { transactor: api.pool, key: DOCUMENT_KEY },
    log,
  };
  const viewers = new ScopedPool(api.database.appUrl);
  const yoga = createServer({
    pool: api.pool,
    scoped: (viewer) => viewers.for(viewer),
    transactor: api.pool,
    catalogue: new Catalogue(api.pool),
    trustedProxies,
    gateway: api.gateway,
    matters: api.matters,
    timers: api.timers,
    changes: api.changes,
    log,
    now: () => api.clock,
    mode,
    signIn,
    identity,
    limits,
    operations: new PersistedOperations(operations),
  });
  handle = (request, response) =>
    demo !== undefined && request.url?.startsWith(`${DEMO_PATH}/`) === true ? demo.handle(request, response) : void yoga(request, response);
  const json = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
  const door: ADoor = {
    api,
    origin,
    identity,
    ahead: 0,
    async ask(browser, query, variables = {}) {
      const { status, text } = await browser.go(`${origin}/graphql`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query, variables }),
      });
      return { status, ...(JSON.parse(text) as Pick<Answer, 'data' | 'errors'>) };
    },
    async session(browser, path, body) {
      const init = body === undefined ? {} : { method: 'POST', headers: json, body: JSON.stringify(body) };
      const { status, text } = await browser.go(`${origin}${path}`, init);
      return { status, body: JSON.parse(text) as unknown };
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await viewers.end();
      await api.close();
    },
  };
  return door;
}
