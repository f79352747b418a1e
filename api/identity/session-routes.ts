/** The session as the workplace sees it, and the second factor: JSON under /session, for requests of our own pages only. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { CSRF_HEADER } from '../guards/csrf-header.ts';
import { goTo, sameOrigin, type IdentityDoor } from './identity-door.ts';
import type { FactorAnswer } from './second-factors.ts';
import type { OpenSession, StepUpMeans } from './sessions.ts';
import { stepUpPage } from './step-up-page.ts';
import { recordSignIn, type SignInAct } from './sign-in-trail.ts';

/** The first factor may be enrolled this soon after signing in; any further one needs a factor just given. */
const ENROL_MINUTES = 15;

const codeShape = z.object({ code: z.string().max(10) });
/** What the browser's key says; its inside is checked by the WebAuthn library. */
const keyShape = z.object({
  id: z.string().max(2_000),
  rawId: z.string().max(2_000),
  type: z.literal('public-key'),
  response: z.looseObject({}),
});

interface Visit {
  readonly door: IdentityDoor;
  readonly token: string;
  readonly session: OpenSession;
  readonly personId: string;
  readonly body: unknown;
}

const ROUTES: Readonly<Record<string, (visit: Visit) => Promise<Response>>> = {
  'GET /session': status,
  'POST /session/step-up/totp': proveTotp,
  'POST /session/step-up/webauthn/options': askKey,
  'POST /session/step-up/webauthn': proveKey,
  'POST /session/factors/totp': offerTotp,
  'POST /session/factors/totp/confirm': confirmTotp,
  'POST /session/factors/webauthn/options': offerKey,
  'POST /session/factors/webauthn': enrolKey,
};

/** null: none of these addresses. */
export async function sessionRoute(door: IdentityDoor, request: Request, url: URL): Promise<Response | null> {
  if (request.method === 'GET' && url.pathname === '/step-up')
    return door.signIn.tokenOf(request.headers) === undefined
      ? goTo(`/login?next=${encodeURIComponent('/step-up')}`)
      : stepUpPage(door, url);
  const route = ROUTES[`${request.method} ${url.pathname}`];
  if (route === undefined) return null;
  if (request.method === 'POST' && (!sameOrigin(door, request) || !request.headers.has(CSRF_HEADER)))
    return said(403, '缺少请求头 x-graphql-yoga-csrf', 'the header x-graphql-yoga-csrf is missing');
  const token = door.signIn.tokenOf(request.headers);
  const session = token === undefined ? null : await door.signIn.sessions.read(token);
  if (token === undefined || session === null) return said(401, '未登录', 'not signed in');
  const body = request.method === 'POST' ? await jsonOf(request) : null;
  if (body === undefined) return said(400, '请求体不是 JSON', 'the body is not JSON');
  return route({ door, token, session, personId: session.person.actor.personId, body });
}

async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > 20_000) return undefined;
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}

const json = (value: unknown, status = 200): Response => Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
const said = (status: number, zh: string, en: string): Response => json({ message: { zh, en } }, status);

async function status({ door, session, personId }: Visit): Promise<Response> {
  const { name, actor } = session.person;
  return json({
    person: { personId, name, roles: actor.roles },
    provider: session.provider,
    demo: session.demo,
    stepUp: {
      policy: door.signIn.stepUp,
      at: session.steppedUp?.at ?? null,
      by: session.steppedUp?.by ?? null,
      factors: await door.factors.kinds(personId),
      ...(door.signIn.stepUp === 'shown' && session.demo ? { shownCode: await door.factors.shownCode(personId) } : {}),
    },
  });
}

const ANSWERS: Readonly<Record<Exclude<FactorAnswer, 'PROVED'>, readonly [number, string, string]>> = {
  WRONG: [403, '验证未通过，请重试', 'not proved; try again'],
  LOCKED: [429, '错误次数过多，请十五分钟后再试', 'too many wrong answers; try again in fifteen minutes'],
  NONE: [409, '尚未登记这种验证方式', 'no such factor is enrolled'],
};

async function proved(visit: Visit, means: StepUpMeans, answer: FactorAnswer): Promise<Response> {
  if (answer === 'PROVED') await visit.door.signIn.sessions.stepUp(visit.token, means);
  await told(visit, 'STEP_UP', answer === 'PROVED', means);
  return answer === 'PROVED' ? json({ ok: true }) : said(...ANSWERS[answer]);
}

const told = ({ door, session }: Visit, type: SignInAct, ok: boolean, means: StepUpMeans): Promise<void> =>
  recordSignIn(door.pool, { type, actor: session.person.actor, ok, data: { means }, now: door.signIn.now() });

async function proveTotp(visit: Visit): Promise<Response> {
  const parsed = codeShape.safeParse(visit.body);
  if (!parsed.success) return said(400, 'code 应为六位数字', 'code must be six digits');
  return proved(visit, 'TOTP', await visit.door.factors.proveTotp(visit.personId, parsed.data.code));
}

async function askKey({ door, personId, token }: Visit): Promise<Response> {
  const options = await door.factors.askKey(personId);
  await door.signIn.sessions.setChallenge(token, options.challenge);
  return json(options);
}

async function proveKey(visit: Visit): Promise<Response> {
  const parsed = keyShape.safeParse(visit.body);
  const challenge = await visit.door.signIn.sessions.takeChallenge(visit.token);
  if (!parsed.success || challenge === null) return said(400, '请重新开始验证', 'start the proof again');
  const answer = await visit.door.factors.proveKey(visit.personId, challenge, parsed.data as unknown as AuthenticationResponseJSON);
  return proved(visit, 'WEBAUTHN', answer);
}

/** Whoever holds a stolen session must not be able to add a factor of their own. */
async function mayEnrol({ door, personId, session }: Visit): Promise<Response | null> {
  const now = door.signIn.now();
  const recently = (at: string | undefined): boolean => at !== undefined && Date.parse(at) > now - ENROL_MINUTES * 60_000;
  if (recently(session.steppedUp?.at)) return null;
  if ((await door.factors.kinds(personId)).length > 0)
    return said(403, '请先用已登记的方式验证', 'prove yourself by a factor you have first');
  return recently(session.beganAt) ? null : said(403, '请重新登录后再登记', 'sign in again, then enrol');
}

async function offerTotp(visit: Visit): Promise<Response> {
  return (await mayEnrol(visit)) ?? json(await visit.door.factors.offerTotp(visit.personId));
}

async function confirmTotp(visit: Visit): Promise<Response> {
  const refused = await mayEnrol(visit);
  if (refused !== null) return refused;
  const parsed = codeShape.safeParse(visit.body);
  if (!parsed.success) return said(400, 'code 应为六位数字', 'code must be six digits');
  const answer = await visit.door.factors.proveTotp(visit.personId, parsed.data.code, true);
  await told(visit, 'FACTOR_ENROLLED', answer === 'PROVED', 'TOTP');
  return answer === 'PROVED' ? json({ ok: true }) : said(...ANSWERS[answer]);
}

async function offerKey(visit: Visit): Promise<Response> {
  const refused = await mayEnrol(visit);
  if (refused !== null) return refused;
  const options = await visit.door.factors.offerKey(visit.personId, visit.session.person.name);
  await visit.door.signIn.sessions.setChallenge(visit.token, options.challenge);
  return json(options);
}

async function enrolKey(visit: Visit): Promise<Response> {
  const refused = await mayEnrol(visit);
  if (refused !== null) return refused;
  const parsed = keyShape.safeParse(visit.body);
  const challenge = await visit.door.signIn.sessions.takeChallenge(visit.token);
  if (!parsed.success || challenge === null) return said(400, '请重新开始登记', 'start the enrolment again');
  const ok = await visit.door.factors.enrolKey(visit.personId, challenge, parsed.data as unknown as RegistrationResponseJSON);
  await told(visit, 'FACTOR_ENROLLED', ok, 'WEBAUTHN');
  return ok ? json({ ok: true }) : said(403, '登记未通过', 'not enrolled');
}
