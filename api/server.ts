/** The door: GraphQL under /graphql, a few pages, health. Hardened as audit-security 2.3 asks; nothing is answered to nobody. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Viewer } from '../domain/access/viewer.ts';
import { codecDoor, type CodecDoor } from './codec/codec-door.ts';
import type { ApiContext, ApiServices, Pool } from './context.ts';
import { currentSpan, tracing } from '../settings/trace/context.ts';
import { userError } from './errors.ts';
import { ClientAddress } from './guards/client-address.ts';
import { PersistedOperations } from './guards/persisted-operations.ts';
import { guards } from './guards/plugins.ts';
import { SharedBuckets, signInRate, type RateLimits } from './guards/rate-limit.ts';
import type { IdentityDoor } from './identity/identity-door.ts';
import { identityRoutes } from './identity/plugin.ts';
import type { SignIn } from './identity/sign-in.ts';
import { createLoaders } from './loaders.ts';
import { isDatabaseOutage } from './outage.ts';
import { pages } from './pages/pages.ts';
import type { WebFiles } from './pages/web-files.ts';
import { createSchema } from './schema.ts';
import { traceRequests } from './trace-requests.ts';

export interface ServerOptions extends ApiServices {
  readonly mode: 'development' | 'production';
  readonly signIn: SignIn;
  /** The database as the viewer may see it. */
  readonly scoped: (viewer: Viewer) => Pool;
  /** What our own pages ask; absent: nothing, so that in production only integrations are answered. */
  readonly operations?: PersistedOperations | undefined;
  readonly limits?: RateLimits | undefined;
  /** Networks whose `x-forwarded-for` is believed; absent: nobody's. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Absent: nobody can sign in by a provider. */
  readonly identity?: IdentityDoor | undefined;
  readonly web?: WebFiles | undefined;
  /** Absent: payloads of Temporal are opened for nobody. */
  readonly payloads?: CodecDoor | undefined;
}

/** Bytes of a request; the longest opinion is far below. */
const MAX_BODY = 256 * 1024;

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export type Server = YogaServerInstance<object, ApiContext>;

export function createServer(options: ServerOptions): Server {
  const {
    mode,
    signIn,
    identity,
    limits,
    log,
    operations = new PersistedOperations(),
    scoped,
    trustedProxies,
    payloads,
    web,
    ...services
  } = options;
  const addresses = new ClientAddress(trustedProxies);
  // By the office: how fast somebody asks is counted before it is known what he may see.
  const shared = (name: keyof RateLimits, rates: RateLimits): SharedBuckets => new SharedBuckets(services.pool, name, rates[name]);
  const buckets =
    limits === undefined
      ? undefined
      : { signIn: shared('signIn', limits), questions: shared('questions', limits), commands: shared('commands', limits) };
  const development = mode === 'development';
  return createYoga<object, ApiContext>({
    schema: createSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health/graphql',
    cors: false,
    multipart: false,
    batching: false,
    extraParamNames: ['documentId'],
    landingPage: false,
    graphiql: development ? { title: '通办 · Tongban', headers: '{"x-graphql-yoga-csrf": "1"}' } : false,
    maxRequestBodySize: MAX_BODY,
    logging: false,
    maskedErrors: { isDev: false, maskError: (error) => masked(error, options) },
    plugins: [
      ...(tracing() ? [traceRequests()] : []),
      ...(buckets === undefined ? [] : [signInRate(buckets.signIn, addresses)]),
      ...(identity === undefined ? [] : [identityRoutes(identity)]),
      ...(payloads === undefined ? [] : [codecDoor({ ...payloads, pool: services.pool, now: services.now, signIn, scoped })]),
      pages({ pool: services.pool, now: services.now, log, signIn, web }, addresses),
      securityHeaders(development),
      ...guards({ development, operations, buckets }),
    ],
    context: async ({ request }): Promise<ApiContext> => {
      const signedIn = await signIn.who(request.headers);
      if (signedIn === null) throw userError('UNAUTHENTICATED', signIn.hint.zh, signIn.hint.en);
      const viewer = signedIn.actor;
      const traceId = currentSpan()?.traceId ?? randomUUID();
      const pool = scoped(viewer);
      return {
        ...services,
        pool,
        office: services.pool,
        log: log.child({ traceId, person: viewer.personId }),
        viewer,
        signedIn,
        loaders: createLoaders(pool, viewer),
        traceId,
      };
    },
  });
}

/** What we meant to say goes out as it is; anything else is a defect: logged whole under an id, told by that id only. */
function masked(error: unknown, { log }: ServerOptions): GraphQLError {
  if (error instanceof GraphQLError && (error.originalError == null || error.originalError instanceof GraphQLError)) return error;
  const traceId = currentSpan()?.traceId ?? randomUUID();
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (isUnwritableText(cause)) {
    return userError(
      'BAD_INPUT',
      '有的文字含有不能保存的字符（如 NUL）',
      'a text holds a character that cannot be written down, such as NUL',
    );
  }
  if (isDatabaseOutage(cause)) {
    log.warn({ traceId, why: cause instanceof Error ? cause.message : undefined }, 'the database did not answer');
    return userError('UNAVAILABLE', '数据库暂时不可用，请稍后重试', 'the database cannot be reached for the moment; try again');
  }
  log.error(
    { traceId, path: error instanceof GraphQLError ? error.path?.join('.') : undefined, err: cause },
    'a request ended in a defect',
  );
  return new GraphQLError(`系统内部错误，编号 ${traceId} · internal error, number ${traceId}`, {
    ...(error instanceof GraphQLError && error.nodes !== undefined ? { nodes: error.nodes } : {}),
    ...(error instanceof GraphQLError && error.path !== undefined ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL', traceId, http: { status: 500 } },
  });
}

/** What slipped past every check of texts: PostgreSQL's word for NUL and for bytes that are no characters. */
const isUnwritableText = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05');

function securityHeaders(development: boolean): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        if (name !== 'cache-control' || !response.headers.has(name)) response.headers.set(name, value);
      if (!development) response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
      // GraphiQL brings its own scripts; every other answer may run nothing unless the page said what.
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (!response.headers.has('content-security-policy') && !(development && isPage)) {
        response.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
      }
    },
  };
}
