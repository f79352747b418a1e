/** Sessions in PostgreSQL. The database knows the SHA-256 of a cookie only, so reading the table signs nobody in. */
import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Role } from '../../domain/law/roles.ts';
import type { Pool } from '../context.ts';
import type { AuthLevel } from './identity-provider.ts';

export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 8;
/** How long a second factor counts for acts that demand one. */
export const STEP_UP_MINUTES = 10;
/** The last sign of life is written down no more often than this. */
const SEEN_EVERY_MS = 60_000;

export type StepUpMeans = 'WEBAUTHN' | 'TOTP' | 'PROVIDER';
export type EndReason = 'SIGNED_OUT' | 'ROTATED' | 'BACK_CHANNEL' | 'OFFICES_CHANGED' | 'UNLINKED';

export interface OpenSession {
  readonly person: { readonly actor: Actor & Viewer; readonly name: string };
  readonly provider: string;
  readonly iss: string;
  readonly sub: string;
  readonly acr: string | null;
  readonly demo: boolean;
  readonly beganAt: string;
  readonly steppedUp: { readonly at: string; readonly by: StepUpMeans } | null;
}

export interface NewSession {
  readonly provider: string;
  readonly iss: string;
  readonly sub: string;
  readonly sid?: string;
  readonly acr?: string;
  readonly level?: AuthLevel;
  readonly demo?: boolean;
  readonly steppedUpBy?: StepUpMeans;
}

interface Row {
  readonly person_id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit_id: string | null;
  readonly region: string | null;
  readonly party_id: string | null;
  readonly auth_level: AuthLevel;
  readonly level: AuthLevel | null;
  readonly provider: string;
  readonly iss: string;
  readonly sub: string;
  readonly acr: string | null;
  readonly demo: boolean;
  readonly offices: string;
  readonly began_at: string;
  readonly seen_at: string;
  readonly stepped_up_at: string | null;
  readonly stepped_up_by: StepUpMeans | null;
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const officesOf = (roles: readonly Role[], unitId: string | undefined | null): string => `${[...roles].sort().join(',')}@${unitId ?? ''}`;

export class Sessions {
  readonly #pool: Pool;
  readonly #now: () => number;

  constructor(pool: Pool, now: () => number) {
    this.#pool = pool;
    this.#now = now;
  }

  /** Always under a new name: a session that was planted beforehand is worth nothing. */
  async begin({ actor }: { readonly actor: Actor & Viewer }, session: NewSession): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#now();
    const at = new Date(now).toISOString();
    await this.#pool.query(
      `insert into tongban.session (id_hash, person_id, provider, iss, sub, sid, acr, level, demo, offices, began_at, seen_at, ends_at, stepped_up_at, stepped_up_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14)`,
      [
        hashOfToken(token),
        actor.personId,
        session.provider,
        session.iss,
        session.sub,
        session.sid ?? null,
        session.acr ?? null,
        session.level ?? null,
        session.demo ?? false,
        officesOf(actor.roles, actor.unitId),
        at,
        new Date(now + ABSOLUTE_HOURS * 3_600_000).toISOString(),
        session.steppedUpBy === undefined ? null : at,
        session.steppedUpBy ?? null,
      ],
    );
    return token;
  }

  /** The person as the offices stand now; null when the session is over: idle, too old, ended, or the offices have changed since. */
  async read(token: string): Promise<OpenSession | null> {
    const now = this.#now();
    const { rows } = await this.#pool.query(
      `select s.person_id, s.provider, s.iss, s.sub, s.acr, s.level, s.demo, s.offices, s.began_at, s.seen_at, s.stepped_up_at, s.stepped_up_by,
         p.name, p.roles, p.unit_id, u.region, p.party_id, p.auth_level
       from tongban.session s join tongban.person p on p.id = s.person_id left join tongban.unit u on u.id = p.unit_id
       where s.id_hash = $1 and s.ended_at is null and s.ends_at > $2 and s.seen_at > $3`,
      [hashOfToken(token), new Date(now).toISOString(), new Date(now - IDLE_MINUTES * 60_000).toISOString()],
    );
    const row = (rows as Row[])[0];
    if (row === undefined) return null;
    if (row.offices !== officesOf(row.roles, row.unit_id)) {
      await this.end(token, 'OFFICES_CHANGED');
      return null;
    }
    if (Date.parse(row.seen_at) < now - SEEN_EVERY_MS)
      await this.#pool.query('update tongban.session set seen_at = $2 where id_hash = $1', [
        hashOfToken(token),
        new Date(now).toISOString(),
      ]);
    return openSession(row);
  }

  async stepUp(token: string, by: StepUpMeans): Promise<void> {
    await this.#pool.query(
      'update tongban.session set stepped_up_at = $2, stepped_up_by = $3, challenge = null where id_hash = $1 and ended_at is null',
      [hashOfToken(token), new Date(this.#now()).toISOString(), by],
    );
  }

  async setChallenge(token: string, challenge: string): Promise<void> {
    await this.#pool.query('update tongban.session set challenge = $2 where id_hash = $1 and ended_at is null', [
      hashOfToken(token),
      challenge,
    ]);
  }

  /** The challenge, once. */
  async takeChallenge(token: string): Promise<string | null> {
    const { rows } = await this.#pool.query(
      `update tongban.session s set challenge = null from (select id_hash, challenge from tongban.session where id_hash = $1 and ended_at is null for update) old
         where s.id_hash = old.id_hash returning old.challenge`,
      [hashOfToken(token)],
    );
    return (rows as { challenge: string | null }[])[0]?.challenge ?? null;
  }

  /** @returns whether it was still open */
  async end(token: string, because: EndReason): Promise<boolean> {
    return (await this.#end('id_hash = $1', [hashOfToken(token)], because)) > 0;
  }

  /** All sessions of a subject, or the one that the provider names. @returns how many */
  endAll(of: { readonly iss: string; readonly sub?: string; readonly sid?: string }, because: EndReason): Promise<number> {
    if (of.sid !== undefined) return this.#end('iss = $1 and sid = $2', [of.iss, of.sid], because);
    return of.sub === undefined ? Promise.resolve(0) : this.#end('iss = $1 and sub = $2', [of.iss, of.sub], because);
  }

  async #end(where: string, values: readonly unknown[], because: EndReason): Promise<number> {
    const { rows } = await this.#pool.query(
      `update tongban.session set ended_at = $${values.length + 1}, ended_because = $${values.length + 2} where ${where} and ended_at is null returning 1`,
      [...values, new Date(this.#now()).toISOString(), because],
    );
    return rows.length;
  }
}

const openSession = (row: Row): OpenSession => ({
  person: {
    name: row.name,
    actor: {
      personId: row.person_id,
      kind: 'HUMAN',
      roles: row.roles,
      ...(row.unit_id === null ? {} : { unitId: row.unit_id }),
      ...(row.region === null ? {} : { region: row.region }),
      ...(row.party_id === null ? {} : { partyId: row.party_id }),
      authLevel: row.level ?? row.auth_level,
    },
  },
  provider: row.provider,
  iss: row.iss,
  sub: row.sub,
  acr: row.acr,
  demo: row.demo,
  beganAt: row.began_at,
  steppedUp: row.stepped_up_at === null || row.stepped_up_by === null ? null : { at: row.stepped_up_at, by: row.stepped_up_by },
});
