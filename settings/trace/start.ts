/** Switches tracing on for this process, if its environment asks for it: ids in logs and statements, and spans for a collector where one is named. */
import { listenToSpans, type EndedSpan } from './context.ts';
import { exportTo } from './otlp.ts';
import { markStatements } from './sql.ts';

export interface TraceOptions {
  readonly service: string;
  /** One structured line of this process's log. */
  readonly say: (facts: Readonly<Record<string, unknown>>, text: string) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * OTEL_EXPORTER_OTLP_ENDPOINT: the collector; TONGBAN_TRACES=on: without one. Neither: nothing is done, and nothing is paid for.
 * Answers how to send what waits. @throws TypeError naming the variable
 */
export function startTracing({ env = process.env, say, service }: TraceOptions): () => Promise<void> {
  const endpoint = endpointOf(env['OTEL_EXPORTER_OTLP_ENDPOINT']);
  const wanted = switchOf(env['TONGBAN_TRACES']) ?? endpoint !== undefined;
  if (!wanted) return () => Promise.resolve();
  const exporter =
    endpoint === undefined ? undefined : exportTo(endpoint, service, (spans, why) => say({ spans, why }, 'spans could not be sent'));
  const told = ({ attributes, failed, from, name, spanId, to, traceId }: EndedSpan): void =>
    say(
      { traceId, spanId, span: name, ms: Math.round((to - from) * 10) / 10, ...attributes, ...(failed === undefined ? {} : { failed }) },
      'span',
    );
  listenToSpans(exporter === undefined ? [told] : [told, exporter.take]);
  markStatements();
  return exporter?.flush ?? (() => Promise.resolve());
}

function endpointOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)) return text;
  throw new TypeError(
    'OTEL_EXPORTER_OTLP_ENDPOINT must be an http(s) address such as http://collector:4318 · OTEL_EXPORTER_OTLP_ENDPOINT 须为 http(s) 地址，例如 http://collector:4318',
  );
}

function switchOf(text: string | undefined): boolean | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new TypeError('TONGBAN_TRACES must be on or off · TONGBAN_TRACES 须为 on 或 off');
}
