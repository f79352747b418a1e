/**
 * A release is rolled out while people work: a second worker and a second API start, the first ones are asked to end (SIGTERM) and do so
 * in good order, twice over. No command is lost, none is refused, and none of those that were under way is broken off.
 */
import { setTimeout as delay } from 'node:timers/promises';
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
const ROLLOUTS = sized({ small: 2, nightly: 20, release: 50 });
const luck = chance('rolling deploy');

interface Api {
  readonly child: Child;
  readonly url: string;
}

let stage: FaultStage;
let counter: Counter;
/** As the proxy in front would have it: those that answered `ready`, and were not yet told to end. */
let serving: Api[] = [];
const cases: string[] = [];

beforeAll(async () => {
  stage = await openFaultStage('rolling');
  await buildCity(stage.pool);
  counter = new Counter(stage.folder, () => serving.map(({ url }) => url));
}, 180_000);
afterAll(async () => {
  counter.log.close();
  await stage.close();
}, 60_000);

async function startApi(): Promise<Api> {
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const child = await stage.startProcess('api', 'api/main.ts', { API_PORT: String(port), API_HOST: '127.0.0.1' }, async () => {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  });
  return { child, url };
}

test(
  'workers and APIs are replaced while commands flow: none is lost, none refused, none broken off',
  { timeout: patience(180_000) },
  async () => {
    let worker = await stage.startWorker();
    serving = [await startApi()];
    for (let n = 0; n < DESKS; n += 1) cases.push(await counter.openCase());
    const before = { acknowledged: counter.acknowledged, unanswered: counter.unanswered };
    const working = counter.desks(cases);
    let replaced = 0;
    const exits: (number | null)[] = [];
    try {
      for (let n = 0; n < ROLLOUTS; n += 1) {
        const next = await stage.startWorker();
        await delay(luck.between(100, 500));
        await counter.underWay();
        exits.push((await worker.stop()).code);
        worker = next;
        replaced += 1;

        const [old] = serving;
        serving = [...serving, await startApi()];
        await delay(luck.between(100, 500));
        await counter.underWay();
        // First no new requests, then the signal: what a proxy does with a process that is no longer ready.
        serving = serving.slice(1);
        exits.push((await old!.child.stop()).code);
        replaced += 1;
      }
    } finally {
      await working.stop();
    }
    const report = await checkRecord({
      databaseUrl: stage.ownerUrl,
      log: readClientLog(counter.log.file),
      procedures: [outdoorSign],
      calendar: calendarWindow(CALENDAR_2026, new Date().getUTCFullYear() - 1, new Date().getUTCFullYear() + 3),
      workflows: await stage.statesInTemporal(cases),
    });
    const unanswered = counter.unanswered - before.unanswered;
    tellFigures({
      ...{ suite: 'R8', fault: 'rolling deploy of worker and API', seed: luck.seed, faults: replaced },
      ...{ acknowledged: counter.acknowledged - before.acknowledged, lost: report.lost, doubled: report.doubled },
      more: { refused: counter.overtaken, 'broken off': unanswered },
    });
    expect(spoken(report)).toBe('');
    expect(exits).toEqual(exits.map(() => 0));
    expect({ refused: counter.overtaken, brokenOff: unanswered }).toEqual({ refused: 0, brokenOff: 0 });
  },
);

test('control: a roll-out by kill -9 breaks off what is under way, and it shows', { timeout: 60_000 }, async () => {
  const before = counter.unanswered;
  const working = counter.desks(cases);
  try {
    for (let n = 0; n < 5 && counter.unanswered === before; n += 1) {
      const next = await startApi();
      await delay(luck.between(50, 200));
      await counter.underWay();
      await serving[0]!.child.kill();
      serving = [next];
    }
  } finally {
    await working.stop();
  }
  expect(counter.unanswered).toBeGreaterThan(before);
});
