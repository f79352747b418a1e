/**
 * kill -9 of the API between the commit and the answer (audit-security R3): clients that send the same request again get the first
 * receipt. The moment is told by the database, which notifies of each committed step; the answer is then still on its way.
 */
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { checkRecord, spoken } from '../../scripts/check-record/judge.ts';
import { freePorts } from '../../scripts/stack/free-port.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { buildCity } from '../api/support/a-city.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Counter } from './support/counter.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const DESKS = 4;
const KILLS = sized({ small: 6, nightly: 200, release: 2_000 });
const luck = chance('API killed');

let stage: FaultStage;
let api: Child;
let url: string;
let port: number;
let counter: Counter;
const cases: string[] = [];

beforeAll(async () => {
  stage = await openFaultStage('api');
  await buildCity(stage.pool);
  port = (await freePorts(1))[0]!;
  url = `http://127.0.0.1:${port}`;
  counter = new Counter(stage.folder, () => [url]);
  await stage.startWorker();
  await startApi();
  for (let n = 0; n < DESKS; n += 1) cases.push(await counter.openCase());
}, 180_000);
afterAll(async () => {
  counter.log.close();
  await stage.close();
}, 60_000);

async function startApi(): Promise<void> {
  api = await stage.startProcess('api', 'api/main.ts', { API_PORT: String(port), API_HOST: '127.0.0.1' }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
}

/** Every desk gives opinions while the API is killed at the notice of a commit, until so many kills left commands committed and unanswered. */
async function killedAtCommits(kills: number, newKeys: boolean): Promise<{ readonly counted: number[]; readonly idle: number }> {
  const listener = new pg.Client({ connectionString: stage.ownerUrl });
  await listener.connect();
  await listener.query('listen tongban_case');
  const working = counter.desks(cases, newKeys);
  const counted: number[] = [];
  const seen = new Set<string>();
  let idle = 0;
  try {
    while (counted.length < kills) {
      await delay(luck.between(100, 600));
      await new Promise((resolve) => listener.once('notification', resolve));
      await api.kill();
      const { rows } = await stage.pool.query<{ id: string }>(
        `select convert_from(canon, 'UTF8')::jsonb ->> 'requestId' as id from audit.entry
         where convert_from(canon, 'UTF8')::jsonb ->> 'requestId' = any($1)`,
        [[...counter.inFlight].filter((id) => !seen.has(id))],
      );
      for (const { id } of rows) seen.add(id);
      if (rows.length > 0) counted.push(rows.length);
      else idle += 1;
      await startApi();
    }
  } finally {
    await working.stop();
    await listener.end();
  }
  return { counted, idle };
}

const judge = () =>
  checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(counter.log.file),
    procedures: [outdoorSign],
    calendar: calendarWindow(CALENDAR_2026, new Date().getUTCFullYear() - 1, new Date().getUTCFullYear() + 3),
  });

test('the request sent again gets the first receipt, and has one effect', { timeout: patience(180_000) }, async () => {
  counter.unanswered = 0;
  const { counted, idle } = await killedAtCommits(KILLS, false);
  const report = await judge();
  const { acknowledged, doubled, lost } = report;
  tellFigures({
    ...{ suite: 'R3', fault: 'API killed between commit and answer', seed: luck.seed, faults: counted.length, idle },
    ...{ acknowledged, lost, doubled },
    more: { 'attempts unanswered': counter.unanswered, 'committed and unanswered': counted.reduce((sum, n) => sum + n, 0) },
  });
  expect(spoken(report)).toBe('');
  expect(counter.unanswered).toBeGreaterThanOrEqual(KILLS);
});

test(
  'control: a client that makes a new request of every attempt does things twice, and the judge sees it',
  { timeout: 180_000 },
  async () => {
    const { counted, idle } = await killedAtCommits(3, true);
    const report = await judge();
    const { acknowledged, doubled, lost } = report;
    tellFigures({
      ...{ suite: 'R3', fault: 'new key per retry', seed: luck.seed, faults: counted.length, idle, control: true },
      ...{ acknowledged, lost, doubled },
    });
    expect(report.doubled).toBeGreaterThan(0);
    expect(spoken(report)).toMatch(/^I1: opine .* was wanted once and done 2 times/mu);
  },
);
