/** The judge of the fault tests, judged: an honest record has nothing against it, and each planted fault is named. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseEvent } from '../../domain/case/events.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { ClockRow, Entry, Evidence, StoredRecord } from '../../scripts/check-record/evidence.ts';
import { INVARIANTS, judge, spoken } from '../../scripts/check-record/judge.ts';
import { readRecord } from '../../scripts/check-record/read-record.ts';
import { readClientLog } from '../../scripts/check-record/client-log.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Office } from '../support/office.ts';
import { outsider, zhao } from '../support/people.ts';

let stage: FaultStage;
let record: StoredRecord;
let evidence: Evidence & Required<Pick<Evidence, 'log' | 'workflows'>>;
let stream: string;

beforeAll(async () => {
  stage = await openFaultStage('judge');
  await Promise.all([stage.startWorker(), stage.startSequencer()]);
  const office = new Office(stage);
  const [caseNo] = await Promise.all([office.wholeLife(2), office.wholeLife(2)]);
  stream = `case/${caseNo}`;
  const open = office.newCase();
  await office.receive(open); // one that still has a step open
  office.log.close();
  await stage.untilSigned();
  record = await readRecord(stage.ownerUrl);
  const workflows = await stage.statesInTemporal(office.cases);
  evidence = { log: readClientLog(office.log.file), procedures: [outdoorSign], calendar: office.calendar, workflows };
}, 120_000);
afterAll(() => stage.close());

test('an honest record has nothing against it', () => {
  const report = judge(record, evidence);
  expect(spoken(report)).toBe('');
  expect(report).toMatchObject({ cases: 3, lost: 0, doubled: 0, acknowledged: evidence.log.length / 2, notLooked: [] });
  expect(report.looked).toEqual(INVARIANTS.map(({ id }) => id));
});

test('what cannot be looked at is said, not passed over', () => {
  const { notLooked } = judge({ ...record, leaves: [], checkpoints: [] }, { procedures: [outdoorSign] });
  expect(notLooked.map(({ invariant }) => invariant)).toEqual(['I1', 'I2', 'I5', 'I6', 'I13']);
});

test('every invariant has a planted fault that it finds', () => {
  const found = new Set(PLANTS.map(([, , says]) => /I\d+/u.exec(says.source)?.[0]));
  expect(INVARIANTS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

interface Judged {
  readonly record: StoredRecord;
  readonly evidence: Evidence;
}
type Plant = () => Partial<StoredRecord> | { readonly evidence: Partial<Evidence> };

const mine = (): readonly Entry[] => record.entries.filter((entry) => entry.stream === stream);
const nth = (seq: number): Entry => mine()[seq - 1]!;
const instead = (entry: Entry, change: Partial<Entry>): Partial<StoredRecord> => ({
  entries: record.entries.map((one) => (one === entry ? { ...one, ...change } : one)),
});
const rowChanged = (change: object): Partial<StoredRecord> => ({
  rows: record.rows.map((row) => (`case/${row.caseNo}` === stream ? { ...row, ...change } : row)),
});

const LATE = '2099-01-01T00:00:00.000Z';
const clocksOfMine = (change: (clock: ClockRow) => Partial<ClockRow>): Partial<StoredRecord> => ({
  clocks: record.clocks.map((clock) =>
    `case/${clock.caseNo}` === stream && clock.clockId === 'STATUTORY' ? { ...clock, ...change(clock) } : clock,
  ),
});
const withEvent = (entry: Entry, event: CaseEvent): Partial<StoredRecord> =>
  instead(entry, { content: { ...entry.content, events: [...(entry.content.events ?? []), event] } });
const eventOf = (type: CaseEvent['type']): CaseEvent =>
  mine()
    .flatMap(({ content }) => content.events ?? [])
    .find((event) => event.type === type)!;

const PLANTS: readonly (readonly [string, Plant, RegExp])[] = [
  [
    'an acknowledged entry that was cut off the end',
    () => ({ entries: record.entries.filter((entry) => entry !== nth(9)) }),
    /^I1: deliver .* was acknowledged, and the record holds it 0 times/mu,
  ],
  [
    'one command that was done twice under two names',
    () => ({ entries: [...record.entries, { ...nth(4), seq: 10, content: { ...nth(4).content, requestId: 'another' } }] }),
    /^I1: opine .* was wanted once and done 2 times/mu,
  ],
  [
    'a command that was done although it was refused',
    () => ({ evidence: { log: [...evidence.log, { ...evidence.log.find(({ kind }) => kind === 'acknowledged')!, kind: 'refused' }] } }),
    /^I1: receive .* was refused, and is in the record as entry 1/mu,
  ],
  [
    'an entry that nobody asked for',
    () => instead(nth(5), { content: { ...nth(5).content, requestId: 'nobody' } }),
    /^I2: entry 5 of .* answers to no command that was sent/mu,
  ],
  [
    'a receipt that names another entry',
    () => ({
      evidence: {
        log: evidence.log.map((line) =>
          line.kind === 'acknowledged' ? { ...line, receipt: { ...line.receipt, hash: '0'.repeat(64) } } : line,
        ),
      },
    }),
    /^I1: the receipt of .* names entry \d+, which is another one/mu,
  ],
  [
    'a number that is missing in the middle',
    () => ({ entries: record.entries.filter((entry) => entry !== nth(3)) }),
    /^I3: entry 4 of .* follows 2/mu,
  ],
  [
    'a byte that was changed',
    () => instead(nth(2), { canon: Buffer.from(nth(2).canon.toString('utf8').replace('lin', 'lim')) }),
    /^I4: entry 2 of .* has not the hash of its bytes/mu,
  ],
  ['a link to another entry', () => instead(nth(2), { prev: nth(2).hash }), /^I4: entry 2 of .* is not linked/mu],
  [
    'a head that stands behind',
    () => ({ heads: new Map([...record.heads, [stream, { seq: 8, head: nth(8).hash }]]) }),
    /^I4: the head of .* stands at 8, its last entry is 9/mu,
  ],
  [
    'a stream that was removed whole',
    () => ({ entries: record.entries.filter((entry) => entry.stream !== stream) }),
    /^I4: .* has a head at 9 and no entries/mu,
  ],
  ['a row that stands at another step', () => rowChanged({ seq: 8 }), /^I7: the row of case .* stands at step 8, the record has 9/mu],
  ['a row that says another state', () => rowChanged({ state: 'ISSUED' }), /^I7: the row of case .* differs from its own snapshot/mu],
  [
    'a case without a row',
    () => ({ rows: record.rows.filter((row) => `case/${row.caseNo}` !== stream) }),
    /^I7: .* has entries and no row/mu,
  ],
  ['a task that nobody has', () => ({ tasks: new Map() }), /^I7: case .* has the steps \[accept\] open, and tasks for \[\]/mu],
  [
    'a workflow that knows less than the record',
    () => ({
      evidence: { workflows: new Map([...evidence.workflows].map(([caseNo, state]) => [caseNo, { ...state, seq: state.seq - 1 }])) },
    }),
    /^I7: the workflow of case .* stands at step 8 \(DELIVERED\), the record at 9/mu,
  ],
  [
    'a decision by the one who handled the case',
    () => instead(nth(7), { content: { ...nth(7).content, actor: { ...zhao, roles: ['HANDLER', 'APPROVER'] } } }),
    /^I8: entry 7 \(decide\) of case .* was not lawful: .*SAME_PERSON/mu,
  ],
  [
    'an entry that tells other events than its command brings about',
    () => instead(nth(7), { content: { ...nth(7).content, events: nth(7).content.events!.slice(1) } }),
    /^I8: entry 7 \(decide\) of case .* tells other events/mu,
  ],
  [
    'a checkpoint that came late',
    () => ({ checkpoints: record.checkpoints.map((one) => ({ ...one, publishedAt: LATE })) }),
    /^I5: entry 1 of .* came under a checkpoint \d+ s after it was recorded/mu,
  ],
  [
    'an entry that the log passed over',
    () => ({ leaves: record.leaves.filter(({ entryId }) => entryId !== nth(9).entryId), readAt: LATE }),
    /^I5: entry 9 of .* is under no checkpoint \d+ s after it was recorded/mu,
  ],
  [
    'a checkpoint over leaves that were changed',
    () => ({ leaves: record.leaves.map((leaf, place) => (place === 1 ? { ...leaf, hash: '0'.repeat(64) } : leaf)) }),
    /^I6: the checkpoint of \d+ leaves has not the root of those leaves/mu,
  ],
  [
    'a log that shrank',
    () => ({ checkpoints: [...record.checkpoints, { ...record.checkpoints.at(-1)!, size: 1 }] }),
    /^I6: a checkpoint of 1 leaves was signed after one of \d+/mu,
  ],
  [
    'an entry that is in the log twice',
    () => ({ leaves: [...record.leaves, { ...record.leaves[0]!, index: record.leaves.length }] }),
    /^I6: entry \d+ is in the log twice/mu,
  ],
  [
    'a deadline that was pushed out by a day',
    () => clocksOfMine(({ dueOn }) => ({ dueOn: new Date(Date.parse(dueOn!) + 86_400_000).toISOString().slice(0, 10) })),
    /^I9: clock STATUTORY of case .* is due on .*, counted day by day it is/mu,
  ],
  ['a limit that was lengthened', () => clocksOfMine(() => ({ limit: 99 })), /^I9: clock STATUTORY of case .* has a limit of 99/mu],
  ['a second seal', () => withEvent(nth(9), eventOf('Sealed')), /^I10: case .* was sealed by entry 8 and again by entry 9/mu],
  [
    'a licence number that is borne twice',
    () => {
      const other = record.entries.find(({ content, stream: of }) => of !== stream && content.command === 'issue')!;
      return withEvent(other, eventOf('LicenceIssued'));
    },
    /^I10: licence .* was issued for case .* and for case/mu,
  ],
  [
    'a paper that never left',
    () => ({ outbox: record.outbox.slice(1) }),
    /^I11: step \d+ of case .* calls for one NOTICE, the outbox holds 0/mu,
  ],
  [
    'a paper that nobody decided',
    () => ({ outbox: [...record.outbox, { ...record.outbox[0]!, seq: 77 }] }),
    /^I11: the outbox holds ".* 77 NOTICE", which no step calls for/mu,
  ],
  [
    'a paper sent twice',
    () => ({ outbox: [...record.outbox, record.outbox[0]!] }),
    /^I11: step \d+ of case .* calls for one NOTICE, the outbox holds 2/mu,
  ],
  [
    'an act by somebody whose office has no such act',
    () => instead(nth(4), { content: { ...nth(4).content, actor: { ...zhao, roles: ['INSPECTOR'] } } }),
    /^I12: entry 4 of case .*: zhao \(INSPECTOR\) had no right to opine/mu,
  ],
  [
    'an act by somebody of another unit',
    () => instead(nth(2), { content: { ...nth(2).content, actor: { ...outsider, roles: ['WINDOW'] } } }),
    /^I12: entry 2 of case .*: outsider \(WINDOW\) had no right to accept in this case/mu,
  ],
  [
    'a receipt whose entry was written anew',
    () => instead(nth(5), { canon: Buffer.from(nth(5).canon.toString('utf8').replace('zhao', 'zhou')) }),
    /^I13: the receipt .*\/5 cannot be proved: the bytes are others/mu,
  ],
  [
    'a receipt that no checkpoint covers',
    () => ({ checkpoints: record.checkpoints.map((one) => ({ ...one, root: '1'.repeat(64) })) }),
    /^I13: the receipt .* is not under the root of the newest checkpoint/mu,
  ],
  [
    'a citizen number in the trail',
    () => instead(nth(4), { canon: Buffer.from(nth(4).canon.toString('utf8').replace('第 1 次意见', '身份证 11010519491231002X')) }),
    /^I14: entry 4 of .* holds a citizen number \(110…2X\)/mu,
  ],
  [
    'a mobile number in a table',
    () => ({ texts: [{ where: 'tongban.outbox.payload', text: '{"to":"13912345678"}' }] }),
    /^I14: tongban\.outbox\.payload holds a mobile number \(139…78\)/mu,
  ],
];

for (const [name, plant, says] of PLANTS) {
  test(`is found: ${name}`, () => {
    const planted = plant();
    const seen: Judged =
      'evidence' in planted ? { record, evidence: { ...evidence, ...planted.evidence } } : { record: { ...record, ...planted }, evidence };
    expect(spoken(judge(seen.record, seen.evidence))).toMatch(says);
  });
}
