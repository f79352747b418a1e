/**
 * Who asks? A session says so, and sessions are begun by an identity provider only. In development a person may also be chosen
 * (演示登录, by page or by header), labelled as such. Without a provider production lets nobody in and says why.
 */
import type { Viewer } from '../../domain/access/viewer.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Role } from '../../domain/law/roles.ts';
import type { StepUpPolicy } from '../../settings/settings.ts';
import type { Pool, SignedIn } from '../context.ts';
import { cookieOf, sessionCookieName } from './cookies.ts';
import { Sessions, STEP_UP_MINUTES, type OpenSession } from './sessions.ts';

export { SESSION_COOKIE } from './cookies.ts';
export const PERSON_HEADER = 'x-tongban-person';

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

export interface KnownPerson {
  readonly actor: Actor & Viewer;
  readonly name: string;
}

/** The person with all offices, as they stand now. */
export async function actorOf(pool: Pool, personId: string): Promise<KnownPerson | null> {
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

export interface SessionSignInOptions {
  /** Behind https: only then may the cookie carry its strict name. */
  readonly secure?: boolean;
  readonly stepUp?: StepUpPolicy;
  readonly now?: () => number;
}

/** Sessions in PostgreSQL: every process knows them, and one that is ended is ended everywhere at once. */
export class SessionSignIn implements SignIn {
  readonly hint: SignIn['hint'] = {
    zh: '未登录，或登录已失效：请打开 /login 登录',
    en: 'not signed in, or no longer: open /login',
  };
  readonly sessions: Sessions;
  readonly secure: boolean;
  readonly stepUp: StepUpPolicy;
  readonly now: () => number;
  protected readonly pool: Pool;

  constructor(pool: Pool, { secure = false, stepUp = 'off', now = Date.now }: SessionSignInOptions = {}) {
    this.pool = pool;
    this.secure = secure;
    this.stepUp = stepUp;
    this.now = now;
    this.sessions = new Sessions(pool, now);
  }

  async who(headers: Headers): Promise<SignedIn | null> {
    const token = this.tokenOf(headers);
    if (token === undefined) return null;
    const again = async (): Promise<SignedIn | null> => {
      const session = await this.sessions.read(token);
      return session === null ? null : this.#signedIn(session, again);
    };
    return again();
  }

  tokenOf(headers: Headers): string | undefined {
    const token = cookieOf(headers, sessionCookieName(this.secure));
    return token !== undefined && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
  }

  #signedIn(session: OpenSession, again: () => Promise<SignedIn | null>): SignedIn {
    const { person, steppedUp } = session;
    const until = steppedUp === null ? null : new Date(Date.parse(steppedUp.at) + STEP_UP_MINUTES * 60_000).toISOString();
    const fresh = until !== null && Date.parse(until) > this.now();
    const acr = fresh && steppedUp !== null ? `urn:tongban:step-up:${steppedUp.by.toLowerCase()}` : session.acr;
    const actor = { ...person.actor, ...(acr === null ? {} : { acr }) };
    return { actor, name: person.name, demoLogin: session.demo, stepUp: { policy: this.stepUp, until: fresh ? until : null }, again };
  }
}

/** Development: besides sessions, a header names the person; and persons marked for the demo may be chosen without a provider. */
export class DemoSignIn extends SessionSignIn {
  override readonly hint = {
    zh: '未登录。开发模式下请打开 /login 选择人员，或发送请求头 x-tongban-person: <人员编号>',
    en: 'not signed in; in development open /login and choose a person, or send the header x-tongban-person: <person id>',
  };

  override async who(headers: Headers): Promise<SignedIn | null> {
    const named = headers.get(PERSON_HEADER);
    if (named === null) return super.who(headers);
    if (named.length > 200 || named.includes('\0')) return null;
    const read = async (): Promise<SignedIn | null> => {
      const person = await actorOf(this.pool, named);
      return person === null ? null : { ...person, demoLogin: true, stepUp: { policy: this.stepUp, until: null }, again: read };
    };
    return read();
  }

  /** @returns the new session's token; null for anybody who is not marked for the demo */
  async signIn(personId: string): Promise<string | null> {
    const { rows } = await this.pool.query('select 1 from tongban.person where id = $1 and is_demo_login', [personId]);
    if (rows.length === 0) return null;
    const person = await actorOf(this.pool, personId);
    return person === null ? null : this.sessions.begin(person, { provider: 'demo', iss: 'demo', sub: personId, demo: true });
  }

  async signOut(headers: Headers): Promise<void> {
    const token = this.tokenOf(headers);
    if (token !== undefined) await this.sessions.end(token, 'SIGNED_OUT');
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
