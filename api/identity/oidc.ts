/** OpenID Connect relying party: authorization code with PKCE, state and nonce; back-channel log-out. */
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import type { Text } from '../../domain/case/refusal-texts.ts';
import { SignInRefused, type AuthLevel, type Beginning, type Identity, type IdentityProvider, type Secrets } from './identity-provider.ts';

export interface OidcOptions {
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: a public client, protected by PKCE alone. */
  readonly clientSecret?: string;
  readonly scope: string;
  /** Claim that carries the identity level, and what its values mean. Unknown values are level 0. */
  readonly levelClaim: string;
  readonly levels: Readonly<Record<string, AuthLevel>>;
  /** Values of `acr` that prove a second factor; the first is asked for. */
  readonly stepUpAcr: readonly string[];
  readonly documentClaims?: { readonly type: string; readonly number: string; readonly name?: string | undefined };
  /** Plain http, for a provider in the same process on the loopback only. */
  readonly insecure: boolean;
}

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A step-up must be this fresh when it comes back, in seconds. */
const STEP_UP_AGE = 120;

export class OidcProvider implements IdentityProvider {
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  readonly #options: OidcOptions;
  #discovered: Promise<oidc.Configuration> | undefined;

  constructor(options: OidcOptions) {
    this.id = options.id;
    this.name = options.name;
    this.issuer = options.issuer;
    this.#options = options;
  }

  async begin(redirectUri: string, { stepUp = false } = {}): Promise<Beginning> {
    const config = await this.#config();
    const secrets = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), stepUp };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: this.#options.scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ...(stepUp ? { max_age: '0', prompt: 'login' } : {}),
      ...(stepUp && this.#options.stepUpAcr[0] !== undefined ? { acr_values: this.#options.stepUpAcr[0] } : {}),
    });
    return { url, secrets };
  }

  async finish(callback: URL, { state, nonce, verifier, stepUp }: Secrets): Promise<Identity> {
    const config = await this.#config();
    if (nonce === undefined || verifier === undefined)
      throw new SignInRefused('登录已失效，请重新登录', 'the sign-in is no longer valid; start again');
    try {
      const tokens = await oidc.authorizationCodeGrant(config, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(stepUp === true ? { maxAge: STEP_UP_AGE } : {}),
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new TypeError('no ID token');
      const info =
        config.serverMetadata().userinfo_endpoint === undefined ? {} : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
      return this.#identityOf(claims, { ...info, ...claims });
    } catch (error) {
      throw new SignInRefused(
        '统一身份认证没有确认您的身份，请重新登录',
        'the identity provider did not confirm who you are; sign in again',
        error,
      );
    }
  }

  #identityOf(claims: oidc.IDToken, all: Readonly<Record<string, unknown>>): Identity {
    const { documentClaims, levelClaim, levels } = this.#options;
    const level = all[levelClaim];
    const type = documentClaims && all[documentClaims.type];
    const number = documentClaims && all[documentClaims.number];
    const name = documentClaims?.name === undefined ? undefined : all[documentClaims.name];
    return {
      iss: claims.iss,
      sub: claims.sub,
      level: (typeof level === 'string' || typeof level === 'number' ? levels[String(level)] : undefined) ?? 0,
      ...(typeof claims['acr'] === 'string' ? { acr: claims['acr'] } : {}),
      ...(typeof claims['sid'] === 'string' ? { sid: claims['sid'] } : {}),
      ...(claims.auth_time === undefined ? {} : { authTime: claims.auth_time }),
      ...(typeof type === 'string' && typeof number === 'string'
        ? { document: { type, number, ...(typeof name === 'string' ? { name } : {}) } }
        : {}),
    };
  }

  provesStepUp({ acr }: Identity): boolean {
    return acr !== undefined && this.#options.stepUpAcr.includes(acr);
  }

  async readLogout(token: string): Promise<{ readonly jti: string; readonly sub?: string; readonly sid?: string }> {
    const { issuer, jwks_uri } = (await this.#config()).serverMetadata();
    try {
      if (jwks_uri === undefined) throw new TypeError('the provider publishes no keys');
      const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), {
        issuer,
        audience: this.#options.clientId,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: '5 minutes',
      });
      const { events, jti, nonce, sid, sub } = payload as Record<string, unknown>;
      if (typeof events !== 'object' || events === null || !(LOGOUT_EVENT in events)) throw new TypeError('not a log-out event');
      if (nonce !== undefined) throw new TypeError('an ID token is not a log-out token');
      if (typeof sub !== 'string' && typeof sid !== 'string') throw new TypeError('nobody is named');
      return { jti: String(jti), ...(typeof sub === 'string' ? { sub } : {}), ...(typeof sid === 'string' ? { sid } : {}) };
    } catch (error) {
      throw new SignInRefused('退出通知无效', 'the log-out token is not valid', error);
    }
  }

  async leaveUrl(returnTo: string): Promise<URL | null> {
    const config = await this.#config();
    if (config.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
  }

  /** Asked for when first needed, so that the API starts while the provider is away; a failure is asked again. */
  #config(): Promise<oidc.Configuration> {
    const { clientId, clientSecret, insecure, issuer } = this.#options;
    this.#discovered ??= oidc
      .discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
        insecure ? { execute: [oidc.allowInsecureRequests] } : {},
      )
      .catch((error: unknown) => {
        this.#discovered = undefined;
        throw new SignInRefused('统一身份认证暂时无法连接，请稍后再试', 'the identity provider cannot be reached; try again later', error);
      });
    return this.#discovered;
  }
}
