/** Second factors: WebAuthn keys, and one-time codes where there is no key. Five wrong answers lock a factor for a quarter of an hour. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';
import { seal, unseal } from '../../schema/sealing.ts';
import type { Pool } from '../context.ts';

const FAILURES = 5;
const LOCKED_MS = 15 * 60_000;
const STEP_SECONDS = 30;

export type FactorAnswer = 'PROVED' | 'WRONG' | 'LOCKED' | 'NONE';

interface FactorRow {
  readonly id: string;
  readonly kind: 'WEBAUTHN' | 'TOTP';
  readonly public_key: Buffer | null;
  readonly counter: number;
  readonly sealed_secret: Buffer | null;
  readonly confirmed: boolean;
  readonly locked_until: string | null;
}

export interface RelyingParty {
  readonly origin: string;
  readonly key: Uint8Array;
  readonly now: () => number;
}

export class SecondFactors {
  readonly #pool: Pool;
  readonly #party: RelyingParty;
  readonly #rpId: string;

  constructor(pool: Pool, party: RelyingParty) {
    this.#pool = pool;
    this.#party = party;
    this.#rpId = new URL(party.origin).hostname;
  }

  async kinds(personId: string): Promise<readonly ('WEBAUTHN' | 'TOTP')[]> {
    return [...new Set((await this.#factors(personId)).filter(({ confirmed }) => confirmed).map(({ kind }) => kind))].sort();
  }

  /** A new secret, worth nothing until a code made with it has been shown. */
  async offerTotp(personId: string): Promise<{ readonly secret: string; readonly uri: string }> {
    const secret = generateSecret();
    const id = `totp/${personId}`;
    await this.#pool.query(
      `insert into tongban.second_factor (id, person_id, kind, sealed_secret) values ($1, $2, 'TOTP', $3)
         on conflict (id) do update set sealed_secret = excluded.sealed_secret, confirmed = false, counter = 0, enrolled_at = now()`,
      [id, personId, seal(this.#party.key, id, Buffer.from(secret))],
    );
    return { secret, uri: generateURI({ issuer: '通办 Tongban', label: personId, secret }) };
  }

  /** Proves by a one-time code; the first one confirms the factor. A code counts once. */
  async proveTotp(personId: string, code: string, confirming = false): Promise<FactorAnswer> {
    const factor = (await this.#factors(personId)).find(({ kind, confirmed }) => kind === 'TOTP' && (confirmed || confirming));
    if (factor?.sealed_secret == null) return 'NONE';
    if (this.#isLocked(factor)) return 'LOCKED';
    const secret = unseal(this.#party.key, factor.id, factor.sealed_secret).toString();
    const step = stepOf(secret, code, this.#party.now());
    if (step === null) return this.#wrong(factor.id);
    const { rows } = await this.#pool.query(
      'update tongban.second_factor set counter = $2, confirmed = true, failures = 0, locked_until = null where id = $1 and counter < $2 returning 1',
      [factor.id, step],
    );
    return rows.length === 1 ? 'PROVED' : this.#wrong(factor.id);
  }

  /** For the demo alone: the code of this moment, so that it can be shown. */
  async shownCode(personId: string): Promise<string> {
    const known = (await this.#factors(personId)).find(({ kind }) => kind === 'TOTP');
    const now = this.#party.now();
    if (known?.sealed_secret != null && known.confirmed) {
      const secret = unseal(this.#party.key, known.id, known.sealed_secret).toString();
      // A code counts once: while the current one is used up, the next is shown.
      const used = known.counter >= Math.floor(now / 1_000 / STEP_SECONDS);
      return generateSync({ secret, epoch: Math.floor(now / 1_000) + (used ? STEP_SECONDS : 0) });
    }
    const { secret } = await this.offerTotp(personId);
    await this.#pool.query('update tongban.second_factor set confirmed = true where id = $1', [`totp/${personId}`]);
    return generateSync({ secret, epoch: Math.floor(now / 1_000) });
  }

  async offerKey(personId: string, name: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const known = await this.#keys(personId);
    return generateRegistrationOptions({
      rpName: '通办 Tongban',
      rpID: this.#rpId,
      userName: personId,
      userDisplayName: name,
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
    });
  }

  async enrolKey(personId: string, challenge: string, response: RegistrationResponseJSON): Promise<boolean> {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.#party.origin,
      expectedRPID: this.#rpId,
    }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
    if (!verified || registrationInfo === undefined) return false;
    const { credential } = registrationInfo;
    const { rows } = await this.#pool.query(
      `insert into tongban.second_factor (id, person_id, kind, public_key, counter, confirmed) values ($1, $2, 'WEBAUTHN', $3, $4, true)
         on conflict (id) do nothing returning 1`,
      [credential.id, personId, Buffer.from(credential.publicKey), credential.counter],
    );
    return rows.length === 1;
  }

  async askKey(personId: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({
      rpID: this.#rpId,
      userVerification: 'required',
      allowCredentials: (await this.#keys(personId)).map(({ id }) => ({ id })),
    });
  }

  async proveKey(personId: string, challenge: string, response: AuthenticationResponseJSON): Promise<FactorAnswer> {
    const factor = (await this.#keys(personId)).find(({ id }) => id === response.id);
    if (factor?.public_key == null) return 'NONE';
    if (this.#isLocked(factor)) return 'LOCKED';
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.#party.origin,
      expectedRPID: this.#rpId,
      credential: { id: factor.id, publicKey: new Uint8Array(factor.public_key), counter: factor.counter },
    }).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
    if (!verified || authenticationInfo === undefined) return this.#wrong(factor.id);
    await this.#pool.query(
      'update tongban.second_factor set counter = greatest(counter, $2), failures = 0, locked_until = null where id = $1',
      [factor.id, authenticationInfo.newCounter],
    );
    return 'PROVED';
  }

  async #keys(personId: string): Promise<readonly FactorRow[]> {
    return (await this.#factors(personId)).filter(({ kind }) => kind === 'WEBAUTHN');
  }

  async #factors(personId: string): Promise<readonly FactorRow[]> {
    const { rows } = await this.#pool.query(
      'select id, kind, public_key, counter, sealed_secret, confirmed, locked_until from tongban.second_factor where person_id = $1 order by enrolled_at',
      [personId],
    );
    return rows as FactorRow[];
  }

  #isLocked({ locked_until }: FactorRow): boolean {
    return locked_until !== null && Date.parse(locked_until) > this.#party.now();
  }

  async #wrong(id: string): Promise<FactorAnswer> {
    const { rows } = await this.#pool.query(
      `update tongban.second_factor set failures = case when failures + 1 >= $2 then 0 else failures + 1 end,
         locked_until = case when failures + 1 >= $2 then $3::timestamptz end where id = $1 returning locked_until`,
      [id, FAILURES, new Date(this.#party.now() + LOCKED_MS).toISOString()],
    );
    return (rows as { locked_until: string | null }[])[0]?.locked_until == null ? 'WRONG' : 'LOCKED';
  }
}

/** The time step a code belongs to: now, or one step either side; null: none. */
function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({ secret, token: code, epoch: Math.floor(now / 1_000), epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result && typeof result.timeStep === 'number' ? result.timeStep : null;
}
