/**
 * POST /codec/decode: opens payloads for the operators' Temporal UI, for who may read the case with its form, opinions and trail anyway;
 * every opening is an entry. Only the one origin that is configured may ask; without it there is no such address. Nothing is sealed here.
 */
import { randomUUID } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { recordRead } from '../../activities/record-refusal.ts';
import { can, rolesThrough } from '../../domain/access/can.ts';
import type { Action } from '../../domain/access/actions.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { PayloadBroken, PayloadKeyGone, placeOf } from '../../payloads/payload-codec.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import { caseResource } from '../cases/case-resource.ts';
import { readCases } from '../cases/case.reader.ts';
import type { ApiServices, Pool } from '../context.ts';
import type { SignIn } from '../identity/sign-in.ts';

export interface CodecDoor {
  /** Where the operators' Temporal UI is served, as browsers name it. */
  readonly uiOrigin: string;
  readonly codec: PayloadCodec;
}

export interface CodecServices extends CodecDoor, Pick<ApiServices, 'pool' | 'now'> {
  readonly signIn: SignIn;
  readonly scoped: (viewer: Viewer) => Pool;
}

/** A payload may hold all of these. */
const NEEDED: readonly Action[] = ['CASE_READ', 'TRAIL_READ', 'OPINIONS_READ', 'FORM_READ'];

const PATH = '/codec/decode';
/** A page of a history, as Temporal limits it. */
const MAX_BODY = 4 * 1024 * 1024;

const base64 = z.base64();
const asked = z.object({
  payloads: z.array(z.object({ metadata: z.record(z.string(), base64).default({}), data: base64.optional() })).max(2_000),
});
type Asked = z.infer<typeof asked>['payloads'][number];

export function codecDoor(services: CodecServices): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== PATH) return;
      endResponse(withCors(services, await answer(services, request)));
    },
  };
}

async function answer(services: CodecServices, request: Request): Promise<Response> {
  if (request.headers.get('origin') !== services.uiOrigin)
    return said(403, '仅限已配置的 Temporal 界面使用', 'for the Temporal UI that is configured, and for nobody else');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
  if (request.method !== 'POST') return said(405, '只接受 POST', 'POST only');
  const signedIn = await services.signIn.who(request.headers);
  if (signedIn === null) return said(401, '请先登录', 'sign in first');
  const payloads = await read(request);
  if (typeof payloads === 'string') return said(400, '请求体不是载荷列表', `the body is no list of payloads: ${payloads}`);
  const sealed = payloads.map((payload) => placeOf(payload)?.scope).filter((scope) => scope !== undefined);
  const rows = await reachable(services, signedIn.actor, new Set(sealed));
  if (rows === null)
    return said(403, '其中有您无权完整查看的办件', 'some of it belongs to a case that you may not read with its form, opinions and trail');
  for (const row of rows) await recordDecoding(services, signedIn.actor, row, sealed);
  return Response.json({ payloads: await Promise.all(payloads.map((payload) => opened(services.codec, payload))) });
}

async function read(request: Request): Promise<Payload[] | string> {
  if (request.headers.get('content-type')?.startsWith('application/json') !== true) return 'application/json is wanted';
  const text = await request.text();
  if (text.length > MAX_BODY) return 'more than four megabytes';
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const parsed = asked.safeParse(body);
  return parsed.success ? parsed.data.payloads.map(payloadOf) : (parsed.error.issues[0]?.path.join('.') ?? '');
}

/** The cases that the payloads belong to; null: one of them is out of reach, or what is sealed belongs to no case. */
async function reachable(services: CodecServices, viewer: Viewer, scopes: ReadonlySet<string>): Promise<readonly CaseSource[] | null> {
  const numbers = [...scopes].map(caseNoOf);
  if (numbers.some((number) => number === undefined)) return null;
  const wanted = new Set(numbers as string[]);
  if (wanted.size === 0) return [];
  const rows = await readCases(services.scoped(viewer), viewer, [...wanted]);
  const whole = rows.filter((row) => NEEDED.every((action) => can(viewer, action, caseResource(row)).allow));
  return whole.length === wanted.size ? whole : null;
}

/** Of the case itself and of its rating; cards and orders are not opened here. */
const caseNoOf = (scope: string): string | undefined => /^(?:case|rating)\/(.+)$/.exec(scope)?.[1];

async function recordDecoding({ now, pool }: CodecServices, viewer: Actor, row: CaseSource, scopes: readonly string[]): Promise<void> {
  await recordRead(pool, {
    type: 'ViewedSensitive',
    requestId: randomUUID(),
    actor: viewer,
    role: rolesThrough(viewer, 'FORM_READ', caseResource(row))[0] ?? null,
    caseNo: row.case_no,
    data: { act: 'decode', payloads: scopes.filter((scope) => caseNoOf(scope) === row.case_no).length },
    receivedAt: now(),
    recordedAt: now(),
  });
}

async function opened(codec: PayloadCodec, payload: Payload): Promise<object> {
  try {
    return jsonOf((await codec.decode([payload]))[0]!);
  } catch (error) {
    if (!(error instanceof PayloadKeyGone || error instanceof PayloadBroken)) throw error;
    const why =
      error instanceof PayloadKeyGone ? '密钥已销毁，内容无法读取 · its key was destroyed' : '内容已被改动 · it is not as it was sealed';
    return jsonOf({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(why)) });
  }
}

const payloadOf = ({ data, metadata }: Asked): Payload => ({
  metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])),
  data: data === undefined ? null : Buffer.from(data, 'base64'),
});

const jsonOf = ({ data, metadata }: Payload): object => ({
  metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
  ...(data == null ? {} : { data: Buffer.from(data).toString('base64') }),
});

const said = (status: number, zh: string, en: string): Response => Response.json({ message: `${zh} · ${en}` }, { status });

function withCors({ uiOrigin }: CodecDoor, response: Response): Response {
  const { headers } = response;
  headers.set('vary', 'origin');
  headers.set('access-control-allow-origin', uiOrigin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-allow-methods', 'POST');
  headers.set('access-control-allow-headers', 'content-type, x-namespace');
  return response;
}
