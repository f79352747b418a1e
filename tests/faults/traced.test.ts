/**
 * One request, followed: the trace id that a caller brings is found in the log of the API and of the worker, in the statement that commits,
 * as PostgreSQL logs it, and in the spans that a collector gets, each under its parent. Switched off, nothing of it is anywhere.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePorts } from '../../scripts/stack/free-port.ts';
import { readTraceparent } from '../../settings/trace/context.ts';
import { SUBMISSION } from '../api/support/an-api.ts';
import { buildCity } from '../api/support/a-city.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly service: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

let stage: FaultStage;
let collector: Server;
const got: Span[] = [];

beforeAll(async () => {
  stage = await openFaultStage('traced');
  await buildCity(stage.pool);
  const owner = new pg.Client({ connectionString: stage.ownerUrl });
  await owner.connect();
  await owner.query(`alter database "${new URL(stage.ownerUrl).pathname.slice(1)}" set log_min_duration_statement = 0`);
  await owner.end();
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push(...spansIn(Buffer.concat(chunks).toString('utf8')));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  await stage.close();
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
}, 60_000);

function spansIn(text: string): readonly Span[] {
  const { resourceSpans } = JSON.parse(text) as {
    readonly resourceSpans: readonly {
      readonly resource: { readonly attributes: readonly { readonly value: { readonly stringValue: string } }[] };
      readonly scopeSpans: readonly { readonly spans: readonly Omit<Span, 'service'>[] }[];
    }[];
  };
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service: resource.attributes[0]!.value.stringValue }))),
  );
}

/** An API and a worker with this environment; answers where the API is, and how to end both. */
async function running(env: Readonly<Record<string, string>>): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const worker = await stage.startWorker(env);
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const api = await stage.startProcess('api', 'api/main.ts', { API_PORT: String(port), API_HOST: '127.0.0.1', ...env }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
  return { url, stop: async () => void (await Promise.all([api.stop(), worker.stop()])) };
}

async function submits(url: string, traceparent: string): Promise<string> {
  const query = `mutation($input: SubmitCaseInput!) { submitCase(input: $input) { __typename ... on CommandDone { caseNo } ... on CommandRefused { refusals { code } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tongban-person': 'li', traceparent },
    body: JSON.stringify({ query, variables: { input: { requestId: randomUUID(), ...SUBMISSION } } }),
  });
  const { data } = (await response.json()) as { data: { submitCase: { __typename: string; caseNo: string } } };
  expect(data.submitCase).toMatchObject({ __typename: 'CommandDone' });
  return data.submitCase.caseNo;
}

/** Lines with the text in the logs of processes whose names begin so. */
const logged = (name: string, text: string): readonly string[] =>
  readdirSync(stage.folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.log'))
    .flatMap((file) => readFileSync(join(stage.folder, file), 'utf8').split('\n'))
    .filter((line) => line.includes(text));
const statements = (text: string): readonly string[] =>
  readFileSync(join(inject('dataFolder'), 'log', 'postgres.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(text));

const aTrace = (): { readonly traceId: string; readonly spanId: string; readonly traceparent: string } => {
  const [traceId, spanId] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  return { traceId, spanId, traceparent: `00-${traceId}-${spanId}-01` };
};

test('a trace leads from the request to the statement, through every process, and to the collector', async () => {
  const { port } = collector.address() as { readonly port: number };
  const system = await running({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/` });
  const { spanId, traceId, traceparent } = aTrace();
  const caseNo = await submits(system.url, traceparent);
  await system.stop(); // which sends what waits

  const ofRequest = got.filter((span) => span.traceId === traceId);
  const request = ofRequest.find(({ name }) => name === 'POST /graphql')!;
  const update = ofRequest.find(({ name }) => name === 'update submit')!;
  const activity = ofRequest.find(({ name }) => name === 'activity commitStep')!;
  expect([request.parentSpanId, update.parentSpanId, activity.parentSpanId]).toEqual([spanId, request.spanId, update.spanId]);
  expect([request.service, update.service, activity.service]).toEqual(['tongban-api', 'tongban-api', 'tongban-worker']);
  for (const { endTimeUnixNano, startTimeUnixNano } of ofRequest) expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true);

  expect(logged('api', traceId).map((line) => (JSON.parse(line) as { span?: string }).span)).toContain('POST /graphql');
  const [worked] = logged('worker', traceId).map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
  expect(worked).toMatchObject({ traceId, span: 'activity commitStep', 'temporal.workflow.id': expect.stringContaining(caseNo) as string });
  for (let tries = 0; tries < 50 && statements(activity.spanId).length === 0; tries += 1) await delay(100);
  expect(statements(`traceparent='00-${traceId}-${activity.spanId}-01'`).join('\n')).toContain('tongban.commit_step');
  expect(statements(`traceparent='00-${traceId}-${request.spanId}-01'`)).not.toEqual([]);
}, 120_000);

test('without the settings the id is in no log, no statement and no span, and the case is the same', async () => {
  const system = await running({});
  const { traceId, traceparent } = aTrace();
  await submits(system.url, traceparent);
  await system.stop();
  expect(got.filter((span) => span.traceId === traceId)).toEqual([]);
  expect([...logged('api', traceId), ...logged('worker', traceId), ...statements(traceId)]).toEqual([]);
}, 120_000);

test('a collector that is away costs spans, which is said, and no request', async () => {
  const [nobody] = await freePorts(1);
  const system = await running({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${nobody}` });
  await submits(system.url, aTrace().traceparent);
  await system.stop();
  expect(logged('api', 'spans could not be sent')).not.toEqual([]);
}, 120_000);

test('only what the recommendation allows is taken from outside, so that nothing else gets into logs and statements', () => {
  const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
  expect(readTraceparent(`00-${trace}-${span}-01`)).toEqual({ traceId: trace, spanId: span, sampled: true });
  expect(readTraceparent(`00-${trace}-${span}-00`)).toEqual({ traceId: trace, spanId: span, sampled: false });
  for (const wrong of [
    null,
    '',
    `ff-${trace}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${trace}-${span}-01'*/; drop table x --`,
    `00-${trace}'*/-${span}-01`,
  ])
    expect(readTraceparent(wrong)).toBeNull();
});

test('a wrong address stops the process with the name of the setting and its remedy', async () => {
  await expect(stage.startWorker({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' })).rejects.toThrow(
    /OTEL_EXPORTER_OTLP_ENDPOINT must be an http/u,
  );
}, 60_000);
