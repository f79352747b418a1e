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

export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
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
  if (!response.ok || body.data == null) throw new AskError('HTTP', serverAnswered(response.status));
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
