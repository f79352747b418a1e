/** A province's identity platform in process: a real OpenID provider whose people have levels and documents; whoever sits at the keyboard signs in. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { OidcProvider } from '../../../api/identity/oidc.ts';

export interface Citizen {
  readonly sub: string;
  readonly level: string;
  readonly document?: string;
  readonly name?: string;
}

export interface Province {
  readonly provider: OidcProvider;
  /** Who would prove themselves now. */
  atKeyboard: Citizen;
  /** Whether a second factor is given when asked for. */
  givesSecondFactor: boolean;
  /** Ends the person's session at the platform, which tells its clients. */
  readonly signOutUrl: string;
  close(): Promise<void>;
}

export const SECOND_FACTOR = 'urn:province:acr:2fa';
export const CLIENT_SECRET = 'a-secret-of-the-province-0001';

export async function aProvince(ourOrigin: string): Promise<Province> {
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const citizens = new Map<string, Citizen>();
  const province: Province = {
    provider: new OidcProvider({
      id: 'province',
      name: { zh: '省统一身份认证', en: 'province' },
      issuer,
      clientId: 'tongban',
      clientSecret: CLIENT_SECRET,
      scope: 'openid profile',
      levelClaim: 'level',
      levels: { L2: 1, L3: 2, L4: 3 },
      stepUpAcr: [SECOND_FACTOR],
      documentClaims: { type: 'id_type', number: 'id_no', name: 'name' },
      insecure: true,
    }),
    atKeyboard: { sub: 'nobody', level: 'L2' },
    givesSecondFactor: true,
    signOutUrl: `${issuer}/session/end`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const idp = new Provider(issuer, {
    clients: [
      {
        client_id: 'tongban',
        client_secret: CLIENT_SECRET,
        token_endpoint_auth_method: 'client_secret_basic',
        redirect_uris: [`${ourOrigin}/login/province/callback`],
        post_logout_redirect_uris: [`${ourOrigin}/login`],
        backchannel_logout_uri: `${ourOrigin}/login/province/back-channel`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    acrValues: [SECOND_FACTOR],
    claims: { openid: ['sub'], profile: ['level', 'name', 'id_type', 'id_no'], acr: null, auth_time: null, sid: null },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource },
    },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/choose/${uid}` },
    findAccount: (_context: unknown, id: string) => {
      const citizen = citizens.get(id);
      if (citizen === undefined) return undefined;
      const document = citizen.document === undefined ? {} : { id_type: '111', id_no: citizen.document };
      return { accountId: id, claims: () => ({ sub: id, level: citizen.level, name: citizen.name, ...document }) };
    },
    // Its own guard refuses the loopback, where all of this test lives.
    fetch: (url: URL | string, options: RequestInit & { dispatcher?: unknown }) =>
      fetch(url, { ...options, dispatcher: undefined, signal: AbortSignal.timeout(2_000) } as RequestInit),
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 3_600, Grant: 3_600 },
  });
  const spoken = idp.callback();
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    request.url?.startsWith('/choose/') === true ? void choose(request, response) : spoken(request, response);

  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const details = await idp.interactionDetails(request, response);
    if (details.prompt.name === 'consent') {
      const grant = new idp.Grant({ accountId: details.session?.accountId ?? '', clientId: 'tongban' });
      grant.addOIDCScope('openid profile');
      return idp.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    }
    citizens.set(province.atKeyboard.sub, province.atKeyboard);
    const second = details.params['acr_values'] === SECOND_FACTOR && province.givesSecondFactor;
    return idp.interactionFinished(request, response, {
      login: { accountId: province.atKeyboard.sub, ...(second ? { acr: SECOND_FACTOR } : {}) },
    });
  };
  return province;
}

/** The platform asks whether one really wants to leave; here the form is sent by the test. */
function logoutSource(context: { body: string }, form: string): void {
  context.body = form;
}
