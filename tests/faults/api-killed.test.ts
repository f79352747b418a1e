/**
 * kill -9 of the API between the commit and the answer (audit-security R3): clients that send the same request again get the first
 * receipt. The moment is told by the database, which notifies of each committed step; the answer is then still on its way.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Receipt } from '../../domain/audit/entry.ts';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { freePorts } from '../../scripts/stack/free-port.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { SUBMISSION } from '../api/support/an-api.ts';
import { buildCity } from '../api/support/a-city.ts';
import { chance } from '../support/chance.ts';
import { checkRecord, spoken } from '../../scripts/check-record/judge.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { ClientLog } from '../support/client-log.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';

const DESKS = 4;
const KILLS = 6;
const luck = chance('API killed');

let stage: FaultStage;
let api: Child;
let url: string;
let port: number;
let log: ClientLog;
const cases: string[] = [];

beforeAll(async () => {
  stage = await openFaultStage('api');
  await buildCity(stage.pool);
  port = (await freePorts(1))[0]!;
  url = `http://127.0.0.1:${port}`;
  log = new ClientLog(`${stage.folder}/clients.ndjson`);
  await stage.startWorker();
  await startApi();
  for (let n = 0; n < DESKS; n += 1) {
    const { caseNo } = await insists('li', 'submitCase', 'submit', SUBMISSION);
    await insists('lin', 'receiveCase', 'receive', { caseNo });
    await insists('lin', 'accept', 'accept', { caseNo });
    await insists('zhao', 'claim', 'claim', { caseNo, stepId: 'handle' });
    cases.push(caseNo);
  }
}, 180_000);
afterAll(async () => {
  log.close();
  await stage.close();
}, 60_000);

async function startApi(): Promise<void> {
  api = await stage.startProcess('api', 'api/main.ts', { API_PORT: String(port), API_HOST: '127.0.0.1' }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
}

interface Answer {
  readonly __typename: string;
  readonly caseNo: string;
  readonly receipt?: Receipt;
  readonly refusals?: readonly { readonly code: string }[];
}

async function ask(person: string, mutation: string, input: object): Promise<Answer | null> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename
    ... on CommandDone { caseNo receipt { stream seq hash } } ... on CommandPending { caseNo } ... on CommandRefused { caseNo refusals { code } } } }`;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': person },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Readonly<Record<string, Answer>>;
      errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
    };
    if (errors?.[0]?.extensions?.code === 'UNAVAILABLE') return null;
    if (errors !== undefined || data?.[mutation] === undefined) throw new GraphQLFault(JSON.stringify(errors));
    return data[mutation];
  } catch (error) {
    if (error instanceof GraphQLFault) throw error;
    return null; // the connection broke: the API is dead, or not yet back
  }
}

class GraphQLFault extends Error {}

let intentions = 0;
let unanswered = 0;
/** Requests that nobody has answered yet. */
const inFlight = new Set<string>();

/** Sends until it is answered. `newKeys`: the control that makes a new request of every attempt. */
async function insists(
  person: string,
  mutation: string,
  command: string,
  input: object,
  newKeys = false,
): Promise<Answer & { receipt: Receipt }> {
  intentions += 1;
  const intention = { id: `${command}-${intentions}`, caseNo: (input as { caseNo?: string }).caseNo ?? '', command };
  let requestId: string = randomUUID();
  try {
    for (const until = Date.now() + 90_000; Date.now() < until; await delay(100)) {
      inFlight.add(requestId);
      if (intention.caseNo !== '') log.write({ kind: 'sent', intention, requestId });
      const answer = await ask(person, mutation, { requestId, ...input });
      if (answer?.__typename === 'CommandDone' && answer.receipt !== undefined) {
        const known = { ...intention, caseNo: answer.caseNo };
        if (intention.caseNo === '') log.write({ kind: 'sent', intention: known, requestId });
        log.write({ kind: 'acknowledged', intention: known, requestId, receipt: answer.receipt });
        return { ...answer, receipt: answer.receipt };
      }
      if (answer?.__typename === 'CommandRefused') throw new Error(`${intention.id} was refused: ${JSON.stringify(answer.refusals)}`);
      unanswered += 1;
      if (!newKeys) continue;
      inFlight.delete(requestId);
      requestId = randomUUID();
    }
    throw new Error(`${intention.id} was not answered within 90 s`);
  } finally {
    inFlight.delete(requestId);
  }
}

/** Every desk gives opinions while the API is killed at the notice of a commit, until so many kills left commands committed and unanswered. */
async function killedAtCommits(kills: number, newKeys: boolean): Promise<number[]> {
  const listener = new pg.Client({ connectionString: stage.ownerUrl });
  await listener.connect();
  await listener.query('listen tongban_case');
  let going = true;
  const work = Promise.all(
    cases.map(async (caseNo) => {
      for (let n = 1; going; n += 1)
        await insists('zhao', 'opine', 'opine', { caseNo, stepId: 'handle', opinion: `第 ${n} 次意见` }, newKeys);
    }),
  );
  work.catch(() => undefined);
  const counted: number[] = [];
  try {
    while (counted.length < kills) {
      await delay(luck.between(100, 600));
      await new Promise((resolve) => listener.once('notification', resolve));
      await api.kill();
      const { rows } = await stage.pool.query<{ n: number }>(
        `select count(*)::int as n from audit.entry where convert_from(canon, 'UTF8')::jsonb ->> 'requestId' = any($1)`,
        [[...inFlight]],
      );
      if (rows[0]!.n > 0) counted.push(rows[0]!.n);
      await startApi();
    }
  } finally {
    going = false;
    await work;
    await listener.end();
  }
  return counted;
}

const judge = () =>
  checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(log.file),
    procedures: [outdoorSign],
    calendar: calendarWindow(CALENDAR_2026, new Date().getUTCFullYear() - 1, new Date().getUTCFullYear() + 3),
  });

test('the request sent again gets the first receipt, and has one effect', async () => {
  unanswered = 0;
  const kills = await killedAtCommits(KILLS, false);
  const report = await judge();
  console.log(
    `API killed ${kills.length} times with ${kills.join(', ')} commands committed and unanswered; ${report.acknowledged} acknowledged, ${unanswered} attempts unanswered, ${report.lost} lost, ${report.doubled} doubled`,
  );
  expect(spoken(report)).toBe('');
  expect(unanswered).toBeGreaterThanOrEqual(KILLS);
}, 180_000);

test('control: a client that makes a new request of every attempt does things twice, and the judge sees it', async () => {
  const kills = await killedAtCommits(3, true);
  const report = await judge();
  console.log(`control: API killed ${kills.length} times, ${report.doubled} doubled`);
  expect(report.doubled).toBeGreaterThan(0);
  expect(spoken(report)).toMatch(/^I1: opine .* was wanted once and done 2 times/mu);
}, 180_000);
