/**
 * Where in which trace the running code is: W3C trace context (`traceparent`), from the request at the door to the statement in PostgreSQL.
 * Off unless `startTracing` was called; then every piece of work is one span, told to whoever listens when it ends.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** 32 and 16 hexadecimal digits, and whether anybody wants to see it. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

export type SpanKind = 'SERVER' | 'CLIENT' | 'INTERNAL';

export interface Span extends TraceParent {
  readonly parentId: string | undefined;
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, with fractions. */
  readonly from: number;
}

export interface EndedSpan extends Span {
  readonly to: number;
  /** What went wrong, by the kind of error: messages may quote data. */
  readonly failed: string | undefined;
}

export type SpanListener = (span: EndedSpan) => void;

const spans = new AsyncLocalStorage<Span>();
let listeners: readonly SpanListener[] | undefined;

export const tracing = (): boolean => listeners !== undefined;
export const currentSpan = (): Span | undefined => spans.getStore();

export function listenToSpans(told: readonly SpanListener[]): void {
  listeners = told;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:$|-)/u;

/** null: there is none, or none that the recommendation allows; then a new trace begins. */
export function readTraceparent(text: string | null | undefined): TraceParent | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(text ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || text?.startsWith('ff') === true || /^0+$/u.test(traceId) || /^0+$/u.test(spanId))
    return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags!, 16) & 1) === 1 };
}

export const traceparentOf = ({ sampled, spanId, traceId }: TraceParent): string => `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;

export interface SpanStart {
  readonly name: string;
  readonly kind: SpanKind;
  /** Of another process; absent: the span that runs here, or a new trace. */
  readonly parent?: TraceParent | null | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

const now = (): number => performance.timeOrigin + performance.now();

/** Runs `act` as one span; as if it were not there while nobody listens. */
export async function inSpan<T>({ attributes = {}, kind, name, parent = currentSpan() }: SpanStart, act: () => Promise<T>): Promise<T> {
  if (listeners === undefined) return act();
  const span: Span = {
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    sampled: parent?.sampled ?? true,
    parentId: parent?.spanId,
    ...{ name, kind, attributes, from: now() },
  };
  let failed: string | undefined;
  try {
    return await spans.run(span, act);
  } catch (error) {
    failed = error instanceof Error ? error.name : typeof error;
    throw error;
  } finally {
    for (const tell of listeners) tell({ ...span, to: now(), failed });
  }
}
