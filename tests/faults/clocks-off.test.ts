/**
 * Clocks that are off (audit-security R7): workers a day ahead and a day behind, in zones with summer time, and doors whose clocks differ by
 * two days, on the days at which dates go wrong: 31 December, the leap day, the nights on which summer time begins and ends. Numbers,
 * links and deadlines hold, and no entry bears the time of a worker's clock.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { checkRecord, judge, spoken } from '../../scripts/check-record/judge.ts';
import { readRecord } from '../../scripts/check-record/read-record.ts';
import type { Child } from '../../scripts/stack/child.ts';
import { projectDir } from '../../settings/settings.ts';
import { caseWorkflowId } from '../../workflows/messages.ts';
import { chance } from '../support/chance.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Office, underWay } from '../support/office.ts';
import { chen, lin, zhao } from '../support/people.ts';
import { TimeSkipper } from '../support/temporal.ts';
import { tellFigures } from './support/figures.ts';
import { patience, sized } from './support/sizes.ts';

const DAY_MS = 86_400_000;
/** Lives of cases on each of the days. */
const LIVES = sized({ small: 2, nightly: 40, release: 200 });
const luck = chance('clocks off');

interface Clock {
  readonly shift: number;
  readonly zone: string;
}
const WORKERS: readonly Clock[] = [
  { shift: DAY_MS, zone: 'America/New_York' },
  { shift: -DAY_MS, zone: 'Europe/Berlin' },
];

/** The next such instant, half a minute before the day ends in Shanghai. */
function nextNight(month: number, day: number): number {
  for (let year = new Date().getUTCFullYear(); ; year += 1) {
    const at = Date.UTC(year, month - 1, day, 15, 59, 30);
    if (at > Date.now() && new Date(at).getUTCDate() === day) return at;
  }
}

/** Just before the zone changes to summer time or back, after `from`. */
function nextChange(zone: string, from: number): number {
  const offset = (at: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')!.value;
  let at = from;
  while (offset(at) === offset(at + 3_600_000)) at += 3_600_000;
  return at + 3_570_000;
}

const spring = nextChange('America/New_York', Date.now());
const DAYS: readonly (readonly [string, number])[] = [
  ['31 December', nextNight(12, 31)],
  ['28 February', nextNight(2, 28)],
  ['29 February', nextNight(2, 29)],
  ['New York changes its clocks', spring],
  ['New York changes them back', nextChange('America/New_York', spring + DAY_MS)],
  ['Berlin changes its clocks', nextChange('Europe/Berlin', Date.now())],
];

let stage: FaultStage;
let office: Office;
/** What the doors take for the present, before each is off by its own. */
let present = Date.now();
let setAt = Date.now();

beforeAll(async () => {
  stage = await openFaultStage('clocks');
  const now = (): string => new Date(present + Date.now() - setAt + luck.between(-1, 1) * DAY_MS).toISOString();
  office = new Office(stage, { now });
}, 120_000);
afterAll(() => stage.close(), 60_000);

async function workerWith({ shift, zone }: Clock): Promise<Child> {
  const preload = pathToFileURL(`${projectDir}/tests/support/shifted-clock.ts`).href;
  const worker = await stage.startWorker({ NODE_OPTIONS: `--import ${preload}`, CLOCK_SHIFT_MS: String(shift), TZ: zone });
  const said = /the clock of this process says (\S+)/u.exec(worker.lastWords());
  expect(Math.abs(Date.parse(said![1]!) - Date.now() - shift)).toBeLessThan(DAY_MS / 2);
  return worker;
}

/** From receipt to decision. Not to delivery: a receipt that lies after the door's present is refused, and rightly. */
async function toDecision(): Promise<void> {
  const input = office.newCase();
  const { caseNo } = input;
  await office.receive(input);
  await office.wants(lin, caseNo, 'accept', {});
  await office.wants(zhao, caseNo, 'claim', { stepId: 'handle' });
  for (let n = 1; n <= 3; n += 1) await office.wants(zhao, caseNo, 'opine', { stepId: 'handle', opinion: `第 ${n} 次意见` });
  await office.wants(zhao, caseNo, 'passOn', { stepId: 'handle', opinion: '同意', staff: [] });
  await office.wants(chen, caseNo, 'decide', { decision: 'GRANT', opinion: '准予' });
}

test('on whatever day and by whatever clocks, numbers, links and deadlines hold', { timeout: patience(180_000) }, async () => {
  const began = Date.now();
  let worker = await workerWith(WORKERS[0]!);
  let [counted, idle, turn] = [0, 0, 0];
  for (const [, at] of DAYS) {
    [present, setAt] = [at, Date.now()];
    const lives = Promise.all(Array.from({ length: LIVES }, () => toDecision()));
    lives.catch(() => undefined);
    await delay(luck.between(50, 400));
    // The clock jumps by two days under the cases: another worker takes them over.
    if ((await underWay(office)) > 0) counted += 1;
    else idle += 1;
    turn += 1;
    await worker.kill();
    worker = await workerWith(WORKERS[turn % WORKERS.length]!);
    await lives;
  }
  const report = await checkRecord({
    databaseUrl: stage.ownerUrl,
    log: readClientLog(office.log.file),
    procedures: [outdoorSign],
    calendar: office.calendar,
    workflows: await stage.statesInTemporal(office.cases),
  });
  const { acknowledged, cases, doubled, lost } = report;
  const { entries } = await readRecord(stage.ownerUrl);
  const recorded = entries.flatMap(({ content, stream }) => (stream.startsWith('case/') ? [Date.parse(content.recordedAt)] : []));
  tellFigures({
    ...{
      suite: 'R7',
      fault: 'clocks of workers and doors off by a day',
      seed: luck.seed,
      faults: counted,
      idle,
      acknowledged,
      lost,
      doubled,
    },
    more: { cases, days: DAYS.length },
  });
  expect(spoken(report)).toBe('');
  expect(report.looked).toEqual(expect.arrayContaining(['I3', 'I4', 'I9']));
  expect(report.cases).toBe(DAYS.length * LIVES);
  // The deciding clock is Temporal's: nothing is recorded a day early or late.
  expect(recorded.filter((at) => at < began - DAY_MS / 2 || at > Date.now() + DAY_MS / 2)).toEqual([]);
  await worker.kill();
});

test('a clock runs out for workers that are a day behind at the instant that the calendar says', { timeout: 60_000 }, async () => {
  [present, setAt] = [Date.now(), Date.now()];
  const worker = await workerWith(WORKERS[1]!);
  const input = office.newCase();
  await office.receive(input);
  const due = async (): Promise<string> =>
    (
      await stage.pool.query<{ due_at: string }>(`select due_at from tongban.case_clock where case_no = $1 and clock_id = 'NOTICE'`, [
        input.caseNo,
      ])
    ).rows[0]!.due_at;
  const dueAt = Date.parse(await due());
  const skipper = new TimeSkipper(stage.client);
  const id = caseWorkflowId(input.caseNo);
  const silence = async (): Promise<readonly string[]> =>
    (
      await stage.pool.query<{ at: string }>(
        `select convert_from(canon, 'UTF8')::jsonb ->> 'recordedAt' as at from audit.entry
         where stream = $1 and convert_from(canon, 'UTF8') like '%"type":"DeemedAccepted"%'`,
        [`case/${input.caseNo}`],
      )
    ).rows.map(({ at }) => at);
  await skipper.fastForward(id, Math.floor((dueAt - (await skipper.now(id)).getTime()) / 1_000) - 3_600);
  expect(await silence()).toEqual([]);
  await skipper.fastForward(id, 3_700);
  for (let tries = 0; tries < 300 && (await silence()).length === 0; tries += 1) await delay(100);
  const [at, ...more] = await silence();
  expect(more).toEqual([]);
  expect(Date.parse(at!)).toBeGreaterThanOrEqual(dueAt);
  expect(Date.parse(at!)).toBeLessThan(dueAt + 3_600_000);
  await worker.kill();
});

test('control: a verifier that orders entries by their time finds a broken chain where there is none', async () => {
  const record = await readRecord(stage.ownerUrl);
  const byTime = [...record.entries].sort(
    (a, b) => a.stream.localeCompare(b.stream) || (a.content.receivedAt ?? '').localeCompare(b.content.receivedAt ?? ''),
  );
  const report = judge({ ...record, entries: byTime }, { procedures: [outdoorSign], calendar: office.calendar });
  const broken = report.findings.filter(({ invariant }) => invariant === 'I3' || invariant === 'I4');
  tellFigures({
    ...{ suite: 'R7', fault: 'entries ordered by time', seed: luck.seed, faults: 1, acknowledged: office.acknowledged, lost: 0 },
    ...{ doubled: 0, control: true },
    more: { 'breaks that are none': broken.length },
  });
  expect(broken).not.toEqual([]);
});
