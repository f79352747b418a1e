/**
 * Soak (audit-security R15): a whole system at work for a minute in `npm test`, for hours by `npm run faults -- --soak HOURS`, and all the
 * while something breaks: any process or server is killed or frozen, any link cut, reset, slow or half-open, all in any order.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarAround } from '../../domain/clocks/calendar-window.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import type { PausedTime } from '../../scripts/check-record/evidence.ts';
import { checkRecord, spoken, type RecordReport } from '../../scripts/check-record/judge.ts';
import { chance } from '../support/chance.ts';
import { Counter } from './support/counter.ts';
import { tellFigures } from './support/figures.ts';
import { SIZE, sized } from './support/sizes.ts';
import { NETWORK_FAULTS, type NetworkFault } from './support/tcp-proxy.ts';
import { LINKS, PROCESSES, WholeOffice, type Link, type ProcessKind } from './support/whole-office.ts';

const DESKS = 4;
/** Opinions of a case before the desk takes up another one. */
const OPINIONS = 12;
const hours = process.env['TONGBAN_SOAK_HOURS'];
const SOAK_MS = hours === undefined ? sized({ small: 60_000, nightly: 20 * 60_000, release: 2 * 3_600_000 }) : Number(hours) * 3_600_000;
/** Longest pause between two faults. */
const QUIET_MS = sized({ small: 1_500, nightly: 20_000, release: 30_000 });
const JUDGED_EVERY_MS = 15 * 60_000;
const BACK_WITHIN_MS = 150_000;
const luck = chance('soak');

let office: WholeOffice;
let counter: Counter;
const cases: string[] = [];
const paused: PausedTime[] = [];

beforeAll(async () => {
  if (!Number.isFinite(SOAK_MS) || SOAK_MS <= 0) throw new TypeError('TONGBAN_SOAK_HOURS must be a number of hours');
  office = await WholeOffice.open('soak');
  counter = new Counter(office.stage.folder, () => office.doors);
}, 240_000);
afterAll(async () => {
  counter.log.close();
  await office.close();
}, 120_000);

interface Fault {
  readonly name: string;
  readonly strike: () => Promise<void>;
}

const any = <T>(list: readonly T[]): T => list[luck.between(0, list.length - 1)]!;

const killed = (kind: ProcessKind): Fault => ({
  name: `${kind} killed`,
  strike: async () => void (await any(office.running(kind)).kill()),
});
const frozen = (kind: ProcessKind): Fault => ({
  name: `${kind} frozen`,
  strike: async () => {
    const { pid, running } = any(office.running(kind));
    process.kill(pid, 'SIGSTOP');
    await delay(luck.between(300, SIZE === 'small' ? 2_000 : 30_000));
    if (running()) process.kill(pid, 'SIGCONT');
  },
});
const SHORTLY_MS = 1_200;
const broken = (link: Link, fault: NetworkFault, longestMs = SIZE === 'small' ? SHORTLY_MS : 20_000): Fault => ({
  name: `${link} ${fault}`,
  strike: async () => {
    const proxy = office.links.get(link)!;
    proxy.break(fault);
    await delay(luck.between(200, longestMs));
    proxy.heal();
  },
});

/** The SDK of Temporal takes 45 s to notice some of them: too long for a soak of a minute. */
const isSlow = (link: Link, fault: NetworkFault): boolean => link.endsWith('Temporal') && (fault === 'cut' || fault === 'half-open');

const FAULTS: readonly Fault[] = [
  ...PROCESSES.flatMap((kind) => [killed(kind), frozen(kind)]),
  ...LINKS.flatMap((link) =>
    NETWORK_FAULTS.filter((fault) => SIZE !== 'small' || !isSlow(link, fault)).map((fault) => broken(link, fault)),
  ),
  { name: 'PostgreSQL killed', strike: () => office.stack.postgres.kill() },
  { name: 'Temporal killed', strike: async () => void (await office.temporal.kill()) },
  {
    name: 'everything killed',
    strike: async () => {
      const all = PROCESSES.flatMap((kind) => office.running(kind));
      await Promise.all([...all.map((child) => child.kill()), office.temporal.kill(), office.stack.postgres.kill()]);
    },
  },
];

/** Each kind once before any comes again, in any order. */
function* dealt(): Generator<Fault> {
  for (;;) {
    const pack = [...FAULTS];
    while (pack.length > 0) yield pack.splice(luck.between(0, pack.length - 1), 1)[0]!;
  }
}

/** Desks that work off case after case until told to stop. */
function desks(newKeys = false): { readonly stop: () => Promise<void>; readonly failed: () => boolean } {
  let [going, failed] = [true, false];
  const working = Promise.all(
    Array.from({ length: DESKS }, async () => {
      while (going) {
        const caseNo = await counter.openCase();
        cases.push(caseNo);
        for (let n = 1; n <= OPINIONS && going; n += 1)
          await counter.insists('zhao', 'opine', 'opine', { caseNo, stepId: 'handle', opinion: `第 ${n} 次意见` }, newKeys);
      }
    }),
  );
  working.catch(() => (failed = true));
  return {
    failed: () => failed,
    stop: async () => {
      going = false;
      await working;
    },
  };
}

const judged = async (): Promise<RecordReport> =>
  checkRecord({
    databaseUrl: office.stage.ownerUrl,
    log: readClientLog(counter.log.file),
    procedures: [outdoorSign],
    calendar: calendarAround(CALENDAR_2026, new Date().toISOString()),
    workflows: await office.stage.statesInTemporal(cases),
    paused,
  });

/** What a process takes in memory, in MiB. */
const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024;

test(
  'whatever breaks, in whatever order, nothing is lost or done twice, and work goes on',
  { timeout: SOAK_MS * 2 + 600_000 },
  async () => {
    const until = Date.now() + SOAK_MS;
    const faults = dealt();
    const seen = new Map<string, number>();
    let [counted, idle, longest, judgedAt, judgements] = [0, 0, 0, Date.now(), 0];
    let working = desks();
    try {
      while (Date.now() < until && !working.failed()) {
        await delay(luck.between(100, QUIET_MS));
        const fault = faults.next().value as Fault;
        const inWork = (await counter.underWay(5_000)) > 0;
        const struckAt = Date.now();
        const before = counter.acknowledged;
        await fault.strike();
        await office.tend();
        for (; counter.acknowledged < before + DESKS && !working.failed(); await delay(50))
          if (Date.now() - struckAt > BACK_WITHIN_MS) throw new Error(`after "${fault.name}" work did not go on: ${counter.lastOutage}`);
        const now = Date.now();
        paused.push({ from: new Date(struckAt).toISOString(), to: new Date(now).toISOString() });
        longest = Math.max(longest, now - struckAt);
        if (inWork) counted += 1;
        else idle += 1;
        seen.set(fault.name, (seen.get(fault.name) ?? 0) + 1);
        if (now - judgedAt < JUDGED_EVERY_MS) continue;
        await working.stop();
        await office.stage.untilSigned(120_000);
        expect(spoken(await judged())).toBe('');
        [judgedAt, judgements, working] = [Date.now(), judgements + 1, desks()];
      }
    } finally {
      await working.stop();
    }
    await office.stage.untilSigned(120_000);
    const report = await judged();
    const memory = Math.max(...PROCESSES.flatMap((kind) => office.running(kind)).map(({ pid }) => memoryOf(pid)));
    tellFigures({
      ...{ suite: 'R15', fault: 'soak with everything at random', seed: luck.seed, faults: counted, idle },
      ...{ acknowledged: report.acknowledged, lost: report.lost, doubled: report.doubled },
      more: {
        minutes: Math.round(SOAK_MS / 6_000) / 10,
        'kinds of faults': `${seen.size} of ${FAULTS.length}`,
        cases: report.cases,
        overtaken: counter.overtaken,
        'attempts without an answer': counter.unanswered,
        'longest until all desks were answered, ms': longest,
        'largest process, MiB': Math.round(memory),
        'judged on the way': judgements,
      },
    });
    expect(spoken(report)).toBe('');
    expect(report.looked).toEqual(expect.arrayContaining(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9']));
    expect(counted).toBeGreaterThan(0);
  },
);

test(
  'control: under the same faults, people who ask anew under new keys do things twice, and the judge sees it',
  { timeout: 180_000 },
  async () => {
    const working = desks(true);
    let [report, faults] = [await judged(), 0];
    try {
      for (; faults < 20 && report.doubled === 0; faults += 1) {
        await counter.underWay();
        await broken('worker ↔ PostgreSQL', 'cut', SHORTLY_MS).strike();
        await counter.underWay();
        await killed('API').strike();
        await office.tend();
        report = await judged();
      }
    } finally {
      await working.stop().catch(() => undefined); // who asks for something anew may be told that it is done
    }
    tellFigures({
      ...{ suite: 'R15', fault: 'soak with new keys', seed: luck.seed, faults, control: true },
      ...{ acknowledged: report.acknowledged, lost: report.lost, doubled: report.doubled },
    });
    expect(report.doubled).toBeGreaterThan(0);
  },
);
