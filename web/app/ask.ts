/** Questions to the API: one POST each, typed by the generated document. What fails comes back as an AskError that can be shown. */
import type { Said } from './say.ts';

/** What the generated documents are; each area has its own class of this shape. */
export interface Document<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

export type VariablesOf<D> = D extends Document<unknown, infer Variables> ? Variables : never;

/** Header that keeps forms of other sites out. */
export const HEADERS = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' } as const;

/** Told to the window when an answer says that nobody is signed in any more. */
export const SIGNED_OUT = 'tongban:signed-out';

interface WireError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly zh?: string; readonly en?: string; readonly traceId?: string };
}

export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;
  readonly said: Said;
  /** Of a masked defect: what to tell an administrator. */
  readonly traceId: string | undefined;

  constructor(code: string, said: Said, traceId?: string) {
    super(`${code}: ${said.en}`);
    this.code = code;
    this.said = said;
    this.traceId = traceId;
  }
}

/** So long a server that is away is waited for. */
const PATIENCE_MS = 60_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

/** What carries a request id acts once however often it comes, so it is sent until somebody answers; other questions are react-query's to repeat. */
export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const until = Date.now() + (hasRequestId(variables) ? PATIENCE_MS : 0);
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await askOnce(document, variables, signal);
    } catch (fault) {
      if (!(fault instanceof AskError) || !AWAY.has(fault.code)) throw fault;
      if (Date.now() + wait > until) throw hasRequestId(variables) ? new AskError('OFFLINE', NOT_SENT) : fault;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Nobody answered, or somebody in front of the server said that it is away. */
const AWAY: ReadonlySet<string> = new Set(['OFFLINE', 'AWAY']);

const NOT_SENT: Said = {
  zh: '连接不上服务器，还不知道是否送达。您填写的内容都在；再按一次会以同一编号发送，不会重复办理。',
  en: 'the server does not answer, so it is not known whether this arrived. What you typed is kept; pressing again sends it under the same number, and nothing is done twice.',
};

const hasRequestId = (variables: unknown): boolean =>
  typeof variables === 'object' &&
  variables !== null &&
  ('requestId' in variables || ('input' in variables && hasRequestId(variables.input)));

async function askOnce<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...HEADERS, accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    credentials: 'same-origin',
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AskError('OFFLINE', { zh: '连接不上服务器，正在重试', en: 'the server does not answer; trying again' });
  });
  const body = (await response.json().catch(() => ({}))) as { readonly data?: Result; readonly errors?: readonly WireError[] };
  const [error] = body.errors ?? [];
  if (error !== undefined) {
    const fault = asked(error);
    if (fault.code === 'UNAUTHENTICATED') dispatchEvent(new Event(SIGNED_OUT));
    throw fault;
  }
  if (!response.ok || body.data == null)
    throw new AskError(response.status >= 502 && response.status <= 504 ? 'AWAY' : 'HTTP', serverAnswered(response.status));
  return body.data;
}

const serverAnswered = (status: number): Said => ({ zh: `服务器答复 ${status}`, en: `the server answered ${status}` });

function asked({ extensions = {}, message }: WireError): AskError {
  const { code = 'UNKNOWN', traceId } = extensions;
  const [zh = message, en = zh] = message.split(' · ');
  return new AskError(code, { zh: extensions.zh ?? zh, en: extensions.en ?? en }, traceId);
}

/** Made once per act by the client; the same id sent again acts only once. */
export const newRequestId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
