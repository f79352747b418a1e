/** Spans to a collector of OpenTelemetry, in batches, as OTLP over HTTP in JSON. A collector that is away costs spans, never a request. */
import type { EndedSpan, SpanKind } from './context.ts';

const MOST_WAITING = 4_096;
const BATCH = 512;
const EVERY_MS = 1_000;
const PATIENCE_MS = 5_000;
const KIND: Readonly<Record<SpanKind, number>> = { INTERNAL: 1, SERVER: 2, CLIENT: 3 };

export interface Exporter {
  readonly take: (span: EndedSpan) => void;
  /** Sends what waits. */
  readonly flush: () => Promise<void>;
}

/** `endpoint`: as in OTEL_EXPORTER_OTLP_ENDPOINT, without `/v1/traces`. `lost`: told how many spans were given up, and why. */
export function exportTo(endpoint: string, service: string, lost: (count: number, why: string) => void): Exporter {
  const url = `${endpoint.replace(/\/+$/u, '')}/v1/traces`;
  let waiting: EndedSpan[] = [];
  let dropped = 0;
  let sending = Promise.resolve();

  const send = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(requestOf(batch, service)),
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        await response.arrayBuffer();
        if (!response.ok) lost(batch.length, `the collector answered ${response.status}`);
      } catch (error) {
        lost(batch.length + waiting.length, error instanceof Error ? error.message : String(error));
        waiting = [];
      }
    }
    if (dropped > 0) lost(dropped, 'more came than could be sent');
    dropped = 0;
  };
  const flush = (): Promise<void> => (sending = sending.then(send));
  setInterval(() => void flush(), EVERY_MS).unref();
  return {
    take: (span) => {
      if (!span.sampled) return;
      if (waiting.length >= MOST_WAITING) dropped += 1;
      else waiting.push(span);
    },
    flush,
  };
}

const nanos = (ms: number): string => String(BigInt(Math.round(ms * 1_000)) * 1_000n);
const attribute = ([key, value]: readonly [string, string]): object => ({ key, value: { stringValue: value } });

/** ExportTraceServiceRequest of opentelemetry-proto in its JSON mapping, where ids are hexadecimal. */
function requestOf(spans: readonly EndedSpan[], service: string): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: [attribute(['service.name', service])] },
        scopeSpans: [
          {
            scope: { name: 'tongban' },
            spans: spans.map(({ attributes, failed, from, kind, name, parentId, spanId, to, traceId }) => ({
              traceId,
              spanId,
              ...(parentId === undefined ? {} : { parentSpanId: parentId }),
              name,
              kind: KIND[kind],
              startTimeUnixNano: nanos(from),
              endTimeUnixNano: nanos(to),
              attributes: Object.entries({ ...attributes, ...(failed === undefined ? {} : { 'error.type': failed }) }).map(attribute),
              status: failed === undefined ? {} : { code: 2 },
            })),
          },
        ],
      },
    ],
  };
}
