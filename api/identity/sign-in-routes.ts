/** The addresses of signing in and out: /login, /login/<provider>, its callback and back-channel, /logout. */
import { createHash, randomBytes } from 'node:crypto';
import { migrateIdentities, vouched } from './account-migration.ts';
import { browserCookie, browserCookieName, cookieOf, sessionCookie } from './cookies.ts';
import { callbackUrl, goTo, ownPath, sameOrigin, type IdentityDoor } from './identity-door.ts';
import { SignInRefused, type Identity, type IdentityProvider, type Secrets } from './identity-provider.ts';
import { linkDemoPerson, linkedPerson } from './links.ts';
import { ABSOLUTE_HOURS, hashOfToken } from './sessions.ts';
import { actorOf } from './sign-in.ts';
import { choicePage, refusedPage } from './sign-in-pages.ts';
import { recordSignIn, UNKNOWN_PERSON } from './sign-in-trail.ts';

const BEGUN_MINUTES = 10;
const ROUTE = /^\/login\/([a-z][a-z0-9-]{0,30})(?:\/(callback|back-channel))?$/;

/** null: none of these addresses. */
export async function signInRoute(door: IdentityDoor, request: Request, url: URL): Promise<Response | null> {
  try {
    return await routed(door, request, url);
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    door.log.warn({ path: url.pathname, cause: error.cause instanceof Error ? error.cause.message : undefined }, error.message);
    return refusedPage(error);
  }
}

async function routed(door: IdentityDoor, request: Request, url: URL): Promise<Response | null> {
  const { method } = request;
  if (url.pathname === '/login' && method === 'GET' && door.providers.length > 0) return choose(door, url);
  if (url.pathname === '/logout' && method === 'POST') return signOut(door, request);
  const [, id, part] = ROUTE.exec(url.pathname) ?? [];
  const provider = door.providers.find((one) => one.id === id);
  if (provider === undefined) return null;
  if (part === undefined && method === 'GET') return begin(door, provider, request, url);
  if (part === 'callback' && method === 'GET') return finish(door, provider, request, url);
  if (part === 'back-channel' && method === 'POST') return backChannel(door, provider, request);
  return null;
}

function choose(door: IdentityDoor, url: URL): Response {
  const next = ownPath(url.searchParams.get('next'));
  const only = door.providers.length === 1 ? door.providers[0] : undefined;
  // The sign-in must begin where it will end: cookies belong to one host.
  if (only !== undefined) return goTo(`${door.publicUrl}/login/${only.id}?next=${encodeURIComponent(next)}`);
  return choicePage(door.providers, next);
}

async function begin(door: IdentityDoor, provider: IdentityProvider, request: Request, url: URL): Promise<Response> {
  const { secure, tokenOf } = bound(door);
  const stepUp = url.searchParams.get('step-up') === '1';
  const token = stepUp ? tokenOf(request.headers) : undefined;
  const beginning = await provider.begin(callbackUrl(door, provider.id), { stepUp });
  const browser = randomBytes(32).toString('base64url');
  await door.pool.query(`delete from tongban.sign_in_begun where begun_at < now() - interval '${BEGUN_MINUTES} minutes'`);
  await door.pool.query(
    'insert into tongban.sign_in_begun (state_hash, browser_hash, provider, secrets, return_to, session_hash) values ($1, $2, $3, $4, $5, $6)',
    [
      hashOfToken(beginning.secrets.state),
      hashOfToken(browser),
      provider.id,
      JSON.stringify(beginning.secrets),
      ownPath(url.searchParams.get('next')),
      token === undefined ? null : hashOfToken(token),
    ],
  );
  return goTo(beginning.url.href, [browserCookie(secure, browser, BEGUN_MINUTES * 60)]);
}

interface Begun {
  readonly secrets: Secrets;
  readonly return_to: string;
  readonly session_hash: Buffer | null;
}

/** What was begun at this very browser; taken once, so that an answer cannot be played twice. */
async function takeBegun(door: IdentityDoor, provider: IdentityProvider, request: Request, url: URL): Promise<Begun> {
  const state = url.searchParams.get('state') ?? '';
  const browser = cookieOf(request.headers, browserCookieName(door.signIn.secure)) ?? '';
  const { rows } = await door.pool.query(
    `delete from tongban.sign_in_begun where state_hash = $1 and browser_hash = $2 and provider = $3
       and begun_at > now() - interval '${BEGUN_MINUTES} minutes' returning secrets, return_to, session_hash`,
    [hashOfToken(state), hashOfToken(browser), provider.id],
  );
  const begun = (rows as Begun[])[0];
  if (begun === undefined) throw new SignInRefused('登录已失效，请重新登录', 'the sign-in is no longer valid; start again');
  return begun;
}

async function finish(door: IdentityDoor, provider: IdentityProvider, request: Request, url: URL): Promise<Response> {
  const { secure } = door.signIn;
  const begun = await takeBegun(door, provider, request, url);
  const callback = new URL(`${callbackUrl(door, provider.id)}${url.search}`);
  const identity = await provider.finish(callback, begun.secrets);
  if (begun.session_hash !== null) return steppedUp(door, provider, identity, begun, request);
  const personId = provider.id === door.demoProvider ? await linkDemoPerson(door.pool, identity) : await personOf(door, identity);
  const person = personId === null ? null : await actorOf(door.pool, personId);
  const data = { provider: provider.id, level: identity.level, ...(identity.acr === undefined ? {} : { acr: identity.acr }) };
  if (person === null) {
    // The subject is personal to somebody who may be none of ours: only its digest goes on record.
    const subject = createHash('sha256').update(`${identity.iss}\0${identity.sub}`).digest('hex').slice(0, 16);
    await recordSignIn(door.pool, { type: 'LOGIN', actor: UNKNOWN_PERSON, ok: false, data: { ...data, subject }, now: door.signIn.now() });
    throw new SignInRefused(
      `您的统一身份账户尚未关联本系统人员，请联系本部门管理员办理关联（编号 ${subject}）`,
      `your identity is not linked to a person here yet; ask your unit’s administrator to link it (number ${subject})`,
    );
  }
  const old = door.signIn.tokenOf(request.headers);
  if (old !== undefined) await door.signIn.sessions.end(old, 'ROTATED');
  const demo = provider.id === door.demoProvider;
  const token = await door.signIn.sessions.begin(person, {
    provider: provider.id,
    iss: identity.iss,
    sub: identity.sub,
    demo,
    ...(identity.sid === undefined ? {} : { sid: identity.sid }),
    ...(identity.acr === undefined ? {} : { acr: identity.acr }),
    ...(demo ? {} : { level: identity.level }),
    ...(provider.provesStepUp(identity) ? { steppedUpBy: 'PROVIDER' as const } : {}),
  });
  await recordSignIn(door.pool, {
    type: 'LOGIN',
    actor: person.actor,
    ok: true,
    data: { ...data, session: hashOfToken(token).toString('hex').slice(0, 16) },
    now: door.signIn.now(),
  });
  return goTo(begun.return_to, [sessionCookie(secure, token, ABSOLUTE_HOURS * 3_600), browserCookie(secure, '', 0)]);
}

/** The linked person; else the rules of account migration are asked once, and what they leave open waits for two persons. */
async function personOf({ migration, pool, signIn }: IdentityDoor, identity: Identity): Promise<string | null> {
  const linked = await linkedPerson(pool, identity);
  if (linked !== null || migration === undefined) return linked;
  await migrateIdentities(migration.transactor, [vouched(identity, migration.key)], new Date(signIn.now()).toISOString());
  return linkedPerson(pool, identity);
}

/** The same person proved anew who they are; somebody else's proof counts for nothing. */
async function steppedUp(
  door: IdentityDoor,
  provider: IdentityProvider,
  identity: Identity,
  begun: Begun,
  request: Request,
): Promise<Response> {
  const token = door.signIn.tokenOf(request.headers);
  const session = token === undefined ? null : await door.signIn.sessions.read(token);
  const same =
    token !== undefined &&
    session !== null &&
    begun.session_hash?.equals(hashOfToken(token)) === true &&
    session.iss === identity.iss &&
    session.sub === identity.sub;
  const ok = same && provider.provesStepUp(identity);
  await recordSignIn(door.pool, {
    type: 'STEP_UP',
    actor: session?.person.actor ?? UNKNOWN_PERSON,
    ok,
    data: { provider: provider.id, means: 'PROVIDER', acr: identity.acr ?? null },
    now: door.signIn.now(),
  });
  if (!ok) throw new SignInRefused('统一身份认证没有给出第二因素', 'the identity provider gave no second factor');
  await door.signIn.sessions.stepUp(token, 'PROVIDER');
  return goTo(begun.return_to, [browserCookie(door.signIn.secure, '', 0)]);
}

async function signOut(door: IdentityDoor, request: Request): Promise<Response> {
  if (!sameOrigin(door, request)) return new Response('403', { status: 403 });
  const { secure, tokenOf } = bound(door);
  const token = tokenOf(request.headers);
  const session = token === undefined ? null : await door.signIn.sessions.read(token);
  if (token !== undefined && session !== null) {
    await door.signIn.sessions.end(token, 'SIGNED_OUT');
    await recordSignIn(door.pool, {
      type: 'LOGOUT',
      actor: session.person.actor,
      ok: true,
      data: { session: hashOfToken(token).toString('hex').slice(0, 16) },
      now: door.signIn.now(),
    });
  }
  const gone = [sessionCookie(secure, '', 0)];
  const provider = door.providers.find(({ id }) => id === session?.provider && id !== door.demoProvider);
  // Our own session is over either way; the provider's ends there, if it can be reached.
  const leave = (await provider?.leaveUrl?.(`${door.publicUrl}/login`).catch(() => null)) ?? null;
  return goTo(leave?.href ?? '/login', gone);
}

/** The provider says from server to server that somebody has signed out there. */
async function backChannel(door: IdentityDoor, provider: IdentityProvider, request: Request): Promise<Response> {
  const refused = new Response('{"error":"invalid_request"}', {
    status: 400,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
  const token = new URLSearchParams((await request.text()).slice(0, 10_000)).get('logout_token');
  if (token === null || provider.readLogout === undefined) return refused;
  let told;
  try {
    told = await provider.readLogout(token);
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    door.log.warn({ provider: provider.id, cause: error.cause instanceof Error ? error.cause.message : undefined }, error.message);
    return refused;
  }
  const { rows } = await door.pool.query('insert into tongban.logout_token (iss, jti) values ($1, $2) on conflict do nothing returning 1', [
    provider.issuer,
    told.jti,
  ]);
  if (rows.length === 0) return refused;
  const ended = await door.signIn.sessions.endAll({ iss: provider.issuer, ...told }, 'BACK_CHANNEL');
  await recordSignIn(door.pool, {
    type: 'BACK_CHANNEL_LOGOUT',
    actor: UNKNOWN_PERSON,
    ok: true,
    data: { provider: provider.id, ended },
    now: door.signIn.now(),
  });
  return new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } });
}

const bound = ({ signIn }: IdentityDoor): { readonly secure: boolean; readonly tokenOf: (headers: Headers) => string | undefined } => ({
  secure: signIn.secure,
  tokenOf: (headers) => signIn.tokenOf(headers),
});
