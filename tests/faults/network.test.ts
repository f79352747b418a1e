/**
 * The network breaks between a process and a server: cut, reset, slow, or half-open, where nobody is told. Nothing is lost or done twice,
 * and work goes on once it is back. A scenario is a line of the table; one runner plays them all.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { checkRecord, spoken, type RecordReport } from '../../scripts/check-record/judge.ts';
import { freePorts } from '../../scripts/stack/free-port.ts';
import { buildCity } from '../api/support/a-city.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Counter } from './support/counter.ts';
import { tellFigures } from './support/figures.ts';
import { patience, SIZE, sized } from './support/sizes.ts';
import { NETWORK_FAULTS, TcpProxy, type NetworkFault } from './support/tcp-proxy.ts';

const LINKS = ['worker ↔ PostgreSQL', 'worker ↔ Temporal', 'API ↔ PostgreSQL', 'API ↔ Temporal', 'client ↔ API'] as const;
type Link = (typeof LINKS)[number];

/** Temporal's SDK notices a silent connection by its keep-alive after 45 s: too long for every day. */
const SLOW: Readonly<Partial<Record<Link, readonly NetworkFault[]>>> = {
  'worker ↔ Temporal': ['cut', 'half-open'],
  'API ↔ Temporal': ['half-open'],
};
const faultsOn = (link: Link): readonly NetworkFault[] =>
  NETWORK_FAULTS.filter((fault) => SIZE !== 'small' || SLOW[link]?.includes(fault) !== true);

const DESKS = 4;
const ROUNDS = sized({ small: 1, nightly: 10, release: 50 });
/** How long a network stays broken, in milliseconds. */
const LONGEST_MS = sized({ small: 1_500, nightly: 10_000, release: 40_000 });
const luck = chance('network');

let stage: FaultStage;
let counter: Counter;
const proxies = new Map<Link, TcpProxy>();
const cases: string[] = [];

beforeAll(async () => {
  stage = await openFaultStage('network');
  await buildCity(stage.pool);
  const database = new URL(stage.databaseUrl);
  const [temporalHost = '', temporalPort = ''] = stage.address.split(':');
  const through = async (link: Link): Promise<Readonly<Record<string, string>>> => {
    const toDatabase = link.endsWith('PostgreSQL');
    const proxy = await (toDatabase
      ? TcpProxy.before(database.hostname, Number(database.port))
      : TcpProxy.before(temporalHost, Number(temporalPort)));
    proxies.set(link, proxy);
    return toDatabase
      ? { DATABASE_URL: Object.assign(new URL(stage.databaseUrl), { port: String(proxy.port) }).href }
      : { TEMPORAL_ADDRESS: `127.0.0.1:${proxy.port}` };
  };
  await stage.startWorker({ ...(await through('worker ↔ PostgreSQL')), ...(await through('worker ↔ Temporal')) });
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  await stage.startProcess(
    'api',
    'api/main.ts',
    { ...(await through('API ↔ PostgreSQL')), ...(await through('API ↔ Temporal')), API_PORT: String(port), API_HOST: '127.0.0.1' },
    async () => (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok,
  );
  const front = await TcpProxy.before('127.0.0.1', port!);
  proxies.set('client ↔ API', front);
  counter = new Counter(stage.folder, () => [`http://127.0.0.1:${front.port}`]);
  for (let n = 0; n < DESKS; n += 1) cases.push(await counter.openCase());
}, 180_000);
afterAll(async () => {
  counter.log.close();
  await stage.close();
  await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
}, 60_000);

const judged = async (): Promise<RecordReport> =>
  checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(counter.log.file),
    procedures: [outdoorSign],
    calendar: calendarWindow(CALENDAR_2026, new Date().getUTCFullYear() - 1, new Date().getUTCFullYear() + 3),
    workflows: await stage.statesInTemporal(cases),
  });

/** How many commands were under way when the network broke, and how long after it was whole again until every desk was answered. */
async function broken(link: Link, fault: NetworkFault): Promise<{ readonly inFlight: number; readonly backMs: number }> {
  const proxy = proxies.get(link)!;
  await delay(luck.between(50, 300));
  const inFlight = await counter.underWay();
  proxy.break(fault);
  await delay(luck.between(400, LONGEST_MS));
  proxy.heal();
  const [before, healed] = [counter.acknowledged, Date.now()];
  for (; counter.acknowledged < before + 2 * DESKS; await delay(20))
    if (Date.now() - healed > 45_000)
      throw new Error(`${link}, ${fault}: work did not go on after the network was whole again: ${counter.lastOutage}`);
  return { inFlight, backMs: Date.now() - healed };
}

for (const link of LINKS)
  test(`${link}: however the network breaks, nothing is lost or done twice`, { timeout: patience(120_000) }, async () => {
    const before = { acknowledged: counter.acknowledged, overtaken: counter.overtaken };
    const hit: number[] = [];
    const longest = new Map<NetworkFault, number>();
    const working = counter.desks(cases);
    try {
      for (let round = 0; round < ROUNDS; round += 1)
        for (const fault of faultsOn(link)) {
          const { backMs, inFlight } = await broken(link, fault);
          hit.push(inFlight);
          longest.set(fault, Math.max(longest.get(fault) ?? 0, backMs));
        }
    } finally {
      await working.stop();
    }
    const report = await judged();
    const counted = hit.filter((n) => n > 0).length;
    tellFigures({
      ...{ suite: 'R1-R4', fault: `network ${link}`, seed: luck.seed, faults: counted, idle: hit.length - counted },
      ...{ acknowledged: counter.acknowledged - before.acknowledged, lost: report.lost, doubled: report.doubled },
      more: {
        overtaken: counter.overtaken - before.overtaken,
        ...Object.fromEntries([...longest].map(([fault, ms]) => [`${fault}: all desks answered again after ms`, ms])),
      },
    });
    expect(spoken(report)).toBe('');
    expect(counted).toBe(hit.length);
  });

test('control: clients that take a broken connection for a No and ask anew do things twice, and the judge sees it', async () => {
  const working = counter.desks(cases, true);
  let [report, faults] = [await judged(), 0];
  try {
    for (; faults < 20 && report.doubled === 0; faults += 1) {
      await broken('client ↔ API', 'reset');
      report = await judged();
    }
  } finally {
    await working.stop();
  }
  tellFigures({
    ...{ suite: 'R1-R4', fault: 'network new key per retry', seed: luck.seed, faults, control: true },
    ...{ acknowledged: counter.acknowledged, lost: report.lost, doubled: report.doubled },
  });
  expect(report.doubled).toBeGreaterThan(0);
}, 120_000);
