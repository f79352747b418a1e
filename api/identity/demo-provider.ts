/**
 * 演示登录: a real OpenID provider in this process whose people are the demo's, chosen by card instead of by password. Development
 * only; it speaks the same protocol as a province's platform, so the demo walks the same way in.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import type { Pool } from '../context.ts';
import { demoPeople } from '../pages/login-page.ts';
import { DEMO_PATH } from './demo-path.ts';
import { demoChoicePage } from './demo-provider-page.ts';
import { OidcProvider } from './oidc.ts';

const CLIENT_ID = 'tongban-demo';
/** What the demo says when a second proof was asked for. */
const DEMO_STEP_UP_ACR = 'urn:tongban:demo:second-factor';
const HOUR = 3_600;

export interface DemoProvider {
  /** The side of the relying party. */
  readonly provider: OidcProvider;
  /** Answers requests under `DEMO_PATH`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** `origin`: where this process is reached, e.g. `http://127.0.0.1:4000`. */
export function demoProvider(pool: Pool, origin: string): DemoProvider {
  const issuer = `${origin}${DEMO_PATH}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/login/demo/callback`],
        post_logout_redirect_uris: [`${origin}/login`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'RS256'] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    pkce: { required: () => true },
    acrValues: [DEMO_STEP_UP_ACR],
    claims: { openid: ['sub'], profile: ['name'], acr: null, auth_time: null },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `${DEMO_PATH}/choose/${uid}` },
    findAccount: async (_context: unknown, id: string) => {
      const person = (await demoPeople(pool)).find((one) => one.id === id);
      return person === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, name: person.name }) };
    },
    ttl: { AccessToken: HOUR, AuthorizationCode: 60, IdToken: HOUR, Interaction: HOUR, Session: 8 * HOUR, Grant: 8 * HOUR },
  });
  const spoken = provider.callback();
  const choose = demoChoicePage(provider, pool, DEMO_STEP_UP_ACR);
  return {
    provider: new OidcProvider({
      id: 'demo',
      name: { zh: '演示登录', en: 'demo log-in' },
      issuer,
      clientId: CLIENT_ID,
      scope: 'openid profile',
      levelClaim: 'level',
      levels: {},
      stepUpAcr: [DEMO_STEP_UP_ACR],
      insecure: true,
    }),
    handle: (request, response) => {
      if (request.url?.startsWith(`${DEMO_PATH}/choose/`) === true) return void choose(request, response);
      // Each sign-in asks anew who one would like to be: the provider is shown no earlier session of its own.
      if (request.url?.startsWith(`${DEMO_PATH}/auth?`) === true) {
        delete request.headers.cookie;
        response.setHeader(
          'set-cookie',
          ['_session', '_session.sig'].map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`),
        );
      }
      // The provider finds out where it is mounted by what was cut off.
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url?.slice(DEMO_PATH.length) ?? '/';
      spoken(request, response);
    },
  };
}
