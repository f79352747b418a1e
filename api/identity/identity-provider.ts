/** Whoever vouches for a person: the port that the adapters (OpenID Connect, ticket exchange) fill. */
import type { Text } from '../../domain/case/refusal-texts.ts';

export type AuthLevel = 0 | 1 | 2 | 3;

/** What a provider says about somebody who signed in. Known by `(iss, sub)`; all else may change. */
export interface Identity {
  readonly iss: string;
  readonly sub: string;
  /** Identity level the provider vouches for. */
  readonly level: AuthLevel;
  readonly acr?: string;
  /** The provider's own name of its session. */
  readonly sid?: string;
  /** When the person last proved who they are. */
  readonly authTime?: number;
  /** Document as the provider vouches for it, for account migration; never stored in the clear. */
  readonly document?: { readonly type: string; readonly number: string; readonly name?: string };
}

/** Kept at our side between leaving for the provider and coming back. */
export interface Secrets {
  readonly state: string;
  readonly nonce?: string;
  readonly verifier?: string;
  readonly stepUp?: boolean;
}

export interface Beginning {
  readonly url: URL;
  readonly secrets: Secrets;
}

export interface IdentityProvider {
  /** Names it in addresses and in the trail. */
  readonly id: string;
  readonly name: Text;
  readonly issuer: string;
  /** `stepUp`: the person must prove anew who they are. */
  begin(redirectUri: string, options?: { readonly stepUp?: boolean }): Promise<Beginning>;
  /** @throws SignInRefused when the answer is forged, replayed, meant for somebody else, or no answer. */
  finish(callback: URL, secrets: Secrets): Promise<Identity>;
  /** Whether the acr of an identity proves a second factor. */
  provesStepUp(identity: Identity): boolean;
  /** Checks a back-channel log-out token. @throws SignInRefused */
  readLogout?(token: string): Promise<{ readonly jti: string; readonly sub?: string; readonly sid?: string }>;
  /** Where the person ends the provider's own session. */
  leaveUrl?(returnTo: string): Promise<URL | null>;
}

/** Sign-in did not come about. The message is ours and may be shown; the cause is for the log. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  readonly zh: string;

  constructor(zh: string, en: string, cause?: unknown) {
    super(en, { cause });
    this.zh = zh;
  }
}
