/**
 * Who asks? In development a person is chosen by header or by the demo log-in page (演示登录), labelled as such. In production only
 * an identity provider may say so; while none is configured nobody is signed in, and every request is refused with that reason.
 */
import { randomBytes } from 'node:crypto';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Role } from '../../domain/law/roles.ts';
import type { Pool, SignedIn } from '../context.ts';

export const PERSON_HEADER = 'x-tongban-person';
export const SESSION_COOKIE = 'tongban_session';
const SESSION_HOURS = 8;

export interface SignIn {
  /** null: nobody is signed in. */
  who(headers: Headers): Promise<SignedIn | null>;
  /** Told to whoever is not signed in. */
  readonly hint: { readonly zh: string; readonly en: string };
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit_id: string | null;
  readonly region: string | null;
  readonly party_id: string | null;
  readonly auth_level: 0 | 1 | 2 | 3;
}

/** The person with all offices, as they stand now. */
export async function actorOf(pool: Pool, personId: string): Promise<{ readonly actor: Actor & Viewer; readonly name: string } | null> {
  const { rows } = await pool.query(
    `select p.id, p.name, p.roles, p.unit_id, u.region, p.party_id, p.auth_level
       from tongban.person p left join tongban.unit u on u.id = p.unit_id where p.id = $1`,
    [personId],
  );
  const person = (rows as PersonRow[])[0];
  if (person === undefined) return null;
  const actor: Actor & Viewer = {
    personId: person.id,
    kind: 'HUMAN',
    roles: person.roles,
    ...(person.unit_id === null ? {} : { unitId: person.unit_id }),
    ...(person.region === null ? {} : { region: person.region }),
    ...(person.party_id === null ? {} : { partyId: person.party_id }),
    authLevel: person.auth_level,
  };
  return { actor, name: person.name };
}

/** Sessions of the demo log-in live in this process: a restart signs everybody out. */
export class DemoSignIn implements SignIn {
  readonly hint = {
    zh: '未登录。开发模式下请打开 /login 选择人员，或发送请求头 x-tongban-person: <人员编号>',
    en: 'not signed in; in development open /login and choose a person, or send the header x-tongban-person: <person id>',
  };
  readonly #pool: Pool;
  readonly #now: () => number;
  readonly #sessions = new Map<string, { readonly personId: string; readonly until: number }>();

  constructor(pool: Pool, now: () => number = Date.now) {
    this.#pool = pool;
    this.#now = now;
  }

  async who(headers: Headers): Promise<SignedIn | null> {
    const named = headers.get(PERSON_HEADER);
    const token = cookieOf(headers, SESSION_COOKIE);
    const read = async (): Promise<SignedIn | null> => {
      const personId = named ?? this.#personOf(token);
      if (personId === null || personId === undefined || personId.length > 200 || personId.includes('\0')) return null;
      const person = await actorOf(this.#pool, personId);
      return person === null ? null : { ...person, demoLogin: true, again: read };
    };
    return read();
  }

  /** Only persons marked for the demo can be chosen on the page. @returns the new session's token, null for anybody else */
  async signIn(personId: string): Promise<string | null> {
    const { rows } = await this.#pool.query('select 1 from tongban.person where id = $1 and is_demo_login', [personId]);
    if (rows.length === 0) return null;
    const token = randomBytes(32).toString('base64url');
    for (const [old, { until }] of this.#sessions) if (until <= this.#now()) this.#sessions.delete(old);
    this.#sessions.set(token, { personId, until: this.#now() + SESSION_HOURS * 3_600_000 });
    return token;
  }

  signOut(headers: Headers): void {
    const token = cookieOf(headers, SESSION_COOKIE);
    if (token !== undefined) this.#sessions.delete(token);
  }

  #personOf(token: string | undefined): string | undefined {
    const session = token === undefined ? undefined : this.#sessions.get(token);
    return session !== undefined && session.until > this.#now() ? session.personId : undefined;
  }
}

/** Production without an identity provider: it runs, and lets nobody in. */
export const NOBODY: SignIn = {
  who: () => Promise.resolve(null),
  hint: {
    zh: '未登录：本系统尚未配置统一身份认证，生产模式不提供演示登录',
    en: 'not signed in: no identity provider is configured, and production offers no demo log-in',
  },
};

function cookieOf(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
