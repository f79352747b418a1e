/** The few pages of this door, health and readiness: everything that is not GraphQL. */
import { randomBytes } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { calendarFeed } from '../calendar-feed/feed.ts';
import type { ApiServices } from '../context.ts';
import type { ClientAddress } from '../guards/client-address.ts';
import { DemoSignIn, SESSION_COOKIE, type SignIn } from '../identity/sign-in.ts';
import { PublicDoor } from '../public/public-door.ts';
import { bulletinPage, bulletinPath } from './bulletin-pages.ts';
import { verifyPage } from './verify-page.ts';
import { contentSecurityPolicy, html, page, type Lang } from './html.ts';
import { demoPeople, loginPage } from './login-page.ts';
import { exportForm, statisticsExport } from './statistics-export.ts';
import type { WebFiles } from './web-files.ts';

const LANG_COOKIE = 'tongban_lang';

export interface PageServices extends Pick<ApiServices, 'pool' | 'now' | 'log'> {
  readonly signIn: SignIn;
  /** The built web workplace; without it the door answers GraphQL and its few pages only. */
  readonly web?: WebFiles | undefined;
}

export function pages(services: PageServices, addresses: ClientAddress): Plugin {
  const publicDoor = new PublicDoor(services);
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      const response = url.pathname.startsWith('/public/')
        ? await publicDoor.answer(request, url, addresses.of(request.headers, serverContext))
        : await answer(services, request, url);
      if (response !== null) endResponse(response);
    },
  };
}

async function answer(services: PageServices, request: Request, url: URL): Promise<Response | null> {
  const bulletin = request.method === 'GET' ? bulletinPath(url.pathname) : null;
  if (bulletin !== null)
    return bulletinPage(services, await services.signIn.who(request.headers), bulletin, randomBytes(16).toString('base64'));
  const form = request.method === 'GET' ? exportForm(url.pathname) : null;
  if (form !== null) return statisticsExport(services, await services.signIn.who(request.headers), form, url.searchParams);
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /verify':
      return verifyPage();
    case 'GET /health':
      return Response.json({ status: 'up' });
    case 'GET /ready':
    case 'GET /health/ready':
      return ready(services);
    case 'GET /login':
      return login(services, request, url);
    case 'GET /login/people':
      return services.signIn instanceof DemoSignIn ? Response.json(await demoPeople(services.pool)) : notFound();
    case 'POST /login':
      return signIn(services, request, url);
    case 'POST /logout':
      return signOut(services, request, url);
    default:
      if (url.pathname.startsWith('/calendar/')) return feed(services, request, url);
      return url.pathname === '/graphql' ? null : workplace(services, request, url);
  }
}

const notFound = (): Response => new Response('404', { status: 404, headers: { 'content-type': 'text/plain' } });

/** Every address of the application is the same page; the application reads the address itself. */
function workplace({ web, signIn: door }: PageServices, request: Request, url: URL): Response {
  const asset = request.method === 'GET' ? web?.asset(url.pathname, request.headers.get('accept-encoding') ?? '') : undefined;
  if (asset != null) return asset;
  const asksForPage = request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
  if (!asksForPage || url.pathname.startsWith('/assets/')) return notFound();
  if (web !== undefined) return web.page(randomBytes(16).toString('base64'));
  return url.pathname === '/' && door instanceof DemoSignIn ? goTo('/login') : notFound();
}

async function feed({ now, pool }: PageServices, { method }: Request, { pathname }: URL): Promise<Response> {
  const text = method === 'GET' ? await calendarFeed(pool, pathname, now()) : null;
  return text === null
    ? new Response('404', { status: 404, headers: { 'content-type': 'text/plain' } })
    : new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

async function ready({ pool, log }: PageServices): Promise<Response> {
  try {
    await pool.query('select 1');
    return Response.json({ status: 'ready' });
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'not ready: the database does not answer');
    return Response.json({ status: 'database does not answer' }, { status: 503 });
  }
}

function langOf(request: Request, url: URL): Lang {
  const asked = url.searchParams.get('lang') ?? /(?:^|; )tongban_lang=(zh|en)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return asked === 'en' ? 'en' : 'zh';
}

const shown = (make: (nonce: string) => string, lang: Lang, status = 200): Response => {
  const nonce = randomBytes(16).toString('base64');
  return new Response(make(nonce), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'set-cookie': `${LANG_COOKIE}=${lang}; Path=/; SameSite=Lax; Max-Age=31536000`,
    },
  });
};

const goTo = (location: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...headers } });

/** Production without an identity provider. */
function closed({ signIn: { hint } }: PageServices, lang: Lang): Response {
  return shown(
    (nonce) =>
      page({
        lang,
        title: '通办 · Tongban',
        body: html`<h1>通办 · Tongban</h1>
          <p>${hint[lang]}</p>`,
        nonce,
      }),
    lang,
    401,
  );
}

async function login(services: PageServices, request: Request, url: URL): Promise<Response> {
  const lang = langOf(request, url);
  if (!(services.signIn instanceof DemoSignIn)) return closed(services, lang);
  const people = await loginPage(services.pool, lang, NONCE_PLACE);
  return shown((nonce) => people.replaceAll(NONCE_PLACE, nonce), lang);
}

/** The page is made before its nonce. */
const NONCE_PLACE = '__nonce__';

async function signIn({ signIn: door }: PageServices, request: Request, url: URL): Promise<Response> {
  if (!(door instanceof DemoSignIn)) return new Response('404', { status: 404 });
  if (!sameOrigin(request, url)) return new Response('403', { status: 403 });
  const form = new URLSearchParams((await request.text()).slice(0, 2_000));
  const token = await door.signIn((form.get('person') ?? '').slice(0, 200).replaceAll('\0', ''));
  if (token === null) return goTo('/login');
  return goTo(placeAfter(form.get('next')), { 'set-cookie': `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=28800` });
}

/** Only a place of our own: a path, and none that a browser reads as another host. */
const placeAfter = (next: string | null): string => (next !== null && /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(next) ? next : '/');

async function signOut({ signIn: door }: PageServices, request: Request, url: URL): Promise<Response> {
  if (!sameOrigin(request, url)) return new Response('403', { status: 403 });
  if (door instanceof DemoSignIn) await door.signOut(request.headers);
  return goTo('/login', { 'set-cookie': `${SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` });
}

/** A form of another site carries that site's origin. */
function sameOrigin(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin');
  return origin === null || origin === 'null'
    ? request.headers.get('sec-fetch-site') !== 'cross-site'
    : new URL(origin).host === (request.headers.get('host') ?? url.host);
}
