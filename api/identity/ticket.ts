/**
 * Ticket exchange, the way of platforms that are no OpenID providers: the browser comes back with a ticket, and the ticket is
 * exchanged from server to server. Requests are signed with HMAC-SM3 over the sorted parameters.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Text } from '../../domain/case/refusal-texts.ts';
import { SignInRefused, type AuthLevel, type Beginning, type Identity, type IdentityProvider, type Secrets } from './identity-provider.ts';

export interface TicketOptions {
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  readonly loginUrl: string;
  readonly exchangeUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly levels: Readonly<Record<string, AuthLevel>>;
  readonly stepUpAcr: readonly string[];
}

const PATIENCE_MS = 5_000;

const answerShape = z.object({
  code: z.literal(0),
  data: z.object({
    userId: z.string().min(1).max(200),
    appId: z.string(),
    state: z.string(),
    level: z.union([z.string(), z.number()]).transform(String),
    acr: z.string().max(200).optional(),
    idType: z.string().max(20).optional(),
    idNo: z.string().max(40).optional(),
    name: z.string().max(100).optional(),
  }),
});

/** What both sides sign: the parameters in the order of their names. */
export const ticketSignature = (parameters: Readonly<Record<string, string>>, secret: string): string =>
  createHmac('sm3', secret)
    .update(
      Object.keys(parameters)
        .sort()
        .map((key) => `${key}=${parameters[key]}`)
        .join('&'),
    )
    .digest('hex');

export class TicketProvider implements IdentityProvider {
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  readonly #options: TicketOptions;

  constructor(options: TicketOptions) {
    this.id = options.id;
    this.name = options.name;
    this.issuer = options.issuer;
    this.#options = options;
  }

  begin(redirectUri: string, { stepUp = false } = {}): Promise<Beginning> {
    const state = randomBytes(24).toString('base64url');
    const url = new URL(this.#options.loginUrl);
    url.searchParams.set('appId', this.#options.appId);
    url.searchParams.set('redirectUri', redirectUri);
    url.searchParams.set('state', state);
    if (stepUp) url.searchParams.set('reauthenticate', 'true');
    return Promise.resolve({ url, secrets: { state, stepUp } });
  }

  async finish(callback: URL, { state }: Secrets): Promise<Identity> {
    const ticket = callback.searchParams.get('ticket');
    if (ticket === null || ticket.length > 500 || callback.searchParams.get('state') !== state)
      throw new SignInRefused('登录已失效，请重新登录', 'the sign-in is no longer valid; start again');
    try {
      const parameters = {
        appId: this.#options.appId,
        ticket,
        state,
        timestamp: String(Date.now()),
        nonce: randomBytes(16).toString('hex'),
      };
      const response = await fetch(this.#options.exchangeUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...parameters, sign: ticketSignature(parameters, this.#options.appSecret) }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { data } = answerShape.parse(await response.json());
      if (data.appId !== this.#options.appId || data.state !== state) throw new TypeError('the ticket was made for somebody else');
      return {
        iss: this.#options.issuer,
        sub: data.userId,
        level: this.#options.levels[data.level] ?? 0,
        ...(data.acr === undefined ? {} : { acr: data.acr }),
        ...(data.idType === undefined || data.idNo === undefined
          ? {}
          : { document: { type: data.idType, number: data.idNo, ...(data.name === undefined ? {} : { name: data.name }) } }),
      };
    } catch (error) {
      throw new SignInRefused(
        '统一身份认证没有确认您的身份，请重新登录',
        'the identity platform did not confirm who you are; sign in again',
        error,
      );
    }
  }

  provesStepUp({ acr }: Identity): boolean {
    return acr !== undefined && this.#options.stepUpAcr.includes(acr);
  }
}
