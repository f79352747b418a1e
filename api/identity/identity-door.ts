/** What signing in needs: the providers, the sessions, the second factors, and the address under which browsers know us. */
import type { Logger } from 'pino';
import type { ApiServices, Pool } from '../context.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { SecondFactors } from './second-factors.ts';
import type { SessionSignIn } from './sign-in.ts';

export interface IdentityDoor {
  readonly providers: readonly IdentityProvider[];
  /** The provider that vouches for the demo's people, in development. */
  readonly demoProvider?: string;
  /** Origin, e.g. `https://tongban.example.gov.cn`. */
  readonly publicUrl: string;
  readonly signIn: SessionSignIn;
  readonly factors: SecondFactors;
  readonly pool: Pool;
  /** For links made at sign-in; absent: identities are linked by hand only. */
  readonly migration?: { readonly transactor: ApiServices['transactor']; readonly key: Uint8Array };
  readonly log: Logger;
}

export const callbackUrl = ({ publicUrl }: IdentityDoor, providerId: string): string => `${publicUrl}/login/${providerId}/callback`;

/** Only a place of our own: a path, and none that a browser reads as another host. */
export const ownPath = (next: string | null): string => (next !== null && /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(next) ? next : '/');

/** A form or script of another site carries that site's origin. */
export function sameOrigin({ publicUrl }: Pick<IdentityDoor, 'publicUrl'>, request: Request): boolean {
  const origin = request.headers.get('origin');
  return origin === null || origin === 'null' ? request.headers.get('sec-fetch-site') !== 'cross-site' : origin === publicUrl;
}

export const goTo = (location: string, cookies: readonly string[] = []): Response => {
  const response = new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
};
